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

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x28c08c0086d882c0442a69d3e1beab1a8a9d71776716a8b11f8a228a55b8b23d', 7, '01a1fe68-2300-7797-9655-ae12569f2be6', 1795356000000000);


--
-- Data for Name: bayboard_entry_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x0100', 1);
INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x020001a1fe6823007608a264c0f6a09f569c', 1);
INSERT INTO public.bayboard_entry_key VALUES ('00000000-0000-0000-0000-000000000000', '\x0300', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300793db069b5be3f993110', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 1);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230075d19b506141a10f7f73', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 2);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007825b85637dc6de011f4', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 3);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe682300749cbc2bbb5e121140b3', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 4);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230074e784e619a23be97553', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 5);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007147a0e57abff0a654b6', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 6);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007ab89ded7ad8b80de1e3', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 7);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe682300759292ec73dfeaff3aea', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 8);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007d1dbfbddff8dbc76406', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 9);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230075eda95283a8fcf20c6f', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 10);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007b6ebdd6ada0ca0f0d6c', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 11);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300765c8d2bd2eb08868150', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c54b9e01ec76abe3d6c', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007081bab25320446f955c', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230071b69d76468df8399674', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230074ca95c20bab5ddfdc52', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007e3fb91f2e3c5ab9b1f1', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007047881c23d15d9d8747', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230074cca1673aad8ad03af0', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe682300729d9afe5ec2a14010da', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230076d5bc8c49155375b3f0', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007bc5aeb31fe4ac11c7ce', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070e8ab32ead1a701f79e', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230077919f09207a56227cd3', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007134b7893e01ebe37067', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007b37893d54c86c956b99', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007fd1affadec781932bf5', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c178eaeaab43f95541b', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007bca8028f5071586a8f6', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cf88c773daa7d014b3b', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300770f8157726b0f7d7235', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230078fb9b32a2af79bbe609', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007bc4b9afb6510897dd2c', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007cbab452b74aebfbd8a6', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007502a74655ec1c2be6a4', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230077d6ab3f024635a6d602', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007917ba8f6ad471acda5c', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230074e784e619a23be97553', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007b6ebdd6ada0ca0f0d6c', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007134b7893e01ebe37067', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230077d6ab3f024635a6d602', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0107', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x05b9e8af6efa3bd7b2e785c7bc4c5c70b56fc6215623316620cd323e133ea01d02', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300765c8d2bd2eb08868150', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300793db069b5be3f993110', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007cbab452b74aebfbd8a6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007fd1affadec781932bf5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe682300729d9afe5ec2a14010da', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe6823007502a74655ec1c2be6a4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230075d19b506141a10f7f73', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe68230077d6ab3f024635a6d602', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007825b85637dc6de011f4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c178eaeaab43f95541b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c54b9e01ec76abe3d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe682300749cbc2bbb5e121140b3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230076d5bc8c49155375b3f0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007917ba8f6ad471acda5c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007081bab25320446f955c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230074e784e619a23be97553', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007bca8028f5071586a8f6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007147a0e57abff0a654b6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007bc5aeb31fe4ac11c7ce', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070e8ab32ead1a701f79e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230071b69d76468df8399674', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007ab89ded7ad8b80de1e3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cf88c773daa7d014b3b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230074ca95c20bab5ddfdc52', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe682300759292ec73dfeaff3aea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230077919f09207a56227cd3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007134b7893e01ebe37067', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300770f8157726b0f7d7235', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007d1dbfbddff8dbc76406', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007e3fb91f2e3c5ab9b1f1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007047881c23d15d9d8747', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230075eda95283a8fcf20c6f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230078fb9b32a2af79bbe609', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007b37893d54c86c956b99', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230074cca1673aad8ad03af0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007b6ebdd6ada0ca0f0d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007bc4b9afb6510897dd2c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007047881c23d15d9d8747', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007081bab25320446f955c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070ae9d29d7febee8aa12', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070e8ab32ead1a701f79e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007134b7893e01ebe37067', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007147a0e57abff0a654b6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230071b69d76468df8399674', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230072809fe4fa4e8cbbc196', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300729d9afe5ec2a14010da', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007361a158ffe19e0da762', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073a1a29a59ea46ed237b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073e594f25f06edd36c57', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300749cbc2bbb5e121140b3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230074ca95c20bab5ddfdc52', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230074cca1673aad8ad03af0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230074e784e619a23be97553', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007502a74655ec1c2be6a4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300759292ec73dfeaff3aea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300793db069b5be3f993110', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007825b85637dc6de011f4', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007ab89ded7ad8b80de1e3', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007d1dbfbddff8dbc76406', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230074ca95c20bab5ddfdc52', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007047881c23d15d9d8747', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070e8ab32ead1a701f79e', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe68230078fb9b32a2af79bbe609', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007cbab452b74aebfbd8a6', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230077979655ae12569f2be6', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230077979655ae12569f2be6', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230077979655ae12569f2be6', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007a268c83e26c9c833bb4', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0101', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007a268c83e26c9c833bb4', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075d19b506141a10f7f73', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075eda95283a8fcf20c6f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007628a98fe294fa5174e1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300765c8d2bd2eb08868150', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230076d5bc8c49155375b3f0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300770f8157726b0f7d7235', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077919f09207a56227cd3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077ca9534b8d876812520', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077d6ab3f024635a6d602', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007825b85637dc6de011f4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230078fb9b32a2af79bbe609', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007917ba8f6ad471acda5c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300793db069b5be3f993110', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007a6199d9839a5c306ca9', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007ab89ded7ad8b80de1e3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b37893d54c86c956b99', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b6ebdd6ada0ca0f0d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007bc4b9afb6510897dd2c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007bc5aeb31fe4ac11c7ce', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007bca8028f5071586a8f6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c178eaeaab43f95541b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c4f9dd7e19e77160fda', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c54b9e01ec76abe3d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c8fa0a12e63335aedde', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007ca89295a9155141f85d', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007cbab452b74aebfbd8a6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007cf88c773daa7d014b3b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007d1dbfbddff8dbc76406', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e3fb91f2e3c5ab9b1f1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007fd1affadec781932bf5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x05b9e8af6efa3bd7b2e785c7bc4c5c70b56fc6215623316620cd323e133ea01d02', 77);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x266c1ffd888a78be14207efa61763db8222bad2dab5c65d6c5fbe993113bbcb4', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x1f0064264cf96eecf95476a8af632da2324091bcc5c090ec92144eb937bf722e', 6, 4);


--
-- Data for Name: bayboard_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000002', '01a1fe68-2300-71b6-9d76-468df8399674', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000004', '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c178eaeaab43f95541b00', '\x0000000000000004', '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230070ae9d29d7febee8aa1200', '\x0000000000000004', '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230072809fe4fa4e8cbbc19600', '\x0000000000000002', '01a1fe68-2300-71b6-9d76-468df8399674', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230075d19b506141a10f7f7300', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c4f9dd7e19e77160fda00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c54b9e01ec76abe3d6c00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230070ae9d29d7febee8aa1200', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x00454d270b91daef', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c54b9e01ec76abe3d6c00', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe6823007502a74655ec1c2be6a400', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230075d19b506141a10f7f7300', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000005', '01a1fe68-2300-7797-9655-ae12569f2be6', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000005', '01a1fe68-2300-7797-9655-ae12569f2be6', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-7797-9655-ae12569f2be6', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000006', '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000006', '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 7);


