--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: bayboard_refuse(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.bayboard_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: bayboard_cell; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_cell (
    tenant uuid NOT NULL,
    space smallint NOT NULL,
    key bytea NOT NULL,
    version bigint NOT NULL,
    owner uuid NOT NULL,
    rank bigint NOT NULL,
    until bigint NOT NULL,
    bytes bytea,
    CONSTRAINT bayboard_cell_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_claim (
    tenant uuid NOT NULL,
    key bytea NOT NULL,
    request bytea NOT NULL,
    resource_kind smallint NOT NULL,
    resource_id uuid NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT bayboard_claim_key_check CHECK ((length(key) = 32)),
    CONSTRAINT bayboard_claim_request_check CHECK ((length(request) = 32))
);


--
-- Name: bayboard_entry_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_entry_key (
    tenant uuid NOT NULL,
    key bytea NOT NULL,
    sequence bigint NOT NULL
);


--
-- Name: bayboard_guard; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_guard (
    key bytea NOT NULL,
    taken bigint NOT NULL,
    ends_at bigint NOT NULL,
    CONSTRAINT bayboard_guard_key_check CHECK ((length(key) = 32)),
    CONSTRAINT bayboard_guard_taken_check CHECK ((taken > 0))
);


--
-- Name: bayboard_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_head (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    last_run bigint NOT NULL,
    last_logon bigint NOT NULL,
    CONSTRAINT bayboard_head_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT bayboard_head_last_logon_check CHECK ((last_logon >= 0)),
    CONSTRAINT bayboard_head_last_run_check CHECK ((last_run >= 0)),
    CONSTRAINT bayboard_head_sequence_check CHECK ((sequence >= 0))
);


--
-- Name: bayboard_index; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_index (
    tenant uuid NOT NULL,
    list smallint NOT NULL,
    within bytea NOT NULL,
    key bytea NOT NULL,
    id uuid NOT NULL,
    kind smallint NOT NULL
);


--
-- Name: bayboard_journal_body; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_journal_body (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL,
    salt bytea NOT NULL,
    payload bytea NOT NULL,
    CONSTRAINT bayboard_journal_body_salt_check CHECK ((length(salt) = 32))
);


--
-- Name: bayboard_journal_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_journal_entry (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    header bytea NOT NULL,
    commitment bytea NOT NULL,
    kind smallint NOT NULL,
    at bigint NOT NULL,
    record_kind smallint NOT NULL,
    record_id uuid NOT NULL,
    record_version bigint NOT NULL,
    CONSTRAINT bayboard_journal_entry_commitment_check CHECK ((length(commitment) = 32)),
    CONSTRAINT bayboard_journal_entry_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT bayboard_journal_entry_previous_check CHECK ((length(previous) = 32)),
    CONSTRAINT bayboard_journal_entry_sequence_check CHECK ((sequence > 0))
);


--
-- Name: bayboard_journal_readable; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.bayboard_journal_readable AS
 SELECT entry.tenant,
    entry.sequence,
    to_timestamp((((entry.at)::numeric / '1000000'::numeric))::double precision) AS at,
    entry.kind,
    entry.record_kind,
    entry.record_id,
    entry.record_version,
    encode(entry.hash, 'hex'::text) AS hash,
    (body.sequence IS NULL) AS erased
   FROM (public.bayboard_journal_entry entry
     LEFT JOIN public.bayboard_journal_body body ON (((body.tenant = entry.tenant) AND (body.sequence = entry.sequence))));


--
-- Name: bayboard_key_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_key_check (
    id bigint NOT NULL,
    value bytea NOT NULL,
    CONSTRAINT bayboard_key_check_value_check CHECK ((length(value) = 32))
);


--
-- Name: bayboard_logon; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_logon (
    tenant uuid NOT NULL,
    number bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT bayboard_logon_number_check CHECK ((number > 0))
);


--
-- Name: bayboard_logon_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_logon_key (
    tenant uuid NOT NULL,
    key bytea NOT NULL,
    number bigint NOT NULL
);


--
-- Name: bayboard_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_record (
    tenant uuid NOT NULL,
    kind smallint NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT bayboard_record_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_schema; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_schema (
    step bigint NOT NULL,
    checksum bytea NOT NULL
);


--
-- Name: bayboard_unique; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_unique (
    scope uuid NOT NULL,
    value bytea NOT NULL,
    tenant uuid NOT NULL,
    kind smallint NOT NULL,
    id uuid NOT NULL
);


--
-- Data for Name: bayboard_cell; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\xceb45e7098f1d7fd47f505afc1b2801c5e0c77793a9023563b2013c0d5aac592', 7, '01a1fe68-2300-779a-8cae-1399132373a1', 1795356000000000);


--
-- Data for Name: bayboard_entry_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x0100', 1);
INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x020001a1fe6823007608a264c0f6a09f569c', 1);
INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x0300', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230073b588387cfec4cd0dbc', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070078b030ef1ae6af779', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007fbd845d1376607e5c7e', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe682300789eaa9f378933e069ea', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230070f79c4ec9da9a86b07c', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe68230077798dd7e371e3a511b7', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070acaa12dad9aff40db5', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007524ab8e6eb60fc43902', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230075c6ac09e5f2dbc0252f', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007da988fdbba63f07daa6', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007c3fabd08ccf9438f40a', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007edd8f03fc2cba53e5ba', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007e8a9239820bac987d69', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230071eea603bf87ba21f548', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007573b14d98f665d3cb59', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe682300771a918a25a1d8255a30', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007b0ebbda28545ca87db0', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007d10825e29a04c3bde4a', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe682300704e94cf1fb81da90c62', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007dff989922b59574e26e', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007db4bd760304997e765f', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe682300722789ac2996e583a25e', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007008819d098d235201cd', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230075c8b3da29702e25b45e', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300731282ac6f749d37eed3', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007561b101cd8082a3c3a1', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230075df8bcb132103b9fd81', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007269945e338b84e6d89c', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230078b9a60dff1d0e59ea07', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007e059a26f74846d9c43b', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230078478fd5fe68c4da5ab0', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230070e38e636bd6d7cc289c', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007337a088e922feeefb4c', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300716da323efc4f1f91228', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230076a586b5995c0d63ea56', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230073da825a5e03d7286245', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230070a7818af885f7ddd64c', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007d5cbe8019ba31541268', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007e98b7a773282038723e', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230076abb3d2deee36f3243e', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230078c08c0086d882c0442a', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230072b9bb40890f87b2902a', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007794b11a6660911eb3d8', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007e8dbe9001fec5b7e748', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230079fca3f3a58a0e9b6162', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007cd08f589c9f9c5d562a', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230077d0b86f93e03c780c89', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007075a3f85909c3a41a78', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230073b588387cfec4cd0dbc', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007fbd845d1376607e5c7e', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230070f79c4ec9da9a86b07c', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070acaa12dad9aff40db5', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230075c6ac09e5f2dbc0252f', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007c3fabd08ccf9438f40a', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007e8a9239820bac987d69', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007573b14d98f665d3cb59', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007b0ebbda28545ca87db0', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe682300704e94cf1fb81da90c62', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007db4bd760304997e765f', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007008819d098d235201cd', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300731282ac6f749d37eed3', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230075df8bcb132103b9fd81', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230078b9a60dff1d0e59ea07', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230078478fd5fe68c4da5ab0', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007337a088e922feeefb4c', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230076a586b5995c0d63ea56', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230070a7818af885f7ddd64c', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007e98b7a773282038723e', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230078c08c0086d882c0442a', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007794b11a6660911eb3d8', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230079fca3f3a58a0e9b6162', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230077d0b86f93e03c780c89', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300779a8cae1399132373a1', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300779a8cae1399132373a1', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300779a8cae1399132373a1', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0107', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x052cf3634c0230393faa9185e55606ff4c1ef19f0d84ac390a91b757e4a58c001b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007008819d098d235201cd', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300716da323efc4f1f91228', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230073b588387cfec4cd0dbc', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230079fca3f3a58a0e9b6162', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007edd8f03fc2cba53e5ba', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070078b030ef1ae6af779', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230075c8b3da29702e25b45e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230076a586b5995c0d63ea56', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007cd08f589c9f9c5d562a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007e8a9239820bac987d69', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230071eea603bf87ba21f548', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300731282ac6f749d37eed3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230073da825a5e03d7286245', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230077d0b86f93e03c780c89', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007fbd845d1376607e5c7e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007075a3f85909c3a41a78', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230070a7818af885f7ddd64c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007561b101cd8082a3c3a1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007573b14d98f665d3cb59', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe682300789eaa9f378933e069ea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230070f79c4ec9da9a86b07c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230075df8bcb132103b9fd81', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe682300771a918a25a1d8255a30', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007d5cbe8019ba31541268', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007269945e338b84e6d89c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe68230077798dd7e371e3a511b7', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007b0ebbda28545ca87db0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007e98b7a773282038723e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070acaa12dad9aff40db5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230076abb3d2deee36f3243e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230078b9a60dff1d0e59ea07', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007d10825e29a04c3bde4a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe682300704e94cf1fb81da90c62', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007524ab8e6eb60fc43902', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230078c08c0086d882c0442a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007e059a26f74846d9c43b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230072b9bb40890f87b2902a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230075c6ac09e5f2dbc0252f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230078478fd5fe68c4da5ab0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007dff989922b59574e26e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230070e38e636bd6d7cc289c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007794b11a6660911eb3d8', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007da988fdbba63f07daa6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007db4bd760304997e765f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe682300722789ac2996e583a25e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007337a088e922feeefb4c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007c3fabd08ccf9438f40a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007e8dbe9001fec5b7e748', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070078b030ef1ae6af779', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007008819d098d235201cd', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300704e94cf1fb81da90c62', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007075a3f85909c3a41a78', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070a7818af885f7ddd64c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070acaa12dad9aff40db5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070e38e636bd6d7cc289c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070f79c4ec9da9a86b07c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300716da323efc4f1f91228', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230071eea603bf87ba21f548', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300722789ac2996e583a25e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007269945e338b84e6d89c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230072b9bb40890f87b2902a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300731282ac6f749d37eed3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007337a088e922feeefb4c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073b588387cfec4cd0dbc', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073da825a5e03d7286245', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007524ab8e6eb60fc43902', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007561b101cd8082a3c3a1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007573b14d98f665d3cb59', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075c6ac09e5f2dbc0252f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075c8b3da29702e25b45e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075df8bcb132103b9fd81', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230076a586b5995c0d63ea56', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230076abb3d2deee36f3243e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300771a918a25a1d8255a30', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077798dd7e371e3a511b7', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007794b11a6660911eb3d8', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077d0b86f93e03c780c89', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078478fd5fe68c4da5ab0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300789eaa9f378933e069ea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078b9a60dff1d0e59ea07', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078c08c0086d882c0442a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230079fca3f3a58a0e9b6162', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b0ebbda28545ca87db0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c3fabd08ccf9438f40a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007cd08f589c9f9c5d562a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007d10825e29a04c3bde4a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007d5cbe8019ba31541268', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007da988fdbba63f07daa6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007db4bd760304997e765f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007dff989922b59574e26e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e059a26f74846d9c43b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e8a9239820bac987d69', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e8dbe9001fec5b7e748', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e98b7a773282038723e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007edd8f03fc2cba53e5ba', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007fbd845d1376607e5c7e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x052cf3634c0230393faa9185e55606ff4c1ef19f0d84ac390a91b757e4a58c001b', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300743d95283469ecd62bd7', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0101', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300743d95283469ecd62bd7', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 79);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x266c1ffd888a78be14207efa61763db8222bad2dab5c65d6c5fbe993113bbcb4', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\xd959da1bf30543585791425f197196a7eca39f6a7489ff155d9815106daea9a8', 6, 4);


--
-- Data for Name: bayboard_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000001', '01a1fe68-2300-70ac-aa12-dad9aff40db5', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000002', '01a1fe68-2300-7d10-825e-29a04c3bde4a', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000004', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007fbd845d1376607e5c7e01', '\x0000000000000004', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe6823007e8a9239820bac987d6900', '\x0000000000000002', '01a1fe68-2300-7d10-825e-29a04c3bde4a', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe6823007e8a9239820bac987d6901', '\x0000000000000004', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x000998a5799c6822', '01a1fe68-2300-7d10-825e-29a04c3bde4a', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007fbd845d1376607e5c7e00', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230070078b030ef1ae6af77900', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000005', '01a1fe68-2300-779a-8cae-1399132373a1', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-779a-8cae-1399132373a1', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000006', '01a1fe68-2300-743d-9528-3469ecd62bd7', 7);


--
-- Data for Name: bayboard_journal_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_body VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x9849131717493700ce3b0a8423a99998140954b8b632d07d30ecd0f24d9ba28c', '\x02010499010200011001a1fe6823007608a264c0f6a09f569c02010105115072616972696520416d62756c616e6365060f2b3120323137203535352030313030070f416d65726963612f4368696361676f0803204a87091202010f03010a04010f05011806010e0701180a100f416d65726963612f4368696361676f0b200000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\xdca9da30d9efbb66e967e6177fa202946dd7d611f5ad8c7bd1156ba4be53af04', '\x0201043b0201011001a1fe68230073b588387cfec4cd0dbc020101030102041001a1fe6823007608a264c0f6a09f569c050d3bc3a95fd983c39fe0b8812d5f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x75b01ec8a9d49b7373177d50caa7873251163308a3db43bb0d716e3ea7ce100c', '\x020104770202011001a1fe68230070078b030ef1ae6af779020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc063461e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b5cc39f39c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f2039070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\xbca6b87a22db989b254dc2ce8d153fdff84cdf03f6f6bac0eb3734a03eadc8b0', '\x020104f9010203011001a1fe6823007fbd845d1376607e5c7e020101041001a1fe6823007608a264c0f6a09f569c05083532333630333233061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230070078b030ef1ae6af7790a357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f260b01030c0dc3a961c39fd9835acc815fc3a90d23263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d790100d3c3ccc81cc8161e6bca2205f26130f416d65726963612f4368696361676f14050101010300');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\xa8607bd85c5fc61c6b048ef86c7360d767ede3098abbd1b71c59e95ae84622e4', '\x020104790204011001a1fe682300789eaa9f378933e069ea020101041001a1fe6823007608a264c0f6a09f569c064b222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373839652d616139662d333738393333653036396561080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\xfbf3298a6117d59e7a85dafeca64a425bf92fce8147354adc10228e820be4007', '\x020104ed020205011001a1fe68230070f79c4ec9da9a86b07c020101041001a1fe6823007608a264c0f6a09f569c05be023c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a91060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\x5632d8562cb144c6352f8682442b89f7260de0447429369004a8dd082524a562', '\x020104670206011001a1fe68230077798dd7e371e3a511b7020101041001a1fe6823007608a264c0f6a09f569c051478c39f5f225a5c5a20c3a9d790e0b8813cc4b03c060101072368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xe3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078649fc14ac54a587a', '\x0201010102188b4e3e13dc57ddf82b884548c36e9a059173bd169c7d3aea03c20630da764b5407a21cc0b490295d94b8936b34b9dc6d42d98ce130c660acc22394e32983a29050b397fad9a2a396c96c52a466f0e00e71ea1532176a5509db49fa92b5b09631f350a685eec8343d725bb41e91a45c93b90a277f71c3833257647f536140cc9c21202b4505d717138a29ab0e3d12f774e9cfcd47b585ecb38b494febaec78fea9ccfd53436c19d526435a618e4d01bbcd78cb4feda3f3a2dc2dee715d1a2a2915b8e3403e75843dbf22af701ece94b4f8e5df08993063852a654a22bb69b625db6ac7a4fbd4f001a489b61ec5fa6b0b821509a4c79747783d8c61065687c9de1f485159a77d4e5d4e5d9590b77fa485def55cc849c191efe432b45a50ae0b7cb20cad2534d3d4c6d05e032057d62ec333f86a3992bc37516372f4c90d60bdf4fdd5f2eca87b5e9cff94914759c24f4b40f97237b2ef13e1be5354fa79f17bcdc3447b1828f27277c52e1343b8669e57216e713ac0884103b01cce763ab8d3da7cb62eae0af162fbb991994c3fea5d8c7d871e5d514a717530b76dca485e459e461fcb0d31d0e5bfcbca3210bbd20afa7640f142ef92e3caabd3969391972f101b10fa905788d53dfdb1c5389efb5c8776f497491765ba47a1d916a9c5c6aaae036692a7143147b8d4dd47bb92976175d8ee313965bbcb0a0c29ab2decd9838007b663210c6381648809b1b402916f4e45236e2f28de2b358e92fdf3afda3478ace5b40da8a043b182b66fb3d3e9114dd5de28a3cac729a0a582d97b965e252847182f7cd39c014b140fa67cff557f782d7b1c7f048b832080c552c5e425900161316186882f47b5a3d62a26fe56ed84278d174a2ad612d1417bf6fff9d5fea169a2208c393086b85c6bae76bfb93fa5a7a94aaaae52dd0f3da6ffbfed94a6c3878c42f3ccf8dff75f1f391666989708ab31cda802a573f83cc8c1bf8f21e1e78e34a214c52e99d73f3b1ad4b3a990982ca964282e8384cd97d46019509a9b713f70c84334e0e48b6a8b549f95c1d375c4ef6cf0f4f8b9a1bd4946732f26eb6497e48b337afb77e9c32bfd17dbde79d65b35ca23fa94fecc20fec2d7c6ced8209efeda0e278029086aeea0503a3de77e0cd31b2b243a703f2822d38aeaaef3d59b954160bfaf63982bac4bf0c72b2f92e86cba3191ffbb5f962a67a8fdf');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x44fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca726644d0829d4933f3fa8', '\x020104c4010208011001a1fe6823007524ab8e6eb60fc43902020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fbd845d1376607e5c7e06245f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d5a20c39ff09f9a91cc813c07200000000000000000000000000000000000000000000000000000000000000000080101091e077830395c39c3a9153025d983f09f9a913bcc81c39f61265f20f09f9a910a01030d02ffff0e0800000000000000000f0800aea9651c6dfee8');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x020104ad010209011001a1fe68230075c6ac09e5f2dbc0252f020101030101041001a1fe6823007608a264c0f6a09f569c050127062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08402101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321d01010b020100030802ae7ecc50904dd5040b0a31302e302e302e302f3809080384275e405f7fff0a0800338516e50ae71a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x62c10cd9c09369738e747e4f1fa1c4894871b6a969555a00810ce7e234c07dfa', '\x02010471020b011001a1fe6823007da988fdbba63f07daa6020101030102041001a1fe6823007608a264c0f6a09f569c050a78c39f2020e0b8813b27073723205a5a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca20a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x271c39658c65d4d0db6823366b2702a14c3d82c4acb0d8439502bc5a9c96cb63', '\x0201044d020c011001a1fe6823007c3fabd08ccf9438f40a020101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230070078b030ef1ae6af7791001a1fe6823007da988fdbba63f07daa6');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x0201042c0201011001a1fe6823007edd8f03fc2cba53e5ba020101041001a1fe6823007608a264c0f6a09f569c05015a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\xb91270ac87d0712c802240b97392db267622480aa897ba662690ba76bc5de0ab', '\x0201044f0202011001a1fe6823007e8a9239820bac987d69020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc060c5c39c39f205a202022c4b026070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x42b2b5b6977ffaf079456be79b9c1e044e22d0928bdcd1b7be80d4618b4393a6', '\x020104d4020203011001a1fe68230071eea603bf87ba21f548020101030101041001a1fe6823007608a264c0f6a09f569c05083936363839333335061a02180000000000000000000000000000000000000000000000000701010a49cc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c0b01070c3d305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b00d223b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b780e1825c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390f0927615ff09f9a915c26110ecc8122c4b0f09f9a915f2620202d130d4575726f70652f4265726c696e14080101030200030101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x0201048b010204011001a1fe6823007573b14d98f665d3cb59020101030102041001a1fe6823007608a264c0f6a09f569c065a5c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d790782030316131666536382d323330302d373537332d623134642d393866363635643363623539070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x0d38e4539ab2cf8cb4aeb783054324825f068de8e9fbe9d5f1278c07302fd093', '\x0201043a0205011001a1fe682300771a918a25a1d8255a30020101030102041001a1fe6823007608a264c0f6a09f569c050cd79027c39fc39fcc81e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x496dd0a9b663cb389e2bbabb9686dc095014dbc17a7bdea3503f893dfe0e978e', '\x020104db020206011001a1fe6823007b0ebbda28545ca87db0020101030101041001a1fe6823007608a264c0f6a09f569c05ac025cc4b026cc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x0201010102186199b93bf65459fb8c606519aa253adca99826b8dec101fd03880834bf3001f707ae9a0b6ab30e8bdb9499af5dceaeac36b339cba3b5a402335bb9b2b81c176c86b8eb6673e92a0d0127198384c213dec629b5e7b4b7f46cb08489f8463eb5fca24a1c70f9c063c0f5496a26b1af59d17dad3939910d34d5b17774ed425161b3963fad1a5ba5781f179d378fd9a2f41c9c7e4fc49be988035980a82b0e99345b8213507c60ee55ee95a089fde8f07c60baa79f73e6378d5504ff602c4c5240547e21fbb95f182fa3b071caefe3322101f799b0cc376556f82af71fef82c7df384cca0c713da9146d33ae94dbb21abd07108cad8123992ec8ddb8130054f12f1c3a34513925b7cbf7975270437514a42e9aa5bfb50582246229e5ccb5655f91c6a767832f5da042391685652d02283db74db876d41a53f9cf68703673a80c27694ddf317d0ea29302d2ec9adb5b5242121594d1d5fe96e0d7535a3f6eeb9b976439fc34fb3288900b795398d222686974bbb797fde8aa66a824904f1af9feb83e70bb16648b9022221a2739c74c59aecc81bf9f46e8a38c93d9ceea52a039a350efa95eb8f56369ff2db3c629ab330f58eec3e5d7b4239a0938a03665616eca46d0cba21e9837b544b360f85ad6ee31185bcfd6cdf3f1f10b38cad614e4e2d595a6928b74e9880d1935a4e4d30721e34529d8efa91448d6cecc3d15218c4c5523f5f79437faa9ffb3e55e31de77b466f8a2e2c2ce3a0710fd4dda2979d6190889e2add4c7c5c7090f4223c57172ea5afc1db2cd88252e9682bfe0d38f345e78b8f650e22e6bd88eb9bd4afa984290c4c8d305cb73ea4075accd81ed2a82df7ce3effd96a5c0f28938846b383c4288cc2467c3267800b78bbb2f55da3530f1c78fbe826951bb34b1bd694afaa40402f99c1557ba8a766a5e81448debb0ba983bbd36124b01f5b1baa7bbcdf8a1ab57fc13bfb19f1cd310e53d29195ef4b2a0f6583451c75eaff61fa829d72e8d1cddc361f30103aec5ba0bef973408b31111f6b0cddcd7cf8457fe706af24da111d6ca4a832224feb0bc21049ff47eeffc47e70564318108ebeab57f5bd6d01e042c28334783e3da0a1ea75b38146bd3a621521c3defb31638b70b95d7d742fbbbe6367643fd20fcdaa6791c440dd96d6dfa6b6a8069bece048653d9e21daa322303a59a806d39e48125f71afe7bb6b74a8a89c60786362a8a4b24f0c53b522cefa6e3a0515b1af39f0d302825602a5ef29162ad144b1525e593070f7243dbfa4dfe671cffa0d9dcb4af0f5c05ec5d4a1cb4f9a6b430bdbc47d7415c4263c201cef7fb14deb8d933fba6e173f1783a9cff15c8fa14a7bd19fb4e9ddbded58b44a8ef72a8843acd9de8942b6bead7d42be422c5a403a0bc7ec7123baa85e14cc27d7894f60bd9e07337f3b92d4c11087a2cb05e42fbd93bf03b50c209f64576ec229777fc88c044df57710899a9fe8f52df31df89258e01');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x020104b9010208011001a1fe682300704e94cf1fb81da90c62020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230071eea603bf87ba21f548062c222620d7903927cc81f09f9a913c3c205fd983d983d9835c26d983cc813b27cc812d3bc3a9205fd7902026780720000000000000000000000000000000000000000000000000000000000000000009131278612d2726e0b881f09f9a9127d790205c780b01010d000e08015f7cc056a180fc0f080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x020104f7010209011001a1fe6823007dff989922b59574e26e020101041001a1fe6823007608a264c0f6a09f569c05013b062000000000000000000000000000000000000000000000000000000000000000000892013101011602110201a1fe68230070078b030ef1ae6af77904190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011402110101a1fe6823007edd8f03fc2cba53e5ba0308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33322301011402110101a1fe68230073b588387cfec4cd0dbc040b0a31302e302e302e302f3809080384275e405f7fff0a08fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x0201049e03020b011001a1fe6823007db4bd760304997e765f020101030102041001a1fe6823007608a264c0f6a09f569c05cd0226cc81e0b88127615ad790c3a9202dcc81255fc3a9d9835cd790cc815a3b3c265a30cc81e6bca261d7903cc39f5ae0b88122c39ff09f9a91d9832739d983f09f9a91c3a9c39f3961c3a93ce6bca26122203b5cc3a961265ac3a9e0b881202df09f9a913c2de0b881f09f9a916125c3a9c4b0d790d983222df09f9a91e6bca23cc4b05f5c3c263b20c3a95fc39f2061c39fc39fd7903b5fe0b881253925cc8127223b22f09f9a91f09f9a91275ce0b881c39f5fc4b0f09f9a91d790c39f276125d9835f26d9833926395c3be6bca2c4b05a3c3c2727c39fd790c3a92522e0b8813b5f5f5f5a253927e6bca22dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b881f09f9a91f09f9a9161d983d7903020c3a9d9833b2dc3a9202020d790060101071d23202220cc813c5ad9833b22c3a93b2d0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x02010474020c011001a1fe682300722789ac2996e583a25e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007db4bd760304997e765f061001a1fe6823007da988fdbba63f07daa607221001a1fe6823007e8a9239820bac987d691001a1fe6823007da988fdbba63f07daa6');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x0201042c0201011001a1fe6823007008819d098d235201cd020101041001a1fe6823007608a264c0f6a09f569c050178');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x020104f4020202011001a1fe68230075c8b3da29702e25b45e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007008819d098d235201cd06b002cc815c263c30cc812d22d98361c4b05acc815a20263930c39ff09f9a9120cc81612d5f203b39e6bca2f09f9a91202220c39f5f3bd7903939d983d790e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd790c39fd7905a3bcc8122e6bca2205cc4b03c2d2d223c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361395cc3a9d983305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a912761e0b8815c2d393939c39f39f09f9a913b2d26c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a9c3a9d9833020202d5a39202620f09f9a912020e6bca22dcc81070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x020104c0070203011001a1fe682300731282ac6f749d37eed3020101041001a1fe6823007608a264c0f6a09f569c05083836363536353631061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230070078b030ef1ae6af77909353cd98320e6bca220393ce0b8813b39612030316131666536382d323330302d373331322d383261632d3666373439643337656564330a03d9835f0c395c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b00db50225e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f5ff09f9a91223cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca20f32e0b88125206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b2210a90225c3a939d9835ac3a95c3b5f26d983d79020e0b8815a202d225acc81cc81d7902522e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5cf09f9a9139d9832dd790e6bca2e0b8815f3c2761d790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b025c4b061613b392d5a5fd983e6bca239c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9833025d7905c5ccc81222725c4b05fcc81112f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c1312506163696669632f4b69726974696d6174691406010103030101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x020104ea010204011001a1fe6823007561b101cd8082a3c3a1020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070078b030ef1ae6af77906a3013b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5a2030316131666536382d323330302d373536312d623130312d636438303832613363336131070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x020104670205011001a1fe68230075df8bcb132103b9fd81020101030102041001a1fe6823007608a264c0f6a09f569c05392520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca22039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x020104540206011001a1fe6823007269945e338b84e6d89c020101030101041001a1fe6823007608a264c0f6a09f569c0523613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xd58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba764ae527a4beccaf430', '\x020101010218a27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba303ce0af14586439af4fd4ffa68269258b053c7cb3cfcc6e4b8f3a1481eeafa5d605c50d4a81d8d1b653273dea3e8fe871ef22db232aff261c2f95ec9d26232bd51ba0866126b70abc6dafa09d3bb9e1b6911ab7954ecec65b7a5444a723817884988e5c50b83c4aa31f8d6eb46cd5d0c84ccfd6c1e31e45420119f141d2e5669310bb338b60cd72ca4b83c6eb8b8cdbe7919ffa3c9d8ac4a167eb0323221050a718b32598f7e4f9d8139f294258130f392cf8de3f78cc6a7f49df8dcf8fe6609719219b4c6914b02637a9aaf3df02cb2adc47f34fd965b4ea621694ef2f37eec8bb58e9fab080ede07625f4ee8be2b64c20c7c52c805a5b3b51ec6976a011ea5526f776fc141896e46df6b07cbb8b5fffac1b6612a6fe8c3811d7721aad6a242de251280d3a162e0af13b613335dcc012cb8b4b0d5a5328c807cf07102504058c36af4f067d91d93011e302188348065651a4a92a6d5f12be963dfae0e7f112e7001c62bf078b01038f1554bce6cad92c75a6c712f824e53a6b27e9ca17f664369a064917f3821cb90cd4f3192a9b1ccbf354054958761645294e2735e65b4fd29ecbcf76b2bf01a1dccf917ec5cd17b3b348d07fe02de335a67632366c5a03eb8b5ce12328f320b656b66d61db9e1aefa304892ae1c70ca1eda1306dc3cacd2f7b715293e748fce9f0d18d142fa40fc4af969a23ad2c6d6116364314d57512fd4416301dfee9be82714472a986bca755e3f8cfd1ce8cd4b15426991af6453c9c4bd9e9bc92d229c1693a3f34e4883d499ad43e9f561399ebac021e2a71624f7a75b36b30c8ecc4ab1560ecb7757625c944fbf40cb768031a039bab8f674533337828ef6c48d465e54939820d4b7181c3f2b665522d71476743d2f96cfc97990ab3110a81c399daace1e046dee51efdb5765093305f33a1fe4a1457684346c27d1391e86f8a99d78b245f79751796efac243f968ee8d02f17cc8d81f3b7424bdce6eb7058f19b9f49e0a850884426952286273ba02ab3f1a1488d5ca49e5cb8b0d321873f137fa8945aa8b7b39b732714da1c4d0542d21bf92e2beec36cb0a37cb559212774f940c5e83500a8e3fc76409eae4c4b7536692e943a23f3cd5d0a74d1a2ad4ea38c876aeaff72b0d57948d6673c7106e75d94c0afd894f88003848bf6c093765b1b53ff99144949d6b805e1ee7695467fc840fe531b5c66beab16fb2083f9b919d6ec713dd1d3f4a31e0ed54b70993871b87bfc8b4b5e0d38cdb4af29cd378202120ed7c3fc7a77e2620b3421097b3f651b98b0baf268a9960dea569b16c26b52c0cbd1798d58fe75617f8922c003884e5c47eb3de3ab93b39bf2aff143ea0062446e1dac0d06126e985d8ade5b684aafdb085d7c9919d48fe5f3ae15b96edf5cff69eb044636960fed6127fac69e982279bf23d13cb5821615b2959b7ee239709e6eb8b86bfc15309a09a044f62d48632206e24740a081d34b49f82af07bf242a2e42d59ac812560a1cb3fb4ee09b398c9259b8df34b61ed65c0f2a276a8561330b213cb885649ce19b70674c3ef366684dfbc67009d2cd06d093eabac5ace4ae50cfcb1de63748f6d4442190fe135db23e5d55178f1d0996abf02a2e017a4c8b656f5d81f6942697c6b6404a84e64b68e09cbf1cdd03837207d299a5bc82529f0b8c7536170a16b71cf9044d3aaed9888c2e0e99659357ace2f51655f8927929918ee55d6e778b4b30ea9edee73a104b932721eec081ce5c957fbad4be48f4dc19b93c689d2cdb38540ba3065a92282209de40a9780d81cc07abd5b3cd6efe26357044d8cff149b8bbcbe6fd4868ab1b34956ad599c75a9b6a193668b71faada5acd6c178566b70a778a44776269e5c97aad19b20fe170776546041ca420e177cbb7dd6ce3ed062766c08b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020104c4010208011001a1fe6823007e059a26f74846d9c43b020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230071eea603bf87ba21f5480607f09f9a91253c78072000000000000000000000000000000000000000000000000000000000000000000944113b5f5a25205c2dc4b0e6bca2e6bca2c39f1a2720c3a9f09f9a91d79020223ce6bca2275fc3a925e0b8813c611639d7903c26e0b8815a2020c4b025202020e6bca25a5f0a000c000e0800352a744cd282cb0f08ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x020104c6010209011001a1fe68230078478fd5fe68c4da5ab0020101030101041001a1fe6823007608a264c0f6a09f569c053fc39f393bc39f5a225c5cc39f2d5a3b30d7905ce6bca25f25c4b0c3a92730e0b8816122f09f9a91c3a93ce0b88125d790cc8126f09f9a9130e6bca25ae0b8810620000000000000000000000000000000000000000000000000000000000000000007010108141301010b020100040b0a31302e302e302e302f380908027ba1ce8c24c3a30a08ffffffffffffffff0b08019c981ac43dd872');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x020104ad01020b011001a1fe68230070e38e636bd6d7cc289c020101041001a1fe6823007608a264c0f6a09f569c053dd790d9832de0b881e6bca22d203cd79026c4b0e6bca23ce0b881d7903920e6bca2f09f9a912d275ae6bca2c39f276125d983c39f2df09f9a91225a612706010107402320c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f20f09f9a91e0b881e6bca22625303b61275c3b393b0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x02010450020c011001a1fe6823007337a088e922feeefb4c020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe6823007e8a9239820bac987d691001a1fe6823007da988fdbba63f07daa6');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x020104ec020201011001a1fe682300716da323efc4f1f91228020101030101041001a1fe6823007608a264c0f6a09f569c05bd025c2625c39f5a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d790273bd983e6bca22020c4b03b61d7902de0b881c4b02d22');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\xf743448ee7c936a45256d1b8374979402d484fdd159b486dba893a7ffc9c2723', '\x020104770202011001a1fe68230076a586b5995c0d63ea56020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06343922e6bca226c4b0203ccc815a25613c22e6bca2c39f26f09f9a91cc816139302022c39f3c27d7903cc4b0c4b030c39f39d79078070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xe5f7ad4e947f5a47634e1d503a11fc6da2a8cbb7c10e0d36e7159ee3cbb3dd51', '\x02010491070203011001a1fe68230073da825a5e03d7286245020101030102041001a1fe6823007608a264c0f6a09f569c05083335363336313939061a021800000000000000000000000000000000000000000000000007010109357822c3a95ae6bca25a2626c4b0cc81302030316131666536382d323330302d373364612d383235612d3565303364373238363234350a3478c39f27d79039c3a9c39f25f09f9a91e0b881c39f5a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b8810b01070cb40222c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125d790203cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25ccc81222220e6bca227d9835c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b061615cd790cc815f27c4b02dc3a9cc8126e6bca2305c5a20d9835cc4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b30225f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc8161c39f5f5cc39fe6bca25f302727e0b881305c0d2978e6bca22df09f9a91d790c4b0cc8126e6bca2f09f9a91f09f9a91d79026d790202dd983262dcc815c0fb002c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a9f09f9a91c4b0d790e0b881c39f255f20c3a920e0b881e0b881612026cc813bd9833b3c306120e6bca2cc8139cc81252d2722615a2539c3a9f09f9a91252d3030c3a9d790f09f9a91c4b0f09f9a91392620d790c4b02261e0b881e0b8812de0b88122e6bca23be6bca2e0b881615fd98339cc81d790223c202722253b5ad98320c4b03020e6bca23bd983d9833c39c3a92d22395fc3a939c3a93b5c30cc81c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca2252027d9835fc4b05a2220c39fd79020e6bca2c39fc4b03b5c6127c39fc3a95a5c2d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f101ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81130f416d65726963612f4368696361676f1406010102020101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x0201046a0204011001a1fe68230070a7818af885f7ddd64c020101030101041001a1fe6823007608a264c0f6a09f569c0636262039393b613cf09f9a9130613ce0b8812030316131666536382d323330302d373061372d383138612d663838356637646464363463070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x020104630205011001a1fe6823007d5cbe8019ba31541268020101030102041001a1fe6823007608a264c0f6a09f569c0532c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x0201049e010206011001a1fe6823007e98b7a773282038723e020101041001a1fe6823007608a264c0f6a09f569c054330e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22d072e68747470733a2f2f7061796f722e6578616d706c652f666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x9797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe7637c9c5923cae80', '\x0201010102187e1d55d4bd6cc137e2caa927c1f8748c1813be1c83dfe02a039a047363ceca6bdd6254dd6c5b35c67d824067ebc201e6cd249f29a1d254021819b6d0fcfdc384b3cbf4d36763084b50de27a937a1a4d711815c1abcd25a077eea50ed973b5152fa7809ffbd507bca0fe131850524bb800cf11169016b7cea216395dc565f4278e462fde0e351e563bdc5cd84d781222ec8c97dda5ed2f2499f7116ff64c56061b6e07765af37800e1a6436dc8bc52862ac7489d194bdb06a4b611e3533575ccbbc2f77d5b58ac99e1e21a6bebc5c370f9da144bf0c35a20af468f7e48afcd7ccd539bab9f3ada73e9757b08780dd178389b1bdd90e4994210cacaa20ffea4093343d17dcc80016e6069d8d3aa3b936f9aa41f31f48a498d567aefc86851bda6b99f705b31d9cad7e0da091460d76aed23ef430f4c8b1debc55cbfabe24e7f80d922b418a29c873013c18f90692d1982e16075709dead0e43154b8c84ce4852680675cafe2a23a768e908d0a4948d7c800d4bf3105769628e22d3d0c12b3db612c1e3cec3bd2d0658495e6c0588fe08136c5c66b0b53c162e330604307fe4de69cd4944cca88932542d9cde73140110e563bb2b1ef50ec2a52bbb8620893d0387eac286b0ba457b607bfe343aababfe79061501346a1e0b686d47d0b99e4866a5db599b5fffa6685ce35b10eeeb1ce4e8f24151e5350bfdd3841e5b2da1dab958aaa07f4facb5ef8c019eaf000c80b312126bf0b3de2a1aeee2d809d0b49b4e7f80db82334b3fc87af0f95632fbeb46329c745b9756');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x9cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5ec70a834c5bff5e07', '\x020104b3010208011001a1fe68230078c08c0086d882c0442a020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073da825a5e03d728624506292761203c2627d983c39fc3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d790072000000000000000000000000000000000000000000000000000000000000000000801010906052de0b881270b01010c000d0280000e08ffffffffffffffff0f08023d3752009c840f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x0201046b0209011001a1fe68230072b9bb40890f87b2902a020101030101041001a1fe6823007608a264c0f6a09f569c050e783930c4b0cc81c4b05a25612d3906200000000000000000000000000000000000000000000000000000000000000000070101090800b9123f5c4f18c8');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x0201046b020b011001a1fe6823007794b11a6660911eb3d8020101041001a1fe6823007608a264c0f6a09f569c050178073d23205a2d3b20cc81d79030d790392220c4b05c262739e0b881e0b8815f5a302620c4b02722c4b039e6bca23b613b393c0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x0201045f020c011001a1fe6823007e8dbe9001fec5b7e748020101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007794b11a6660911eb3d807221001a1fe68230070078b030ef1ae6af7791001a1fe6823007db4bd760304997e765f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x10391578fd537274839e6f09823cd3d363e79de6ced1de69a35ce188b8cf8127', '\x020104360201011001a1fe68230079fca3f3a58a0e9b6162020101030102041001a1fe6823007608a264c0f6a09f569c050827c39ff09f9a9122');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x6a26cc83e26c9c833bb4ca92c28544de65386eb2b9404253a5c13754c77fe642', '\x020104790202011001a1fe6823007cd08f589c9f9c5d562a020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc0639e0b88120f09f9a912761c4b0265c25c39f303cd9832061202526613b22c3a9e6bca25cf09f9a91e0b881205a5acc813930c3a9d983c39f263c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x020104fb020203011001a1fe68230077d0b86f93e03c780c89020101030101041001a1fe6823007608a264c0f6a09f569c05083434303439373834061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230070078b030ef1ae6af77909565fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd790782030316131666536382d323330302d373764302d623836662d3933653033633738306338390a36f09f9a91c39f5c2520f09f9a9120e0b88139e0b881f09f9a91d7905f205cc39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a910b01030c2939c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f0f16273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95a111ef09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81130d4575726f70652f4265726c696e140a01010202010103027fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x19ce0903313f91488826a16d703d74a4a70e941077d733550bc18c54e9dab49d', '\x02010482010204011001a1fe6823007075a3f85909c3a41a78020101041001a1fe6823007608a264c0f6a09f569c0651cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca2252030316131666536382d323330302d373037352d613366382d353930396333613431613738070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xc242c33067ba21791cd92f62f0d6af77811cdf9b5fe16964b16b80b20f34c49c', '\x0201033b0201011001a1fe68230073b588387cfec4cd0dbc020101030102041001a1fe6823007608a264c0f6a09f569c050d3bc3a95fd983c39fe0b8812d5f04450201011001a1fe68230073b588387cfec4cd0dbc020102030102041001a1fe6823007608a264c0f6a09f569c0517d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xf914c0ba00a7bbd4807b2278f2963fadc5b4e0caaea1469c71ba8585b3b984a7', '\x020103f9010203011001a1fe6823007fbd845d1376607e5c7e020101041001a1fe6823007608a264c0f6a09f569c05083532333630333233061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230070078b030ef1ae6af7790a357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f260b01030c0dc3a961c39fd9835acc815fc3a90d23263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d790100d3c3ccc81cc8161e6bca2205f26130f416d65726963612f4368696361676f14050101010300048f040203011001a1fe6823007fbd845d1376607e5c7e020102041001a1fe6823007608a264c0f6a09f569c05083032383732383633061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe6823007e8a9239820bac987d690a0d3b22e6bca2305f3b22f09f9a910b01050cba0278f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a91c4b03bd7905c3c203039223c3961203cc4b0d9835f3c5a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202dc4b02539cc8130e0b88161d983d9835f205fe6bca25fc39f2727e6bca2392226203c5c203b3c3c5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9835ad98326f09f9a91c3a95ff09f9a91cc81c4b05c2dc4b0cc816161613b5ff09f9a915ac3a93ce6bca226cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d983cc8122d790cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc812025252d0d1dcc815fc4b05fc4b0c4b03b5c2d3026612061d790c3a925c4b020e0b8810f2061e0b881e6bca2c3a9f09f9a915f20cc81262030c4b0205ae0b88126202239611003e0b88112043b253c3b1303555443140602000302ffff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x4a50361d335ed16d837ff36fed49c249e3241a39560a90abc7b18c7125984bdf', '\x020103ed020205011001a1fe68230070f79c4ec9da9a86b07c020101041001a1fe6823007608a264c0f6a09f569c05be023c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a91060101046c0205011001a1fe68230070f79c4ec9da9a86b07c020102030101041001a1fe6823007608a264c0f6a09f569c053ef09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a927');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x891b54ef02e77a50fb830a4e52eb757e4c7d498ae6ec990e07de2053f4d61c81', '\x0201010102180bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce03d70ffa6f396c800fcdb5bcf1cdfe4c7db3490be8d9797da988a036cea2db7cbcfb6b74b30091da796fa5224844decf68dbf236eb1a9cf8b20ae68a2f1c9a38c7842b26b7a063cc19c997c194985e893c3e1dab25f8e0cf3c30670a245d65586674ca352017614be07190bb3af57c6da3436cab9071451e7f601de41b79de93f3a89d8a1ab9fb115e2726e17e3d11cc789c43231876f77d07e7f23a8782041507586f14c393c5f6cb5c372118eb6a40b967aee6c11f98a406c0523795809537c1746420301df2a137d927b297b084bc8ebe21c7932904a0e60934ccbe1ac98ec93b69d7e46cc17908581b73a957ae9b6a4f2886a36db6c744333b552601726bf11b4bc3fa1cd0c80d81e44b4c7653f04165abe38a59bdb74d6b57f52819cdb9d9483d4665ed587d2cdec386960c62b30ca3a77577f93985c2fcf247a2492e44f893d42e1d6dec7598472296d404a23eb14d246b47b7dbe0ef28445ed0429c4594fd97c4c680279308a135ea0432fc053bb15b16cf65ebfccfca10af07dc58884a11680c5b0cb9119f657ea34c825f4340e36e2cdcd9d2189b477b3b0d01ebb8a66b770f675fd5b0ea02a490ca4d641b91bc6b50d9a28c8c77602df371e79e2b5334cfbe45ab11db0e72b35b72fc61ecd83a3bf3fe55544c3e68400cb1c219825b30d6ceb8b2f8bb4a2a871f6fcf3322a6f7d07ca939e6d7346be813e1c08ce40a826096a68a6e9052d34bee78c10a6f476b6f82d835f5ffbf8a13a1ec3696fa98b5b1e9999e50f203b098e0d8d4364a63f383184246276766c8cb666b5a98c0b28ed54de14ff0167fc1da890a80fe36cbc14e7ff3e39c463aea1b26cc213f76ccb5d7ef257de1b97c4a843b7a12ebcd669826d3adb6bfde1f9a21600bea5ff34308a0081f932d4417d13a54fe64ef88b6dbf30c0359d0f77342abb3fff060db9c3be7d8be5fad85ce71ae866ba225cbc55f293567cddadde1a2140b53b248565f4e4843371338dc7e81b1b7f07819e248ac46b04874a360f3314d32a11b3fb12adf9fbd40f2971a29726847ed25e92d34b260495026bc096b2f7fb9b0ed05112065199c6557b1ae7076f9404da8b129b690a0f9353ef69af7d8c316ed9972ed71dfdec57819794a0d0446463db19a5532796a3319ee25e39dc02c2380cf0f357f3b106ac373a27a1e90e036aa8dc476ba616e2236d2630233415f95250a7a8e08304386a8f4225a0aa3b85879af6d790aebd8f34bcab95d2b66236330ad24c7f50e803dc3f2143ed5909e93a78d3e4cf0d5793cec3e77be2f0f3ce9505b5942eae7a319113bf82dadc889b571cdf474a1c778776c8f361cde4abab698ac9ea10b3ca4ed02ba8d898284c43975f87065dd68cb681d725343dd870ce1f58a2a7ddefe36b742fcf89ddaab6d8d6afc5672a34bd9fa725bd7f43ae2cd7dacd339d7f300225d81806b98e4f1bc78966a100fd44f9261a8ae1c375517688e462185ae90241e2a3b017c1226da97f033fc24e1af20c0ee73fa8f8b7e0351c439ea8b39d6223dc859651e99d7ad32829d7e96de36709585e4075b7100ff39b0f894d6f927311fe5ea4d18841c3f96242ba3f446d76c8d59e55aa6e392e29a85946a027a0ab563e8595b5813e444e8a1e33a0fb3b29816cabb3eabcecca168f3e5033d5cb664c05934e2d6596745eac6a083de7db2517d7a31ec49ce458135867e3166f973bf97bbaa241e066957d8bca06ccaf3adadab8a835f4fcf4b1d102f7ce899f6dc4653a783dcef4dcaa59d3547ea529a3958fec265a06c834a2f062c96e9616fd300f279f9dcf113e79b678d58b4ce4f6d48ad7098b720b0963b5f7ace56bfa7df1b1faaef2984b7a39af55161a910b6335ab493b60a7f02dd89d02c9723b92038fa274224bf2f237ec43d821ef28a882db04f17c3e6c485e7a702fe539c601a23aab63d9359b3d3454747d5bb6b13b1670a58a442b81583a8197280a63f27d4c2ad56e4d1f3d770764ba1c9bfd539f16fd3d5df54947fb06fb2b81ac5b7f592ae5a70df0fb593305467cd9ee2dba841a4a16144182fa1fc60c7028c034def51824aed3aec8a4ab408cbf21c5dd25e2644cff602df6954d1908422d75969e16d6da28a9f30b4aa7a4d83364424ded6d6d71b72ddd904a6b9d7dbe6e0509c828cebb6e384a0b21a99abd77b63216c31d5f5f6d3319c0a61a87e70d64914df73412eccc8ff2e534c32229c2881d76a13bfa09f8f406814eef78accf130bf03b0c2361f56d28ab3670102f65644d0d8ded97559169295620115d41bae083e8693c39477344b881fc922fffbb57c96bdfed374ecdd40fc6f55560af1260236153b4a3832230827b55d62398cd6a58e641d189051f8dd29cd9908d47c9af84f1f091c23d872ace0b03c899ad34b8f3fd3ee62eaff6f518701bda4224ac1a5b98d564164372717857fa2dc45677477402e32200c6e076aa32f827814e91bc4f85587fc38a6254f5523b3ab5f0a326628c9e16fa176f1e6a6e1b1519118eea772735cfd033de43c714bd382064c5bd8bf9b95f34f7cca20dff3247008ee2ec17c546c3ba91f62f54937209c9898c2a37c5e6291f3f03eac8374d93697ab31c0e5bf0998db91ecc7ef3a56c55583924f82f5bf599b595ed3be048f369db677ef059ee7cfc6cbd96aeb351b4fd9342e8b2645f1ee8f3bf87955ee65d188ef7912f669843b79afa3b630ce816d6d39e6eb6fbbae10fb4d7557ccebad7300498910129e6f9a1d832bca6d9cf550fcc3c263066c262dedfd47954750187bafcaf1e257e2591875d6789418901d5e9e4b73aeb730f7034814f668cf8b77ca767d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xe8907a02500b193b058eb49def633b45228b003b8fe22b11731a7513eb738a5c', '\x020103ad010209011001a1fe68230075c6ac09e5f2dbc0252f020101030101041001a1fe6823007608a264c0f6a09f569c050127062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08402101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321d01010b020100030802ae7ecc50904dd5040b0a31302e302e302e302f3809080384275e405f7fff0a0800338516e50ae71a0487020209011001a1fe68230075c6ac09e5f2dbc0252f020102030101041001a1fe6823007608a264c0f6a09f569c0541cc81e6bca2e6bca2c4b0205a22d7903026c39ff09f9a91c4b0c3a93c30253025cc813cc4b0c3a927c39fd983f09f9a91253c3026c39fcc813c5cc3a95c30d7903b06200000000000000000000000000000000000000000000000000000000000000000086a2d01011602110201a1fe68230076a586b5995c0d63ea560308015d2acf77888bd7040b0a31302e302e302e302f383b01011402110101a1fe682300716da323efc4f1f9122803080384275e405f7fff04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x5097a1db841109910b6dfae1d458a2dfcbd6c8c8a5eb5ce4f00a086bcc16cea5', '\x0201034d020c011001a1fe6823007c3fabd08ccf9438f40a020101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230070078b030ef1ae6af7791001a1fe6823007da988fdbba63f07daa60474020c011001a1fe6823007c3fabd08ccf9438f40a020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007db4bd760304997e765f061001a1fe68230070e38e636bd6d7cc289c07221001a1fe68230070078b030ef1ae6af7791001a1fe68230070e38e636bd6d7cc289c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x9a1a6fa817396be20c07dbc944dabb03fd3cac902a69e616a5e5c642ad260369', '\x0201034f0202011001a1fe6823007e8a9239820bac987d69020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc060c5c39c39f205a202022c4b026070101044b0202011001a1fe6823007e8a9239820bac987d69020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300716da323efc4f1f91228060878c3a92225c3a930070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x657ce0131499fe3f8629b55f05c1b6a7b53683175888a972c0a1929eb7303c56', '\x0201038b010204011001a1fe6823007573b14d98f665d3cb59020101030102041001a1fe6823007608a264c0f6a09f569c065a5c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d790782030316131666536382d323330302d373537332d623134642d39386636363564336362353907010204700204011001a1fe6823007573b14d98f665d3cb59020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007cd08f589c9f9c5d562a062de0b881f09f9a91222030316131666536382d323330302d373537332d623134642d393866363635643363623539080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xbb874c9e040933e25f1764c78180656d9c0715e36dfc9e0398f6026478d60675', '\x020103db020206011001a1fe6823007b0ebbda28545ca87db0020101030101041001a1fe6823007608a264c0f6a09f569c05ac025cc4b026cc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25044a0206011001a1fe6823007b0ebbda28545ca87db0020102030101041001a1fe6823007608a264c0f6a09f569c0519e6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc8125060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\xca67038f6488eae7c480a7771c74d80c5665777590df22e8afffcff4b3b1fac1', '\x020103b9010208011001a1fe682300704e94cf1fb81da90c62020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230071eea603bf87ba21f548062c222620d7903927cc81f09f9a913c3c205fd983d983d9835c26d983cc813b27cc812d3bc3a9205fd7902026780720000000000000000000000000000000000000000000000000000000000000000009131278612d2726e0b881f09f9a9127d790205c780b01010d000e08015f7cc056a180fc0f08000000000000000004b7010208011001a1fe682300704e94cf1fb81da90c62020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230071eea603bf87ba21f548061bc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d9832207200000000000000000000000000000000000000000000000000000000000000000080102091e16cc81e0b881223930cc81c4b0393c27e0b881c39f202d0626cc81c4b0610c01010e08fff826efb74360000f08fff826efb7436000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\xa5469b7039ae171725d06e486675b7f2f5554beb2abca22d8aca8ac15c1252a3', '\x0201039e03020b011001a1fe6823007db4bd760304997e765f020101030102041001a1fe6823007608a264c0f6a09f569c05cd0226cc81e0b88127615ad790c3a9202dcc81255fc3a9d9835cd790cc815a3b3c265a30cc81e6bca261d7903cc39f5ae0b88122c39ff09f9a91d9832739d983f09f9a91c3a9c39f3961c3a93ce6bca26122203b5cc3a961265ac3a9e0b881202df09f9a913c2de0b881f09f9a916125c3a9c4b0d790d983222df09f9a91e6bca23cc4b05f5c3c263b20c3a95fc39f2061c39fc39fd7903b5fe0b881253925cc8127223b22f09f9a91f09f9a91275ce0b881c39f5fc4b0f09f9a91d790c39f276125d9835f26d9833926395c3be6bca2c4b05a3c3c2727c39fd790c3a92522e0b8813b5f5f5f5a253927e6bca22dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b881f09f9a91f09f9a9161d983d7903020c3a9d9833b2dc3a9202020d790060101071d23202220cc813c5ad9833b22c3a93b2d0a09702c20610d0a0a656e640a047c020b011001a1fe6823007db4bd760304997e765f020102030101041001a1fe6823007608a264c0f6a09f569c0537f09f9a9130e6bca2c39f39c4b0c4b0e0b881e6bca23c5cc3a9cc812dc4b0615a22393920e0b88161223c2d205fcc81d9835ac39f30c3a907152320c3a95c39c39f0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x82eb0aae21cbdc433f9737141cf2c35794b9751153c9ab2e9272e89fd8853761', '\x0201032c0201011001a1fe6823007008819d098d235201cd020101041001a1fe6823007608a264c0f6a09f569c05017804440201011001a1fe6823007008819d098d235201cd020102030101041001a1fe6823007608a264c0f6a09f569c051639e0b8813be6bca220612de0b881e6bca2c4b0d98322');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x933d36b7cb8b0ea64db258e77e7318d6073b54fdd2ad2bc533243534d05fcac2', '\x020103670205011001a1fe68230075df8bcb132103b9fd81020101030102041001a1fe6823007608a264c0f6a09f569c05392520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca2203904e3020205011001a1fe68230075df8bcb132103b9fd81020102030102041001a1fe6823007608a264c0f6a09f569c05b102d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b02025c3a961e0b881275a275f612726205cc4b0d98325e0b881253c20c3a9c39f5ad7902039c3a9f09f9a9130d7905ccc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c5a5c205c25cc813b3025303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126c4b025f09f9a91e6bca220222227c3a95ccc813bf09f9a91d790d790c4b05c39265a5a2d20d9832220cc81c3a9c39f3c5a5acc81f09f9a91cc813b5f3be6bca23c26f09f9a91395ad79020d983d790d790d983c4b0cc81c4b02230d9832dd983060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x3abf279da7aca994e1f8b78118375776c49f9f80a5c7d8de19eee38b76d4d82e', '\x020103c6010209011001a1fe68230078478fd5fe68c4da5ab0020101030101041001a1fe6823007608a264c0f6a09f569c053fc39f393bc39f5a225c5cc39f2d5a3b30d7905ce6bca25f25c4b0c3a92730e0b8816122f09f9a91c3a93ce0b88125d790cc8126f09f9a9130e6bca25ae0b8810620000000000000000000000000000000000000000000000000000000000000000007010108141301010b020100040b0a31302e302e302e302f380908027ba1ce8c24c3a30a08ffffffffffffffff0b08019c981ac43dd8720495030209011001a1fe68230078478fd5fe68c4da5ab0020102030101041001a1fe6823007608a264c0f6a09f569c05b702c39f253027e6bca220e0b8813c5f3930cc815ad790205f26e0b881275fe0b8815ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39fd79020f09f9a9127f09f9a915fc4b0c3a9cc81c39f22e6bca2615ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d98325305af09f9a9120303cf09f9a91f09f9a915c262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d7900620000000000000000000000000000000000000000000000000000000000000000007010109080384275e405f7fff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x64e4fcb490adac71b4c68ec72e402609bfa216aff42fe5f424a303dbf0ee2803', '\x020103c0070203011001a1fe682300731282ac6f749d37eed3020101041001a1fe6823007608a264c0f6a09f569c05083836363536353631061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230070078b030ef1ae6af77909353cd98320e6bca220393ce0b8813b39612030316131666536382d323330302d373331322d383261632d3666373439643337656564330a03d9835f0c395c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b00db50225e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f5ff09f9a91223cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca20f32e0b88125206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b2210a90225c3a939d9835ac3a95c3b5f26d983d79020e0b8815a202d225acc81cc81d7902522e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5cf09f9a9139d9832dd790e6bca2e0b8815f3c2761d790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b025c4b061613b392d5a5fd983e6bca239c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9833025d7905c5ccc81222725c4b05fcc81112f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c1312506163696669632f4b69726974696d617469140601010303010104a4030203011001a1fe682300731282ac6f749d37eed3020102030102041001a1fe6823007608a264c0f6a09f569c05083330313230363737061a0218000000000000000000000000000000000000000000000000070102081001a1fe6823007cd08f589c9f9c5d562a099301785f3b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d39e0b881d983273c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b262030316131666536382d323330302d373331322d383261632d3666373439643337656564330a3125e6bca225d983c39f3c302722cc8120f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9830f08782d272226e6bca21038d9835f61cc815a3b20d7902220225c2de0b881cc813c20305acc812525c3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d111761275c252dd983d9833c612530cc81e6bca2273b2d5c2d1310416d65726963612f53745f4a6f686e7314030301ff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\xee013b4485deab38ac25488e7b9c4864e3fe79f9c95bd883623ef325e6038969', '\x020101010218a9c0abe1300acd339785908a481f27b1842200f95713cf6603cb1327c6ab286c3f23b7895f50b2698887c7e404d7f3cdaa9b5063ddbac61cb8ed1d7594868553010433f59d6b62ff385115e206322b8b91a2c0f31a92372f5b667dd0a1f2fb7818157fb52d045f680ba8d54bb4f7f69bbfaff44ecd7d9882910dc2aa4faec68b8bece2895197f1e785c6a14e2f42c95a34df5e539d0d8bc35b635a00861143f673f0cffe74ff8ddd3acfc500b49ac6274fd44810f96a05ca7e42daf2bad2c8b508d44f97c809110a372af0d7b8f2f78e2aeb593cc9c85201af9b9b024f1be60a2333cdbc2e5c3de582fdee712c8a754229bf35367d458d2cce74a7ab9258d4c9f45d4bef8de2791833cc91119859eaaaa1fce4a7d15f0f484113a93e64b8e3a7c46ba25115678c045ab002da0bd2e4ee48e6917d1a8a510e5e61db2110a9cf0c2a6d6540f5b664039f46ee7a749576638c3a240b80aa561e5af5ad588eee0c3016ae257c30644630db8935740d9acc6fd128436ffb259e56a248a9caa06510fe932c651302352b1bce107918a2b37879c13b3a214cf66358ce053d6b3bbc936223e6fb8aa5ba524a1f96641374908ecd914d50e4f2b79a3aea86b2e1b0f387593e6fa8b2cf301c454d49e3c0c546a99a95eb61c4b0dd11fbc6f85c9f720b7676fffecacfe678896e9a3cd64f6118fd75e00de7575b708b7294cc7dc279649aec4985ec464b179d98474dcd8f35573a7a3a066d692475a397b9f7350ecc1b0dc973c3e6085a07ef9e2e9ae3adf3127dfb613bff67f6a48fe0ed0255fa44b241e89296e9801ad3d01ec5d45b594e54a60098d28d10e372336bfe5511aa58fc787dcc703075b51b8a53d19751a5718e2fc1f24b7f2530a64b18a5f739c391939562d4676a34a21a27250aa621b4726e36d381e2d597f26ab2ba3dfef063ec93121d9919e123dc293ac283878d93ed61481e064a3166f74f2843dc3b6d46edb146556a73c12db50f045120f64644bb0aa6641eb29c4f865991ae2cf0ecc5fc8edbf212d6bbadb4b5489bd6f373caf91ae238698002f0ae473b934bebc416384337ac48f4006dcb709f72ed3eecda4391942011cff779628aa217aa5318ff3f4d4ee08c422d8c7e9646ebb6e5323e9bcf51d3ea213d398c9ce89920ae10750220eadfabd1c20952818a79265c5409c0e935972a8e530e1db4fc8fdc1d2709fe3acac3982f89173abec4e517efada99836d07f82807a64e83a5a1ced864e7b9ef21ff3b936e667b5bf3d2d24d8d1922d9b5c5258784fe260d2914432bbbcf96f9046b148374c4d6746f8ea9026848ff04358f4533e697e5cc0656cfecab31a5a55861618e2cabe03df2de221b4778058020fc25560b0e8fcac1faa31e112df00bda4a057c32b7cb0b9bb5750ec222aaeccfbc0f0924536ad86b76909f4ffe7456863e61dd7db32ade1b5026391dae253611b6063e39208b0012186c99577690dc6afde44888a33441b3d9d5f985292dfaa043728e7027892ea4cbdb9c2db783090f83df2fc4621dad2e555ee10eac5dd399aa4e17f6f87d3dd4b086e189698b7a579b204ff9da33255216fcd74f4c55acd2609949d4e9e3db9f779307952fe0624ecc361d885a8bbe29abca6546be92dbf0d9beed8e577752106f28c715177d21fa0f96112d34c9741d262c7a0f2835999e1c0c1c7917a048111c98658e84bd2fa9fccf4479e6dc7f228054a1b378622889e1e19e35e960e40df799288c3d5422cd917a835811e1fd9bf757f4c310aff34b71a7a9fe2ce68b5b1a2d37365cae364e71af87c65d0c769f027f880a15227212fcd324102044307e1348fc53e604127599f61e000bf73906c6095c67f5a1abcf5ec3e8db11cc1f08231c45b32d521d2f4bdd33de6c6782c11352ba72c2a24b617489e9f50998a9ffd278a9ee2f5e6da08ae005bd8f6379199b1bd721bfd730dc44d57e3d9e12d5fdf46b31c76a32cf8cb79c858828299517d892265587bfd415f2335de9b37c2d97275bfc888fb3e9a8b31c55d3f980d51d6d3f344562eceadeea4d39f156c1122ef97776884fddb903fbf032e3739eab2dbd286a6ff73ae0a652145b2a4a59a618332cffa69164d3682983153df0dede6da1610e94f9a20d5164ba13d94c1dc8ea79445ac93af1c073b6b70f248dcbf8d87dede0b07c3626a8b378a914375171db24822a63309c7430a411dec1289be404481e5dec9aaaef78c6a11e1a39a537c6f81b200c397c74fe72f30611efbfbb211d301f64c710919f266203a120b8f8c67d58884170a084ef153a05e79fcc2109d18f8333380604079d834aa4bcaeabdfb3c7f79d0c263494df20d5a5ed7c371957f28428fee51f9ed110b8f087eff17aee3bf96d4fb4738971bb009748799617526226aac237cdecee0037b2b8b1c0cbc2cd6354706db3f67734e4a318a7ea842da5c47a5f2e9cf06b2239fa206dbe9be618adfa6ff31e186bae4cc407d54e638d8b9cd7983ff6cdbfddea90000e5767454f0471ee405e41002d965f6909c07860647ecf6db2e1904d4ff52a903858c8b3150265120297be32eba1e337ac0ecf4bb2ec6d01fe1966a3489162bfb4bf18486b5111e6c0830a2b9bcae11d29d1cd833ca4c1f852c12f2a1c4d7e1ca1ef57e6b5d8e998bd77daafdbd983a7fe76400961e62f881dfb268387e3b9f4c41003785e0ab873567e4fa8389ccbdb3732c8d530c5a6637b1164cfeea7d321480cf31a3293478e3aec2e223cb7dbcc9cccae12bdd4b079f6af2121afb0fd1cdb1c857a8ce8489926c50cf459e86df25e62c99a8ee97d223099d89d45d4c1acc93cc5e5b50e6bd0a3addbb452dc44f28281404b51c75158b121d7e72f061f39481cbea36966cd0ea4769cd0b30c7cc74a11ef74f2da6924c111bef4d4745bbc4258f40a05cee6bab32260bb5d7cec39f69cfbb05a78e5bd318398016f445d37263d538cef3d24e5214b676d3c39b736aecafc392dd4d5d9a6b2b25cc682cdf707dd2eaf5425951f7c877a910878c1c86882d2922b57e66d7f9301a927b0e0e69421febe747513e06f9f785e578534a1c6c204a5dddce0a28227ffb1d817d8a576245f8f40af3a9032812a92db66ddec1da86728321029210747f703267107f8399c5a479814f3d07742125342b2c5506a92b08c3b54f7fd687dd0ba6b58702d58d08619d1a7c5b6cf6699be69e52a1ee0c8685a527d4d727e4431de2bc2cf451f7acce81cd2f0bb4ce6fb83a8f746897082a38fb9fcd44469d664e3aa538ec4099703848a3b17810372b584b1f9dd2fd1575093f758d07d8c0786a540df1663153bd1e91d5845986a1f0ebd6d76ef785e3ca2906571cf3af62aa16d3699abbb113d1ffe123b38650c6094f4e063fff232b29b7e4fa0e2b7d4d3e7ece06eb56cd526cedf672c744e48d562269c81e2f2296c73f2b7965c33939bbef63eaa32f7a69ffa4b87aa412f5afa9db38cdff8bb9339483512f39182d40cb679d5e7ffc6b8a1b1bbb121826b6b82b2a5b97f236966ee0dab6cc8f5b62cce064f1c0eda0ab85c237dd77fa98ecaf37331807aabd0d2c58');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xaa4d0769d66649d426906861c7ef22c13f197f38777e7928eb6ab3c4911bf86c', '\x02010350020c011001a1fe6823007337a088e922feeefb4c020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe6823007e8a9239820bac987d691001a1fe6823007da988fdbba63f07daa60471020c011001a1fe6823007337a088e922feeefb4c020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070e38e636bd6d7cc289c061001a1fe68230070e38e636bd6d7cc289c07221001a1fe6823007e8a9239820bac987d691001a1fe68230070e38e636bd6d7cc289c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x986a93177a934296852979ab0b66a2b34a38b32e74cb3a433659a69ba2c387f5', '\x0201036a0204011001a1fe68230070a7818af885f7ddd64c020101030101041001a1fe6823007608a264c0f6a09f569c0636262039393b613cf09f9a9130613ce0b8812030316131666536382d323330302d373061372d383138612d663838356637646464363463070104080101045f0204011001a1fe68230070a7818af885f7ddd64c020102030101041001a1fe6823007608a264c0f6a09f569c062b3cd79027c39f2030316131666536382d323330302d373061372d383138612d663838356637646464363463070101080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x3690a32c92697e54adf65fc152e4dfd96eb22ec1e74ea82b106f109aebc527d8', '\x020103b3010208011001a1fe68230078c08c0086d882c0442a020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073da825a5e03d728624506292761203c2627d983c39fc3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d790072000000000000000000000000000000000000000000000000000000000000000000801010906052de0b881270b01010c000d0280000e08ffffffffffffffff0f08023d3752009c840f04bc030208011001a1fe68230078c08c0086d882c0442a020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230077d0b86f93e03c780c8906a10239d7905ac39f26cc81e6bca23bc39fe6bca2205c2dd983e0b8815c2d223922d790205f205cd790d983302022e6bca2cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc8120f09f9a91e6bca2205c25c4b03c275f30302dc3a9c4b020202725c39f615a61e6bca2e6bca2cc815ac3a92030c4b0c3a92525c39fcc812630d7905c5a3c5a3c26e0b88161c3a9c39fe0b8813925c39f225c3be0b88127275f613cc4b0c3a9392220d983e6bca23bd98322205a3920393b615ae6bca2203cd983c3a9f09f9a915c3c3b5a22c4b0c3a9c4b05ac39f203c61cc81e6bca2203b3c222539253c265a2226c4b020d790202227c39f27d983265a3c223c27255ce6bca2265f20d9832d25e0b881c39f2d22c4b03b2039303c2df09f9a912525263920e6bca25a072000000000000000000000000000000000000000000000000000000000000000000804ffffffff092414263b20e6bca2e6bca227cc81cc815fc4b03925270e61cc812239c4b0e0b88127c4b02d0b01010d000e0802a2e902dbaafad3060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x0912e68e978194624ad01cb477f4104fd0881f7a8def2d65498ca53281a876a0', '\x020103360201011001a1fe68230079fca3f3a58a0e9b6162020101030102041001a1fe6823007608a264c0f6a09f569c050827c39ff09f9a9122043c0201011001a1fe68230079fca3f3a58a0e9b6162020102030102041001a1fe6823007608a264c0f6a09f569c050ef09f9a91c4b0c4b0e6bca2e6bca2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x8dc3e1530adc4712df32ae57f1c05f30cc2b4489714b841d7244367d498098df', '\x020101010218d7158f7879a3fc70c53e63e4fa44abec6b5c13e02afebc5303e4012085f035a75795e01e467028201924a15d1be9ecfd0aa9aa96cf4863fde88c62d8acf28fc23175ed9634f78ccfc742f3ec1b875a334b67e70ab365a331980ec8780c8fde2ae7d67d1f6852d6c15c358254e45f8d640adefcf279547a3df2e799e2945cb7607e8499cb87bf71bb94d0b8af9c4a06751b50b998c0cf76f849de07c390431fc38919e0bcda280552304742bf29a92156092123334d2470552437a5173548815f693ffc0e72b923d4ab23f5c43ec66077ec95668d82d916df7804fe6f0648bdec5a869d68b829a434c942bdf5f666c9dbb0fab5e776089b9d1a4c386dedb0ce');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\xb57059436d1696d8e90fbb4fc01181e7a66a5d97d5e47ded7fe1c207de1886e5', '\x0201010102186ca64b4604789ba5fda0cf1657f0f3207072712fb8227bcf03e401a4b24832a2981e59a33722aff07e2e75fb6349f118d18eb963e0be5b4a6d8151fea01814a49f01b86e7581c7fd51e4049a761dc2f1efbb915ce1a8c8cb89f40a0a63b6b7b1aacac88dddd6ae909722bf9a5dc695b102d36cc6cd6d7f4da7c28895bfbba56b8e2bbfbba53f8b87ef5f9e6b840f1a95cf5e3dd7095d0c70604fd79c14ff7d424c17c1a7a04c8112b6a07cd647c540d0b0ae9cc97907d6f7e8f9d7d6cf0785be86dccf70cc00c3c6956e021a7f25a414f3fb6a9508766737f3dfc8d216d00eb299ec1ad1a3656e7056b78c735812e85e4bb57711afc3f66a06abca5760b151');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x8b60945780ccbcd693a4896e9d54a212f8530296e10fbbb64534c0c617ecb7c8', '\x020103770202011001a1fe68230076a586b5995c0d63ea56020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06343922e6bca226c4b0203ccc815a25613c22e6bca2c39f26f09f9a91cc816139302022c39f3c27d7903cc4b0c4b030c39f39d7907807010204680202011001a1fe68230076a586b5995c0d63ea56020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230079fca3f3a58a0e9b616206285f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\xab1fe35b22197ed8675640e16730df120e26d67c600c698637896ec1a754bff4', '\x0201039e010206011001a1fe6823007e98b7a773282038723e020101041001a1fe6823007608a264c0f6a09f569c054330e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22d072e68747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666666666666666666666666604ec030206011001a1fe6823007e98b7a773282038723e020102041001a1fe6823007608a264c0f6a09f569c0511302d3020c4b0265a2026f09f9a915a3b3906010107aa0368747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x20e26ff134ed7e754466ae084cde31650894aae6ae8da3e9c64603429031d6a9', '\x0201036b020b011001a1fe6823007794b11a6660911eb3d8020101041001a1fe6823007608a264c0f6a09f569c050178073d23205a2d3b20cc81d79030d790392220c4b05c262739e0b881e0b8815f5a302620c4b02722c4b039e6bca23b613b393c0a09702c20610d0a0a656e640a0473020b011001a1fe6823007794b11a6660911eb3d8020102030101041001a1fe6823007608a264c0f6a09f569c05262d27cc81613026d98361272222e0b881f09f9a91395f26c3a9255c20d7903b61e0b88161d790071d23202d6125f09f9a91cc8127d790cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\xc07d718a50538c0182c1c9b597e8904e70afc25570f180f3c49d77f48a5e209b', '\x020103fb020203011001a1fe68230077d0b86f93e03c780c89020101030101041001a1fe6823007608a264c0f6a09f569c05083434303439373834061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230070078b030ef1ae6af77909565fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd790782030316131666536382d323330302d373764302d623836662d3933653033633738306338390a36f09f9a91c39f5c2520f09f9a9120e0b88139e0b881f09f9a91d7905f205cc39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a910b01030c2939c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f0f16273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95a111ef09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81130d4575726f70652f4265726c696e140a01010202010103027fff04d8020203011001a1fe68230077d0b86f93e03c780c89020102041001a1fe6823007608a264c0f6a09f569c05083637353739343932061a021800000000000000000000000000000000000000000000000007010209375a275a2526c4b0c4b0c3a9223025253cd7902030316131666536382d323330302d373764302d623836662d3933653033633738306338390a383be0b881395ac3a9c4b0cc81273c20616125e0b8815fe6bca25a3b22c3a92d25d790302d203b265fd98339c3a9d983e6bca2d9835ac4b0300b0106114226f09f9a91d983cc815fc3a9d983c39fe6bca2c39f3b20c4b0d9835ae6bca261e0b881cc812d612720c4b02d20e0b881c39f22612de0b8812639d983265ae6bca22612315ac39f26d98320f09f9a912022d9833c5a22255f5a5a2dd9833be0b881222520c39fd7905c3cc39f5c20e6bca227c4b039130f416d65726963612f4368696361676f14060101030301ff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\xa1402ebd1ba0deb33abd5119ed560fb16e8e734980f88400bef4a60426549515', '\x020101010218b81d847fd8cff7839f8ef393875577ee0924c7c4e983b84f03c1035248d160e90f96606d460e28c5e4bfe302836393e7379d6ceb455ccedad3d0e9f3389abbd724042a8a0a4a22e0b5edc2e531dd043b18105eb39d70146bfd446330d2bca85e71a6f8ed9fe179be907f5d43d6addcf522d3b8ab43f61b08c0dbf40818eb2e6b117f4f5b30e512391babb8b3b421b858c78e421596d68284ae0ee2e9e23a0f0f40f8d7143072516c066225bb5e2a7f68f09a88a1b2128fe4d5511e2f4661838431bf8cc70a404ef1f9c31c807a32ef5cb8a3ef857b5fa0a9737570940d3c7c9743b1318f766acaac4172f1c546cc259042c91a478ae9b04c5b16467aacfb247890a2f4bdaf0fe09fca030ef0774f1a9e54cb48f008f968d0928d78becd7c91eb8464a6222c5c301944e793173a3136da021b814ac5a1cd65e3979593959123158d3fc12b19cdb7737be3deaba356b84323944255d8556bbf304d87d5a5070d30f9305c6558b1a8a8a42583552f7d716bee4c2fdfd33b374701fbb7f27d2b62f66d4e97e4435f48365c25661e0e640a9e78a6b9e2be52e1749b761e4805941b50b8fd6cb94746c1ad824db0c94f80e3771bd26823a8f680ad44c5dfca9ae0ab15376831aecd2d5f925ca133f47a8c70d47eded5cf1725a4757f90941b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xe361080e49d0aae767014b40ab02418a7bfa97ce3547b51a97a4b2fde4124db4', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\xec7a6684e8b24b6777c9ad0151572e29129fb4697693684f8cfa0ca7891efeca', '\x0205011514010d0c70617469656e745f6e616d65020302703702e00f290115010101021001a1fe6823007008819d098d235201cd021001a1fe6823007008819d098d235201cd290115010101021001a1fe682300716da323efc4f1f91228021001a1fe682300716da323efc4f1f91228290115010101021001a1fe68230073b588387cfec4cd0dbc021001a1fe68230073b588387cfec4cd0dbc290115010101021001a1fe68230079fca3f3a58a0e9b6162021001a1fe68230079fca3f3a58a0e9b6162290115010101021001a1fe6823007edd8f03fc2cba53e5ba021001a1fe6823007edd8f03fc2cba53e5ba290115010102021001a1fe68230070078b030ef1ae6af779021001a1fe68230070078b030ef1ae6af779290115010102021001a1fe68230075c8b3da29702e25b45e021001a1fe68230075c8b3da29702e25b45e290115010102021001a1fe68230076a586b5995c0d63ea56021001a1fe68230076a586b5995c0d63ea56290115010102021001a1fe6823007cd08f589c9f9c5d562a021001a1fe6823007cd08f589c9f9c5d562a290115010102021001a1fe6823007e8a9239820bac987d69021001a1fe6823007e8a9239820bac987d69290115010103021001a1fe68230071eea603bf87ba21f548021001a1fe68230071eea603bf87ba21f548290115010103021001a1fe682300731282ac6f749d37eed3021001a1fe682300731282ac6f749d37eed3290115010103021001a1fe68230073da825a5e03d7286245021001a1fe68230073da825a5e03d7286245290115010103021001a1fe68230077d0b86f93e03c780c89021001a1fe68230077d0b86f93e03c780c89290115010103021001a1fe6823007fbd845d1376607e5c7e021001a1fe6823007fbd845d1376607e5c7e290115010104021001a1fe6823007075a3f85909c3a41a78021001a1fe6823007075a3f85909c3a41a78290115010104021001a1fe68230070a7818af885f7ddd64c021001a1fe68230070a7818af885f7ddd64c290115010104021001a1fe6823007561b101cd8082a3c3a1021001a1fe6823007561b101cd8082a3c3a1290115010104021001a1fe6823007573b14d98f665d3cb59021001a1fe6823007573b14d98f665d3cb59290115010104021001a1fe682300789eaa9f378933e069ea021001a1fe682300789eaa9f378933e069ea290115010105021001a1fe68230070f79c4ec9da9a86b07c021001a1fe68230070f79c4ec9da9a86b07c290115010105021001a1fe68230075df8bcb132103b9fd81021001a1fe68230075df8bcb132103b9fd81290115010105021001a1fe682300771a918a25a1d8255a30021001a1fe682300771a918a25a1d8255a30290115010105021001a1fe6823007d5cbe8019ba31541268021001a1fe6823007d5cbe8019ba31541268290115010106021001a1fe6823007269945e338b84e6d89c021001a1fe6823007269945e338b84e6d89c290115010106021001a1fe68230077798dd7e371e3a511b7021001a1fe68230077798dd7e371e3a511b7290115010106021001a1fe6823007b0ebbda28545ca87db0021001a1fe6823007b0ebbda28545ca87db0290115010106021001a1fe6823007e98b7a773282038723e021001a1fe6823007e98b7a773282038723e290115010107021001a1fe68230070acaa12dad9aff40db5021001a1fe68230070acaa12dad9aff40db5290115010107021001a1fe68230076abb3d2deee36f3243e021001a1fe68230076abb3d2deee36f3243e290115010107021001a1fe68230078b9a60dff1d0e59ea07021001a1fe68230078b9a60dff1d0e59ea07290115010107021001a1fe6823007d10825e29a04c3bde4a021001a1fe6823007d10825e29a04c3bde4a290115010108021001a1fe682300704e94cf1fb81da90c62021001a1fe682300704e94cf1fb81da90c62290115010108021001a1fe6823007524ab8e6eb60fc43902021001a1fe6823007524ab8e6eb60fc43902290115010108021001a1fe68230078c08c0086d882c0442a021001a1fe68230078c08c0086d882c0442a290115010108021001a1fe6823007e059a26f74846d9c43b021001a1fe6823007e059a26f74846d9c43b290115010109021001a1fe68230072b9bb40890f87b2902a021001a1fe68230072b9bb40890f87b2902a290115010109021001a1fe68230075c6ac09e5f2dbc0252f021001a1fe68230075c6ac09e5f2dbc0252f290115010109021001a1fe68230078478fd5fe68c4da5ab0021001a1fe68230078478fd5fe68c4da5ab0290115010109021001a1fe6823007dff989922b59574e26e021001a1fe6823007dff989922b59574e26e29011501010b021001a1fe68230070e38e636bd6d7cc289c021001a1fe68230070e38e636bd6d7cc289c29011501010b021001a1fe6823007794b11a6660911eb3d8021001a1fe6823007794b11a6660911eb3d829011501010b021001a1fe6823007da988fdbba63f07daa6021001a1fe6823007da988fdbba63f07daa629011501010b021001a1fe6823007db4bd760304997e765f021001a1fe6823007db4bd760304997e765f29011501010c021001a1fe682300722789ac2996e583a25e021001a1fe682300722789ac2996e583a25e29011501010c021001a1fe6823007337a088e922feeefb4c021001a1fe6823007337a088e922feeefb4c29011501010c021001a1fe6823007c3fabd08ccf9438f40a021001a1fe6823007c3fabd08ccf9438f40a29011501010c021001a1fe6823007e8dbe9001fec5b7e748021001a1fe6823007e8dbe9001fec5b7e748');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x34550f8c48e671c677ec956f6e975f9956694e576df88c18198e3f04b2f6c17d', '\x020202046465736b05027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\xe0a05d02fc2e7c4738a47212d740cb7ecdeee69ccfa717a966cfb5adbcf79925', '\x020104580207011001a1fe682300743d95283469ecd62bd7020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');


