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

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x79102d9e964c49fdc77fcc50bfc299f499f5d12613375ea26244a3666b25ac9e', 7, '01a1fe68-2300-707d-b18a-50538c0182c1', 1795356000000000);


--
-- Data for Name: bayboard_entry_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x0100', 1);
INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x020001a1fe6823007608a264c0f6a09f569c', 1);
INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x0300', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007eb08c162087479f08d4', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230078dbaee8c2d984b20880', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230073b588387cfec4cd0dbc', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230075b09ec8a9d49b737317', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230078c1a5f3d0a1e1a6cb11', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe682300789eaa9f378933e069ea', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070f79c4ec9da9a86b07c', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007cf6873596020cf39501', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007b4ebe13dc57ddf82b88', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020a01a1fe6823007524ab8e6eb60fc43902', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230075c6ac09e5f2dbc0252f', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007da988fdbba63f07daa6', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007c3fabd08ccf9438f40a', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007edd8f03fc2cba53e5ba', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007e8a9239820bac987d69', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007306986aa5daf05684f8', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007573b14d98f665d3cb59', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe682300771a918a25a1d8255a30', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007b0ebbda28545ca87db0', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007199b93bf65459fb8c60', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300704e94cf1fb81da90c62', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020a01a1fe6823007dff989922b59574e26e', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007db4bd760304997e765f', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe682300722789ac2996e583a25e', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007008819d098d235201cd', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230075c8b3da29702e25b45e', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300731282ac6f749d37eed3', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007561b101cd8082a3c3a1', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230075df8bcb132103b9fd81', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007269945e338b84e6d89c', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230078b9a60dff1d0e59ea07', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007e059a26f74846d9c43b', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230078478fd5fe68c4da5ab0', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020a01a1fe68230070e38e636bd6d7cc289c', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007337a088e922feeefb4c', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe682300716da323efc4f1f91228', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230076a586b5995c0d63ea56', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230073da825a5e03d7286245', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230075f7ad4e947f5a47634e', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007d5cbe8019ba31541268', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007e98b7a773282038723e', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe68230076abb3d2deee36f3243e', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007994b4345abdaad5e126', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230072b9bb40890f87b2902a', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007794b11a6660911eb3d8', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020a01a1fe6823007e8dbe9001fec5b7e748', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230079fca3f3a58a0e9b6162', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007cd08f589c9f9c5d562a', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007eb08c162087479f08d4', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230073b588387cfec4cd0dbc', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230078c1a5f3d0a1e1a6cb11', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070f79c4ec9da9a86b07c', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007b4ebe13dc57ddf82b88', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230075c6ac09e5f2dbc0252f', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007c3fabd08ccf9438f40a', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007e8a9239820bac987d69', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007573b14d98f665d3cb59', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007b0ebbda28545ca87db0', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300704e94cf1fb81da90c62', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007db4bd760304997e765f', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007008819d098d235201cd', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300731282ac6f749d37eed3', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230075df8bcb132103b9fd81', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230078b9a60dff1d0e59ea07', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe68230078478fd5fe68c4da5ab0', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007337a088e922feeefb4c', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230076a586b5995c0d63ea56', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230075f7ad4e947f5a47634e', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007e98b7a773282038723e', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007994b4345abdaad5e126', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007794b11a6660911eb3d8', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230079fca3f3a58a0e9b6162', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300707db18a50538c0182c1', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300707db18a50538c0182c1', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300707db18a50538c0182c1', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007361880e49d0aae76701', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0101', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007361880e49d0aae76701', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 77);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x660267f2629468da2c125ff9aa3366e92c36e1415aa402cf8d306d1975713cef', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x06a5c46f2005bed26d517140760a45b58a67e7ac9f3e0de2228cc492d518e2c3', 6, 4);


--
-- Data for Name: bayboard_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000001', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000002', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000004', '01a1fe68-2300-7994-b434-5abdaad5e126', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230075c8b3da29702e25b45e00', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230078dbaee8c2d984b2088000', '\x0000000000000001', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230078dbaee8c2d984b2088000', '\x0000000000000002', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230078dbaee8c2d984b2088000', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007e8a9239820bac987d6900', '\x0000000000000001', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230073da825a5e03d728624500', '\x0000000000000001', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x007dcbdee9463f55', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe682300731282ac6f749d37eed300', '\x0000000000000003', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe68230073b588387cfec4cd0dbc00', '\x0000000000000004', '01a1fe68-2300-7994-b434-5abdaad5e126', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230078dbaee8c2d984b2088000', '\x0000000000000004', '01a1fe68-2300-7994-b434-5abdaad5e126', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000005', '01a1fe68-2300-707d-b18a-50538c0182c1', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-707d-b18a-50538c0182c1', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000006', '01a1fe68-2300-7361-880e-49d0aae76701', 7);