--
-- Data for Name: bayboard_journal_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_body VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x9849131717493700ce3b0a8423a99998140954b8b632d07d30ecd0f24d9ba28c', '\x02010499010200011001a1fe6823007608a264c0f6a09f569c02010105115072616972696520416d62756c616e6365060f2b3120323137203535352030313030070f416d65726963612f4368696361676f0803204a87091202010f03010a04010f05011806010e0701180a100f416d65726963612f4368696361676f0b200000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\xd3b548387cfec4cd0dbce6e32c5e012f225785f3ce13fc9c9dd6bb5c3a0f2e98', '\x0201045d0201011001a1fe682300793db069b5be3f993110020101030102041001a1fe6823007608a264c0f6a09f569c052f5f25393be6bca25c5c27253c27c39fe6bca22020255a2025c39fd9833922272525f09f9a912de0b8813b3b22cc8161');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\xdca9da30d9efbb66e967e6177fa202946dd7d611f5ad8c7bd1156ba4be53af04', '\x0201045e0202011001a1fe68230075d19b506141a10f7f73020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f993110061e5f3be6bca261d983cc8161c39f3b2222c3a9e6bca25c2630c39f2722c4b0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x75b01ec8a9d49b7373177d50caa7873251163308a3db43bb0d716e3ea7ce100c', '\x0201049d030203011001a1fe6823007825b85637dc6de011f4020101030101041001a1fe6823007608a264c0f6a09f569c05083035383836393330061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230075d19b506141a10f7f730a28c3a927cc815f22c4b0f09f9a915a61395a3922303c225ae6bca22027e0b881252d3c20615cc4b0300b01050c2a305a20203c3c30205ae0b881f09f9a9120e0b88139f09f9a91cc813b22e6bca227263b2d252039c3a92d0e38e0b88122225a39615f6122203bd790d790273bc3a9392d39c39ff09f9a91c39f5c27c39f302525d790d983d790c39fc39f22d790c4b03b390f32c39f30c4b0e0b8813b2df09f9a91395c225a5a2526c39f3bc39f395ad98327d79027255f3ccc815fc3a9273b5f6125d79039113c2dc3a9d98326d98320c3a9d9832520d98326e0b881c3a922cc815a5a5a30255fe0b8815f61c3a920c39f20f09f9a9122305cc3a9c39fe0b8813b22271218783c6126c3a9393cd7903c20e0b881c4b020cc81e0b88178130d4575726f70652f4265726c696e1406010101020101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\xefbdc45d1376607e5c7e4cf0a9ebfefd1352c1c677280de05808d80fba77defa', '\x020104de010204011001a1fe682300749cbc2bbb5e121140b3020101041001a1fe6823007608a264c0f6a09f569c066126f09f9a9122f09f9a91c3a930e0b881c4b0c39fe0b881c4b020265acc8130f09f9a91e0b881cc81202d22202761e0b881c4b05c3cd7905a3c22222d2030316131666536382d323330302d373439632d626332622d626235653132313134306233070103080101094ac3a95f612020d790203c5f3c27f09f9a9127f09f9a91253b39c39f5f5f2d20e0b8812661262030316131666536382d323330302d373439632d626332622d626235653132313134306233');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\x78c165f3d0a1e1a6cb11296ae37ec5635a23d2a71ae748abb1b5bc81cc173d35', '\x02010485010205011001a1fe68230074e784e619a23be97553020101030102041001a1fe6823007608a264c0f6a09f569c052a395cf09f9a9120cc81c39f27cc8139c39f3b255c5f3bc4b02722c4b020cc81cc8139c39f5fc3a95fc39f072bc3a927e0b8812030316131666536382d323330302d373465372d383465362d313961323362653937353533');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\xbca6b87a22db989b254dc2ce8d153fdff84cdf03f6f6bac0eb3734a03eadc8b0', '\x020104eb030206011001a1fe6823007147a0e57abff0a654b6020101041001a1fe6823007608a264c0f6a09f569c05b002c4b026c4b02d2d202d5fd79039615c30205c2d30cc813922e0b881d790305cc4b0d790d983f09f9a913b2d262527c4b05ad983d983e6bca227d7902720e6bca225c4b0f09f9a915ccc8122d983e6bca227303cf09f9a915c5f5ad983c39fe0b881e0b881e0b88126cc815ccc81f09f9a91c3a9e0b8815f3b255c2026f09f9a913c265ae0b881202625223b2561c39fcc812726613b5fc3a92d2d20c4b039262025e0b881305c5c3be6bca23925cc81e6bca2d790225a2d3ccc8139d7903b30c3a93cd983255a20255f5a303b22203b5c225f20c3a9e0b88130f09f9a91cc8139f09f9a9130203b262020d790f09f9a913b3c6127303ce0b881d790e0b881d9835cd9835cd983c3a925cc81e6bca2205f20d9833cd9835a2d5ad98361e0b881305cc3a9c39f61c3a930265f22203cd790060101075e68747470733a2f2f7061796f722e6578616d706c652f666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666082a5ae6bca2302030316131666536382d323330302d373134372d613065352d376162666630613635346236');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xfbf3298a6117d59e7a85dafeca64a425bf92fce8147354adc10228e820be4007', '\x020101010218c0f75c4ec9da9a86b07c287229c9985d61551c5724131c5103fa0726579a1bedf0fdac640685c271df60fea5f8c74b6f23f960587c23b1f719c02235588da2e4f86ab13a41c4a21e079aa704c039f1b62ab1ed034498145f007f0e6cc7640c65d57c8eb9226223ffb112170737f374db2bd2f931d0a031d9e6e2d38a854dcb5dc29c2ccbf37c3065a896eede2f5f0c52aef7b7426fde1ea167f6fc8e82da780e7fa4a1c84f3621313628e358534c1806b6da36d1467b7179020108b5bfba94c13e2fa231a904d4a99f9e7d9df50fb413a8007a024f4d29ced6de966787da3dc4f3562286789abb0d1ceaa8558272a2551e95ca4b975a73514fcc3abfe82a2f77f069da3f4ed675947ef73626c8f739acd53908856c7dfa407589cc0dfec2849056b74d0ca17f142e43a8643279fd6eab508b2bc9c8376ea0b5284e7c33a263e71a0cda96574258f526f5ef8a789b3a254bd20e2d2fa0010d21e14dab68706a2614d7f7cadb6f231cabfbfe41c1d71e3d3099a8f9e95d01c6746a2d168e4959589c2fcbd6a7b764aca1ffe658d7d5abd308e27c4a3b798051e33ca28b5c86a97fc6db82aeca74e4ae4af6e7a29bac3c5791c59bbd19864a69faf20880657a0112b212e9ad52acf6d76c9d2cb300cc16b0b2ec65f336902ff30c09083d05e4ba1d922974aa3e3c2616fbc275b93ae338b124f4e20e4c6541dc9ed0becab2db01a8d47902af8ae80d01e8bf6fa30db82932bdf54041b7efc5d2d4520b41c3cf189da283119e55066bd76d05cb8cb90d2ea6ff38039fede5fd78633301e3378056bfac744aa7b67368d5798e2b262f13efe7e3085230745858b5d0f66be2bc6faf4dbeda99a27f3b33bff292d9a3b9eada3795047671b15a77addce82dcd30159cc664ba15bee7c878e6450f133fb59111f23aa7e76657318be6c407653a6e7c5010032758d2ea5e0d82a00364f49cf91a4171b56662302dc47c84172505b8139964eb0657a06c84a9e0e6c1e054e229c9170b575e65b46d954045d523e81ab2419b0825a03ae24709e7effff88228bc51be312778ac88aae02e897768874a6484aa7c43d346ed25ead80e5dd97d06a6c94e4469f19ced467a83bf6770061867d408112d009cf250adc49876892b1a7f173972f272aa90e5fb8407ef28833476008ef1d8a6ed31eeca2280b4a97ac531c2e5b57ff93a2f202ab7f75ca9ff6058213e84727f62c363ba077dc7f3b2eeac45dbaaffc52bc4cf3a2c8cf95a0db1e176eb341ede4a45446d5bed1430bea47b49822bb3d5761898b82004cab9363c8937aa591bd7b963f3cf9f942291b6bd4ac45557fac78432eafae401cbd61973a0ef9dd0afbf293b16debd1fa466deaddebfa1bbc685a556bffb8721c70c2197c19049becb823395a4f1a3e1ded922395525e8d06f22e5e22c0e2b31bef0856838202a53bc19b72e5109332489b64391f0c18957ed9d21f3');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x17798dd7e371e3a511b794d275f5ad0c3111337ba117920e4d12f0fb824d453f', '\x02010488010208011001a1fe682300759292ec73dfeaff3aea020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f406192dc39fcc813ccc81e6bca226c4b0d983c4b03027cc8122d790072000000000000000000000000000000000000000000000000000000000000000000c01010d01010e080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x5632d8562cb144c6352f8682442b89f7260de0447429369004a8dd082524a562', '\x020104a1030209011001a1fe6823007d1dbfbddff8dbc76406020101030101041001a1fe6823007608a264c0f6a09f569c05b202d790f09f9a91cc81223c225c3cd983c4b05a3020f09f9a9127e0b881203b392de0b881e6bca2305c2de6bca2275fcc813c39c4b0252220c4b0d7905a26c39fe0b881cc8125262dc39fd790253c30e0b881305f5c20c4b02dc3a9d7905ac3a95ac39f22e0b88139613cc4b061d7906127f09f9a915af09f9a91d79020cc8126d9835c3b25395a25e0b881205c203c392d25205c203025d983cc8130c4b05f5a3be0b881c39fe6bca2255a5fe0b8815cc39f2527265ccc8139f09f9a9120e6bca2cc812025c39f27cc81f09f9a9139cc81e0b881f09f9a912061302725205cc3a9e0b8812de0b8815cd9835a20395c2dcc81cc81cc813b272d2027f09f9a91303b5c26c4b0c3a95a3b3b3ccc8122392761613cc4b0d9836130265f25f09f9a9125e6bca2d790c39f27c4b0c3a9c4b05f2039270620000000000000000000000000000000000000000000000000000000000000000009080384275e405f7fff0a0800e6672e912b1acd0b08ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x10acea12dad9aff40db58ace746d5fd3e5b7f6157fdcc2f04c7361310a99f346', '\x020104a801020b011001a1fe68230075eda95283a8fcf20c6f020101041001a1fe6823007608a264c0f6a09f569c053d5ac4b0393cc4b05c2720c39fd790e6bca2c39f5c303c5cd9835ad79020d983d983f09f9a91203b30613b3c6126c4b03c22e0b881e6bca2c39f202dcc81073e232078c4b05a26e0b881e6bca2c39f5c255ce6bca2202d22203c612522e6bca226d9832227c4b03c613cc39f5ce6bca2300a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\xdcf6473596020cf39501471b79071aa79ae4ba703e5b155f0a1f9110f15d3e94', '\x0201043b020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x4b53dfe3f06ea01b4c8dd7558051c254cd0b404f38529595114992c0e611b6d9', '\x0201045c0201011001a1fe682300765c8d2bd2eb08868150020101030101041001a1fe6823007608a264c0f6a09f569c052ec39fc3a9e0b881cc81c3a9c39f2d61c4b039d983c39fd9832625d79020c4b0d7903c2022305a2761cc81cc81205f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x8b4e3e13dc57ddf82b884548c36e9a059173bd169c7d3aeaa6d3920bdcd1a558', '\x020104480202011001a1fe68230072809fe4fa4e8cbbc196020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f99311006083920262720223922');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\xe5242b8e6eb60fc439027b6b8a989ff9b273e7c12544270cc3626f3b27f6cc28', '\x020104ef050203011001a1fe6823007c54b9e01ec76abe3d6c020101041001a1fe6823007608a264c0f6a09f569c05083032353931383030061a0218000000000000000000000000000000000000000000000000070102081001a1fe68230072809fe4fa4e8cbbc1960a042dc39f300d25253b2dc3a9d79030205c3b2027223b5a5ae0b881cc812dcc8139252de0b881d983613b5a3b0ea302e6bca25f20f09f9a91d79022c39f3b39f09f9a9125cc81c4b027d983c4b022e0b881cc815f2061203ccc81f09f9a91c3a95a39c3a9d983253c3bf09f9a9125c4b0cc815a3b6120613b20265a615c39d983c4b0205f222026e6bca23039e6bca2c39fd9835a20225ac39fc39f3c5c5f25305fc39f2d613bc3a9203b3cd9835a20c3a922e0b881f09f9a915f5a395c392227205cd790205ac3a9c4b061e6bca23bc3a93b30275fc3a92222c39f5ac39f302625cc813920c3a922c39fe0b8812d22275f253c3ce0b8815c22c39fc3a92726f09f9a91f09f9a9120c4b0d9832720273bd98322c39f26c39f3b5a5f223b5f203bc4b0e0b8813039e0b8815c225f3cd790cc812d5ac3a9205cc39f3b25cc815f273c203bc3a9272d2022e6bca2253bd79025260fa602f09f9a91e6bca22026c39f22c4b05c3ce6bca25a263025272d5ad7905ac39f263930e0b881cc815c3bd983cc815f2039c3a92d5ccc81c39fe0b881e0b881262d2d305a223c26c3a95cd79030c3a93025615c3022c3a9d7903c39263b5c2d2261c4b0395a5a6127c3a9cc8126cc815a2d252222c4b0c3a95fc4b0cc815cd983253ce0b8813cc4b0205fe0b8813027e6bca222d7902725c4b025e6bca2e6bca2e0b881c4b0302020c4b0d98320e0b8812dc4b020d79039395ce0b881c4b0255c203c3c2561cc81253020cc8130d983202d305c6125d790266126e0b881c4b05f612730e6bca261f09f9a913025d98327e6bca2c39fc3a922272dc3a92527d9832039255f3bf09f9a91256122e6bca220f09f9a912022206120e0b8815cf09f9a912061203c275a1303555443140801010102000301ff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\x44fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca726644d0829d4933f3fa8', '\x02010498010204011001a1fe68230077ca9534b8d876812520020101041001a1fe6823007608a264c0f6a09f569c0637e0b881f09f9a9120c3a95f20cc815c2722612030316131666536382d323330302d373763612d393533342d623864383736383132353230070103080101092ee0b881c39f20e6bca22030316131666536382d323330302d373763612d393533342d623864383736383132353230');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x55c66c09e5f2dbc0252fbcd61209c5d46e18da0897ac9684e08a6636a7ba7d90', '\x020104300205011001a1fe6823007081bab25320446f955c020101041001a1fe6823007608a264c0f6a09f569c0505302dc39f5a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x0201043b0206011001a1fe6823007361a158ffe19e0da762020101041001a1fe6823007608a264c0f6a09f569c050d3c2061276130265a25d7902527060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x271c39658c65d4d0db6823366b2702a14c3d82c4acb0d8439502bc5a9c96cb63', '\x020101010218cc3f6bd08ccf9438f40ad549fb663520ef4f1c11aa5f4e8e03800b39740a75c8ef8e38081db95035ab4f3ac4acac71c1bc13840ef7a5a46906577080e6ef7be6a0153910817ea3a7a6d17f49f573fb553da34a0063bf7e8436e34801f6e4eb4b43f4bb451663186844a6fdc7f29275712dfaec296055197bf52a134ff0eeb7d649d14d92092493eb8921235f26e8b3226bec07abf7724c1b1e9a077b0b53fd3db6e3a58bf4af71384591a976c53e02b9b244b3ed90e3d06b6af07fa8d2bc80d3a2dd65de3627f5cf186a9d0df5ac29cb33858c5ba2c79ce2aacdfd0c94d465fbf042b575910cf87ac434d592da2aa5eddc36ad7163f80ed60a0ec078705e1cd84d21604dad3b89807a4f46e93a24c29ca70d0e362b50e48ff13e8548d302edf8d0d1c7447a9d45c7ccd25fd63cbc2b6634a0dee2718630caf4d4ee10af6fd4a7329e97e9088ce658684b3dbdcfcce959513c9dab96f7c7c875b6773b9183fc02aa58bea0e99164d9fc9c1ee4577f1f446614d746c455b5cc7cff08adaebd3319341864a864fca009b0ab96c15607889264d7833280a2c2460e127de84b4246bb1db72ae2ca24a0eab837680429104d2e7a78153f0a4dbce81b0dd2ddcbedc6dcfb37df215c583d56d31600b6a0839d9f9fa87346ce96445b61fe0035a61aabf8a2ad427f4d1544fb80de5053b499e38654ebf1a12623aaf4e4c2af5dba40f11e860f5942bfa5068d2e27037dd22a8ee8e0ec9eb6552edc58176dec334bf7e24dd6830b49de5cd0b65d783446cf728b199decc2e512081ac183f33d379b171dc83fe024b5075a14444edde4b327ee5da09a4f5f12e774fa08f54ceca7c41a5423575ea5c9dcee94bdc17d11b5a0aa85b9508e1b7bda51df115afdbd172e937cec8f5a7d547ee51a35a8340ef5348691d3c9033aee90fddd0298913e032be6383b2c92a038da49045a9e9c4d1b0ecebdcd90dd38c669a8eb61f784578bf4ab7fa7384e37ed9d4c15c44171089698d1546aa068f16777153c31a0d43ecbee486fdfba99b56e968e87291e1f34a20d1fb141d2dafd5bfbb8ea7d738ad91d124a8f8347e58d60d44a2d9196fbfff92672865e1c8c740d37eeaccc7b5db42a139a0427153aa781e4358593298b8061ec2907f2278f30c1b4d35a127da181340732a74666fe91ac95805594a9ecbc22c40d198f7349568dc474183593eb220c52e1bbfcb3aaa8d6ec25acf6bf5680afaac085192dd5bf518697767722b62933230af6e78bbce94e60ba09530aea3a38efb598322771ea6bb89e09971942f40c15213070819be49afa577df8963c21d286a8f963984851e78434afca811deae4a2a003e43d780d0b82b87bd433bcd778ac03ef62f11085ad36db9ec61879c18d7ba1aa0e9c6eb448e7e5e00e32707d63052564c73d1338798ceb56e779a8a5915b1e5ff1516abec2977967d2c88c907f3a0a3fc133a4ce9f006c402d95dbfc355511ddcb72628312bd08eee4e0991ebc79f3af2482b3dc03ec52982e63e7979ff53826536168ff1342f7592064636553336792395c390966644167a0a26a0eb7c8108033d17dea424bc64bfd44186d1ddd25b536de6f1406aa776428f5b4dda04ae301336d5deaaa07bfbc72d56048be25bf35e9b941b5e7c664db07474c700a535a31e37c10332cf1978d92fefaaaf7b1b7b682e88414687417e365a39bb386213c614ca3528a3287718d23c0f5b2f57439186f895d6b3cb6115bb92175528b0fdec4efc6172b80ca58f0a44383c0712cddf35989cd6dfa4f0c516a8470608f44f77b20fc94c7a7fb89e3dd959b96d5d1d5d08e904d76ae3c553f90aa455f5dd7209a2a130cc80a6aa4a0783ec58f5e1a24486f58b3203a958bccec7bc833c0b2721d1c0355221573f224c8e0d1fcea70d242c7cffbc3b768d911300672ab2103b3264d598cd1f1e36b9639029722be0048ac98f42fe4d9f9285ee74751ef2466fc757af441af5157778ef92a5b64a234c9dd7785a7e0ec7f77f974cbe600');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xd8b9e60dff1d0e59ea0745aac4e6ecd5b237500348d6e21795f3d6994c80ef8c', '\x0201035d0201011001a1fe682300793db069b5be3f993110020101030102041001a1fe6823007608a264c0f6a09f569c052f5f25393be6bca25c5c27253c27c39fe6bca22020255a2025c39fd9833922272525f09f9a912de0b8813b3b22cc8161043b0201011001a1fe682300793db069b5be3f993110020102041001a1fe6823007608a264c0f6a09f569c0510d79026d983d9832df09f9a91253b2578');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xdeddcf03fc2cba53e5ba9f36e76c0dc90e8f8df375d8aaf5d0b48a695f07c79f', '\x020104d4010208011001a1fe68230074ca95c20bab5ddfdc52020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4061d3b3c252dc3a9205fcc812030e0b881e0b88130e6bca22d39f09f9a9126072000000000000000000000000000000000000000000000000000000000000000000933165fd790c4b03bf09f9a9125e0b8815f2661c3a920d7901b3bc4b05ccc8130263c5cc39fe6bca230c3a9c3a9e6bca2e6bca23c0a01010b01010c01010d01ff0e08005bf609797742480f08030c2cd62f73d151');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x020104bc010209011001a1fe6823007e3fb91f2e3c5ab9b1f1020101041001a1fe6823007608a264c0f6a09f569c050ae6bca23027e6bca23978062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08492101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33322601011602110201a1fe68230072809fe4fa4e8cbbc196040e0d323030313a6462383a3a2f333209080384275e405f7fff0b080229fe19bbb92cf1');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x4e8a5239820bac987d69ebeaefbe7cb4192de65dfeaa7516dd1a466093f8207d', '\x02010473020b011001a1fe6823007047881c23d15d9d8747020101041001a1fe6823007608a264c0f6a09f569c0506c3a9f09f9a91060101073d232022393bc4b03bf09f9a91cc8139cc81223c30225f273c5fc39f3c3c2d26203b305cf09f9a9125c3a95f27c4b05f270a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\xb91270ac87d0712c802240b97392db267622480aa897ba662690ba76bc5de0ab', '\x02010462020c011001a1fe68230074cca1673aad8ad03af0020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007047881c23d15d9d874707221001a1fe68230075d19b506141a10f7f731001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\xf1eea603bf87ba21f5488cbae0d02e423f8ce8755e82ff2ed92205612b3962b9', '\x020104570201011001a1fe6823007ca89295a9155141f85d020101030101041001a1fe6823007608a264c0f6a09f569c05295c22c39f5a2061d790d79025d790e0b881205a2d3c22262020d7903be0b881c3a93c3925303b2d3c61');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x5306986aa5daf05684f8bd9ebb993bcb004632d24c13895676db9ab247d34048', '\x0201045c0202011001a1fe682300729d9afe5ec2a14010da020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb088681500619d983cc815c20c3a95ac39fd983cc81f09f9a91c4b0c4b0c3a9070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x8573b14d98f665d3cb591424723a4b38d6986807521a63c45510140fb7b19b0c', '\x020104d3020203011001a1fe6823007c4f9dd7e19e77160fda020101041001a1fe6823007608a264c0f6a09f569c05083339303433343130061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230072809fe4fa4e8cbbc196093027cc815c6120d79022395f2030316131666536382d323330302d376334662d396464372d6531396537373136306664610a3ae6bca222d98327cc81225a3ce0b881d790c4b0263cc39f5ae0b881d790e6bca2e6bca2d98326f09f9a91c39f26d983cc8125e6bca25fc4b0275c0b01060e32cc81c39f20e0b881cc8130c4b02d27205ccc81c3a93025e0b8815a203b26253b5a272d3be6bca25ae6bca2e6bca2d9833b5c10085ff09f9a91205c261222263be0b8815ac39f202d20393b3c2226222dd790cc813b203920cc812d39c3a9c39f1312506163696669632f4b69726974696d6174691403030101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x0201046e0204011001a1fe68230076d5bc8c49155375b3f0020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230072809fe4fa4e8cbbc196062bcc81c3a9cc812030316131666536382d323330302d373664352d626338632d343931353533373562336630070103');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xb71a918a25a1d8255a300bd18b73efc7ea393274f9d6ec3b237a5221e0e0d888', '\x02010480010205011001a1fe68230073a1a29a59ea46ed237b020101030102041001a1fe6823007608a264c0f6a09f569c050ad7903b20c4b03ce6bca206010107435c20d9835c39d9835f3925e0b88125d7903bcc812dc3a9c3a9c3a922273c2030316131666536382d323330302d373361312d613239612d353965613436656432333762');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\x0d38e4539ab2cf8cb4aeb783054324825f068de8e9fbe9d5f1278c07302fd093', '\x020104590206011001a1fe6823007bc5aeb31fe4ac11c7ce020101041001a1fe6823007608a264c0f6a09f569c052e5c3039392222c3a9cc812dc39f393c615fe0b88125c3a95c3c30d983f09f9a91e6bca25a61cc813c26e6bca2613c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xbf904c39c344ed326862122e51c7421b968ac1d7dc62fe8ccc86603a9c650168', '\x0201010102181d10425e29a04c3bde4abc1b195694443185c78ac3556ce503b008d8193aa87101ba8bd62d1ec0d11c5db4aed5e7810b801037dc8ec7290b44a986217cc99317c8b0b7128a74d5bdfaa3d448227de7bf61f7e5ef6be9dafcff996c24c0c6d65a513ac32fd9fbf608dae7ece0710ac6efc0f820a01acb02ea9a6f7f5dcffdf9db720776ca654b9586d5d9a756e1e32b3e1c8aed0d8a786d83e158debdbff39416426e05d59af756cd1c00a0516e770ec34cb7ca0eb7c2caae13dbb45526466568bfbbcbb4bc3a43c4cb48a2f0b860271a7afb4d87424cb2087f447422d423eb0fce9cb459daede7678c57c9363b232a561738c7f109549362cef9f4fe0fa9a1d34796be7d608c0c3d3e6601b036eef31beb69ffce14cc3b3e1d179a663ba63b9f69543d7fafcac587f6dbd6ff1e41c065cfe25cfc336a15c3eff346059d4da80699fd865e1798fec0f810e3299b034a79cfa377777c2cf178fb7c0abe011efde66f7326699dc783a46f8fd88716e7851457488b8cb48e07b01368a0ed2a4454b3893956bcd90c0837fb57bfcd32320c9698328740985f887264203d673b733cb3f0a517a660d4654acc83a4374706d2388c8869ef194b558c08049abb967eeb9444cede8221f7b3acfd4d4dcb1e115d784f7f6d20870fd3ed8156abfc088da8372b0450200a72d61727b6fe11a137c2ef0d4ff73c8b05a51ef2cc8b22b9d4489d1ed1aea18d43c513e81da8a2fc49ec4df30a28aa6f89dbbc887f9c7d53d54f06470c554a0b4e1512c53b8c2d80e2743a62585b5fffce30044e9bde89a6b68d1616e5d11f99e9d5c29428f7212b1bfd38c59e31efd7d69bee931f1627c862f3139c85d39769023c89d7dc5af043d6c133a4a8177b216567e40b049a424946a7af23d1b59aaf97d33a26bf2a3732d05f07f69d74cb2215078c2a303078ac6b4f72888420aef70d5430b53b585fda4915016c17db92855b62bfc210ee2da69d9f1a900ab81aaf10cea7fe9c77600262af629917bd3da48bb6269c7ec7f264386088776100c01d1bc3b8a46ce7e4c0ee1eb432e7ebd7b285d7cbdb7f8cfa98c207d735017cb5cf392fd30fa8fba9d257674b40abd14d5c3955326a4ae1e6c39085359c976d0e9290ccef86c7bcf3acb270dc922d7bfdb2543c07dfa158eaee92f66a0df687aa3e9e79519567b0bfcd852f142781ece35e610a5ca9cd7d3314d11e3b31568f1e999520e4115f775ffb2bef1fdd3f5d4c2d959ec58380b6f0f09f0af39295a2ddf7fb334352aa9d16044f8ea09a0bdd7ebbf69682cb513049028407825487e4ef917fe42d191af7303f9ca49f788b6bffcb9b9d470ff4f9c4c089111eedcb2b5b264438b6c114902df344550f0b41719ed10845c126898ba072ca9b8bc11c3ef652689ef940babc7e3bb6fa05502be1516669e13679e875a063751df5c914131bc8ea3160357a1727a21237d406895f7d278afc037accfacd7dd471c2fa11c15aafa77f6d2c27f7b3300e495777e051c6210507525c7a77128f24fc7e1a186c01ccf041496f9936');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\xc05e7691ef6421dc6ec8418aedd522cabf57f407b69e8745a20450a60b9e7c26', '\x020104d3010208011001a1fe68230077919f09207a56227cd3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4063ce0b881205c25e0b88125cc81d7903b30cc81272620f09f9a91d7905a61273922c3a9c3a9cc8120cc813c3bf09f9a91d983c3a92d205cf09f9a915f610720000000000000000000000000000000000000000000000000000000000000000008010109180f61615ff09f9a91d983e0b8813039780726c4b0f09f9a910b01010d02ffff0e08026d03919982fc550f0800405212661dcc9e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\x6199b93bf65459fb8c606519aa253adca99826b8dec101fdc761b296508944a1', '\x020104b3030209011001a1fe6823007134b7893e01ebe37067020101030102041001a1fe6823007608a264c0f6a09f569c059d0225d983272d5c6120f09f9a913b3039e6bca2c4b0e6bca2d983202061d9835fc4b03b5c3020205c612625e0b8812622c3a9f09f9a916127615a2561265c26cc815a3c2d61d983d9832dc4b0275f265f3cf09f9a913cd9835a5fc3a961253cf09f9a915f20265c25203c5fc3a93c5a273c205a255c253cd7905ac4b0d983c3a927d9832230cc81c4b0d983395a30203cf09f9a915c3b5ac3a9203920e0b881c39f255f2d2d39cc81f09f9a915ce0b881615cc3a95fd983c4b0302d3b20c39f5ce6bca2305a3bc39fe0b8815f25c39f61c3a9273c5cd9835f3b205c2d26206130c3a9c39fc3a939cc8125c4b0d98320d7903c613b2220c39fe6bca22525d983e0b88130e6bca23c2d5ccc81cc815c2525305ae0b881d9835c2620c3a9207806200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b020100030801005e76781b472404190a31302e302e302e302f380d323030313a6462383a3a2f33320908006ed03464ce4d070b080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x0201048a01020b011001a1fe6823007b37893d54c86c956b99020101041001a1fe6823007608a264c0f6a09f569c051b3c3c2726c4b05c2d5c25205f22d9832020c39f395a5f3cf09f9a91060101073f2320c4b0225c5a5ad983c4b039c4b05c2022203cc3a9d790c4b02de0b881cc81612027d790c3a927202261c39fe6bca2cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xe04ed4cf1fb81da90c625a2d19b3b67b59025a57f0c120f6898eafc152550553', '\x0201048401020c011001a1fe6823007a6199d9839a5c306ca9020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007b37893d54c86c956b9907441001a1fe68230072809fe4fa4e8cbbc1961001a1fe68230075eda95283a8fcf20c6f1001a1fe682300729d9afe5ec2a14010da1001a1fe6823007b37893d54c86c956b99');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x020104590201011001a1fe6823007fd1affadec781932bf5020101041001a1fe6823007608a264c0f6a09f569c052e2dcc81d98361c3a9e0b881c4b0d790e0b8815fcc81395ff09f9a912020c3a9cc8122cc81f09f9a91cc813b3c2039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x2dff989922b59574e26eb14a812d07523ce0ca3a3123055da03eb9dbd61d14aa', '\x0201045f0202011001a1fe68230070ae9d29d7febee8aa12020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb08868150061f2de0b88130c4b0c3a9f09f9a912d3b5f26cc81265f2039f09f9a913039612d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xedb4fd760304997e765fef0612fb2c5ad99429c8e9906af675ff5335defa5f35', '\x020104c9020203011001a1fe6823007c178eaeaab43f95541b020101041001a1fe6823007608a264c0f6a09f569c05083330353837363832061a0218000000000000000000000000000000000000000000000000070101081001a1fe682300729d9afe5ec2a14010da092f3c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d6161623433663935353431620a233ccc81202520c3a9cc8120c3a95c3ce6bca2c3a925e0b8815f20f09f9a91d7902026780b01030c145ce0b881d983d79061c39f5c3cd9835a20d790780e3c275a30e0b881cc8125205f30c4b0272dc4b061c39fcc81305c3c205a22d7905c5f3c61c4b0255cf09f9a91e6bca2e6bca2cc81273c2dc39fe0b8812d1029c39f302dd983305a61c3a930c3a961e0b8812d275f5ac39f27c3a930d790d983f09f9a915a20e6bca213035554431406010101020101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x020104b8010204011001a1fe6823007c8fa0a12e63335aedde020101041001a1fe6823007608a264c0f6a09f569c0636782de6bca2275f255acc813b3be0b881252030316131666536382d323330302d376338662d613061312d32653633333335616564646507010209522d2220c3a95cd9832df09f9a91f09f9a91c39f205c3c25f09f9a912dc3a9d7905cd983275ac4b0265f2026302d2030316131666536382d323330302d376338662d613061312d326536333333356165646465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\xb227c9ac2996e583a25e93a31fcd2ba44b8f7c773855a251cf64738263aada07', '\x0201048c010205011001a1fe6823007bca8028f5071586a8f6020101030101041001a1fe6823007608a264c0f6a09f569c0510e0b881e6bca227e0b881255c25d79078074c5c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x0201047f0206011001a1fe6823007628a98fe294fa5174e1020101030101041001a1fe6823007608a264c0f6a09f569c050acc8161c39f61f09f9a9108457820d790262dc4b0223ce6bca2e0b8815f25c3a92df09f9a91c39fd7903cc3a92030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x020101010218c5c833da29702e25b45e83a51f42a0b3977976e68a7d398c03d00a7fc39c9a02780e668972b317eebe0487eb35c7b1fd07018e6a5e0cb44c11ab5db43385fac29e344d999489534614c6afae29c0599dbae05831392694386e85e69f4bd6186ac083fb0ca861914d338af16aee7543e85aee8f5a1228eec9f2528d432072e741117eab2a1c1fa4b62cece8f593be91550cf70289a51598d1863789c5553f92d75018f3fbf16d6327f7e99d6eecc60af43904785b453f0b3cdbe86f903be72c04dd2c6b6d173375374c298452108ae317790ae502f3897c0cbe3c54d89c652b57d9c686ca55af55ed0123d10268577c3417c0c3e344c0a68743e54e3936f525ce699e2575cc80780eedc11ae0cb2e99675af5b9e648415a151bbcdf630eb83cf206d130f1a0e146e85b0b5604f4a8782509198b774d400a121d3e308af446b9c14050383603133f6b6c90604db6334061c641dc8d27eeb6ce6be75419112f886d92cd6fb41bc26a25024bb29240aef8698161f464e0a02a393d283b4ef529befeb100b186082f4315f1bbfea66b2850aa0afce5821959c1466b6d82a0fa118b87ef4efa64c66e013a166336798f89401e1c505ddeaa63402866d5796eca41447ec5051843455bc11b1ff54fafeec22d3627f6c914420a9cb07e8316f6294f635743aa43c227007cdba0a06665a27a66132dbfaff490cd9041d4b6d5fc2acb91306bcd3c36486dd7aaf681f7f4700d95b9bb5a569f33fe86d6d7d0231fac74173b7512d0dfc938b7a98a32cb79c892b47cdf8e227254dc5c96a3e3c95a987ea1438940a4fdcef5daa1a481891ea2b8024d39d356fd73c0ddd20b5370b49b8f696b1e6e6ea19c1ab64fa7bbbf52b59920a4dc256df8eba008a7ae2efaf7deb434213441d35865dfdce6addbdee786673c01176024577098d1256bfaab7a8bb0bcad602f1c24dae7c93cbd306ca447ff09d059ce16091d64ab9cda269fb00defd194e2ffe75bd887d9d0ab4afd862de7b0f96c12c0020c26218d1ac7705bb3e2ca279c51d182617c2872f10f823fadfb9dd386e787907857c4fc31fac7717a80a6af7ef88f52e09e321ecebb762f5b9371299d387da47655cb18d3bca14e2d5371a0ba8bbf1aae45d90cc7b2a5a68a8ff8a3d0faa4e2f1634d86313cf4449bb96974b3289b6ce8af4af1b752b42659849d96cf96bd2b6d9714a443ec4f00f55f0018ded08107707d6ecf2318fdfd90259f4ee979a4287ed12ab369abba2349a714727c986bd4513206ecac8fc1f8d4ce776ec2b6cd2c9cd350ed25a2fea186c394d5eacea7b48823f20d68bce866c2eeac484529a754e181b16f581ead0e21352607f178dc3c0613bf434d7176152123152697f3dbf4873ffe487fc74c48b0a5d9445280b01001cc631b2dde3be9985ec0ddc8d0107201ef84c689d89a43cf1cfcbdc04b42ad6da653eeb9131f10f643744d0071031f8e0fd2730fd3d2452bc0a7273646145f612fff5f9802a465ba334dfec0a1aa9dc727690366020089ecf1c2f6f6fb40b90972732a33c530e644f19d571de647755b426413aca9d9e65ed6b848ba01f90ab2d48bd1d69e4612746ddc63bc3af38665ec704ece3091dd355a006d6e581a7e0530254e04d5517128d9c96a95fa60edf1d834ef56f6d1b90ca4eb1654daf168a7ac0e9a1d4f7ebd2e2cba2fbf483cfa345de5812f76bd39a0a2022595ed27c25578ec7ea5dea88d43a9a7b5c11578a2199faf3f7b855bc1791bc473fad7b62d0e2254af6728693652a640c77e32750d1b40fa8bfd987a94d6426443f37ee2a923863ebfbdcb5241dd8b3e3e2a2653ca487b350a0f5290b294e44197706b8f00d895dc70c17f55bfeceb2ca791601e9b7338ede3269e24bf49a619fccc3ec867fb04c13b06d26812f5b0624203e4a547acdd18c581dabdcbcf70e7ad9ed4ac3a722172a3ce7a9f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x3e051a26f74846d9c43ba53083ae8fb97dca6fafe1944256f25a04934accf227', '\x020101010218d58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba76403a612bef513d3e9997b187eb0b70d3dde83289c5b4cd062b17481c17112554dd517a844d5f50ff7c1851a299190024bdd83fa11f1bcd403c6a0b1d51b5933f719392f6400832df48a338d89eae9655efbbef6441a9ce269f9865bc436b023e596b2755fb7650b6226a55067e9166715776c8693bcc2fe51e5bc25e46dc31b2e1090795d8bd97edae34bc5096c186fec1cda0fe685a10c8453a6bae98857cbbc282e3a1e18ed0b9ae02c36dddf837d2d1da55fd3b73fb1763b378838a98f7faf1a7f7fe8aaee3bd23358d345edc58287e7ca6c1d44e64519d37e745b3d303e8a5a74ef6e02124d7a0ecd1fd7f81214ff024f4d0ada6336abd40c197c5a3d646b9144a40c70f7d4f99b56c2bf52fb1691c91ea18e6563a92096ed9ecc3bd08ea5c507812cbb21d36ed2a2f6666b33d27e1a271eb5331664fcf87f4cb4cb90919ef4833b1dd55806553dc7b2652cab760e07d5f72bc777df9e502ee6015d713cf7519343c1c10b06829eef5d3951fbaf5f11f7c19b19e90909bebfc6ab5d4ae510b8541c900a23730e236fc673f60a80bc7146aac3161d54b84d6c50b0311d724f86d259ee92406bc81ea7cb6020e568a3941d36011473552329509d74ac3ffcca063ddbca5e048dc34ea025c6a53ac7e2e056380143733d54f26a43df3ee8e34a72f6c0e09e5909d168ce7c45f2215cbcd8dd84a6093f75698f34c419658df81644cbc9f98d4bbd81fc647fa880addf37057c87272914b05a9d46f8bacbb4b2fe497a0256da5fbb5975f8e4f211d46701ad1e855c3a54afa24c5eddaa48ae35707150a017090978f876d2b701ac2dbad1274338a0b2da99c4a3b6416f9fdcf82ee59b828316ca80aa4c9b626fb9d288d17155605a457e8bc547c3ef14a5b021cd270a863f752667c7fbacbe8a6dc1be744f84fe4ea6313107f2ada9a815b945eec3d7af4c3196fba31d8f2b8326382a9d647398b0857a1caa85a1a375412d865613664eb4dac5d26ca40d7465c0e3cb582614d6cbe231d55ae8bdd575707629c165a38baa2562dde43b5acf73ef9478188030158df2a8692181fed5bc276f7f0512486f62efe24ad448cf41ba9f18b296549e114040b47969c2b425e21a37a2a99c9c92217ed712126d4f6043af86812bc3e635be08e5049f4a68bb31581360b8791e4284c13b4dca1047739fb616730139c5af0a4f8065d6918591515f9ad448accdf550953751ee9d4a4326b5f213d8ba2c8a59be3736ed8f4e9904b9e520aeecc85af2012cb92caa3c5f67b2c82a4444deb31312034f880f5df1a994de328333593c19a4036789922d9fdc7179f881733565611816adb6980bc3a884f7e5afba73fa6b8a7f4e92ede96b82c59cd8649de936fdf5bc258c0cc3ed2b280562a148447bb8c3be3c11e275b3f563538c08f01452eddef99a2bdae8d1334b2ed985f5c1524e1cd701d9ca4aaa17b21f8fdd734241ce409c75c6a56ddb71b66a879dfdda3421775c15c43272fb5e749b1fa0656eab739ae059eeff0f693b673d7a793d0975cd44e6dc0d6f350fd359a342f4e414c2ee8d7a41dd6bf394b2bf75d7219ad0cb7c3c6bd49a08f4245c574de615a78dd842e1fd3e1f7e3178abb7a04d6db202fc6c87385e822bcba5a0e1ac1cc541ff249cbfa0df822f2192f17ab1f1abb05349e02ed4b3665b9a165414b98870526edbedf863cb8437d3e5c055dd06c0651ff5ed11383d736c7ce5fe6c528490611c1dcdee9d20be92f4fa02a4ef8f99019e1a64eef8d8d6767a5105e5b0f66f39cba4dcbb340c1c00b69f05e50f74256517a8cec19f817154344956cece5826c253e3b3f5664f82dfc97c034a76ec893a2674cfe067d91092c4a1f73d76841c2c81d26bc29075c2e14f7937ccecb587217d49d4803702c96a3dc90709599927c60ef4ad7c0e029ca8212f1a14414b66fd0f629f2aad803caf570129877bc8a5243014f6bf443977f5579cf14f9a15c511b4ed6d20598aa82e65fb1b05d0c0a7049c354e5cc6d90e32a5aa8f3c58ecf78807005706a921d209e6208fa52080acd3d6d110e7793f4828a3b0381baa6bd18f0dd076524cfb0bb614e64829395366c8ab51c0a31cec13c8d8d5ca0da6e646160ab9f97e38cc4fb0b9d8c75ae9813d62a9bf2dfe26ea06d508b85c748cf65758b7cd9f510206926f8d09257bdfdc68fee8f952f7cc413b1318760d0f4d5c845bef2906cff86fbb8d2c6a4969a95174523a2272bcd84408469e27dc279c4c871eb5f1419cbd369c30abd6a0ed3586cdf363534e7030e573885186555f1af2d41248cdbbc73d493ec48ea49ad808fee62df2e0b5e1c4b82bc764650be84aaca88b1d4d28f365f0c15992644145ecf50a88efb76571cf6944ffc8df7c3aff19e4b0ce1b6f2e80ad61bd16122a08dcaf9e886563e24a0da68649d21a52df496d20c68ebbe758ca2f852725e2561860cfc9cbdbed268dc350c88b4cec15b31beedbc312c37249fbd676e5d3928c4c90912f3b675c61b53ee8344d0d7eb84798ddb5442aca3fccb93e36481635b90c9b55f6ea3aa6ce67add8ddae3fee62febb7f888b38d77a8f8dd4c359e9d61402c9bff988f73578127bd588571cd987e89a4fb142d1199dc96a712b8bc1b475a63f99d1c4bfea1d1f9a0b26a0459931217b60f72e964bc9b78fb6965a402cb6470373420902b4b09df6bac12ce34866f681a193a607ea8c43d1dec7b78d44746a3616cb0ac5e692a267e99280cdc4b1a11373d463ace7e59d9d3154eb8143c8f46ad96486703760773df8962ca99cb6d5c5090943cf8fcec086cf850bcce5687c96781829809a1c01d9fce2f0b0ef87d8de3eeb993fd2ec67bea7faac97774e2745524d1147ccade8a0f9e3187fd64b14fd3fa06b7420e96309f6b394686a7778f93ea6afc54a9c7b2bc4fc1c6288985a5ea2b4133b69e42e57a1ff0e0e6a17c1268124f718964c20191ae4091d66c814ebb01dd5de96138e724fa8cab890bfa71e150ddcf58b18f82ba17e596400a490a297001836dd4868749ffcd7c6bb35b6a9b053e51aff7adefd2e6d37018b080d18aa6a8aa5f8453ed647763ca77569d6ed2712ab73adef4ee77144e56e604733a08aa530f1db6ff3c8e964172c8d15948e0cd4af64c89cebc862d37447c4ede5ad4d95e056864fc89d5c3416101f1810f3108187cdb7f5853be04095863b0ed89b9e2965ffaebcb43401d4a8d65e6e6f2db611490ea0184f7d6abece359276477727528857422a1fe3a739e2f7ead6d34ff7dc3094ee881fea88ba470a21ecd9bf807a6c2431c25de7207a6d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x231282ac6f749d37eed3b5e91b2d6a272cb85d311a3423c1d30f1729fa4e200f', '\x020104dc030208011001a1fe68230073e594f25f06edd36c57020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06b30239d983d7905c26c4b022203c20cc81e6bca222f09f9a915f3bd79020255a3cd98361c39ff09f9a91252025c3a9f09f9a915f5cf09f9a91202d3c3027e6bca222cc812d27d98320265fe6bca261303b252525e0b8813c3ccc81275ae6bca23b5a302d27d79027c4b03b27e6bca23bcc813b39c3a9d79025272530cc81e6bca2f09f9a913c2d205cd983f09f9a91e0b881e0b881202d61613c303cc3a9252d2dd983c3a9cc81e6bca25c273cf09f9a91d790c39f20615a3cd790c4b0c3a926e6bca23927e0b881203bc3a9615c2d61f09f9a91cc81d983c39fe6bca25f2627c4b0e0b88139c4b0c39fe0b8815f3c5fe0b8813c262d272725d9832230393c203c25c39f5ff09f9a91cc812030e0b881e6bca23bd9832561c4b039255c5f2720395f3b3930d98330f09f9a91615a5f25d79022223b0720000000000000000000000000000000000000000000000000000000000000000009330bd98327cc815c393c5f3b300c3cc39f5a30273920d9835f5a195c22c3a9e6bca25a2de0b881c4b0c4b05a2d3ce0b881e0b8810c01010d0280000e08fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x47b5681cddaa5bdccea488c05e281464fbe573d9f1562625ba7212c77a930f95', '\x020104e1010209011001a1fe682300770f8157726b0f7d7235020101030102041001a1fe6823007608a264c0f6a09f569c051b5fc39f30c3a9252d26c3a9c3a9c39fe6bca2c4b0c39fc4b0d9836106200000000000000000000000000000000000000000000000000000000000000000070102085d2001011402110101a1fe682300793db069b5be3f993110030800dbb23b4b735dff3b01011602110201a1fe682300729d9afe5ec2a14010da030801936c2aecabb91b04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0b0800dcb4df2b644ee2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x0201048101020b011001a1fe68230078fb9b32a2af79bbe609020101030102041001a1fe6823007608a264c0f6a09f569c0511f09f9a91e6bca2c39f2720e0b88130273c07402320e0b8813cf09f9a913b3cd983cc81275f20d983252039c39fd983c4b05ac39fc39fc3a961c3a9e6bca2c39fc3a9202520780a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xb5613101cd8082a3c3a1f50681aed7941c5ab250434be6e723319a7b45feea05', '\x0201048401020c011001a1fe6823007bc4b9afb6510897dd2c020101030102041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007047881c23d15d9d874707441001a1fe68230070ae9d29d7febee8aa121001a1fe68230075eda95283a8fcf20c6f1001a1fe68230075d19b506141a10f7f731001a1fe6823007b37893d54c86c956b99');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x020104350201011001a1fe6823007cbab452b74aebfbd8a6020101041001a1fe6823007608a264c0f6a09f569c050ac4b06122cc81305f2227');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x55df4bcb132103b9fd812061fb72536270b889abfc1e623a1ff75e4ba5486a59', '\x020104520202011001a1fe6823007502a74655ec1c2be6a4020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f993110060f7820392022e6bca2305c5cd9835a39070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xa269d45e338b84e6d89c706e56450faa649f649f260631881f1da4af56703e88', '\x0201048c070203011001a1fe68230077d6ab3f024635a6d602020101041001a1fe6823007608a264c0f6a09f569c05083236333834313036061a0218000000000000000000000000000000000000000000000000070101094230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373764362d616233662d3032343633356136643630320ab802c4b03b5c30d983e6bca2d983253c20f09f9a913bd9833922203b61f09f9a91cc813c30f09f9a913c2520d7905f5f205ae0b881e6bca226d790cc8139c39f5c5c2d255ae6bca2392020d983e0b881c4b0cc8127e6bca2c4b0cc81d790263bf09f9a91cc8122c4b0223b39e6bca230c3a9f09f9a91c4b05a203b3b2d3b20c3a92226205a3c613bf09f9a91255f20d790c39f2726203ce6bca2305f3c25c4b05ce6bca26130c4b03c39e6bca2e6bca226222761c3a93c3ce0b8815a2039e6bca22722e0b881e0b8812dcc81e0b8813b20f09f9a91e6bca25a252020203ce6bca2c4b030d7903c5f5c27c39f2dc4b0223020f09f9a913030f09f9a9125c39fc3a93b5cc39fc3a92dc39f61612626d790c4b03c2d22cc8139612d3b203c2de6bca2255c5acc813c5c273b5ad983f09f9a91d983e0b88127cc81780b01050c35392530262625c4b0395fe6bca23bc39f225c3cd9832630613cf09f9a91253b20c4b03c2020303927392d2dd7903bc3a9c4b05fd7900e0422615a78102ae6bca2255a5ad790225c25d7905f613cc39f20273b30d790d79022c4b0262261d7903c3061e6bca2202512b502cc8130c3a939e0b881d7905f5ccc812220273b27e0b88161203bd983d98330e6bca23b30cc81305ad79027cc81c4b0222539e6bca25fcc81262025e0b88139f09f9a915ad9832622f09f9a91c39fe6bca2255c5af09f9a9120e6bca220265a3b395a202520f09f9a91305a27e6bca25fd983f09f9a91e0b8815c26c3a9c39f3c5cc39f61e0b881d983cc8126c4b0255a253ce0b88127c3a95ac39f30cc81c3a93c5a25c39fc4b0c39f5f3b61c4b026e0b88126c4b039d790e0b8816125303c305c262dd790262625d790d790272d5ac3a9d983222720d9835cc39f3ce0b881e0b881263c3c6122e0b881205ce6bca2252039d9833bf09f9a912d255f2261263b25c4b02d5cd7905cc4b02dc39f3c3c253b39d790f09f9a91c4b0d983cc815ae0b88122392222f09f9a91d9832de0b881225a615c5f130e417369612f4b6174686d616e647514050101030200');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x020104d0010204011001a1fe6823007917ba8f6ad471acda5c020101030101041001a1fe6823007608a264c0f6a09f569c069b015c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373931372d626138662d366164343731616364613563070105080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xd3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f4092f84eb837d172', '\x0201039d030203011001a1fe6823007825b85637dc6de011f4020101030101041001a1fe6823007608a264c0f6a09f569c05083035383836393330061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230075d19b506141a10f7f730a28c3a927cc815f22c4b0f09f9a915a61395a3922303c225ae6bca22027e0b881252d3c20615cc4b0300b01050c2a305a20203c3c30205ae0b881f09f9a9120e0b88139f09f9a91cc813b22e6bca227263b2d252039c3a92d0e38e0b88122225a39615f6122203bd790d790273bc3a9392d39c39ff09f9a91c39f5c27c39f302525d790d983d790c39fc39f22d790c4b03b390f32c39f30c4b0e0b8813b2df09f9a91395c225a5a2526c39f3bc39f395ad98327d79027255f3ccc815fc3a9273b5f6125d79039113c2dc3a9d98326d98320c3a9d9832520d98326e0b881c3a922cc815a5a5a30255fe0b8815f61c3a920c39f20f09f9a9122305cc3a9c39fe0b8813b22271218783c6126c3a9393cd7903c20e0b881c4b020cc81e0b88178130d4575726f70652f4265726c696e140601010102010104eb010203011001a1fe6823007825b85637dc6de011f4020102030101041001a1fe6823007608a264c0f6a09f569c05083531383830333732061a02180000000000000000000000000000000000000000000000000701020a273cc4b03c202d3b22e0b881253c3c2dc39f5a5f2520c3a9263c30c4b0c3a9cc81c3a9f09f9a915a0b01040c1778f09f9a91e0b88127cc81f09f9a91f09f9a91f09f9a910e295c2726c4b0d7903cc3a92025d790d79025e0b88126c4b0d98320f09f9a912730d7906126c4b0203b5c0f0e785fcc815a61d9833cc4b027205f130d4575726f70652f4265726c696e1405020003015a060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\xa27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba3c38bf7c5c1af2d78', '\x02010385010205011001a1fe68230074e784e619a23be97553020101030102041001a1fe6823007608a264c0f6a09f569c052a395cf09f9a9120cc81c39f27cc8139c39f3b255c5f3bc4b02722c4b020cc81cc8139c39f5fc3a95fc39f072bc3a927e0b8812030316131666536382d323330302d373465372d383465362d31396132336265393735353304fc020205011001a1fe68230074e784e619a23be97553020102030102041001a1fe6823007608a264c0f6a09f569c05ca02e6bca2c4b05cc3a9f09f9a915cf09f9a912d272d5a272627c4b0e0b88120c39f5f27303cc3a9c39ff09f9a9122d7903bc39fe0b881395f5c5c25c39f612dd983e6bca23be0b881c4b0203925f09f9a91c3a9202225f09f9a9161cc813cf09f9a91d7906130c39ff09f9a915ff09f9a9120302639f09f9a91c3a95f5a5fe6bca230cc8161e0b8812020615c2d3ce0b88161c39f255fd983d9836139e0b8813c26263bd9835f205f25d7902622c4b020255a26e6bca2d983c39fe6bca23026d7903bd983e6bca2e0b8815a5c3bcc8130c39f5f302222c39f61e6bca220303c3bd790e6bca2e6bca2f09f9a91f09f9a91d98322302d20f09f9a91e0b8813c5cd790f09f9a9122c4b03c5cc4b03c20e6bca2f09f9a91c3a92561f09f9a91c39f2661c4b0203922f09f9a915a6161392727263b2d2561c4b0202026c39f20c39fd7902526393bc39ff09f9a91060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020103a1030209011001a1fe6823007d1dbfbddff8dbc76406020101030101041001a1fe6823007608a264c0f6a09f569c05b202d790f09f9a91cc81223c225c3cd983c4b05a3020f09f9a9127e0b881203b392de0b881e6bca2305c2de6bca2275fcc813c39c4b0252220c4b0d7905a26c39fe0b881cc8125262dc39fd790253c30e0b881305f5c20c4b02dc3a9d7905ac3a95ac39f22e0b88139613cc4b061d7906127f09f9a915af09f9a91d79020cc8126d9835c3b25395a25e0b881205c203c392d25205c203025d983cc8130c4b05f5a3be0b881c39fe6bca2255a5fe0b8815cc39f2527265ccc8139f09f9a9120e6bca2cc812025c39f27cc81f09f9a9139cc81e0b881f09f9a912061302725205cc3a9e0b8812de0b8815cd9835a20395c2dcc81cc81cc813b272d2027f09f9a91303b5c26c4b0c3a95a3b3b3ccc8122392761613cc4b0d9836130265f25f09f9a9125e6bca2d790c39f27c4b0c3a9c4b05f2039270620000000000000000000000000000000000000000000000000000000000000000009080384275e405f7fff0a0800e6672e912b1acd0b08ffffffffffffffff04a4010209011001a1fe6823007d1dbfbddff8dbc76406020102041001a1fe6823007608a264c0f6a09f569c051239e0b881f09f9a91d7905c5fd790f09f9a9106200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b0201000308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b08ffffffffffffffff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x4847cfd5fe68c4da5ab0b1e73e3e015a738af9354d49b40fc8f728c8b6ba1217', '\x0201033b020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f0462020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230078fb9b32a2af79bbe60907221001a1fe68230075d19b506141a10f7f731001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x020103480202011001a1fe68230072809fe4fa4e8cbbc196020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f9931100608392026272022392204570202011001a1fe68230072809fe4fa4e8cbbc196020102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f993110061a2730e6bca2c3a9f09f9a91253cd790c39f27c39f262d3b5cc4b0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x70e30e636bd6d7cc289ca51cbece5b3b1aed0d5338204505efe9c9ad52794e7d', '\x02010398010204011001a1fe68230077ca9534b8d876812520020101041001a1fe6823007608a264c0f6a09f569c0637e0b881f09f9a9120c3a95f20cc815c2722612030316131666536382d323330302d373763612d393533342d623864383736383132353230070103080101092ee0b881c39f20e6bca22030316131666536382d323330302d373763612d393533342d6238643837363831323532300492010204011001a1fe68230077ca9534b8d876812520020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007502a74655ec1c2be6a4064fd790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d373763612d393533342d623864383736383132353230070105');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x0201033b0206011001a1fe6823007361a158ffe19e0da762020101041001a1fe6823007608a264c0f6a09f569c050d3c2061276130265a25d7902527060101048b030206011001a1fe6823007361a158ffe19e0da762020102030102041001a1fe6823007608a264c0f6a09f569c0518d790c4b0c3a93ccc81e6bca2d9835ff09f9a91c3a93b222d06010107eb0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660852d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x02010373020b011001a1fe6823007047881c23d15d9d8747020101041001a1fe6823007608a264c0f6a09f569c0506c3a9f09f9a91060101073d232022393bc4b03bf09f9a91cc8139cc81223c30225f273c5fc39f3c3c2d26203b305cf09f9a9125c3a95f27c4b05f270a09702c20610d0a0a656e640a04a001020b011001a1fe6823007047881c23d15d9d8747020102030101041001a1fe6823007608a264c0f6a09f569c0532305af09f9a915a30d790c4b0392d305cf09f9a9161202222205c22cc81613c3bd7905acc815c2d262d205a2d202020c4b022073e2320c3a95f5c265af09f9a91f09f9a915f26e0b8812d39202d2527c39f2df09f9a91d983e6bca2e0b881e0b8813ce6bca20a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x616da323efc4f1f9122848762ef2bf314b99ded9c801dd6ee72ceac10286668c', '\x020103570201011001a1fe6823007ca89295a9155141f85d020101030101041001a1fe6823007608a264c0f6a09f569c05295c22c39f5a2061d790d79025d790e0b881205a2d3c22262020d7903be0b881c3a93c3925303b2d3c6104330201011001a1fe6823007ca89295a9155141f85d020102030102041001a1fe6823007608a264c0f6a09f569c05055c3c302039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x86a586b5995c0d63ea568e6973cf8be147e50d77c74812fb19f5d5b1a371d2ac', '\x020103d3020203011001a1fe6823007c4f9dd7e19e77160fda020101041001a1fe6823007608a264c0f6a09f569c05083339303433343130061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230072809fe4fa4e8cbbc196093027cc815c6120d79022395f2030316131666536382d323330302d376334662d396464372d6531396537373136306664610a3ae6bca222d98327cc81225a3ce0b881d790c4b0263cc39f5ae0b881d790e6bca2e6bca2d98326f09f9a91c39f26d983cc8125e6bca25fc4b0275c0b01060e32cc81c39f20e0b881cc8130c4b02d27205ccc81c3a93025e0b8815a203b26253b5a272d3be6bca25ae6bca2e6bca2d9833b5c10085ff09f9a91205c261222263be0b8815ac39f202d20393b3c2226222dd790cc813b203920cc812d39c3a9c39f1312506163696669632f4b69726974696d617469140303010104f4010203011001a1fe6823007c4f9dd7e19e77160fda020102041001a1fe6823007608a264c0f6a09f569c05083834333738373531061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230072809fe4fa4e8cbbc1960a27d983612025d79039c39f5f222d3c273b26f09f9a9126615ce0b881c3a939262525d790205fd7900b01050c205c273b25d983cc81e0b881cc81f09f9a9139c39fd98320225f252261e0b8812d10013011083be6bca22dd7903b121b785f3c22cc813c27265ac4b0c39f2030c3a927612dd7905f39205c130f416d65726963612f4368696361676f14050101020200060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x83372088e922feeefb4cd67823066f5a0de27bf76c8740be3fb175fd27461cb8', '\x020103d4010208011001a1fe68230074ca95c20bab5ddfdc52020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4061d3b3c252dc3a9205fcc812030e0b881e0b88130e6bca22d39f09f9a9126072000000000000000000000000000000000000000000000000000000000000000000933165fd790c4b03bf09f9a9125e0b8815f2661c3a920d7901b3bc4b05ccc8130263c5cc39fe6bca230c3a9c3a9e6bca2e6bca23c0a01010b01010c01010d01ff0e08005bf609797742480f08030c2cd62f73d151048d010208011001a1fe68230074ca95c20bab5ddfdc52020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06017807200000000000000000000000000000000000000000000000000000000000000000091b182dd98326d790e0b881273c2026f09f9a913b26d98339227801780b01010e0802c96226e58a327a060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\xf743448ee7c936a45256d1b8374979402d484fdd159b486dba893a7ffc9c2723', '\x02010380010205011001a1fe68230073a1a29a59ea46ed237b020101030102041001a1fe6823007608a264c0f6a09f569c050ad7903b20c4b03ce6bca206010107435c20d9835c39d9835f3925e0b88125d7903bcc812dc3a9c3a9c3a922273c2030316131666536382d323330302d373361312d613239612d353965613436656432333762043e0205011001a1fe68230073a1a29a59ea46ed237b020102041001a1fe6823007608a264c0f6a09f569c0510f09f9a915fcc81205fe6bca2cc812561060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x0201035f0202011001a1fe68230070ae9d29d7febee8aa12020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb08868150061f2de0b88130c4b0c3a9f09f9a912d3b5f26cc81265f2039f09f9a913039612d046a0202011001a1fe68230070ae9d29d7febee8aa12020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fd1affadec781932bf50627d79020f09f9a912561f09f9a91275f5ce6bca220c39f2d3c205f5a20e0b881f09f9a91e0b88125070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x0201038101020b011001a1fe68230078fb9b32a2af79bbe609020101030102041001a1fe6823007608a264c0f6a09f569c0511f09f9a91e6bca2c39f2720e0b88130273c07402320e0b8813cf09f9a913b3cd983cc81275f20d983252039c39fd983c4b05ac39fc39fc3a961c3a9e6bca2c39fc3a9202520780a09702c20610d0a0a656e640a046c020b011001a1fe68230078fb9b32a2af79bbe609020102030101041001a1fe6823007608a264c0f6a09f569c0512c3a9d790255af09f9a913bcc81273b39c4b0072a2320d7905c5c265f39c4b026222027f09f9a9122d98320e6bca225d7900a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x5e8d7e9001fec5b7e74826b492bfca2eaaacc43b9fc52a4e6d5dff20325b9199', '\x02010101021871ac17041751297222f83fdd3a38911350a2235893ec8c0403c103f679e40e7b2676fd7ea7e25b1d4bd76b4f392c91e069a094e7d0227a9b60ece25026335e4fd98c64570cb763d64abc1438924e44c1e5fbc5a81f0ef14bd14abd1bc2ef13105ec4bfa442cbf9325e8b7a43e38a5410f49e83bc46da2cf4fb441dd7ab00b5bf35eb43d109fa833782ebd3eaab572cc591f394bb0337fa0f9e7d7e10788369d98180b654a8d1fa69b2fca93a41536511df083ac57514107ad2cb727e880decf3cfb6c7c0dd862538b3f2d165815c60250d13ccdcf48a791d6e212004b277d8ce76caefa28251ea42e9bf9717927bd10ad0f6fbabd692d473a2cdf40cd73943801a55777947b854071242c612101a096ac47a381663f10622dd96efed3e6ed3fb6d2502dd2fd0f141a951ce06d9bc4141f8b67beb531ba8a4503f59ab29e6fc8c3eaead2c2ebb78f32842da27bc26931bb3beb4052a3819fd9176859c0dd33510f64447536b372476789eb7b6ef69d37189709ff447c825fff86dfc694d8247d9c3e90a3dcea665d1ed537f524dcb19ec4331b8fe383c96693490ddbe4238729063971908162fcf85d286b4112729d005e4536f0ef094ac32dffe949427243b8a4b2fe2460530ca3aba37376853a1647d98e06df98c1b569a7c55228e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x19ce0903313f91488826a16d703d74a4a70e941077d733550bc18c54e9dab49d', '\x020104580207011001a1fe6823007a268c83e26c9c833bb4020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x02010101021853da825a5e03d72862458e8118d79eb2ce455fe23babde5103d70e64cfa841c5c8c1746e101f7cf18691738281952001cff2045c726480e76e34c4a58cfebeda6d109b2fcdb968c83dc18ab1ad7c9d9e60c24729046197da361331ec22642b47bd514a4dfe75fcddef83d0581886a45992af4198c3e8d7374a09a906702881e826f87adb1b26716b8b33ab861d4f9c7a3e2790dfe5c7eac1d45c943d740bff4e0f234fe06cb397c7bbad32d04707e44ed8965eb73f25f180586bc4f586ec199bc8fa5e66c209b741218fcc5e49a7911810c8eaed7934f981857dde5e1354c4bde07081bf589a63f9b5e13d3f7fcfc4cd2b5f85a4b1c5dbb1ef06241fdafc0b43ec5400c90ed5251d9e364151636e67b066f7c60bd854dcfe93e8d2e6af2791cb9146af3b1fc613db4e37bf049f76976b77429d97a8fbfd64020271e92ec6b06081b4edc9f5282479850e391766eb908e8bbdd6f1091a6ca7c2b1be9de04f1be1a0a1d86fb8432ad0322237ae1f490fd7842d00406fb6f56cfb51359d1d6532dbba5c6f25af76133946baf556a64ee8339e60d222d149b99acf91a83969b69d1784691767b1b104052d81a1a45f354e04557d4e956a0fbccde571ab3ea670081d3d5a4c4486d4fbc138a00975448b9f923181a9a7ad5b9c221f267417600ab67650fcd649cacf118ca053b3819044a19631f464d558a7ef8c438f556a84381cd427dc73f08e27974601d41f3b341e91fc1b4489e397ec9682654c31296e23a149655c498b575a709920de0725b3b1d94faeef32618a08531ac18fb0dd045cdcb4c454ae56a37269da9af0c66803c2a90a43c7309f1a62e009cc63337c72c3d658fb5dcae3c7b43cfd4549c0565b9c94858ce33c18d7385cc46efb6dd5e42a06139c932d91cee8c96d555d5299750f586b1e40e11554392f7dfd8af09de29264013be832a3a65e284c37330373a05f72d6e24650a43da992fc12900ac3886d5a8483a554124ae0470f53e26c675f635ef40b3b36a3f8ddbd0f11d7fafbc092eacb0bbec3fec95dbc8df444a9df8054909331ac655e3a2d079ab2d03372f36f0c6adff44f7e7825141fc3e8e7210683be0f386b615273741861e8081ec54af7e9a5322ffb9c24ba5e2b785eef451adf2527dd74df523aa00ba9d9949e7c0e32c5fd64db341bd5aac018ebe3e9e4bfd96467c5cbd3f934e73889b64ec3f9c3b95f46f88a933b643e50ea5b77b55b2387b52a073a88d1d2f4caa9c20a00cac8dba0e161e1469b5cec3e5d6885e313b15785d11de1512cb2cf6278ee5b19591db3e5aa5545d47f3ef54f7e79830669cb5de3cce8eafb5743d966202b62b77cb8cbe28a147f25116a9d1c364f0558d04ef8cc3f7fe788aad8329c9f8ec2ce94f961b9e2a70bbc05b5a0e40b487f972ea70f6f261c6f6cd5a5b0e5396e2492c8296343b3dd0f6fbc7ea2883da54f3e64e27c7059826880cf86a4988f0118c0c40f206e7c623aa7f752577ed4630109df740bc5bb5f45c33b78316b5348abda53da8ad29b89ab4ddd163c7a55e0b421183a7563de13980c627ce84526e3beb6ba80124e0ec496c6ace9009ea6e3a07465eea8396dd9cc951853e4b6a1362a6aa7d0bebb5c2e5d9919c8d58c70a839446cdd939338ad05ccefb922714424eb2f8548bcc23288869689b6638497de4d1abfed06512fd63bee69d1a0237a4b6e7121ca52a8e269d4e2f454c3962ac395e95e5429601f846bd2205aa7f780ec96d79776ad7a55b6beaa72e4ddc6c22b3642c9f7383c429054453144b3c55a1678e8e5707ebfb8ccf2f40c4a2ce2eb7eb868a7177c3feed306ff5cb1b706af00a214ad99c00b3844b651a148c8b8e13edb4e8f59bc389f065d4c9ac1a0a63b20d0f739b5650179bbe012b319bf125961c1c27a8bb0382cd21a4239e7f67027a84074f81d0377f3200c6646d7e6f73311b5877db596c3cc72dee1442dfbd88b7aed9edfc972b63561d8a4d34e003a209b66f17000cceb75c5fb5fa7a9a95f96ecba41291f026f377ca0cda94d87a359a9806831bba3fbaf0f8a548565ddf0943ce8b84c185f4df14f64d86ee1ac420c867d963b741fc96279e3a862bbd5102a11cd2d674891df6ae1b6bcf32eeec002ee6c5b44c996c5dd4f853d40338eebab9a4ca5da59ee0cefc485a2f0b4d84da9a4dd374aa31bcb7e95ff7da9d03147c89d5b6897573416321aa11ab0a7abd97916a4a84c2a15f0e9e918956e543e3db539e09b2ed35d679d2d2e1f6ca281a8e59acf89e13d4c2e6f02aa4571462ad55c232effe59c8bb6152176f01e7ab008b4353e4f1b9259a3fc0d9dc4cfa97cb97ba42eec72c9fea777ed4b9224981be09025fc6970cd5e56ff416bb013d65559a74ab65ec2fb277080fa830dc6dee3d51b5b4eb1ce10e7e2749ffa2ff97d51d5d95e3b04fb61571b011dd2692948d4f12ce15197aab77f69ec1befbf786b90fcffedb7c156fd57e44ec73779f9d14f3d5e818fbb7bd2e65b11792205ca8212366ef5b3681e0efe2337e9d18b78552d47e7224b7d14ec87ea70fe30acfec642b1f31a787e191d14015bbee4e1210d8d785be5d7ddb981186c583928c37c304db4151d43b2c5468c143eefda42c9e6d15389acd9c6f9dc74315c5b3aec35741462fe13002c6d18d8795e4f48eea092b9f44e382414010c6cc3e19eb9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x6d5cfe8019ba31541268ff2863596a538a1f1c72a573964295957218a9436763', '\x020103b8010204011001a1fe6823007c8fa0a12e63335aedde020101041001a1fe6823007608a264c0f6a09f569c0636782de6bca2275f255acc813b3be0b881252030316131666536382d323330302d376338662d613061312d32653633333335616564646507010209522d2220c3a95cd9832df09f9a91f09f9a91c39f205c3c25f09f9a912dc3a9d7905cd983275ac4b0265f2026302d2030316131666536382d323330302d376338662d613061312d326536333333356165646465048f010204011001a1fe6823007c8fa0a12e63335aedde020102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300729d9afe5ec2a14010da064cf09f9a915c39d790c3a939d98320265acc81d9832dcc81c39f20c39f3cc39f5f22395a61c4b0272030316131666536382d323330302d376338662d613061312d326536333333356165646465070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x16ab33d2deee36f3243ed2b3bf02d8034f919add1ecf51cfe49efd728bbada07', '\x020103350201011001a1fe6823007cbab452b74aebfbd8a6020101041001a1fe6823007608a264c0f6a09f569c050ac4b06122cc81305f2227043b0201011001a1fe6823007cbab452b74aebfbd8a6020102041001a1fe6823007608a264c0f6a09f569c051030f09f9a91c39f202dc3a93b5c20c3a9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\xe5f7ad4e947f5a47634e1d503a11fc6da2a8cbb7c10e0d36e7159ee3cbb3dd51', '\x020103b3030209011001a1fe6823007134b7893e01ebe37067020101030102041001a1fe6823007608a264c0f6a09f569c059d0225d983272d5c6120f09f9a913b3039e6bca2c4b0e6bca2d983202061d9835fc4b03b5c3020205c612625e0b8812622c3a9f09f9a916127615a2561265c26cc815a3c2d61d983d9832dc4b0275f265f3cf09f9a913cd9835a5fc3a961253cf09f9a915f20265c25203c5fc3a93c5a273c205a255c253cd7905ac4b0d983c3a927d9832230cc81c4b0d983395a30203cf09f9a915c3b5ac3a9203920e0b881c39f255f2d2d39cc81f09f9a915ce0b881615cc3a95fd983c4b0302d3b20c39f5ce6bca2305a3bc39fe0b8815f25c39f61c3a9273c5cd9835f3b205c2d26206130c3a9c39fc3a939cc8125c4b0d98320d7903c613b2220c39fe6bca22525d983e0b88130e6bca23c2d5ccc81cc815c2525305ae0b881d9835c2620c3a9207806200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b020100030801005e76781b472404190a31302e302e302e302f380d323030313a6462383a3a2f33320908006ed03464ce4d070b080000000000000000049f010209011001a1fe6823007134b7893e01ebe37067020102030102041001a1fe6823007608a264c0f6a09f569c050bc4b03c6126c3a92d3b222d0620000000000000000000000000000000000000000000000000000000000000000007010208212001011602110201a1fe682300729d9afe5ec2a14010da030802f32383d2da535f0908ffffffffffffffff0a08fff826efb74360000b0802274a26ebfef452060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x0201037f0206011001a1fe6823007628a98fe294fa5174e1020101030101041001a1fe6823007608a264c0f6a09f569c050acc8161c39f61f09f9a9108457820d790262dc4b0223ce6bca2e0b8815f25c3a92df09f9a91c39fd7903cc3a92030316131666536382d323330302d373632382d613938662d65323934666135313734653104dd020206011001a1fe6823007628a98fe294fa5174e1020102041001a1fe6823007608a264c0f6a09f569c0508782d25e6bca22d3b06010107880168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660899015c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\xd99474345abdaad5e12683b21bce31330ee7d0e8b44566189865bf9d79ea3801', '\x0201038c070203011001a1fe68230077d6ab3f024635a6d602020101041001a1fe6823007608a264c0f6a09f569c05083236333834313036061a0218000000000000000000000000000000000000000000000000070101094230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373764362d616233662d3032343633356136643630320ab802c4b03b5c30d983e6bca2d983253c20f09f9a913bd9833922203b61f09f9a91cc813c30f09f9a913c2520d7905f5f205ae0b881e6bca226d790cc8139c39f5c5c2d255ae6bca2392020d983e0b881c4b0cc8127e6bca2c4b0cc81d790263bf09f9a91cc8122c4b0223b39e6bca230c3a9f09f9a91c4b05a203b3b2d3b20c3a92226205a3c613bf09f9a91255f20d790c39f2726203ce6bca2305f3c25c4b05ce6bca26130c4b03c39e6bca2e6bca226222761c3a93c3ce0b8815a2039e6bca22722e0b881e0b8812dcc81e0b8813b20f09f9a91e6bca25a252020203ce6bca2c4b030d7903c5f5c27c39f2dc4b0223020f09f9a913030f09f9a9125c39fc3a93b5cc39fc3a92dc39f61612626d790c4b03c2d22cc8139612d3b203c2de6bca2255c5acc813c5c273b5ad983f09f9a91d983e0b88127cc81780b01050c35392530262625c4b0395fe6bca23bc39f225c3cd9832630613cf09f9a91253b20c4b03c2020303927392d2dd7903bc3a9c4b05fd7900e0422615a78102ae6bca2255a5ad790225c25d7905f613cc39f20273b30d790d79022c4b0262261d7903c3061e6bca2202512b502cc8130c3a939e0b881d7905f5ccc812220273b27e0b88161203bd983d98330e6bca23b30cc81305ad79027cc81c4b0222539e6bca25fcc81262025e0b88139f09f9a915ad9832622f09f9a91c39fe6bca2255c5af09f9a9120e6bca220265a3b395a202520f09f9a91305a27e6bca25fd983f09f9a91e0b8815c26c3a9c39f3c5cc39f61e0b881d983cc8126c4b0255a253ce0b88127c3a95ac39f30cc81c3a93c5a25c39fc4b0c39f5f3b61c4b026e0b88126c4b039d790e0b8816125303c305c262dd790262625d790d790272d5ac3a9d983222720d9835cc39f3ce0b881e0b881263c3c6122e0b881205ce6bca2252039d9833bf09f9a912d255f2261263b25c4b02d5cd7905cc4b02dc39f3c3c253b39d790f09f9a91c4b0d983cc815ae0b88122392222f09f9a91d9832de0b881225a615c5f130e417369612f4b6174686d616e647514050101030200049c040203011001a1fe68230077d6ab3f024635a6d602020102030101041001a1fe6823007608a264c0f6a09f569c05083234343632343134061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe6823007502a74655ec1c2be6a40a3c265cd7905ac4b0cc81223c5a61d790d9833bc4b027cc815cc4b03cc39f3cd983f09f9a915acc815f5c5c39265a30262de0b881e6bca2e0b88122d7900b01050c1c255f3be6bca23020d9832225e0b881cc8127d9833b3b2d2dc3a9613c0fb502e0b881c3a95c5f39d790c4b0f09f9a915fd79039e0b88120202661c3a9e6bca25f22e6bca2f09f9a91c39f5ccc8130225ad983205a252530e6bca2d983d9835f5ff09f9a915f61615c61f09f9a91205ce6bca225f09f9a91c3a920e6bca2e6bca2c39f5fc4b027f09f9a9120265c20cc815f5fc3a92d5fe6bca2d790d7903c61f09f9a9130e0b8813c3cf09f9a91272d202de6bca2265ccc81d9833c3b3cc39f20263bd98325c4b0225f2726c4b02d22cc815a2d39d9835f25e6bca22561265a2022272726613ce6bca25c222d3cd79026d790d9833c616125c3a9c3a9c3a925c4b0c39f3bc39f3b3b20e6bca2d790d983c4b0223cd9835c5acc8127e6bca22d3b5ad98339e0b8815f612561225fe0b8812d39cc8139c39fc4b027cc815a20e6bca2273ccc813bc4b03c3c205a222de0b881c4b05f1310416d65726963612f53745f4a6f686e7314070101030302ffff060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x09fc23f3a58a0e9b61626c12f188790598a16cbb9f0894f1cf21cf82162f4bd9', '\x0205011514010d0c70617469656e745f6e616d65020302703702e00f290115010101021001a1fe682300765c8d2bd2eb08868150021001a1fe682300765c8d2bd2eb08868150290115010101021001a1fe682300793db069b5be3f993110021001a1fe682300793db069b5be3f993110290115010101021001a1fe6823007ca89295a9155141f85d021001a1fe6823007ca89295a9155141f85d290115010101021001a1fe6823007cbab452b74aebfbd8a6021001a1fe6823007cbab452b74aebfbd8a6290115010101021001a1fe6823007fd1affadec781932bf5021001a1fe6823007fd1affadec781932bf5290115010102021001a1fe68230070ae9d29d7febee8aa12021001a1fe68230070ae9d29d7febee8aa12290115010102021001a1fe68230072809fe4fa4e8cbbc196021001a1fe68230072809fe4fa4e8cbbc196290115010102021001a1fe682300729d9afe5ec2a14010da021001a1fe682300729d9afe5ec2a14010da290115010102021001a1fe6823007502a74655ec1c2be6a4021001a1fe6823007502a74655ec1c2be6a4290115010102021001a1fe68230075d19b506141a10f7f73021001a1fe68230075d19b506141a10f7f73290115010103021001a1fe68230077d6ab3f024635a6d602021001a1fe68230077d6ab3f024635a6d602290115010103021001a1fe6823007825b85637dc6de011f4021001a1fe6823007825b85637dc6de011f4290115010103021001a1fe6823007c178eaeaab43f95541b021001a1fe6823007c178eaeaab43f95541b290115010103021001a1fe6823007c4f9dd7e19e77160fda021001a1fe6823007c4f9dd7e19e77160fda290115010103021001a1fe6823007c54b9e01ec76abe3d6c021001a1fe6823007c54b9e01ec76abe3d6c290115010104021001a1fe682300749cbc2bbb5e121140b3021001a1fe682300749cbc2bbb5e121140b3290115010104021001a1fe68230076d5bc8c49155375b3f0021001a1fe68230076d5bc8c49155375b3f0290115010104021001a1fe68230077ca9534b8d876812520021001a1fe68230077ca9534b8d876812520290115010104021001a1fe6823007917ba8f6ad471acda5c021001a1fe6823007917ba8f6ad471acda5c290115010104021001a1fe6823007c8fa0a12e63335aedde021001a1fe6823007c8fa0a12e63335aedde290115010105021001a1fe6823007081bab25320446f955c021001a1fe6823007081bab25320446f955c290115010105021001a1fe68230073a1a29a59ea46ed237b021001a1fe68230073a1a29a59ea46ed237b290115010105021001a1fe68230074e784e619a23be97553021001a1fe68230074e784e619a23be97553290115010105021001a1fe6823007bca8028f5071586a8f6021001a1fe6823007bca8028f5071586a8f6290115010106021001a1fe6823007147a0e57abff0a654b6021001a1fe6823007147a0e57abff0a654b6290115010106021001a1fe6823007361a158ffe19e0da762021001a1fe6823007361a158ffe19e0da762290115010106021001a1fe6823007628a98fe294fa5174e1021001a1fe6823007628a98fe294fa5174e1290115010106021001a1fe6823007bc5aeb31fe4ac11c7ce021001a1fe6823007bc5aeb31fe4ac11c7ce290115010107021001a1fe68230070e8ab32ead1a701f79e021001a1fe68230070e8ab32ead1a701f79e290115010107021001a1fe68230071b69d76468df8399674021001a1fe68230071b69d76468df8399674290115010107021001a1fe6823007ab89ded7ad8b80de1e3021001a1fe6823007ab89ded7ad8b80de1e3290115010107021001a1fe6823007cf88c773daa7d014b3b021001a1fe6823007cf88c773daa7d014b3b290115010108021001a1fe68230073e594f25f06edd36c57021001a1fe68230073e594f25f06edd36c57290115010108021001a1fe68230074ca95c20bab5ddfdc52021001a1fe68230074ca95c20bab5ddfdc52290115010108021001a1fe682300759292ec73dfeaff3aea021001a1fe682300759292ec73dfeaff3aea290115010108021001a1fe68230077919f09207a56227cd3021001a1fe68230077919f09207a56227cd3290115010109021001a1fe6823007134b7893e01ebe37067021001a1fe6823007134b7893e01ebe37067290115010109021001a1fe682300770f8157726b0f7d7235021001a1fe682300770f8157726b0f7d7235290115010109021001a1fe6823007d1dbfbddff8dbc76406021001a1fe6823007d1dbfbddff8dbc76406290115010109021001a1fe6823007e3fb91f2e3c5ab9b1f1021001a1fe6823007e3fb91f2e3c5ab9b1f129011501010b021001a1fe6823007047881c23d15d9d8747021001a1fe6823007047881c23d15d9d874729011501010b021001a1fe68230075eda95283a8fcf20c6f021001a1fe68230075eda95283a8fcf20c6f29011501010b021001a1fe68230078fb9b32a2af79bbe609021001a1fe68230078fb9b32a2af79bbe60929011501010b021001a1fe6823007b37893d54c86c956b99021001a1fe6823007b37893d54c86c956b9929011501010c021001a1fe68230074cca1673aad8ad03af0021001a1fe68230074cca1673aad8ad03af029011501010c021001a1fe6823007a6199d9839a5c306ca9021001a1fe6823007a6199d9839a5c306ca929011501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c021001a1fe6823007b6ebdd6ada0ca0f0d6c29011501010c021001a1fe6823007bc4b9afb6510897dd2c021001a1fe6823007bc4b9afb6510897dd2c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x10391578fd537274839e6f09823cd3d363e79de6ced1de69a35ce188b8cf8127', '\x020202046465736b05027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xc0a7418af885f7ddd64c507bea244b091e5b9df6e72c5057ff3b86ecdcc9b214', '\x0201038401020c011001a1fe6823007a6199d9839a5c306ca9020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007b37893d54c86c956b9907441001a1fe68230072809fe4fa4e8cbbc1961001a1fe68230075eda95283a8fcf20c6f1001a1fe682300729d9afe5ec2a14010da1001a1fe6823007b37893d54c86c956b990450020c011001a1fe6823007a6199d9839a5c306ca9020102030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x8e9877a773282038723eaba18d2978ddba79b04255391eecf9425db090c6ea2c', '\x020103dc030208011001a1fe68230073e594f25f06edd36c57020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06b30239d983d7905c26c4b022203c20cc81e6bca222f09f9a915f3bd79020255a3cd98361c39ff09f9a91252025c3a9f09f9a915f5cf09f9a91202d3c3027e6bca222cc812d27d98320265fe6bca261303b252525e0b8813c3ccc81275ae6bca23b5a302d27d79027c4b03b27e6bca23bcc813b39c3a9d79025272530cc81e6bca2f09f9a913c2d205cd983f09f9a91e0b881e0b881202d61613c303cc3a9252d2dd983c3a9cc81e6bca25c273cf09f9a91d790c39f20615a3cd790c4b0c3a926e6bca23927e0b881203bc3a9615c2d61f09f9a91cc81d983c39fe6bca25f2627c4b0e0b88139c4b0c39fe0b8815f3c5fe0b8813c262d272725d9832230393c203c25c39f5ff09f9a91cc812030e0b881e6bca23bd9832561c4b039255c5f2720395f3b3930d98330f09f9a91615a5f25d79022223b0720000000000000000000000000000000000000000000000000000000000000000009330bd98327cc815c393c5f3b300c3cc39f5a30273920d9835f5a195c22c3a9e6bca25a2de0b881c4b0c4b05a2d3ce0b881e0b8810c01010d0280000e08fff826efb74360000491020208011001a1fe68230073e594f25f06edd36c57020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c178eaeaab43f95541b063d5f26d98322f09f9a91c39f3c22f09f9a91e0b8812d3b275ae6bca2d790225c22e6bca25c30393b20225c26e0b881612020f09f9a912de6bca220c39f30072000000000000000000000000000000000000000000000000000000000000000000801020957165c5c2d3b20cc8120c39f225c275f22c4b0e6bca2cc811e2626f09f9a9127f09f9a91cc81302026c4b0cc8130e0b8812df09f9a917820d983d790d9833ce6bca2d983d983c4b0c39fd983c39f3cc4b0d983c3a9e6bca20a01020b01010c000d02ffff0e080000000000000000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x7794311a6660911eb3d885a1836d48fd8b698c0265952141f3119677355257e5', '\x020101010218ccde3f99848938394802b4dd531eaf01295c64be2df5b98a03e40101717575882b8c2b5beb30a861a64c74adc62f8641d50fa2631419f0fb96a42ae6af360d082926753372dec3a94db799ae61ef56d6e287b6648a808439eb56c4ec153cdaada50ddac8a3f1d414337354d2515ab6a02e4744f72237db4209bad7eec742c53171e0ef201729e988fca0c82df089b36eb56a90768f7ffe32ab6a70ef4edcb8a06100cd53e1d17f3dbda95f5480caac1c4e57118e3d4db32d98f23e167cf02c15b950051d1868f09bddc7e72f66d68cde180be9192933a096b2d9017b427c142b0c25b4bb8971ad442c116eb1c6dc7725a2ef74339383362d571b21ace6bb30');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x02010101021808f9597232aa0354c13900bd6fa471633c57ff707f91a94c03e401e7a55e2c3a56bac6c9df406b739cea853b53bc4f4e27a3bcba6a769e008f73627d5f07bb1629536de8baaa490d9f342f33d909382d5a1c8e249f1cae4974853047b83bf595d673bf3953f8c61a91327d0b4aa297636294abe197f63938648a34cebbe991077a4d25957ef44913df2c368062ccc6deabfcc6e3ce86378c371b052d146f03a5e5316ab6650bd4cc32a21f5b9c36a50b52c0ca68e42a3b23afecdeb33284fd3d6e00e67055931088e2e923591adf8b7d4dc2d5fb71944ad1c1754b7beadef010f6e640be00a1f779191114c14ecf0163b932919d2a7ee83dc503352f01e86f');