--
-- Data for Name: bayboard_journal_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_entry VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x266c1ffd888a78be14207efa61763db8222bad2dab5c65d6c5fbe993113bbcb4', '\x020208000660c9c6c8b8000301000412021001a1fe6823007608a264c0f6a09f569c050101', '\x25c77b95286afb0daa571560b65cf623063f300dcea34921bc092f2bf7cc2b8a', 0, 1795269600000000, 0, '01a1fe68-2300-7608-a264-c0f6a09f569c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x1f3916cca7bf95976b2e586cfb281849ac510459698bb2a50c833bb628ff5a46', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230073b588387cfec4cd0dbc050101', '\x855224f5a270bbd50a73ad91cf399d6dbfa465419fa6fad0dc5b4ec37ea4da61', 0, 1795269600000000, 1, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x1f3916cca7bf95976b2e586cfb281849ac510459698bb2a50c833bb628ff5a46', '\xa5fedde22c3ba7d7e1f4c2cc33ee837cc57ff875c41fc1b476ac69e069b70713', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070078b030ef1ae6af779050101', '\x26ddb9e27b5f6367c9518425c4922e7750cab3caf56c2a7f815e4bddaa5cda04', 0, 1795269600000000, 2, '01a1fe68-2300-7007-8b03-0ef1ae6af779', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\xa5fedde22c3ba7d7e1f4c2cc33ee837cc57ff875c41fc1b476ac69e069b70713', '\x05c1eaabcadb0e8e0cd13cad27be96e797ee4e174986d4584ae5e08313b7237a', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007fbd845d1376607e5c7e050101', '\xeb21d030c5399c58fde05213391e35526e81b6aed4afa1c128a89c43adfa6106', 0, 1795269600000000, 3, '01a1fe68-2300-7fbd-845d-1376607e5c7e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x05c1eaabcadb0e8e0cd13cad27be96e797ee4e174986d4584ae5e08313b7237a', '\x18286545965456ed23f71d9316e3bc992ce84b73a07cd001d0d5b7a013ae65fc', '\x020208000660c9c6c8b8000301000415010104021001a1fe682300789eaa9f378933e069ea050101', '\x68bf836285a450e9a998334bb654bf0de4a7f54c119a65362cc292fbbdcbf668', 0, 1795269600000000, 4, '01a1fe68-2300-789e-aa9f-378933e069ea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\x18286545965456ed23f71d9316e3bc992ce84b73a07cd001d0d5b7a013ae65fc', '\x8961796055fd5c2150ec0442f899754338f778c8fe8f5033334b8f41b59e3dc9', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230070f79c4ec9da9a86b07c050101', '\x63f2e14076e082fff4c6bc7af07708ce47064f3c9e5f814a0ffd09bb9175ab50', 0, 1795269600000000, 5, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\x8961796055fd5c2150ec0442f899754338f778c8fe8f5033334b8f41b59e3dc9', '\xa8f2e52ed0aea9d335495bb4b82315f8607a6f2d5ed0212b0498b31d952273e0', '\x020208000660c9c6c8b8000301000415010106021001a1fe68230077798dd7e371e3a511b7050101', '\x67bd4ea2d493e0452555907c9f155c026868ae341ddeb2d5dec5b73ec794609f', 0, 1795269600000000, 6, '01a1fe68-2300-7779-8dd7-e371e3a511b7', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xa8f2e52ed0aea9d335495bb4b82315f8607a6f2d5ed0212b0498b31d952273e0', '\xc206fb62d6bc7965ee8d71d551102180f729cc449770eaf25793fd8f5a160bc0', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070acaa12dad9aff40db5050101060101070101', '\x19c5d2f1b266cc47b751f8aeba3ae43f3600c5bbbf0af23d1737681c6888ef84', 0, 1795269600000000, 7, '01a1fe68-2300-70ac-aa12-dad9aff40db5', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\xc206fb62d6bc7965ee8d71d551102180f729cc449770eaf25793fd8f5a160bc0', '\xbd67d8707c5fcedd01076a0a87df6353251d5553a73eab2c93062ae201d1325d', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007524ab8e6eb60fc43902050101', '\xd666e263cdc6bbce7497a433ee27912ddf3f5ab4f474eb463368161090966cab', 0, 1795269600000000, 8, '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xbd67d8707c5fcedd01076a0a87df6353251d5553a73eab2c93062ae201d1325d', '\xe0a099226572e80de6ba4b3d3cca9541b3e65d0b1dcee92af4e846b46789b834', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230075c6ac09e5f2dbc0252f050101', '\x5b2ad1a576a5c05d47e2b9a3f186c60826609b5b6d97658fd8fd313522b9a500', 0, 1795269600000000, 9, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\xe0a099226572e80de6ba4b3d3cca9541b3e65d0b1dcee92af4e846b46789b834', '\x0d5d707a958ea27bb41607f919b161ee1230ec85f48d349760abc98caa39543a', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007da988fdbba63f07daa6050101', '\xd30c5fa3d268be3842c5630c6943e46b6a1fa44e9225bf472e4732ce9bf8b212', 0, 1795269600000000, 11, '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x0d5d707a958ea27bb41607f919b161ee1230ec85f48d349760abc98caa39543a', '\xd9f7e6bc9c6aeb135ab762e3453a69f68e00ad71cd13523b2f7dbf96619e9114', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007c3fabd08ccf9438f40a050101', '\x3dcf6eaa97a464ea461c35594cc2e80a8175b7b0c3cf84ee028dd78d4c3d6cf1', 0, 1795269600000000, 12, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\xd9f7e6bc9c6aeb135ab762e3453a69f68e00ad71cd13523b2f7dbf96619e9114', '\x6a95d156c8ca75344e0eb31495fc6bd3ac87c29038851dc1d311e71710681a92', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007edd8f03fc2cba53e5ba050101', '\x8665bbaf19e15962238d504f4e31eac47d7cbcedc4136c1e540abd0a9fd807dd', 0, 1795269600000000, 1, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x6a95d156c8ca75344e0eb31495fc6bd3ac87c29038851dc1d311e71710681a92', '\x0ca36b17a87d530a7d3d7aa489ce2195b9d8dbe0af00fac8694065bb3e3ef798', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007e8a9239820bac987d69050101', '\xc156a8efd6bee93b6b43020eb34032a402cc500b145fa2238bf2f1be32874129', 0, 1795269600000000, 2, '01a1fe68-2300-7e8a-9239-820bac987d69', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x0ca36b17a87d530a7d3d7aa489ce2195b9d8dbe0af00fac8694065bb3e3ef798', '\x7c4847d4f0e06cf14df8c3b9b4554124dcc034ca2d07818fe9c2098ed31d832c', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230071eea603bf87ba21f548050101', '\x40eafaebdbba9bcde71593c60b9705a3bc996efd08a7399f86be37a03cfb8e5a', 0, 1795269600000000, 3, '01a1fe68-2300-71ee-a603-bf87ba21f548', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\x7c4847d4f0e06cf14df8c3b9b4554124dcc034ca2d07818fe9c2098ed31d832c', '\xd6555d642d76d6df14e71271205a3682d8c4224935da116f6dcdb6d138e50cd6', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007573b14d98f665d3cb59050101', '\x8645579dcd62864f3c7c8a8dada78bafffe276b05c86f1b088739098b3b5ae66', 0, 1795269600000000, 4, '01a1fe68-2300-7573-b14d-98f665d3cb59', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\xd6555d642d76d6df14e71271205a3682d8c4224935da116f6dcdb6d138e50cd6', '\x9264b5c67d13d1aac6aa0e0f6e0918e59d177c5bae7fcfb0ccd3d579f9c3f609', '\x020208000660c9c6c8b8000301000415010105021001a1fe682300771a918a25a1d8255a30050101', '\x2e494eaccda2d116d8c4fcd6a02ac24bf00ee2c739193f066ea5d0b571390770', 0, 1795269600000000, 5, '01a1fe68-2300-771a-918a-25a1d8255a30', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x9264b5c67d13d1aac6aa0e0f6e0918e59d177c5bae7fcfb0ccd3d579f9c3f609', '\xdf059d12ace3ac357af6d9fe134312f5b1a1f1a3435cff11210ab016ad2a5ac1', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007b0ebbda28545ca87db0050101', '\x73710707e675f5b8db981663d020dee0faa3f86f977f437b8afc9631aa988933', 0, 1795269600000000, 6, '01a1fe68-2300-7b0e-bbda-28545ca87db0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\xdf059d12ace3ac357af6d9fe134312f5b1a1f1a3435cff11210ab016ad2a5ac1', '\x5edb42a4872c5a9abf7b2ae0fa0d919c0f2f923a460b6b5f2f60b5e3f7213796', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007d10825e29a04c3bde4a050101060102070101', '\xc44a1527937eb59cca1a73afc0428380625f43c9eded2362b325c81a91850720', 0, 1795269600000000, 7, '01a1fe68-2300-7d10-825e-29a04c3bde4a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x5edb42a4872c5a9abf7b2ae0fa0d919c0f2f923a460b6b5f2f60b5e3f7213796', '\xceb188855a5e059ff54553ad3c70c70538da4fda69109d40a63cff2915fefeb2', '\x020208000660c9c6c8b8000301000415010108021001a1fe682300704e94cf1fb81da90c62050101', '\xbff4827a7a693e656aafe544f8f3c88d727c566cd532169e4931f2d3903fb330', 0, 1795269600000000, 8, '01a1fe68-2300-704e-94cf-1fb81da90c62', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xceb188855a5e059ff54553ad3c70c70538da4fda69109d40a63cff2915fefeb2', '\x81f6cf3c6ced862f997c54a2f12c6109a0a8269c52c618d358078fb16f8e6939', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007dff989922b59574e26e050101', '\x46c6fb52362541d95ae0001ccb2dabb6587dd93969b5960891ce8f15a1e55f6e', 0, 1795269600000000, 9, '01a1fe68-2300-7dff-9899-22b59574e26e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x81f6cf3c6ced862f997c54a2f12c6109a0a8269c52c618d358078fb16f8e6939', '\xfe0be7fa545571651e301ca274284ed51c5286b8f4855231e5e389068f0e2e1e', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007db4bd760304997e765f050101', '\x29c959df87a9cc76068290e15145ac22e36ca67f4436abfc46451ea8b7c60e74', 0, 1795269600000000, 11, '01a1fe68-2300-7db4-bd76-0304997e765f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\xfe0be7fa545571651e301ca274284ed51c5286b8f4855231e5e389068f0e2e1e', '\x4b95eebe40ff9fc9bbfad608cebc4c60d0959ba02d740bfe55fb2d71a44d6d0e', '\x020208000660c9c6c8b800030100041501010c021001a1fe682300722789ac2996e583a25e050101', '\xcc82da6fd7dcc1512250451b405b3ec403ad7c0f898f5bd022cb3d80635132a2', 0, 1795269600000000, 12, '01a1fe68-2300-7227-89ac-2996e583a25e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x4b95eebe40ff9fc9bbfad608cebc4c60d0959ba02d740bfe55fb2d71a44d6d0e', '\xdca4682fbd674a03c64bd04d927eff556de4b9bbf0e3b1a5c31423740fe60f36', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007008819d098d235201cd050101', '\xe130a3dae164df06f11401e2d62fef2ff02663f82a4a686304f8dcf1fd2ea586', 0, 1795269600000000, 1, '01a1fe68-2300-7008-819d-098d235201cd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\xdca4682fbd674a03c64bd04d927eff556de4b9bbf0e3b1a5c31423740fe60f36', '\x844c2ac0139a754b959181f9d78a521a06bec697a2da3b51520b9d86b454dd21', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230075c8b3da29702e25b45e050101', '\xff74bfae3b77d1faa864331ea073f46388cb5108bd4c43811fd31ed3be790c73', 0, 1795269600000000, 2, '01a1fe68-2300-75c8-b3da-29702e25b45e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x844c2ac0139a754b959181f9d78a521a06bec697a2da3b51520b9d86b454dd21', '\x18c12ada644cb4d85bbf4db33e1cc7dbe13404b8cc1d65b8764ecc8b0ace5c1a', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300731282ac6f749d37eed3050101', '\x41bcbdc92874f7437d886b91a725ee44122147757b59a609b4247f68ace82c77', 0, 1795269600000000, 3, '01a1fe68-2300-7312-82ac-6f749d37eed3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x18c12ada644cb4d85bbf4db33e1cc7dbe13404b8cc1d65b8764ecc8b0ace5c1a', '\xd8ac076e93673724f99b79f28b95cf3b8e1e5e32e57759520768f8e5a0fc1069', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007561b101cd8082a3c3a1050101', '\x2ca26941a0d3186b793c041415de41e281765665c377b6f71c343cedb3e935de', 0, 1795269600000000, 4, '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xd8ac076e93673724f99b79f28b95cf3b8e1e5e32e57759520768f8e5a0fc1069', '\xaf2950485e5715e2ba66d28f762ed1df91a2da89cbbfdf1258b74ceca6268a94', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230075df8bcb132103b9fd81050101', '\x1c30adb7148d072e29d2f62d4fe1c6fd9aefa84e59c00ce0a65a02f63e07b2e5', 0, 1795269600000000, 5, '01a1fe68-2300-75df-8bcb-132103b9fd81', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xaf2950485e5715e2ba66d28f762ed1df91a2da89cbbfdf1258b74ceca6268a94', '\x38b136f45af87909b802ff506a61cb80c9275ca3118385324dc55ebc135289b8', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007269945e338b84e6d89c050101', '\xd497e65f823c288c5bf89ce20afaba5c45859526c362f637001043fe3b90646e', 0, 1795269600000000, 6, '01a1fe68-2300-7269-945e-338b84e6d89c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\x38b136f45af87909b802ff506a61cb80c9275ca3118385324dc55ebc135289b8', '\x11d1d3b0df48406fba4b29040afa55d4364055443bd14c3f97a52ef3e133418c', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230078b9a60dff1d0e59ea07050101060103070101', '\x5161c9325243abf990ae3ee8dbc6329bff6c2c18d07117e4b3ed5cb526299532', 0, 1795269600000000, 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x11d1d3b0df48406fba4b29040afa55d4364055443bd14c3f97a52ef3e133418c', '\xb401ae0e184dad25659bdb63f3f339d83ceebfc7789aa8abc979cbb9e7ca42c6', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007e059a26f74846d9c43b050101', '\x83545b31bbc22a3892d2c73e120fb744305412ff60c1574e7fbfae71094a7cae', 0, 1795269600000000, 8, '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xb401ae0e184dad25659bdb63f3f339d83ceebfc7789aa8abc979cbb9e7ca42c6', '\x2405980cf6624284eb5b4b4cb348d8e937602e9d4b921b1034dc29f00e9d1efd', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230078478fd5fe68c4da5ab0050101', '\xfe5d118682d8068bee550a933c238665eccc4e6fb7409a0e21da28db9bac983d', 0, 1795269600000000, 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x2405980cf6624284eb5b4b4cb348d8e937602e9d4b921b1034dc29f00e9d1efd', '\xf7dc2c75e71df16b742873848a7cf725b98a6ffb1eab62a7eb16a171f0334aa0', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230070e38e636bd6d7cc289c050101', '\x5b0846b58ef617ebc168965987b49979c705809260ec0696aaa16042a541fced', 0, 1795269600000000, 11, '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xf7dc2c75e71df16b742873848a7cf725b98a6ffb1eab62a7eb16a171f0334aa0', '\x8b7a8aa0630a10e8f36a296ab8149ba252559cb5f8af3043ebef44bccb0126a8', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007337a088e922feeefb4c050101', '\x01a3e49c90f517343c9b5c3583f2ae2280dea61716b98e1bae353364baf4bf53', 0, 1795269600000000, 12, '01a1fe68-2300-7337-a088-e922feeefb4c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x8b7a8aa0630a10e8f36a296ab8149ba252559cb5f8af3043ebef44bccb0126a8', '\x713dc395249a4d365fdbeff7cfa4c2d408f3fc06060e65a392fd7b633574ddfb', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300716da323efc4f1f91228050101', '\x5e2754c72288f735274bdc4f54f929cbca57be19d98116cd4020ee7b5dfd1aa1', 0, 1795269600000000, 1, '01a1fe68-2300-716d-a323-efc4f1f91228', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x713dc395249a4d365fdbeff7cfa4c2d408f3fc06060e65a392fd7b633574ddfb', '\xa6c2939dc0904aed6ac3a8f2969604afc47b1b0a6436a60a74cad8f8dae77619', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230076a586b5995c0d63ea56050101', '\x91072ecc469af6c8506029ca2fd2cd13d0f877c3b67f142c3c200960b8721b5c', 0, 1795269600000000, 2, '01a1fe68-2300-76a5-86b5-995c0d63ea56', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xa6c2939dc0904aed6ac3a8f2969604afc47b1b0a6436a60a74cad8f8dae77619', '\xd3885bfa75b8581506f6c58318fdef77e444e7d5f456774cb9bf2dbe35a18d8c', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230073da825a5e03d7286245050101', '\x75facab3b264aca75d8d48806391f2aaca4d33b910c38ae79744e2f3d558cfe3', 0, 1795269600000000, 3, '01a1fe68-2300-73da-825a-5e03d7286245', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xd3885bfa75b8581506f6c58318fdef77e444e7d5f456774cb9bf2dbe35a18d8c', '\x3ededc0e3b4f211832d84089416ab27d7a1027e47a0c8bd756ba3b1c8349b194', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230070a7818af885f7ddd64c050101', '\x1530da9fe5c1dc879125519477eaa8f9e2b62cddce060e0e19f96e0835a98937', 0, 1795269600000000, 4, '01a1fe68-2300-70a7-818a-f885f7ddd64c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x3ededc0e3b4f211832d84089416ab27d7a1027e47a0c8bd756ba3b1c8349b194', '\xfd124b1f89d326c6a4456ceece57fee97be1d57cb18f31f5ac956c369fc88df5', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007d5cbe8019ba31541268050101', '\x95850a3ec2e8e169e3ed390706de05961849699e5fb211686809e0716d737c23', 0, 1795269600000000, 5, '01a1fe68-2300-7d5c-be80-19ba31541268', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xfd124b1f89d326c6a4456ceece57fee97be1d57cb18f31f5ac956c369fc88df5', '\x7cfef065feafbd98375cea3d2e760dfe139cc42bccfde5a418ca18d497ded75a', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007e98b7a773282038723e050101', '\xd7ec4e98ac0a44b8bcd80816806d5160aabe2c0fed74df8ac6de9cc385036e0f', 0, 1795269600000000, 6, '01a1fe68-2300-7e98-b7a7-73282038723e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x7cfef065feafbd98375cea3d2e760dfe139cc42bccfde5a418ca18d497ded75a', '\xce7f19e15196126916e6e1ab6bfced78ed8b6c034bc8c908d8dda274e0c1ecb2', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230076abb3d2deee36f3243e050101060104070101', '\xdaa27db8e34b170f8fd13213347e1472820528f0b993d423e11f95bc275ef7e3', 0, 1795269600000000, 7, '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\xce7f19e15196126916e6e1ab6bfced78ed8b6c034bc8c908d8dda274e0c1ecb2', '\x2e218f05487ef75dd220acc5fd6d2d59a4f6a4a58c8d8aeb8eae935bac0769d1', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230078c08c0086d882c0442a050101', '\xa80b1cab23a87086c765cad3e0eba0ae73ab796e19e231f3e89c92362ab33752', 0, 1795269600000000, 8, '01a1fe68-2300-78c0-8c00-86d882c0442a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x2e218f05487ef75dd220acc5fd6d2d59a4f6a4a58c8d8aeb8eae935bac0769d1', '\xfaa939564b6abf5c2576b529ecb6ea099a93889cf8aac9480c804ee774a07979', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230072b9bb40890f87b2902a050101', '\x5cdbf091946c2ac6226f68fcdf0b6df506d4d44ad1bd5192d61e9a4c4053384c', 0, 1795269600000000, 9, '01a1fe68-2300-72b9-bb40-890f87b2902a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\xfaa939564b6abf5c2576b529ecb6ea099a93889cf8aac9480c804ee774a07979', '\xeab25932911ebd85bc4c6071d69aeeadf6b070b39c4768544845f143a5a4f199', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007794b11a6660911eb3d8050101', '\xbf4d26f490dc677c2b8a36a7e72bfcb0a599f7ba9b0906a4d4a7f2c0fa8fb7ea', 0, 1795269600000000, 11, '01a1fe68-2300-7794-b11a-6660911eb3d8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xeab25932911ebd85bc4c6071d69aeeadf6b070b39c4768544845f143a5a4f199', '\xf0f54b55ec7270f7d74049bcfcd2e156a34fe5536700803826dbedf2e784562a', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007e8dbe9001fec5b7e748050101', '\x4b7679cb8f91e4033cb888d2f1553a82abd351c998f357963d2a9db7f1c50b06', 0, 1795269600000000, 12, '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\xf0f54b55ec7270f7d74049bcfcd2e156a34fe5536700803826dbedf2e784562a', '\x0be404d6aeb25232ccf4662e40a735d8498f2fe7a09205f6d9d0c989e3aa4e12', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230079fca3f3a58a0e9b6162050101', '\x164c6577f754a21c2beadbe5a0e08d56ef742424170ba8c267aa698f33922227', 0, 1795269600000000, 1, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x0be404d6aeb25232ccf4662e40a735d8498f2fe7a09205f6d9d0c989e3aa4e12', '\xb51adda7df9c8acc7afde7b758d5b8a9bf059496644515ce1908eb05dcf6319a', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007cd08f589c9f9c5d562a050101', '\x5edc8ac957e2bf635715a8db2fb3330340dc873d13783624840135514ba25de0', 0, 1795269600000000, 2, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xb51adda7df9c8acc7afde7b758d5b8a9bf059496644515ce1908eb05dcf6319a', '\xb285b5a74c1f575ea9e103e3d2d6cede47d35dd0d3159bf480e9a3e2169ff31a', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230077d0b86f93e03c780c89050101', '\x4603176072febff33aa7bd67e9afaf0c7019cea2aff2d324206f287bbb06e20f', 0, 1795269600000000, 3, '01a1fe68-2300-77d0-b86f-93e03c780c89', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\xb285b5a74c1f575ea9e103e3d2d6cede47d35dd0d3159bf480e9a3e2169ff31a', '\xd5406249b6b4b6931b01b75450824f1a1296ae04aa447afb28ca16e0880d4c6e', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007075a3f85909c3a41a78050101', '\x4636d7d5977a2dbd7a9665321c1de849a504d41732bf1497405e563e285444bf', 0, 1795269600000000, 4, '01a1fe68-2300-7075-a3f8-5909c3a41a78', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xd5406249b6b4b6931b01b75450824f1a1296ae04aa447afb28ca16e0880d4c6e', '\x73de4d45d1b97439c11d4d57af60aa92b31a046d00b4daddd96d9b9bdc18ca36', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230073b588387cfec4cd0dbc050102', '\xd109d2718bdd758c4f802b0b0ff482cc3468674e2fe84e5ed2877b69d3ad683c', 0, 1795269600000000, 1, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x73de4d45d1b97439c11d4d57af60aa92b31a046d00b4daddd96d9b9bdc18ca36', '\x888c1c5dff4f4cd9754ba00c09b2ea4f6477943f62d469d3aa167e335a9ed31f', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007fbd845d1376607e5c7e050102', '\x7503599c9dbffc1cecfc25c7b247613e81dd185e3bb76fec45bbc40fd1a9975e', 0, 1795269600000000, 3, '01a1fe68-2300-7fbd-845d-1376607e5c7e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x888c1c5dff4f4cd9754ba00c09b2ea4f6477943f62d469d3aa167e335a9ed31f', '\xb108d3571b46cff13da838b361083c1af3c95287fec35520be9da6b223115de3', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230070f79c4ec9da9a86b07c050102', '\x58793715a291b4264d178cdb6fc0df95cdd91ba4d96d86f9a9effd61bc7c844d', 0, 1795269600000000, 5, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xb108d3571b46cff13da838b361083c1af3c95287fec35520be9da6b223115de3', '\xc400bcc686b6529191ed633def6f2a5380127c8cf45d813af239ac1b3794527a', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070acaa12dad9aff40db5050102070101', '\x553f105c74753ffc77bc4d7a8721f7ad0f4c850b5f348dec2338c4b9ab6a31f0', 0, 1795269600000000, 7, '01a1fe68-2300-70ac-aa12-dad9aff40db5', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xc400bcc686b6529191ed633def6f2a5380127c8cf45d813af239ac1b3794527a', '\x2ca61e290d56d416b8884dfe6b40e6ed4ba14e7ee606b53b5fe0f363720d7289', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230075c6ac09e5f2dbc0252f050102', '\xdfa53f75acc1bfe26db0aa168d832710b1d9342a35f7a0be5aff895d72c2cfe2', 0, 1795269600000000, 9, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x2ca61e290d56d416b8884dfe6b40e6ed4ba14e7ee606b53b5fe0f363720d7289', '\x3ae1a15943d7c232fc54f6f9da6756b6c903ed01cd4ce59e859528bc04be212b', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007c3fabd08ccf9438f40a050102', '\xc22327c4c9fa922224a9509cb1e122e2f369d5ac4228f20e30bc9984acbadeb4', 0, 1795269600000000, 12, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x3ae1a15943d7c232fc54f6f9da6756b6c903ed01cd4ce59e859528bc04be212b', '\x2877b138817fa3d059f021015ff066c947b7321c382a57ca645c768906669d3f', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007e8a9239820bac987d69050102', '\x01355b1663ddd857781dac54cd16d94fc648f86fa26aea06d4a110b5b0a1b29d', 0, 1795269600000000, 2, '01a1fe68-2300-7e8a-9239-820bac987d69', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x2877b138817fa3d059f021015ff066c947b7321c382a57ca645c768906669d3f', '\xde0d1b144b2bf04fb4aa485996e0cce16a4a845a1840968a4e02dcecb7dbc3ab', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007573b14d98f665d3cb59050102', '\x703485550badb6df900e02c35bc53d5b031f0cd217a2d3c6a79b08848a339e1b', 0, 1795269600000000, 4, '01a1fe68-2300-7573-b14d-98f665d3cb59', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xde0d1b144b2bf04fb4aa485996e0cce16a4a845a1840968a4e02dcecb7dbc3ab', '\xa8ddb6e48c46f912a811d580f2ba7e188e3ef18e9e5fa0f25b7856009c60ce54', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007b0ebbda28545ca87db0050102', '\x41af778dfd5f6f15cf242889533596edbce1d7dfd08d6a960ec9bdd7f468eec8', 0, 1795269600000000, 6, '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\xa8ddb6e48c46f912a811d580f2ba7e188e3ef18e9e5fa0f25b7856009c60ce54', '\xeb0fc4e465426067b0eaa6d97ebd1ddec895ff661606d6c643876f802f38b8d9', '\x020208000660c9c6c8b8000301000415010108021001a1fe682300704e94cf1fb81da90c62050102', '\xe371c8c729c3757dbbe91b8806bb20e93a128e4e9343349b136dac7189d11746', 0, 1795269600000000, 8, '01a1fe68-2300-704e-94cf-1fb81da90c62', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\xeb0fc4e465426067b0eaa6d97ebd1ddec895ff661606d6c643876f802f38b8d9', '\x43322e614b360c1e13921b8939950bf2a223e2fd79f6c033503e52d31c85b59c', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007db4bd760304997e765f050102', '\xc06fe59e904c1a51494b96ff916f57249b903b232d83663e1d15c2036ef199d1', 0, 1795269600000000, 11, '01a1fe68-2300-7db4-bd76-0304997e765f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x43322e614b360c1e13921b8939950bf2a223e2fd79f6c033503e52d31c85b59c', '\xfb6cb97f0b185f36ae4ee4dbd970db281f73de23da1259b7505e79442b479275', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007008819d098d235201cd050102', '\x0316078bdca8324e4f15b902244332650f7e3d205702d5068c604e67e7c3c6b6', 0, 1795269600000000, 1, '01a1fe68-2300-7008-819d-098d235201cd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xfb6cb97f0b185f36ae4ee4dbd970db281f73de23da1259b7505e79442b479275', '\x407a28524ea99b056c06ed90d5e8a6537ed9cd2d550eb1d3084e2fd189b61e4f', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300731282ac6f749d37eed3050102', '\xfd78ec9597886455ecf4870181b4b51f608baa10af9b48af8483b5ddc317e897', 0, 1795269600000000, 3, '01a1fe68-2300-7312-82ac-6f749d37eed3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x407a28524ea99b056c06ed90d5e8a6537ed9cd2d550eb1d3084e2fd189b61e4f', '\xa39caf2bf3d8e8c6a1d75c64133ee250ab986eca716511539f0089880a700697', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230075df8bcb132103b9fd81050102', '\x949f0dbf1d847a95b1474b20470e80b2d036c95b1f99b7ca69dbecd95267e943', 0, 1795269600000000, 5, '01a1fe68-2300-75df-8bcb-132103b9fd81', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\xa39caf2bf3d8e8c6a1d75c64133ee250ab986eca716511539f0089880a700697', '\x219560583baf8da51ea3480b8e91627d4cd26971835bbda2982fb88ab6bb45a1', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230078b9a60dff1d0e59ea07050102070101', '\x930929258326bc49dac69c64e13f104b91ea82438d6ed33d762289aa79f91746', 0, 1795269600000000, 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x219560583baf8da51ea3480b8e91627d4cd26971835bbda2982fb88ab6bb45a1', '\xef0b5ac5dd9d9632c3dbdd471b1f86876e1dc7236b8a7f77aec5e9d52ad23409', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230078478fd5fe68c4da5ab0050102', '\xb97952e566fe026ae387cae9a119250b72b17c7caf8d8d755d762e62de72e186', 0, 1795269600000000, 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xef0b5ac5dd9d9632c3dbdd471b1f86876e1dc7236b8a7f77aec5e9d52ad23409', '\x4b393c03486a8390d7c2aa6b52f445072ca5230acf5e755d17d44214bd1758d0', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007337a088e922feeefb4c050102', '\xad017e902d01b110f87f2a490c79e47e55c28452118e236756fc4ad664ca107d', 0, 1795269600000000, 12, '01a1fe68-2300-7337-a088-e922feeefb4c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x4b393c03486a8390d7c2aa6b52f445072ca5230acf5e755d17d44214bd1758d0', '\xf85a2266a28381ffc2a29cf3593fca6e543f9ba60b9569eb73eb5d55d6cd44dd', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230076a586b5995c0d63ea56050102', '\xa55393cad9fc26b2b2c6cd72fc77ac4ebd2f3a8f63045bb1af7d883b785c3091', 0, 1795269600000000, 2, '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\xf85a2266a28381ffc2a29cf3593fca6e543f9ba60b9569eb73eb5d55d6cd44dd', '\xbea95f8d5e8280e2db2150ea2ea9c7112fddccab455a31e0943fef3aa6659462', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230070a7818af885f7ddd64c050102', '\x1178f37b86dc86baa472d7eb484a6c6d16728593f887c900e0023926e5fc0dfd', 0, 1795269600000000, 4, '01a1fe68-2300-70a7-818a-f885f7ddd64c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\xbea95f8d5e8280e2db2150ea2ea9c7112fddccab455a31e0943fef3aa6659462', '\xff0ed74e77eb0cf964685a34d4eeb4322daf79e1a082ca7309e63edee41a4609', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007e98b7a773282038723e050102', '\xefc68544f6db67ac6e4c2f64647b3dd697e838f4b911606894f5405b4d481ecf', 0, 1795269600000000, 6, '01a1fe68-2300-7e98-b7a7-73282038723e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x2bbfad26b7061ddba739f50a9052766f6b8bae72ebf05ff4a64dd7eb7846f2f4', '\x76cf5fec4b8a0df38d42fc3838d74256382f0cc1450f81a9f9f431af2951bb7f', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007794b11a6660911eb3d8050102', '\x15835c73849e404fe5bd9c8bf5e05025c4b44442b346fc4a8865719ae17a8e6b', 0, 1795269600000000, 11, '01a1fe68-2300-7794-b11a-6660911eb3d8', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x110f0b17246b3268b89e44d7fd4c913864c4ca007b8d0a97d9088dcadb37326a', '\x5c21509a988197f2830f4c20f61a81fa6c655b8e5585ece0585afd9ee3de4e74', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230077d0b86f93e03c780c89050102', '\x33334c7212fc068f25865dcd0b27e8ee40456a4b6d2d3621edfa18f65e12bcf5', 0, 1795269600000000, 3, '01a1fe68-2300-77d0-b86f-93e03c780c89', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x4739546e23cca267d6cf65c2c827457d304daaf454c2d37a371f1ffe5c841e88', '\x0a8af2309d78b376808d145d593a7c0400c9bfcbb549439de47a5b070a3f84b9', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300779a8cae1399132373a1050102070101', '\x62d57b9dff8afb6fd60929e154c3bcaf98338f8ac18d5b70d8dd545dfedaf80e', 0, 1795269600000000, 7, '01a1fe68-2300-779a-8cae-1399132373a1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x918d7432747f245fabbb313ecda88e49ff008548e86b4a544675eb49ac06c216', '\xb19688dc30154d66ae630d1b290e26b8203e0ad90e480e3837c22ac1e3a113b0', '\x020101070208000660c9c6c8b8000301000c202cf3634c0230393faa9185e55606ff4c1ef19f0d84ac390a91b757e4a58c001b', '\x00cb70f2e9f4a68a5ee19849bb5e412a93daf8e0607661ebcdad8a56a06dd6cf', 7, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\xb19688dc30154d66ae630d1b290e26b8203e0ad90e480e3837c22ac1e3a113b0', '\xa705db62ebe58bcbd64645c1676cf6a4be8bf42df3f5b06ce3616404b653b735', '\x020101020208000660c9c6c8b8000301000c202cf3634c0230393faa9185e55606ff4c1ef19f0d84ac390a91b757e4a58c001b', '\xc577208450009c6128500e07e1e360dd7c0f6d47dcc6f5ba7fef2974cabca26f', 2, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\xff0ed74e77eb0cf964685a34d4eeb4322daf79e1a082ca7309e63edee41a4609', '\x2bbfad26b7061ddba739f50a9052766f6b8bae72ebf05ff4a64dd7eb7846f2f4', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230078c08c0086d882c0442a050102', '\x2c5f069d5bd10f18dd8df00f11fff3dd1e87011211ff011f3b7f2bee32103475', 0, 1795269600000000, 8, '01a1fe68-2300-78c0-8c00-86d882c0442a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x76cf5fec4b8a0df38d42fc3838d74256382f0cc1450f81a9f9f431af2951bb7f', '\x110f0b17246b3268b89e44d7fd4c913864c4ca007b8d0a97d9088dcadb37326a', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230079fca3f3a58a0e9b6162050102', '\xaf6e0fbc84eaaf13cafe4741c9fe4a05ecc9a04ee1db30bcab1b5afc2e8ff310', 0, 1795269600000000, 1, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x5c21509a988197f2830f4c20f61a81fa6c655b8e5585ece0585afd9ee3de4e74', '\x4739546e23cca267d6cf65c2c827457d304daaf454c2d37a371f1ffe5c841e88', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300779a8cae1399132373a1050101060105070101', '\x222975a0e67e0398b0e262bdb302f4745547a86251285803e45612aaf8ce9d04', 0, 1795269600000000, 7, '01a1fe68-2300-779a-8cae-1399132373a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x0a8af2309d78b376808d145d593a7c0400c9bfcbb549439de47a5b070a3f84b9', '\x918d7432747f245fabbb313ecda88e49ff008548e86b4a544675eb49ac06c216', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe682300779a8cae1399132373a1', '\xa0c8841b5b7b1d1a1f5dc1b37fe1871b6bf5b7ca1621fde33ca077f4da689da4', 2, 1795269600000000, 7, '01a1fe68-2300-779a-8cae-1399132373a1', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\xa705db62ebe58bcbd64645c1676cf6a4be8bf42df3f5b06ce3616404b653b735', '\x3d199df0b3de6cffd1b24a146c3b97314990239f5d31f85aead6e9a4d63d2fc3', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300743d95283469ecd62bd7050101060106070101', '\x9521c90da83757e6ef541c9acbda0bd08890081a28d8b092fd6a690598fdbaaf', 0, 1795269600000000, 7, '01a1fe68-2300-743d-9528-3469ecd62bd7', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x3d199df0b3de6cffd1b24a146c3b97314990239f5d31f85aead6e9a4d63d2fc3', '\xd959da1bf30543585791425f197196a7eca39f6a7489ff155d9815106daea9a8', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe682300743d95283469ecd62bd7050102', '\xb3067adff6becae888647ccb159be0f8c998f50be514f3798a7426872000293e', 1, 1795269600000000, 7, '01a1fe68-2300-743d-9528-3469ecd62bd7', 2);


