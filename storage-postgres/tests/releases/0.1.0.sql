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

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x124feaf5cb462ab51aaffd66c6f0f4286f2fdd7a25f6d9580ff5cf264bf8bde2', 7, '01a1fe68-2300-7912-a68e-978194624ad0', 1795356000000000);


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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007524ab8e6eb60fc43902', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230075c6ac09e5f2dbc0252f', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007da988fdbba63f07daa6', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007c3fabd08ccf9438f40a', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007edd8f03fc2cba53e5ba', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007912b0ac87d0712c8022', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007306986aa5daf05684f8', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007573b14d98f665d3cb59', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300771a918a25a1d8255a30', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007f908c39c344ed326862', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007199b93bf65459fb8c60', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe682300704e94cf1fb81da90c62', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007dff989922b59574e26e', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007db4bd760304997e765f', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe682300722789ac2996e583a25e', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007008819d098d235201cd', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230073e4ac18cfaacbbd099e', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230077b5a81cddaa5bdccea4', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007561b101cd8082a3c3a1', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230075df8bcb132103b9fd81', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007f7ca6649f86ce705bb3', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300727eb54f3dde41967f02', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007e059a26f74846d9c43b', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230078478fd5fe68c4da5ab0', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230070e38e636bd6d7cc289c', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007337a088e922feeefb4c', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300716da323efc4f1f91228', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007743848ee7c936a45256', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230078fcb5941e5092eb03d2', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe68230070a7818af885f7ddd64c', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007d5cbe8019ba31541268', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007b13bdcf05b6c5d87100', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007e1d95d4bd6cc137e2ca', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230078c08c0086d882c0442a', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230072b9bb40890f87b2902a', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007794b11a6660911eb3d8', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007e8dbe9001fec5b7e748', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230079fca3f3a58a0e9b6162', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007a268c83e26c9c833bb4', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230078c1a5f3d0a1e1a6cb11', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230075c6ac09e5f2dbc0252f', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007573b14d98f665d3cb59', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007db4bd760304997e765f', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230075df8bcb132103b9fd81', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007337a088e922feeefb4c', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007b13bdcf05b6c5d87100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230079fca3f3a58a0e9b6162', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007912a68e978194624ad0', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0101', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007361880e49d0aae76701', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007eb08c162087479f08d4', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230073b588387cfec4cd0dbc', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070f79c4ec9da9a86b07c', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007b4ebe13dc57ddf82b88', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007c3fabd08ccf9438f40a', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007912b0ac87d0712c8022', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007f908c39c344ed326862', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe682300704e94cf1fb81da90c62', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007008819d098d235201cd', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230077b5a81cddaa5bdccea4', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300727eb54f3dde41967f02', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230078478fd5fe68c4da5ab0', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007743848ee7c936a45256', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe68230070a7818af885f7ddd64c', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230078c08c0086d882c0442a', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007794b11a6660911eb3d8', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007912a68e978194624ad0', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007912a68e978194624ad0', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0107', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0503a6cd6c6da4a8ff8da5bd57000dea00262a64d0b94369d0ee09770805f12e48', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe68230070e38e636bd6d7cc289c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007794b11a6660911eb3d8', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007da988fdbba63f07daa6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007db4bd760304997e765f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007eb08c162087479f08d4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe682300722789ac2996e583a25e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007337a088e922feeefb4c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230078dbaee8c2d984b20880', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007c3fabd08ccf9438f40a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007e8dbe9001fec5b7e748', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007008819d098d235201cd', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe682300716da323efc4f1f91228', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230073b588387cfec4cd0dbc', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230079fca3f3a58a0e9b6162', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007edd8f03fc2cba53e5ba', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230073e4ac18cfaacbbd099e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230075b09ec8a9d49b737317', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007743848ee7c936a45256', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007912b0ac87d0712c8022', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007a268c83e26c9c833bb4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007306986aa5daf05684f8', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230077b5a81cddaa5bdccea4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230078c1a5f3d0a1e1a6cb11', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230078fcb5941e5092eb03d2', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe68230070a7818af885f7ddd64c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007561b101cd8082a3c3a1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007573b14d98f665d3cb59', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe682300789eaa9f378933e069ea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070f79c4ec9da9a86b07c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230075df8bcb132103b9fd81', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe682300771a918a25a1d8255a30', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007d5cbe8019ba31541268', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007b13bdcf05b6c5d87100', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007cf6873596020cf39501', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007f7ca6649f86ce705bb3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe6823007f908c39c344ed326862', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007199b93bf65459fb8c60', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300727eb54f3dde41967f02', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007b4ebe13dc57ddf82b88', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007e1d95d4bd6cc137e2ca', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe682300704e94cf1fb81da90c62', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007524ab8e6eb60fc43902', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230078c08c0086d882c0442a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007e059a26f74846d9c43b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230072b9bb40890f87b2902a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230075c6ac09e5f2dbc0252f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230078478fd5fe68c4da5ab0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007dff989922b59574e26e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007008819d098d235201cd', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300704e94cf1fb81da90c62', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070a7818af885f7ddd64c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070e38e636bd6d7cc289c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070f79c4ec9da9a86b07c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300716da323efc4f1f91228', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007199b93bf65459fb8c60', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300722789ac2996e583a25e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300727eb54f3dde41967f02', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230072b9bb40890f87b2902a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007306986aa5daf05684f8', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007337a088e922feeefb4c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073b588387cfec4cd0dbc', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073e4ac18cfaacbbd099e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007524ab8e6eb60fc43902', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007561b101cd8082a3c3a1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007573b14d98f665d3cb59', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075b09ec8a9d49b737317', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075c6ac09e5f2dbc0252f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075df8bcb132103b9fd81', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300771a918a25a1d8255a30', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007743848ee7c936a45256', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007794b11a6660911eb3d8', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077b5a81cddaa5bdccea4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078478fd5fe68c4da5ab0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300789eaa9f378933e069ea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078c08c0086d882c0442a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078c1a5f3d0a1e1a6cb11', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078dbaee8c2d984b20880', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078fcb5941e5092eb03d2', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007912b0ac87d0712c8022', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230079fca3f3a58a0e9b6162', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007a268c83e26c9c833bb4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b13bdcf05b6c5d87100', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b4ebe13dc57ddf82b88', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c3fabd08ccf9438f40a', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007cf6873596020cf39501', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007d5cbe8019ba31541268', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007da988fdbba63f07daa6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007db4bd760304997e765f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007dff989922b59574e26e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e059a26f74846d9c43b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e1d95d4bd6cc137e2ca', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e8dbe9001fec5b7e748', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007eb08c162087479f08d4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007edd8f03fc2cba53e5ba', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007f7ca6649f86ce705bb3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007f908c39c344ed326862', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0503a6cd6c6da4a8ff8da5bd57000dea00262a64d0b94369d0ee09770805f12e48', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007361880e49d0aae76701', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 78);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x660267f2629468da2c125ff9aa3366e92c36e1415aa402cf8d306d1975713cef', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\xbd82e10408bab1586897915fc4e958e10a5fa523efae10e394280fdbaf64a5d8', 6, 4);