--
-- Data for Name: bayboard_journal_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_entry VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x266c1ffd888a78be14207efa61763db8222bad2dab5c65d6c5fbe993113bbcb4', '\x020208000660c9c6c8b8000301000412021001a1fe6823007608a264c0f6a09f569c050101', '\x25c77b95286afb0daa571560b65cf623063f300dcea34921bc092f2bf7cc2b8a', 0, 1795269600000000, 0, '01a1fe68-2300-7608-a264-c0f6a09f569c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x3b5bb664285b5f4ddbed4c73f0f7680a09d4dbaca23514d4061786a09bcb3c31', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300793db069b5be3f993110050101', '\xdfa4e8cb08325dcc0cf1a0a14f9474136e55a7ee63be81553e808f27246974f4', 0, 1795269600000000, 1, '01a1fe68-2300-793d-b069-b5be3f993110', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x3b5bb664285b5f4ddbed4c73f0f7680a09d4dbaca23514d4061786a09bcb3c31', '\xaad7da43181a3ce4a8d3d055b782baade97da0645d73b2e0e8284089734daf6c', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230075d19b506141a10f7f73050101', '\x0d86e7bfdae9a56dcad507feb44b50a9ba00c538ee2bd11347e52963fd4dfaee', 0, 1795269600000000, 2, '01a1fe68-2300-75d1-9b50-6141a10f7f73', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\xaad7da43181a3ce4a8d3d055b782baade97da0645d73b2e0e8284089734daf6c', '\xcb01454bba39bec0517052ca6c48605e9b0e764df22dcbab429665de1b345213', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007825b85637dc6de011f4050101', '\x670c9f7dafef0053f60ad75fc83f5efcbf122f1dbbf193c22f84041a43d9e475', 0, 1795269600000000, 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\xcb01454bba39bec0517052ca6c48605e9b0e764df22dcbab429665de1b345213', '\xe498f7014f7d26f764cae0e1c9a9f4f8f1924f39c0e660031bc2da6787dd1468', '\x020208000660c9c6c8b8000301000415010104021001a1fe682300749cbc2bbb5e121140b3050101', '\x3a25d4c86e3a71da2e4a7891a9691e17f94797bcf90dbb779a75194f54934fb2', 0, 1795269600000000, 4, '01a1fe68-2300-749c-bc2b-bb5e121140b3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\xe498f7014f7d26f764cae0e1c9a9f4f8f1924f39c0e660031bc2da6787dd1468', '\x3903fd11115e46090abe12a89cb02a2022c15626a9cbec2990473380f6a0837c', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230074e784e619a23be97553050101', '\x747ca9eaa21423c4df5811088916d063cc401a4583e4446369ba648340e6c0a6', 0, 1795269600000000, 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\x3903fd11115e46090abe12a89cb02a2022c15626a9cbec2990473380f6a0837c', '\xed5d4eaef45b31374fc2a5269f71d3331088d83788167b294c85c62717e4f5bc', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007147a0e57abff0a654b6050101', '\xa6be18431edd397fbd1f7b7bdc5c76d465f08498a0925b08f3db0036e8cf7af2', 0, 1795269600000000, 6, '01a1fe68-2300-7147-a0e5-7abff0a654b6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xed5d4eaef45b31374fc2a5269f71d3331088d83788167b294c85c62717e4f5bc', '\x4d35285ee0759f93907a3105387589859e3f1b2ed945ddfbeaf1c866f3de4f8d', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007ab89ded7ad8b80de1e3050101060101070101', '\x12d071a60ad4c4c92399a0abe89a0bef430b57dab835876aa2d5e9a0d32ebc01', 0, 1795269600000000, 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x4d35285ee0759f93907a3105387589859e3f1b2ed945ddfbeaf1c866f3de4f8d', '\x7dd46a0af70d912f5fac8b0556bb13d3026ee4edc36cb3a9d4f5f12de398c2be', '\x020208000660c9c6c8b8000301000415010108021001a1fe682300759292ec73dfeaff3aea050101', '\xff19f723a9cbe94be690511a5c6f9059781dc15ed94528928525c5a713876a51', 0, 1795269600000000, 8, '01a1fe68-2300-7592-92ec-73dfeaff3aea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x7dd46a0af70d912f5fac8b0556bb13d3026ee4edc36cb3a9d4f5f12de398c2be', '\x0527e6328b791fdcdbeaf426218c290331d8799d0a46dae864d881fe6ab7b545', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007d1dbfbddff8dbc76406050101', '\xad9c0dcc55e2edcbeea8f4c4f7ba88df11cee74350ff9332e4a70640a7c1ff61', 0, 1795269600000000, 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x0527e6328b791fdcdbeaf426218c290331d8799d0a46dae864d881fe6ab7b545', '\x5ec24ed6e743daf819b1c9bcb7b499509f468e243914d371c3e6d6e691ba8856', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075eda95283a8fcf20c6f050101', '\x94e1dd0cdd72f1db8b963201b130f444c4b7941fe68d199d1da75ffef1642934', 0, 1795269600000000, 11, '01a1fe68-2300-75ed-a952-83a8fcf20c6f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x5ec24ed6e743daf819b1c9bcb7b499509f468e243914d371c3e6d6e691ba8856', '\x16b635a9d5186e32aa53f59c9795e25827b17abd5d33f52283e41b806a994236', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c050101', '\x5021ca9bf4a189ec31ab8d8022ef1875bb915856802589e6cb97269b9a6c5f52', 0, 1795269600000000, 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x16b635a9d5186e32aa53f59c9795e25827b17abd5d33f52283e41b806a994236', '\xc2092919f65796b7d4178dfbe1a0c5384a9f408698be9a5ccb5667402f5d6f2b', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300765c8d2bd2eb08868150050101', '\x5bab42774962d83a8c1edfe92c1d73f66da45f54ba5156d7043230c5f11ff017', 0, 1795269600000000, 1, '01a1fe68-2300-765c-8d2b-d2eb08868150', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\xc2092919f65796b7d4178dfbe1a0c5384a9f408698be9a5ccb5667402f5d6f2b', '\xa1ec66d75d58574b250d16ec32fb6881e91959e9ab28d2935f474093856652e0', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230072809fe4fa4e8cbbc196050101', '\x046e3b94a0ab3cf85b6060f04a9b1162a294ae2faf5e61cc9109bca7ef1b1392', 0, 1795269600000000, 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\xa1ec66d75d58574b250d16ec32fb6881e91959e9ab28d2935f474093856652e0', '\xe5942cc8f825040e9372d2a528f16f284ac4c3268b18181080888f97eadd6238', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c54b9e01ec76abe3d6c050101', '\xdf3781c618530ca9012df9ba08641100a611b65d6b4f4f1b6e1f52d1334ef2bf', 0, 1795269600000000, 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xe5942cc8f825040e9372d2a528f16f284ac4c3268b18181080888f97eadd6238', '\x8c985c9b684483dae1e59d38972db7588a40e3b8824d71c18c43ae75269d198f', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230077ca9534b8d876812520050101', '\xb37be945d155da3e2289bc91bc8d512f00f3690e81a4ed21dedad3169e7b761a', 0, 1795269600000000, 4, '01a1fe68-2300-77ca-9534-b8d876812520', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x8c985c9b684483dae1e59d38972db7588a40e3b8824d71c18c43ae75269d198f', '\xfbdedab321d2d8709aa9a82e708b4bfb04b169cd3db865000588a07987f4666d', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007081bab25320446f955c050101', '\xf37d0d96f0ac1e0c44c5deb0c39afc604a7c7d981ff7294fa4c52bf9b14c183d', 0, 1795269600000000, 5, '01a1fe68-2300-7081-bab2-5320446f955c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\xfbdedab321d2d8709aa9a82e708b4bfb04b169cd3db865000588a07987f4666d', '\xf9ad87b33a2d437e8ee3362809af3f3e2809750f347d960080488d789a8d1e0c', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007361a158ffe19e0da762050101', '\xea668f6cebdc8510980b3a855f6a6b49950143bfcf234331ac1650dd73c2a03f', 0, 1795269600000000, 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\xf9ad87b33a2d437e8ee3362809af3f3e2809750f347d960080488d789a8d1e0c', '\xc58c1022ea84425cb1b309b57e87b55d1ea8994029d4cce77c5b5997871b3fb0', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230071b69d76468df8399674050101060102070101', '\x3453c0157404cbc689fc17a154e60b7a9144282b85d37344301b646a2e01b028', 0, 1795269600000000, 7, '01a1fe68-2300-71b6-9d76-468df8399674', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xc58c1022ea84425cb1b309b57e87b55d1ea8994029d4cce77c5b5997871b3fb0', '\x79511d8ffd0c640332d943517dc9b7e8572da347bbf350732c44eaa24e0eb7a3', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230074ca95c20bab5ddfdc52050101', '\xcc62d574a09a991c71d98852fdb2dd7280c83516ee9297b6dd034d8e64210187', 0, 1795269600000000, 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\x79511d8ffd0c640332d943517dc9b7e8572da347bbf350732c44eaa24e0eb7a3', '\x34f46f8389c85498a52f66de4c1b9850d795ed264a6366d1d4f2d207d057154a', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007e3fb91f2e3c5ab9b1f1050101', '\x309a825406aa9c6926d2a5e0ce5a118cf8660936119da342e50bdc2ba123b846', 0, 1795269600000000, 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x34f46f8389c85498a52f66de4c1b9850d795ed264a6366d1d4f2d207d057154a', '\x4de615cfe5625d622d36a676b174c56e6368bc64b0e555a0b326275a79716cd0', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007047881c23d15d9d8747050101', '\x9adb5c3a042f252ac3c8e4f8294b70d928d3872ae7d1498e4eeeb138c5c96f93', 0, 1795269600000000, 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x4de615cfe5625d622d36a676b174c56e6368bc64b0e555a0b326275a79716cd0', '\x26abbc46bfe89438aebc89df13ae2a79fab9c6d13f2bcd59d13aa9bdb81b1cdd', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230074cca1673aad8ad03af0050101', '\x17f618784572ea335358798ef9071f5c425ce6f4e9488f9c799295d34422690d', 0, 1795269600000000, 12, '01a1fe68-2300-74cc-a167-3aad8ad03af0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x26abbc46bfe89438aebc89df13ae2a79fab9c6d13f2bcd59d13aa9bdb81b1cdd', '\xef61f85411f663d9c9fbb4d5879272dfea291210b84a34278d1bbeb9d3f61935', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007ca89295a9155141f85d050101', '\x2904de9a71eb76a2afdc63ef34b13ce0f12e4dbccb3135d2ba7b05e8c1bc2275', 0, 1795269600000000, 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\xef61f85411f663d9c9fbb4d5879272dfea291210b84a34278d1bbeb9d3f61935', '\x504a9c4ba22b8b29eed8b99e7a85f56d1d5a65007fb33b60d80e8ebd2ac792c6', '\x020208000660c9c6c8b8000301000415010102021001a1fe682300729d9afe5ec2a14010da050101', '\x5af68ea0141a78b17a90957481a1022c694a88541450ee1882669524ba0835bc', 0, 1795269600000000, 2, '01a1fe68-2300-729d-9afe-5ec2a14010da', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x504a9c4ba22b8b29eed8b99e7a85f56d1d5a65007fb33b60d80e8ebd2ac792c6', '\x2ebe0c7ef25dfe1634f150237eb752faccba47a4f9b0e66b9070f56b9fe85f71', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c4f9dd7e19e77160fda050101', '\xf6be8cb9b5fe3099f966035521a0139888ac49dd6a690bcdbb0d6e7858b170af', 0, 1795269600000000, 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x2ebe0c7ef25dfe1634f150237eb752faccba47a4f9b0e66b9070f56b9fe85f71', '\x57cd7a49776b092dff20166067fe269011f31413a43fa6a41cce0bdfb1d90aae', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230076d5bc8c49155375b3f0050101', '\x4bf901e3fd9f01879f487b7e0fa4e4981fc0a0c766332f445c9f3f97ef1b0222', 0, 1795269600000000, 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x57cd7a49776b092dff20166067fe269011f31413a43fa6a41cce0bdfb1d90aae', '\x71d4d41441c81a28144b527f5bd297f5e270efaefde61d19cb6b13d7c6fd8c0d', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230073a1a29a59ea46ed237b050101', '\x18715f72c81b0a678ad994ec077f14c54e69b7cb184620a8545d5ab4642f59c7', 0, 1795269600000000, 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\x71d4d41441c81a28144b527f5bd297f5e270efaefde61d19cb6b13d7c6fd8c0d', '\xac153660290fac27ee1fee04ea44ab6398c254f835e85b7295fd50f02db655df', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007bc5aeb31fe4ac11c7ce050101', '\x523b627c701497cd41262991f1c6ac808cc0ae5d531b9fe3852531dd7c9d936e', 0, 1795269600000000, 6, '01a1fe68-2300-7bc5-aeb3-1fe4ac11c7ce', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xac153660290fac27ee1fee04ea44ab6398c254f835e85b7295fd50f02db655df', '\x1b1b6d2855119d44103a2e7c32638c2608c2178a526eb1fd8afceef1c0417075', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070e8ab32ead1a701f79e050101060103070101', '\x4b5153136165e2c71df54e70173eb2d55c5f326a0eabca12e132121ea4e77cca', 0, 1795269600000000, 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x1b1b6d2855119d44103a2e7c32638c2608c2178a526eb1fd8afceef1c0417075', '\x8b31ceab187f92edd81a97d4bff94db449c84565feaff937d4968437171b9a6a', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230077919f09207a56227cd3050101', '\x55e8cbe8acf61481fa3ce28dd7aec79753eba47c1fa7634bc2b20291c853bd63', 0, 1795269600000000, 8, '01a1fe68-2300-7791-9f09-207a56227cd3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\x8b31ceab187f92edd81a97d4bff94db449c84565feaff937d4968437171b9a6a', '\x7b21d8cd5b91fd984a8b3f5e87a55b52c80b7b77f721b372b228b1c1a6cc3df2', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007134b7893e01ebe37067050101', '\x3bfdbe8f82eb62e984fd35cdf4b65203b6224a2a74865bc75138488c3b5d509c', 0, 1795269600000000, 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x7b21d8cd5b91fd984a8b3f5e87a55b52c80b7b77f721b372b228b1c1a6cc3df2', '\x88318b983ca480158ed8be328f30c4b8cc40031c355b8affbf9d41181cca27df', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007b37893d54c86c956b99050101', '\x4409af02c990aff21ca6ae7aa7c227d80c105c7907713622d66dcd812541d9b8', 0, 1795269600000000, 11, '01a1fe68-2300-7b37-893d-54c86c956b99', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x88318b983ca480158ed8be328f30c4b8cc40031c355b8affbf9d41181cca27df', '\x826a4cef5d137e609949221221e6947de91f611a67ac7f956bd3276d4d28d7d0', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007a6199d9839a5c306ca9050101', '\xeaac30ee8aac65725c9210d0157029bac4942d7f53ebccb29cd564d4248a3d9f', 0, 1795269600000000, 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x826a4cef5d137e609949221221e6947de91f611a67ac7f956bd3276d4d28d7d0', '\x45ff44d8bf4b46fc4afe1f18c2bd00e346219b49f2a76d9e4fa7c964a929badb', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007fd1affadec781932bf5050101', '\xb168199d0c2073e8594f52b2e5f1eeacccc23755965a98b6b0a376c41f87ff4f', 0, 1795269600000000, 1, '01a1fe68-2300-7fd1-affa-dec781932bf5', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x45ff44d8bf4b46fc4afe1f18c2bd00e346219b49f2a76d9e4fa7c964a929badb', '\xb3ce7a9f37a7d72791af48fa68b3b1a77b47b00d787676a3723c7a0f73c7c9a9', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070ae9d29d7febee8aa12050101', '\xb3f7dca1df0b23d346179ba49068d9cb213d19dc2d913219c9bbc53c2df581c3', 0, 1795269600000000, 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xb3ce7a9f37a7d72791af48fa68b3b1a77b47b00d787676a3723c7a0f73c7c9a9', '\x5db2c55250417cb9b9b982c996b985e55dd763c0f1889a2bcad190c7e880c336', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c178eaeaab43f95541b050101', '\xaa0ca02774aa0f0d5e92dc01cc995ef739d5e499cae02d826e381607b3939ac5', 0, 1795269600000000, 3, '01a1fe68-2300-7c17-8eae-aab43f95541b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x5db2c55250417cb9b9b982c996b985e55dd763c0f1889a2bcad190c7e880c336', '\xd48cc38c9390eca013a38c612a385173e8b8c62f07df1d08f2433a8353ea671c', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007c8fa0a12e63335aedde050101', '\x3d36131b60948a3ceac293a43b9fec29087547fee8e3d810d85aa084bde3df6d', 0, 1795269600000000, 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\xd48cc38c9390eca013a38c612a385173e8b8c62f07df1d08f2433a8353ea671c', '\x947e736af056709c4aa322d6e3d6fd19f7046e4fe6556b769babd539308f414f', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007bca8028f5071586a8f6050101', '\x4bb98ec899ec7b0462fc30100110ef530ca4347694682345191eddcfe7a352d0', 0, 1795269600000000, 5, '01a1fe68-2300-7bca-8028-f5071586a8f6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x947e736af056709c4aa322d6e3d6fd19f7046e4fe6556b769babd539308f414f', '\x7d6b6a8f16f753164970840359213efabab9460875eb145325e3d93f220507f2', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007628a98fe294fa5174e1050101', '\xa883c7fd67fc24dd5da132d074104ba92b23075a4edb3b91e2dae6307d98ecef', 0, 1795269600000000, 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x7d6b6a8f16f753164970840359213efabab9460875eb145325e3d93f220507f2', '\x3fca19c13d32614e601250eb18ac871eb31532fbb7fc62caafb6588d4cd91fe7', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007cf88c773daa7d014b3b050101060104070101', '\x4b03c9a04854b4ceb416761a96a79569ac83126ebebe9f4b8d0f2ef5a8c246a5', 0, 1795269600000000, 7, '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x3fca19c13d32614e601250eb18ac871eb31532fbb7fc62caafb6588d4cd91fe7', '\x900034cf34c5a1f8d9af9e80349b13932e4b400ed7474b2da89255e194a02395', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230073e594f25f06edd36c57050101', '\x108806498d775ead4543dcfb0452cdf3d79c788b1eb124f5b8e3046936a70c7e', 0, 1795269600000000, 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x900034cf34c5a1f8d9af9e80349b13932e4b400ed7474b2da89255e194a02395', '\x727b5ac6202a72330e9c2631ce7e51aff0575ef1df457b3331d79718c1e44484', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300770f8157726b0f7d7235050101', '\xf1f31d4c2a2427fd1a823570fd7ccb23b3975908fb4d6eaddbdc2dfee787aa97', 0, 1795269600000000, 9, '01a1fe68-2300-770f-8157-726b0f7d7235', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x727b5ac6202a72330e9c2631ce7e51aff0575ef1df457b3331d79718c1e44484', '\xae2701aa4cac0bd773ca7cc141abffd89c9f0823dff0680c02e245b045af85cc', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230078fb9b32a2af79bbe609050101', '\xbb0303d86b686f78f459fcdbb1d6f87bd4a8f619524114500111aa97486ab5d5', 0, 1795269600000000, 11, '01a1fe68-2300-78fb-9b32-a2af79bbe609', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xae2701aa4cac0bd773ca7cc141abffd89c9f0823dff0680c02e245b045af85cc', '\x1809e3df8afc0ccff977d48dd72d245d1de8ab5ea6719e9a7aeb0b07e60a3087', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007bc4b9afb6510897dd2c050101', '\x9e0ce17b67fd79a86203e2cb3cd4aff9af780c186f330ef6331d3a5163ec4010', 0, 1795269600000000, 12, '01a1fe68-2300-7bc4-b9af-b6510897dd2c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x1809e3df8afc0ccff977d48dd72d245d1de8ab5ea6719e9a7aeb0b07e60a3087', '\x00c65ea90e9af5df4f7011c4e22c744ed46fa41d57379178f430bec65cdc87d7', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007cbab452b74aebfbd8a6050101', '\xa528bd3fe2813b5944b30a0e08909034b51225f1f655c3681c1d596110f39a05', 0, 1795269600000000, 1, '01a1fe68-2300-7cba-b452-b74aebfbd8a6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x00c65ea90e9af5df4f7011c4e22c744ed46fa41d57379178f430bec65cdc87d7', '\x4f6f050fa79d045cb816fc7fe4effed4a102ceb763d775d5487ba71b4e3edefe', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007502a74655ec1c2be6a4050101', '\x7a66330ec3a9dd5a1f59efb40ab276c1974365f62e3d1a6a3c3114ec2b13f5cd', 0, 1795269600000000, 2, '01a1fe68-2300-7502-a746-55ec1c2be6a4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x4f6f050fa79d045cb816fc7fe4effed4a102ceb763d775d5487ba71b4e3edefe', '\xc3ef3124dd2ae99b90a2aebd6d9ed8d4dfec9cb90d4ad18e0ed3dbcc3d4f9a49', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230077d6ab3f024635a6d602050101', '\xf3b8dd971aee405916b6db62ae826a33cd037584cb7946fe4a668eab15cc409e', 0, 1795269600000000, 3, '01a1fe68-2300-77d6-ab3f-024635a6d602', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\xc3ef3124dd2ae99b90a2aebd6d9ed8d4dfec9cb90d4ad18e0ed3dbcc3d4f9a49', '\x4017e55a011bc93b3da5881360cd1b148b27b137076dc60a39060f822b11522d', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007917ba8f6ad471acda5c050101', '\x9359a8beb1a98a5645a92afc0869c452429c0973ef4b086a73070acda5cd4a11', 0, 1795269600000000, 4, '01a1fe68-2300-7917-ba8f-6ad471acda5c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x08acaef695311a943a30f5d5c5d5830075866363e80cd968e7f187d2b37e7c9c', '\x2a41d0beedab6ca5c1253772e9e5fe43b530002c8a81a8cb255210ee5169bdaf', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230074e784e619a23be97553050102', '\x9d3a4c96255bfb70175ff44a6bb02934e8ec968d2a4e708403fa2396669c20fe', 0, 1795269600000000, 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x58cf7e1b1a3c76b89d4ab6355e47982939faf440dda99bd8e39c9e48e8f2abd7', '\x4d65fa70179451be33f47d79ef2ba8303d33fc0f48317e50d85aac1606521d02', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c050102', '\x1d5fc82aceb5bf8bae201107bc06236f65ee13f4e584960e84016c934c4be1eb', 0, 1795269600000000, 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x703973a8ee9d97225f1333731831311ca91a53cf6823ff6062c311077a5df086', '\x5435727893d189f449d0bf6d8031ba31407ca93056657f399e31e52e1a47fd2c', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230077ca9534b8d876812520050102', '\x71c88ca8e0162e6466ded80fede75dd78f63fd3a999de67f8b7630709ef90b8b', 0, 1795269600000000, 4, '01a1fe68-2300-77ca-9534-b8d876812520', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xce18490938aa51af0f99dc02e7aeea76914d2d7c01550f44028febfb67156a5a', '\x1858c1b52bf236677b54ca2e69f565b7e55c0fedb521caaa33de6b4e3e4c39da', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007ca89295a9155141f85d050102', '\xa7626bf630750e6cd399ba4b845cc308e268fb7092dff32caf94d00ec02fa451', 0, 1795269600000000, 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x91e259577387373795ffee722aeaf9e6e24d40e827e95202b071596c3c5233c1', '\x2eb6e0bed777e4547cb4f367c84cf3d53b9132827d9d8a01cdd48638663560b3', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007134b7893e01ebe37067050102', '\xb71621e36239a49a60c608af4a64e6004f46eded6a20fc86941e1a46550b562c', 0, 1795269600000000, 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x2dbbbe90454a21fc005b5f8784047a089a563515e8e0aca9940f0d81c0346a2e', '\x36b6addb9a1abfc491b8e265db48bbb50c5ca9d0befebca7e4a42175924f08dd', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007628a98fe294fa5174e1050102', '\x5284bf88e4e80a3c4c31de87d6e4e05d2926fcdb786b1c7c96ebd38cb89d5063', 0, 1795269600000000, 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x6821b21e9546d8a2e9b93de309ab4784f17b4c9f1ea715a6c726a925784579a8', '\xb2b34ae58dabf98bc7a837ff5b99cfcfd40162eef9286d38f637e31de229a0dd', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230077d6ab3f024635a6d602050102', '\x99d0c9130b27dd91faa3f14f7dc200200276cb9d36b46c2b1b41f25055fca727', 0, 1795269600000000, 3, '01a1fe68-2300-77d6-ab3f-024635a6d602', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x19cf8e8f8cecc8d8c14c36ecbc737ce782fdcddd125714d405597a378334463f', '\x8935a4db064a923a65b2e82c7001d4eef408ff85505de25095b5351a502d8e8b', '\x020101070208000660c9c6c8b8000301000c20b9e8af6efa3bd7b2e785c7bc4c5c70b56fc6215623316620cd323e133ea01d02', '\x099f9a01cca669d73e7126434e85a497f5187fd823a311bd083073d3cc75fc82', 7, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x8935a4db064a923a65b2e82c7001d4eef408ff85505de25095b5351a502d8e8b', '\xac2de54c2fd205e58f32784ab8fbc507dbb9dedf72c2e8768a9268322a621448', '\x020101020208000660c9c6c8b8000301000c20b9e8af6efa3bd7b2e785c7bc4c5c70b56fc6215623316620cd323e133ea01d02', '\xa23ea6dc4d85f833a7fc223875c36d34484142a36003b3f65349d79e3945c118', 2, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x4017e55a011bc93b3da5881360cd1b148b27b137076dc60a39060f822b11522d', '\xacded4c30d99f991a13aa43e6d6ce2c2773b1d7316ac7d8c2783e28c3f68c010', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300793db069b5be3f993110050102', '\x43a7abba9fa34d850da00e24624c747d16f4e35f77c00265966aecb0fdd9475e', 0, 1795269600000000, 1, '01a1fe68-2300-793d-b069-b5be3f993110', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xacded4c30d99f991a13aa43e6d6ce2c2773b1d7316ac7d8c2783e28c3f68c010', '\x08acaef695311a943a30f5d5c5d5830075866363e80cd968e7f187d2b37e7c9c', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007825b85637dc6de011f4050102', '\x0013c6724bb4b0d2e9adc6b035c4c997377e430c5e04f87f7dcc6b18153abce3', 0, 1795269600000000, 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x2a41d0beedab6ca5c1253772e9e5fe43b530002c8a81a8cb255210ee5169bdaf', '\xffa1987b3a509ff0adff3a60cf8fc1843b374db7b297384a6b936d9e471b84ed', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007ab89ded7ad8b80de1e3050102070101', '\x439d060afc4abf62bb9e6893af3f6d340c77740e00de14564dfbbceb9084ec2b', 0, 1795269600000000, 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xffa1987b3a509ff0adff3a60cf8fc1843b374db7b297384a6b936d9e471b84ed', '\x58cf7e1b1a3c76b89d4ab6355e47982939faf440dda99bd8e39c9e48e8f2abd7', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007d1dbfbddff8dbc76406050102', '\x464991d363cd85e7dc76ea5a30aec376d995f1825c17cc1953f80e547629e67b', 0, 1795269600000000, 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x4d65fa70179451be33f47d79ef2ba8303d33fc0f48317e50d85aac1606521d02', '\x703973a8ee9d97225f1333731831311ca91a53cf6823ff6062c311077a5df086', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230072809fe4fa4e8cbbc196050102', '\xb4250ca6f18a1c02196b83424f0c35943d8984a2e2989d2ead2942a45ad8ebf3', 0, 1795269600000000, 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\x5435727893d189f449d0bf6d8031ba31407ca93056657f399e31e52e1a47fd2c', '\x80817d80323f35a8608420305008a3846f89e2ee8df6d3534f51a860e8a2eac1', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007361a158ffe19e0da762050102', '\x02ef3de1b281378ff39808928ab8db40a0067ed5bf5c67de2c7d6cf0e881e042', 0, 1795269600000000, 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x80817d80323f35a8608420305008a3846f89e2ee8df6d3534f51a860e8a2eac1', '\xec6d54614985266649f6b27b7066990dc9d8d17abe807838d994506a21f4fb1d', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230074ca95c20bab5ddfdc52050102', '\xcd265d6080e6cfff3b6fc08d258b696386598762775c22dadcf0ba643d5a3b8f', 0, 1795269600000000, 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\xec6d54614985266649f6b27b7066990dc9d8d17abe807838d994506a21f4fb1d', '\xce18490938aa51af0f99dc02e7aeea76914d2d7c01550f44028febfb67156a5a', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007047881c23d15d9d8747050102', '\xb163bf4ac51ae5dd2e31ba54a1a81be61f7db908a5093874033649ed7463594e', 0, 1795269600000000, 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x1858c1b52bf236677b54ca2e69f565b7e55c0fedb521caaa33de6b4e3e4c39da', '\x7355de0c9948485efa7870394fe890643ed4a562cc3fd8c4ced59e9625a61d4b', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c4f9dd7e19e77160fda050102', '\x7b387a86d8be42dd1cf246beb251ff50f902d15615082625018d77a4ad4dff05', 0, 1795269600000000, 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x7355de0c9948485efa7870394fe890643ed4a562cc3fd8c4ced59e9625a61d4b', '\x7cae9e567a99813a2d2cb24d4e73ca06faaf3284648b43767a8ee6ddb8c07ba2', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230073a1a29a59ea46ed237b050102', '\x14cac1b4544fa2d06c7e73413c3109dbad3e88590e4ecfe1f631eac45ad7c153', 0, 1795269600000000, 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x7cae9e567a99813a2d2cb24d4e73ca06faaf3284648b43767a8ee6ddb8c07ba2', '\x91e259577387373795ffee722aeaf9e6e24d40e827e95202b071596c3c5233c1', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070e8ab32ead1a701f79e050102070101', '\xa20d482c43dee1c67aed944a7c468eaea5b6ea5c4b63701cf26f9ce9a948e178', 0, 1795269600000000, 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x2eb6e0bed777e4547cb4f367c84cf3d53b9132827d9d8a01cdd48638663560b3', '\xed4c942a0fb040ddde6348fa1f5a757a345fac2bb852d1008320b282e5b505ff', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007a6199d9839a5c306ca9050102', '\x1bf0b5001681891932051a078c3c90f26e0374ecabb847d76520db4267687074', 0, 1795269600000000, 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xed4c942a0fb040ddde6348fa1f5a757a345fac2bb852d1008320b282e5b505ff', '\x19e48736f9f3262d8611e5b5f67738d74b1cd091844bf053e560e4134458c68e', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070ae9d29d7febee8aa12050102', '\x7c86c253e3a23e6d1be5ec062832fe2ed9db3bac7d90cf46be97e2b68436050a', 0, 1795269600000000, 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x19e48736f9f3262d8611e5b5f67738d74b1cd091844bf053e560e4134458c68e', '\x2dbbbe90454a21fc005b5f8784047a089a563515e8e0aca9940f0d81c0346a2e', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007c8fa0a12e63335aedde050102', '\xa62ba4a4a8964dcf85244482072ec1208f33882536ec33de2ac21d0aba6bcaac', 0, 1795269600000000, 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x36b6addb9a1abfc491b8e265db48bbb50c5ca9d0befebca7e4a42175924f08dd', '\xf0c3114ce834fb459434ea7374dfb2471ee28fe6250554b8288704c051a189a8', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230073e594f25f06edd36c57050102', '\x6eb6bb8b6b9b8d6abf68694fe76817736e8ff48d24c5de95b48757eba03739e6', 0, 1795269600000000, 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\xf0c3114ce834fb459434ea7374dfb2471ee28fe6250554b8288704c051a189a8', '\xd3050068d9d69846a937b78062f5d17fa2b363e3920dd289d200ed55da6fb82b', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230078fb9b32a2af79bbe609050102', '\x6f4ddcb6adf39bbd85e44d25f5e9c288ae071a889ae53cc09cb1241eb2511f03', 0, 1795269600000000, 11, '01a1fe68-2300-78fb-9b32-a2af79bbe609', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\xd3050068d9d69846a937b78062f5d17fa2b363e3920dd289d200ed55da6fb82b', '\x6821b21e9546d8a2e9b93de309ab4784f17b4c9f1ea715a6c726a925784579a8', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007cbab452b74aebfbd8a6050102', '\x14c7d8435b37b513eb15ffe8090d6f2bfd2433f375e5d7ca0c9638e31c3265d1', 0, 1795269600000000, 1, '01a1fe68-2300-7cba-b452-b74aebfbd8a6', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xb2b34ae58dabf98bc7a837ff5b99cfcfd40162eef9286d38f637e31de229a0dd', '\x6b4821104d14308d8e9485a0c89b765818c77dc652175d71731da9423141dfe3', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230077979655ae12569f2be6050101060105070101', '\x11444fa0ef545b46b81b2a8fc5efdacf777e5d70cd17c3612425970367389dcc', 0, 1795269600000000, 7, '01a1fe68-2300-7797-9655-ae12569f2be6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x6b4821104d14308d8e9485a0c89b765818c77dc652175d71731da9423141dfe3', '\x108d331602f9d4d1b14c61b6ed569c7934a9b8ac614f97429a2857a2aa103dfc', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230077979655ae12569f2be6050102070101', '\xab6caf0d3c60d42465490ff8c838177851963cbaa39a1297309638f572795020', 0, 1795269600000000, 7, '01a1fe68-2300-7797-9655-ae12569f2be6', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x108d331602f9d4d1b14c61b6ed569c7934a9b8ac614f97429a2857a2aa103dfc', '\x19cf8e8f8cecc8d8c14c36ecbc737ce782fdcddd125714d405597a378334463f', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe68230077979655ae12569f2be6', '\x190ef704ecc7a7b60cd4342383db05884bc6292f9b607568e34186701609a2f3', 2, 1795269600000000, 7, '01a1fe68-2300-7797-9655-ae12569f2be6', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\xac2de54c2fd205e58f32784ab8fbc507dbb9dedf72c2e8768a9268322a621448', '\xe84deb94ba94c9ade2eb4024201cc81cba10749562b161d105a24095b0323ce7', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007a268c83e26c9c833bb4050101060106070101', '\x412abdbe143deef42a26784f60a8bb0d5fe780cf385801491f37eb9c21360a31', 0, 1795269600000000, 7, '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\xe84deb94ba94c9ade2eb4024201cc81cba10749562b161d105a24095b0323ce7', '\x1f0064264cf96eecf95476a8af632da2324091bcc5c090ec92144eb937bf722e', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe6823007a268c83e26c9c833bb4050102', '\x2f943e1c3077d8ee6720c3d52a14bede80f3ad56ddc8ceb576bc122a2a2f710c', 1, 1795269600000000, 7, '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 2);


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
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-75d1-9b50-6141a10f7f73', 1, '\x0202011001a1fe68230075d19b506141a10f7f73020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f993110061e5f3be6bca261d983cc8161c39f3b2222c3a9e6bca25c2630c39f2722c4b0');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-749c-bc2b-bb5e121140b3', 1, '\x0204011001a1fe682300749cbc2bbb5e121140b3020101041001a1fe6823007608a264c0f6a09f569c066126f09f9a9122f09f9a91c3a930e0b881c4b0c39fe0b881c4b020265acc8130f09f9a91e0b881cc81202d22202761e0b881c4b05c3cd7905a3c22222d2030316131666536382d323330302d373439632d626332622d626235653132313134306233070103080101094ac3a95f612020d790203c5f3c27f09f9a9127f09f9a91253b39c39f5f5f2d20e0b8812661262030316131666536382d323330302d373439632d626332622d626235653132313134306233');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7147-a0e5-7abff0a654b6', 1, '\x0206011001a1fe6823007147a0e57abff0a654b6020101041001a1fe6823007608a264c0f6a09f569c05b002c4b026c4b02d2d202d5fd79039615c30205c2d30cc813922e0b881d790305cc4b0d790d983f09f9a913b2d262527c4b05ad983d983e6bca227d7902720e6bca225c4b0f09f9a915ccc8122d983e6bca227303cf09f9a915c5f5ad983c39fe0b881e0b881e0b88126cc815ccc81f09f9a91c3a9e0b8815f3b255c2026f09f9a913c265ae0b881202625223b2561c39fcc812726613b5fc3a92d2d20c4b039262025e0b881305c5c3be6bca23925cc81e6bca2d790225a2d3ccc8139d7903b30c3a93cd983255a20255f5a303b22203b5c225f20c3a9e0b88130f09f9a91cc8139f09f9a9130203b262020d790f09f9a913b3c6127303ce0b881d790e0b881d9835cd9835cd983c3a925cc81e6bca2205f20d9833cd9835a2d5ad98361e0b881305cc3a9c39f61c3a930265f22203cd790060101075e68747470733a2f2f7061796f722e6578616d706c652f666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666082a5ae6bca2302030316131666536382d323330302d373134372d613065352d376162666630613635346236');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7592-92ec-73dfeaff3aea', 1, '\x0208011001a1fe682300759292ec73dfeaff3aea020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f406192dc39fcc813ccc81e6bca226c4b0d983c4b03027cc8122d7900720792af081b0ef95daac20b3fe0515c902308173f4361435da2e95a0f127d980cf0c01010d01010e080000000000000000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-75ed-a952-83a8fcf20c6f', 1, '\x020b011001a1fe68230075eda95283a8fcf20c6f020101041001a1fe6823007608a264c0f6a09f569c053d5ac4b0393cc4b05c2720c39fd790e6bca2c39f5c303c5cd9835ad79020d983d983f09f9a91203b30613b3c6126c4b03c22e0b881e6bca2c39f202dcc81073e232078c4b05a26e0b881e6bca2c39f5c255ce6bca2202d22203c612522e6bca226d9832227c4b03c613cc39f5ce6bca2300a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-765c-8d2b-d2eb08868150', 1, '\x0201011001a1fe682300765c8d2bd2eb08868150020101030101041001a1fe6823007608a264c0f6a09f569c052ec39fc3a9e0b881cc81c3a9c39f2d61c4b039d983c39fd9832625d79020c4b0d7903c2022305a2761cc81cc81205f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c', 1, '\x0203011001a1fe6823007c54b9e01ec76abe3d6c020101041001a1fe6823007608a264c0f6a09f569c0508303235393138303006490101010218e3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078032ae4e19d878cba122f2e89e7179711c43cf42d09be2b42580e1e28494a921d13acbdf0afc216a67077ec9e070102081001a1fe68230072809fe4fa4e8cbbc1960a042dc39f300d25253b2dc3a9d79030205c3b2027223b5a5ae0b881cc812dcc8139252de0b881d983613b5a3b0ea302e6bca25f20f09f9a91d79022c39f3b39f09f9a9125cc81c4b027d983c4b022e0b881cc815f2061203ccc81f09f9a91c3a95a39c3a9d983253c3bf09f9a9125c4b0cc815a3b6120613b20265a615c39d983c4b0205f222026e6bca23039e6bca2c39fd9835a20225ac39fc39f3c5c5f25305fc39f2d613bc3a9203b3cd9835a20c3a922e0b881f09f9a915f5a395c392227205cd790205ac3a9c4b061e6bca23bc3a93b30275fc3a92222c39f5ac39f302625cc813920c3a922c39fe0b8812d22275f253c3ce0b8815c22c39fc3a92726f09f9a91f09f9a9120c4b0d9832720273bd98322c39f26c39f3b5a5f223b5f203bc4b0e0b8813039e0b8815c225f3cd790cc812d5ac3a9205cc39f3b25cc815f273c203bc3a9272d2022e6bca2253bd79025260fa602f09f9a91e6bca22026c39f22c4b05c3ce6bca25a263025272d5ad7905ac39f263930e0b881cc815c3bd983cc815f2039c3a92d5ccc81c39fe0b881e0b881262d2d305a223c26c3a95cd79030c3a93025615c3022c3a9d7903c39263b5c2d2261c4b0395a5a6127c3a9cc8126cc815a2d252222c4b0c3a95fc4b0cc815cd983253ce0b8813cc4b0205fe0b8813027e6bca222d7902725c4b025e6bca2e6bca2e0b881c4b0302020c4b0d98320e0b8812dc4b020d79039395ce0b881c4b0255c203c3c2561cc81253020cc8130d983202d305c6125d790266126e0b881c4b05f612730e6bca261f09f9a913025d98327e6bca2c39fc3a922272dc3a92527d9832039255f3bf09f9a91256122e6bca220f09f9a912022206120e0b8815cf09f9a912061203c275a1303555443140801010102000301ff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7081-bab2-5320446f955c', 1, '\x0205011001a1fe6823007081bab25320446f955c020101041001a1fe6823007608a264c0f6a09f569c0505302dc39f5a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-71b6-9d76-468df8399674', 1, '\x0207011001a1fe68230071b69d76468df8399674020101030101041001a1fe6823007608a264c0f6a09f569c05010207010309240201060304e0b881300519c3a9d790d983262561d983c3a93be0b88127d79026c39fd7900aa70202010203a102f09f9a9127393b2526262d39205ae6bca23b25c4b03020c3a9253cc3a961c39f3022c39f20c39ff09f9a912d203020d79025c4b0f09f9a91d98327273c5ce0b881e0b8812d2d2639262020cc81cc813025252625c4b06139c39f22c3a93bc39f612020c3a9c39fcc81cc8130392d3b3c225a39d9835f25202d5cf09f9a91202561c3a9395a2630cc8120615c22d9833c222020d983d790c39fd79022c3a9cc8126e0b881d98326303920cc8126202626e0b8815ad790e6bca25f203b39f09f9a91e6bca2c39f26d9832d61615fcc815c3b25c39f22c3a930302239c39f3b5f20d790c39fd983205f2d5a2dc4b026c4b0393b3b3cd790d790263025e0b88126203c5f30d98320c39f61c4b0392d30f09f9a912039c4b0c4b022e0b88130f09f9a910b1d011101000000000000000000cbfdf0536abe0d0308ffffffffffffffff0c1a010101021501090001183ec622a84a600308fff826efb74360000d08fff826efb74360000e01020f1001a1fe68230077ca9534b8d876812520118503018203460101010208013f10b1a79296310337011101a35b6c3f07b980fde19b9502a01fff930308013f10b1a79296310418cc81c3a9cc81d983c39f25252dcc815a5f265c5f2d5c22252f010102020800000000000000000320011103176b6967c1025eeae78dc1fc5d39e260020103030800000000000000001f010103020800c653219e50741d0310010100020102030800c653219e50741d2f0101040208000000000000000003200111060a80ff46c824c4ede654491cb0e1dfa2020103030800000000000000005c0101050208ffffffffffffffff034d0111031df3212bab9efa59014f70cac9fbee510201030308ffffffffffffffff042bcc81cc81202230c39f3cf09f9a91e6bca220d98339f09f9a912622d79061e0b88126cc812525d983265a395d010106020802b47d6e4daba16c034e010100020101030802b47d6e4daba16c043c61f09f9a91f09f9a91202720d983cc8120c39fe0b881d983e6bca22dc39f22f09f9a91302720202727e0b88120c3a920252026f09f9a9139223c5a27121001a1fe6823007361a158ffe19e0da76213260122223922205c2630d790203be0b881c3a9e6bca23cd983e0b8815a262d2527d9832522020014ac025f2d2d25cc81e6bca220c4b06139202025262d3bd9832526392630c39f25e0b8815f265fe6bca2cc81253bc4b0cc813c3b20265c5a3bc39fe0b8815fc3a95cc39f20c4b0e6bca22de0b88122203b2d3b3be0b8812730f09f9a91e0b8812239f09f9a91205f392761d790d790e0b8815a26273b2025f09f9a91273c6127c4b02627cc8139d790d79020c4b0d98320c4b0613930d9832061d790e0b881e6bca2c3a9c39f3c3bd983d790303cc3a9c39f5f5fc39f5fcc81225fd790cc812030265fe6bca2c39fc3a9d79030c3a92761d983f09f9a91d983275f5f25cc81c3a9c3a922c39f5c2530f09f9a9120cc81e6bca2222dc39f20cc812dd98330d9833be6bca2202061395a39265f5c3061e0b881392d20c3a9c3a93ce6bca25f273b26c39f61c39f2227202d39c4b0c39f150407b201011826783bd983c4b0d983c39fd9832d22e6bca2c3a95a5f25e6bca220262522c39fc4b0222261c39f1c54010101034f010101021862c10cd9c09369738e747e4f1fa1c4894871b6a969555a000330076ed09f2157d1d3fe27bf494dd9608d67e25bb329aa4195ce840c912c6f83f705e1f3b8a79060e989438d4eec08a55c1d080384275e405f7fff1e111001a1fe68230072809fe4fa4e8cbbc196');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 2, '\x0205011001a1fe68230074e784e619a23be97553020102030102041001a1fe6823007608a264c0f6a09f569c05ca02e6bca2c4b05cc3a9f09f9a915cf09f9a912d272d5a272627c4b0e0b88120c39f5f27303cc3a9c39ff09f9a9122d7903bc39fe0b881395f5c5c25c39f612dd983e6bca23be0b881c4b0203925f09f9a91c3a9202225f09f9a9161cc813cf09f9a91d7906130c39ff09f9a915ff09f9a9120302639f09f9a91c3a95f5a5fe6bca230cc8161e0b8812020615c2d3ce0b88161c39f255fd983d9836139e0b8813c26263bd9835f205f25d7902622c4b020255a26e6bca2d983c39fe6bca23026d7903bd983e6bca2e0b8815a5c3bcc8130c39f5f302222c39f61e6bca220303c3bd790e6bca2e6bca2f09f9a91f09f9a91d98322302d20f09f9a91e0b8813c5cd790f09f9a9122c4b03c5cc4b03c20e6bca2f09f9a91c3a92561f09f9a91c39f2661c4b0203922f09f9a915a6161392727263b2d2561c4b0202026c39f20c39fd7902526393bc39ff09f9a91060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 2, '\x0209011001a1fe6823007d1dbfbddff8dbc76406020102041001a1fe6823007608a264c0f6a09f569c051239e0b881f09f9a91d7905c5fd790f09f9a91062012a87b33cca01f774320acd41dba9449878d58a8aa71310e47c5486a8accf093070101082c2b01010b0201000308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 2, '\x020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230078fb9b32a2af79bbe60907221001a1fe68230075d19b506141a10f7f731001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 2, '\x0202011001a1fe68230072809fe4fa4e8cbbc196020102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f993110061a2730e6bca2c3a9f09f9a91253cd790c39f27c39f262d3b5cc4b0');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-77ca-9534-b8d876812520', 2, '\x0204011001a1fe68230077ca9534b8d876812520020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007502a74655ec1c2be6a4064fd790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d373763612d393533342d623864383736383132353230070105');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 2, '\x0206011001a1fe6823007361a158ffe19e0da762020102030102041001a1fe6823007608a264c0f6a09f569c0518d790c4b0c3a93ccc81e6bca2d9835ff09f9a91c3a93b222d06010107eb0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660852d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 2, '\x0208011001a1fe68230074ca95c20bab5ddfdc52020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda0601780720a0fbf9db0722c8644972fedc3d5d0951553de0a6197e561cf17d8a421c67092e091b182dd98326d790e0b881273c2026f09f9a913b26d98339227801780b01010e0802c96226e58a327a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1', 1, '\x0209011001a1fe6823007e3fb91f2e3c5ab9b1f1020101041001a1fe6823007608a264c0f6a09f569c050ae6bca23027e6bca239780620f6db6d19b927c397476bb1b4db25eca9baec797baf5c561e4a7d17dc0836b0630704ffffffff08492101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33322601011602110201a1fe68230072809fe4fa4e8cbbc196040e0d323030313a6462383a3a2f333209080384275e405f7fff0b080229fe19bbb92cf1');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-74cc-a167-3aad8ad03af0', 1, '\x020c011001a1fe68230074cca1673aad8ad03af0020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007047881c23d15d9d874707221001a1fe68230075d19b506141a10f7f731001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-729d-9afe-5ec2a14010da', 1, '\x0202011001a1fe682300729d9afe5ec2a14010da020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb088681500619d983cc815c20c3a95ac39fd983cc81f09f9a91c4b0c4b0c3a9070101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0', 1, '\x0204011001a1fe68230076d5bc8c49155375b3f0020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230072809fe4fa4e8cbbc196062bcc81c3a9cc812030316131666536382d323330302d373664352d626338632d343931353533373562336630070103');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7bc5-aeb3-1fe4ac11c7ce', 1, '\x0206011001a1fe6823007bc5aeb31fe4ac11c7ce020101041001a1fe6823007608a264c0f6a09f569c052e5c3039392222c3a9cc812dc39f393c615fe0b88125c3a95c3c30d983f09f9a91e6bca25a61cc813c26e6bca2613c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7791-9f09-207a56227cd3', 1, '\x0208011001a1fe68230077919f09207a56227cd3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4063ce0b881205c25e0b88125cc81d7903b30cc81272620f09f9a91d7905a61273922c3a9c3a9cc8120cc813c3bf09f9a91d983c3a92d205cf09f9a915f610720f4cd21764304e148dda810a5ca9aca1a21e45a6517fc4b9e6a13f5400776158808010109180f61615ff09f9a91d983e0b8813039780726c4b0f09f9a910b01010d02ffff0e08026d03919982fc550f0800405212661dcc9e');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7b37-893d-54c86c956b99', 1, '\x020b011001a1fe6823007b37893d54c86c956b99020101041001a1fe6823007608a264c0f6a09f569c051b3c3c2726c4b05c2d5c25205f22d9832020c39f395a5f3cf09f9a91060101073f2320c4b0225c5a5ad983c4b039c4b05c2022203cc3a9d790c4b02de0b881cc81612027d790c3a927202261c39fe6bca2cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7fd1-affa-dec781932bf5', 1, '\x0201011001a1fe6823007fd1affadec781932bf5020101041001a1fe6823007608a264c0f6a09f569c052e2dcc81d98361c3a9e0b881c4b0d790e0b8815fcc81395ff09f9a912020c3a9cc8122cc81f09f9a91cc813b3c2039');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b', 1, '\x0203011001a1fe6823007c178eaeaab43f95541b020101041001a1fe6823007608a264c0f6a09f569c05083330353837363832064901010102183e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421032a89c13a957f9390a8ba1fff6f8d577d9e8288b9ce90782d3b1f87c53ca35c7e61fc104fb76d96c9fcddbe070101081001a1fe682300729d9afe5ec2a14010da092f3c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d6161623433663935353431620a233ccc81202520c3a9cc8120c3a95c3ce6bca2c3a925e0b8815f20f09f9a91d7902026780b01030c145ce0b881d983d79061c39f5c3cd9835a20d790780e3c275a30e0b881cc8125205f30c4b0272dc4b061c39fcc81305c3c205a22d7905c5f3c61c4b0255cf09f9a91e6bca2e6bca2cc81273c2dc39fe0b8812d1029c39f302dd983305a61c3a930c3a961e0b8812d275f5ac39f27c3a930d790d983f09f9a915a20e6bca213035554431406010101020101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7bca-8028-f5071586a8f6', 1, '\x0205011001a1fe6823007bca8028f5071586a8f6020101030101041001a1fe6823007608a264c0f6a09f569c0510e0b881e6bca227e0b881255c25d79078074c5c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 1, '\x0207011001a1fe6823007cf88c773daa7d014b3b020101030102041001a1fe6823007608a264c0f6a09f569c050104063e39d79030265a6161223920c39ff09f9a915c2561253b5fc4b02030316131666536382d323330302d376366382d386337372d336461613764303134623362070103080102094302010403292dc39fe6bca230c3a92dd98326302661203c39223c25c3a9e6bca22d2030e0b881393bc3a93b395a5f0413c39fd9833926273b2dc39f39cc8126e0b8815c0a23011001a1fe6823007c178eaeaab43f95541b050fd9835ae0b8812d3c3b6139f09f9a910b28010900015fb2d845f623ef0211010384275e405f7fff0384275e405f7fff030800000000000000000c2b0101010226011101ffffffffffffffff0000000000000000021101000000000000000002cb0c63ceb4830a0d0800000000000000000e0101101001a1fe68230073a1a29a59ea46ed237b11c50301c2034802080000000000000000033c01010003080000000000000000042d3061cc81395a22cc81d7905f392d39c4b0255fc39f303cc4b05f26273c273926c39f39225c5c39c39fcc815a3cda020101020208032fe4cac9c7e34c03ca02011102fac3d512a0a7fa9838f9048eec7de2e60201020308032fe4cac9c7e34c04a70261d9835a3b5acc81c4b025612030cc815cc3a92539305c2025c39fcc8127d9835a395fe6bca2c39f272020d790cc81e6bca239d98320d790252022f09f9a91cc81d790c39f276130c39f5c3c20e6bca22622cc812730203b5f39c39f30c39f25e0b8815c6130263cd983c39f61d983f09f9a913c272725d7905c25c3a93bd9835a5c61d9835f3c2025e6bca2e0b881c4b025d983d790c3a922c4b0203b2030d9833c20c3a93bc4b0e0b88130c4b02dcc8122225c613c3b5fe6bca2f09f9a9130cc812d2d5a3b2061c39f3b2561d983d7905ce0b881c39ff09f9a9122305f3b20255ad983d7905f27f09f9a9122cc81e6bca23b2622265a612d263b3026d98326f09f9a912d2630cc813b3b205f2725e0b8813022222dc4b05af09f9a91c4b061f09f9a913b3b271c0101060208fff826efb7436000030d0101000308fff826efb7436000121001a1fe6823007361a158ffe19e0da762132f012a3c5fc3a95c20e6bca25ce6bca2c3a92de0b881c3a95c27cc81203c5cd790d79039c3a9c4b03c3c3b263902010314105fd7906127d983cc813b202561cc81271504076c010116010218ad0226e6bca2d983c3a9265a3c272225d983e0b881c4b030cc8122d983f09f9a91205f5a30c4b0c3a93ce0b881265f39f09f9a91393c20d983d790616161255c302226f09f9a9127263961c39f3c2d203927e0b881d983d790203c5fc3a9cc81252727c3a925e0b8812d5ae0b881273b2739d790c3a92661d790c4b0c4b0c3a9303ccc81e0b881e6bca220c39f5cc3a93b5fc4b026205c30cc81c4b0273c302020c39fd9832d205c273c3c255fd790d790d983e0b8813bd790e6bca25a202039c4b0393c2dc4b0263b302026e6bca22d5f25203c2761202026c39fc4b02d5cc39fc3a93c25cc81c4b027cc812dc4b0e0b8815f6127203b20d9835ff09f9a915ac39f25d983c4b0c4b0c39fe0b88126cc81e0b8815c5ff09f9a91253cf09f9a9127f09f9a915a5f20272220d7902d78191b5ad7900a5ad7900a5ad7900a5ad7900a5ad7900a5ad7900a5ad7901b01011c54010101034f010101021807882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f03300f8fb78f249fe40414179203c782a84fd9b277af403a68967709710ced83ce49a0afc5dd2ad854da12fc8f267b9e04b51d080384275e405f7fff1e111001a1fe68230070ae9d29d7febee8aa12');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-793d-b069-b5be3f993110', 2, '\x0201011001a1fe682300793db069b5be3f993110020102041001a1fe6823007608a264c0f6a09f569c0510d79026d983d9832df09f9a91253b2578');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 2, '\x0201011001a1fe6823007ca89295a9155141f85d020102030102041001a1fe6823007608a264c0f6a09f569c05055c3c302039');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 2, '\x0205011001a1fe68230073a1a29a59ea46ed237b020102041001a1fe6823007608a264c0f6a09f569c0510f09f9a915fcc81205fe6bca2cc812561060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e', 2, '\x0207011001a1fe68230070e8ab32ead1a701f79e020102030101041001a1fe6823007608a264c0f6a09f569c0501030637d9835cc39f5cd983e0b8815c26d790262d5c2030316131666536382d323330302d373065382d616233322d6561643161373031663739650701010801010960011001a1fe6823007c54b9e01ec76abe3d6c0201040302c3a9043c305cf09f9a91c4b020e0b881205cd790c3a927e6bca2cc81e0b881e6bca22227272026d7905f2d2d39c39f255f39c4b0f09f9a915ac4b05a303c26250507c39f5f5fd983780a030201010b0b01090001020d5467d0a1920d08ffffffffffffffff0e01010f1001a1fe682300749cbc2bbb5e121140b311a30201a0024e0101010208017432fa0eeba24e033f0111040a319b99c12fa69b334708f419209d980201010308017432fa0eeba24e041d2220cc8139c3a920c4b05c5ce6bca22020c3a926cc815cc4b02625615f430101020208ffffffffffffffff033401110139e4227696ffa147adf95b91b0b0d1810201010308ffffffffffffffff0412305cd983e6bca239205ae0b88122305ac4b01f01010402080151dc99f4105533031001010002010303080151dc99f41055336c0101060208ffffffffffffffff035d0111069d9459cd54d7c336bef5c505d8e82add0201010308ffffffffffffffff043b5fd7905c5f223c27c4b0f09f9a915c5cc39fc39ff09f9a913be6bca25a3b2dd790f09f9a91e0b881d790263b3061cc81e0b8812d5a5f61c39fc4b0121001a1fe6823007361a158ffe19e0da7621303030101143d785f203b3c2d3bf09f9a9130c4b06126c3a930c4b0d983395acc81c39fc4b0302dc4b0d7903c20f09f9a913bc39f2d263be0b881f09f9a9125225c273b15040eb306161601011701011a123061c4b0c3a9e0b8813b5c22272020e0b8811c54010101034f0101010218496dd0a9b663cb389e2bbabb9686dc095014dbc17a7bdea303307924d1c64610e309baea3a8ec869340e62331b9c7a74796243d09ca1764b402272e9f8f4d7c9f95e1d8516e04bd1e1851d08ffffffffffffffff1e221001a1fe6823007502a74655ec1c2be6a41001a1fe68230075d19b506141a10f7f73');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 2, '\x0209011001a1fe6823007134b7893e01ebe37067020102030102041001a1fe6823007608a264c0f6a09f569c050bc4b03c6126c3a92d3b222d0620a0f686aa3f4a285f674142502975a0270956ddfa48a1811b26afd659016f69f807010208212001011602110201a1fe682300729d9afe5ec2a14010da030802f32383d2da535f0908ffffffffffffffff0a08fff826efb74360000b0802274a26ebfef452');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 2, '\x020c011001a1fe6823007a6199d9839a5c306ca9020102030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 2, '\x0202011001a1fe68230070ae9d29d7febee8aa12020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fd1affadec781932bf50627d79020f09f9a912561f09f9a91275f5ce6bca220c39f2d3c205f5a20e0b881f09f9a91e0b88125070101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 2, '\x0204011001a1fe6823007c8fa0a12e63335aedde020102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300729d9afe5ec2a14010da064cf09f9a915c39d790c3a939d98320265acc81d9832dcc81c39f20c39f3cc39f5f22395a61c4b0272030316131666536382d323330302d376338662d613061312d326536333333356165646465070104080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 2, '\x0206011001a1fe6823007628a98fe294fa5174e1020102041001a1fe6823007608a264c0f6a09f569c0508782d25e6bca22d3b06010107880168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660899015c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 2, '\x0208011001a1fe68230073e594f25f06edd36c57020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c178eaeaab43f95541b063d5f26d98322f09f9a91c39f3c22f09f9a91e0b8812d3b275ae6bca2d790225c22e6bca25c30393b20225c26e0b881612020f09f9a912de6bca220c39f300720f4a9aa8d52cd5f109caa3566c5306cbe8249671793370f6cac7c1e5f63ab07450801020957165c5c2d3b20cc8120c39f225c275f22c4b0e6bca2cc811e2626f09f9a9127f09f9a91cc81302026c4b0cc8130e0b8812df09f9a917820d983d790d9833ce6bca2d983d983c4b0c39fd983c39f3cc4b0d983c3a9e6bca20a01020b01010c000d02ffff0e080000000000000000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-770f-8157-726b0f7d7235', 1, '\x0209011001a1fe682300770f8157726b0f7d7235020101030102041001a1fe6823007608a264c0f6a09f569c051b5fc39f30c3a9252d26c3a9c3a9c39fe6bca2c4b0c39fc4b0d9836106209061edf3eaa8e6c138f2e7fa5ed2c6b4bebcbe1e78d28e6832dab1b18929e0b2070102085d2001011402110101a1fe682300793db069b5be3f993110030800dbb23b4b735dff3b01011602110201a1fe682300729d9afe5ec2a14010da030801936c2aecabb91b04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0b0800dcb4df2b644ee2');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7bc4-b9af-b6510897dd2c', 1, '\x020c011001a1fe6823007bc4b9afb6510897dd2c020101030102041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007047881c23d15d9d874707441001a1fe68230070ae9d29d7febee8aa121001a1fe68230075eda95283a8fcf20c6f1001a1fe68230075d19b506141a10f7f731001a1fe6823007b37893d54c86c956b99');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7502-a746-55ec1c2be6a4', 1, '\x0202011001a1fe6823007502a74655ec1c2be6a4020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f993110060f7820392022e6bca2305c5cd9835a39070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7917-ba8f-6ad471acda5c', 1, '\x0204011001a1fe6823007917ba8f6ad471acda5c020101030101041001a1fe6823007608a264c0f6a09f569c069b015c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373931372d626138662d366164343731616364613563070105080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 2, '\x0203011001a1fe6823007825b85637dc6de011f4020102030101041001a1fe6823007608a264c0f6a09f569c05083531383830333732063b0101010218ef7c66649f86ce705bb37f531dc48ac48897733ba1590d66031c5633fe4e179a20a199bc8dc5a74ece46a7e58c81f6b77b94fab0a2040701020a273cc4b03c202d3b22e0b881253c3c2dc39f5a5f2520c3a9263c30c4b0c3a9cc81c3a9f09f9a915a0b01040c1778f09f9a91e0b88127cc81f09f9a91f09f9a91f09f9a910e295c2726c4b0d7903cc3a92025d790d79025e0b88126c4b0d98320f09f9a912730d7906126c4b0203b5c0f0e785fcc815a61d9833cc4b027205f130d4575726f70652f4265726c696e1405020003015a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 2, '\x0203011001a1fe6823007c4f9dd7e19e77160fda020102041001a1fe6823007608a264c0f6a09f569c05083834333738373531064f01010102182a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab903308af671c40b8fbfa51492d943bd9059bf54354f41f04adefb9a083ee2862778344640b590356a563cb3403652269307fc070101081001a1fe68230072809fe4fa4e8cbbc1960a27d983612025d79039c39f5f222d3c273b26f09f9a9126615ce0b881c3a939262525d790205fd7900b01050c205c273b25d983cc81e0b881cc81f09f9a9139c39fd98320225f252261e0b8812d10013011083be6bca22dd7903b121b785f3c22cc813c27265ac4b0c39f2030c3a927612dd7905f39205c130f416d65726963612f4368696361676f14050101020200');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-78fb-9b32-a2af79bbe609', 2, '\x020b011001a1fe68230078fb9b32a2af79bbe609020102030101041001a1fe6823007608a264c0f6a09f569c0512c3a9d790255af09f9a913bcc81273b39c4b0072a2320d7905c5c265f39c4b026222027f09f9a9122d98320e6bca225d7900a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7cba-b452-b74aebfbd8a6', 2, '\x0201011001a1fe6823007cbab452b74aebfbd8a6020102041001a1fe6823007608a264c0f6a09f569c051030f09f9a91c39f202dc3a93b5c20c3a9');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-77d6-ab3f-024635a6d602', 2, '\x0203011001a1fe68230077d6ab3f024635a6d602020102030101041001a1fe6823007608a264c0f6a09f569c05083234343632343134063f0101010218fb13fdcf05b6c5d87100868218446c55e095f8a51e3286d203201ab13d6c83343354c6fa55901d8c728cea714b3bd3e5b135fdd42089ee0d0d100704ffffffff081001a1fe6823007502a74655ec1c2be6a40a3c265cd7905ac4b0cc81223c5a61d790d9833bc4b027cc815cc4b03cc39f3cd983f09f9a915acc815f5c5c39265a30262de0b881e6bca2e0b88122d7900b01050c1c255f3be6bca23020d9832225e0b881cc8127d9833b3b2d2dc3a9613c0fb502e0b881c3a95c5f39d790c4b0f09f9a915fd79039e0b88120202661c3a9e6bca25f22e6bca2f09f9a91c39f5ccc8130225ad983205a252530e6bca2d983d9835f5ff09f9a915f61615c61f09f9a91205ce6bca225f09f9a91c3a920e6bca2e6bca2c39f5fc4b027f09f9a9120265c20cc815f5fc3a92d5fe6bca2d790d7903c61f09f9a9130e0b8813c3cf09f9a91272d202de6bca2265ccc81d9833c3b3cc39f20263bd98325c4b0225f2726c4b02d22cc815a2d39d9835f25e6bca22561265a2022272726613ce6bca25c222d3cd79026d790d9833c616125c3a9c3a9c3a925c4b0c39f3bc39f3b3b20e6bca2d790d983c4b0223cd9835c5acc8127e6bca22d3b5ad98339e0b8815f612561225fe0b8812d39cc8139c39fc4b027cc815a20e6bca2273ccc813bc4b03c3c205a222de0b881c4b05f1310416d65726963612f53745f4a6f686e7314070101030302ffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7797-9655-ae12569f2be6', 2, '\x0207011001a1fe68230077979655ae12569f2be6020102041001a1fe6823007608a264c0f6a09f569c050105070102090f020105040a34204f616b204c616e650a030201050b0b010900000660ca9d5c5c001410416461205175696c6c666561746865721504079503051701471a086469616c797369731c54010101034f010101021872b97b40890f87b2902abd60d98c0554131c3f37e4af827d033078bf9f0197e6cfb0eec6ce3eaa20ff22cf68aa12a54dbb2f66943a31b7f00d7453bf3e5d0320db3854caac6ed7dd08a21d08000660c9c6c8b800');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7a26-8c83-e26c9c833bb4', 2, '\x0207011001a1fe6823007a268c83e26c9c833bb4020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 2, '\x0207011001a1fe6823007ab89ded7ad8b80de1e3020102041001a1fe6823007608a264c0f6a09f569c0501010701040938011001a1fe6823007c54b9e01ec76abe3d6c03247825d9833c2639263c223c5c27c39f262d3be0b881c3a93bd790c39f26e6bca22226d7900ae802011001a1fe6823007c4f9dd7e19e77160fda0201060302262704b10225c4b0d983d9832d5f222dc39fd790c3a93bc39f2d2de6bca2396126612d22c4b02227d983d983252725392039c3a95c39d983d79061e0b881cc812727e6bca2253c20e6bca2c3a961c4b05c3b3b2727f09f9a91302561255ce6bca2d983275ff09f9a91d79026f09f9a91e0b8815ccc815f2522d983c39fe0b8812220d9833b20d7902d27e0b881c3a95fe0b881c39f3be0b881205c26305c5ae0b881c3a92727e6bca227c4b02dd7902227205c3bf09f9a91d7903b5cd983c39f2030e0b8815f3bc3a9305f223ce0b8815f39205a225fc39f61cc815f3020d983e0b8812730202061c3a92026c39f225f5fcc81e6bca25c26d983f09f9a915a27392d205a3b5ccc81205ad790d98320615c3c39f09f9a91c3a9d7902d5acc81c4b02dd98325d790c39fc4b0c39ff09f9a91d79020273c05195cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f0b1d0111010384275e405f7fff0384275e405f7fff03080126c7c5144b38350d08ffffffffffffffff0e01020f1001a1fe68230077ca9534b8d876812520101001a1fe68230073a1a29a59ea46ed237b11c70101a001460208ffffffffffffffff033a0111020e21451b5057ee9848042374172e60ee0201020308ffffffffffffffff04183b252022e0b8813b2030cc813020c4b0c3a927612661d790580101030208004781a67acdbd6903490111033f7f2f72522cba776821ee7fb3cd250f0201020308004781a67acdbd6904273c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a912627020109041f010800454d270b91daef0201010310010100020103030800454d270b91daef121001a1fe6823007361a158ffe19e0da76213b20201a90226d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca239302522395a61395a203cd790e6bca2e0b88139e0b8815cc4b03cc3a9c39fc39fc39fc3a93027305acc815a26c39f2dc39ff09f9a91c3a93926203c2020262030e0b881275c5f263c5c263b253bc3a9c3a95f3b5c3b3cf09f9a91c3a930d79020cc81d790e0b881e6bca220c4b0c39f5af09f9a9122cc8127d9832725255c39d9833be6bca2f09f9a91cc8120223c2dd983275c393b2039c4b0c4b05c5f3b5fe6bca2c3a95ccc81e0b88139e6bca25cd7903b305f020102030101142ac39f255a3b255c5c2761303cd7902530d790f09f9a91205c612d3cc4b027f09f9a91c39fd983f09f9a911504076c0101181c3cc4b0c3a9e0b88126e0b881305ae6bca2d983222025c39f27cc81221a183be0b881275cc4b0202039615f26c39fc4b05ac4b0203c2d1b01011c54010101034f0101010218a8607bd85c5fc61c6b048ef86c7360d767ede3098abbd1b70330a92b452c0a75b37d420575b31d0985c5002dcd90ba418d0a6ddc0bb57c793564919e4c26cb2f7a927a2abdf2780fe2701d08ffffffffffffffff1e221001a1fe68230070ae9d29d7febee8aa121001a1fe68230075d19b506141a10f7f73');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 2, '\x020b011001a1fe6823007047881c23d15d9d8747020102030101041001a1fe6823007608a264c0f6a09f569c0532305af09f9a915a30d790c4b0392d305cf09f9a9161202222205c22cc81613c3bd7905acc815c2d262d205a2d202020c4b022073e2320c3a95f5c265af09f9a91f09f9a915f26e0b8812d39202d2527c39f2df09f9a91d983e6bca2e0b881e0b8813ce6bca20a09702c20610d0a0a656e640a');