--
-- Data for Name: bayboard_key_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_key_check VALUES (1, '\x5eec99026c1465f7644aadc10ed64f166ab7f1e0e0d60c185d32c68b2c572b9e');


--
-- Data for Name: bayboard_logon; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x02010800000000000000000201030301030510e4ad111a287471db7f0aa9afca95aadc07300103c39f78022930c39f5a613bf09f9a913920d790f09f9a91cc81275a272625c39f27c39f2630e0b88130f09f9a915f0810df239cb8de36d72a79167189493fae96090103');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x020108037dde948866f728020103030103051038db6ee8c2d984b2088002dacb1d87040610d3b548387cfec4cd0dbce6e32c5e012f07d402011d2dcc813b61e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b02b20239c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f2039f09f9a9125d790e6bca22727cc81d7905a30e6bca22020f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f263bc39f2622c3a961c39fd9835acc815fc3a9d983393c263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d7905a25cc8139613c3ccc81cc8161e6bca2205f26c4b026d79026d790c39fc39fd983d790d790f09f9a91222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d26d9835f25c39f3c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227081098c8156ad71c476fe74462b10b473019090103');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x0201080384275e405f7fff02010103010107330131615f5c30615ce0b88126f09f9a915ad9835ae0b881c3a922c39f5f2020d983d7905fcc813cd9832639e6bca25f3c20615f0810893ac80bcc23e6db0f4dc090b6613616090103');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x02010802d661de8497701f02010203010205105dd5a20a2793ba500992471f9aa3636007510118d9832dcc813c39d983d9835ac3a926262d5acc812225d790023530c4b026c4b03bd790e0b881c3a9e6bca230c39fc4b03bd983222227c4b026f09f9a915a20e6bca2f09f9a91e0b8812dd790d79030081083780b1709118bafe0376e30e1709e3b090103');