--
-- Data for Name: bayboard_journal_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_body VALUES ('00000000-0000-0000-0000-000000000000', 1, '\xfa78577a95b1e763dae71f1a3d31a29928c9740810e6a6b402999049bd54e3c0', '\x02010499010200011001a1fe6823007608a264c0f6a09f569c02010105115072616972696520416d62756c616e6365060f2b3120323137203535352030313030070f416d65726963612f4368696361676f0803204a87091202010f03010a04010f05011806010e0701180a100f416d65726963612f4368696361676f0b200000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x143448757d84c9029ac00b7963e7f7a290a099c73e026a63dedcfd7b2a03d0a8', '\x0201043b0201011001a1fe6823007eb08c162087479f08d4020101030102041001a1fe6823007608a264c0f6a09f569c050d3bc3a95fd983c39fe0b8812d5f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x9849131717493700ce3b0a8423a99998140954b8b632d07d30ecd0f24d9ba28c', '\x020104770202011001a1fe68230078dbaee8c2d984b20880020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d4063461e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b5cc39f39c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f2039070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x50074b030ef1ae6af77998f077972ed3620d5a9bfee0afb20f6b8e2dd8b42a11', '\x020104f9010203011001a1fe68230073b588387cfec4cd0dbc020101041001a1fe6823007608a264c0f6a09f569c05083532333630333233061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b208800a357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f260b01030c0dc3a961c39fd9835acc815fc3a90d23263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d790100d3c3ccc81cc8161e6bca2205f26130f416d65726963612f4368696361676f14050101010300');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\xefbdc45d1376607e5c7e4cf0a9ebfefd1352c1c677280de05808d80fba77defa', '\x020104790204011001a1fe68230075b09ec8a9d49b737317020101041001a1fe6823007608a264c0f6a09f569c064b222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373562302d396563382d613964343962373337333137080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\xbca6b87a22db989b254dc2ce8d153fdff84cdf03f6f6bac0eb3734a03eadc8b0', '\x020104ed020205011001a1fe68230078c1a5f3d0a1e1a6cb11020101041001a1fe6823007608a264c0f6a09f569c05be023c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a91060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\xa8607bd85c5fc61c6b048ef86c7360d767ede3098abbd1b71c59e95ae84622e4', '\x020104670206011001a1fe682300789eaa9f378933e069ea020101041001a1fe6823007608a264c0f6a09f569c051478c39f5f225a5c5a20c3a9d790e0b8813cc4b03c060101072368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\x10acea12dad9aff40db58ace746d5fd3e5b7f6157fdcc2f04c7361310a99f346', '\x0202185632d8562cb144c6352f8682442b89f7260de0447429369003bd0632568d6922eb87e1c3eb1238f6ee1e3a8d7b1e61f770f8b7137a2082b61e86880da3501e49c8a926cafec0a9bcd9381469727777e3e255556649c83275d56590a5eb54642be30da778929377b2864f45da200496c25122d900d685f7fb9f3e32969cf8151b2b9c1a82e2c172696c1eb6fc803d78240703e64ee7052006314d9be2de285ad9b4ba97625c403151c3efda0abbdc6c1f7791789a920d8fd4dca682364f4c67dda60db8c0306e0c186bbb5cfd1de587c1ed7bf8ca1f1156256b694b99b59b4107ae30b81c48022e51f702124f23256aa262e13ec28a5cac41adcb341d33e4d6a84541495ad7e2a3297f958ad959b8a12b434b49efe13b6cf89793610e98262135f228168a97e62a9dc42ae6253c6e6f88e71ee51dd1914ab6ff9b97507431ec56143ef59d3a3c575c313e221f551f5ee57307d21d03db82be2b41bed9d52c3bb626a6bd84e7dfe014a65283a28f18551805e8236676bb16c0fbfd06b1e331a3220c028c7ad8530e8405e78b0caf27f9c30572c1fa49a7cd0dad5b6721d7ad335c57c748b9c048aa1a2211edf2eee02673258cee23918d1e6396b0ad6f4299855bb1e95537d3bc6cb93f14d6e4dd59d574dba7baf6d92076d9e0bce79a77b594d757c0db549badb1627902338bcd02b2698ae8d0b575d396fccc73d9e632fd73c85fdd36b765f86c9c76efad3959c84232157f6d6d799c7615a35e0aa974d0456824b87d185f7569b6a7e25e5e933d1a9ea2e208b37fb84a91bc4f6029b4f67427882d0c0c40e3963ad95b33bfa32a4e0aeb85c0799860f24b5901a239d4b623fb0ea9317f417be82754f7a99d3744068f326eab43569e8c32a48522dbb9990b91e53d1362299409c55c6027cb79bd7f01d42d1b3a45ad19cf0d204d9ba35287dd16c4877d9fee909c79f2e82f5c6a6f8661897b0663cc7b18bc1d424c3b7c1e1c4184763ac17b75952af3865d4d8913914642b0b1bbadda6c767d8b4104fc950f3b66634bd1f68aebcca4418681cebe1eb94ee8bc650e8e85d2bd945c11455a9d060023a434c4b2b6ccbb2079be537ee1cf1f6e7ce8376744c23cfe82dd33c7d662dae7c21443b48b9cd8e374301cc9f02e7d3481826895d99af0bfeff3bba4816b037bff93f11d2dea83bfc0f354c85b8f9eb65f3c689188');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x4b53dfe3f06ea01b4c8dd7558051c254cd0b404f38529595114992c0e611b6d9', '\x020104c4010208011001a1fe6823007cf6873596020cf39501020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06245f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d5a20c39ff09f9a91cc813c07200000000000000000000000000000000000000000000000000000000000000000080101091e077830395c39c3a9153025d983f09f9a913bcc81c39f61265f20f09f9a910a01030d02ffff0e0800000000000000000f0800aea9651c6dfee8');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xe3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078649fc14ac54a587a', '\x020104ad010209011001a1fe6823007b4ebe13dc57ddf82b88020101030101041001a1fe6823007608a264c0f6a09f569c050127062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08402101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321d01010b020100030802ae7ecc50904dd5040b0a31302e302e302e302f3809080384275e405f7fff0a0800338516e50ae71a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x44fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca726644d0829d4933f3fa8', '\x02010436020a011001a1fe6823007524ab8e6eb60fc43902020101030102041001a1fe6823007608a264c0f6a09f569c05080009d8767a4553c0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x0201048e03020b011001a1fe68230075c6ac09e5f2dbc0252f020101041001a1fe6823007608a264c0f6a09f569c05c00227393b5ac3a93bc3a9225c2d2220e6bca230f09f9a91cc8120c39f2020e0b8813b27c39fe0b881c3a9c4b030cc813020e6bca22726c39f5acc815cc4b05a5c39c39f205a202022c4b026c39f22f09f9a91e0b881263cc4b03b5f2dcc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c223025e0b881305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b0e6bca22df09f9a913b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b2027206125c3a95a202627393c2227c3a9c4b03be0b8815ce0b881395f2de0b88127615ff09f9a915c26d790e6bca22d072023205c20d983c39f5fc3a93039c3a9cc815f300a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x62c10cd9c09369738e747e4f1fa1c4894871b6a969555a00810ce7e234c07dfa', '\x02010450020c011001a1fe6823007da988fdbba63f07daa6020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230078dbaee8c2d984b208801001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x271c39658c65d4d0db6823366b2702a14c3d82c4acb0d8439502bc5a9c96cb63', '\x020104490201011001a1fe6823007c3fabd08ccf9438f40a020101030102041001a1fe6823007608a264c0f6a09f569c051b39cc81d7902025c4b0c4b020e0b8815c5cf09f9a91d9832726cc81');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x0201047b0202011001a1fe6823007edd8f03fc2cba53e5ba020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d40638c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d7902030c4b0e6bca22620d79027c39fc39fcc81e0b88126d790070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xf1eea603bf87ba21f5488cbae0d02e423f8ce8755e82ff2ed92205612b3962b9', '\x020104b2070203011001a1fe6823007e8a9239820bac987d69020101030101041001a1fe6823007608a264c0f6a09f569c05083539343739333434061a02180000000000000000000000000000000000000000000000000701020aab026161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25c3a9392725d790c3a9250b01010c1bc3a9395cd7906127255c2661d9833c30e6bca2c4b03026c4b02d610d415c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b0c4b0c3a961d983e0b88120e6bca20e2a5c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f39c4b00f383c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a9392510cf02cc81c3a9c3a9cc8126d79020c39f3c3c2d20d9832061e0b881e0b8815a39f09f9a9161d983d7905af09f9a91f09f9a91d983cc81c3a95f39e6bca25a30cc81c4b0c3a9d790e6bca2c39fd983c4b02226c39f3c3027273b225c2d6122c39f5c20d790c3a961395f61e6bca22d25e0b88126e6bca23c5fc39fc4b026cc8139f09f9a912d61e6bca22620f09f9a91252225e0b881c4b0c3a95a26e6bca2c39f253bc3a9e6bca230cc81d790d79061cc81d983255c2020253c3b30f09f9a91615a26f09f9a91d79030e6bca25c265fc4b0e6bca2613b202dc3a9d98326e6bca25fe6bca2c39fe6bca2c3a9d7905f30f09f9a915ad9835f203be0b88127613c26225c61d7903bcc81c3a9d790d983c4b0255c39e0b881206122c3a922e6bca2392630d983cc81c3a9f09f9a91c3a961d790d9832630f09f9a91e6bca2222d27e0b881e6bca2f09f9a913c27d9835c22cc811312506163696669632f4b69726974696d617469');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x42b2b5b6977ffaf079456be79b9c1e044e22d0928bdcd1b7be80d4618b4393a6', '\x0201046a0204011001a1fe6823007306986aa5daf05684f8020101030102041001a1fe6823007608a264c0f6a09f569c0639395a615ad79030c4b0e0b8812027f09f9a91c3a92030316131666536382d323330302d373330362d393836612d613564616630353638346638070105');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x020104500205011001a1fe6823007573b14d98f665d3cb59020101041001a1fe6823007608a264c0f6a09f569c052561223b25cc813930302620cc81cc8120d983d9835c20e0b8815acc81263c22cc815a202078');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x0d38e4539ab2cf8cb4aeb783054324825f068de8e9fbe9d5f1278c07302fd093', '\x0201043c0206011001a1fe682300771a918a25a1d8255a30020101041001a1fe6823007608a264c0f6a09f569c050ed9833bc4b0cc81222620d7903927060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xc05e7691ef6421dc6ec8418aedd522cabf57f407b69e8745a20450a60b9e7c26', '\x020218bf904c39c344ed326862122e51c7421b968ac1d7dc62fe8c03f409585e097189a784cf5b8540d1bc2c62ef1db04370d033e1d963b73f90e1f76540bfbe3eb51a82125166fd33227fcd3eedd7ef603443e42672e7006a1348b5145899c3e22a580e959d1463b7f16f917dc190eaaa8a1d8b99ac7ac2a0660a4c6fdb38698b8deef87d262a25c2e2c1ecbc4712f90b46804a001f08a4fe4aa8a26415dc348e3a85586cde5e78ed505c8a0073297fa81861c1258fc323fd1c7160e918094d24e6c54b4a10b1603b0376c792f3d3db102e9449478afa291c07c915eb9d1c67fe8216307d41a444c31c307bb4188a414a92c4eb6a4e4e7f527a15ae072cd4098d582e453c25841e891247d51543ff498d93b3947d797d9316790f233c601a580601315ca5b18ca889331bd4b68d0d1d1f9c5d9338061a9f0c430258391276cb97c441cd7eb7ead648a66a310be9677d45c28f3d9c2e2a62321acd62edaf410f25f4e8889c23049b80fee5350edb64529fca79a1d3a8d4f094f8de7c14d156275df788cab61e37f5b8354b7deef2946fe3e915736efebdd31ba0fe24aedcde568cc14e441b49a07c1c54b77f5074b6ac0da8fcf4cd938aac023f3fc353e7b2a591437e118192ade266b6d352de654d0abd9238755e082cd7ead5610abccc023c5ed3435a48e16ae085cc41032303a580740c0a08b69f89927b6bc3a99f3761f88054e3bcca4f9077fe93f05dabe5dfef438df6f393f0bb9eed8b7585ce4f569314ffb1ead07a5e764a1bbecef80812575eb61f461e7076021e13acf9f1c78e2b062bf8bf2478761d43ac80e93363ad97c9caabd405b1afc1adae2efc4e98d5a8d7bcf916898f84174183ce4da3b5b3d264f4b66b4069b62d9eb3f6e45cb501bd01eb122a0daa9adf2e58bd3b2e8e3ac3fce395a8c5dd2d86a6ea4aa6fa92cb620a9153a69478bc1edfe73efdf9a0d8c96186e47d56e9578c38af483f80ecc4f4c3dbbdfcd89247ffb56c273ba8bd3fa2a471b1ed085e6cbc98e596555dc9345b0f28ae49a1600e4d9dd6e85a8fbe2268755b638405487414b062692bf70da5dce95ececf16d5d204df272e2aaca25dadba282f0af82988f24a16124885b1bc0e1ce80620335c7012968c01282496eb23c003bf9bf5ee63d2cf0514bcbb0491bcc7568b868744a5bf3502be5cb8f2b5f5a0b140c4a6bd09f9b78d6e41dad51cd6c8d22ab874c2bf0786302d217e44ac3cf8ac117856cad48e4765db1c0d917c7d32ec6c42f5edfd6904b1db72f45019fcc415221fdeded6d67eb0bab1e0fda48476a84a0e71ee2872848b69cbfae1876ccedcbc34b43389772359f46ffed5887f5f2cc9ea255d65e4b63d0503c19d2e304046dd175a06c816357859a3b309c5e834272bd03767d14195a0cad014c254697ed1428c9a911a553d79f5cc0579067e218cdb364e45d57a354faae33736157f2da003a62d85f4ced74ca2b7640a17768cf970769cca520e1dcf79bab8c017742a9f193958beb6d1c67b0daa11174a004870a3bbe66b50729c5cfd901e2d37aa4baa9b43ff13e77ed351c25224e26a44a0c8b91283c1a03373ab92e64a3ebcff02896c6bd62e39ef887e0572b340bde5db50ba28df0cce23bab876db25206633dfe64f4ae2ec2c029f84e4096bfb4dbe701c73a7aded127d41dd667888ef6f534363584d26208415000901e98cd0baf341041c2048bf6e311a66d0f9df991c8f80bd4131f306c513017bea0e40f04e69107b15035718d7c81087ad831da77777ef6dc29b3d69c7fb4abb36f349dff87e30135774951ef1cf79d34f23c92835c94ae7');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x020104b8010208011001a1fe6823007199b93bf65459fb8c60020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc062a5cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd790c39fd7905a3bcc8122e6bca2205c07200000000000000000000000000000000000000000000000000000000000000000091d193c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d9836102c3a90a01020e08fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x0201048a010209011001a1fe682300704e94cf1fb81da90c62020101041001a1fe6823007608a264c0f6a09f569c051ad79022262026223961612dc39fe0b881e0b881e6bca2f09f9a910620000000000000000000000000000000000000000000000000000000000000000008171601011402110101a1fe6823007eb08c162087479f08d40908ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x02010436020a011001a1fe6823007dff989922b59574e26e020101030102041001a1fe6823007608a264c0f6a09f569c0508fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x02010479020b011001a1fe6823007db4bd760304997e765f020101041001a1fe6823007608a264c0f6a09f569c0526d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a9060101072323202620252039c39f25f09f9a91d98330e6bca2c4b00a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x0201045f020c011001a1fe682300722789ac2996e583a25e020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075c6ac09e5f2dbc0252f07221001a1fe6823007edd8f03fc2cba53e5ba1001a1fe6823007db4bd760304997e765f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x020104570201011001a1fe6823007008819d098d235201cd020101030101041001a1fe6823007608a264c0f6a09f569c052978e6bca22dcc81203c5a616161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b39612025d983');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x020104f3020202011001a1fe68230075c8b3da29702e25b45e020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c3fabd08ccf9438f40a06af0278205c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x02010495070203011001a1fe682300731282ac6f749d37eed3020101030102041001a1fe6823007608a264c0f6a09f569c05083339393131393939061a02180000000000000000000000000000000000000000000000000704ffffffff093c5ae0b881cc81d983d983f09f9a91252d39c3a92d612d782030316131666536382d323330302d373331322d383261632d3666373439643337656564330ab002cc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca23b5fe6bca227e0b88125206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b222d6125c3a939d9835ac3a95c3b5f26d983d79020e0b8815a202d225acc81cc81d7902522e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5cf09f9a9139d9832dd790e6bca2e0b8815f3c2761d790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b025c4b061613b392d0b01010c3639c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9830d0f5c5ccc81222725c4b05fcc813c2d5f0eb502f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c262022e0b881d983252d20275c3b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5acc81275cf09f9a912d2520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca220392026cc8127c3a9613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c27d9835cd98325c3a95ae6bca2202d30610f2f2661203c6125c4b0c39fc4b0d790c3a95f27e0b8815c263b2d5f3c3927e0b881f09f9a91e6bca2e6bca23c25cc813c130d4575726f70652f4265726c696e14060101020301ff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x0201046e0204011001a1fe6823007561b101cd8082a3c3a1020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230078dbaee8c2d984b20880062ec39fd790c3a9c3a9272030316131666536382d323330302d373536312d623130312d636438303832613363336131070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x020104720205011001a1fe68230075df8bcb132103b9fd81020101030101041001a1fe6823007608a264c0f6a09f569c05413920c3a95c2dcc813bf09f9a91f09f9a9139c3a9e0b88126f09f9a91d790615c3bf09f9a91c3a9f09f9a91c39fc4b0f09f9a9139302dcc8120e0b881d790d79078060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x020104cb030206011001a1fe6823007269945e338b84e6d89c020101030101041001a1fe6823007608a264c0f6a09f569c05035a5f2d06010107940368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xd58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba764ae527a4beccaf430', '\x020218a27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba303a80bf14586699bf4fd4ffa68269258b053c7cb3cfcc6e4b8f3a1481eeafa5a715cf53ac19f73054e906116f72ca127226b45ed9cf417d49adb72e9b2a22a69d09a508da06e9385aef244fff18aa9796abb4f15af5ee58f0465f6e7db96af72b89ef3837a260bbc0ff87077466ba3eb233b63f38715c86d848c04872ee4c0b2a4d5a2053feeab1d0e7bfca39c6154d03bba11c370181da3cbc4c432ce80050a125c6e6a41b8c31865837a222581c87fea75f5f1ee6dacfe373e492686329246914951aa60c3124a69322055b4dcf69d88e25a6a1cb6478e00e499a88c93805b3a4a33829821121baa82ecb4b41857a1b912ca0180b5dfbe4bb050d5159f46c6b0b17a233b21d244f2fb63d9115ef180c7ce9e8556c9882d226744210b9ed12ddb2ee280d34dce0c0850d1f75eca5281d3e112e9db921afd433fe2760fb9339b957a08b500a966bbe053417d8d61001de0c3d52d7c4e73c5568dbfe817d50f52702dff9aeb6cbf8c6148184a0ee40b715223ac0e2482342e3ec6ec9040ea664369a09eef8eda613552b94fdac1254079467af8158a78fca5c91461d2207ba6985ba8a2c647e8bc66c156a1c817e6ef67c2878314d348f9f1c103b1c4822fad46ae2515c9ba29f2d233db8f4be6307a363e7fe8510b0533972271deb60498a81f6004eab3a39e11550f6ec15170c48ce454da4d51ea3d75e2e1fcfea0adefd07300ca4121066dc724a6d8c8fc0aa773b87e317b448dad5f0c5eeeab72f13793490d3f045e8154c251e4192df47b8476c850b7c8eafdad3a971f85ed8c4b48bef235ce06ee28ea5fa5b4ff1ef5a73b0962ceb044330db40e2bc4a516b2fec427a83d2b698b20ef495d578ab2dc2aade5d9c2dc66ef0488542b0ac02fb031278512366038a9c87764436f9ea1054e26bbf995cd55ec96b3ad1df8c70aa959bbf4bac458dee3d91f51a8280869b07558a0739be5c137afd67f06802726e1c489da41ce76b580a845f8aae2fd55f67abf94a5d79d43bb03ae3d1215dc156d854a390f82e34f8336dc1820bcdd475cd676aad2a124bc6e522e29bde6232720822d983b369115ef89ba68ba5cabaee3aa595ee4bce60ffebdea390bc56a3746202647c223c3119b74e5d7ca2e3633e993850681b98d29eeb5d6d42c624749e5357c1e0c9d74a8450b15a94272095267bbdfcbc1e10a86aa39fd1328c88f5d7715e0ed7bb26c014c27c3b64630803ae862f0bb072eac15b6927af71c37685c434a7232ee743932eac4a88d54fc1ee28fb1f980aa014d8ef057ab086cb70f1ba556e9e2f3ca727565e835b4339a282ad36b4d04d886cf6aa1fbe5c46380a7b1102629a500f80d35a6e354e3068959ae9dfd162321e2441c39326d6d16920c2903875b82e033fb8f5356ea363609c11620037f7712d508d35e8520800b69bfa844f7e6a6485bcd9f3e689939a7b6fa92455426a09fc4344ae7866b2e6e2479d8ab611933bcfd6dbf9b038f53ab4c50279fb5c9e26ab6f298a31b49237f9000ebaf5d8bf9af89d3c626f99143d5ac0c55b37b228b5f43bd31619bd1d4fce96c153191f53166965f05b19e56ffd4da98834f5a89c88390524320150d606096d3c32057b78ee5b4f29437e89f5cffc9a301bab019e1520317c42f8b3e4ba584b82fb6886207d29ebc4441f0202da4875bfb1cbcf105b1a05409aea5a5f99b7991543ee67329c83297528727086013671f57292d6af78183ebd22dea34b23d3e341c103ec87d612d5668b8dcff2dd29ea535c2e5c76e619c77f26e02022255fd51a8d3ac84cc8ba24fcb0590ec2f35caa9b9eb203a61c0734cff57f985ec8a2daba5a7b9ca490836cb51a4503c08c2a40497069c03588c2957e5764b3b53c456de19604bb06902ed9d3aae0b28cd5530b9dc97bbd67ad812733921e7046fd8575d223684db15f4a18886a5fb75cbaa15ee5da777473a18e1721b379679fd5a112c94aec8e0b9c2f1346d7ce51dc553f86ddd3b656dc3157420dd9d572563fb76270e111210ce2b6707d7f770bede0f1e8964');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020104c0030208011001a1fe6823007e059a26f74846d9c43b020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06bd025a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d790273bd983e6bca22020c4b03b61d7902de0b881c4b02d22c39f20395f072000000000000000000000000000000000000000000000000000000000000000000804ffffffff0c01010d01010e08fff826efb74360000f08019628362a88015a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x02010499010209011001a1fe68230078478fd5fe68c4da5ab0020101030101041001a1fe6823007608a264c0f6a09f569c053fcc816139302022c39f3c27d7903cc4b0c4b030c39f39d790202dc4b0c3a926f09f9a9125c3a920f09f9a91d9832022c3a95ae6bca25a2626c4b0cc8130cc810620000000000000000000000000000000000000000000000000000000000000000009080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x02010436020a011001a1fe68230070e38e636bd6d7cc289c020101030101041001a1fe6823007608a264c0f6a09f569c0508012bea8f8ba2803a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x0201047d020b011001a1fe6823007337a088e922feeefb4c020101030102041001a1fe6823007608a264c0f6a09f569c05075cd790d7902578074623205a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b881f09f9a91306122c39f5a3b22c4b0f09f9a913c25275cc3a90a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x0201043e020c011001a1fe682300716da323efc4f1f91228020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xf743448ee7c936a45256d1b8374979402d484fdd159b486dba893a7ffc9c2723', '\x020104610201011001a1fe68230076a586b5995c0d63ea56020101041001a1fe6823007608a264c0f6a09f569c05363cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x0201047d0202011001a1fe68230073da825a5e03d7286245020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007008819d098d235201cd063ae6bca227d9835c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b061615cd790cc815f27c4b0070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x020104bc020203011001a1fe68230075f7ad4e947f5a47634e020101041001a1fe6823007608a264c0f6a09f569c05083531353737393032061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe6823007edd8f03fc2cba53e5ba0953c4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b2030316131666536382d323330302d373566372d616434652d3934376635613437363334650a3f5f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc810c02c39f0d0f2727e0b881305c5f262020e6bca22d110df09f9a91f09f9a91d79026d7901310416d65726963612f53745f4a6f686e73140701010203028000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x0201046f0204011001a1fe6823007d5cbe8019ba31541268020101030102041001a1fe6823007608a264c0f6a09f569c063ec3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a92030316131666536382d323330302d376435632d626538302d313962613331353431323638070105');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x020104460205011001a1fe6823007e98b7a773282038723e020101030101041001a1fe6823007608a264c0f6a09f569c0518255f20c3a920e0b881e0b881612026cc813bd9833b3c3061');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\xfb13fdcf05b6c5d87100868218446c55e095f8a51e3286d227a4c99bff15033d', '\x020104bd010206011001a1fe68230076abb3d2deee36f3243e020101041001a1fe6823007608a264c0f6a09f569c05022d27078d0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xe8907a02500b193b058eb49def633b45228b003b8fe22b11731a7513eb738a5c', '\x020103500205011001a1fe6823007573b14d98f665d3cb59020101041001a1fe6823007608a264c0f6a09f569c052561223b25cc813930302620cc81cc8120d983d9835c20e0b8815acc81263c22cc815a20207804540205011001a1fe6823007573b14d98f665d3cb59020102030101041001a1fe6823007608a264c0f6a09f569c052625303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x9cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5ec70a834c5bff5e07', '\x02021828c08c0086d882c0442a69d3e1beab1a8a9d71776716a8b103e70a4a028ddb3a621215930f843eb82fb1d5b5095c774f2d67c28aea4861292921bd0dd310b93973091286e32bc6d9bd32966cc7db2b983a5fb92bd2aa9b70e6ae839aecb86cfbd80545c2caae1fb4a6b414f0638661e83146a1462982049cc417a99e735d0658f0085e07d81bc1110d3922685c18b9562379c0dd2126490bf519afbdd44ec39b822a88139deb0b497554f9efdfc907aaa70ec3275ad03af77f85ee6bf328ede9a28b541a75ac3107709fc895c8e9b77a6a7390ee3c53bc0b2920a80c1bdb986e1564661f65518aa7931e184afedc802e5fb66e7d3ecebb2d0ff7aa8fcb52929064934c5bfa84477a6861b631e59c284a0b0b897f97955e8453c2dcd2e464d40e1d2d04c511bbc39d6dd4abba3b57f6bec93651c92ef76ef09dbef8fe81f329918143ce0419609195973a5682010b6808796e2b47987250bc0089fef38d983d9156e4eebff614af8cf45829eab3558b71c2dcf590c3972f1e3a715a20a6a1a95d47d4b2280ae7fc45930ff7565db70888174f61fc33d0ec5d792ba0aba9b7013b93c4736ede80aecd4c0a9a0a8be0c9ef628579e0509f3f82dc00e08628602e663c84dd88377d99a8f78616247ef0b471a31335c5e18b0346ce3ba4e1553a29010b6a11d2e612532c3285ce60c4d6dc04d56af055a3808d2bc0475beea5c48299944220cb810e1687a7f5d783abe6987329969e65e4c6a8a4e4f8a666173478f58935a9cd03178b56b5b63153d1ba25565456bb4d5c90dc3720efa0cd728151f6f1fb2216ff76093148522deac9fcf1a6a41d6c0f3772d4e2d53065f68f0e39716f8a73e0f2f9734f365aa11b09c6fa197a7e7ab8a41536c045ebede673cd04e8a48532ef2420ca4939ee1d342124ef239b605a57e1d742e6ce856553f919854a882b02c0a2e33fb9faa5b8c14175200b04193eafdbee43abe7ef2fe990e76a3b3e37c3cd99035249ebc280ef0080ca183ab201b46c129c71e06f8cdf41f36c268b5edbf58ec7cdcc33468db8d9e31b1f37a0591412e7d74d7cdd60c131f72b851088bee7bafff3391331c477c2cdbd7bd1074898d79faf8e1ec7b07ba5082b8a324ffeaa566911e72a32a23415a539bb19ffb84eb41e872a1d67c940001527f098ffd4404a5acacc18bd008ea368ed3c0286883906cb5c5bb2913dbcdb30450977ca3d4b6c1f05d3d32faaf975f989a94a59f89d0cae6990f9e4ba5816d4c269a4dbbe25cc8ce6f8b6d67d05a2aa8e7e493ac1512354fc2437d65442017516d0c6c9d65f57fff7fd1dee290f70682ae003aff153a274201d97346d9e88d89fd450c985d961b257689419292f05c2e09b963c9a9bf9c01ef9491d1935e83e380b7d1b75a2d6aed64a954c53345b60c8e4d372c6c955943b092118fa10e46575b05066059fa778460250dcac68dcbe1a4ca81fdc486a83c3dfc33e3a38eb5649ece9476478869ee6035e8fade54cdb82bd063e14f0ec190c4ce2e4f11ea815f1bc2bbead3c4b143da39f13f3c14b06380990f9880f02ba40b9b36a6f43aeaddc13d9d6efdb78e49d822c6c786907b548522d4a647ef19f31e530eb7ca1f508f8c121f99108000ce33923fcf3c2c2df8771f41d26841479aa8046ffb8f3393043ad0f63b0184102518c7d73dc704de64007588ba97fd8585a4fb5e4ce509d6142f03bc3e47002a2a8875c02f57d41014160300c8cdf0f2ba634b487f72a3bcf1f2aa875f7e7e4a6f24dc6704c5886657ab055fa645ca0db71c1803bcfd65137849365ae0b4cc1d5248871fe9e36bc101f0d44a23ae9b06469cb8bf49741f933413f776c57eaf2aa95a929df81a19630792c6d1f0a4434798d1ca2b8299f6a2e3d84bef4c5f1e4b13234c14a947ce07f15087387b46e4806924de59949b64d1cd64a51c4469b5bb2be12d77573cadc60e0920a72a0355768ffe5862dfb6b69d10102806d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x0201049e040208011001a1fe68230072b9bb40890f87b2902a020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06d802c39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a91392df09f9a915a39c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f3bf09f9a913c253c273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95ae0b881cc81305cf09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81f09f9a913b27d983cc815ce0b88161f09f9a912025cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca225c39f305c2026d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b88125f09f9a91c4b0e6bca2c4b0c39fc3a9c4b0f09f9a91223b22e6bca2305f3b22f09f9a91202dc39f20f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a91072000000000000000000000000000000000000000000000000000000000000000000804ffffffff093b123c203039223c3961203cc4b0d9835f3c5a5c0ff09f9a915a265ff09f9a9126c39f3917c3a926202dc4b02539cc8130e0b88161d983d9835f205f0a01020b01010c01010d01ff0e08fff826efb74360000f080006fee319f77e86');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x020104cf010209011001a1fe6823007794b11a6660911eb3d8020101030102041001a1fe6823007608a264c0f6a09f569c052b3c5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9830620000000000000000000000000000000000000000000000000000000000000000007010208313001011402110101a1fe68230076a586b5995c0d63ea5603080384275e405f7fff040e0d323030313a6462383a3a2f333209080384275e405f7fff0a08024bf74828ae43600b0800fa21f457b86b47');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x02010436020a011001a1fe6823007e8dbe9001fec5b7e748020101030102041001a1fe6823007608a264c0f6a09f569c050800243d96b1c60fe2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x10391578fd537274839e6f09823cd3d363e79de6ced1de69a35ce188b8cf8127', '\x0201049701020b011001a1fe68230079fca3f3a58a0e9b6162020101030101041001a1fe6823007608a264c0f6a09f569c0532cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc812025252d3c203bcc815fc4b05fc4b0c4b03b5c2d300601010732232026cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d9830a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x6a26cc83e26c9c833bb4ca92c28544de65386eb2b9404253a5c13754c77fe642', '\x0201043b020c011001a1fe6823007cd08f589c9f9c5d562a020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x77d0f86f93e03c780c8943eb2a7f013d7cbd2b440a2d7e4aaf105e8588b21b76', '\x0201033b0201011001a1fe6823007eb08c162087479f08d4020101030102041001a1fe6823007608a264c0f6a09f569c050d3bc3a95fd983c39fe0b8812d5f04650201011001a1fe6823007eb08c162087479f08d4020102041001a1fe6823007608a264c0f6a09f569c053ae0b88120613b3b61e0b881e6bca2c3a9f09f9a915f20cc81262030c4b0205ae0b8812620223961d9832d61e0b881f09f9a915f3bd7903b253c3b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x020103f9010203011001a1fe68230073b588387cfec4cd0dbc020101041001a1fe6823007608a264c0f6a09f569c05083532333630333233061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b208800a357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f260b01030c0dc3a961c39fd9835acc815fc3a90d23263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d790100d3c3ccc81cc8161e6bca2205f26130f416d65726963612f4368696361676f1405010101030004c3020203011001a1fe68230073b588387cfec4cd0dbc020102041001a1fe6823007608a264c0f6a09f569c05083431313036393430061a02180000000000000000000000000000000000000000000000000701010963f09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a9272030316131666536382d323330302d373362352d383833382d3763666563346364306462630a093b61e0b881c4b05c5f0b01070c37272dc3a9c4b02020e0b8815c2027e0b8815c22302020d790d9835c3bf09f9a9120e6bca230e6bca2c4b0272730e0b88122d983c4b0c4b00d3061cc81d9832220e6bca2255f305c2d2dc4b02226e6bca2f09f9a913ccc815f273c39305c25cc8122305f2025cc81615a0e025a5c130355544314080101020200030101060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x020103ed020205011001a1fe68230078c1a5f3d0a1e1a6cb11020101041001a1fe6823007608a264c0f6a09f569c05be023c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a9106010104df020205011001a1fe68230078c1a5f3d0a1e1a6cb11020102030101041001a1fe6823007608a264c0f6a09f569c05ad02272630c3a9d9835af09f9a9120c4b0225fd9833920d9835acc81c39f5cc3a93c395a30c39fcc813c39d79061d983c3a9d983305a5ac3a939c3a92039cc81f09f9a91c39f303bc39f2022612020d983393bd98327205a5f2722c4b05f5a22c3a9c39f5acc81f09f9a9126f09f9a91222261203c20275a22d79025c39f22e0b88125e6bca22020d790c4b0d7903b2527225a3b3920c3a926cc81302022d983c4b03b3bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc815ae0b881d7905c3c306127222222c3a9c4b0cc812761252dc39f252d202226f09f9a91cc81c4b05f395c3927f09f9a91d9835a3c3c392739f09f9a91e6bca239d7902030d9835a303b3cc39f5a25e0b881c4b0c4b05fe6bca2d983e6bca261e6bca25f25c4b0275ce0b88127c39fe0b881d790060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xc242c33067ba21791cd92f62f0d6af77811cdf9b5fe16964b16b80b20f34c49c', '\x02021819ce0903313f91488826a16d703d74a4a70e941077d7335503e60b9ad0a5866f5af937ac5459f17ff5203c0b9263219b80ce893202348dac4d8e972c02a136d116fe50de328896f45021fa4dc28145f6ca50b0b70b7bfaa4c021c9764259fc6c37650d8c7f5439b7a99040827ab42a86e27d054029fce712a9f9d4cc32127aa84d339f27289c0c6e68623ef7731b310e28b3d22a3e5ed2057a26f08466d571a4f05a9431e3cd95297f121c9c493d7908d32bb99a7d88f595a35af5cdafd6545236982f481382315e77eb488a431d8a70e363ac839ce4e169ca9151bd52ac907ab68ec2e5d48b5622c1cdedb2ceb7a51f5dba190bfe960811415e6fbd53cbbf14463bc2d33e81f1b40a447b5e2d189e5a28367b999e8657e905dde6ffbaf848d52276fd90318934249df340628f93bc6018a1b77a793fca890d2ce79e7d9ff7e2bf1047f1893cd1bf50ffbf2c53fe2e19860f92ea18030d95c9da41944bc435c10303cb465dfed9298bab2b909bc80aec20f8d83cdf4db831bccd0b4c4d6db43bcbd3d5db3defb3476dbe851670f94948c76d63cbbcf7c09e6af635f81c161fa3ace061b220499b3dc0db7b862dfcfc6e1ea6512f2f7592aec484eb2df8608101ce3fca3dd43f0e17e162c39e0f30a1f8ebf29c3f05924b1aa9c12c49200c7bee76c24405109da2687ebceab08a1d209cf91aaeed898faa08099d6c7f3bf07898626f4766daf590c443259b5cafae94340cbbd057014bf1d8961c461090b78ee8f67a7bee9b78484ceabc16b297387044f8b209515cb915e76f613adbd58af868c1bfc012e615dcdd93bec347e3e487db3d7ae9509580b8df6bea894e6bd0470e66e85cefdc3a2e15c96f04d0969ab1b61d4f9c3a64dc1231d3d35b744a10ecd841cf896110aa51217d1a0ab689f9817acd28298d1499fbf7db53e56b9ec0aaa82ff06aceedfb8c247b8b1c0e894014f925bbf4fd018cd3bc5814a7a84e2f144e9e6601a2b8c54b2ab77678232df4777fa17c2591ce00eb33995de8205173eb7cc0f4b7827a601ebbccf021e6d9a3f23e64902695071b67eceb2dfb24571c4062de630c543b0bbe5cb221240d94754db0be1c013f4eee9a4af50b711394b45df9034260e9b40c74e1aba7dfd2c1a04fd04927573b567e98db3d30659bff805168a60a860a7ed2aa24f32241b0091edff61170bb2ee573ba73883ca11cc7c6cd8d0921fc39ff557cf2f531aaf21c4905585139455528bc7ffe4903bf4881bbe6a953bce04cf7e8c41e18f4840c9ffed4a9f07ca71c2fadb7f79f8f7481a6daf9790a52738fcfeb3873228c37f277caa05d1b8b5578748a7a2da6f1195a29d0df1482e67feeb43627793ad250c5f689c1a26f0ad1610a05b9471716c6c34c518c5b9cf75498f999d841d55644b1df9eb51495263286ebc73e08838a3d16ca6172d7ce9f4c1373d356678a6c91e34e80848a1725df88d9dd0e8f5084fa8daa7bc84044ef5a7cd87f8688c2743aae9187d9e82d3718c6e98f32db18d3314aba25036f958b0c55d02b005b08ff969bc83387ded099e047567d1d91e526e11432022f24db12548478473368301911220f97f02e820e826d7bc76deef6dda135d759b9b6be4ea46acb0ca90a36d884a9fe27141c67538a1458a379ede41dee4910d0d640ddbb57527030a70d33b7c5623445690032dba31d96446fd990ca1898203f61820f7f9f1d5ce156298023cdac5e12139f5143f563422a45f7bf23f7b1d1554b89c8306c121bafee30bd6569ffdb32fd23b0f250fcbe4f7053f2ea92bdb22ad4126510688d64a405b7cc93fb43763f13952ddb4fd66af66bfa58a5342c4454bda0be17ecc204872e0d72e215a038d98868924152975a84e934bb8efb4acf176b9cfdd598b941712de8e9a5925969479547485163b62cb5c2bff72d6233f9ba73f46596b2809747a5400581a0da152a79cd0c31ba450dbcf985dea0ed39ea78c68e51ec070494b4860dd6f6fec7da56f14a27595ee9ae91092b2c02fdc7e2e1fa8bd8ee4dd7bab929c870643ea26cbb87a3f3694c27edca6e0d55a762a687778926df67600226bc3cee5a347045441d7de20a5e40e0e463ecc942c97648894a0a62daf5b2af841e56e1550460f9a3a812c1eae1ddd81b27867ae45a503f5dcfceb23d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x6393c4b922c48693d1ae362c015bd3458ec6257edc36b8c7fba695a705886e16', '\x020103ad010209011001a1fe6823007b4ebe13dc57ddf82b88020101030101041001a1fe6823007608a264c0f6a09f569c050127062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08402101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321d01010b020100030802ae7ecc50904dd5040b0a31302e302e302e302f3809080384275e405f7fff0a0800338516e50ae71a04d7030209011001a1fe6823007b4ebe13dc57ddf82b88020102041001a1fe6823007608a264c0f6a09f569c05bc023bf09f9a9161cc8127c3a927c39f5a2d253b3939cc815ce0b8813b3c2520252220c3a9cc81e6bca2e6bca2c4b0205a22d7903026c39ff09f9a91c4b0c3a93c30253025cc813cc4b0c3a927c39fd983f09f9a91253c3026c39fcc813c5cc3a95c30d7903b22c39f305fe6bca2d983e6bca2c4b027265c20e6bca2255acc81c39f20e6bca2c4b0e0b881c39f6125275f202727f09f9a91c4b0202620c3a92225c3a930e6bca2c4b05f2d20d983e0b881f09f9a912227cc81265ae0b8813be6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc81252d2dcc81305cc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d9832239272dc3a920cc81e0b881223930cc81c4b0393c27e0b881c39f202de6bca23926cc81c4b06139253c3c3b5ac39f5f393b26d790c3a95c39c39f225f5af09f9a9130e6bca2062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08313001011402110101a1fe6823007c3fabd08ccf9438f40a0308031ba2d14771626a040e0d323030313a6462383a3a2f33320908006854743ee81ecb0a08fff826efb7436000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xf914c0ba00a7bbd4807b2278f2963fadc5b4e0caaea1469c71ba8585b3b984a7', '\x0201038e03020b011001a1fe68230075c6ac09e5f2dbc0252f020101041001a1fe6823007608a264c0f6a09f569c05c00227393b5ac3a93bc3a9225c2d2220e6bca230f09f9a91cc8120c39f2020e0b8813b27c39fe0b881c3a9c4b030cc813020e6bca22726c39f5acc815cc4b05a5c39c39f205a202022c4b026c39f22f09f9a91e0b881263cc4b03b5f2dcc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c223025e0b881305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b0e6bca22df09f9a913b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b2027206125c3a95a202627393c2227c3a9c4b03be0b8815ce0b881395f2de0b88127615ff09f9a915c26d790e6bca22d072023205c20d983c39f5fc3a93039c3a9cc815f300a09702c20610d0a0a656e640a049501020b011001a1fe68230075c6ac09e5f2dbc0252f020102030102041001a1fe6823007608a264c0f6a09f569c05173b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d060101074b2320e0b88161223c2d205fcc81d9835ac39f30c3a9cc81263c3939e0b8813be6bca220612de0b881e6bca2c4b0d98322e6bca2e0b881203cc39f5fd983780a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x4a50361d335ed16d837ff36fed49c249e3241a39560a90abc7b18c7125984bdf', '\x020103490201011001a1fe6823007c3fabd08ccf9438f40a020101030102041001a1fe6823007608a264c0f6a09f569c051b39cc81d7902025c4b0c4b020e0b8815c5cf09f9a91d9832726cc8104550201011001a1fe6823007c3fabd08ccf9438f40a020102041001a1fe6823007608a264c0f6a09f569c052a3c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x891b54ef02e77a50fb830a4e52eb757e4c7d498ae6ec990e07de2053f4d61c81', '\x020103b2070203011001a1fe6823007e8a9239820bac987d69020101030101041001a1fe6823007608a264c0f6a09f569c05083539343739333434061a02180000000000000000000000000000000000000000000000000701020aab026161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25c3a9392725d790c3a9250b01010c1bc3a9395cd7906127255c2661d9833c30e6bca2c4b03026c4b02d610d415c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b0c4b0c3a961d983e0b88120e6bca20e2a5c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f39c4b00f383c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a9392510cf02cc81c3a9c3a9cc8126d79020c39f3c3c2d20d9832061e0b881e0b8815a39f09f9a9161d983d7905af09f9a91f09f9a91d983cc81c3a95f39e6bca25a30cc81c4b0c3a9d790e6bca2c39fd983c4b02226c39f3c3027273b225c2d6122c39f5c20d790c3a961395f61e6bca22d25e0b88126e6bca23c5fc39fc4b026cc8139f09f9a912d61e6bca22620f09f9a91252225e0b881c4b0c3a95a26e6bca2c39f253bc3a9e6bca230cc81d790d79061cc81d983255c2020253c3b30f09f9a91615a26f09f9a91d79030e6bca25c265fc4b0e6bca2613b202dc3a9d98326e6bca25fe6bca2c39fe6bca2c3a9d7905f30f09f9a915ad9835f203be0b88127613c26225c61d7903bcc81c3a9d790d983c4b0255c39e0b881206122c3a922e6bca2392630d983cc81c3a9f09f9a91c3a961d790d9832630f09f9a91e6bca2222d27e0b881e6bca2f09f9a913c27d9835c22cc811312506163696669632f4b69726974696d61746904dd030203011001a1fe6823007e8a9239820bac987d69020102041001a1fe6823007608a264c0f6a09f569c05083832303932393333061a0218000000000000000000000000000000000000000000000000070102081001a1fe6823007edd8f03fc2cba53e5ba0aaa0227d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b26e0b881f09f9a9125e6bca225d983c39f3c302722cc8120f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9835c5a22c3a9e6bca22520202d272226e6bca2e6bca2d983c3a9d9835f61cc815a3b20d7902220225c2de0b881cc813c20305acc812525c3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d30255a61275c252dd983d9833c612530cc81e6bca2273b2d5c2df09f9a913061f09f9a912039c4b061d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b00b01050e075a275f612726780f1025e0b881253c20c3a9c39f5ad79020391216cc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c130f416d65726963612f4368696361676f1403030101060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x9a1a6fa817396be20c07dbc944dabb03fd3cac902a69e616a5e5c642ad260369', '\x0202185097a1db841109910b6dfae1d458a2dfcbd6c8c8a5eb5ce4038e0f1bb2d4cafe36e3c474c19d073bd0a1887d29cc0e09e202c89fd6f136d952975a88dd91dd1b7a937a12b43ceed55011491e85c106f1689d2b24b86ebc3269257c78bc554344c23ec2a51c66d998fb8c79e9e161d0ab8cd48429845fb0ff3b9613c0a446f409b80c539c2aedd1c2fc81c1a181de315bc5b743c4a9a8297f64c9e0529843e83042e0bf4fac034afa644d2a75e1723d9eaf27ce4de756be5cf8b44328db693b8f49a189cc623e6817a102baf77cb700226fa5ed077b92646e4b02983e53595178f5ae5f57112141756f3849f3ee6a844875f94940eadded2f15576c3fb841c294410448f21a525232c2166ad369a59254c1c50b6846e175ab833667aeb72079a0246bec5610b0c30a37aee938a3a548ebbe4a9b749e52c6391b5e465da58ceede4535abda332906169de5c067f0954436c7ad79af06af6458190f957f4ba3872d1b4e5a2770703978a5f8f846d802e25feb0c8ede9dcef665513e66281154372cab5735fec4eecb9359a1fb1cc54148b50dcf7638c243753cfab9eeaa1c4aa7bb82a81600efb1543bdc20193fe3b3843c9fea74b486fc38ba2d0a0236b4a206366a34566dac9f8a50109cb1e05ce83cd07db9a70e130e7de8a0c5f306d9b4bc35c87dc7592958d9b2180ecaf517720744481408930bd69479ee3f06de1adcf67f1b6de28f4d7ba35551cd16d4b6eb959dc34406f48e1a7f0aca74f8ec489538e693d3865e468808f132f4c8c465310aa63866ccbbfb3d8f63925e81b079591286339d01fe1f530b67e1e0eb3c5e8b928e042bfd28115b571bcc9b41e57e12f3b801844d685f95720550dff9529f1c5d4e85d07032ddacfb61cfb2026fc7b8c486a57896f9fb095f00d30a0ec947c928797abfe39a62bbec3a078624cf15443c8b9f4c585e74489d29828ebd39f7ad6a3eaf634577838c48ab1b089e22ec626e6028ece2af90ab48d7604c9e287257b64d0221438d44dc9bb1f334dbc8e2306af02525d5d8f959974a9e65742064851ad388132d80dd9a2dd7eed1278671d8d1e9af81bc1645318dd30dd9a388545e49a786c6d6f6aa6e84691705a4b7288c06289a3b41a7144b57ad13dd3ef3a6058b6cce1734eef78b540525766f435cabd7850e7971d1ea6c3f71058eeba845d183b081588207be12ee02761f9a260707e83189eddc515f3c843629e1553051a3d20865bdc94c1a7d08a5ed5f292d6bfac0909f44af6ce23753d0977fddbc286a332325e6bd8aa35e29f1d9c8d5c465a80aa21523029f79d5033f99170a924cdc4dcf9ce0d431b7341beaf0d7eb9f6503259a47bc0d12c4cbffd2185a19203bd16c26b4b12f9319fcb4f0d4dfe10a92dedc86a6c59b1d42c85b97bd149e5515a8cdf432191435c5a045ee5163b4f6e1b149e6b9b15f8e087b2e6c978e3420d74a896c6068dfc4cd93cd1204749f653b9914e2934dfb716d415e512a7fc81105d7f2ace60fd515570e7b14ea75d38e53b7255732a7eda0d87812d11e049ba7216c712bc0af65f3563609035ddae560b330b3eddd3ed1412cae007fff458519c877070d30df9acda77bf6e0b432806da9f1e613c29406963b8040795f96af969d5ee7a6c4b9ca1195a03b9926cc135658d0ef80f636b27be0e10079b67e33e355a4a398001d5c8e1a555babdbec603f8224ec40bde474bcd7ef90d25ea669da6698904f281029c726375fd4a67c4da510b132670a5843502ec9d088b564ee825ce04f581f997f795bb704de5b77eb134667e029d31e2418452caf3e5a6fa57633d09b38d7d55213035029225f41458b3f20d40923032d43414a38b0c4d5b205fe6b1c46d4f3233e185fa385eda0eba5fd74eaf27cdf2f188a26d5403a390fe3a8b2a7f10fe2875c64184d661967697207e5fb10e7eae27143ff9b63e2b7f551545a2c066edbbe7e390ca2041fc52bb5e1317c288153da26fc6f9199728c381617d881a33e02f4d4b8e8be1278c236bc359c7d372d97cf74d81937d8c72961d6caffdef33954fe9f6961573882579cc624f64724b661a168d526a0988708652a0994a635c06f05022a84cb9aef321b368e2beb5f72989e68f1bd40e9eb94bf14dcfee8a15cd6b12fbaab3539d0487ecad4a0fe507bffb92627a2f176c56d3495a2ac412b1fb3aaf6bf230c2e6c1b220f1aeaa6fb55eb711e72e713249c4e9c40a70c3c484b14082732c1cdfed72ae9ade21f4b26288ba60e32f8951c332dde102633f3685807961700bfe040ecf62a46102971a03881ed403ffc9215bde618372d1a8b1b3618af2101e6a10bef9f5bfa617bad7e6ac3be82484ca0a2552f0e51e88cc3aa3b31b3b186492b782bbd0bbb216af9e9384d330a501ee9d35a3da2e6f8aa75ee777b8ff9dfad18dd8de956360b6501d0a3cb420e99dd9f24b94fff234e15c543c126b55ba6fa6c73eda997a01b0906ba6d221f4dec62d1f89782904f7d0e0b5559d78264d83e0ed78023ad06881ae862b472e61032e72720efd8e7a02ec064ba55c8a6d2c956d0470d2ed3634aedb94c03e245850e443de8c2011346a5c56ffb0d0aef265f88c0cef35c03034a2434c0b39f2e3a41e8227ec3ba148063d9aaac9b5d64411bcb49bff6c02469786f62731f44480d8a412e2556b5cd6478a6559eba0bc2c054e1a98576c9e00f07a92bdf4bdb66f548d32416902f3cdf621eb364453755c639fb9e94ae12bc579eab6f6cab049a2d0474192ead');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xbb874c9e040933e25f1764c78180656d9c0715e36dfc9e0398f6026478d60675', '\x02010379020b011001a1fe6823007db4bd760304997e765f020101041001a1fe6823007608a264c0f6a09f569c0526d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a9060101072323202620252039c39f25f09f9a91d98330e6bca2c4b00a09702c20610d0a0a656e640a0479020b011001a1fe6823007db4bd760304997e765f020102041001a1fe6823007608a264c0f6a09f569c05193b20c3a95c5fc4b026f09f9a91c3a95fc4b0c39f20d98325270601010730232027305c222d2d2561e6bca239e6bca2d983205acc8122d9833b5a30cc81272022260a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x82eb0aae21cbdc433f9737141cf2c35794b9751153c9ab2e9272e89fd8853761', '\x02010395070203011001a1fe682300731282ac6f749d37eed3020101030102041001a1fe6823007608a264c0f6a09f569c05083339393131393939061a02180000000000000000000000000000000000000000000000000704ffffffff093c5ae0b881cc81d983d983f09f9a91252d39c3a92d612d782030316131666536382d323330302d373331322d383261632d3666373439643337656564330ab002cc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca23b5fe6bca227e0b88125206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b222d6125c3a939d9835ac3a95c3b5f26d983d79020e0b8815a202d225acc81cc81d7902522e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5cf09f9a9139d9832dd790e6bca2e0b8815f3c2761d790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b025c4b061613b392d0b01010c3639c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9830d0f5c5ccc81222725c4b05fcc813c2d5f0eb502f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c262022e0b881d983252d20275c3b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5acc81275cf09f9a912d2520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca220392026cc8127c3a9613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c27d9835cd98325c3a95ae6bca2202d30610f2f2661203c6125c4b0c39fc4b0d790c3a95f27e0b8815c263b2d5f3c3927e0b881f09f9a91e6bca2e6bca23c25cc813c130d4575726f70652f4265726c696e14060101020301ff04c8040203011001a1fe682300731282ac6f749d37eed3020102041001a1fe6823007608a264c0f6a09f569c05083030363439393035061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230073da825a5e03d72862450956c3a95ce6bca2e6bca2c4b05c5ae6bca226c3a9d9833b5ac3a92026d79061c39f253027e6bca220e0b8813c5f3930cc815a2030316131666536382d323330302d373331322d383261632d3666373439643337656564330a405f26e0b881275fe0b8815ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39fd79020f09f9a9127f09f9a915fc4b0c3a9cc810dae025ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d98325305af09f9a9120303cf09f9a91f09f9a915c262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d790c4b020613930c3a9f09f9a913ccc812d613020392d225c39615f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b88139c39fe0b881273b3cd79027c39f22d983c39f10032d3078130f416d65726963612f4368696361676f060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x933d36b7cb8b0ea64db258e77e7318d6073b54fdd2ad2bc533243534d05fcac2', '\x02021864e4fcb490adac71b4c68ec72e402609bfa216aff42fe5f403a512133fe907575aad067f23f4d829a3f25a3119bf2a189047d1aa28da8fd10485d0903060a686485bb105235ec7b48c48f82f5db503b894b198706451ec475ded3589b7980fd8f0f22f7b9b82fa5ee6bd1f716d30c9b12cdb6978cfbbfdb8e71fe8a3550c09f507e21e28f1ad1ed06ad5f78154778ce634b8caeced60f022f1902b86aa3f1048701c84b28694c07a1434d6c4e0c22f1ce9183b000c12816e998111ce741358abbea5a5205580c5ddb42dabdee73d9c2f2b59658e25d8224c861076301188b9bff822d23567932e410a847262d6984140c9aaa21d07edee0cf0095b5b0934c334e29ee31f0d85d78683865b70220736962a73e036b16e280d264b2217f6556051b604593946c46d23a2c7c65b72e3e61220356512692ddddd796fced697b704f4252fbbfbbdff8a03a11cb9d48723ae5ae29c876af16e71adbc9841304fde975fdbf3c97a0bfcf2ddb67c4dbca57e7ce53112830271edbc26ca12e30c957190a08bd49fe7ed9811183444b722ecc61ab01fa3110bdcb2319fd8feccf48162a51c01a1f08338facba606c15d7a9692466e9050cf673d03c49c19a9dfb83e091f2a9ceba52ecac43fd532ecdf74aa87676913e598a47af9099cb21f62e30ed57e0c0b4c60545af0fa83b65aa0690713e53997778fe9abee94ecd0a73743f6d9c754c670722e392df0e7a23961b4afc519b5ce66fb490a352459240216fb6311ae57082fad6dd074801e73cc3663fa025e77bca091d734e3bb92bb045cac3579d0c903431a8305e9e45307581ad21228671009e6b19bacff50ebdbe42e917587dffaa5504b40d3f05940a9f49629f398ef5dfe495e29ea7148f9241432cd3e3fe9cd8624b7b34f4bc12e6d29a0c2d4203986c00ce0f59a41e626db99c292fd4803263c581b27b504f7646b9aa42c0c45c33bf070b620e534301b958f274f14afcefe8a1f9ac9dc1fb3b31737cb05b322e3eb3333c6b11ac8234f6401412d5f94ea0369e1b72b4cc5f3948a0c71db9ab2f50070b2eb288e3d20349983aa820be301dd60159634edd6ded7b19cfc9819686f36927bd350b3e03d27529ee93f82a5d0765e2ef58c48fc218323bf7d6c623988321af9a86563922737434baab4fbd967d6ff3db2557e8f43db7add1359177e7a79116f5c6a9f3911787bda271bef299b0f5f063fa240d9dd83026e45f75a1162a442dd6b86dbd6e116b54f2c3b52543805be1f0a19f8cc9be17e4d37652e8d66d130142c20da41bd9f5c67cd47dcdebca2750b7161af2cc0a9cbc39cd7a8f450bd3b1f3e76c0141784a46c34a065b9edcb04a56111efcdca87f41a88d2d62755520aa41fc93e51f7f5fe56d0c5cea2bc293383c1eb4c32a9096789b7ffa72e4577689177076c50f4a56a1d6726105c8ccf8701758fef6b313ecb846d961dbebe3887859e6d700a45e15aefab5da429ecb7f0de8dcb4ef8a5f3274fd78c846e514d5bc556887dd0f28c65d749922d16c04a210ab82cd4c2f74b0c93de9a7de7b38c9db1531598ac8c4652883ceaa806ad276a5a791562b901c81dbb8a8e658282f978a6703ee3c6fb3009b35cbef1f0fb877b339a77e1b79826d9d0c1a6292814a43c0b220622b50fa163ef0af25f6a78531b75b6ca840adebf66f55e432e924c49c0a4054e061ac33bacb7a98d6c3f621109a825f93d148bef61c69eabc9e54f9f924efefb30b4a7f42c651a7e9c770a242e0fce332873967b98c077a333c1473bb621d004abd31fcbcf126d56cfea874fa771b7a4071efe2198fc83b167949d22cdfcd818a13c27e6aab646d091a139c337856edb4caaa7374aad7e8fcd8d60ce9c7753accf6fbe0567f2cc624dc4e937ae5f538d06f7212c1e21850139d8284e801034abd0428bbdbb4de8e3231cdbc6f5e59e5778a68910541db3d4597eaecc737a3fdb79269023a861009f19ba686ffe054765efae642d340e0dd3b64a21cb2f8836d6ff99e97c00b648c1a0574d7f1b43b0312ba2adc6c5c1678da318a2b605480530e78485143ef2e99c3a2f14c10b55114038d2ed36f1115d8612d4bed0e0ee6d381ceaa8aea38ecf905d126564884a96078beee89dcabc252cd7fa8307820db7c5e3bc4625bf030a059e743111a7e4dad48c093e84710a5d9ab574cbf5dc495d9ba48e9198dc1f5731229f19a654b72d402e029400cdedd1ad9e4c98846cbfe40e15260d3d256350f3a2f18889d5ea4e22186c9192e516ea5c4b587a9e0c60ff66e512e929fa29ff638cb349db1e2eb1a1bb4a901a4ccbe18c32c87e852bee5f1b194a341b6c0d07ba05a71ca400bd82d43cd88200fd1b1142e0d1e520cdf44fc6d26dcef8fe8aee5d4d6d2a77509e0783dfb19177587953667ad9d3906207c2579c797b9573a7b50a0887c240250f9f3962069518ec1f76c2187ff915fa717a7c8f8e39d8e0c1a38bc643bb28cc00ec5380a84226b6dc38a437684c844fc3222edd572cc31ae22b646a96e462566dcb25854e6a7dbbb44708ab45e3169369026e23a2021f1b0eda2a4b700f24f36c362a121c62750005b5608e83ba684bc0d367a5e9391306730f9d086fb0795ac05a31284af8e8108b2b74e5ec7f3633f9b376cf1cfe6138e2898126126e1bc46e9da62cc49d8c2d408360b585723cc01be190c454cbbf5a3c1d69bd8c46a03ee722d67cf22f06d02f653551344e2335bf70e76b73c9d96481861613ec810d22d1989f2666ae078961edd688aa02f7705b58f2984318a4f855d8a7202bf216b368b898be9cc09ba33e1cd55689aefc01e6d07ed546eddd0e7cd71e71e0d05a5beee1e73a768a84aef5637c69b9a9ce6a63c79597ff1b56145a2d4a6c5f9257caa1eac08f1512e3561cf852d20ddefad5633dddeab96a27c5c6b46822d9ba3d61033cfaeca1ef84fae8235eae717b200d1ffff5ab9c30c6cbb158e24bb5ba3f056c03a1b5e6a890ab1a1d01820bc4a5331a82b9eb96bddebb7079f8cf252904239784639b9327889c1ac56f0772fccd28afcf8ce4399d94d897655f8637f194a10bed89c59941589694793ff95c607a6fea205e2c296d036103167edaed71eae447f5d848a5a75669bdeea174653a8547b18a05c7d970fe256136d705bcaae98a62c3f81b7ea272132272c5eb6de985e69eece3b546b255d3b502c10d5278ba793bd8d4ced967cead42bcbbab62e923fb113efe90af725bf0cb567654b0a430ca369d018d9e106bf48f6fffde76864361646ce7abbabfc19b03365c0067d0cf45b9bafd08490f7e41e54ea69381dc1a1657e5b65ebda1a300bb06095295c240');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x8b60945780ccbcd693a4896e9d54a212f8530296e10fbbb64534c0c617ecb7c8', '\x020103bc020203011001a1fe68230075f7ad4e947f5a47634e020101041001a1fe6823007608a264c0f6a09f569c05083531353737393032061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe6823007edd8f03fc2cba53e5ba0953c4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b2030316131666536382d323330302d373566372d616434652d3934376635613437363334650a3f5f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc810c02c39f0d0f2727e0b881305c5f262020e6bca22d110df09f9a91f09f9a91d79026d7901310416d65726963612f53745f4a6f686e7314070101020302800004eb010203011001a1fe68230075f7ad4e947f5a47634e020102030102041001a1fe6823007608a264c0f6a09f569c05083234353130373234061a02180000000000000000000000000000000000000000000000000701010a0a393961223b5c2d26d7900b01010d0f5c303b3939d79020c39f25e0b881610f3bcc81f09f9a912d5a302020c4b027613b22395cd790cc8122f09f9a91253bf09f9a9130c3a9c4b020c39f20263cf09f9a91255a20205ac3a92dc39f102127c3a9c39fcc8122d790273bc39fc39f3c2630e0b881c39fc4b0265cc4b0262578130f416d65726963612f4368696361676f1403010103060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x20e26ff134ed7e754466ae084cde31650894aae6ae8da3e9c64603429031d6a9', '\x020103cf010209011001a1fe6823007794b11a6660911eb3d8020101030102041001a1fe6823007608a264c0f6a09f569c052b3c5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9830620000000000000000000000000000000000000000000000000000000000000000007010208313001011402110101a1fe68230076a586b5995c0d63ea5603080384275e405f7fff040e0d323030313a6462383a3a2f333209080384275e405f7fff0a08024bf74828ae43600b0800fa21f457b86b47047e0209011001a1fe6823007794b11a6660911eb3d8020102030101041001a1fe6823007608a264c0f6a09f569c05172dcc81d7902d3cd79039392dd790225a20255f5f20393b0620000000000000000000000000000000000000000000000000000000000000000007010109080245666d68b371300a08018e98b05fabb52d060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x8dc3e1530adc4712df32ae57f1c05f30cc2b4489714b841d7244367d498098df', '\x020218d7158f7879a3fc70c53e63e4fa44abec6b5c13e02afebc5303b703aa862019712c3c3a21b19ceabe84dbd266faa93e4d9cd05db37d4ed4e10a28f325ef03ccb9a159e0d43678a9542816c1597dcf3e460a4929c81c357d052692b61acc7ff2ee0f1e1ea54128fc02cabd6f032d8e0ddffec0748cc208151aed50d0d971dd08c889fc0a111bc877f907479d11bae7a9c99ded87d05be3648ff998e9f6c524838e88d1bf727a36ea076e7c51c134ab94f1684080f5f10f50c223de5bddc70dfc07835dda0ba23cf997bb6ce90d729ad0d2228f4589e9a2055e4a49ca59dcd06260ef92ff6133beec273721d0a60d0859ad7e6ce8a64422625dfebf33160b296e7cf7da445d0fd3a3cd8c37f3cacefc2ca1da8d8c09e5c2e48a49a76bb5f0aa7b0f5832e067829febd898fcfd99e957988e2dd38bc46bdc7d5cb84c26ae5b22624b0cbc7e01473bfbb9c8e51d9824a6dc46448b7454a54af7e8dc9b343d3c240d05196e9c8d44f25dcdbbcdf42213fc6db86c5c6aa3397339c7f6514951eb549abc91486aa203729ed4d6ebb00d3db4878afd66a998238f901730f6f1704b010aed976d16a4850a5a02b6ec3ef34cbd3a3bbf1ac6372234ad7cb241d1d5964ba86226b4cfdd11ac3cbc0e71920fa6027f4865e7');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x07b5b8a0150da64c5485ed2ca94de790cdf66e28f1ea9fc34f5981238aa76fbb', '\x020104530207011001a1fe6823007361880e49d0aae76701020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001d08000660c9c6c8b800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x657ce0131499fe3f8629b55f05c1b6a7b53683175888a972c0a1929eb7303c56', '\x0201038a010209011001a1fe682300704e94cf1fb81da90c62020101041001a1fe6823007608a264c0f6a09f569c051ad79022262026223961612dc39fe0b881e0b881e6bca2f09f9a910620000000000000000000000000000000000000000000000000000000000000000008171601011402110101a1fe6823007eb08c162087479f08d40908ffffffffffffffff0488010209011001a1fe682300704e94cf1fb81da90c62020102030101041001a1fe6823007608a264c0f6a09f569c05215c5a26613c26c3a939e6bca23030303061205c30c3a9e0b881305a5c20255acc81062000000000000000000000000000000000000000000000000000000000000000000701020908018e387a0412b0d60b08fff826efb7436000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xca67038f6488eae7c480a7771c74d80c5665777590df22e8afffcff4b3b1fac1', '\x020103570201011001a1fe6823007008819d098d235201cd020101030101041001a1fe6823007608a264c0f6a09f569c052978e6bca22dcc81203c5a616161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b39612025d98304610201011001a1fe6823007008819d098d235201cd020102030101041001a1fe6823007608a264c0f6a09f569c05337830e0b88120225a5c2de6bca2cc81255f3039e0b881c4b026e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x794e52494df734f9432e9a04406890badc4fe19492b8a8429afd4b23153bf238', '\x020103720205011001a1fe68230075df8bcb132103b9fd81020101030101041001a1fe6823007608a264c0f6a09f569c05413920c3a95c2dcc813bf09f9a91f09f9a9139c3a9e0b88126f09f9a91d790615c3bf09f9a91c3a9f09f9a91c39fc4b0f09f9a9139302dcc8120e0b881d790d7907806010104430205011001a1fe68230075df8bcb132103b9fd81020102030101041001a1fe6823007608a264c0f6a09f569c0512c39f253c6139d7905ac39f26cc81e6bca23b060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xa9c0abe1300acd339785908a481f27b1842200f95713cf66ad2a911e7eadaab0', '\x02010399010209011001a1fe68230078478fd5fe68c4da5ab0020101030101041001a1fe6823007608a264c0f6a09f569c053fcc816139302022c39f3c27d7903cc4b0c4b030c39f39d790202dc4b0c3a926f09f9a9125c3a920f09f9a91d9832022c3a95ae6bca25a2626c4b0cc8130cc81062000000000000000000000000000000000000000000000000000000000000000000908000000000000000004ea010209011001a1fe68230078478fd5fe68c4da5ab0020102041001a1fe6823007608a264c0f6a09f569c0528e6bca25a3b22c3a92d25d790302d203b265fd98339c3a9d983e6bca2d9835ac4b030cc812525c3a9062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08592601011602110201a1fe68230075c8b3da29702e25b45e040e0d323030313a6462383a3a2f33323101011602110201a1fe68230075c8b3da29702e25b45e04190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b0802f0f51d5f8908a5060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xee013b4485deab38ac25488e7b9c4864e3fe79f9c95bd883623ef325e6038969', '\x0201037d020b011001a1fe6823007337a088e922feeefb4c020101030102041001a1fe6823007608a264c0f6a09f569c05075cd790d7902578074623205a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b881f09f9a91306122c39f5a3b22c4b0f09f9a913c25275cc3a90a09702c20610d0a0a656e640a0473020b011001a1fe6823007337a088e922feeefb4c020102041001a1fe6823007608a264c0f6a09f569c05097822d9833c5a22255f060101073a232061e0b881cc812d612720c4b02d20e0b881c39f22612de0b8812639d983265ae6bca2265f30c4b05ac39f260a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x3abf279da7aca994e1f8b78118375776c49f9f80a5c7d8de19eee38b76d4d82e', '\x020103610201011001a1fe68230076a586b5995c0d63ea56020101041001a1fe6823007608a264c0f6a09f569c05363cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25c043e0201011001a1fe68230076a586b5995c0d63ea56020102030101041001a1fe6823007608a264c0f6a09f569c05103be0b881222520c39fd7905c3cc39f5c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x986a93177a934296852979ab0b66a2b34a38b32e74cb3a433659a69ba2c387f5', '\x020103460205011001a1fe6823007e98b7a773282038723e020101030101041001a1fe6823007608a264c0f6a09f569c0518255f20c3a920e0b881e0b881612026cc813bd9833b3c3061045b0205011001a1fe6823007e98b7a773282038723e020102030102041001a1fe6823007608a264c0f6a09f569c052a273c39d790f09f9a91e0b8813cd983d983c3a92d61e6bca2392d3b5a3020395a20d790d790f09f9a9178060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x3690a32c92697e54adf65fc152e4dfd96eb22ec1e74ea82b106f109aebc527d8', '\x020218ab1fe35b22197ed8675640e16730df120e26d67c600c6986039d1243dc6c79cc49891628cf1a78ac587f3fa944363abebc9364a4734c9d05a7b3b6b3dc34f0007a08de9eee3b1b51a8c169df369cbc53c32cf104b5bf1ac566bec14c9251db02e4cc365bde1faa7512fc4f0124924ce57f10e2be504ee83e9ccc820bd8003957a8bf23d19feb8d4a5d9ed2c0b68fec331496a580c07a9797495bf2b89d31dab9cfd98355adeb603dd97471ff76beed347f9350deb1190041e28778f89f8e5fdbea256b389b9a8f787e092fab4dadf97a3f4edb94050db6718b15989329ab159da1638c33c9b87afb441a6e7dd4607c29d2affbe38aed91c6c0bceda1d243932c3133b0a3f64c2eb983e147c59d358abbeb9261260765b34dd03ee3f066fbec997ce763a911e08859d84718fc57a9acc7972a668b070e1fc132cbb0ca7eeeb59b434c2e97afeedc41344c9358f7ffd767c8dbc92b7471352e3141f7263ce057c542661aeb30bd667a0b5cb670c6349da684e6bf3f2839e697a36b9ab592eb7221432d3b5d45de187bdde0a5d12b578d5a451aa8e377a47a47f930a4d5ab6ed1eb1042f013521468e38fea2ea8983ae4888075d5174fc69b28d271096af7d3969dc953d675941ab28adfd90cd5b26a49394d83f1c68ee3d7174cae7aa898b7c3ede230df96ea53bce65b288549e67fc8fa9d21ac68986055d29addde36fdf5558dbd4e1a4e51f8d64751844bbdf704c56694f31bb2bef4d12dbf2357d8e3fd4096dadd4a5bc1df1a803921af4dbd3c88d205c8bd3f04dd5babbd3d351fe54e95c5d88aab6b712c932b630cfb47db0f129a896af8e987a2b078e7988df03501dd00ed08855e73d65abfb812b601f9fca6920b9c20cb8fe783ba99269e8abbbffc2dd7a82ca4768b13b7a45cc6c12af5899a083244b59fed0dcd8ae8d8157aa5bc32564f037518d0b27fa56887291d1b587779f08c8c837149354b742118e439db24124d79f79e2485ed66bb799c2125d74ffe347eecd0d8415f62d5e6949e73e2004d8017e394e5ce6bd3c9791c7465e5396385859ecc7c37dd4ffba6f10ee22e701999671408b287e5a85ece7cbdbf97b5c819716246a003706f387bb8c9790ba722f2a58ecba574b447c1c980d7f22bd8d0255f9ea76380b25b53fdf84068f21372e8d1611f9212225f0f270f44c5a505431ac20892ce70bd4a64a062b58239945c446b5280aca10cddc4ba0d3572245047ff2c0d08342ba4e9d72cc1db0b54640e2de27d2e6072eafa44089f22cb6fc9d3c5a320484203035e166e734d83ff12852e39d5c2184502d15ead9978742ad42cac4d5a958db7cab8e10388cad961b9c0e2513eb92f6b02080dccbc17bae75cf1f59b4cd34265cfdd8db2ef6256bc634f6efb950f8ef0e764ca26c632c7a07db9a4082add6d051491692d176d0b7e89bd532c8ce2cb667d351139e122c5f1347a7788a42d807e36d151dfdd71d8240f3625881639638ca6116f7f0e45e338801daf2d7c7d7e0f0180e4cd6724112e4dbbcef331a42a8e843d2dae50a307a29d43c973f63a3117b94f267657e9d39ffa24341b3580924d77e70eec54cf54032f70503087363c99447a51501c42c956490558be3c549ef66ca2e86abe352de30ff83278a7f696f18458a81e92aaf7d6222f4b0c94cac0f471f1b1bc179bde06f6d13ed85202262f1b071c2b334632585edaa18c395e7518be652ef0d40d7056fd44d55f77af02feed7e8086e56eb0cc874bc5d7186d4869a3f79c000c7bd6d9f966372a63a4ba35ddf397773600b96da95e305586df4e9324e8509a1a99f10712582ed12111187acf2466a056af7c26aeb7f4e322ec71766b6dfc40e8546a673fc87d56334497bc141fe8c587812810ff9c545d81a040451ad7b5989abbc6cbaa2fd6a0d18b3eb67d9e252ffc4db702afe34411b6f388219d01afded0ac34bc778f8214a23d22b9bbcae57194637c7828ffe69620728cc6d461ea1498d8422206925d26016e93760d1afb00e80ec911d203c3154c38bddb1306c392b5505acf07afb0f2d01c642340752529154a489dd2250377b9a848beabb7edea07418d6556e1092197b02b392c7feef259d480be1f70bd65d02f53864d391528496255c37fc092a0018a460a937e0d68064fa1e3f332fc5f5ac8932a42e22be096a54c8102e085d5d449383126a53f4f9003eed51463741ce2a0a923a7932f1e2e50363b72513573ff6aaa8c767044c1d2214e21979a66ac70592b43c9844a58a847705b2b2ca96ea170cde2f5aa60d0b12193b2e97984b93d9f155506249b842df8bf175835f4e9144cb6c6744ec34de4c77fd0226eba3fb482ea902ae55af085c837a695bb613eca13a328c05f3bec65781e470dec3ec538e3451932b12bc8f1f0300bbdbb595d73f957a3ce186bf902ea7fdb25771b6858eeac1c277a681dc9888ce4d838df8ec79f019e1e2514c246f4e1befc036c6f2493a65d6eb9909852b03770ad74f06a0b712d020b9e9cafb42390b731b71cc957742d8b0ee4eeb1d9bc491a9cfc9897d3116fd2c608af876d71b717ec0193fac12ba3e8bafc6f625b1845b8a520d14593f4779016eaa5151b2c641af9d9b35ab670be5ab2de7905478d2c9a99caaa69e1ebcfd41b1ef4546c39237dd50f831029e6a6aa146e3153522cc56f3806bb1c6b7e9eaf5c97d2acaf2cb1a2171938d532ff68ca9d702836b10724685f99374c98a0f0243d672dd3ac19b9015181806696054f67eb2b766f7e499a9787e4fac8838e29e1c5c3c9412e29f68be6d209228eb2f3e113e02996b36b9dc2409aa606b16126e692eb571e93bf464ece0f2ed16749a44c7dc23b275da4c7c5256dd95c4867ef3121a8c0718e31c326f06c9f569a7e60cc8b689c6125fe706780a300f1fdaa3f190513f5665f597ca0a2690c38db7470ac16a99d24afceb3f88702b556f0490dbdda048f268f1293fbf90dba1bdd69440567de442d7c01adef171ab579cf39e5db8fb35036e29a21b7ed001e243b8e8a6d3364019abba25bd8f17021ca14bdc068b8064f2cd874b54e870a2cbbcde3ae76fb5964ec7357f88d0b5bcf2ad7fd1896908733309c17389f8cd441ee4f2b98cc582cd8facba91f986437a31a770105dc33ab3018b6cb4a9ea31b1d2bcf75fbb190bb2958bb97940ed20bab3f92f4b70fdcedba7342f600f61156e231a53ca526fee4c9fe90a74c292ebce64d749d5d2c36f769fc30ae4c69c2cd4182600cbd9f6fe27149c4a6cb6f3345b17657ef96637a759f5e8f8346d246ae69e5d2bc73dc25b87dca8619f70eb72e262261b9edae5c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x0912e68e978194624ad01cb477f4104fd0881f7a8def2d65498ca53281a876a0', '\x0201039701020b011001a1fe68230079fca3f3a58a0e9b6162020101030101041001a1fe6823007608a264c0f6a09f569c0532cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc812025252d3c203bcc815fc4b05fc4b0c4b03b5c2d300601010732232026cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d9830a09702c20610d0a0a656e640a049a01020b011001a1fe68230079fca3f3a58a0e9b6162020102030102041001a1fe6823007608a264c0f6a09f569c052c5a6139c39fc3a9e6bca220c39f27c39fc3a9e6bca2cc81c3a922c4b02639cc81203bc3a9f09f9a91263c5c39060101073b2320f09f9a91d983d983d9833b5c30c3a92d2dcc81253c253b3c3be0b8815c30e0b881303bc39f266120e6bca2260a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x68aa1a0304285f9009dd8c277cce01f9b7a887892a014c3b3c072f8fd4ee2906', '\x0202184750063785a1b40b6adf3087cae21b06acced762bfd6b51a03df015a6e84bcef1877e49a8e869c3ec87ce5d1b039303274834f93e22ef6fcecb6cbc769633d589e09cdb8195dd07371a62cacf64d0841d4e4e9c0cbbf75994c6add29721fb4ea1b2ccd4b9e7d6057bb4f4edeb553688a1853432b3459af47db66cf78e8957ed2e08939149ce8dcd846cce5727bc5725ba202078162d902ff3ac15f3d4127d2eeb07a9edb5a3f876a4670b4e5ec50bf0c811cda652f729a6e0f80dcb2208a2d852e7ca131aefffb9959f89c4dfc10b1b61bd198f0e273ef8283f96961a61af7fe8a2ddda7e26e9fbd9187bca7bcff08398b04ef78d61f6ebea3c3');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xb81d847fd8cff7839f8ef393875577ee0924c7c4e983b84f7866ff42fed540e3', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x343d95283469ecd62bd719d260342a163c1a30e366cde3a111d694195f309969', '\x020218a458572bffbddaed4fdddc9cdb5c52ccec0b6298f4da974403df01dcff5b6fb82968dcfc7169fbe732f899a07266977b098246075563261ba0f1a14ac42848e2945f1c9afcca4b00194c9f564fb3c27eaac88196d455504b88363286e2eb2b38318a0b85dd1c14121e31f690c33572ac7b3feab524c8cef12ef66cee41dbb152590d6c146ac2746bf3a2739916f21d6a03dc4919922838898227a0c50f8e6d3962b35f88fd898f140625f6a60ca908d4edb8bb5e52d379d74eacb5fc0d247c30f5734c0f62e8734e2916cd541509b853b7d4efb32eb7550baab51c15b1f68cfba16b5dd078a60f7aca49660b34e15bde301d4360586f0c02e6c5');