--
-- Data for Name: bayboard_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000001', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000002', '01a1fe68-2300-771a-918a-25a1d8255a30', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000003', '01a1fe68-2300-75df-8bcb-132103b9fd81', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000004', '01a1fe68-2300-7d5c-be80-19ba31541268', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe68230073b588387cfec4cd0dbc01', '\x0000000000000004', '01a1fe68-2300-7d5c-be80-19ba31541268', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe6823007c3fabd08ccf9438f40a00', '\x0000000000000002', '01a1fe68-2300-771a-918a-25a1d8255a30', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe6823007c3fabd08ccf9438f40a01', '\x0000000000000004', '01a1fe68-2300-7d5c-be80-19ba31541268', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x000998a5799c6822', '01a1fe68-2300-771a-918a-25a1d8255a30', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-7d5c-be80-19ba31541268', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe68230073b588387cfec4cd0dbc00', '\x0000000000000003', '01a1fe68-2300-75df-8bcb-132103b9fd81', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230078dbaee8c2d984b2088000', '\x0000000000000003', '01a1fe68-2300-75df-8bcb-132103b9fd81', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000005', '01a1fe68-2300-7912-a68e-978194624ad0', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-7912-a68e-978194624ad0', 7);
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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x44fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca726644d0829d4933f3fa8', '\x02010471020b011001a1fe6823007524ab8e6eb60fc43902020101030102041001a1fe6823007608a264c0f6a09f569c050a78c39f2020e0b8813b27073723205a5a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca20a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x0201044d020c011001a1fe68230075c6ac09e5f2dbc0252f020101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230078dbaee8c2d984b208801001a1fe6823007524ab8e6eb60fc43902');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x62c10cd9c09369738e747e4f1fa1c4894871b6a969555a00810ce7e234c07dfa', '\x0201042c0201011001a1fe6823007da988fdbba63f07daa6020101041001a1fe6823007608a264c0f6a09f569c05015a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x271c39658c65d4d0db6823366b2702a14c3d82c4acb0d8439502bc5a9c96cb63', '\x0201044f0202011001a1fe6823007c3fabd08ccf9438f40a020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d4060c5c39c39f205a202022c4b026070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x4e8a5239820bac987d69ebeaefbe7cb4192de65dfeaa7516dd1a466093f8207d', '\x020104d4020203011001a1fe6823007edd8f03fc2cba53e5ba020101030101041001a1fe6823007608a264c0f6a09f569c05083936363839333335061a02180000000000000000000000000000000000000000000000000701010a49cc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c0b01070c3d305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b00d223b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b780e1825c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390f0927615ff09f9a915c26110ecc8122c4b0f09f9a915f2620202d130d4575726f70652f4265726c696e14080101030200030101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xf1eea603bf87ba21f5488cbae0d02e423f8ce8755e82ff2ed92205612b3962b9', '\x0201048b010204011001a1fe6823007912b0ac87d0712c8022020101030102041001a1fe6823007608a264c0f6a09f569c065a5c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d790782030316131666536382d323330302d373931322d623061632d383764303731326338303232070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x42b2b5b6977ffaf079456be79b9c1e044e22d0928bdcd1b7be80d4618b4393a6', '\x0201043a0205011001a1fe6823007306986aa5daf05684f8020101030102041001a1fe6823007608a264c0f6a09f569c050cd79027c39fc39fcc81e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x020104db020206011001a1fe6823007573b14d98f665d3cb59020101030101041001a1fe6823007608a264c0f6a09f569c05ac025cc4b026cc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x1d10425e29a04c3bde4abc1b195694443185c78ac3556ce5837aa1ce5f665da0', '\x020218496dd0a9b663cb389e2bbabb9686dc095014dbc17a7bdea30383083d8fb1ecd681debddf5eac3cc3f8c957d25e4c26fffe2abe733103f4c9da8460813f0168aff4ab2e2472e832365ef26957b8a231fe7de0c2758c9dc56c19467f5fc5651ec0bdc1b14f0f5794a11a3d2e16b45b85cefcb1650ebbcc7d4c3f6d98c890131e6194bae9736b7f69ee23090731daafb050f12dd536791ba4baf2dbfab83213723fadaf00a4f2374b886cc238505112c3a7f9d510ba38810dbcd9c1087d98389b6121f2ddec30ca990a0855e51911d9094b36feee2be53a5cd897c24c85fd7321abdee2709c9fd41a424b2d0ff05d0fa6fac9ef6ad8423341ac0d99c8dd2f10b7991dc6ea62ee9e9fada91704cbcca8fa8c4c6aafbcf0e2c757b20e90a2f404881df9927ac225bf66d96af871a6232906bcc4bfd0182d507daf00c3689c11efce75f4910ef2aedaf1bfbc19a3b685e0030b24f315fbc13da5f4f76b27344b5d01dcd32b1a7faf09f617c5eb32cb92263bb345e101008a74184226cb41aeca4e1a5d18459830e8ee30bfd1a252f47f6763b0008200b432c1c9e2db02ac70ec4482798eac6ccc6c99149cae300b167f03e18ea7723310b0938256b2650513f2fec5976d9eb35636feac161bba13c8eabad09fc46c02232a04f6a485f6427a98ef254c09ff2effcc7fd59b94f3c2b20da498de3f942f5ecda4f29bb1ec25a682f2930f91bb8c185374f2e138923c898857b86477e764fbe509a9424886a9be0368a29429699e13496cb5410e05b0340fea55c727bd661c7ae993dfe17d92fda14c9fb70396c997183eb63492c0502141d9ed56b5a1e722810b8df4b2cbdb6c324e2bde45421da22662be7cf75c4df230577f64d9b8befea1b267c3a39867ae822bf18cc321c2af8012e06f56509c70f434fc94ba6e8afb29d4e99952a8f32d273826c86b1739623843864df6c2003f9c0f9e8461eb391eadf5a42cdb3152f99baac41d4912666559ea242d3676f815d316921827eaaf734834ba3e7b579820a0fec2e3dab925a96875605694d99f2cf912b1cf83d0baedf2b188741699011261247d8c9143b4e1891d0d02ad081c48c087e0d6675b911edc965c8380586db3cca4bf77e85e798feef1f08c41c2e7f5856020cb85dcf0efa7436c3130c78ebe1d9a01bed716f4273c5245e9399aa033e9209e020ac9aff113850403c4d949ae944cbcf8b35b29ec4add78b2cae9a55c495d8323f851646ced1554f840f928465b8114618fc1e1d2ccfa8f63fffec274f0c37925701dedd8c67980ccf9cd75b40c3173e0044eb2c2d2fa8a49fe85ec0a5951efb9fa9f3153d48ac8bd99ba9c3cc6af74906f7160b4f0f0fd198219e9d60d175e902be8177a625fb5f0ed76ddbc80fd4bba54261dda882f9bf8da8d18efb5d0f0e5bdafdb518265260247575c53425a4660fdfba2d482b8c328ea9dae03307d1345ea544d61c920fb03fabc9989d2bc');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xc05e7691ef6421dc6ec8418aedd522cabf57f407b69e8745a20450a60b9e7c26', '\x020104b9010208011001a1fe6823007f908c39c344ed326862020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba062c222620d7903927cc81f09f9a913c3c205fd983d983d9835c26d983cc813b27cc812d3bc3a9205fd7902026780720000000000000000000000000000000000000000000000000000000000000000009131278612d2726e0b881f09f9a9127d790205c780b01010d000e08015f7cc056a180fc0f080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x020104f7010209011001a1fe6823007199b93bf65459fb8c60020101041001a1fe6823007608a264c0f6a09f569c05013b062000000000000000000000000000000000000000000000000000000000000000000892013101011602110201a1fe68230078dbaee8c2d984b2088004190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011402110101a1fe6823007da988fdbba63f07daa60308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33322301011402110101a1fe6823007eb08c162087479f08d4040b0a31302e302e302e302f3809080384275e405f7fff0a08fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x0201049e03020b011001a1fe682300704e94cf1fb81da90c62020101030102041001a1fe6823007608a264c0f6a09f569c05cd0226cc81e0b88127615ad790c3a9202dcc81255fc3a9d9835cd790cc815a3b3c265a30cc81e6bca261d7903cc39f5ae0b88122c39ff09f9a91d9832739d983f09f9a91c3a9c39f3961c3a93ce6bca26122203b5cc3a961265ac3a9e0b881202df09f9a913c2de0b881f09f9a916125c3a9c4b0d790d983222df09f9a91e6bca23cc4b05f5c3c263b20c3a95fc39f2061c39fc39fd7903b5fe0b881253925cc8127223b22f09f9a91f09f9a91275ce0b881c39f5fc4b0f09f9a91d790c39f276125d9835f26d9833926395c3be6bca2c4b05a3c3c2727c39fd790c3a92522e0b8813b5f5f5f5a253927e6bca22dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b881f09f9a91f09f9a9161d983d7903020c3a9d9833b2dc3a9202020d790060101071d23202220cc813c5ad9833b22c3a93b2d0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x02010474020c011001a1fe6823007dff989922b59574e26e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300704e94cf1fb81da90c62061001a1fe6823007524ab8e6eb60fc4390207221001a1fe6823007c3fabd08ccf9438f40a1001a1fe6823007524ab8e6eb60fc43902');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x0201042c0201011001a1fe6823007db4bd760304997e765f020101041001a1fe6823007608a264c0f6a09f569c050178');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x020104f4020202011001a1fe682300722789ac2996e583a25e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007db4bd760304997e765f06b002cc815c263c30cc812d22d98361c4b05acc815a20263930c39ff09f9a9120cc81612d5f203b39e6bca2f09f9a91202220c39f5f3bd7903939d983d790e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd790c39fd7905a3bcc8122e6bca2205cc4b03c2d2d223c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361395cc3a9d983305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a912761e0b8815c2d393939c39f39f09f9a913b2d26c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a9c3a9d9833020202d5a39202620f09f9a912020e6bca22dcc81070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\xc5c833da29702e25b45e83a51f42a0b3977976e68a7d398c6ebd6d9412932b02', '\x020104c0070203011001a1fe6823007008819d098d235201cd020101041001a1fe6823007608a264c0f6a09f569c05083836363536353631061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b2088009353cd98320e6bca220393ce0b8813b39612030316131666536382d323330302d373030382d383139642d3039386432333532303163640a03d9835f0c395c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b00db50225e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f5ff09f9a91223cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca20f32e0b88125206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b2210a90225c3a939d9835ac3a95c3b5f26d983d79020e0b8815a202d225acc81cc81d7902522e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5cf09f9a9139d9832dd790e6bca2e0b8815f3c2761d790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b025c4b061613b392d5a5fd983e6bca239c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9833025d7905c5ccc81222725c4b05fcc81112f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c1312506163696669632f4b69726974696d6174691406010103030101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x231282ac6f749d37eed3b5e91b2d6a272cb85d311a3423c1d30f1729fa4e200f', '\x020104ea010204011001a1fe68230073e4ac18cfaacbbd099e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230078dbaee8c2d984b2088006a3013b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5a2030316131666536382d323330302d373365342d616331382d636661616362626430393965070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x020104670205011001a1fe68230077b5a81cddaa5bdccea4020101030102041001a1fe6823007608a264c0f6a09f569c05392520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca22039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x020104540206011001a1fe6823007561b101cd8082a3c3a1020101030101041001a1fe6823007608a264c0f6a09f569c0523613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xd8b9e60dff1d0e59ea0745aac4e6ecd5b237500348d6e21795f3d6994c80ef8c', '\x02021809cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127c03c90ad77ab1cc9c910b8bf3f1d97c5886788be77632f32133506bd34e60e894b74b35680ea663886ef62ee370192985fe0390dd6549d930550fdfd486fb734a7d5cd7fea586351c5b13a299bdff512510f3503b57fd12e4d0ada014c6a6055d9ee5bcd72a47777f6cf8a12caf86264c2bc63213ecb39fa85918509370fe1cabbf446628af5499877c33749c9db1a52e121551007abeef22ff0988365d8286b1097d645776a4772f77d5956ed35586dc07028236b522bc8ab3c9e25d37c26314ffb252e5f8c56dd185d91f8d6b8bd1c1a38150507613cd187af1a6f006683dc7b1768dfc32528b155fda6f9df2003ea07270f22bdfee60655411262fe7088bc03313dccc3cdc7784682a6c88101619e20f0cbc735c2f323e7336ddaaa59420599502df9318635e08a04fc970e4aef305d1b87215826025299e7d6f639dde692c8150a2003f876a7caa91b03dc270792889641042947042813d10f2a84ee64c214b89c2ba0146fd212e459e9eea889d838d1b0f30d9a935bf7567537b2bcc1d9ebaf6dc2dd40e83046bbd12d00c5429c5b6620bd3c09c051539b2fb02605fe2b86948a9b123670395bcc955ef653a02b8ebd3fe58061ba3b7cb7480738aef5a7ff9bb6f5e72cdb6cbda63e6135811a92bfde744a1c1589f4f77a5aa6a6836e79362c99fe086fcc1b46573fb23665c59c3362ba33775d984655d72f059f1a5533337152e44bd970c7a167325553c9d40004abac93fed65aa3fb9ac6c68b0afdebb371c2c68a6289b28410a65d6a3b49d6db6423877ed6a90d002a7f00fa96980a4f37c15409174dd87b2ffcac830f1359609dcef7ee6b0348f526f465ea7c0c1d1053e7a0687986bb1f225d8ff6d1e55368879213daa83e944b161d7d89c36bfcd7375a4549eabd1dfd327b8eb774de0a33f6db38707fd3d77a697b323e1265348053c57adfc7898664dd3185eb28d08fdac6c94ac179a58b136b9ae487cfe67b1b92e9ba657d791ee5a10b8368f99150ef830417f0c19708531e4c33befcb0df87416a7810a7135fe7c30fb6c5838b5a08d5c377d5c5c8e1b33d909e5a19930ae9f4a9d463c24d27bcc317104f66f93c5e4dcc066f1be15eb2159280f5af0573e7696be9ea81fdba6a16f617c11e20a449059165f88b1e9b649a479ff8f29053b69e32e28f69b6495980e7c4561fa85c1f6ae47ff3691479d90a71da4335cd6b83feb8b675ea6e2887ee5d9d8a7310c27c2224a9275b2f3445462ead627983dc031fa05521ac6c8fd8bc3595834b65fde2da4922da72ac67654eb43b9bba277e3d35494d6c636fe92c053f9ffd6601f01d95cba4ae129058214da63a10260c95164574dfb2d44740fa2303c30d4667ee45859c6baf935ebb129d9a02cf1106f7525df76d85442b968b20f9cccc977db3600ef1258b446a32a24429c2a26dbeb025ca02accc793593a771ec68c9b0a5300c3b8df2b32e709e663572d1dea8c97a56d4f852bab448d8328721e8df18202bf710aa2e1b595f9a2b337828dcfcd0ca939328fc59e7481beac3e20e051666c4a1bf45310f03be89fb31c0acc3338c2ccfed0e17f67c988c45832b7351b74a449cb2b164a463a1424478146c354cb4a7c2e2072948e9ecf7e87cea606927a11049341be5104e9401d95ee2991eac97a788732a28ee17aedbfcf04051bd7e96a7e6a2287b32beab244ba584c22f4acf62928f784ec35d7d6e0190b855f236195131c5234ed968fdeafd195c6630d2fe93e1b5153805b7a782b437f65d14eeb7c3bf45f18ca4919757c2a49c4f5c37130b4a468f486b141c08fc0fa943bfe149ede36e49fe19edce32f2f51945d454c1f6374cd9717ed648064d5ae95c2b2f77bb24a2842dbffc938e2f226f8d1231ffe482a502d09f9aa6ad67aee75a2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\xd3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f4092f84eb837d172', '\x020104c4010208011001a1fe6823007f7ca6649f86ce705bb3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba0607f09f9a91253c78072000000000000000000000000000000000000000000000000000000000000000000944113b5f5a25205c2dc4b0e6bca2e6bca2c39f1a2720c3a9f09f9a91d79020223ce6bca2275fc3a925e0b8813c611639d7903c26e0b8815a2020c4b025202020e6bca25a5f0a000c000e0800352a744cd282cb0f08ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xd58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba764ae527a4beccaf430', '\x020104c6010209011001a1fe682300727eb54f3dde41967f02020101030101041001a1fe6823007608a264c0f6a09f569c053fc39f393bc39f5a225c5cc39f2d5a3b30d7905ce6bca25f25c4b0c3a92730e0b8816122f09f9a91c3a93ce0b88125d790cc8126f09f9a9130e6bca25ae0b8810620000000000000000000000000000000000000000000000000000000000000000007010108141301010b020100040b0a31302e302e302e302f380908027ba1ce8c24c3a30a08ffffffffffffffff0b08019c981ac43dd872');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020104ad01020b011001a1fe6823007e059a26f74846d9c43b020101041001a1fe6823007608a264c0f6a09f569c053dd790d9832de0b881e6bca22d203cd79026c4b0e6bca23ce0b881d7903920e6bca2f09f9a912d275ae6bca2c39f276125d983c39f2df09f9a91225a612706010107402320c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f20f09f9a91e0b881e6bca22625303b61275c3b393b0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x02010450020c011001a1fe68230078478fd5fe68c4da5ab0020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe6823007c3fabd08ccf9438f40a1001a1fe6823007524ab8e6eb60fc43902');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x020104ec020201011001a1fe68230070e38e636bd6d7cc289c020101030101041001a1fe6823007608a264c0f6a09f569c05bd025c2625c39f5a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d790273bd983e6bca22020c4b03b61d7902de0b881c4b02d22');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x020104770202011001a1fe6823007337a088e922feeefb4c020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d406343922e6bca226c4b0203ccc815a25613c22e6bca2c39f26f09f9a91cc816139302022c39f3c27d7903cc4b0c4b030c39f39d79078070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x86a586b5995c0d63ea568e6973cf8be147e50d77c74812fb19f5d5b1a371d2ac', '\x02010491070203011001a1fe682300716da323efc4f1f91228020101030102041001a1fe6823007608a264c0f6a09f569c05083335363336313939061a021800000000000000000000000000000000000000000000000007010109357822c3a95ae6bca25a2626c4b0cc81302030316131666536382d323330302d373136642d613332332d6566633466316639313232380a3478c39f27d79039c3a9c39f25f09f9a91e0b881c39f5a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b8810b01070cb40222c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125d790203cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25ccc81222220e6bca227d9835c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b061615cd790cc815f27c4b02dc3a9cc8126e6bca2305c5a20d9835cc4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b30225f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc8161c39f5f5cc39fe6bca25f302727e0b881305c0d2978e6bca22df09f9a91d790c4b0cc8126e6bca2f09f9a91f09f9a91d79026d790202dd983262dcc815c0fb002c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a9f09f9a91c4b0d790e0b881c39f255f20c3a920e0b881e0b881612026cc813bd9833b3c306120e6bca2cc8139cc81252d2722615a2539c3a9f09f9a91252d3030c3a9d790f09f9a91c4b0f09f9a91392620d790c4b02261e0b881e0b8812de0b88122e6bca23be6bca2e0b881615fd98339cc81d790223c202722253b5ad98320c4b03020e6bca23bd983d9833c39c3a92d22395fc3a939c3a93b5c30cc81c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca2252027d9835fc4b05a2220c39fd79020e6bca2c39fc4b03b5c6127c39fc3a95a5c2d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f101ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81130f416d65726963612f4368696361676f1406010102020101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x53da825a5e03d72862458e8118d79eb2ce455fe23babde517783f7f5393a7543', '\x0201046a0204011001a1fe6823007743848ee7c936a45256020101030101041001a1fe6823007608a264c0f6a09f569c0636262039393b613cf09f9a9130613ce0b8812030316131666536382d323330302d373734332d383438652d653763393336613435323536070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\xe5f7ad4e947f5a47634e1d503a11fc6da2a8cbb7c10e0d36e7159ee3cbb3dd51', '\x020104630205011001a1fe68230078fcb5941e5092eb03d2020101030102041001a1fe6823007608a264c0f6a09f569c0532c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x0201049e010206011001a1fe68230070a7818af885f7ddd64c020101041001a1fe6823007608a264c0f6a09f569c054330e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22d072e68747470733a2f2f7061796f722e6578616d706c652f666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x16ab33d2deee36f3243ed2b3bf02d8034f919add1ecf51cfe49efd728bbada07', '\x0202186b86d62db7c39e75e8db783124d376322bb558959950a8a20395043592e6ea1e402ddff9141de572594671ef3736dfcca18d64be2fbe6710d467cdf3aca3ca12c0e23a496460aae05c0c40d0508528f0ffde3bab5763741991853e69ece3272e77fb0efd27e0c44d457acaf6854bfa24cf1edee1d0f153fdc83840816d28f4b0d53b50bed114ce23849cbaaa936e42944bb27d38468c9698cb1df9f3b617c4fb72b38491fc8c9ebae487f4db47c901b9890950844b59c0c28b3d2b7a705648e520537a68e3d429d2f532b2984c8e96150ceb0fb68d124e9dc1fb2463e6d151c81e2b4c6e2c20ea602712f01e92594ae35eeea8a8bc6cd307e073928e8569e11a05e1138a5ebd15337a1c5b0aa9172a95c711486b976d87addda10fbb7a0d8e5dcc02cb8b214d0b001899a949c1028a8613a445ba8819380cd81f98b52907926edbdab47bf6aa6878a004b9621aab7e0e3f1ab369563ba24354a04da4f900b905064e69b2e0215131172641365461f6b98dce98fa0deac7f6e2b056fcbefc869c26b81a27e91b4ad6593b6407ae8ca3d5fea625356f7eac56420e9f286530c5a8cedaa74690ec1ba7af616d86b84a6dec13d58e31e4242152b507d1195dbf53ad76b0eac83a6fed6c1794da3e361206e7cc8e2e89fca20753ca355aaeb99fc4e87ba8f83f2c4bd552e5c0d24ee4fe58d7c162bcae18697c6f0520d5eb3c1e13cc837b43875b77dff0d7fb565ebf57cb429eba3918470f1dd308c4d006edccd7d9f6f591dcf6653fcfc297c0c2a9e39f92');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\xd99474345abdaad5e12683b21bce31330ee7d0e8b44566189865bf9d79ea3801', '\x020104b3010208011001a1fe6823007b13bdcf05b6c5d87100020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300716da323efc4f1f9122806292761203c2627d983c39fc3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d790072000000000000000000000000000000000000000000000000000000000000000000801010906052de0b881270b01010c000d0280000e08ffffffffffffffff0f08023d3752009c840f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x9797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe7637c9c5923cae80', '\x0201046b0209011001a1fe6823007e1d95d4bd6cc137e2ca020101030101041001a1fe6823007608a264c0f6a09f569c050e783930c4b0cc81c4b05a25612d3906200000000000000000000000000000000000000000000000000000000000000000070101090800b9123f5c4f18c8');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x9cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5ec70a834c5bff5e07', '\x0201046b020b011001a1fe68230078c08c0086d882c0442a020101041001a1fe6823007608a264c0f6a09f569c050178073d23205a2d3b20cc81d79030d790392220c4b05c262739e0b881e0b8815f5a302620c4b02722c4b039e6bca23b613b393c0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x0201045f020c011001a1fe68230072b9bb40890f87b2902a020101041001a1fe6823007608a264c0f6a09f569c061001a1fe68230078c08c0086d882c0442a07221001a1fe68230078dbaee8c2d984b208801001a1fe682300704e94cf1fb81da90c62');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x020104360201011001a1fe6823007794b11a6660911eb3d8020101030102041001a1fe6823007608a264c0f6a09f569c050827c39ff09f9a9122');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x020104790202011001a1fe6823007e8dbe9001fec5b7e748020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d40639e0b88120f09f9a912761c4b0265c25c39f303cd9832061202526613b22c3a9e6bca25cf09f9a91e0b881205a5acc813930c3a9d983c39f263c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xccd08f589c9f9c5d562a2209f3857e70b1cea2ceb606bc73de34dabdaa5e73a8', '\x020104fb020203011001a1fe68230079fca3f3a58a0e9b6162020101030101041001a1fe6823007608a264c0f6a09f569c05083434303439373834061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230078dbaee8c2d984b2088009565fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd790782030316131666536382d323330302d373966632d613366332d6135386130653962363136320a36f09f9a91c39f5c2520f09f9a9120e0b88139e0b881f09f9a91d7905f205cc39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a910b01030c2939c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f0f16273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95a111ef09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81130d4575726f70652f4265726c696e140a01010202010103027fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x77d0f86f93e03c780c8943eb2a7f013d7cbd2b440a2d7e4aaf105e8588b21b76', '\x02010482010204011001a1fe6823007a268c83e26c9c833bb4020101041001a1fe6823007608a264c0f6a09f569c0651cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca2252030316131666536382d323330302d376132362d386338332d653236633963383333626234070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x19ce0903313f91488826a16d703d74a4a70e941077d733550bc18c54e9dab49d', '\x020103ed020205011001a1fe68230078c1a5f3d0a1e1a6cb11020101041001a1fe6823007608a264c0f6a09f569c05be023c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a91060101046c0205011001a1fe68230078c1a5f3d0a1e1a6cb11020102030101041001a1fe6823007608a264c0f6a09f569c053ef09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a927');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x4a50361d335ed16d837ff36fed49c249e3241a39560a90abc7b18c7125984bdf', '\x0201034d020c011001a1fe68230075c6ac09e5f2dbc0252f020101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230078dbaee8c2d984b208801001a1fe6823007524ab8e6eb60fc439020474020c011001a1fe68230075c6ac09e5f2dbc0252f020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300704e94cf1fb81da90c62061001a1fe6823007e059a26f74846d9c43b07221001a1fe68230078dbaee8c2d984b208801001a1fe6823007e059a26f74846d9c43b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xe8907a02500b193b058eb49def633b45228b003b8fe22b11731a7513eb738a5c', '\x020103db020206011001a1fe6823007573b14d98f665d3cb59020101030101041001a1fe6823007608a264c0f6a09f569c05ac025cc4b026cc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25044a0206011001a1fe6823007573b14d98f665d3cb59020102030101041001a1fe6823007608a264c0f6a09f569c0519e6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc8125060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x657ce0131499fe3f8629b55f05c1b6a7b53683175888a972c0a1929eb7303c56', '\x0201032c0201011001a1fe6823007db4bd760304997e765f020101041001a1fe6823007608a264c0f6a09f569c05017804440201011001a1fe6823007db4bd760304997e765f020102030101041001a1fe6823007608a264c0f6a09f569c051639e0b8813be6bca220612de0b881e6bca2c4b0d98322');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x794e52494df734f9432e9a04406890badc4fe19492b8a8429afd4b23153bf238', '\x02021882eb0aae21cbdc433f9737141cf2c35794b9751153c9ab2e03c113a6d5a06305371c324fb64f2faed2698a3132308d10a4f7b9f676071c54ca64364f530be4fa9f1b991fe1a1bca909014185c6e6fc0362e5763186b71da10412c427bce8c51a2cac97f62d93b842565eb769f47549ea4df7b0b375c9806f2c59540b8b52c849cadafe6d0f83b1852e6011ae13ad046351c59e5c4b60a48ed8402867fd434bfee50e2ea01d8c19cf534bf4e400e214e767d135d1cc6e274ac364e14896392704d4269e273ca486f18115708c1553a8bb07740ac9f32503ebb640248e099b37ffaeda9d633b4113b1548b1f3de453f0339cced7167ffb71f96c088a5e2c5781d7ce42645bae8571bff637e4af3e493972087040831f730364cd48c7421505d8c5c8945237cdc2b886e2ac7d97c4132905bdf3fbd681f584dbecb928eae383a55f9d7ec5ab4cd061b2c8e642f75dd9705646186a61029b27615d3e51db636aaa880ab89b2a281ddf4bec675efbcc90341201d58f4c5624f30ac1e000c54181f2b0ba637ef7156e0c61a1daf8af992c158e031b933ca0cce833b4f95bb4d8aed7d524a9c6f5868246a81f9118142f11ae617b417bf1ac97c2fb54123b92449155e21e25be6058de145e226431a3f2f1f89f093eead5f20552942a4ae4d08a3fb55b97bf0a83ed239d5bfbe2f60dc9f727f983525884fbe0a1574bf802e55d554a2ffa6ed615b054e0f7829afd215c68c809448b4f549f68be849d722af346327d821cbe3e806078d0ed8751d3ec4fcd3f21d61363fff5c8303c068d355a575ee9a3d55165ead3e93b8f12cd69f0b409086667a11cbf8d1a75c5d49c003914f99c180d8cdad037ee96a83de052fb7e32320c136c3e6ea695b3072c34fc393ff3f8381226732e9682b5f056f7a3bca51f70a2bff4ebf6270e87e423b5ea07a8534264c041235c85a767fff0267a89433dd906c24dcb3e53627f998b48a6629e985dd1578b5c65e361467d082c1c8a23767a141a8bf249303041b43952bcc0bfa611c368981f5fbff1190811e3950ad21eda38a995b8ec3d98515adc178222d41560d33a1508f35a6d816a2ad40ac73e5ec31b819bfdc051d612a6fc0ef50f9a3f696f6971969b045f0ec190ffe24a7212bd4efb1b9be431740f37f3b846377d53297cc24d96f1ce04e3b34ad6ff966a65e93d4c8033529cfdfd74ce360aabfec092a87381466675439e8e792c05c4bff943d689190b890149904d17b40b978bc8e9cf513dfb6611dcb3b41bcb695af1890f3fdb66100f05a3746b7a1fb8ae9f042aab1012c38586069fdffa21fe8fc788c9c11d6810093e93cf6e4319b2e87c6805c0f1d364f369c470600618ff1d78ac291b0f6d628b0b4de24a7100f77154a59e9bfeb0a6f59a59a7893b0b3cff7f144a3153b07b44501407536ccfa87e027efc9169916dac04d66d501bf1d4dafd73858a4f40072cd68a43522bf918494158ed7a2434dc832d8360e76be10a0ab8a81400d6d44861aab53b48c685ff9d96935da25979a796bfa9dda5ff832e7e182e833338f9868f687e5aabe11269c71f80fbbfa88f58289c3ad41d7fa3ce7119eb9e44acc69147e3b6819f3ae3582d52a66539ea29ce7b48aa6452f0c9cf235528600f25df0a3c83a395248468049ef4bc7a6bc253e8deab4308fb0d8e5ce791dd11bc3866b3d512857b1d637f05fff5846b428ba7cafc5542376f67417fccc68246236e51c5332ab0be9ea44646df4c2dbb70b4125d8247de7f09d64ee1b38637420ed5566573e718405a27c8c211a738d9ade739f72d1e36380121d5bf89bab587b778f8aaba36bfbf736d9b7fb127b7484e3bf73684355665e2b0a588a83d60e95d4b58021f9ec955d23dac86c32c71d8da571d4f4c418d6588da3043144b869a14c5b3e264e3e311bd8f53dff9907a4ffb1427ccb60a5f9cf7df49b81fc07dade7e8cddb8c856e4b336a52777b396d551c113dd76fde24f5f7f357c8724dd0acd0e53362e4dfa0d57243afb54d304e0ae44b8b7d10996cb1c6c67904ee42fc3a6f50f114782b6818bab01a412cc1367eb267f60a9ac306bd9ebff1f89efbb0f3b9ced1e91325c33ddd8a794ff052af53cd992dbb391a9e28bf0dce159df3327a161e24167c718d21e1801fb9061a9da2e25910f6d4592f90ae87ee9b64396e5f0349ccc6696a379f5e617921cf23af260fa8426946417ad73568f237e8e90baf44c10582324a95d3b619c75e668546d5742a645fc57890cfb4c6853d6d54dab3b7852e505a2dd091f66f6c230cc03eb5fc00059d2577bc10bf20e3b7a124b383f0c21e2643db8dd530264bdd3e894499dc2c40daaa5cb891adf8caf76574ef5442c8be0cdbf71a849372fcee76f3ef38b4d8d501e5be8358b7850ce438fb4dac9e36eabfb9f7f8ce36574f37c1fcb1bc9637614d31b81d43120e59a08ecde51c0d6c3bb20d710cede9e74bf4bdc5884a18cddd26bbfa5dd4c6911bdaf9e36c9c3d275db79e1152c1f869064ecc261fb8f1e3fed4d63a8b08fa8569af8c88e226f121298342147833ba5244fef4d1c8149876b9c7add59960dde276b852d14b42ae1cc511925b09f520fba5ef3273abc04d63d201571a4e8abdd69e3b994a1896e8748e80d85a80665231865041da3ad0bdb19a8bb63d8a452cd5614fda04f5b78a300893e55c01cbd2c5b88acf83852a49855f675c6f59426cbec3c6acdd56275c08a6441f82608062b0fccaf0c03711ffbcfe962bb8d37f89cdc5dfd9fa009196873edf512224275396e33df40e36d06400666fb9d3a9803205507f7a6fcc15fca15b4cc51bb9bb8f8cb5fa1144d04b5e9ec17d7e06c78bf5d5f3de73ddf717e736a321a87bc322dca230ef483f78f02b063225f2f1a4ca8928237c83aeeef3d00c974bfa69d3461326bf82f64f933d8e3880d92daa23cc734465357d7582f168ffd4440345374eb2bc87750ce65bf6347fc8ea13dfb97d1532ff56e42568cc661349a79367dce8e371f60cf3946f2795ead1007d7d94bcc21d9ca923f0ad3d3f29e8637d39679a984555e468aa2f0f88d25b255f3702e67b46a0e64c7e48a950a15338df616b5b2d4ea477a2f95bc4373f5db440a28b7386cb467a5eb30fa818c24aa9b17428428c42d3e1f679f05929b72d9cbb1caf118be0e76e71b0ce03d2a0d0df4d0383b22e98564e09f701406a4f5c762bfe5f57513196851b853c16232bdac4b20165c47bea729071cb4846133ccbc69d56d49a8c1a56e85916b1d36de545b04b71ecbe22f54a37e92df1d0012c1aec33b473bb4a8efc68b2c6ddda92152abc0488e145c7269ab85f3daa973c1bff283e6f841242e9d06a6d91283d2610d2158f32a6baee920edf150e4efb42a7a813bea55b96b8bbe6427fc1737f2759cf974e9eaf211d5b16c5f36348182f720af6f8ea89d40ba25a51f96538e19dee3f6553086c7c5bc3d9bb833223c0ddf9c1fc6adb0d7d9719861ee8b669861fe682e37116f71cb15e6840eb8762953de6b9609882eb5c2f68b4c0bc6aa173cbfa75e2494ae69d7b0c96e69f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xa9c0abe1300acd339785908a481f27b1842200f95713cf66ad2a911e7eadaab0', '\x020103770202011001a1fe6823007337a088e922feeefb4c020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d406343922e6bca226c4b0203ccc815a25613c22e6bca2c39f26f09f9a91cc816139302022c39f3c27d7903cc4b0c4b030c39f39d7907807010204680202011001a1fe6823007337a088e922feeefb4c020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007794b11a6660911eb3d806285f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\xaa4d0769d66649d426906861c7ef22c13f197f38777e7928eb6ab3c4911bf86c', '\x020103b3010208011001a1fe6823007b13bdcf05b6c5d87100020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300716da323efc4f1f9122806292761203c2627d983c39fc3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d790072000000000000000000000000000000000000000000000000000000000000000000801010906052de0b881270b01010c000d0280000e08ffffffffffffffff0f08023d3752009c840f04bc030208011001a1fe6823007b13bdcf05b6c5d87100020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230079fca3f3a58a0e9b616206a10239d7905ac39f26cc81e6bca23bc39fe6bca2205c2dd983e0b8815c2d223922d790205f205cd790d983302022e6bca2cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc8120f09f9a91e6bca2205c25c4b03c275f30302dc3a9c4b020202725c39f615a61e6bca2e6bca2cc815ac3a92030c4b0c3a92525c39fcc812630d7905c5a3c5a3c26e0b88161c3a9c39fe0b8813925c39f225c3be0b88127275f613cc4b0c3a9392220d983e6bca23bd98322205a3920393b615ae6bca2203cd983c3a9f09f9a915c3c3b5a22c4b0c3a9c4b05ac39f203c61cc81e6bca2203b3c222539253c265a2226c4b020d790202227c39f27d983265a3c223c27255ce6bca2265f20d9832d25e0b881c39f2d22c4b03b2039303c2df09f9a912525263920e6bca25a072000000000000000000000000000000000000000000000000000000000000000000804ffffffff092414263b20e6bca2e6bca227cc81cc815fc4b03925270e61cc812239c4b0e0b88127c4b02d0b01010d000e0802a2e902dbaafad3060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x3690a32c92697e54adf65fc152e4dfd96eb22ec1e74ea82b106f109aebc527d8', '\x020103fb020203011001a1fe68230079fca3f3a58a0e9b6162020101030101041001a1fe6823007608a264c0f6a09f569c05083434303439373834061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230078dbaee8c2d984b2088009565fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd790782030316131666536382d323330302d373966632d613366332d6135386130653962363136320a36f09f9a91c39f5c2520f09f9a9120e0b88139e0b881f09f9a91d7905f205cc39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a910b01030c2939c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f0f16273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95a111ef09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81130d4575726f70652f4265726c696e140a01010202010103027fff04d8020203011001a1fe68230079fca3f3a58a0e9b6162020102041001a1fe6823007608a264c0f6a09f569c05083637353739343932061a021800000000000000000000000000000000000000000000000007010209375a275a2526c4b0c4b0c3a9223025253cd7902030316131666536382d323330302d373966632d613366332d6135386130653962363136320a383be0b881395ac3a9c4b0cc81273c20616125e0b8815fe6bca25a3b22c3a92d25d790302d203b265fd98339c3a9d983e6bca2d9835ac4b0300b0106114226f09f9a91d983cc815fc3a9d983c39fe6bca2c39f3b20c4b0d9835ae6bca261e0b881cc812d612720c4b02d20e0b881c39f22612de0b8812639d983265ae6bca22612315ac39f26d98320f09f9a912022d9833c5a22255f5a5a2dd9833be0b881222520c39fd7905c3cc39f5c20e6bca227c4b039130f416d65726963612f4368696361676f14060101030301ff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xd7158f7879a3fc70c53e63e4fa44abec6b5c13e02afebc53617f505bd3de78fe', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x07b5b8a0150da64c5485ed2ca94de790cdf66e28f1ea9fc34f5981238aa76fbb', '\x020104530207011001a1fe6823007361880e49d0aae76701020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001d08000660c9c6c8b800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x4937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0be69641d8ab5f4096', '\x0201033b0201011001a1fe6823007eb08c162087479f08d4020101030102041001a1fe6823007608a264c0f6a09f569c050d3bc3a95fd983c39fe0b8812d5f04450201011001a1fe6823007eb08c162087479f08d4020102030102041001a1fe6823007608a264c0f6a09f569c0517d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x020103f9010203011001a1fe68230073b588387cfec4cd0dbc020101041001a1fe6823007608a264c0f6a09f569c05083532333630333233061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b208800a357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f260b01030c0dc3a961c39fd9835acc815fc3a90d23263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d790100d3c3ccc81cc8161e6bca2205f26130f416d65726963612f4368696361676f14050101010300048f040203011001a1fe68230073b588387cfec4cd0dbc020102041001a1fe6823007608a264c0f6a09f569c05083032383732383633061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe6823007c3fabd08ccf9438f40a0a0d3b22e6bca2305f3b22f09f9a910b01050cba0278f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a91c4b03bd7905c3c203039223c3961203cc4b0d9835f3c5a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202dc4b02539cc8130e0b88161d983d9835f205fe6bca25fc39f2727e6bca2392226203c5c203b3c3c5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9835ad98326f09f9a91c3a95ff09f9a91cc81c4b05c2dc4b0cc816161613b5ff09f9a915ac3a93ce6bca226cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d983cc8122d790cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc812025252d0d1dcc815fc4b05fc4b0c4b03b5c2d3026612061d790c3a925c4b020e0b8810f2061e0b881e6bca2c3a9f09f9a915f20cc81262030c4b0205ae0b88126202239611003e0b88112043b253c3b1303555443140602000302ffff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x6393c4b922c48693d1ae362c015bd3458ec6257edc36b8c7fba695a705886e16', '\x020218c242c33067ba21791cd92f62f0d6af77811cdf9b5fe1696403cd0f859c15341c6e2d0ce1505bbaef4dbd624ac68cb7a4b1157076b8661c2077f321c50ba5217cb245a5d59167ad7acbc44b036a1b3811bf4e0c8df38fd5d3701be2cba401d8639b87881883b161af6a4f24944599da25707286be65749c6c676509da92bfc7454531506715c295fb7e27c47e906616edb88b01833c6d46c5ebccc8e85506cb30d55f4358a513cc8c17043bb27d23c322b259e48d4141cacf8806655e2bc8005470f176adb5c90f0b68c3e57d8a42c4049739123388d68ac6af57049b845a80ed733f8e6ac664369a2d10d051f168becef01ed74a947715711954ddb06cb094b69a4aa6b6cd67c19f9ad09dbe35125f7940417d65a365bdc355427e3e44b8f8da04c5d571683bd67ab4637a817c01ae1eb3fd559fdf092a9e898edc5766afda5170b71a4a55d5a9a5775a71ee567774cef91d286acc9dc5d5473420b2c7042d0102e5c6c0c0e279e237f47483bd87d6788c19e49025d73b777dc46399611253053eff5a7aac3248d1d7f6cf36209c9a3a03b19d618b58c782ffefcfea04a4d57a4d921742693bb11de7efbb6fb6e9e7337d7c9ea7866fdc9813a7cf3dac9a412182bd0c1aa1d69b9443c3ec6485d7be5df029b634dc616d3f9b59563394efc830a71633e5381cc84ed4eac099c7ff3e2072c5a544c6bdd8f911f3dab9a706395c4aa87e5efd88e9a4484b628d58ab7320f5104e4ae399514c3ed4504ed37554cfcd17e4ccc1d2766b697d214d2ac86fa931c38374460aedd09b0dd2c895bb396e725f490c9f36b54980d9d086187f39dabaecb333054e3e41086eb2ce18240e624ed16fde298f469a2b6bcd01fe20b005102a20d3c7b80c755a23a0ebdba4c2d278258adf86380d92e69aeebfeb3ec54e8105c1bdd4eb095b37364afb6408ceecd1e6c5dff69d17c42c9680e946558b959be212da4bf885ba829f44975c8089a346c540720b65624821529efe9afba0ab5690ac7ca1d5f5fa1665e5731e4ab403a8bdf232c3b5d4c27247f064b769c6b50ed2f15c84b068f705de86429e3d1ef6e63cfc62ab5823cc00c42f1029a98b615afe146cfca5b440fc7d3bba8398a29a83539972e3abb3dfbe45b82100240da3a869689c1c3d66aa78dfbfd393d930b5af4d4ca615ec83d289d4a083dcf90b2eda9d2dce5e16a50b414b8b74d0f350445b0670b8ee2e59663c38b478be2274475e6290f986b371acafc39db70c735faff7b7eb50643e57d47fbe6ae74904f680ce1f561ed137b911ef56e99e156a570f85295590f5e45bc3d6e534255265a42fe72c7b100c8223b0b81cffb2d58daa822f4945a2da476024e35ef80d950b06d59a152bfbcd17dae68ff463ec9478ab03724a64b7ff2e86dab2f22c7fc55cfb446b20a910bf3f431af9f09db1803222277b7384c9d85b25143735572b6c5f4c3b79cc6d2b1ff323fa28a0eb381c3548203dcea56e62eacd68f63bc07fa18c8f1b3761552d9428fe5cae915423e25dc223ad90de5c73bfccceb81f31e3c3fac14af930eb922635544223bf9d9a20a93b099c471b48edbce67314da1d14a7b90cfbfec837fcb5265f3eed7fcb0f3df1e964274ddc08006c9eb9136b8fd7119d178ff24b7c1c1d2c0d5f054073cb830230199192a585c9e1f52f9539ed77b8364b525582811518b54b5463806a8cd82045be2a1655f2e80c87cae4f6d334b2982db6bfc557808da2b3296227eaacfd213c3d01185071fc2aadb263e88ef52086ffe00da835032170563f5e54a724e81ce4f010c48eb606fb5ce9d72f4ea35cb3bb3e1ba261774eff04bb1ce93b3a293361a2105b319045c7e2e9fd3c909cbd825ca7ab1b2d2e571a706fac68b7b6361b810dd18bdd7c81919338ac2a4d2faf72785a6f20b7990ce587ab11416af7f20373915fc4c7a814c2e0e989270cac38612731124208a9c4977d939db7f9ea84487e3b44683aad08cf13d77563fd583ad6dc7e83f3a505a4c443e3fe891357111b5bede59d8946a8dceb283deec78c8e2bed4e6c0a3ab25a2cb1986868db891a0a4df78dc3d15e0138e969a76942b63c538a73d765567a673369dfdf770296a92d62709bbf6241de6a2d89791ef53129cea83cb4325b3b2cbaf08e9a4011a91dc84a578797fab0c03f27ba7d81c649fb9869e40bfe588d3d515616978efb27c4715e133206c5c0cd3b94aa744b249a4d8069f550a4f883c7718febdf7b66d8641b4ffe7fa4ce45f2f003f95b1c6d017669ad0b472bd6ec06eaac8ec14a932cc093358ca350a5f93f7d7725be7e8e7d11cdfd5b7a3ffa242bcfa3c856928e0200c1485829ca0a0c2776fe57ba7fd3a628e406826d2ab7af527ed538770df991233727db2d86369f19e548b3f2e2b4cbe97162938d599fb9e7fe3600afaa8629e671fd6c1a3d4bc5d1d8daef9cc8de9fded95871306fe44a490467e37d03091ffa2482abff27ebf0bd5c62162ad54a364ebb113da58873f2d9501875b876cf46f173e144da9805460f1cfadb5f057ff362e3c28346998264279d4f768002a70ce1a38c21de6a9e4bb995d9d807adeced34426f109df4786132be6730c10deee2c4ed9fa0dcd41b449b96b461ed149a59e6afc86a752b9d1d7b7b1e2651ea2bbebc42ee38ed94a5fdbcd47db2f247aab16c1fa2eb9de71e0a6a3936aca28f5383b0f434dfcf427c282206500a6ad81f4439bb41dd7f90179deca168e407a1e8386a23e2025821a4e1c0d0ed8ac579a6e243cde6aff9ae173fb472fe7c1e1734be65f2a0db1092089c95f1e90e0235be40cf80a6da1f01f3cfafa68b865c08c806c406f7868d0afc666207b5c8');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xf914c0ba00a7bbd4807b2278f2963fadc5b4e0caaea1469c71ba8585b3b984a7', '\x020103ad010209011001a1fe6823007b4ebe13dc57ddf82b88020101030101041001a1fe6823007608a264c0f6a09f569c050127062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08402101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321d01010b020100030802ae7ecc50904dd5040b0a31302e302e302e302f3809080384275e405f7fff0a0800338516e50ae71a0487020209011001a1fe6823007b4ebe13dc57ddf82b88020102030101041001a1fe6823007608a264c0f6a09f569c0541cc81e6bca2e6bca2c4b0205a22d7903026c39ff09f9a91c4b0c3a93c30253025cc813cc4b0c3a927c39fd983f09f9a91253c3026c39fcc813c5cc3a95c30d7903b06200000000000000000000000000000000000000000000000000000000000000000086a2d01011602110201a1fe6823007337a088e922feeefb4c0308015d2acf77888bd7040b0a31302e302e302e302f383b01011402110101a1fe68230070e38e636bd6d7cc289c03080384275e405f7fff04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x0bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ceb27d05b2133d95f1', '\x0201034f0202011001a1fe6823007c3fabd08ccf9438f40a020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d4060c5c39c39f205a202022c4b026070101044b0202011001a1fe6823007c3fabd08ccf9438f40a020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070e38e636bd6d7cc289c060878c3a92225c3a930070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x891b54ef02e77a50fb830a4e52eb757e4c7d498ae6ec990e07de2053f4d61c81', '\x0201038b010204011001a1fe6823007912b0ac87d0712c8022020101030102041001a1fe6823007608a264c0f6a09f569c065a5c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d790782030316131666536382d323330302d373931322d623061632d38376430373132633830323207010204700204011001a1fe6823007912b0ac87d0712c8022020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007e8dbe9001fec5b7e748062de0b881f09f9a91222030316131666536382d323330302d373931322d623061632d383764303731326338303232080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x5097a1db841109910b6dfae1d458a2dfcbd6c8c8a5eb5ce4f00a086bcc16cea5', '\x020103b9010208011001a1fe6823007f908c39c344ed326862020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba062c222620d7903927cc81f09f9a913c3c205fd983d983d9835c26d983cc813b27cc812d3bc3a9205fd7902026780720000000000000000000000000000000000000000000000000000000000000000009131278612d2726e0b881f09f9a9127d790205c780b01010d000e08015f7cc056a180fc0f08000000000000000004b7010208011001a1fe6823007f908c39c344ed326862020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba061bc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d9832207200000000000000000000000000000000000000000000000000000000000000000080102091e16cc81e0b881223930cc81c4b0393c27e0b881c39f202d0626cc81c4b0610c01010e08fff826efb74360000f08fff826efb7436000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x9a1a6fa817396be20c07dbc944dabb03fd3cac902a69e616a5e5c642ad260369', '\x0201039e03020b011001a1fe682300704e94cf1fb81da90c62020101030102041001a1fe6823007608a264c0f6a09f569c05cd0226cc81e0b88127615ad790c3a9202dcc81255fc3a9d9835cd790cc815a3b3c265a30cc81e6bca261d7903cc39f5ae0b88122c39ff09f9a91d9832739d983f09f9a91c3a9c39f3961c3a93ce6bca26122203b5cc3a961265ac3a9e0b881202df09f9a913c2de0b881f09f9a916125c3a9c4b0d790d983222df09f9a91e6bca23cc4b05f5c3c263b20c3a95fc39f2061c39fc39fd7903b5fe0b881253925cc8127223b22f09f9a91f09f9a91275ce0b881c39f5fc4b0f09f9a91d790c39f276125d9835f26d9833926395c3be6bca2c4b05a3c3c2727c39fd790c3a92522e0b8813b5f5f5f5a253927e6bca22dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b881f09f9a91f09f9a9161d983d7903020c3a9d9833b2dc3a9202020d790060101071d23202220cc813c5ad9833b22c3a93b2d0a09702c20610d0a0a656e640a047c020b011001a1fe682300704e94cf1fb81da90c62020102030101041001a1fe6823007608a264c0f6a09f569c0537f09f9a9130e6bca2c39f39c4b0c4b0e0b881e6bca23c5cc3a9cc812dc4b0615a22393920e0b88161223c2d205fcc81d9835ac39f30c3a907152320c3a95c39c39f0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xca67038f6488eae7c480a7771c74d80c5665777590df22e8afffcff4b3b1fac1', '\x020103c0070203011001a1fe6823007008819d098d235201cd020101041001a1fe6823007608a264c0f6a09f569c05083836363536353631061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b2088009353cd98320e6bca220393ce0b8813b39612030316131666536382d323330302d373030382d383139642d3039386432333532303163640a03d9835f0c395c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b00db50225e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f5ff09f9a91223cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca20f32e0b88125206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b2210a90225c3a939d9835ac3a95c3b5f26d983d79020e0b8815a202d225acc81cc81d7902522e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5cf09f9a9139d9832dd790e6bca2e0b8815f3c2761d790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b025c4b061613b392d5a5fd983e6bca239c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9833025d7905c5ccc81222725c4b05fcc81112f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c1312506163696669632f4b69726974696d617469140601010303010104a4030203011001a1fe6823007008819d098d235201cd020102030102041001a1fe6823007608a264c0f6a09f569c05083330313230363737061a0218000000000000000000000000000000000000000000000000070102081001a1fe6823007e8dbe9001fec5b7e748099301785f3b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d39e0b881d983273c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b262030316131666536382d323330302d373030382d383139642d3039386432333532303163640a3125e6bca225d983c39f3c302722cc8120f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9830f08782d272226e6bca21038d9835f61cc815a3b20d7902220225c2de0b881cc813c20305acc812525c3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d111761275c252dd983d9833c612530cc81e6bca2273b2d5c2d1310416d65726963612f53745f4a6f686e7314030301ff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\xa5469b7039ae171725d06e486675b7f2f5554beb2abca22d8aca8ac15c1252a3', '\x020103670205011001a1fe68230077b5a81cddaa5bdccea4020101030102041001a1fe6823007608a264c0f6a09f569c05392520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca2203904e3020205011001a1fe68230077b5a81cddaa5bdccea4020102030102041001a1fe6823007608a264c0f6a09f569c05b102d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b02025c3a961e0b881275a275f612726205cc4b0d98325e0b881253c20c3a9c39f5ad7902039c3a9f09f9a9130d7905ccc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c5a5c205c25cc813b3025303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126c4b025f09f9a91e6bca220222227c3a95ccc813bf09f9a91d790d790c4b05c39265a5a2d20d9832220cc81c3a9c39f3c5a5acc81f09f9a91cc813b5f3be6bca23c26f09f9a91395ad79020d983d790d790d983c4b0cc81c4b02230d9832dd983060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x64e4fcb490adac71b4c68ec72e402609bfa216aff42fe5f424a303dbf0ee2803', '\x020103c6010209011001a1fe682300727eb54f3dde41967f02020101030101041001a1fe6823007608a264c0f6a09f569c053fc39f393bc39f5a225c5cc39f2d5a3b30d7905ce6bca25f25c4b0c3a92730e0b8816122f09f9a91c3a93ce0b88125d790cc8126f09f9a9130e6bca25ae0b8810620000000000000000000000000000000000000000000000000000000000000000007010108141301010b020100040b0a31302e302e302e302f380908027ba1ce8c24c3a30a08ffffffffffffffff0b08019c981ac43dd8720495030209011001a1fe682300727eb54f3dde41967f02020102030101041001a1fe6823007608a264c0f6a09f569c05b702c39f253027e6bca220e0b8813c5f3930cc815ad790205f26e0b881275fe0b8815ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39fd79020f09f9a9127f09f9a915fc4b0c3a9cc81c39f22e6bca2615ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d98325305af09f9a9120303cf09f9a91f09f9a915c262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d7900620000000000000000000000000000000000000000000000000000000000000000007010109080384275e405f7fff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x933d36b7cb8b0ea64db258e77e7318d6073b54fdd2ad2bc533243534d05fcac2', '\x02010350020c011001a1fe68230078478fd5fe68c4da5ab0020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe6823007c3fabd08ccf9438f40a1001a1fe6823007524ab8e6eb60fc439020471020c011001a1fe68230078478fd5fe68c4da5ab0020102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007e059a26f74846d9c43b061001a1fe6823007e059a26f74846d9c43b07221001a1fe6823007c3fabd08ccf9438f40a1001a1fe6823007e059a26f74846d9c43b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\xee013b4485deab38ac25488e7b9c4864e3fe79f9c95bd883623ef325e6038969', '\x0201036a0204011001a1fe6823007743848ee7c936a45256020101030101041001a1fe6823007608a264c0f6a09f569c0636262039393b613cf09f9a9130613ce0b8812030316131666536382d323330302d373734332d383438652d653763393336613435323536070104080101045f0204011001a1fe6823007743848ee7c936a45256020102030101041001a1fe6823007608a264c0f6a09f569c062b3cd79027c39f2030316131666536382d323330302d373734332d383438652d653763393336613435323536070101080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x3abf279da7aca994e1f8b78118375776c49f9f80a5c7d8de19eee38b76d4d82e', '\x0201039e010206011001a1fe68230070a7818af885f7ddd64c020101041001a1fe6823007608a264c0f6a09f569c054330e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22d072e68747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666666666666666666666666604ec030206011001a1fe68230070a7818af885f7ddd64c020102041001a1fe6823007608a264c0f6a09f569c0511302d3020c4b0265a2026f09f9a915a3b3906010107aa0368747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x8b60945780ccbcd693a4896e9d54a212f8530296e10fbbb64534c0c617ecb7c8', '\x0201036b020b011001a1fe68230078c08c0086d882c0442a020101041001a1fe6823007608a264c0f6a09f569c050178073d23205a2d3b20cc81d79030d790392220c4b05c262739e0b881e0b8815f5a302620c4b02722c4b039e6bca23b613b393c0a09702c20610d0a0a656e640a0473020b011001a1fe68230078c08c0086d882c0442a020102030101041001a1fe6823007608a264c0f6a09f569c05262d27cc81613026d98361272222e0b881f09f9a91395f26c3a9255c20d7903b61e0b88161d790071d23202d6125f09f9a91cc8127d790cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x986a93177a934296852979ab0b66a2b34a38b32e74cb3a433659a69ba2c387f5', '\x020103360201011001a1fe6823007794b11a6660911eb3d8020101030102041001a1fe6823007608a264c0f6a09f569c050827c39ff09f9a9122043c0201011001a1fe6823007794b11a6660911eb3d8020102030102041001a1fe6823007608a264c0f6a09f569c050ef09f9a91c4b0c4b0e6bca2e6bca2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xceb45e7098f1d7fd47f505afc1b2801c5e0c77793a9023563b2013c0d5aac592', '\x020218e79a8cae1399132373a14cec5cfb9cb3f70b02a07eed9d2d03df01606fa80720c0bf47da2eea6e588602fca2a5183184a0f1d02e23dcbbbfc122e1f650c3132753aaf8663a971d9db27e1010005d77262c3ffa7ac12212bb735cf6f65410fd57109efe98f13e2315fb36640d361d5e988539b5eedaf3332b00f4cd0df3f022ce9c7aa1fc2c347ac052f4758cee9413a1cf55b5f8fa311e52dd041924c00117f2dfccba7a1e35502011b578353d7540f68ad9bc002f6964cfb80d6578206bccd99d2238d1df9bf591fea3369a2b176482d15a1b372ccdbdefb8d5d8eed7593007907e7c58dfb141cde95a77d575d68fce65c84773f5bd1a079ad5');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x8dc3e1530adc4712df32ae57f1c05f30cc2b4489714b841d7244367d498098df', '\x0205011514010d0c70617469656e745f6e616d65020302703702e00f290115010101021001a1fe68230070e38e636bd6d7cc289c021001a1fe68230070e38e636bd6d7cc289c290115010101021001a1fe6823007794b11a6660911eb3d8021001a1fe6823007794b11a6660911eb3d8290115010101021001a1fe6823007da988fdbba63f07daa6021001a1fe6823007da988fdbba63f07daa6290115010101021001a1fe6823007db4bd760304997e765f021001a1fe6823007db4bd760304997e765f290115010101021001a1fe6823007eb08c162087479f08d4021001a1fe6823007eb08c162087479f08d4290115010102021001a1fe682300722789ac2996e583a25e021001a1fe682300722789ac2996e583a25e290115010102021001a1fe6823007337a088e922feeefb4c021001a1fe6823007337a088e922feeefb4c290115010102021001a1fe68230078dbaee8c2d984b20880021001a1fe68230078dbaee8c2d984b20880290115010102021001a1fe6823007c3fabd08ccf9438f40a021001a1fe6823007c3fabd08ccf9438f40a290115010102021001a1fe6823007e8dbe9001fec5b7e748021001a1fe6823007e8dbe9001fec5b7e748290115010103021001a1fe6823007008819d098d235201cd021001a1fe6823007008819d098d235201cd290115010103021001a1fe682300716da323efc4f1f91228021001a1fe682300716da323efc4f1f91228290115010103021001a1fe68230073b588387cfec4cd0dbc021001a1fe68230073b588387cfec4cd0dbc290115010103021001a1fe68230079fca3f3a58a0e9b6162021001a1fe68230079fca3f3a58a0e9b6162290115010103021001a1fe6823007edd8f03fc2cba53e5ba021001a1fe6823007edd8f03fc2cba53e5ba290115010104021001a1fe68230073e4ac18cfaacbbd099e021001a1fe68230073e4ac18cfaacbbd099e290115010104021001a1fe68230075b09ec8a9d49b737317021001a1fe68230075b09ec8a9d49b737317290115010104021001a1fe6823007743848ee7c936a45256021001a1fe6823007743848ee7c936a45256290115010104021001a1fe6823007912b0ac87d0712c8022021001a1fe6823007912b0ac87d0712c8022290115010104021001a1fe6823007a268c83e26c9c833bb4021001a1fe6823007a268c83e26c9c833bb4290115010105021001a1fe6823007306986aa5daf05684f8021001a1fe6823007306986aa5daf05684f8290115010105021001a1fe68230077b5a81cddaa5bdccea4021001a1fe68230077b5a81cddaa5bdccea4290115010105021001a1fe68230078c1a5f3d0a1e1a6cb11021001a1fe68230078c1a5f3d0a1e1a6cb11290115010105021001a1fe68230078fcb5941e5092eb03d2021001a1fe68230078fcb5941e5092eb03d2290115010106021001a1fe68230070a7818af885f7ddd64c021001a1fe68230070a7818af885f7ddd64c290115010106021001a1fe6823007561b101cd8082a3c3a1021001a1fe6823007561b101cd8082a3c3a1290115010106021001a1fe6823007573b14d98f665d3cb59021001a1fe6823007573b14d98f665d3cb59290115010106021001a1fe682300789eaa9f378933e069ea021001a1fe682300789eaa9f378933e069ea290115010107021001a1fe68230070f79c4ec9da9a86b07c021001a1fe68230070f79c4ec9da9a86b07c290115010107021001a1fe68230075df8bcb132103b9fd81021001a1fe68230075df8bcb132103b9fd81290115010107021001a1fe682300771a918a25a1d8255a30021001a1fe682300771a918a25a1d8255a30290115010107021001a1fe6823007d5cbe8019ba31541268021001a1fe6823007d5cbe8019ba31541268290115010108021001a1fe6823007b13bdcf05b6c5d87100021001a1fe6823007b13bdcf05b6c5d87100290115010108021001a1fe6823007cf6873596020cf39501021001a1fe6823007cf6873596020cf39501290115010108021001a1fe6823007f7ca6649f86ce705bb3021001a1fe6823007f7ca6649f86ce705bb3290115010108021001a1fe6823007f908c39c344ed326862021001a1fe6823007f908c39c344ed326862290115010109021001a1fe6823007199b93bf65459fb8c60021001a1fe6823007199b93bf65459fb8c60290115010109021001a1fe682300727eb54f3dde41967f02021001a1fe682300727eb54f3dde41967f02290115010109021001a1fe6823007b4ebe13dc57ddf82b88021001a1fe6823007b4ebe13dc57ddf82b88290115010109021001a1fe6823007e1d95d4bd6cc137e2ca021001a1fe6823007e1d95d4bd6cc137e2ca29011501010b021001a1fe682300704e94cf1fb81da90c62021001a1fe682300704e94cf1fb81da90c6229011501010b021001a1fe6823007524ab8e6eb60fc43902021001a1fe6823007524ab8e6eb60fc4390229011501010b021001a1fe68230078c08c0086d882c0442a021001a1fe68230078c08c0086d882c0442a29011501010b021001a1fe6823007e059a26f74846d9c43b021001a1fe6823007e059a26f74846d9c43b29011501010c021001a1fe68230072b9bb40890f87b2902a021001a1fe68230072b9bb40890f87b2902a29011501010c021001a1fe68230075c6ac09e5f2dbc0252f021001a1fe68230075c6ac09e5f2dbc0252f29011501010c021001a1fe68230078478fd5fe68c4da5ab0021001a1fe68230078478fd5fe68c4da5ab029011501010c021001a1fe6823007dff989922b59574e26e021001a1fe6823007dff989922b59574e26e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\xb81d847fd8cff7839f8ef393875577ee0924c7c4e983b84f7866ff42fed540e3', '\x020202046465736b05027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x68aa1a0304285f9009dd8c277cce01f9b7a887892a014c3b3c072f8fd4ee2906', '\x0202184750063785a1b40b6adf3087cae21b06acced762bfd6b51a03b7032a8e432e01359f66b7622a593a2410f1af38d9d2838d1a4e02a7d3ca5929948aea3a212de55693e3d85bd3476310ece1d09512cc86cdd7f9ef66d9af197e86527e2372cf5b974a2c9e187e547a7ae0cb16094efcfa6e1761eba315f2bd409e7ea31ef72647f61ed234b8228100f1b99d73491f986445397281fba12f4f94605fdce8d5be56c4102cc3bc9776c15686e042b4b3d90641a0dc816cf822c5a5e86aed680c4c6b5238deca9c16761cd2a0d96b322d037a8bc75205ff6ddda7d14ba2cd9f01ab10ae3aa5b8eab8a51aa0733ccf123aa3a270472638cb123586acb3810b9ec7c01622a3596a5dee570f937de11d3dde509f0c8fb4aa403fd18a6a8a79527c0fae5302beae638546cce8cf74741ea1fa8b36e49a2e7e1ef93d6b484ed0adb466b49a09a101e64143f59444a7cb8559cd3d2777646436959526225578505be2fcea9d6256d963f2088c58833d4ad3ea5c933415c8ff5c5e13015b62d61e37e86cc27462b4e01b32eea10721b581d0fb0abb4a1e18c6191ce151a8b73b9429e29a51cc5fdf696e901e1612f53c01ab8b5854105da45868e8193c8df7904d34a1ea30a0e33ab82213c7fa44f00b55d724fac051832a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\x343d95283469ecd62bd719d260342a163c1a30e366cde3a111d694195f309969', '\x020218a458572bffbddaed4fdddc9cdb5c52ccec0b6298f4da974403df01dcff5b6fb82968dcfc7169fbe732f899a07266977b098246075563261ba0f1a14ac42848e2945f1c9afcca4b00194c9f564fb3c27eaac88196d455504b88363286e2eb2b38318a0b85dd1c14121e31f690c33572ac7b3feab524c8cef12ef66cee41dbb152590d6c146ac2746bf3a2739916f21d6a03dc4919922838898227a0c50f8e6d3962b35f88fd898f140625f6a60ca908d4edb8bb5e52d379d74eacb5fc0d247c30f5734c0f62e8734e2916cd541509b853b7d4efb32eb7550baab51c15b1f68cfba16b5dd078a60f7aca49660b34e15bde301d4360586f0c02e6c5');


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
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x35272d0922197cd9b5277f241de0da4c811e0b97e5da08b04923fe1b9e5f6c71', '\x0a91b5b1d4c7d274aeea2203c4e565c7b8062fb7fc001bc78a5c507518ff164e', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007524ab8e6eb60fc43902050101', '\x6908f0619ff809fb759a93e3d593a90fb9e09f006f158acc53d2fb5694c790c6', 0, 1795269600000000, 11, '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x0a91b5b1d4c7d274aeea2203c4e565c7b8062fb7fc001bc78a5c507518ff164e', '\x1013f046467c68631107f6dbdf9fbcfd4c9139b3c2ae2f579840766daeb337f4', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230075c6ac09e5f2dbc0252f050101', '\x9e3dc09951d3beaf6fa77b1582ac592ee284887ad17de37c81546d294850e073', 0, 1795269600000000, 12, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x1013f046467c68631107f6dbdf9fbcfd4c9139b3c2ae2f579840766daeb337f4', '\xc5b957fd14292d61810742470bcd235da24cd00f19ff8eeeeeb7a126e7c0297a', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007da988fdbba63f07daa6050101', '\x0bbfe9ae3f6a4c56128672e32694380c850f74e037916289dcf534a5e94d7c72', 0, 1795269600000000, 1, '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\xc5b957fd14292d61810742470bcd235da24cd00f19ff8eeeeeb7a126e7c0297a', '\x9d8f309e44522c1d3386da3787064726819d16ae9e399b7a2f9dec8a1caf8680', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007c3fabd08ccf9438f40a050101', '\xc707905b5ef5cf8a90932d1eba115599e06a5781afd87a7874b65acb7cd2eb86', 0, 1795269600000000, 2, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x9d8f309e44522c1d3386da3787064726819d16ae9e399b7a2f9dec8a1caf8680', '\x0fe4324ab427e832fd51ed86d350823bfc53fa0c6946eedd76e579450804bf9c', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007edd8f03fc2cba53e5ba050101', '\x81804483eb425b08aaa306ec26e0b9d07ac26aa0d26b30a9c92b50a4a86ea446', 0, 1795269600000000, 3, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\x0fe4324ab427e832fd51ed86d350823bfc53fa0c6946eedd76e579450804bf9c', '\x950276d0325a5c17910d1b5bbc0a01a2f0061a565a7df155fb2aefe43efd132c', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007912b0ac87d0712c8022050101', '\x7b278ede1712077995c259a919c420d73961c42270bce3704f47eb214d75fe5c', 0, 1795269600000000, 4, '01a1fe68-2300-7912-b0ac-87d0712c8022', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x950276d0325a5c17910d1b5bbc0a01a2f0061a565a7df155fb2aefe43efd132c', '\x01a053b19926053ebb0a735039cd25d6b59ec15b9d44cc921853951f61d4d12a', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007306986aa5daf05684f8050101', '\xddcf699e75f491e356572f5086ed16c0283a0e00611490802f3d6466883ba8d8', 0, 1795269600000000, 5, '01a1fe68-2300-7306-986a-a5daf05684f8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x01a053b19926053ebb0a735039cd25d6b59ec15b9d44cc921853951f61d4d12a', '\xab3d428aaf438d4ad965f6a63bb674dac0577d24317bed3b1262b1c08641e8d3', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007573b14d98f665d3cb59050101', '\x5233d788df80015832580d633c05244e878397813423b1ac379a794b9d3b602c', 0, 1795269600000000, 6, '01a1fe68-2300-7573-b14d-98f665d3cb59', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\xab3d428aaf438d4ad965f6a63bb674dac0577d24317bed3b1262b1c08641e8d3', '\x549326f7c96a30a8f99b9ac5e299b3e0411bbc4a48e93cbd6c15320bd50ecd8d', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300771a918a25a1d8255a30050101060102070101', '\xfe7a82755ab9a0497c8de085fdb21f0df41648bfa4638cc5a259a389fc3f57bb', 0, 1795269600000000, 7, '01a1fe68-2300-771a-918a-25a1d8255a30', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x549326f7c96a30a8f99b9ac5e299b3e0411bbc4a48e93cbd6c15320bd50ecd8d', '\x677cfc810f6e93b6b38b80b0f2337233a86189aeb1c0b08bb86a2c7fd662cd19', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007f908c39c344ed326862050101', '\xcc22759c61103ec5c2abe3d7c967249e52b06fc6904792bf36c4127ea14cf01e', 0, 1795269600000000, 8, '01a1fe68-2300-7f90-8c39-c344ed326862', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\x677cfc810f6e93b6b38b80b0f2337233a86189aeb1c0b08bb86a2c7fd662cd19', '\xf7388b1d213f23b33a25068d2adb06ba738dd8023f11b86109e39f721fb66008', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007199b93bf65459fb8c60050101', '\x40cd52780ef2d2d7dcba849b43f7987c1a61d0de312c1ce259b683e6edcaa6e1', 0, 1795269600000000, 9, '01a1fe68-2300-7199-b93b-f65459fb8c60', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\xf7388b1d213f23b33a25068d2adb06ba738dd8023f11b86109e39f721fb66008', '\xdaa482404f7817a4da4641d6823f71c8bf2829c1ebc896f8797d41cd3782701d', '\x020208000660c9c6c8b800030100041501010b021001a1fe682300704e94cf1fb81da90c62050101', '\x8b62acb10e45c517c8c37efe6b54253b34500f2e7f7e168fd166dd9e703dec6b', 0, 1795269600000000, 11, '01a1fe68-2300-704e-94cf-1fb81da90c62', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\xdaa482404f7817a4da4641d6823f71c8bf2829c1ebc896f8797d41cd3782701d', '\x7b1383afa249190ab1002edb527a96f58086c4019119249a59f0bd7587af7ef2', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007dff989922b59574e26e050101', '\x4d0d37bfa3d2d57a60040227dfdb61582c21839cbc14268204501413c68fde8b', 0, 1795269600000000, 12, '01a1fe68-2300-7dff-9899-22b59574e26e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x7b1383afa249190ab1002edb527a96f58086c4019119249a59f0bd7587af7ef2', '\x81ef6d93836cdda091b05d166ae36c6a5e37e1ab6d35a0191a4427ce68fdfc22', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007db4bd760304997e765f050101', '\xf12a3409af3e995dae82b54edae48cf823425a4a42c82bb928776d42ca1b6234', 0, 1795269600000000, 1, '01a1fe68-2300-7db4-bd76-0304997e765f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x81ef6d93836cdda091b05d166ae36c6a5e37e1ab6d35a0191a4427ce68fdfc22', '\xf4ea0074579e97d4cb1d5abcfe89823819f86360c682f6c0790a7e00703bb05c', '\x020208000660c9c6c8b8000301000415010102021001a1fe682300722789ac2996e583a25e050101', '\xf9d5ea654cefa7c181763952c294ff155be872ebaea89016d066f0c31f6b44e2', 0, 1795269600000000, 2, '01a1fe68-2300-7227-89ac-2996e583a25e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\xf4ea0074579e97d4cb1d5abcfe89823819f86360c682f6c0790a7e00703bb05c', '\x76b6692c7b846fc3e833912b372a5db6cc7def20ee0993264517c522a2ea31a9', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007008819d098d235201cd050101', '\x9021d400da429c4454a5a592eb711bf6b23274c786ade78c07fb9ef7027dff79', 0, 1795269600000000, 3, '01a1fe68-2300-7008-819d-098d235201cd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x76b6692c7b846fc3e833912b372a5db6cc7def20ee0993264517c522a2ea31a9', '\xbb31ba01352a45ba1906b3023d78e26755573a39e2774521c85f406ba3e89114', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230073e4ac18cfaacbbd099e050101', '\x5e0d7b9eddb852de326604962d80fcb59671823e684fd3b776adde87f9fcbb59', 0, 1795269600000000, 4, '01a1fe68-2300-73e4-ac18-cfaacbbd099e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xbb31ba01352a45ba1906b3023d78e26755573a39e2774521c85f406ba3e89114', '\x4f6473b0110b995e6ccaab6be420d38db7449eee24209fa67c04b9402b706186', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230077b5a81cddaa5bdccea4050101', '\x5bb0576254229073e00b2203d159f9dc710951b1b5489e1928e6a91a712a9dfd', 0, 1795269600000000, 5, '01a1fe68-2300-77b5-a81c-ddaa5bdccea4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\x4f6473b0110b995e6ccaab6be420d38db7449eee24209fa67c04b9402b706186', '\xf4b6341529cf86e157b9e5f573cfce42567ee51481c2cfde0d4fe5d249a70b2a', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007561b101cd8082a3c3a1050101', '\x565f99fd54e0828fb66776e456ce70650deff1299b770f9562157be96d9103de', 0, 1795269600000000, 6, '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xf4b6341529cf86e157b9e5f573cfce42567ee51481c2cfde0d4fe5d249a70b2a', '\xf713a910af27f69911a16b164d8f72474ef8eca9190cb1d8479d45f4880dd381', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230075df8bcb132103b9fd81050101060103070101', '\xf209b5818a54150ce8336da79c462ff8f8782d4e58525168db89395c788525a4', 0, 1795269600000000, 7, '01a1fe68-2300-75df-8bcb-132103b9fd81', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\xf713a910af27f69911a16b164d8f72474ef8eca9190cb1d8479d45f4880dd381', '\x1d4973605f80084f74d9740541aef38143d1dcabe81e9d610d27f3565aadf049', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007f7ca6649f86ce705bb3050101', '\x5b380500ed77d408207fcbdd9a8e214ac032994fc75a9607cc05cebe1c92579a', 0, 1795269600000000, 8, '01a1fe68-2300-7f7c-a664-9f86ce705bb3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\x1d4973605f80084f74d9740541aef38143d1dcabe81e9d610d27f3565aadf049', '\xcf9b96de9c25e6a65212d101bd17ee9b80f53bcfff0b0e05e8c6bfdef93b18dd', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300727eb54f3dde41967f02050101', '\xbfc6c8235fda5c24f5846c748053d280270e78f180b8fc2c1fceddc347fd7860', 0, 1795269600000000, 9, '01a1fe68-2300-727e-b54f-3dde41967f02', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\xcf9b96de9c25e6a65212d101bd17ee9b80f53bcfff0b0e05e8c6bfdef93b18dd', '\x30ab0eeb2e26972787714aba85420d5632705b0051fceddd0d9809a6ae6ae929', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007e059a26f74846d9c43b050101', '\x9028a7615b600a97c43cbef6776cd9461df0e5f047a8d6d478df5d1c82159e91', 0, 1795269600000000, 11, '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x30ab0eeb2e26972787714aba85420d5632705b0051fceddd0d9809a6ae6ae929', '\x26cfdc83c75750c3471a95417ef9ca2d4bbd8a50ecc8fbdc6934609206496afd', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230078478fd5fe68c4da5ab0050101', '\xe0ed52e3fe51a2b9da0761d5a4e79f72198b44aefd12b7d9e7f488e156bb0a7f', 0, 1795269600000000, 12, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x26cfdc83c75750c3471a95417ef9ca2d4bbd8a50ecc8fbdc6934609206496afd', '\xe8adf23a808e8dcbecd21a082687eefadb9569201b6838420f4166c29ea5cf37', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230070e38e636bd6d7cc289c050101', '\x4d081e733af3368b3acb752bdefffa45e944dd54e82267a81a9a75d07ad6cd5e', 0, 1795269600000000, 1, '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\xe8adf23a808e8dcbecd21a082687eefadb9569201b6838420f4166c29ea5cf37', '\x1c0decdbe69558723e89164323193cf5621af0d2330a0f422658432e205319a3', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007337a088e922feeefb4c050101', '\x1bae5e11fbcd5fbdf0dc5fa4b1d47eb8c4f05907e516cb259cbf130d9841ea14', 0, 1795269600000000, 2, '01a1fe68-2300-7337-a088-e922feeefb4c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x1c0decdbe69558723e89164323193cf5621af0d2330a0f422658432e205319a3', '\x506d30fb57f980ed1158116ed02e4a25c259c98bf6c333245ea4ee2265c3f85f', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300716da323efc4f1f91228050101', '\xdf914399a58425b679aa48c7dea2aee140389b333c1f1d9a54df7da9c7f52508', 0, 1795269600000000, 3, '01a1fe68-2300-716d-a323-efc4f1f91228', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x506d30fb57f980ed1158116ed02e4a25c259c98bf6c333245ea4ee2265c3f85f', '\xae22a453d29c9b2f63ec466cd939deeb95900dc4d2a88e2020b17bef984b1449', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007743848ee7c936a45256050101', '\xe87abbd6c93332d708285f6124745718cd4ff4a8dfd2c81e241ed228f66fc2da', 0, 1795269600000000, 4, '01a1fe68-2300-7743-848e-e7c936a45256', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\xae22a453d29c9b2f63ec466cd939deeb95900dc4d2a88e2020b17bef984b1449', '\xf1199c27b0b1b53c5f7f300036be20be5c10e4dd887fface8cc831ed3fd47b66', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230078fcb5941e5092eb03d2050101', '\x9753743f852d10ec128bd50a29e5826a618590d3e5208efb62cbcde093ab5704', 0, 1795269600000000, 5, '01a1fe68-2300-78fc-b594-1e5092eb03d2', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xf1199c27b0b1b53c5f7f300036be20be5c10e4dd887fface8cc831ed3fd47b66', '\x3a61b6be7e1a5d7cdc86286ec9c6f01e205c80ec9a7391bb13236826176a6554', '\x020208000660c9c6c8b8000301000415010106021001a1fe68230070a7818af885f7ddd64c050101', '\xddaac91d916acb97796deb09dca998f5693ce25b8fa0a53c784d3fd22bb7e9b4', 0, 1795269600000000, 6, '01a1fe68-2300-70a7-818a-f885f7ddd64c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x3a61b6be7e1a5d7cdc86286ec9c6f01e205c80ec9a7391bb13236826176a6554', '\x92851f6bd907770fe968761ef6bc402b2e552bf7b681756b4b6e0a9d78f38cfc', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007d5cbe8019ba31541268050101060104070101', '\x3576ed62f7b1467225a453c81a054d9e169d5a30a1fc757f3fc1cb29f4a7a27c', 0, 1795269600000000, 7, '01a1fe68-2300-7d5c-be80-19ba31541268', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x92851f6bd907770fe968761ef6bc402b2e552bf7b681756b4b6e0a9d78f38cfc', '\x5ff54fdd06924a8fe724b773e908f6f2f8d08335975bc75cb02619a1a893091d', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007b13bdcf05b6c5d87100050101', '\xbf62a2d44e1133d61879059715cd6a3d8c3f8ad3995c33411aab7bd6b44f9681', 0, 1795269600000000, 8, '01a1fe68-2300-7b13-bdcf-05b6c5d87100', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x5ff54fdd06924a8fe724b773e908f6f2f8d08335975bc75cb02619a1a893091d', '\xb3ec55ef1f8ae2035f5eb63021ea1b7e68a76fa7100e6e88d28c06708c0d4631', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007e1d95d4bd6cc137e2ca050101', '\xca1d310d3bf76212cab874653136fd6559afb8ff0bc10a5f8ff79bbe78102512', 0, 1795269600000000, 9, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\xb3ec55ef1f8ae2035f5eb63021ea1b7e68a76fa7100e6e88d28c06708c0d4631', '\xc6305e88ba61ec4ae855ef069525d908f835cf56d51fe7be7d1ff0f871610066', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230078c08c0086d882c0442a050101', '\x19bd4041a3b5f9d6e543865d57e70dcdce2cbb4232459b5bf2fe8bb63ecb5dd8', 0, 1795269600000000, 11, '01a1fe68-2300-78c0-8c00-86d882c0442a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xc6305e88ba61ec4ae855ef069525d908f835cf56d51fe7be7d1ff0f871610066', '\x8eea2c52106f7d1c84677b3ef9a5dc3bd7c5fd9f5476e6e260b8484049678651', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230072b9bb40890f87b2902a050101', '\x81b2ffd69fcc7cac57e095576cc26c832914bacb83c88af6e00a166ba7a05830', 0, 1795269600000000, 12, '01a1fe68-2300-72b9-bb40-890f87b2902a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x8eea2c52106f7d1c84677b3ef9a5dc3bd7c5fd9f5476e6e260b8484049678651', '\x1e78496ef03c87463e5124d4c305dcac217dbf01ba4c34c8b55d9df6f72c4b10', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007794b11a6660911eb3d8050101', '\x68c9c2e719e3e1f36a479c99da0ce8d430daba6090267d1ad05a1c29f937bef6', 0, 1795269600000000, 1, '01a1fe68-2300-7794-b11a-6660911eb3d8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x1e78496ef03c87463e5124d4c305dcac217dbf01ba4c34c8b55d9df6f72c4b10', '\x14862ad278d2fcb1823f32c9cbe053f101f64ac1da40485478c6792482dfd6f5', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007e8dbe9001fec5b7e748050101', '\x1cce63ae816d39124aa31b3c97d7ad35ba10be1e74b9636723469b4e78b0851e', 0, 1795269600000000, 2, '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x14862ad278d2fcb1823f32c9cbe053f101f64ac1da40485478c6792482dfd6f5', '\xb9002eba28c470540d06c07dfec67eda582087a7cf94adc1ae79010fe9bd9553', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230079fca3f3a58a0e9b6162050101', '\x1c63bdabd76025349b6fdbda2c8378b5e7d57d3d0118053885de4d03f29014df', 0, 1795269600000000, 3, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\xb9002eba28c470540d06c07dfec67eda582087a7cf94adc1ae79010fe9bd9553', '\xbb42911bbeeeca08612b603f2ba3e2fdb0aa70dfbf25ae76e2b3875b684e5744', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007a268c83e26c9c833bb4050101', '\xc2982c24695953b92e713ffbbd913c57b6013bb5c9d8c64fd518978d7de46943', 0, 1795269600000000, 4, '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x36ad497145141e8abcce534bee87dce9b1d0897a51339a7596ed64c44899affd', '\xbc8c3980c42312c0354f46e1dc3b86b49249383e7c37071c01125ead3e84a54c', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230078c1a5f3d0a1e1a6cb11050102', '\xcab274c5a54cfa110b3aa200603a0a042080dd16e25a88fbe4e495794978280f', 0, 1795269600000000, 5, '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xe553898646eb1e127010f17da3fc761041881e9fbc23f457b7c491666728c774', '\xbf1d6bf30e80a698784752a805f6c5d90064bef9428266accef51f1adc7841ed', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230075c6ac09e5f2dbc0252f050102', '\x2c0431dd95687df77f27de37e4e8a103aa1773fd12ef052b2c7fea9bee91fdba', 0, 1795269600000000, 12, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xbe5af98b1de6acaa2e58064a1a5c5a4823c657d3d0558524d8c24949fa2572b8', '\xe291af2608b2b408bcc82b1fd5c8fe6c0ac3b3a12e2343c8408fd6279b799c26', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007573b14d98f665d3cb59050102', '\x0ed171106b6f9897fe5e8aee01bc7e4a35d35dc9ec83bfb5d213b041fc230a7b', 0, 1795269600000000, 6, '01a1fe68-2300-7573-b14d-98f665d3cb59', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x597987ac335e6eb8c30355431869aa1fa3e751a1b0af0adacd1f5b680d4c0d3e', '\x4a5019b2ac4ad50baa7d7e8af486153b4bb78034b02c7825f09d3acb90695bb3', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007db4bd760304997e765f050102', '\x0fca7c14833c52d4b43422d5dc5dbeb84494324562657684c6f09ffe052cf45c', 0, 1795269600000000, 1, '01a1fe68-2300-7db4-bd76-0304997e765f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x187bb950ec99f459431b6b77bc4d5eabcd5c33393cd01970334bed4b6823223d', '\x61e6b884834c96415b80970e7238aeb470ad3d16a90c3cfbfbfe318ec25b40b8', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230075df8bcb132103b9fd81050102070101', '\x1605a5de20a80149823286998e308974610f616ec952c7da4360d71059c7e50a', 0, 1795269600000000, 7, '01a1fe68-2300-75df-8bcb-132103b9fd81', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xedaa72b95338fb76d2c17f98b3cb460e454bd0cbbe10497263ce8deaa6326de7', '\x99a8a2416cf14ca73ea31ccba95c391529aeecc53f6bbdf91839c50ee252ca1c', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007337a088e922feeefb4c050102', '\xdc349ba9fc4c6ecfb1800b683aef095fa605e245af1c8a2b26233b0e6a38d68e', 0, 1795269600000000, 2, '01a1fe68-2300-7337-a088-e922feeefb4c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x773c0c6e59c47a71270d9c8ecdf9120ba2476af01a429cf380de9bc1b3d2e414', '\xb6e0a7fe6e61dd45c9fe8e912afb532d9c3a4f94eeb6e6770c47375d18a2d05a', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007b13bdcf05b6c5d87100050102', '\xb20e8a654440d2a3547e97d8923ddf7b0b89bf3ce03fc376c8ff56c61c2ad020', 0, 1795269600000000, 8, '01a1fe68-2300-7b13-bdcf-05b6c5d87100', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x1258b7605a0419b29267a697587fa998a73b4a16c60c476609d10ca70e4bd4ef', '\x95a60c5396a968556ac4d8a236260fb3111f2c69e98b6643c9cd7c8d983a06e3', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230079fca3f3a58a0e9b6162050102', '\x61341e4faf88d3dfa08b9b96885ef37c8638dfcb94a33acad54ffd38283aa224', 0, 1795269600000000, 3, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x3c41988374f18572ce6f161b0f516d07044733fb101a1f630e3ab3ac1d483b8b', '\x3c011b18ce4ed65b7e52e12a1ec52b76e7ae91ad82018cb3d69b502005093571', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe6823007912a68e978194624ad0', '\xae3f1be35f7d43a5a08f6249bc373781e337d7b2356dea3c11d3780eae0fdd5c', 2, 1795269600000000, 7, '01a1fe68-2300-7912-a68e-978194624ad0', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x4640d33145bd24440ba582d3ec05c6cf1ff829f476e32581075846c8730364b1', '\xbd82e10408bab1586897915fc4e958e10a5fa523efae10e394280fdbaf64a5d8', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe6823007361880e49d0aae76701050102', '\xa6a2dc0cece932398b2ccc31bddbd0a49e4db7ff72c2f402a1fa1d12dfb816e0', 1, 1795269600000000, 7, '01a1fe68-2300-7361-880e-49d0aae76701', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xbb42911bbeeeca08612b603f2ba3e2fdb0aa70dfbf25ae76e2b3875b684e5744', '\x5922ae41b2f112780fefce4f44c13e91a2ef3ea8d5eb63a770bedcff6f97d685', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007eb08c162087479f08d4050102', '\x9b639405556f0b75e55e51c1820126007ba4f233942454da34e97c2b7ef67f47', 0, 1795269600000000, 1, '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x5922ae41b2f112780fefce4f44c13e91a2ef3ea8d5eb63a770bedcff6f97d685', '\x36ad497145141e8abcce534bee87dce9b1d0897a51339a7596ed64c44899affd', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230073b588387cfec4cd0dbc050102', '\x1ae7ef3d42dce0c8f5c73f0fa2a8ec2ab890c8bcd5a00cc04a1969d006a84d3a', 0, 1795269600000000, 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xbc8c3980c42312c0354f46e1dc3b86b49249383e7c37071c01125ead3e84a54c', '\x7c273828d2629268502b72f2ef8806871aa77bc4358a1b575cffaf667c1fcc30', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070f79c4ec9da9a86b07c050102070101', '\xe364e5d3609c09ba222b1e3ea868b772f79de38582b96f641836a53d846fd822', 0, 1795269600000000, 7, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x7c273828d2629268502b72f2ef8806871aa77bc4358a1b575cffaf667c1fcc30', '\xe553898646eb1e127010f17da3fc761041881e9fbc23f457b7c491666728c774', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007b4ebe13dc57ddf82b88050102', '\xc64b74a3e2be9fdb4bc7676a2fbd6f83b6f560c7e1c06a42aa8d3ea880e415f0', 0, 1795269600000000, 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\xbf1d6bf30e80a698784752a805f6c5d90064bef9428266accef51f1adc7841ed', '\x05a4f1e4440a937fbdf49c7cb495bd70ea2b452171cbb0cf2be157818ed36bd2', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007c3fabd08ccf9438f40a050102', '\xd61575c8e388bc33ee8160cfca49ae334e58dfe93096c8e3643a662f0f021f8a', 0, 1795269600000000, 2, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x05a4f1e4440a937fbdf49c7cb495bd70ea2b452171cbb0cf2be157818ed36bd2', '\xbe5af98b1de6acaa2e58064a1a5c5a4823c657d3d0558524d8c24949fa2572b8', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007912b0ac87d0712c8022050102', '\x2af8e07e2761f00ec9026f7aa97c0fe7b264245808366b423bd772e09c2c9fd5', 0, 1795269600000000, 4, '01a1fe68-2300-7912-b0ac-87d0712c8022', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\xe291af2608b2b408bcc82b1fd5c8fe6c0ac3b3a12e2343c8408fd6279b799c26', '\x11e680ba4988912f382bbbbde6aa12e401b5ab4c82ea87676bd23e9694fba0be', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007f908c39c344ed326862050102', '\x696aa987dd7974a7428f1a45ebfcbb3953f4e273f287103d9522ede9edc43ddb', 0, 1795269600000000, 8, '01a1fe68-2300-7f90-8c39-c344ed326862', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x11e680ba4988912f382bbbbde6aa12e401b5ab4c82ea87676bd23e9694fba0be', '\x597987ac335e6eb8c30355431869aa1fa3e751a1b0af0adacd1f5b680d4c0d3e', '\x020208000660c9c6c8b800030100041501010b021001a1fe682300704e94cf1fb81da90c62050102', '\x428d7d1cfa8fd437996d68b7caa79a65bbbcb31101ab79ca0536045b9ebc9ef6', 0, 1795269600000000, 11, '01a1fe68-2300-704e-94cf-1fb81da90c62', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x4a5019b2ac4ad50baa7d7e8af486153b4bb78034b02c7825f09d3acb90695bb3', '\x38fdc9daaadf7456c50c64b838013a64b287c2bbbe98cb65ff25668fc9603782', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007008819d098d235201cd050102', '\xbfd44c6bd39367b9c0298bb7fde86545768b996df12ad5f5d6e4328542b6236c', 0, 1795269600000000, 3, '01a1fe68-2300-7008-819d-098d235201cd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x38fdc9daaadf7456c50c64b838013a64b287c2bbbe98cb65ff25668fc9603782', '\x187bb950ec99f459431b6b77bc4d5eabcd5c33393cd01970334bed4b6823223d', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230077b5a81cddaa5bdccea4050102', '\x45782c03003d0600768218b51761f5c0c6f2cae08ad142464779cd751285a5c4', 0, 1795269600000000, 5, '01a1fe68-2300-77b5-a81c-ddaa5bdccea4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x61e6b884834c96415b80970e7238aeb470ad3d16a90c3cfbfbfe318ec25b40b8', '\x6e71d8d0edc9594ac8c05b59b183edd9836abfd1a55b3df0eff0e1345991e721', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300727eb54f3dde41967f02050102', '\x3b0426a81c4863f5c2e694efb9f46d92bf5816574e1ccbcf156ca0c43fa1380f', 0, 1795269600000000, 9, '01a1fe68-2300-727e-b54f-3dde41967f02', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x6e71d8d0edc9594ac8c05b59b183edd9836abfd1a55b3df0eff0e1345991e721', '\xedaa72b95338fb76d2c17f98b3cb460e454bd0cbbe10497263ce8deaa6326de7', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230078478fd5fe68c4da5ab0050102', '\xbeb857ca4bff54693e9218b48a074ada932bb92b3c3b20b844c158a8c3bd6965', 0, 1795269600000000, 12, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x99a8a2416cf14ca73ea31ccba95c391529aeecc53f6bbdf91839c50ee252ca1c', '\x3c9ded2284183e1f16b1a53865723b5955ce37e802002a97e0f1a9c06ff28244', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007743848ee7c936a45256050102', '\x1db6eed344b6b1cf5f176c0d32f1baaa74f846803b96cdf8aababbc6b958b516', 0, 1795269600000000, 4, '01a1fe68-2300-7743-848e-e7c936a45256', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x3c9ded2284183e1f16b1a53865723b5955ce37e802002a97e0f1a9c06ff28244', '\x773c0c6e59c47a71270d9c8ecdf9120ba2476af01a429cf380de9bc1b3d2e414', '\x020208000660c9c6c8b8000301000415010106021001a1fe68230070a7818af885f7ddd64c050102', '\xb2aec4726d3c723d06e186d1487bc1e59aafa27807fff5d16eb58ed52f0adc8b', 0, 1795269600000000, 6, '01a1fe68-2300-70a7-818a-f885f7ddd64c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\xb6e0a7fe6e61dd45c9fe8e912afb532d9c3a4f94eeb6e6770c47375d18a2d05a', '\x5d8bee251eb516c0a3954ecd1c3602c840146e47784e2b53236ffa77796e3cc3', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230078c08c0086d882c0442a050102', '\x8684f447325b20030d996ec1be1dbb0ac2c0a29468acc97791d9a7fcca0ac140', 0, 1795269600000000, 11, '01a1fe68-2300-78c0-8c00-86d882c0442a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x5d8bee251eb516c0a3954ecd1c3602c840146e47784e2b53236ffa77796e3cc3', '\x1258b7605a0419b29267a697587fa998a73b4a16c60c476609d10ca70e4bd4ef', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007794b11a6660911eb3d8050102', '\x44d9756db329182ff80aa6dfe485c7911dabb1135853e633cd8891954fb22951', 0, 1795269600000000, 1, '01a1fe68-2300-7794-b11a-6660911eb3d8', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x95a60c5396a968556ac4d8a236260fb3111f2c69e98b6643c9cd7c8d983a06e3', '\xdf6cd66f6187ec745acda467f21288b64709d7f644b6dd9f1fbd66337e05a53a', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007912a68e978194624ad0050101060105070101', '\x5ea42f245fef4d54772d82072235bcb02ea0058f4241b698d1f6d9d24b5d4376', 0, 1795269600000000, 7, '01a1fe68-2300-7912-a68e-978194624ad0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\xdf6cd66f6187ec745acda467f21288b64709d7f644b6dd9f1fbd66337e05a53a', '\x3c41988374f18572ce6f161b0f516d07044733fb101a1f630e3ab3ac1d483b8b', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007912a68e978194624ad0050102070101', '\xadda234b8a160d883c64eb0c7262fdc8ac90fc13e58a3bad3a96ce016acc11d6', 0, 1795269600000000, 7, '01a1fe68-2300-7912-a68e-978194624ad0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x3c011b18ce4ed65b7e52e12a1ec52b76e7ae91ad82018cb3d69b502005093571', '\x4c28b93f898428e8d7261e9a93334cc1178720406fd854c7f51ead911727789d', '\x020101070208000660c9c6c8b8000301000c2003a6cd6c6da4a8ff8da5bd57000dea00262a64d0b94369d0ee09770805f12e48', '\x51ac53eed16c6d1eacad83d59a7e9bf015b2a040175ef17b64661097c682135f', 7, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x4c28b93f898428e8d7261e9a93334cc1178720406fd854c7f51ead911727789d', '\xda3b54acf8ed79c19cdc3ba14be177a6433ed5df5d2e538e9e9616608cb427bf', '\x020101020208000660c9c6c8b8000301000c2003a6cd6c6da4a8ff8da5bd57000dea00262a64d0b94369d0ee09770805f12e48', '\x2c57dc736651a1eba23425127ed6989871f6d818df5fc756ccc2acf128a5daeb', 2, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\xda3b54acf8ed79c19cdc3ba14be177a6433ed5df5d2e538e9e9616608cb427bf', '\x4640d33145bd24440ba582d3ec05c6cf1ff829f476e32581075846c8730364b1', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007361880e49d0aae76701050101060106070101', '\xa913ec4f3f1bca6cf5f99d10894052bbbb52b086261d00ea09f22642b3443ba5', 0, 1795269600000000, 7, '01a1fe68-2300-7361-880e-49d0aae76701', 1);


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
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1, '\x020b011001a1fe6823007524ab8e6eb60fc43902020101030102041001a1fe6823007608a264c0f6a09f569c050a78c39f2020e0b8813b27073723205a5a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca20a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1, '\x0201011001a1fe6823007da988fdbba63f07daa6020101041001a1fe6823007608a264c0f6a09f569c05015a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1, '\x0203011001a1fe6823007edd8f03fc2cba53e5ba020101030101041001a1fe6823007608a264c0f6a09f569c0508393636383933333506390101010218eafe87df398ab6811f232e3725494148739c52a64d53e2e2031ab15047dfe396443f2f0706057bb7e0ac320d59478051df7232f10701010a49cc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c0b01070c3d305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b00d223b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b780e1825c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390f0927615ff09f9a915c26110ecc8122c4b0f09f9a915f2620202d130d4575726f70652f4265726c696e14080101030200030101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7306-986a-a5daf05684f8', 1, '\x0205011001a1fe6823007306986aa5daf05684f8020101030102041001a1fe6823007608a264c0f6a09f569c050cd79027c39fc39fcc81e0b881');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-771a-918a-25a1d8255a30', 1, '\x0207011001a1fe682300771a918a25a1d8255a30020101041001a1fe6823007608a264c0f6a09f569c050102063fc3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca22030316131666536382d323330302d373731612d393138612d32356131643832353561333007010508010209f80202010103d102cc81d983f09f9a915c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b0c4b0c3a961d983e0b88120e6bca26126d9835c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f39c4b02d203c3c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a939255cc39fcc81c3a9c3a9cc8126d79020c39f3c3c2d20d9832061e0b881e0b8815a39f09f9a9161d983d7905af09f9a91f09f9a91d983cc81c3a95f39e6bca25a30cc81c4b0c3a9d790e6bca2c39fd983c4b02226c39f3c3027273b225c2d6122c39f5c20d790c3a961395f61e6bca22d25e0b88126e6bca23c5fc39fc4b026cc8139f09f9a912d61e6bca22620f09f9a91252225e0b881c4b0c3a95a26e6bca2041fc3a9e6bca230cc81d790d79061cc81d983255c2020253c3b30f09f9a91615a0a3a020103031e265fc4b0e6bca2613b202dc3a9d98326e6bca25fe6bca2c39fe6bca2c3a905155ad9835f203be0b88127613c26225c61d7903bcc810b0b0109000384275e405f7fff0c10010101020b010900fff826efb74360000e010211810201ca011c02080140e46f18b41eeb031001010002010203080140e46f18b41eeb1f01010102080384275e405f7fff031001010002010203080384275e405f7fff2f0101020208fff826efb7436000032001110310c198029673b5de8a46235e0f5c97640201020308fff826efb74360002c0101030208fff826efb7436000031d0111028eed6c05bd18c8cab2472e0a68521cb10308fff826efb74360002f0101050208ffffffffffffffff0320011103b05354cffa8606fd381a5b65e568ca6d0201030308ffffffffffffffff020109042f0108000998a5799c682202010103200111033112338b257e83881ffcf8541faf63250201010308000998a5799c6822121001a1fe6823007573b14d98f665d3cb591702ffff1a1b302620cc81cc8120d983d9835c20e0b8815acc81263c22cc815a781c4f0101010218fb0ebbda28545ca87db00e5f5fcd8e9d39ca8faf670b7c160330f7098e8f540246e9ac7df748ed20631d8a11a9bcf8558593452c6460d9db19b558efa9783cc8fe2a13fa30af484cb6691d0800843c20eaba08b01e111001a1fe6823007c3fabd08ccf9438f40a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7199-b93b-f65459fb8c60', 1, '\x0209011001a1fe6823007199b93bf65459fb8c60020101041001a1fe6823007608a264c0f6a09f569c05013b0620a2fd78ddfd4fce3b95e3f6854271104820786044c72a3953a2e821afe40d9d1a0892013101011602110201a1fe68230078dbaee8c2d984b2088004190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011402110101a1fe6823007da988fdbba63f07daa60308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33322301011402110101a1fe6823007eb08c162087479f08d4040b0a31302e302e302e302f3809080384275e405f7fff0a08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7dff-9899-22b59574e26e', 1, '\x020c011001a1fe6823007dff989922b59574e26e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300704e94cf1fb81da90c62061001a1fe6823007524ab8e6eb60fc4390207221001a1fe6823007c3fabd08ccf9438f40a1001a1fe6823007524ab8e6eb60fc43902');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7227-89ac-2996e583a25e', 1, '\x0202011001a1fe682300722789ac2996e583a25e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007db4bd760304997e765f06b002cc815c263c30cc812d22d98361c4b05acc815a20263930c39ff09f9a9120cc81612d5f203b39e6bca2f09f9a91202220c39f5f3bd7903939d983d790e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd790c39fd7905a3bcc8122e6bca2205cc4b03c2d2d223c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361395cc3a9d983305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a912761e0b8815c2d393939c39f39f09f9a913b2d26c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a9c3a9d9833020202d5a39202620f09f9a912020e6bca22dcc81070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2, '\x0205011001a1fe68230078c1a5f3d0a1e1a6cb11020102030101041001a1fe6823007608a264c0f6a09f569c053ef09f9a91c4b05cd790e6bca230cc81f09f9a91c39f3cc4b03022f09f9a9161d983cc81e0b881c39fe0b881f09f9a9130e0b8815c22e0b881275f2dc3a927');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2, '\x0209011001a1fe6823007b4ebe13dc57ddf82b88020102030101041001a1fe6823007608a264c0f6a09f569c0541cc81e6bca2e6bca2c4b0205a22d7903026c39ff09f9a91c4b0c3a93c30253025cc813cc4b0c3a927c39fd983f09f9a91253c3026c39fcc813c5cc3a95c30d7903b06203dcfee58ae0e569fc76aa639fe463df5f53b8e51f345bcc0f586c2d42565721f086a2d01011602110201a1fe6823007337a088e922feeefb4c0308015d2acf77888bd7040b0a31302e302e302e302f383b01011402110101a1fe68230070e38e636bd6d7cc289c03080384275e405f7fff04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2, '\x020c011001a1fe68230075c6ac09e5f2dbc0252f020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300704e94cf1fb81da90c62061001a1fe6823007e059a26f74846d9c43b07221001a1fe68230078dbaee8c2d984b208801001a1fe6823007e059a26f74846d9c43b');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2, '\x0202011001a1fe6823007c3fabd08ccf9438f40a020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070e38e636bd6d7cc289c060878c3a92225c3a930070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7912-b0ac-87d0712c8022', 2, '\x0204011001a1fe6823007912b0ac87d0712c8022020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007e8dbe9001fec5b7e748062de0b881f09f9a91222030316131666536382d323330302d373931322d623061632d383764303731326338303232080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7573-b14d-98f665d3cb59', 2, '\x0206011001a1fe6823007573b14d98f665d3cb59020102030101041001a1fe6823007608a264c0f6a09f569c0519e6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc8125060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7f90-8c39-c344ed326862', 2, '\x0208011001a1fe6823007f908c39c344ed326862020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba061bc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d98322072038cfed0727846e73c0035bd2ae3f30762ed84041e95bac2e0bc0066e9a44816c080102091e16cc81e0b881223930cc81c4b0393c27e0b881c39f202d0626cc81c4b0610c01010e08fff826efb74360000f08fff826efb7436000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-704e-94cf-1fb81da90c62', 2, '\x020b011001a1fe682300704e94cf1fb81da90c62020102030101041001a1fe6823007608a264c0f6a09f569c0537f09f9a9130e6bca2c39f39c4b0c4b0e0b881e6bca23c5cc3a9cc812dc4b0615a22393920e0b88161223c2d205fcc81d9835ac39f30c3a907152320c3a95c39c39f0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7db4-bd76-0304997e765f', 2, '\x0201011001a1fe6823007db4bd760304997e765f020102030101041001a1fe6823007608a264c0f6a09f569c051639e0b8813be6bca220612de0b881e6bca2c4b0d98322');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-73e4-ac18-cfaacbbd099e', 1, '\x0204011001a1fe68230073e4ac18cfaacbbd099e020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230078dbaee8c2d984b2088006a3013b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5a2030316131666536382d323330302d373365342d616331382d636661616362626430393965070104080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1, '\x0206011001a1fe6823007561b101cd8082a3c3a1020101030101041001a1fe6823007608a264c0f6a09f569c0523613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7f7c-a664-9f86ce705bb3', 1, '\x0208011001a1fe6823007f7ca6649f86ce705bb3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba0607f09f9a91253c780720253a4efa62c03862e67aa6c5243b6ab0deb5055c31c979e7cc6a9088a0dba3420944113b5f5a25205c2dc4b0e6bca2e6bca2c39f1a2720c3a9f09f9a91d79020223ce6bca2275fc3a925e0b8813c611639d7903c26e0b8815a2020c4b025202020e6bca25a5f0a000c000e0800352a744cd282cb0f08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1, '\x020b011001a1fe6823007e059a26f74846d9c43b020101041001a1fe6823007608a264c0f6a09f569c053dd790d9832de0b881e6bca22d203cd79026c4b0e6bca23ce0b881d7903920e6bca2f09f9a912d275ae6bca2c39f276125d983c39f2df09f9a91225a612706010107402320c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f20f09f9a91e0b881e6bca22625303b61275c3b393b0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1, '\x0201011001a1fe68230070e38e636bd6d7cc289c020101030101041001a1fe6823007608a264c0f6a09f569c05bd025c2625c39f5a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d790273bd983e6bca22020c4b03b61d7902de0b881c4b02d22');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-716d-a323-efc4f1f91228', 1, '\x0203011001a1fe682300716da323efc4f1f91228020101030102041001a1fe6823007608a264c0f6a09f569c05083335363336313939064601010102182a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab903274cb0180f6b04ec7162d87051af8bbf76b812044356808012ff5b3ff22f7339809a2cf8f9967fa507010109357822c3a95ae6bca25a2626c4b0cc81302030316131666536382d323330302d373136642d613332332d6566633466316639313232380a3478c39f27d79039c3a9c39f25f09f9a91e0b881c39f5a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b8810b01070cb40222c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125d790203cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25ccc81222220e6bca227d9835c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b061615cd790cc815f27c4b02dc3a9cc8126e6bca2305c5a20d9835cc4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b30225f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc8161c39f5f5cc39fe6bca25f302727e0b881305c0d2978e6bca22df09f9a91d790c4b0cc8126e6bca2f09f9a91f09f9a91d79026d790202dd983262dcc815c0fb002c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a9f09f9a91c4b0d790e0b881c39f255f20c3a920e0b881e0b881612026cc813bd9833b3c306120e6bca2cc8139cc81252d2722615a2539c3a9f09f9a91252d3030c3a9d790f09f9a91c4b0f09f9a91392620d790c4b02261e0b881e0b8812de0b88122e6bca23be6bca2e0b881615fd98339cc81d790223c202722253b5ad98320c4b03020e6bca23bd983d9833c39c3a92d22395fc3a939c3a93b5c30cc81c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca2252027d9835fc4b05a2220c39fd79020e6bca2c39fc4b03b5c6127c39fc3a95a5c2d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f101ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81130f416d65726963612f4368696361676f1406010102020101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-78fc-b594-1e5092eb03d2', 1, '\x0205011001a1fe68230078fcb5941e5092eb03d2020101030102041001a1fe6823007608a264c0f6a09f569c0532c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7d5c-be80-19ba31541268', 1, '\x0207011001a1fe6823007d5cbe8019ba31541268020101041001a1fe6823007608a264c0f6a09f569c05010407010308010109030201060a67011001a1fe68230073b588387cfec4cd0dbc0201040338e0b8815f5fe0b881c39f615fc39f22c3a961f09f9a9122c4b0c39f5f2d5c20c4b0e0b881266139c4b05ce0b8815af09f9a913b5a225c3c5f040dd983f09f9a912527253b30c39f05075f5fe6bca2d7900b15010902fff826efb7436000030800000000000000000c3202300111010384275e405f7fff01e14e3799aca7fb0211010000000000000000ffffffffffffffff0308ffffffffffffffff0e0102101001a1fe68230078c1a5f3d0a1e1a6cb11116f015d2c0101030208fff826efb7436000031d011101c0415abd27a2e78fdf7a570c12232fe10308fff826efb74360002f0101040208fff826efb74360000320011103ccf6064e249e53dd1583c0706f11c6c40201020308fff826efb7436000050e0d0101020208fff826efb743600013100109255f205ac3a95c202502000301011405c4b027c3a918095ce6bca2e0b881305c1c4f01010102188e9877a773282038723eaba18d2978ddba79b04255391eec0330007769fe6f7cca4755a1921d8a861db860c31de10dcd715ed18c5d543b0b4f7ce51d1491d14a0b862e6e0084167785d81d0800912a5b26700fe81e111001a1fe6823007c3fabd08ccf9438f40a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 1, '\x0209011001a1fe6823007e1d95d4bd6cc137e2ca020101030101041001a1fe6823007608a264c0f6a09f569c050e783930c4b0cc81c4b05a25612d39062041a15b93ce4c2d42eee3131fac7fb37dd25aea4e89cd1c3faec0c08e2cfb8051070101090800b9123f5c4f18c8');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-72b9-bb40-890f87b2902a', 1, '\x020c011001a1fe68230072b9bb40890f87b2902a020101041001a1fe6823007608a264c0f6a09f569c061001a1fe68230078c08c0086d882c0442a07221001a1fe68230078dbaee8c2d984b208801001a1fe682300704e94cf1fb81da90c62');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1, '\x0202011001a1fe6823007e8dbe9001fec5b7e748020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d40639e0b88120f09f9a912761c4b0265c25c39f303cd9832061202526613b22c3a9e6bca25cf09f9a91e0b881205a5acc813930c3a9d983c39f263c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-77b5-a81c-ddaa5bdccea4', 2, '\x0205011001a1fe68230077b5a81cddaa5bdccea4020102030102041001a1fe6823007608a264c0f6a09f569c05b102d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b02025c3a961e0b881275a275f612726205cc4b0d98325e0b881253c20c3a9c39f5ad7902039c3a9f09f9a9130d7905ccc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c5a5c205c25cc813b3025303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126c4b025f09f9a91e6bca220222227c3a95ccc813bf09f9a91d790d790c4b05c39265a5a2d20d9832220cc81c3a9c39f3c5a5acc81f09f9a91cc813b5f3be6bca23c26f09f9a91395ad79020d983d790d790d983c4b0cc81c4b02230d9832dd983060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-727e-b54f-3dde41967f02', 2, '\x0209011001a1fe682300727eb54f3dde41967f02020102030101041001a1fe6823007608a264c0f6a09f569c05b702c39f253027e6bca220e0b8813c5f3930cc815ad790205f26e0b881275fe0b8815ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39fd79020f09f9a9127f09f9a915fc4b0c3a9cc81c39f22e6bca2615ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d98325305af09f9a9120303cf09f9a91f09f9a915c262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d790062075f064b66c0f9aa9f90addaadfd5d07d8d7008e1bda446b1b4d379ade4b8a91007010109080384275e405f7fff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2, '\x020c011001a1fe68230078478fd5fe68c4da5ab0020102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007e059a26f74846d9c43b061001a1fe6823007e059a26f74846d9c43b07221001a1fe6823007c3fabd08ccf9438f40a1001a1fe6823007e059a26f74846d9c43b');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7337-a088-e922feeefb4c', 2, '\x0202011001a1fe6823007337a088e922feeefb4c020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007794b11a6660911eb3d806285f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b881');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7743-848e-e7c936a45256', 2, '\x0204011001a1fe6823007743848ee7c936a45256020102030101041001a1fe6823007608a264c0f6a09f569c062b3cd79027c39f2030316131666536382d323330302d373734332d383438652d653763393336613435323536070101080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-70a7-818a-f885f7ddd64c', 2, '\x0206011001a1fe68230070a7818af885f7ddd64c020102041001a1fe6823007608a264c0f6a09f569c0511302d3020c4b0265a2026f09f9a915a3b3906010107aa0368747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7b13-bdcf-05b6c5d87100', 2, '\x0208011001a1fe6823007b13bdcf05b6c5d87100020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230079fca3f3a58a0e9b616206a10239d7905ac39f26cc81e6bca23bc39fe6bca2205c2dd983e0b8815c2d223922d790205f205cd790d983302022e6bca2cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc8120f09f9a91e6bca2205c25c4b03c275f30302dc3a9c4b020202725c39f615a61e6bca2e6bca2cc815ac3a92030c4b0c3a92525c39fcc812630d7905c5a3c5a3c26e0b88161c3a9c39fe0b8813925c39f225c3be0b88127275f613cc4b0c3a9392220d983e6bca23bd98322205a3920393b615ae6bca2203cd983c3a9f09f9a915c3c3b5a22c4b0c3a9c4b05ac39f203c61cc81e6bca2203b3c222539253c265a2226c4b020d790202227c39f27d983265a3c223c27255ce6bca2265f20d9832d25e0b881c39f2d22c4b03b2039303c2df09f9a912525263920e6bca25a0720fecdbc8f8915fc09e80d1dbcde0898b393b23ee80ebd6a206811868cb9d712900804ffffffff092414263b20e6bca2e6bca227cc81cc815fc4b03925270e61cc812239c4b0e0b88127c4b02d0b01010d000e0802a2e902dbaafad3');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-78c0-8c00-86d882c0442a', 2, '\x020b011001a1fe68230078c08c0086d882c0442a020102030101041001a1fe6823007608a264c0f6a09f569c05262d27cc81613026d98361272222e0b881f09f9a91395f26c3a9255c20d7903b61e0b88161d790071d23202d6125f09f9a91cc8127d790cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7794-b11a-6660911eb3d8', 2, '\x0201011001a1fe6823007794b11a6660911eb3d8020102030102041001a1fe6823007608a264c0f6a09f569c050ef09f9a91c4b0c4b0e6bca2e6bca2');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 1, '\x0204011001a1fe6823007a268c83e26c9c833bb4020101041001a1fe6823007608a264c0f6a09f569c0651cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca2252030316131666536382d323330302d376132362d386338332d653236633963383333626234070104080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-75df-8bcb-132103b9fd81', 2, '\x0207011001a1fe68230075df8bcb132103b9fd81020102030102041001a1fe6823007608a264c0f6a09f569c05010306a401e0b881c3a9cc81c4b0e6bca25f5fd983253b61e6bca25fd983e0b8815fc39f276130cc81d79027e0b881272526272de0b881e0b8813c5f6126d9832d5c5ff09f9a913c3c5fcc81d7902d3c25e0b8813b27cc81202d5c5fc39fc3a93ce6bca26122f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad7902030316131666536382d323330302d373564662d386263622d3133323130336239666438310701050938011001a1fe68230073b588387cfec4cd0dbc041fd9832d25c39f2d2d3c612dd79026225f27e6bca2e0b8813bf09f9a9127265a0503e6bca20a50011001a1fe68230073b588387cfec4cd0dbc0201050324e6bca23c615fd7903c5fe6bca25cc3a9395ae0b8812620cc8120e6bca2e0b8815a27c3a904133b2de0b88161d9833cf09f9a91c3a9c3a9d9830b28011101fffffffffffffffffff826efb7436000020900033d6a425241e2ad030802752431f55278a50e01020f1001a1fe6823007743848ee7c936a4525611c30101784a010104020800ee2d17d21afbd3033b0111016ae32066ee965b43dfd8f28c733dd169020101030800ee2d17d21afbd30419f09f9a9120222761265ac4b05c5a26613c26c3a939e6bca2302c01010502080182ab049a7ad950031d01010002010203080182ab049a7ad950040be0b881305a5c20255acc8102010a03340108ffffffffffffffff0201070307e6bca2d983205a041c0101000201030308ffffffffffffffff040a78c39f27305c222d2d25050e0d010103020801c6574a7188512f121001a1fe68230070a7818af885f7ddd64c1307010330cc810200150407b10c1f1702ffff182726f09f9a91c3a95fc4b0c39f20d983252720c39f25612030e0b88120225a5c2de6bca2cc81255f19c90226e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a0a26e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39272d27c3a95ce6bca2e6bca2c4b05c5a1c4f0101010218a269d45e338b84e6d89c706e56450faa649f649f2606318803304c98e671ef35a04861f7bd33077e0d3fb67c58ac41d9d454bcabe4fc27672e8f5a4019ecab6e2980f786402d4adc2ccc1d08fff826efb74360001e111001a1fe68230078dbaee8c2d984b20880');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2, '\x0203011001a1fe68230079fca3f3a58a0e9b6162020102041001a1fe6823007608a264c0f6a09f569c0508363735373934393206470101010218ab1fe35b22197ed8675640e16730df120e26d67c600c69860328f0490c738870512a0bf14eef06baabb64062d9b119d6927adbe43dfe3ef7a6c01f51609eca594ce707010209375a275a2526c4b0c4b0c3a9223025253cd7902030316131666536382d323330302d373966632d613366332d6135386130653962363136320a383be0b881395ac3a9c4b0cc81273c20616125e0b8815fe6bca25a3b22c3a92d25d790302d203b265fd98339c3a9d983e6bca2d9835ac4b0300b0106114226f09f9a91d983cc815fc3a9d983c39fe6bca2c39f3b20c4b0d9835ae6bca261e0b881cc812d612720c4b02d20e0b881c39f22612de0b8812639d983265ae6bca22612315ac39f26d98320f09f9a912022d9833c5a22255f5a5a2dd9833be0b881222520c39fd7905c3cc39f5c20e6bca227c4b039130f416d65726963612f4368696361676f14060101030301ff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2, '\x0201011001a1fe6823007eb08c162087479f08d4020102030102041001a1fe6823007608a264c0f6a09f569c0517d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b881');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2, '\x0203011001a1fe68230073b588387cfec4cd0dbc020102041001a1fe6823007608a264c0f6a09f569c05083032383732383633064c010101021808f9597232aa0354c13900bd6fa471633c57ff707f91a94c032dc3c52364ffbd8d81cff8d9a219dee516b7008c9a6a9f7e9c5e345b3409a68b200ce18755d6bc58bb4a8e63cef70704ffffffff081001a1fe6823007c3fabd08ccf9438f40a0a0d3b22e6bca2305f3b22f09f9a910b01050cba0278f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a91c4b03bd7905c3c203039223c3961203cc4b0d9835f3c5a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202dc4b02539cc8130e0b88161d983d9835f205fe6bca25fc39f2727e6bca2392226203c5c203b3c3c5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9835ad98326f09f9a91c3a95ff09f9a91cc81c4b05c2dc4b0cc816161613b5ff09f9a915ac3a93ce6bca226cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d983cc8122d790cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc812025252d0d1dcc815fc4b05fc4b0c4b03b5c2d3026612061d790c3a925c4b020e0b8810f2061e0b881e6bca2c3a9f09f9a915f20cc81262030c4b0205ae0b88126202239611003e0b88112043b253c3b1303555443140602000302ffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2, '\x0207011001a1fe68230070f79c4ec9da9a86b07c020102030102041001a1fe6823007608a264c0f6a09f569c05010109cb02031a5f5a272dc3a9c4b02020e0b8815c2027e0b8815c22302020d79004a7023bf09f9a9120e6bca230e6bca2c4b0272730e0b88122d983c4b0c4b020225f61cc81d9832220e6bca2255f305c2d2dc4b02226e6bca2f09f9a913ccc815f273c39305c25cc8122305f2025cc81615a6130c4b05a5c3b5ad790c3a93cd983c39f226125c39fc39f272630c3a9d9835af09f9a9120c4b0225fd9833920d9835acc81c39f5cc3a93c395a30c39fcc813c39d79061d983c3a9d983305a5ac3a939c3a92039cc81f09f9a91c39f303bc39f2022612020d983393bd98327205a5f2722c4b05f5a22c3a9c39f5acc81f09f9a9126f09f9a91222261203c20275a22d79025c39f22e0b88125e6bca22020d790c4b0d7903b2527225a3b3920c3a926cc81302022d983c4b03b3bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc815ae0b881d79005036127220a060201070501250b280109020121658b0293ff5a021101ffffffffffffffffffffffffffffffff030800000000000000000d08007c66f704bf3bb60e01010f1001a1fe6823007a268c83e26c9c833bb411a70401e3034601010202080384275e405f7fff03370111022ccc876f01238d41873de7177b5ebb0502010203080384275e405f7fff0415e0b881c4b0c4b05fe6bca2d983e6bca261e6bca25f2f0101050208037788225df5a58a03200111032f343877bfbf84250237638968e6add70201020308037788225df5a58aea0201010602080272012e1fb9ddf203da0201110267f3e5697040ffd669c43ce485913c0102010103080272012e1fb9ddf204b7027826e6bca25a2026d790c39f5ff09f9a9139c3a9d9833bc3a926302227e0b8813cf09f9a912725205ad983265c30c4b0f09f9a91c39f2d5cc39ff09f9a91225cd790e0b8813bcc8126272720265f20272639203b302dc39f3c5ac3a9e0b881c4b0c4b039f09f9a915ad983f09f9a9126d983c4b05a275c615f3c613b22e6bca2392dd790d983e0b881205f30d9833be6bca2f09f9a91c39fcc81d7902725303cc39f30c3a9c4b0255cd98322f09f9a91202220252dc39f30d98330c3a9c3a9c4b0e0b881225a3b61e0b88161223b5cd9836120395f2725e6bca2d7905f20d79025d983cc81e6bca2c4b027cc815c30253cf09f9a9139203c5fc4b0d79026c4b0302030e6bca25ccc81e6bca2e6bca2255f26c4b05cd9835fcc8161c4b0c3a9e0b881395c2039e0b881612d3b5f39e6bca23c5a2720c3a9020109042f010801c0031dc0c8d33902010103200111040dc2cf45908d667294f6c29f0f6a1743020101030801c0031dc0c8d339050b0a02080000000000000000121001a1fe682300789eaa9f378933e069ea13030201021a1e78613b303b275c3bf09f9a9161cc8127c3a927c39f5a2d253b3939cc815c1c4f010101021817798dd7e371e3a511b794d275f5ad0c3111337ba117920e0330690009fbf3ff2792f7a0c617559e0045105f9d0245dcf2a17fd3f5c19804d20fe80d903be529a749050aedbf93c84d281d08028f0d010de8257d');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7008-819d-098d235201cd', 2, '\x0203011001a1fe6823007008819d098d235201cd020102030102041001a1fe6823007608a264c0f6a09f569c0508333031323036373706380101010218bb874c9e040933e25f1764c78180656d9c0715e36dfc9e03031976ef0a9b4a84a2fa01aeb88230334704201d7c9e7867bf9031070102081001a1fe6823007e8dbe9001fec5b7e748099301785f3b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d39e0b881d983273c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b262030316131666536382d323330302d373030382d383139642d3039386432333532303163640a3125e6bca225d983c39f3c302722cc8120f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9830f08782d272226e6bca21038d9835f61cc815a3b20d7902220225c2de0b881cc813c20305acc812525c3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d111761275c252dd983d9833c612530cc81e6bca2273b2d5c2d1310416d65726963612f53745f4a6f686e7314030301ff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7912-a68e-978194624ad0', 2, '\x0207011001a1fe6823007912a68e978194624ad0020102041001a1fe6823007608a264c0f6a09f569c050105070102090f020105040a34204f616b204c616e650a030201050b0b010900000660ca9d5c5c001410416461205175696c6c666561746865721504079503051701471a086469616c797369731c4f010101021879102d9e964c49fdc77fcc50bfc299f499f5d12613375ea20330ff20e8b2277fc47935d2e46f267a6690f044f2c3f060f4a3551b133fa853d5a1fcff50cdd52b822eb28343ce8b73aafa1d08000660c9c6c8b800');
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
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013936363839333335', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca22030316131666536382d323330302d373731612d393138612d323561316438323535613330', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-771a-918a-25a1d8255a30');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904a2fd78ddfd4fce3b95e3f6854271104820786044c72a3953a2e821afe40d9d1a', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7199-b93b-f65459fb8c60');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04033b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5a2030316131666536382d323330302d373365342d616331382d636661616362626430393965', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-73e4-ac18-cfaacbbd099e');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804253a4efa62c03862e67aa6c5243b6ab0deb5055c31c979e7cc6a9088a0dba342', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7f7c-a664-9f86ce705bb3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013335363336313939', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-716d-a323-efc4f1f91228');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03027822c3a95ae6bca25a2626c4b0cc81302030316131666536382d323330302d373136642d613332332d656663346631663931323238', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-716d-a323-efc4f1f91228');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090441a15b93ce4c2d42eee3131fac7fb37dd25aea4e89cd1c3faec0c08e2cfb8051', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca2252030316131666536382d323330302d376132362d386338332d653236633963383333626234', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7a26-8c83-e26c9c833bb4');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013032383732383633', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-73b5-8838-7cfec4cd0dbc');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000009043dcfee58ae0e569fc76aa639fe463df5f53b8e51f345bcc0f586c2d42565721f', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7b4e-be13-dc57ddf82b88');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403e0b881f09f9a91222030316131666536382d323330302d373931322d623061632d383764303731326338303232', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7912-b0ac-87d0712c8022');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000080438cfed0727846e73c0035bd2ae3f30762ed84041e95bac2e0bc0066e9a44816c', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7f90-8c39-c344ed326862');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013330313230363737', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7008-819d-098d235201cd');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0302785f3b2dc3a9f09f9a91e0b88126c39fc39fc39ff09f9a912d39e0b881d983273c39e6bca23c3b3c2dd7905ce6bca2202030c4b05c5f612639c39f3b3b5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a5f5f2d3b262030316131666536382d323330302d373030382d383139642d303938643233353230316364', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7008-819d-098d235201cd');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702e0b881c3a9cc81c4b0e6bca25f5fd983253b61e6bca25fd983e0b8815fc39f276130cc81d79027e0b881272526272de0b881e0b8813c5f6126d9832d5c5ff09f9a913c3c5fcc81d7902d3c25e0b8813b27cc81202d5c5fc39fc3a93ce6bca26122f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad7902030316131666536382d323330302d373564662d386263622d313332313033623966643831', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-75df-8bcb-132103b9fd81');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090475f064b66c0f9aa9f90addaadfd5d07d8d7008e1bda446b1b4d379ade4b8a910', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-727e-b54f-3dde41967f02');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04033cd79027c39f2030316131666536382d323330302d373734332d383438652d653763393336613435323536', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7743-848e-e7c936a45256');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804fecdbc8f8915fc09e80d1dbcde0898b393b23ee80ebd6a206811868cb9d71290', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7b13-bdcf-05b6c5d87100');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013637353739343932', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03025a275a2526c4b0c4b0c3a9223025253cd7902030316131666536382d323330302d373966632d613366332d613538613065396236313632', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-79fc-a3f3-a58a0e9b6162');


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