--
-- Data for Name: bayboard_logon_key; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_record VALUES ('00000000-0000-0000-0000-000000000000', 0, '01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0200011001a1fe6823007608a264c0f6a09f569c02010105115072616972696520416d62756c616e6365060f2b3120323137203535352030313030070f416d65726963612f4368696361676f0803204a87091202010f03010a04010f05011806010e0701180a100f416d65726963612f4368696361676f0b205aa4d5cd5734c6dc57c7fd8056058eb95ade160a83d0bd7205c12ab5b05b85440ca801015201014f0101010218eeb04c162087479f08d44e24fe128da2da15592d128b88d1033022a4598aebd5f108c8ce11ffec585fdacede31db7332deece35f39af633ba41640fc2a2cae9a5111c74c943fd0dab9c8020101034f010101021838db6ee8c2d984b2088002dacb1d87049a3b8d4b79d2f9a50330106c9b67f2fd4b3d23f9ea83142961f356e140b76d44d10c2f16b618ee4bd80d26602c0260ebcedb9ebe3a85abfd8b90');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7007-8b03-0ef1ae6af779', 1, '\x0202011001a1fe68230070078b030ef1ae6af779020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc063461e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b5cc39f39c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f2039070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-789e-aa9f-378933e069ea', 1, '\x0204011001a1fe682300789eaa9f378933e069ea020101041001a1fe6823007608a264c0f6a09f569c064b222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373839652d616139662d333738393333653036396561080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7779-8dd7-e371e3a511b7', 1, '\x0206011001a1fe68230077798dd7e371e3a511b7020101041001a1fe6823007608a264c0f6a09f569c051478c39f5f225a5c5a20c3a9d790e0b8813cc4b03c060101072368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1, '\x0208011001a1fe6823007524ab8e6eb60fc43902020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fbd845d1376607e5c7e06245f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d5a20c39ff09f9a91cc813c0720d2de2c478b0043b624fe396a7ac5d5f83abe6383f043e7918380c45c32f419bf080101091e077830395c39c3a9153025d983f09f9a913bcc81c39f61265f20f09f9a910a01030d02ffff0e0800000000000000000f0800aea9651c6dfee8');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1, '\x020b011001a1fe6823007da988fdbba63f07daa6020101030102041001a1fe6823007608a264c0f6a09f569c050a78c39f2020e0b8813b27073723205a5a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca20a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1, '\x0201011001a1fe6823007edd8f03fc2cba53e5ba020101041001a1fe6823007608a264c0f6a09f569c05015a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-71ee-a603-bf87ba21f548', 1, '\x0203011001a1fe68230071eea603bf87ba21f548020101030101041001a1fe6823007608a264c0f6a09f569c05083936363839333335063901010102185306986aa5daf05684f8bd9ebb993bcb004632d24c138956031a2c1abf50791feb807f016cf62eb6af79fb23425cea7904d8b3a60701010a49cc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c0b01070c3d305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b00d223b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b780e1825c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390f0927615ff09f9a915c26110ecc8122c4b0f09f9a915f2620202d130d4575726f70652f4265726c696e14080101030200030101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-771a-918a-25a1d8255a30', 1, '\x0205011001a1fe682300771a918a25a1d8255a30020101030102041001a1fe6823007608a264c0f6a09f569c050cd79027c39fc39fcc81e0b881');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7d10-825e-29a04c3bde4a', 1, '\x0207011001a1fe6823007d10825e29a04c3bde4a020101041001a1fe6823007608a264c0f6a09f569c050102063fc3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca22030316131666536382d323330302d376431302d383235652d32396130346333626465346107010508010209f80202010103d102cc81d983f09f9a915c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b0c4b0c3a961d983e0b88120e6bca26126d9835c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f39c4b02d203c3c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a939255cc39fcc81c3a9c3a9cc8126d79020c39f3c3c2d20d9832061e0b881e0b8815a39f09f9a9161d983d7905af09f9a91f09f9a91d983cc81c3a95f39e6bca25a30cc81c4b0c3a9d790e6bca2c39fd983c4b02226c39f3c3027273b225c2d6122c39f5c20d790c3a961395f61e6bca22d25e0b88126e6bca23c5fc39fc4b026cc8139f09f9a912d61e6bca22620f09f9a91252225e0b881c4b0c3a95a26e6bca2041fc3a9e6bca230cc81d790d79061cc81d983255c2020253c3b30f09f9a91615a0a3a020103031e265fc4b0e6bca2613b202dc3a9d98326e6bca25fe6bca2c39fe6bca2c3a905155ad9835f203be0b88127613c26225c61d7903bcc810b0b0109000384275e405f7fff0c10010101020b010900fff826efb74360000e010211810201ca011c02080140e46f18b41eeb031001010002010203080140e46f18b41eeb1f01010102080384275e405f7fff031001010002010203080384275e405f7fff2f0101020208fff826efb7436000032001110310c198029673b5de8a46235e0f5c97640201020308fff826efb74360002c0101030208fff826efb7436000031d0111028eed6c05bd18c8cab2472e0a68521cb10308fff826efb74360002f0101050208ffffffffffffffff0320011103b05354cffa8606fd381a5b65e568ca6d0201030308ffffffffffffffff020109042f0108000998a5799c682202010103200111033112338b257e83881ffcf8541faf63250201010308000998a5799c6822121001a1fe6823007b0ebbda28545ca87db01702ffff1a1b302620cc81cc8120d983d9835c20e0b8815acc81263c22cc815a781c54010101034f0101010218c05e7691ef6421dc6ec8418aedd522cabf57f407b69e87450330f26bfa81952079f1f5f1bcb0fcfbf573c92769f1eb7a0d96cbac0c589089f2bd75f0496b0d90142d7ea683a1aba2fbe61d0800843c20eaba08b01e111001a1fe6823007e8a9239820bac987d69');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7dff-9899-22b59574e26e', 1, '\x0209011001a1fe6823007dff989922b59574e26e020101041001a1fe6823007608a264c0f6a09f569c05013b0620a2fd78ddfd4fce3b95e3f6854271104820786044c72a3953a2e821afe40d9d1a0892013101011602110201a1fe68230070078b030ef1ae6af77904190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011402110101a1fe6823007edd8f03fc2cba53e5ba0308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33322301011402110101a1fe68230073b588387cfec4cd0dbc040b0a31302e302e302e302f3809080384275e405f7fff0a08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7227-89ac-2996e583a25e', 1, '\x020c011001a1fe682300722789ac2996e583a25e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007db4bd760304997e765f061001a1fe6823007da988fdbba63f07daa607221001a1fe6823007e8a9239820bac987d691001a1fe6823007da988fdbba63f07daa6');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1, '\x020c011001a1fe6823007e8dbe9001fec5b7e748020101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007794b11a6660911eb3d807221001a1fe68230070078b030ef1ae6af7791001a1fe6823007db4bd760304997e765f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2, '\x0205011001a1fe68230070f79c4ec9da9a86b07c020102030101041001a1fe6823007608a264c0f6a09f569c053ef09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a927');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2, '\x0209011001a1fe68230075c6ac09e5f2dbc0252f020102030101041001a1fe6823007608a264c0f6a09f569c0541cc81e6bca2e6bca2c4b0205a22d7903026c39ff09f9a91c4b0c3a93c30253025cc813cc4b0c3a927c39fd983f09f9a91253c3026c39fcc813c5cc3a95c30d7903b06203dcfee58ae0e569fc76aa639fe463df5f53b8e51f345bcc0f586c2d42565721f086a2d01011602110201a1fe68230076a586b5995c0d63ea560308015d2acf77888bd7040b0a31302e302e302e302f383b01011402110101a1fe682300716da323efc4f1f9122803080384275e405f7fff04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2, '\x020c011001a1fe6823007c3fabd08ccf9438f40a020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007db4bd760304997e765f061001a1fe68230070e38e636bd6d7cc289c07221001a1fe68230070078b030ef1ae6af7791001a1fe68230070e38e636bd6d7cc289c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7e8a-9239-820bac987d69', 2, '\x0202011001a1fe6823007e8a9239820bac987d69020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300716da323efc4f1f91228060878c3a92225c3a930070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7573-b14d-98f665d3cb59', 2, '\x0204011001a1fe6823007573b14d98f665d3cb59020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007cd08f589c9f9c5d562a062de0b881f09f9a91222030316131666536382d323330302d373537332d623134642d393866363635643363623539080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2, '\x0206011001a1fe6823007b0ebbda28545ca87db0020102030101041001a1fe6823007608a264c0f6a09f569c0519e6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc8125060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-704e-94cf-1fb81da90c62', 2, '\x0208011001a1fe682300704e94cf1fb81da90c62020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230071eea603bf87ba21f548061bc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d98322072038cfed0727846e73c0035bd2ae3f30762ed84041e95bac2e0bc0066e9a44816c080102091e16cc81e0b881223930cc81c4b0393c27e0b881c39f202d0626cc81c4b0610c01010e08fff826efb74360000f08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7db4-bd76-0304997e765f', 2, '\x020b011001a1fe6823007db4bd760304997e765f020102030101041001a1fe6823007608a264c0f6a09f569c0537f09f9a9130e6bca2c39f39c4b0c4b0e0b881e6bca23c5cc3a9cc812dc4b0615a22393920e0b88161223c2d205fcc81d9835ac39f30c3a907152320c3a95c39c39f0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7008-819d-098d235201cd', 2, '\x0201011001a1fe6823007008819d098d235201cd020102030101041001a1fe6823007608a264c0f6a09f569c051639e0b8813be6bca220612de0b881e6bca2c4b0d98322');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2, '\x0201011001a1fe68230079fca3f3a58a0e9b6162020102030102041001a1fe6823007608a264c0f6a09f569c050ef09f9a91c4b0c4b0e6bca2e6bca2');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-75c8-b3da-29702e25b45e', 1, '\x0202011001a1fe68230075c8b3da29702e25b45e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007008819d098d235201cd06b002cc815c263c30cc812d22d98361c4b05acc815a20263930c39ff09f9a9120cc81612d5f203b39e6bca2f09f9a91202220c39f5f3bd7903939d983d790e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd790c39fd7905a3bcc8122e6bca2205cc4b03c2d2d223c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361395cc3a9d983305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a912761e0b8815c2d393939c39f39f09f9a913b2d26c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a9c3a9d9833020202d5a39202620f09f9a912020e6bca22dcc81070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1, '\x0204011001a1fe6823007561b101cd8082a3c3a1020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070078b030ef1ae6af77906a3013b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5a2030316131666536382d323330302d373536312d623130312d636438303832613363336131070104080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7269-945e-338b84e6d89c', 1, '\x0206011001a1fe6823007269945e338b84e6d89c020101030101041001a1fe6823007608a264c0f6a09f569c0523613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1, '\x0208011001a1fe6823007e059a26f74846d9c43b020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230071eea603bf87ba21f5480607f09f9a91253c780720253a4efa62c03862e67aa6c5243b6ab0deb5055c31c979e7cc6a9088a0dba3420944113b5f5a25205c2dc4b0e6bca2e6bca2c39f1a2720c3a9f09f9a91d79020223ce6bca2275fc3a925e0b8813c611639d7903c26e0b8815a2020c4b025202020e6bca25a5f0a000c000e0800352a744cd282cb0f08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1, '\x020b011001a1fe68230070e38e636bd6d7cc289c020101041001a1fe6823007608a264c0f6a09f569c053dd790d9832de0b881e6bca22d203cd79026c4b0e6bca23ce0b881d7903920e6bca2f09f9a912d275ae6bca2c39f276125d983c39f2df09f9a91225a612706010107402320c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f20f09f9a91e0b881e6bca22625303b61275c3b393b0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-716d-a323-efc4f1f91228', 1, '\x0201011001a1fe682300716da323efc4f1f91228020101030101041001a1fe6823007608a264c0f6a09f569c05bd025c2625c39f5a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d790273bd983e6bca22020c4b03b61d7902de0b881c4b02d22');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73da-825a-5e03d7286245', 1, '\x0203011001a1fe68230073da825a5e03d7286245020101030102041001a1fe6823007608a264c0f6a09f569c050833353633363139390646010101021818fc75941e5092eb03d2071ced6e3fb3153b2113de469e450327876beb3c6504b1b34ced0dc575075c6d260e0e7f53c8afd0348ddefca1f7e66100a5d302484c7507010109357822c3a95ae6bca25a2626c4b0cc81302030316131666536382d323330302d373364612d383235612d3565303364373238363234350a3478c39f27d79039c3a9c39f25f09f9a91e0b881c39f5a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b8810b01070cb40222c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125d790203cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25ccc81222220e6bca227d9835c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b061615cd790cc815f27c4b02dc3a9cc8126e6bca2305c5a20d9835cc4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b30225f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc8161c39f5f5cc39fe6bca25f302727e0b881305c0d2978e6bca22df09f9a91d790c4b0cc8126e6bca2f09f9a91f09f9a91d79026d790202dd983262dcc815c0fb002c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a9f09f9a91c4b0d790e0b881c39f255f20c3a920e0b881e0b881612026cc813bd9833b3c306120e6bca2cc8139cc81252d2722615a2539c3a9f09f9a91252d3030c3a9d790f09f9a91c4b0f09f9a91392620d790c4b02261e0b881e0b8812de0b88122e6bca23be6bca2e0b881615fd98339cc81d790223c202722253b5ad98320c4b03020e6bca23bd983d9833c39c3a92d22395fc3a939c3a93b5c30cc81c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca2252027d9835fc4b05a2220c39fd79020e6bca2c39fc4b03b5c6127c39fc3a95a5c2d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f101ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81130f416d65726963612f4368696361676f1406010102020101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7d5c-be80-19ba31541268', 1, '\x0205011001a1fe6823007d5cbe8019ba31541268020101030102041001a1fe6823007608a264c0f6a09f569c0532c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1, '\x0207011001a1fe68230076abb3d2deee36f3243e020101041001a1fe6823007608a264c0f6a09f569c05010407010308010109030201060a67011001a1fe6823007fbd845d1376607e5c7e0201040338e0b8815f5fe0b881c39f615fc39f22c3a961f09f9a9122c4b0c39f5f2d5c20c4b0e0b881266139c4b05ce0b8815af09f9a913b5a225c3c5f040dd983f09f9a912527253b30c39f05075f5fe6bca2d7900b15010902fff826efb7436000030800000000000000000c3202300111010384275e405f7fff01e14e3799aca7fb0211010000000000000000ffffffffffffffff0308ffffffffffffffff0e0102101001a1fe68230070f79c4ec9da9a86b07c116f015d2c0101030208fff826efb7436000031d011101c0415abd27a2e78fdf7a570c12232fe10308fff826efb74360002f0101040208fff826efb74360000320011103ccf6064e249e53dd1583c0706f11c6c40201020308fff826efb7436000050e0d0101020208fff826efb743600013100109255f205ac3a95c202502000301011405c4b027c3a918095ce6bca2e0b881305c1c54010101034f0101010218d99474345abdaad5e12683b21bce31330ee7d0e8b445661803305a26dd0b65d54729e4afd2b95bb4ebaaef9e92ca18ff63530d2605d7e973b2019741116b403898d88684c159b0b79a7f1d0800912a5b26700fe81e111001a1fe6823007e8a9239820bac987d69');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-72b9-bb40-890f87b2902a', 1, '\x0209011001a1fe68230072b9bb40890f87b2902a020101030101041001a1fe6823007608a264c0f6a09f569c050e783930c4b0cc81c4b05a25612d39062041a15b93ce4c2d42eee3131fac7fb37dd25aea4e89cd1c3faec0c08e2cfb8051070101090800b9123f5c4f18c8');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-75df-8bcb-132103b9fd81', 2, '\x0205011001a1fe68230075df8bcb132103b9fd81020102030102041001a1fe6823007608a264c0f6a09f569c05b102d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b02025c3a961e0b881275a275f612726205cc4b0d98325e0b881253c20c3a9c39f5ad7902039c3a9f09f9a9130d7905ccc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c5a5c205c25cc813b3025303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126c4b025f09f9a91e6bca220222227c3a95ccc813bf09f9a91d790d790c4b05c39265a5a2d20d9832220cc81c3a9c39f3c5a5acc81f09f9a91cc813b5f3be6bca23c26f09f9a91395ad79020d983d790d790d983c4b0cc81c4b02230d9832dd983060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2, '\x0209011001a1fe68230078478fd5fe68c4da5ab0020102030101041001a1fe6823007608a264c0f6a09f569c05b702c39f253027e6bca220e0b8813c5f3930cc815ad790205f26e0b881275fe0b8815ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39fd79020f09f9a9127f09f9a915fc4b0c3a9cc81c39f22e6bca2615ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d98325305af09f9a9120303cf09f9a91f09f9a915c262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d790062075f064b66c0f9aa9f90addaadfd5d07d8d7008e1bda446b1b4d379ade4b8a91007010109080384275e405f7fff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7337-a088-e922feeefb4c', 2, '\x020c011001a1fe6823007337a088e922feeefb4c020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070e38e636bd6d7cc289c061001a1fe68230070e38e636bd6d7cc289c07221001a1fe6823007e8a9239820bac987d691001a1fe68230070e38e636bd6d7cc289c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2, '\x0202011001a1fe68230076a586b5995c0d63ea56020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230079fca3f3a58a0e9b616206285f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b881');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-70a7-818a-f885f7ddd64c', 2, '\x0204011001a1fe68230070a7818af885f7ddd64c020102030101041001a1fe6823007608a264c0f6a09f569c062b3cd79027c39f2030316131666536382d323330302d373061372d383138612d663838356637646464363463070101080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7e98-b7a7-73282038723e', 2, '\x0206011001a1fe6823007e98b7a773282038723e020102041001a1fe6823007608a264c0f6a09f569c0511302d3020c4b0265a2026f09f9a915a3b3906010107aa0368747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-78c0-8c00-86d882c0442a', 2, '\x0208011001a1fe68230078c08c0086d882c0442a020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230077d0b86f93e03c780c8906a10239d7905ac39f26cc81e6bca23bc39fe6bca2205c2dd983e0b8815c2d223922d790205f205cd790d983302022e6bca2cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc8120f09f9a91e6bca2205c25c4b03c275f30302dc3a9c4b020202725c39f615a61e6bca2e6bca2cc815ac3a92030c4b0c3a92525c39fcc812630d7905c5a3c5a3c26e0b88161c3a9c39fe0b8813925c39f225c3be0b88127275f613cc4b0c3a9392220d983e6bca23bd98322205a3920393b615ae6bca2203cd983c3a9f09f9a915c3c3b5a22c4b0c3a9c4b05ac39f203c61cc81e6bca2203b3c222539253c265a2226c4b020d790202227c39f27d983265a3c223c27255ce6bca2265f20d9832d25e0b881c39f2d22c4b03b2039303c2df09f9a912525263920e6bca25a0720fecdbc8f8915fc09e80d1dbcde0898b393b23ee80ebd6a206811868cb9d712900804ffffffff092414263b20e6bca2e6bca227cc81cc815fc4b03925270e61cc812239c4b0e0b88127c4b02d0b01010d000e0802a2e902dbaafad3');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7794-b11a-6660911eb3d8', 2, '\x020b011001a1fe6823007794b11a6660911eb3d8020102030101041001a1fe6823007608a264c0f6a09f569c05262d27cc81613026d98361272222e0b881f09f9a91395f26c3a9255c20d7903b61e0b88161d790071d23202d6125f09f9a91cc8127d790cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1, '\x0202011001a1fe6823007cd08f589c9f9c5d562a020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc0639e0b88120f09f9a912761c4b0265c25c39f303cd9832061202526613b22c3a9e6bca25cf09f9a91e0b881205a5acc813930c3a9d983c39f263c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7075-a3f8-5909c3a41a78', 1, '\x0204011001a1fe6823007075a3f85909c3a41a78020101041001a1fe6823007608a264c0f6a09f569c0651cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca2252030316131666536382d323330302d373037352d613366382d353930396333613431613738070104080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2, '\x0201011001a1fe68230073b588387cfec4cd0dbc020102030102041001a1fe6823007608a264c0f6a09f569c0517d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b881');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7fbd-845d-1376607e5c7e', 2, '\x0203011001a1fe6823007fbd845d1376607e5c7e020102041001a1fe6823007608a264c0f6a09f569c05083032383732383633064c01010102186393c4b922c48693d1ae362c015bd3458ec6257edc36b8c7032d763170fcf5a25b8cff66d406c45db38b40204bfb3fb21d80dbfbc57f63f14f82bd08292ff29999ff9efa9dcae70704ffffffff081001a1fe6823007e8a9239820bac987d690a0d3b22e6bca2305f3b22f09f9a910b01050cba0278f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a91c4b03bd7905c3c203039223c3961203cc4b0d9835f3c5a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202dc4b02539cc8130e0b88161d983d9835f205fe6bca25fc39f2727e6bca2392226203c5c203b3c3c5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9835ad98326f09f9a91c3a95ff09f9a91cc81c4b05c2dc4b0cc816161613b5ff09f9a915ac3a93ce6bca226cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d983cc8122d790cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc812025252d0d1dcc815fc4b05fc4b0c4b03b5c2d3026612061d790c3a925c4b020e0b8810f2061e0b881e6bca2c3a9f09f9a915f20cc81262030c4b0205ae0b88126202239611003e0b88112043b253c3b1303555443140602000302ffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70ac-aa12-dad9aff40db5', 2, '\x0207011001a1fe68230070acaa12dad9aff40db5020102030102041001a1fe6823007608a264c0f6a09f569c05010109cb02031a5f5a272dc3a9c4b02020e0b8815c2027e0b8815c22302020d79004a7023bf09f9a9120e6bca230e6bca2c4b0272730e0b88122d983c4b0c4b020225f61cc81d9832220e6bca2255f305c2d2dc4b02226e6bca2f09f9a913ccc815f273c39305c25cc8122305f2025cc81615a6130c4b05a5c3b5ad790c3a93cd983c39f226125c39fc39f272630c3a9d9835af09f9a9120c4b0225fd9833920d9835acc81c39f5cc3a93c395a30c39fcc813c39d79061d983c3a9d983305a5ac3a939c3a92039cc81f09f9a91c39f303bc39f2022612020d983393bd98327205a5f2722c4b05f5a22c3a9c39f5acc81f09f9a9126f09f9a91222261203c20275a22d79025c39f22e0b88125e6bca22020d790c4b0d7903b2527225a3b3920c3a926cc81302022d983c4b03b3bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc815ae0b881d79005036127220a060201070501250b280109020121658b0293ff5a021101ffffffffffffffffffffffffffffffff030800000000000000000d08007c66f704bf3bb60e01010f1001a1fe6823007075a3f85909c3a41a7811a70401e3034601010202080384275e405f7fff03370111022ccc876f01238d41873de7177b5ebb0502010203080384275e405f7fff0415e0b881c4b0c4b05fe6bca2d983e6bca261e6bca25f2f0101050208037788225df5a58a03200111032f343877bfbf84250237638968e6add70201020308037788225df5a58aea0201010602080272012e1fb9ddf203da0201110267f3e5697040ffd669c43ce485913c0102010103080272012e1fb9ddf204b7027826e6bca25a2026d790c39f5ff09f9a9139c3a9d9833bc3a926302227e0b8813cf09f9a912725205ad983265c30c4b0f09f9a91c39f2d5cc39ff09f9a91225cd790e0b8813bcc8126272720265f20272639203b302dc39f3c5ac3a9e0b881c4b0c4b039f09f9a915ad983f09f9a9126d983c4b05a275c615f3c613b22e6bca2392dd790d983e0b881205f30d9833be6bca2f09f9a91c39fcc81d7902725303cc39f30c3a9c4b0255cd98322f09f9a91202220252dc39f30d98330c3a9c3a9c4b0e0b881225a3b61e0b88161223b5cd9836120395f2725e6bca2d7905f20d79025d983cc81e6bca2c4b027cc815c30253cf09f9a9139203c5fc4b0d79026c4b0302030e6bca25ccc81e6bca2e6bca2255f26c4b05cd9835fcc8161c4b0c3a9e0b881395c2039e0b881612d3b5f39e6bca23c5a2720c3a9020109042f010801c0031dc0c8d33902010103200111040dc2cf45908d667294f6c29f0f6a1743020101030801c0031dc0c8d339050b0a02080000000000000000121001a1fe68230077798dd7e371e3a511b713030201021a1e78613b303b275c3bf09f9a9161cc8127c3a927c39f5a2d253b3939cc815c1c54010101034f01010102184b53dfe3f06ea01b4c8dd7558051c254cd0b404f385295950330da0f4c0c2c090808fa6c243918f925a127c0f80300e675a7e83357e5e70eba247d8a520fa1f4a49c3c5391866e7906181d08028f0d010de8257d');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7312-82ac-6f749d37eed3', 2, '\x0203011001a1fe682300731282ac6f749d37eed3020102030102041001a1fe6823007608a264c0f6a09f569c0508333031323036373706380101010218794e52494df734f9432e9a04406890badc4fe19492b8a842031940ad40a25aa4ef538f192c9ec72c5570a888a1b5d3f12384ed070102081001a1fe6823007cd08f589c9f9c5d562a099301785f3b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d39e0b881d983273c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b262030316131666536382d323330302d373331322d383261632d3666373439643337656564330a3125e6bca225d983c39f3c302722cc8120f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9830f08782d272226e6bca21038d9835f61cc815a3b20d7902220225c2de0b881cc813c20305acc812525c3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d111761275c252dd983d9833c612530cc81e6bca2273b2d5c2d1310416d65726963612f53745f4a6f686e7314030301ff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2, '\x0207011001a1fe68230078b9a60dff1d0e59ea07020102030102041001a1fe6823007608a264c0f6a09f569c05010306a401e0b881c3a9cc81c4b0e6bca25f5fd983253b61e6bca25fd983e0b8815fc39f276130cc81d79027e0b881272526272de0b881e0b8813c5f6126d9832d5c5ff09f9a913c3c5fcc81d7902d3c25e0b8813b27cc81202d5c5fc39fc3a93ce6bca26122f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad7902030316131666536382d323330302d373862392d613630642d6666316430653539656130370701050938011001a1fe6823007fbd845d1376607e5c7e041fd9832d25c39f2d2d3c612dd79026225f27e6bca2e0b8813bf09f9a9127265a0503e6bca20a50011001a1fe6823007fbd845d1376607e5c7e0201050324e6bca23c615fd7903c5fe6bca25cc3a9395ae0b8812620cc8120e6bca2e0b8815a27c3a904133b2de0b88161d9833cf09f9a91c3a9c3a9d9830b28011101fffffffffffffffffff826efb7436000020900033d6a425241e2ad030802752431f55278a50e01020f1001a1fe68230070a7818af885f7ddd64c11c30101784a010104020800ee2d17d21afbd3033b0111016ae32066ee965b43dfd8f28c733dd169020101030800ee2d17d21afbd30419f09f9a9120222761265ac4b05c5a26613c26c3a939e6bca2302c01010502080182ab049a7ad950031d01010002010203080182ab049a7ad950040be0b881305a5c20255acc8102010a03340108ffffffffffffffff0201070307e6bca2d983205a041c0101000201030308ffffffffffffffff040a78c39f27305c222d2d25050e0d010103020801c6574a7188512f121001a1fe6823007e98b7a773282038723e1307010330cc810200150407b10c1f1702ffff182726f09f9a91c3a95fc4b0c39f20d983252720c39f25612030e0b88120225a5c2de6bca2cc81255f19c90226e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a1c54010101034f0101010218d3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f03304c8a0e1457755d8e2a8e1986c80391107dfdb012ab5b44722eb2d25a0d50a6e0d7cc098562ef54af99aa1df7fb0a2b261d08fff826efb74360001e111001a1fe68230070078b030ef1ae6af779');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-77d0-b86f-93e03c780c89', 2, '\x0203011001a1fe68230077d0b86f93e03c780c89020102041001a1fe6823007608a264c0f6a09f569c0508363735373934393206470101010218124feaf5cb462ab51aaffd66c6f0f4286f2fdd7a25f6d9580328400e61bd509412ec503497d87387895a0deda11a347c26469ba6cd06a096bd5b9aa818d7954b7c0d07010209375a275a2526c4b0c4b0c3a9223025253cd7902030316131666536382d323330302d373764302d623836662d3933653033633738306338390a383be0b881395ac3a9c4b0cc81273c20616125e0b8815fe6bca25a3b22c3a92d25d790302d203b265fd98339c3a9d983e6bca2d9835ac4b0300b0106114226f09f9a91d983cc815fc3a9d983c39fe6bca2c39f3b20c4b0d9835ae6bca261e0b881cc812d612720c4b02d20e0b881c39f22612de0b8812639d983265ae6bca22612315ac39f26d98320f09f9a912022d9833c5a22255f5a5a2dd9833be0b881222520c39fd7905c3cc39f5c20e6bca227c4b039130f416d65726963612f4368696361676f14060101030301ff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-779a-8cae-1399132373a1', 2, '\x0207011001a1fe682300779a8cae1399132373a1020102041001a1fe6823007608a264c0f6a09f569c050105070102090f020105040a34204f616b204c616e650a030201050b0b010900000660ca9d5c5c001410416461205175696c6c666561746865721504079503051701471a086469616c797369731c54010101034f010101021868aa1a0304285f9009dd8c277cce01f9b7a887892a014c3b0330a729f47cceeb4d4f416935c70eda3a8537d81911ff9892e6339bfa7a8a4e2d505bf1ce235db2368f8d5e42b221e1e9731d08000660c9c6c8b800');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-743d-9528-3469ecd62bd7', 2, '\x0207011001a1fe682300743d95283469ecd62bd7020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');