--
-- Data for Name: bayboard_journal_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_entry VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x660267f2629468da2c125ff9aa3366e92c36e1415aa402cf8d306d1975713cef', '\x020208000660c9c6c8b8000301000412021001a1fe6823007608a264c0f6a09f569c050101', '\x2ef732cb06819adaf0c5791953f804d62e8481613a8152b05bed70daaae5621d', 0, 1795269600000000, 0, '01a1fe68-2300-7608-a264-c0f6a09f569c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\xa723a23b20b0e32c9ec476942b694e2f0720cf034070c460c965f901332c4ca2', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007eb08c162087479f08d4050101', '\x89ccbb8ee64800fb88b4d34b0e4d3acaa254fb67824242291d0761b3d04955c3', 0, 1795269600000000, 1, '01a1fe68-2300-7eb0-8c16-2087479f08d4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\xa723a23b20b0e32c9ec476942b694e2f0720cf034070c460c965f901332c4ca2', '\x9a1df7ba40c96b2376becf70d50ece928a487426008da829fa9334da1f59165a', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230078dbaee8c2d984b20880050101', '\x41d817450e089bca7baa48e8d8c1ba2a3242c25b7e55683bdb399f99da237954', 0, 1795269600000000, 2, '01a1fe68-2300-78db-aee8-c2d984b20880', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x9a1df7ba40c96b2376becf70d50ece928a487426008da829fa9334da1f59165a', '\x266d38cb515e13b2b7ad640a5614424881fd2a5be03fbab1be8017fa7552dc5e', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230073b588387cfec4cd0dbc050101', '\x6d93ac21f057047360e869cecb7fe534e73d2abd832c0fd6774ae14592799999', 0, 1795269600000000, 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x266d38cb515e13b2b7ad640a5614424881fd2a5be03fbab1be8017fa7552dc5e', '\x92344f1cdefc20588b165505ef2efe1dbd5202f1d0d7b2e19fb0ab8668dfcb98', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230075b09ec8a9d49b737317050101', '\x6a5e81c5adabb4117d00577c07c206fce0aca5fe95c7ea2b1a5b22f783434ecc', 0, 1795269600000000, 4, '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\x92344f1cdefc20588b165505ef2efe1dbd5202f1d0d7b2e19fb0ab8668dfcb98', '\xcdb0b65f52d8e270754d37d3b5976110036d213177236cffa8e87772c8146512', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230078c1a5f3d0a1e1a6cb11050101', '\x977e9399238b1aa51eb947e21266ed5d658ed21af07ec97647d5b2f353218a79', 0, 1795269600000000, 5, '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\xcdb0b65f52d8e270754d37d3b5976110036d213177236cffa8e87772c8146512', '\x6bde9115c52a883ef28e4fe3495121edd5c9069d44b3a512c7a8ca63aa687348', '\x020208000660c9c6c8b8000301000415010106021001a1fe682300789eaa9f378933e069ea050101', '\x1c07189341acad2b3a2d2a3882bb1d792410a20bd9569880d3b929c9790e5761', 0, 1795269600000000, 6, '01a1fe68-2300-789e-aa9f-378933e069ea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\x6bde9115c52a883ef28e4fe3495121edd5c9069d44b3a512c7a8ca63aa687348', '\x6fbecbed737a75c65a8c3410500fd02e33833935f95577263e51d769f8cd5819', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070f79c4ec9da9a86b07c050101060101070101', '\xe13e4315a9cc30cba0d34a2f13b68621f61aeb286fdb3593f399a2a8887efdc2', 0, 1795269600000000, 7, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x6fbecbed737a75c65a8c3410500fd02e33833935f95577263e51d769f8cd5819', '\xe77e12c7df995cd298036adda40242718f5c23f31be710c634e87e3773e24753', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007cf6873596020cf39501050101', '\x25f6448bd2bbf3f790c63ee0ffe35c34a8eebd0a0addf5a7585dc4dcdfe89923', 0, 1795269600000000, 8, '01a1fe68-2300-7cf6-8735-96020cf39501', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xe77e12c7df995cd298036adda40242718f5c23f31be710c634e87e3773e24753', '\x35272d0922197cd9b5277f241de0da4c811e0b97e5da08b04923fe1b9e5f6c71', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007b4ebe13dc57ddf82b88050101', '\x404f829892a11c8a73268fb94f99eca101fba40375ce8dacfc74798d6701afc7', 0, 1795269600000000, 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x35272d0922197cd9b5277f241de0da4c811e0b97e5da08b04923fe1b9e5f6c71', '\xeaa13a8f09dee412fd5c67fa52e404d6c0604d3b3ac062c0d989c8951f047145', '\x020208000660c9c6c8b800030100041501010a021001a1fe6823007524ab8e6eb60fc43902050101', '\xf7be9926823fcb657789794657e31ae6afd098b87ef3d5812f03d11d1caa87df', 0, 1795269600000000, 10, '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\xeaa13a8f09dee412fd5c67fa52e404d6c0604d3b3ac062c0d989c8951f047145', '\x35fced175bdead87db9823477c1f95e156a1511af9cf30c70935abd1caab1086', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075c6ac09e5f2dbc0252f050101', '\xd25492751449e9ea1589cc44990ba3f145a18473118bf587a23f5e02a6e4bde9', 0, 1795269600000000, 11, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x35fced175bdead87db9823477c1f95e156a1511af9cf30c70935abd1caab1086', '\x605d2aab53a78560278d2665989c2849ea5170cff566bb9e9569844e558145da', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007da988fdbba63f07daa6050101', '\x0b7c0dd53a4008feee1808ec27d65dc6a3b37510bffc1b9b1766396883e3d018', 0, 1795269600000000, 12, '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x605d2aab53a78560278d2665989c2849ea5170cff566bb9e9569844e558145da', '\x405fa419aefcebfcd6ede0b7ea34bcf6f9ded6d88456d1735b09a5c4c7f185d6', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007c3fabd08ccf9438f40a050101', '\xa8ce112f3b229c319dfe4af3bdf5c53627c2701f0e4ecc95ce5ed248eab871ec', 0, 1795269600000000, 1, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x405fa419aefcebfcd6ede0b7ea34bcf6f9ded6d88456d1735b09a5c4c7f185d6', '\x7243c70a967ee846a71e511116e901a852ec620116f9ef43b43d1aaf0801937b', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007edd8f03fc2cba53e5ba050101', '\x475926e681dffc15895568d1b21707632ffc692d4f4bbbc57dc64201fbd01153', 0, 1795269600000000, 2, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\x7243c70a967ee846a71e511116e901a852ec620116f9ef43b43d1aaf0801937b', '\xdc3a40448ea59befbdba62127907797d6465c7d755e7ea2c427657879cabfe8b', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007e8a9239820bac987d69050101', '\x51e798305276dc417ba3fbb93ae680bcb6a0ee5875f8abbfc67ab2231915c837', 0, 1795269600000000, 3, '01a1fe68-2300-7e8a-9239-820bac987d69', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\xdc3a40448ea59befbdba62127907797d6465c7d755e7ea2c427657879cabfe8b', '\x8f5b8b7fee788a83c1161fc4f03449f8b9002a1b2a8656af21a6365f90fdcc3b', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007306986aa5daf05684f8050101', '\x57db9538e90b75aa2c92b85f698dcd3c39a6ed34b8d756b82275605fb834fc18', 0, 1795269600000000, 4, '01a1fe68-2300-7306-986a-a5daf05684f8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x8f5b8b7fee788a83c1161fc4f03449f8b9002a1b2a8656af21a6365f90fdcc3b', '\x2bf8b1cce545ebfaa6c30ed0670f4ceed14f5d7506289526341b5ea401c34a35', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007573b14d98f665d3cb59050101', '\xb68a9a6ef1be31e7a54990189fc9eac889b116716e6310ac45b4e794373b5233', 0, 1795269600000000, 5, '01a1fe68-2300-7573-b14d-98f665d3cb59', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x2bf8b1cce545ebfaa6c30ed0670f4ceed14f5d7506289526341b5ea401c34a35', '\x20563b12fc6b3653083b5232ff784584be21f33bd02bd4e009b8be74399a0c88', '\x020208000660c9c6c8b8000301000415010106021001a1fe682300771a918a25a1d8255a30050101', '\xc76901d8bb5e4ec78cbc6a2e1eacd33cbeceaebf6ebb85e5920168e341bc9998', 0, 1795269600000000, 6, '01a1fe68-2300-771a-918a-25a1d8255a30', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x20563b12fc6b3653083b5232ff784584be21f33bd02bd4e009b8be74399a0c88', '\x43d41525b2bf29ec7907eb169c77ca8a22559fa982e7f3d5c2358d749cc1bc8b', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007b0ebbda28545ca87db0050101060102070101', '\x77d3a39e9531e59cf552e9f66c0b48c98e491996dd5725aff3a9363d6c07dfab', 0, 1795269600000000, 7, '01a1fe68-2300-7b0e-bbda-28545ca87db0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\x43d41525b2bf29ec7907eb169c77ca8a22559fa982e7f3d5c2358d749cc1bc8b', '\x03c7250b6e33561bc1d2a259956dacb99b9fe1037db754bf99e3138775e05223', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007199b93bf65459fb8c60050101', '\x6a1394323fa80df0657958c2413bdccff47965416bff243b2b218c4b0bd8716f', 0, 1795269600000000, 8, '01a1fe68-2300-7199-b93b-f65459fb8c60', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x03c7250b6e33561bc1d2a259956dacb99b9fe1037db754bf99e3138775e05223', '\x4aa8a9c6b7020e8a069c4733d7923bd0c54924a662521a8f06276a7019566068', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300704e94cf1fb81da90c62050101', '\x177b2ead0012b7bcd1b1cc07a0dc7f0185d598b1cb3e3aabaa0e5d7da50786f3', 0, 1795269600000000, 9, '01a1fe68-2300-704e-94cf-1fb81da90c62', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x4aa8a9c6b7020e8a069c4733d7923bd0c54924a662521a8f06276a7019566068', '\x21997c909f696f353b3c39e52487978efdddc38656a3949af05e7f8041f97e81', '\x020208000660c9c6c8b800030100041501010a021001a1fe6823007dff989922b59574e26e050101', '\x787072160502d9a17becd4cb8a5912e50e8ae8125054e4cd2a4446daa3747af9', 0, 1795269600000000, 10, '01a1fe68-2300-7dff-9899-22b59574e26e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x21997c909f696f353b3c39e52487978efdddc38656a3949af05e7f8041f97e81', '\x652d3597df24c038fc7dd356112b5a7d1de7c48b3e909d7ce2c1fc23dbd2d8b4', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007db4bd760304997e765f050101', '\x6787d57afc152da3901871cc911d6dc95508be778cddda62210466c079f96d8a', 0, 1795269600000000, 11, '01a1fe68-2300-7db4-bd76-0304997e765f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x652d3597df24c038fc7dd356112b5a7d1de7c48b3e909d7ce2c1fc23dbd2d8b4', '\xd10e9737a74311ebbe66f9658137e288beb34be6e2ed3d1d3041c87a60de64fa', '\x020208000660c9c6c8b800030100041501010c021001a1fe682300722789ac2996e583a25e050101', '\x67d3eae1f2daafde11b5962e3d0cf17a16b4586b648f1c21464e2e0afd3195e7', 0, 1795269600000000, 12, '01a1fe68-2300-7227-89ac-2996e583a25e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\xd10e9737a74311ebbe66f9658137e288beb34be6e2ed3d1d3041c87a60de64fa', '\xdf9c77e5b046b77853a29e16b71d34d2c8018b0615076c7db350c27c4d4874c9', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007008819d098d235201cd050101', '\xcaf5ed1e4e1296e2073319002cf228e135cc347470558e0cc42c592158c5e6a0', 0, 1795269600000000, 1, '01a1fe68-2300-7008-819d-098d235201cd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\xdf9c77e5b046b77853a29e16b71d34d2c8018b0615076c7db350c27c4d4874c9', '\xad769c2986106979dab02170ec15cba618fe6ba8acf521722926adfb5464d770', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230075c8b3da29702e25b45e050101', '\xab36330d2d7431fccc892c7fe5a7f1677c7da14eca1d0a3abc4fa50d55723934', 0, 1795269600000000, 2, '01a1fe68-2300-75c8-b3da-29702e25b45e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xad769c2986106979dab02170ec15cba618fe6ba8acf521722926adfb5464d770', '\xea0bf7d60c5f1224d23dfe555465412ee2c434bac04b74bca86a2fe265c4bfca', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300731282ac6f749d37eed3050101', '\xf75e831fd8bd0608e9b5f097e12d3a2cc0cacf117ea1d4d38dd750edb29ab75b', 0, 1795269600000000, 3, '01a1fe68-2300-7312-82ac-6f749d37eed3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xea0bf7d60c5f1224d23dfe555465412ee2c434bac04b74bca86a2fe265c4bfca', '\xd51724cc30baa9231aadb3ced7cafb96bc9545d2a45827888723d3e272e70a60', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007561b101cd8082a3c3a1050101', '\xda57d4e5128483817f2ad33f819d686b010d9bbfd8c652983e3bfcdbc8e8d157', 0, 1795269600000000, 4, '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xd51724cc30baa9231aadb3ced7cafb96bc9545d2a45827888723d3e272e70a60', '\x93ae6e6ff22ad22faeef48bd862d843f980c28062eab697a04ffd838f2bf95a7', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230075df8bcb132103b9fd81050101', '\x783a0380ea9a93e73da4840b9959d68f4608ab5a1ad1b7092a820a537e863803', 0, 1795269600000000, 5, '01a1fe68-2300-75df-8bcb-132103b9fd81', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x93ae6e6ff22ad22faeef48bd862d843f980c28062eab697a04ffd838f2bf95a7', '\xfc8391ae0a71eccc0078bcd631e5a63b12016f664f03e50fa233696de48ee27b', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007269945e338b84e6d89c050101', '\xffccf92a62a93aaf82264d25c1e46a394d2cfbd9a1dee4b217749155aef30d1b', 0, 1795269600000000, 6, '01a1fe68-2300-7269-945e-338b84e6d89c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xfc8391ae0a71eccc0078bcd631e5a63b12016f664f03e50fa233696de48ee27b', '\xfb5edd7747ca0a8006fc71ddbcd6a34267275c1b66f117c0ea831ca59e028742', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230078b9a60dff1d0e59ea07050101060103070101', '\x9ee0ee22bc1cb2c54ae977841609f4e2bfedb111bfb8733546bea73cf0bc8e71', 0, 1795269600000000, 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\xfb5edd7747ca0a8006fc71ddbcd6a34267275c1b66f117c0ea831ca59e028742', '\x1299962e7fd2a3183aa273478b40fdefc38cf8dc7244683c7203bcaf462145fa', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007e059a26f74846d9c43b050101', '\xf08d96b0d2b31e0fe0f8fc316285254f491b521902a843e48678736eb32f1c16', 0, 1795269600000000, 8, '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x1299962e7fd2a3183aa273478b40fdefc38cf8dc7244683c7203bcaf462145fa', '\x534c70a24450e05355d5ff678a11add158ac0d3cb85e2c9043e3203a558295e5', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230078478fd5fe68c4da5ab0050101', '\x9d994bb29bfadb0ac8c9699792cc0dd900679feb2580276d605a013a17fc690f', 0, 1795269600000000, 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x534c70a24450e05355d5ff678a11add158ac0d3cb85e2c9043e3203a558295e5', '\xe2846ddba1a5120358f5c1d598ebcb3ddb56faa994109ffd2ca866b7770109c4', '\x020208000660c9c6c8b800030100041501010a021001a1fe68230070e38e636bd6d7cc289c050101', '\x890eeb7afe1fa53da3734c75f1baf7ffb3426b830ade1d29da9556e76329266c', 0, 1795269600000000, 10, '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\xe2846ddba1a5120358f5c1d598ebcb3ddb56faa994109ffd2ca866b7770109c4', '\xa23508d320430ff04da2322c903f9c0e422b1352c2613616d8f63b2c64cc4387', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007337a088e922feeefb4c050101', '\x565cec4a05b70676327735ae9d46fb48d1c0399598733eac8dbf8f439ccac204', 0, 1795269600000000, 11, '01a1fe68-2300-7337-a088-e922feeefb4c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xa23508d320430ff04da2322c903f9c0e422b1352c2613616d8f63b2c64cc4387', '\x8e8da2cd7b94eb5f2c6ab4f2f4f9132ebd1411355e79941446c6c5cafac8d82c', '\x020208000660c9c6c8b800030100041501010c021001a1fe682300716da323efc4f1f91228050101', '\xf37920888739aa933193a4ad8d0eb2eaf4af1b8fe0806750bac92e3fda41734b', 0, 1795269600000000, 12, '01a1fe68-2300-716d-a323-efc4f1f91228', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x8e8da2cd7b94eb5f2c6ab4f2f4f9132ebd1411355e79941446c6c5cafac8d82c', '\xb431e10a1831f5bd28759c10a86b3381501d56019b871d7dcf7e7f1cbe728f95', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230076a586b5995c0d63ea56050101', '\xf742b5b95a55e7cb22484f9abdcba2efe4e1cb3ac36fe438b08117052d88d5ae', 0, 1795269600000000, 1, '01a1fe68-2300-76a5-86b5-995c0d63ea56', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\xb431e10a1831f5bd28759c10a86b3381501d56019b871d7dcf7e7f1cbe728f95', '\xea92f09e7d11ff6348865dae0e5329cd7e47751a9998e8cc77e4a4a087443a7f', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230073da825a5e03d7286245050101', '\x869d3cf8d8fed0809b747842b4c04b556364812067374f1e35e372bbbc2aef55', 0, 1795269600000000, 2, '01a1fe68-2300-73da-825a-5e03d7286245', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xea92f09e7d11ff6348865dae0e5329cd7e47751a9998e8cc77e4a4a087443a7f', '\xce15e084d00a065f71334fe98b96c85dea3e904206efb1e52b75e3ed7340598b', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230075f7ad4e947f5a47634e050101', '\xdaa9d76236eb67f85d568ec6fac84d982c67f7a863d4837403ec33abf5a364a7', 0, 1795269600000000, 3, '01a1fe68-2300-75f7-ad4e-947f5a47634e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\xce15e084d00a065f71334fe98b96c85dea3e904206efb1e52b75e3ed7340598b', '\x6892e99a32db4bd35b738f67ac87d8902fc257aefaa71157fd655c361cf924b6', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007d5cbe8019ba31541268050101', '\x65d01d34677022c2582d98fce025ca1e362a9acaec21522f704020c3a3c276ae', 0, 1795269600000000, 4, '01a1fe68-2300-7d5c-be80-19ba31541268', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x6892e99a32db4bd35b738f67ac87d8902fc257aefaa71157fd655c361cf924b6', '\x0b4e15e4110728c9f8b7c77fecf66e823b02b47235cee314ad75993f676436f4', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007e98b7a773282038723e050101', '\xeed0f1a180016e6c472100d8b850a8f7f68b412eb39436caa28263a029205cd1', 0, 1795269600000000, 5, '01a1fe68-2300-7e98-b7a7-73282038723e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x0b4e15e4110728c9f8b7c77fecf66e823b02b47235cee314ad75993f676436f4', '\x2199b8d46daa40b28db272793ec63830a0fcdf16f4e1c07bd60c7c6736fc3f33', '\x020208000660c9c6c8b8000301000415010106021001a1fe68230076abb3d2deee36f3243e050101', '\x146dfbe7b1ad24df018cf21cdc8e01c9a19770fa10d8c7803e3176cd5dd5e8e9', 0, 1795269600000000, 6, '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x2199b8d46daa40b28db272793ec63830a0fcdf16f4e1c07bd60c7c6736fc3f33', '\x60318734d96497c719a4e033c797a03a7c7838701f64683e652bc2ccb58e6eba', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007994b4345abdaad5e126050101060104070101', '\x29bdce19564015219e6affac8687d374ff635d78d7aa12bcf2380532bb1c705e', 0, 1795269600000000, 7, '01a1fe68-2300-7994-b434-5abdaad5e126', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x60318734d96497c719a4e033c797a03a7c7838701f64683e652bc2ccb58e6eba', '\x3b8d397f019f77b69be519ea49529944083c3dc4137680d95876646e74ed8e4a', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230072b9bb40890f87b2902a050101', '\x83ab1bc6d250cff2af9a1a89793a6cf1d1d3ce01505421157472d7eadcc3b062', 0, 1795269600000000, 8, '01a1fe68-2300-72b9-bb40-890f87b2902a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x3b8d397f019f77b69be519ea49529944083c3dc4137680d95876646e74ed8e4a', '\xce35c637e1587ef7f1fdc8742d318e5a9e7e8fb31ad6f19846235580b7e83eb5', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007794b11a6660911eb3d8050101', '\x6823f0a0dad508330e046886f2334232889048835460663eaf2e50d759f17331', 0, 1795269600000000, 9, '01a1fe68-2300-7794-b11a-6660911eb3d8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xce35c637e1587ef7f1fdc8742d318e5a9e7e8fb31ad6f19846235580b7e83eb5', '\xb0ee747eaf9d31d8428e81d21647a338a939767b4fcb13d6783c8633f67a81b8', '\x020208000660c9c6c8b800030100041501010a021001a1fe6823007e8dbe9001fec5b7e748050101', '\x25d4223ba762b85f77c65ab03818ec4da8d9a37048eea3acdaa0e92f3a6c4ddc', 0, 1795269600000000, 10, '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xb0ee747eaf9d31d8428e81d21647a338a939767b4fcb13d6783c8633f67a81b8', '\x6e1c7af12401a762bc50429395859571c847a4b3e3f249cc3f9f23ed2a78bf57', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230079fca3f3a58a0e9b6162050101', '\xb9ec7fc082b177b039092067e684d3151bc8d73d5dd1ab0e2b74d695b00da2e7', 0, 1795269600000000, 11, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x6e1c7af12401a762bc50429395859571c847a4b3e3f249cc3f9f23ed2a78bf57', '\xe483d56ce4f220298c124bf4c1f9ccc0ed44872633950bb9fc3fca0d6d0d1f7d', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007cd08f589c9f9c5d562a050101', '\x3ce0a1875e52d0dc31a6229127902b193bfd836e5090f378e26f621c6e91df5e', 0, 1795269600000000, 12, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xe483d56ce4f220298c124bf4c1f9ccc0ed44872633950bb9fc3fca0d6d0d1f7d', '\x4a9f4b349fefa95ccf1eef8ec08fad21246c5e3af70c87d843d8a57095339460', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007eb08c162087479f08d4050102', '\x32685842de10889d0fabcdab7c49184c47404553a593ff86689c914b3774fdf0', 0, 1795269600000000, 1, '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x4a9f4b349fefa95ccf1eef8ec08fad21246c5e3af70c87d843d8a57095339460', '\xd3cd638feb3f30c09ce69bf8ac098c582ab31c26448cfb197884c073968b4fb3', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230073b588387cfec4cd0dbc050102', '\xaddf7902cae0c06ea8cfe848af272c2ecc87803eae55695803c7df5ec0c3a11c', 0, 1795269600000000, 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\xd3cd638feb3f30c09ce69bf8ac098c582ab31c26448cfb197884c073968b4fb3', '\x75b8ff51fc1480e5a2cd80080da1cee3798c8fe57be9cdcc06446b88c2dae48b', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230078c1a5f3d0a1e1a6cb11050102', '\x56b3d9074c53162e449eaa357a5e500c62675d6443d504681a268ecbc3d1be9f', 0, 1795269600000000, 5, '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x75b8ff51fc1480e5a2cd80080da1cee3798c8fe57be9cdcc06446b88c2dae48b', '\xcef6b9f136e46002a4de364e47bf0d49b1aece6422ba247bdb5674387f3b104f', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070f79c4ec9da9a86b07c050102070101', '\x908acb27c59a0ee71ec70eced6c1c48c82d73a69f8af0e4cdb3d25105b81db8e', 0, 1795269600000000, 7, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xcef6b9f136e46002a4de364e47bf0d49b1aece6422ba247bdb5674387f3b104f', '\xc00519762d5428b37b4352aaede3f07f6cc92d80d9cf11233f30d8a170b754d7', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007b4ebe13dc57ddf82b88050102', '\xea298687e0d4aba42ec180bc9df1b1bf7583406c4980602802e096f13fc1c957', 0, 1795269600000000, 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xc00519762d5428b37b4352aaede3f07f6cc92d80d9cf11233f30d8a170b754d7', '\x0e94925d3a5f30040db0c3168fd07a3c7e37dd71dcdf561508291311c2032966', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075c6ac09e5f2dbc0252f050102', '\xc58b45212126a1090a1c7e67d3907eae98ec363155bdf03ffc41591592662190', 0, 1795269600000000, 11, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x0e94925d3a5f30040db0c3168fd07a3c7e37dd71dcdf561508291311c2032966', '\x270e1c538225ad9a2054d4963ee08195fa762f2c576c56856ae56ad3f29bbd34', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007c3fabd08ccf9438f40a050102', '\xac6bc44e01b0c3d4da80cacd5ace8ccf5c6f9c746c0e8b09115fb000903379c7', 0, 1795269600000000, 1, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x270e1c538225ad9a2054d4963ee08195fa762f2c576c56856ae56ad3f29bbd34', '\x00294361e71f254e171a476d858c9d02b74196fe3273f425da572658260228c0', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007e8a9239820bac987d69050102', '\x4baad05f53b2716fff5d31a78003fd215ae0625c4f6f9bea27f4d3ab5208f95f', 0, 1795269600000000, 3, '01a1fe68-2300-7e8a-9239-820bac987d69', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\x00294361e71f254e171a476d858c9d02b74196fe3273f425da572658260228c0', '\xbea09837e5544feade76137bc7be352605f1a7039e0cb27e5709a074029c157a', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007573b14d98f665d3cb59050102', '\x312047597569df7fe3e43d54d6c98a078b7800f74626251bb72375806a3b6b48', 0, 1795269600000000, 5, '01a1fe68-2300-7573-b14d-98f665d3cb59', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\xbea09837e5544feade76137bc7be352605f1a7039e0cb27e5709a074029c157a', '\x257fd4b63509e761872b7f2d2e8dbabacb6ebbf539c7cb1436cd2daad38bd7f8', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007b0ebbda28545ca87db0050102070101', '\xd8fdbc2461d4bd9cca904637a6990201d6dfd4a2d3f130a3bab333e4913e0ca9', 0, 1795269600000000, 7, '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x257fd4b63509e761872b7f2d2e8dbabacb6ebbf539c7cb1436cd2daad38bd7f8', '\x8e214d812e58b7e11b00dfc5cb30b94d85f5d683fa515941066e53a705359bd0', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300704e94cf1fb81da90c62050102', '\xdbc756bdf1c7b6685e58b9a79c41bffc86a1bbc7b0117979d293701d3e66d11d', 0, 1795269600000000, 9, '01a1fe68-2300-704e-94cf-1fb81da90c62', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x8e214d812e58b7e11b00dfc5cb30b94d85f5d683fa515941066e53a705359bd0', '\x835e122095b4ce4a3fc9d6867228b23eb2f63b204bac61a089e3ad8d5f53db05', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007db4bd760304997e765f050102', '\xc09419931537fa40dde7518f2cbeb0305c1a79de5c105b85e16bc681f3ccbd8c', 0, 1795269600000000, 11, '01a1fe68-2300-7db4-bd76-0304997e765f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x835e122095b4ce4a3fc9d6867228b23eb2f63b204bac61a089e3ad8d5f53db05', '\x12c90a6b2f9c72fc17c47bc24bb7543449205d4b72dee90c65e2a3714656e5c7', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007008819d098d235201cd050102', '\xcb0413a28da9a9a6dfb16c01263158d91ef092c2664980bdd5a2d404f24a397e', 0, 1795269600000000, 1, '01a1fe68-2300-7008-819d-098d235201cd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x12c90a6b2f9c72fc17c47bc24bb7543449205d4b72dee90c65e2a3714656e5c7', '\x35721b3d8b409b60042f25116ab26770303af402fb2b235fb7100695e272b9ce', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300731282ac6f749d37eed3050102', '\xcc180055969ea7308c6d045daf9cedfeb25af3812a6d22250c38923391562d6f', 0, 1795269600000000, 3, '01a1fe68-2300-7312-82ac-6f749d37eed3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x35721b3d8b409b60042f25116ab26770303af402fb2b235fb7100695e272b9ce', '\xac284bcea5ec4204394917f92528525ff8f09650580ddb4551dd474d7878864f', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230075df8bcb132103b9fd81050102', '\x6cf6117b22bc0900602086997ba5da614ba4bf90bc69553743262986be5739f6', 0, 1795269600000000, 5, '01a1fe68-2300-75df-8bcb-132103b9fd81', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\xac284bcea5ec4204394917f92528525ff8f09650580ddb4551dd474d7878864f', '\xb1233d3149d182fc3dcb1c6e22c2c941542896bac6c293930e30db68e00356eb', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230078b9a60dff1d0e59ea07050102070101', '\xf93aa195fb7090c500da85472b9be6dbc66daa296aa435aa227a83a3716cd2aa', 0, 1795269600000000, 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xb1233d3149d182fc3dcb1c6e22c2c941542896bac6c293930e30db68e00356eb', '\xc8560ed74ba794c4d99b4170205422ff842572e5c9f84a98c1414a9777c5bd42', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230078478fd5fe68c4da5ab0050102', '\x187483ed4ef19e9f0858c50452d9971d5a59f5471cccd986833ae06cbe84fc29', 0, 1795269600000000, 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xc8560ed74ba794c4d99b4170205422ff842572e5c9f84a98c1414a9777c5bd42', '\x530bc09cded984299892dd12b2a13921f4fd82da183af9926f7e6e679c6af6da', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007337a088e922feeefb4c050102', '\xce61be9b21e947de16d40c07e1a73b172c36ef3ba5bdfdb33ecd5b796c07e848', 0, 1795269600000000, 11, '01a1fe68-2300-7337-a088-e922feeefb4c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x530bc09cded984299892dd12b2a13921f4fd82da183af9926f7e6e679c6af6da', '\x2fd84a90e4fc2d070a7ee8863a9ce308ff6900175a3cecd09572d38058dbf482', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230076a586b5995c0d63ea56050102', '\xf739634eaaf218ef79d27ff3c3555bd69a5081e0fc6c8007f2f062b53432d0e5', 0, 1795269600000000, 1, '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x2fd84a90e4fc2d070a7ee8863a9ce308ff6900175a3cecd09572d38058dbf482', '\x9773377f6221cd6928fe6a66d4ddb4db6a8f74bab26c06017632ca577a5a0f6b', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230075f7ad4e947f5a47634e050102', '\xabea349b6d656058ab9c9ab26ca393672cfaeba0732b3afd64e8a917fbe0565f', 0, 1795269600000000, 3, '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\xabd6297e1d4a91c757afbc8588e8975431ecb928766c3696ccc91febf00e515b', '\xb164c315b873c6a2f1f3eb4e22987c853072191298a407434e506647afb0beb5', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007794b11a6660911eb3d8050102', '\x33dd1b419d0cdd76254efd7e5badc390db153c2547035340aea6a780f4560770', 0, 1795269600000000, 9, '01a1fe68-2300-7794-b11a-6660911eb3d8', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x333b899cbf147e0ff2f4113543e1ae3417a540accd45f45dfa3ec922f75b3cf8', '\xb7d2eeb6bf0bc6b8390c070186831ea76ebaa69e0cb8d3adbf8755940d40157e', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300707db18a50538c0182c1050102070101', '\xfc2309576d77aaf136ab5cf1fa7458fad4686a13144e240b7bc01555d9f22d5e', 0, 1795269600000000, 7, '01a1fe68-2300-707d-b18a-50538c0182c1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x855b6b9a39df14ed1d959b4a8b76e7ad979b1288806aa290ef5775d79a8edcdc', '\x06a5c46f2005bed26d517140760a45b58a67e7ac9f3e0de2228cc492d518e2c3', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe6823007361880e49d0aae76701050102', '\xa6a2dc0cece932398b2ccc31bddbd0a49e4db7ff72c2f402a1fa1d12dfb816e0', 1, 1795269600000000, 7, '01a1fe68-2300-7361-880e-49d0aae76701', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x9773377f6221cd6928fe6a66d4ddb4db6a8f74bab26c06017632ca577a5a0f6b', '\x07bc00c2dd905f9027f6ebbe96a203391ab37691c9985b2637eb3dbcc02eabe6', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007e98b7a773282038723e050102', '\xdfcdfedc4b8d8fad7f270313e7b5807f69f9f90333e7f5f0bb19af5c53109ff8', 0, 1795269600000000, 5, '01a1fe68-2300-7e98-b7a7-73282038723e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\xb164c315b873c6a2f1f3eb4e22987c853072191298a407434e506647afb0beb5', '\xdad99da8400a8ba868b3ba8a783fc058abce454388776cc0cc27bfc1ed688bdc', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230079fca3f3a58a0e9b6162050102', '\xc9f2f2f9d6feeadf963556e33ae719399e1c9f067e6ada1e2e8255e57147f3d0', 0, 1795269600000000, 11, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xb7d2eeb6bf0bc6b8390c070186831ea76ebaa69e0cb8d3adbf8755940d40157e', '\x977c27390daffd42d7fda7f31b5dea6d2358cb53326f6a90980901f8886f769e', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe682300707db18a50538c0182c1', '\x030350cc9c5f472ae3c150b1a3396dc08f64133b8a035be485048985b06b4ba1', 2, 1795269600000000, 7, '01a1fe68-2300-707d-b18a-50538c0182c1', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x07bc00c2dd905f9027f6ebbe96a203391ab37691c9985b2637eb3dbcc02eabe6', '\xabd6297e1d4a91c757afbc8588e8975431ecb928766c3696ccc91febf00e515b', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007994b4345abdaad5e126050102070101', '\x9939c4d7cb886ba89659dbd291a296d34bcabe5ba087d540ed25e493d90ff520', 0, 1795269600000000, 7, '01a1fe68-2300-7994-b434-5abdaad5e126', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xdad99da8400a8ba868b3ba8a783fc058abce454388776cc0cc27bfc1ed688bdc', '\x333b899cbf147e0ff2f4113543e1ae3417a540accd45f45dfa3ec922f75b3cf8', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300707db18a50538c0182c1050101060105070101', '\x4276b02baf9b13337596e95ff065afe68003bb70d374d0814c7c6389feb4ef5c', 0, 1795269600000000, 7, '01a1fe68-2300-707d-b18a-50538c0182c1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x977c27390daffd42d7fda7f31b5dea6d2358cb53326f6a90980901f8886f769e', '\x855b6b9a39df14ed1d959b4a8b76e7ad979b1288806aa290ef5775d79a8edcdc', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007361880e49d0aae76701050101060106070101', '\xa913ec4f3f1bca6cf5f99d10894052bbbb52b086261d00ea09f22642b3443ba5', 0, 1795269600000000, 7, '01a1fe68-2300-7361-880e-49d0aae76701', 1);


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