--
-- Data for Name: bayboard_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_schema VALUES (1, '\x0db44a25048b01ac26a0653941d64c4d33a2f45799f9a4779d507cd1acc5fe51');


--
-- Data for Name: bayboard_unique; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c040326f09f9a9122f09f9a91c3a930e0b881c4b0c39fe0b881c4b020265acc8130f09f9a91e0b881cc81202d22202761e0b881c4b05c3cd7905a3c22222d2030316131666536382d323330302d373439632d626332622d626235653132313134306233', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-749c-bc2b-bb5e121140b3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0402c3a95f612020d790203c5f3c27f09f9a9127f09f9a91253b39c39f5f5f2d20e0b8812661262030316131666536382d323330302d373439632d626332622d626235653132313134306233', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-749c-bc2b-bb5e121140b3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c06025ae6bca2302030316131666536382d323330302d373134372d613065352d376162666630613635346236', '01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7147-a0e5-7abff0a654b6');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804792af081b0ef95daac20b3fe0515c902308173f4361435da2e95a0f127d980cf', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7592-92ec-73dfeaff3aea');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013032353931383030', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904f6db6d19b927c397476bb1b4db25eca9baec797baf5c561e4a7d17dc0836b063', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403cc81c3a9cc812030316131666536382d323330302d373664352d626338632d343931353533373562336630', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804f4cd21764304e148dda810a5ca9aca1a21e45a6517fc4b9e6a13f54007761588', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7791-9f09-207a56227cd3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013330353837363832', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03023c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d616162343366393535343162', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c05025c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636', '01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7bca-8028-f5071586a8f6');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c070239d79030265a6161223920c39ff09f9a915c2561253b5fc4b02030316131666536382d323330302d376366382d386337372d336461613764303134623362', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7cf8-8c77-3daa7d014b3b');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000009049061edf3eaa8e6c138f2e7fa5ed2c6b4bebcbe1e78d28e6832dab1b18929e0b2', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-770f-8157-726b0f7d7235');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04035c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373931372d626138662d366164343731616364613563', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7917-ba8f-6ad471acda5c');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013531383830333732', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090412a87b33cca01f774320acd41dba9449878d58a8aa71310e47c5486a8accf093', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403d790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d373763612d393533342d623864383736383132353230', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-77ca-9534-b8d876812520');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0602d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632', '01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7361-a158-ffe19e0da762');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804a0fbf9db0722c8644972fedc3d5d0951553de0a6197e561cf17d8a421c67092e', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013834333738373531', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702d9835cc39f5cd983e0b8815c26d790262d5c2030316131666536382d323330302d373065382d616233322d656164316137303166373965', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904a0f686aa3f4a285f674142502975a0270956ddfa48a1811b26afd659016f69f8', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7134-b789-3e01ebe37067');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403f09f9a915c39d790c3a939d98320265acc81d9832dcc81c39f20c39f3cc39f5f22395a61c4b0272030316131666536382d323330302d376338662d613061312d326536333333356165646465', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c06025c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531', '01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7628-a98f-e294fa5174e1');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804f4a9aa8d52cd5f109caa3566c5306cbe8249671793370f6cac7c1e5f63ab0745', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013234343632343134', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-77d6-ab3f-024635a6d602');


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