--
-- Data for Name: bayboard_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_schema VALUES (1, '\x0db44a25048b01ac26a0653941d64c4d33a2f45799f9a4779d507cd1acc5fe51');


--
-- Data for Name: bayboard_unique; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373839652d616139662d333738393333653036396561', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-789e-aa9f-378933e069ea');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804d2de2c478b0043b624fe396a7ac5d5f83abe6383f043e7918380c45c32f419bf', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7524-ab8e-6eb60fc43902');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013936363839333335', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-71ee-a603-bf87ba21f548');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca22030316131666536382d323330302d376431302d383235652d323961303463336264653461', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7d10-825e-29a04c3bde4a');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904a2fd78ddfd4fce3b95e3f6854271104820786044c72a3953a2e821afe40d9d1a', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7dff-9899-22b59574e26e');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04033b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5a2030316131666536382d323330302d373536312d623130312d636438303832613363336131', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7561-b101-cd8082a3c3a1');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804253a4efa62c03862e67aa6c5243b6ab0deb5055c31c979e7cc6a9088a0dba342', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7e05-9a26-f74846d9c43b');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013335363336313939', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73da-825a-5e03d7286245');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03027822c3a95ae6bca25a2626c4b0cc81302030316131666536382d323330302d373364612d383235612d356530336437323836323435', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73da-825a-5e03d7286245');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090441a15b93ce4c2d42eee3131fac7fb37dd25aea4e89cd1c3faec0c08e2cfb8051', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-72b9-bb40-890f87b2902a');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca2252030316131666536382d323330302d373037352d613366382d353930396333613431613738', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7075-a3f8-5909c3a41a78');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013032383732383633', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7fbd-845d-1376607e5c7e');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000009043dcfee58ae0e569fc76aa639fe463df5f53b8e51f345bcc0f586c2d42565721f', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403e0b881f09f9a91222030316131666536382d323330302d373537332d623134642d393866363635643363623539', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7573-b14d-98f665d3cb59');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000080438cfed0727846e73c0035bd2ae3f30762ed84041e95bac2e0bc0066e9a44816c', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-704e-94cf-1fb81da90c62');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013330313230363737', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7312-82ac-6f749d37eed3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0302785f3b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d39e0b881d983273c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b262030316131666536382d323330302d373331322d383261632d366637343964333765656433', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7312-82ac-6f749d37eed3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702e0b881c3a9cc81c4b0e6bca25f5fd983253b61e6bca25fd983e0b8815fc39f276130cc81d79027e0b881272526272de0b881e0b8813c5f6126d9832d5c5ff09f9a913c3c5fcc81d7902d3c25e0b8813b27cc81202d5c5fc39fc3a93ce6bca26122f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad7902030316131666536382d323330302d373862392d613630642d666631643065353965613037', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090475f064b66c0f9aa9f90addaadfd5d07d8d7008e1bda446b1b4d379ade4b8a910', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04033cd79027c39f2030316131666536382d323330302d373061372d383138612d663838356637646464363463', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-70a7-818a-f885f7ddd64c');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804fecdbc8f8915fc09e80d1dbcde0898b393b23ee80ebd6a206811868cb9d71290', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-78c0-8c00-86d882c0442a');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013637353739343932', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-77d0-b86f-93e03c780c89');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03025a275a2526c4b0c4b0c3a9223025253cd7902030316131666536382d323330302d373764302d623836662d393365303363373830633839', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-77d0-b86f-93e03c780c89');