INSERT INTO public.bayboard_record VALUES ('00000000-0000-0000-0000-000000000000', 0, '01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0200011001a1fe6823007608a264c0f6a09f569c02010105115072616972696520416d62756c616e6365060f2b3120323137203535352030313030070f416d65726963612f4368696361676f0803204a87091202010f03010a04010f05011806010e0701180a100f416d65726963612f4368696361676f0b205aa4d5cd5734c6dc57c7fd8056058eb95ade160a83d0bd7205c12ab5b05b8544');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-78db-aee8-c2d984b20880', 1, '\x0202011001a1fe68230078dbaee8c2d984b20880020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d4063461e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b5cc39f39c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f2039070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1, '\x0204011001a1fe68230075b09ec8a9d49b737317020101041001a1fe6823007608a264c0f6a09f569c064b222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373562302d396563382d613964343962373337333137080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-789e-aa9f-378933e069ea', 1, '\x0206011001a1fe682300789eaa9f378933e069ea020101041001a1fe6823007608a264c0f6a09f569c051478c39f5f225a5c5a20c3a9d790e0b8813cc4b03c060101072368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7cf6-8735-96020cf39501', 1, '\x0208011001a1fe6823007cf6873596020cf39501020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06245f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d5a20c39ff09f9a91cc813c0720d2de2c478b0043b624fe396a7ac5d5f83abe6383f043e7918380c45c32f419bf080101091e077830395c39c3a9153025d983f09f9a913bcc81c39f61265f20f09f9a910a01030d02ffff0e0800000000000000000f0800aea9651c6dfee8');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1, '\x020a011001a1fe6823007524ab8e6eb60fc43902020101030102041001a1fe6823007608a264c0f6a09f569c05080009d8767a4553c0');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1, '\x020c011001a1fe6823007da988fdbba63f07daa6020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230078dbaee8c2d984b208801001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1, '\x0202011001a1fe6823007edd8f03fc2cba53e5ba020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d40638c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d7902030c4b0e6bca22620d79027c39fc39fcc81e0b88126d790070101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7306-986a-a5daf05684f8', 1, '\x0204011001a1fe6823007306986aa5daf05684f8020101030102041001a1fe6823007608a264c0f6a09f569c0639395a615ad79030c4b0e0b8812027f09f9a91c3a92030316131666536382d323330302d373330362d393836612d613564616630353638346638070105');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-771a-918a-25a1d8255a30', 1, '\x0206011001a1fe682300771a918a25a1d8255a30020101041001a1fe6823007608a264c0f6a09f569c050ed9833bc4b0cc81222620d7903927060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7199-b93b-f65459fb8c60', 1, '\x0208011001a1fe6823007199b93bf65459fb8c60020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc062a5cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd790c39fd7905a3bcc8122e6bca2205c07209bd79f2f62bf40b1d5ccd5bed5a91139c3ee392c42849f728568d28aab07cdab091d193c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d9836102c3a90a01020e08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '01a1fe68-2300-7dff-9899-22b59574e26e', 1, '\x020a011001a1fe6823007dff989922b59574e26e020101030102041001a1fe6823007608a264c0f6a09f569c0508fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2, '\x0205011001a1fe68230078c1a5f3d0a1e1a6cb11020102030101041001a1fe6823007608a264c0f6a09f569c05ad02272630c3a9d9835af09f9a9120c4b0225fd9833920d9835acc81c39f5cc3a93c395a30c39fcc813c39d79061d983c3a9d983305a5ac3a939c3a92039cc81f09f9a91c39f303bc39f2022612020d983393bd98327205a5f2722c4b05f5a22c3a9c39f5acc81f09f9a9126f09f9a91222261203c20275a22d79025c39f22e0b88125e6bca22020d790c4b0d7903b2527225a3b3920c3a926cc81302022d983c4b03b3bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc815ae0b881d7905c3c306127222222c3a9c4b0cc812761252dc39f252d202226f09f9a91cc81c4b05f395c3927f09f9a91d9835a3c3c392739f09f9a91e6bca239d7902030d9835a303b3cc39f5a25e0b881c4b0c4b05fe6bca2d983e6bca261e6bca25f25c4b0275ce0b88127c39fe0b881d790060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2, '\x0209011001a1fe6823007b4ebe13dc57ddf82b88020102041001a1fe6823007608a264c0f6a09f569c05bc023bf09f9a9161cc8127c3a927c39f5a2d253b3939cc815ce0b8813b3c2520252220c3a9cc81e6bca2e6bca2c4b0205a22d7903026c39ff09f9a91c4b0c3a93c30253025cc813cc4b0c3a927c39fd983f09f9a91253c3026c39fcc813c5cc3a95c30d7903b22c39f305fe6bca2d983e6bca2c4b027265c20e6bca2255acc81c39f20e6bca2c4b0e0b881c39f6125275f202727f09f9a91c4b0202620c3a92225c3a930e6bca2c4b05f2d20d983e0b881f09f9a912227cc81265ae0b8813be6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc81252d2dcc81305cc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d9832239272dc3a920cc81e0b881223930cc81c4b0393c27e0b881c39f202de6bca23926cc81c4b06139253c3c3b5ac39f5f393b26d790c3a95c39c39f225f5af09f9a9130e6bca20620344d043cfa2cf3487c71496d13048b5e9e7c088fe858494d78ab38a42e7ef1190704ffffffff08313001011402110101a1fe6823007c3fabd08ccf9438f40a0308031ba2d14771626a040e0d323030313a6462383a3a2f33320908006854743ee81ecb0a08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2, '\x020b011001a1fe68230075c6ac09e5f2dbc0252f020102030102041001a1fe6823007608a264c0f6a09f569c05173b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d060101074b2320e0b88161223c2d205fcc81d9835ac39f30c3a9cc81263c3939e0b8813be6bca220612de0b881e6bca2c4b0d98322e6bca2e0b881203cc39f5fd983780a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2, '\x0201011001a1fe6823007c3fabd08ccf9438f40a020102041001a1fe6823007608a264c0f6a09f569c052a3c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7e8a-9239-820bac987d69', 2, '\x0203011001a1fe6823007e8a9239820bac987d69020102041001a1fe6823007608a264c0f6a09f569c05083832303932393333064201010102180bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce0323a69ddb2f3ed3fb8171ad1b190fd5fe0549f0a2089595730a77b910f79b6f8b711e3946070102081001a1fe6823007edd8f03fc2cba53e5ba0aaa0227d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b26e0b881f09f9a9125e6bca225d983c39f3c302722cc8120f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9835c5a22c3a9e6bca22520202d272226e6bca2e6bca2d983c3a9d9835f61cc815a3b20d7902220225c2de0b881cc813c20305acc812525c3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d30255a61275c252dd983d9833c612530cc81e6bca2273b2d5c2df09f9a913061f09f9a912039c4b061d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b00b01050e075a275f612726780f1025e0b881253c20c3a9c39f5ad79020391216cc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c130f416d65726963612f4368696361676f1403030101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7573-b14d-98f665d3cb59', 2, '\x0205011001a1fe6823007573b14d98f665d3cb59020102030101041001a1fe6823007608a264c0f6a09f569c052625303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2, '\x0207011001a1fe6823007b0ebbda28545ca87db0020102041001a1fe6823007608a264c0f6a09f569c0501020701020801010932020107031acc813bf09f9a91d790d790c4b05c39265a5a2d20d9832220cc8105115acc81f09f9a91cc813b5f3be6bca23c260a030201030b2001090001147f8fe17e09c802090200000000000000000308fff826efb74360000c17021501090200000000000000000308016f776d2c2c4a380d08fff826efb7436000101001a1fe68230078c1a5f3d0a1e1a6cb1111ae02019e025a0101010208025870cb623e2653034b0111039a50786260ec4bb81fdab42794479b8d0201020308025870cb623e2653042922f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad790203c2727c39ff09f9a91620101020208ffffffffffffffff035301110367d2587c3a91154cc23b5c424cb8a25d0201020308ffffffffffffffff04313c612dd79026225f27e6bca2e0b8813bf09f9a9127265ad98325c39fe6bca227c4b026cc81c4b020e6bca23c615fd7903c2f01010302080262e0a5317ee87f0320011101a2b7da638d5ecd583d82716852d76ca702010303080262e0a5317ee87f2f0101060208007dcbdee9463f55032001110467971b5fb53f903c4cba7f087e311ae50201010308007dcbdee9463f55050b0a0208fff826efb7436000121001a1fe682300771a918a25a1d8255a30130b0109c4b0c39fd983e0b881150407b201011a095af09f9a915fe6bca21b01011c4f01010102181d10425e29a04c3bde4abc1b195694443185c78ac3556ce503305786544975cc0b5cc670e13c94a71166e1e5b1ecfdc4397e71ac4c2b85e16b7a587ab72b66118bc676b5c5fc233392031d08014bad57c10c73641e111001a1fe68230078dbaee8c2d984b20880');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-704e-94cf-1fb81da90c62', 2, '\x0209011001a1fe682300704e94cf1fb81da90c62020102030101041001a1fe6823007608a264c0f6a09f569c05215c5a26613c26c3a939e6bca23030303061205c30c3a9e0b881305a5c20255acc810620d2be621519d84b1f837ed2ccccb9144d5289189eaaedfe93e164d61fc15240420701020908018e387a0412b0d60b08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7db4-bd76-0304997e765f', 2, '\x020b011001a1fe6823007db4bd760304997e765f020102041001a1fe6823007608a264c0f6a09f569c05193b20c3a95c5fc4b026f09f9a91c3a95fc4b0c39f20d98325270601010730232027305c222d2d2561e6bca239e6bca2d983205acc8122d9833b5a30cc81272022260a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7227-89ac-2996e583a25e', 1, '\x020c011001a1fe682300722789ac2996e583a25e020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075c6ac09e5f2dbc0252f07221001a1fe6823007edd8f03fc2cba53e5ba1001a1fe6823007db4bd760304997e765f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-75c8-b3da-29702e25b45e', 1, '\x0202011001a1fe68230075c8b3da29702e25b45e020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c3fabd08ccf9438f40a06af0278205c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f070101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1, '\x0204011001a1fe6823007561b101cd8082a3c3a1020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230078dbaee8c2d984b20880062ec39fd790c3a9c3a9272030316131666536382d323330302d373536312d623130312d636438303832613363336131070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7269-945e-338b84e6d89c', 1, '\x0206011001a1fe6823007269945e338b84e6d89c020101030101041001a1fe6823007608a264c0f6a09f569c05035a5f2d06010107940368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1, '\x0208011001a1fe6823007e059a26f74846d9c43b020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06bd025a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d790273bd983e6bca22020c4b03b61d7902de0b881c4b02d22c39f20395f0720628af6b56c22b4cb7e2d0d8019b41d46f6fc1be57ebc61cd5a6aaec7217a179e0804ffffffff0c01010d01010e08fff826efb74360000f08019628362a88015a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1, '\x020a011001a1fe68230070e38e636bd6d7cc289c020101030101041001a1fe6823007608a264c0f6a09f569c0508012bea8f8ba2803a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-716d-a323-efc4f1f91228', 1, '\x020c011001a1fe682300716da323efc4f1f91228020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-73da-825a-5e03d7286245', 1, '\x0202011001a1fe68230073da825a5e03d7286245020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007008819d098d235201cd063ae6bca227d9835c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b061615cd790cc815f27c4b0070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7d5c-be80-19ba31541268', 1, '\x0204011001a1fe6823007d5cbe8019ba31541268020101030102041001a1fe6823007608a264c0f6a09f569c063ec3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a92030316131666536382d323330302d376435632d626538302d313962613331353431323638070105');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1, '\x0206011001a1fe68230076abb3d2deee36f3243e020101041001a1fe6823007608a264c0f6a09f569c05022d27078d0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7008-819d-098d235201cd', 2, '\x0201011001a1fe6823007008819d098d235201cd020102030101041001a1fe6823007608a264c0f6a09f569c05337830e0b88120225a5c2de6bca2cc81255f3039e0b881c4b026e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7312-82ac-6f749d37eed3', 2, '\x0203011001a1fe682300731282ac6f749d37eed3020102041001a1fe6823007608a264c0f6a09f569c0508303036343939303506310101010218a5469b7039ae171725d06e486675b7f2f5554beb2abca22d031265cbf434d61c9905dd2dfaa284c177b6c48d0704ffffffff081001a1fe68230073da825a5e03d72862450956c3a95ce6bca2e6bca2c4b05c5ae6bca226c3a9d9833b5ac3a92026d79061c39f253027e6bca220e0b8813c5f3930cc815a2030316131666536382d323330302d373331322d383261632d3666373439643337656564330a405f26e0b881275fe0b8815ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39fd79020f09f9a9127f09f9a915fc4b0c3a9cc810dae025ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d98325305af09f9a9120303cf09f9a91f09f9a915c262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d790c4b020613930c3a9f09f9a913ccc812d613020392d225c39615f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b88139c39fe0b881273b3cd79027c39f22d983c39f10032d3078130f416d65726963612f4368696361676f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-75df-8bcb-132103b9fd81', 2, '\x0205011001a1fe68230075df8bcb132103b9fd81020102030101041001a1fe6823007608a264c0f6a09f569c0512c39f253c6139d7905ac39f26cc81e6bca23b060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2, '\x0207011001a1fe68230078b9a60dff1d0e59ea07020102030102041001a1fe6823007608a264c0f6a09f569c050103069c012dd983e0b8815c2d223922d790205f205cd790d983302022e6bca2cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc8120f09f9a91e6bca2205c25c4b03c275f30302dc3a9c4b020202725c39f615a61e6bca2e6bca2cc815ac3a92030c4b0c3a92525c39fcc812630d7905c5a3c5a3c26e0b88161c3a92030316131666536382d323330302d373862392d613630642d6666316430653539656130370701040912020101030d3be0b88127275f613cc4b0c3a90a4b011001a1fe682300731282ac6f749d37eed302010404345a3920393b615ae6bca2203cd983c3a9f09f9a915c3c3b5a22c4b0c3a9c4b05ac39f203c61cc81e6bca2203b3c222539253c265a0b1d0111010029a7f000790d5c0092d60ea88bc938030802066d7652c2648a0c22010101021d011101ffffffffffffffffffffffffffffffff0308ffffffffffffffff0d080265272c6fe8ac380e010211e70201a3021f0101010208012df34de813cbbb03100101000201020308012df34de813cbbb6f01010402080203dac5f1f25e080360011102a644ce669d246979fee5448d0b554b7e02010103080203dac5f1f25e08043e3b20e6bca2e6bca227cc81cc815fc4b0392527c4b06161cc812239c4b0e0b88127c4b02de0b8813cc4b0cc815cf09f9a91393920222d6125f09f9a91cc81620101050208ffffffffffffffff03530111025b673d455db7035ed5611ba988a4dafc0201010308ffffffffffffffff0431613026d98361272222e0b881f09f9a91395f26c3a9255c20d7903b61e0b88161d7905f303920f09f9a91c4b0c4b0e6bca22f010106020801452f742ccba5680320011102eb27d309748153644a11230d84e3c783020102030801452f742ccba568020109042f0108fff826efb74360000201010320011102b6e4491ff137a00d60b366f55b3025730201010308fff826efb7436000050b0a02080000000000000000130303010116010317027fff1c4f0101010218d3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f03306b9439801574dee1e08f9ce30a981e6ad880e2677433d237e068a34897b738183064b045bc7931e44496bc0b4ac36dc01d08004ffb02953d22011e221001a1fe68230075c8b3da29702e25b45e1001a1fe68230078dbaee8c2d984b20880');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2, '\x0209011001a1fe68230078478fd5fe68c4da5ab0020102041001a1fe6823007608a264c0f6a09f569c0528e6bca25a3b22c3a92d25d790302d203b265fd98339c3a9d983e6bca2d9835ac4b030cc812525c3a90620946ac5447d64be65807b3a0e4eb5b961880a27ef1c3d2fc898619831e8c895aa0704ffffffff08592601011602110201a1fe68230075c8b3da29702e25b45e040e0d323030313a6462383a3a2f33323101011602110201a1fe68230075c8b3da29702e25b45e04190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b0802f0f51d5f8908a5');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7337-a088-e922feeefb4c', 2, '\x020b011001a1fe6823007337a088e922feeefb4c020102041001a1fe6823007608a264c0f6a09f569c05097822d9833c5a22255f060101073a232061e0b881cc812d612720c4b02d20e0b881c39f22612de0b8812639d983265ae6bca2265f30c4b05ac39f260a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2, '\x0201011001a1fe68230076a586b5995c0d63ea56020102030101041001a1fe6823007608a264c0f6a09f569c05103be0b881222520c39fd7905c3cc39f5c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2, '\x0203011001a1fe68230075f7ad4e947f5a47634e020102030102041001a1fe6823007608a264c0f6a09f569c0508323435313037323406400101010218aa4d0769d66649d426906861c7ef22c13f197f38777e792803213cae35ef29ae4f2ba09fe3682f23a7c1a4f96c812a31d38a68529bfa4d6eb7c7d00701010a0a393961223b5c2d26d7900b01010d0f5c303b3939d79020c39f25e0b881610f3bcc81f09f9a912d5a302020c4b027613b22395cd790cc8122f09f9a91253bf09f9a9130c3a9c4b020c39f20263cf09f9a91255a20205ac3a92dc39f102127c3a9c39fcc8122d790273bc39fc39f3c2630e0b881c39fc4b0265cc4b0262578130f416d65726963612f4368696361676f1403010103');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7e98-b7a7-73282038723e', 2, '\x0205011001a1fe6823007e98b7a773282038723e020102030102041001a1fe6823007608a264c0f6a09f569c052a273c39d790f09f9a91e0b8813cd983d983c3a92d61e6bca2392d3b5a3020395a20d790d790f09f9a9178060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-72b9-bb40-890f87b2902a', 1, '\x0208011001a1fe68230072b9bb40890f87b2902a020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc06d802c39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a91392df09f9a915a39c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f3bf09f9a913c253c273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95ae0b881cc81305cf09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81f09f9a913b27d983cc815ce0b88161f09f9a912025cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca225c39f305c2026d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b88125f09f9a91c4b0e6bca2c4b0c39fc3a9c4b0f09f9a91223b22e6bca2305f3b22f09f9a91202dc39f20f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a9107202bad1e2638a7a3a9713581249febc80d8b6658c6aa9abd241c8cc5b9afc8157a0804ffffffff093b123c203039223c3961203cc4b0d9835f3c5a5c0ff09f9a915a265ff09f9a9126c39f3917c3a926202dc4b02539cc8130e0b88161d983d9835f205f0a01020b01010c01010d01ff0e08fff826efb74360000f080006fee319f77e86');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1, '\x020a011001a1fe6823007e8dbe9001fec5b7e748020101030102041001a1fe6823007608a264c0f6a09f569c050800243d96b1c60fe2');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1, '\x020c011001a1fe6823007cd08f589c9f9c5d562a020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2, '\x0201011001a1fe6823007eb08c162087479f08d4020102041001a1fe6823007608a264c0f6a09f569c053ae0b88120613b3b61e0b881e6bca2c3a9f09f9a915f20cc81262030c4b0205ae0b8812620223961d9832d61e0b881f09f9a915f3bd7903b253c3b');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2, '\x0203011001a1fe68230073b588387cfec4cd0dbc020102041001a1fe6823007608a264c0f6a09f569c05083431313036393430064501010102184937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b0326c9837afa23237588221085a4d4e16c575c12f8960f16ff13a38544f11ffe3f7bd0a9bb506ea30701010963f09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a9272030316131666536382d323330302d373362352d383833382d3763666563346364306462630a093b61e0b881c4b05c5f0b01070c37272dc3a9c4b02020e0b8815c2027e0b8815c22302020d790d9835c3bf09f9a9120e6bca230e6bca2c4b0272730e0b88122d983c4b0c4b00d3061cc81d9832220e6bca2255f305c2d2dc4b02226e6bca2f09f9a913ccc815f273c39305c25cc8122305f2025cc81615a0e025a5c130355544314080101020200030101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2, '\x0207011001a1fe68230070f79c4ec9da9a86b07c020102030102041001a1fe6823007608a264c0f6a09f569c050101064e782d5c2026e6bca25a2026d790c39f5ff09f9a9139c3a9d9833bc3a926302227e0b8813cf09f9a91272030316131666536382d323330302d373066372d396334652d633964613961383662303763070103080101092c020102041ef09f9a91c39f2d5cc39ff09f9a91225cd790e0b8813bcc8126272720265f050739203b302dc39f0a15011001a1fe6823007e8a9239820bac987d690201070b180109000384275e405f7fff0201020308ffffffffffffffff0c1a021801090000000000000000000201020308018f3267c6f85201101001a1fe68230075df8bcb132103b9fd81119b0101724102080384275e405f7fff0335011101f91d825ea407bf0b3199afaccc30fbb103080384275e405f7fff041625303cc39f30c3a9c4b0255cd98322f09f9a912022782f0101020208000186f899673c0e0320011101de698c282e35190a947042c804d682010201020308000186f899673c0e02010a03220108fff826efb743600002010403017804100101000201010308fff826efb7436000133e0139e6bca2d7905f20d79025d983cc81e6bca2c4b027cc815c30253cf09f9a9139203c5fc4b0d79026c4b0302030e6bca25ccc81e6bca2e6bca2250201011432cc8161c4b0c3a9e0b881395c2039e0b881612d3b5f39e6bca23c5a2720c3a9e6bca22dd983203020222025d98320d7905c2d1c4f010101021817798dd7e371e3a511b794d275f5ad0c3111337ba117920e0330690009fbf3ff2792f7a0c617559e0045105f9d0245dcf2a17fd3f5c19804d20fe80d903be529a749050aedbf93c84d281d08ffffffffffffffff1e221001a1fe68230073da825a5e03d72862451001a1fe68230078dbaee8c2d984b20880');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7994-b434-5abdaad5e126', 2, '\x0207011001a1fe6823007994b4345abdaad5e126020102030102041001a1fe6823007608a264c0f6a09f569c050104070101091e011001a1fe68230073b588387cfec4cd0dbc020101040778d983c39f5f610a5702010203095f205a3be6bca25c2d042e3c5cc4b03c2d5fe0b881d7905c27202026c39f3bc4b03b302525612539202d20c3a9d98326d98320c3a93b5c397805175f39d79020cc815ac4b039c39f222d5f2de0b8812dc39f0b16010900fff826efb7436000020900fff826efb74360000d08ffffffffffffffff1190040193016201010402080000000000000000035301110234ef7ab50bb8a0180bf2516a2b806949020103030800000000000000000431252d5cd98320d790c4b05c2d27f09f9a91c4b026253c5cf09f9a91c4b0cc8125d983c3a9e6bca22061d983c3a9205ccc812f0101050208011514698f4d913f03200111030861105ecf1468f2c8f1a38dc8b01f610201010308011514698f4d913f02010904e4020108000efbf0e762e19002010103d402011103ab61148a7ff562cac88369a20809d1c30308000efbf0e762e19004b4025fcc8161cc81cc815f5cd983cc81c39f30272030c39fc39f2d205f20c39f27d790203b30c39fc39f3c5fd790e0b8815ac39fd790c3a9d7903cf09f9a91c3a9203c202230c4b03c2d255ad790c3a9e0b881202620253b3be6bca2e0b8813920c3a9c4b020e6bca25fd790c39f25d790612526223be0b881395f2d3bc39ff09f9a91273b5fe0b8813c5f3ce0b88120e6bca23c5cc39fd98339cc81303b5cf09f9a91e0b88120c39f30205f2dd98322d790f09f9a913b253b5f25e0b8813b2527c39fc3a9f09f9a915a2d20cc81cc81cc812dc39fcc81c39fc4b030d9833b2d5cc3a9c39f2222d790e0b881612220e6bca2e0b8815f20263bc4b0cc81262dd983265ae6bca2395f223c275ce6bca2615f3cf09f9a91f09f9a91222625305ccc813ccc81c3a92025d790cc815a3c3cc39f2d20393030050e0d010103020801176ec722d034e8131f011df09f9a913cf09f9a915c2661c4b03bc39ff09f9a9120615f25f09f9a9117015a1a3c2d5fcc8122c4b03bf09f9a9126f09f9a91d7902739393922e0b881c4b0c4b03c25d790c39f30d983c39f265c3c25265cf09f9a91cc81302d61393c5f1c4f01010102189797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe0330c9f37fd27f65bcb46741dd9a3a679d77c8d5fb8715575ca8188bbca418565c060f2e2c2c1d41a8c5710a376b1e9d4c661d0800000000000000001e111001a1fe68230078dbaee8c2d984b20880');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7794-b11a-6660911eb3d8', 2, '\x0209011001a1fe6823007794b11a6660911eb3d8020102030101041001a1fe6823007608a264c0f6a09f569c05172dcc81d7902d3cd79039392dd790225a20255f5f20393b0620540490db9228cec8f3f43e2ce06f51bc292074983ba86ee443e4be5711a20df007010109080245666d68b371300a08018e98b05fabb52d');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2, '\x020b011001a1fe68230079fca3f3a58a0e9b6162020102030102041001a1fe6823007608a264c0f6a09f569c052c5a6139c39fc3a9e6bca220c39f27c39fc3a9e6bca2cc81c3a922c4b02639cc81203bc3a9f09f9a91263c5c39060101073b2320f09f9a91d983d983d9833b5c30c3a92d2dcc81253c253b3c3be0b8815c30e0b881303bc39f266120e6bca2260a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-707d-b18a-50538c0182c1', 2, '\x0207011001a1fe682300707db18a50538c0182c1020102041001a1fe6823007608a264c0f6a09f569c050105070102090f020105040a34204f616b204c616e650a030201050b0b010900000660ca9d5c5c001410416461205175696c6c666561746865721504079503051701471a086469616c797369731c4f0101010218ceb45e7098f1d7fd47f505afc1b2801c5e0c77793a90235603300f7510d516ae81fd5646e74992eef77e417b9c088c031d4f3e04a765aa84b5c77d30ad013a72370e47297218dd4921241d08000660c9c6c8b800');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7361-880e-49d0aae76701', 2, '\x0207011001a1fe6823007361880e49d0aae76701020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001d08000660c9c6c8b800');