--
-- Name: bayboard_cell bayboard_cell_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_cell
    ADD CONSTRAINT bayboard_cell_pkey PRIMARY KEY (tenant, space, key);


--
-- Name: bayboard_claim bayboard_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_claim
    ADD CONSTRAINT bayboard_claim_pkey PRIMARY KEY (tenant, key);


--
-- Name: bayboard_entry_key bayboard_entry_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_entry_key
    ADD CONSTRAINT bayboard_entry_key_pkey PRIMARY KEY (tenant, key, sequence);


--
-- Name: bayboard_guard bayboard_guard_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_guard
    ADD CONSTRAINT bayboard_guard_pkey PRIMARY KEY (key);


--
-- Name: bayboard_head bayboard_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_head
    ADD CONSTRAINT bayboard_head_pkey PRIMARY KEY (tenant);


--
-- Name: bayboard_index bayboard_index_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_index
    ADD CONSTRAINT bayboard_index_pkey PRIMARY KEY (tenant, list, within, key, id, kind);


--
-- Name: bayboard_journal_body bayboard_journal_body_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_journal_body
    ADD CONSTRAINT bayboard_journal_body_pkey PRIMARY KEY (tenant, sequence);


--
-- Name: bayboard_journal_entry bayboard_journal_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_journal_entry
    ADD CONSTRAINT bayboard_journal_entry_pkey PRIMARY KEY (tenant, sequence);


--
-- Name: bayboard_key_check bayboard_key_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_key_check
    ADD CONSTRAINT bayboard_key_check_pkey PRIMARY KEY (id);


--
-- Name: bayboard_logon_key bayboard_logon_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_logon_key
    ADD CONSTRAINT bayboard_logon_key_pkey PRIMARY KEY (tenant, key, number);


--
-- Name: bayboard_logon bayboard_logon_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_logon
    ADD CONSTRAINT bayboard_logon_pkey PRIMARY KEY (tenant, number);


--
-- Name: bayboard_record bayboard_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_record
    ADD CONSTRAINT bayboard_record_pkey PRIMARY KEY (tenant, kind, id);


--
-- Name: bayboard_schema bayboard_schema_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_schema
    ADD CONSTRAINT bayboard_schema_pkey PRIMARY KEY (step);


--
-- Name: bayboard_unique bayboard_unique_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_unique
    ADD CONSTRAINT bayboard_unique_pkey PRIMARY KEY (scope, value);


--
-- Name: bayboard_cell_lapse; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_cell_lapse ON public.bayboard_cell USING btree (until);


--
-- Name: bayboard_cell_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_cell_owner ON public.bayboard_cell USING btree (tenant, space, owner, rank, key);


--
-- Name: bayboard_cell_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_cell_rank ON public.bayboard_cell USING btree (tenant, space, rank, key);