--
-- Data for Name: bayboard_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_schema VALUES (1, '\x0db44a25048b01ac26a0653941d64c4d33a2f45799f9a4779d507cd1acc5fe51');


--
-- Data for Name: bayboard_unique; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373562302d396563382d613964343962373337333137', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-75b0-9ec8-a9d49b737317');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804d2de2c478b0043b624fe396a7ac5d5f83abe6383f043e7918380c45c32f419bf', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7cf6-8735-96020cf39501');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403395a615ad79030c4b0e0b8812027f09f9a91c3a92030316131666536382d323330302d373330362d393836612d613564616630353638346638', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7306-986a-a5daf05684f8');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000008049bd79f2f62bf40b1d5ccd5bed5a91139c3ee392c42849f728568d28aab07cdab', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7199-b93b-f65459fb8c60');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403c39fd790c3a9c3a9272030316131666536382d323330302d373536312d623130312d636438303832613363336131', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7561-b101-cd8082a3c3a1');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804628af6b56c22b4cb7e2d0d8019b41d46f6fc1be57ebc61cd5a6aaec7217a179e', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7e05-9a26-f74846d9c43b');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a92030316131666536382d323330302d376435632d626538302d313962613331353431323638', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7d5c-be80-19ba31541268');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000008042bad1e2638a7a3a9713581249febc80d8b6658c6aa9abd241c8cc5b9afc8157a', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-72b9-bb40-890f87b2902a');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013431313036393430', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0302f09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a9272030316131666536382d323330302d373362352d383833382d376366656334636430646263', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702782d5c2026e6bca25a2026d790c39f5ff09f9a9139c3a9d9833bc3a926302227e0b8813cf09f9a91272030316131666536382d323330302d373066372d396334652d633964613961383662303763', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904344d043cfa2cf3487c71496d13048b5e9e7c088fe858494d78ab38a42e7ef119', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013832303932393333', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7e8a-9239-820bac987d69');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904d2be621519d84b1f837ed2ccccb9144d5289189eaaedfe93e164d61fc1524042', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-704e-94cf-1fb81da90c62');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013030363439393035', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7312-82ac-6f749d37eed3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0302c3a95ce6bca2e6bca2c4b05c5ae6bca226c3a9d9833b5ac3a92026d79061c39f253027e6bca220e0b8813c5f3930cc815a2030316131666536382d323330302d373331322d383261632d366637343964333765656433', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7312-82ac-6f749d37eed3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c07022dd983e0b8815c2d223922d790205f205cd790d983302022e6bca2cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc8120f09f9a91e6bca2205c25c4b03c275f30302dc3a9c4b020202725c39f615a61e6bca2e6bca2cc815ac3a92030c4b0c3a92525c39fcc812630d7905c5a3c5a3c26e0b88161c3a92030316131666536382d323330302d373862392d613630642d666631643065353965613037', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-78b9-a60d-ff1d0e59ea07');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904946ac5447d64be65807b3a0e4eb5b961880a27ef1c3d2fc898619831e8c895aa', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013234353130373234', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-75f7-ad4e-947f5a47634e');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904540490db9228cec8f3f43e2ce06f51bc292074983ba86ee443e4be5711a20df0', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7794-b11a-6660911eb3d8');


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