--
-- Name: bayboard_claim_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_claim_expiry ON public.bayboard_claim USING btree (expires_at);


--
-- Name: bayboard_guard_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_guard_expiry ON public.bayboard_guard USING btree (ends_at);


--
-- Name: bayboard_journal_body bayboard_journal_body_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bayboard_journal_body_no_truncate BEFORE TRUNCATE ON public.bayboard_journal_body FOR EACH STATEMENT EXECUTE FUNCTION public.bayboard_refuse('journal payloads are erased one by one');


--
-- Name: bayboard_journal_body bayboard_journal_body_no_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bayboard_journal_body_no_update BEFORE UPDATE ON public.bayboard_journal_body FOR EACH STATEMENT EXECUTE FUNCTION public.bayboard_refuse('journal payloads are erased, never changed');


--
-- Name: bayboard_journal_entry bayboard_journal_entry_no_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bayboard_journal_entry_no_delete BEFORE DELETE OR TRUNCATE ON public.bayboard_journal_entry FOR EACH STATEMENT EXECUTE FUNCTION public.bayboard_refuse('journal entries are never deleted');


--
-- Name: bayboard_journal_entry bayboard_journal_entry_no_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bayboard_journal_entry_no_update BEFORE UPDATE ON public.bayboard_journal_entry FOR EACH STATEMENT EXECUTE FUNCTION public.bayboard_refuse('journal entries are never changed');


--
-- PostgreSQL database dump complete
--


