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

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x9797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe7637c9c5923cae80', 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 1795356000000000);


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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe68230072bbad33ef7546b0ba58', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 12);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe68230073d2b2a15e66a7f06d45', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 13);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300765c8d2bd2eb08868150', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 14);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 15);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c54b9e01ec76abe3d6c', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 16);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 17);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007081bab25320446f955c', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 18);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 19);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e4ea77de38ff66a2c9e', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 20);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230074ca95c20bab5ddfdc52', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 21);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007e3fb91f2e3c5ab9b1f1', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 22);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007047881c23d15d9d8747', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 23);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230074cca1673aad8ad03af0', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 24);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe6823007dd7bb5a02460763ec07', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 25);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe6823007da69e320d0035031a1f', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 26);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 27);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe682300729d9afe5ec2a14010da', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 28);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 29);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230076d5bc8c49155375b3f0', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 30);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 31);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007bc5aeb31fe4ac11c7ce', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 32);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007972b846390f35e466ef', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 33);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230077919f09207a56227cd3', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 34);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007134b7893e01ebe37067', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 35);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007b37893d54c86c956b99', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 36);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 37);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe68230079069eaded68a6bcf9b4', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 38);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe6823007495ad58081d102387dd', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 39);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007fd1affadec781932bf5', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 40);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 41);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c178eaeaab43f95541b', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 42);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 43);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007bca8028f5071586a8f6', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 44);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 45);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230072039148bb60d1c39136', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300770f8157726b0f7d7235', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230074e784e619a23be97553', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007b6ebdd6ada0ca0f0d6c', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007047881c23d15d9d8747', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007134b7893e01ebe37067', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e1d95d4bd6cc137e2ca', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0101', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cd08f589c9f9c5d562a', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 79);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe68230073d2b2a15e66a7f06d45', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230074ca95c20bab5ddfdc52', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe6823007dd7bb5a02460763ec07', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007972b846390f35e466ef', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe6823007495ad58081d102387dd', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e1d95d4bd6cc137e2ca', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e1d95d4bd6cc137e2ca', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0107', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x05146c46186befe15905277e01aa292caa7cf4d3749fe8ff4df6f09f24b4106083', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300765c8d2bd2eb08868150', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300793db069b5be3f993110', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007fd1affadec781932bf5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe682300729d9afe5ec2a14010da', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230075d19b506141a10f7f73', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007825b85637dc6de011f4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c178eaeaab43f95541b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c54b9e01ec76abe3d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe682300749cbc2bbb5e121140b3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230076d5bc8c49155375b3f0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007081bab25320446f955c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230074e784e619a23be97553', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe6823007bca8028f5071586a8f6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007147a0e57abff0a654b6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007bc5aeb31fe4ac11c7ce', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230072039148bb60d1c39136', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007972b846390f35e466ef', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007ab89ded7ad8b80de1e3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e4ea77de38ff66a2c9e', 76);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007b37893d54c86c956b99', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe68230074cca1673aad8ad03af0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007b6ebdd6ada0ca0f0d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe68230072bbad33ef7546b0ba58', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe68230079069eaded68a6bcf9b4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe6823007dd7bb5a02460763ec07', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe68230073d2b2a15e66a7f06d45', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe6823007495ad58081d102387dd', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe6823007da69e320d0035031a1f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007047881c23d15d9d8747', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007081bab25320446f955c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070ae9d29d7febee8aa12', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007134b7893e01ebe37067', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007147a0e57abff0a654b6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230072039148bb60d1c39136', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230072809fe4fa4e8cbbc196', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300729d9afe5ec2a14010da', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230072bbad33ef7546b0ba58', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007361a158ffe19e0da762', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073a1a29a59ea46ed237b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073d2b2a15e66a7f06d45', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230073e594f25f06edd36c57', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007495ad58081d102387dd', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300749cbc2bbb5e121140b3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230074ca95c20bab5ddfdc52', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230074cca1673aad8ad03af0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230074e784e619a23be97553', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300759292ec73dfeaff3aea', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075d19b506141a10f7f73', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230075eda95283a8fcf20c6f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007628a98fe294fa5174e1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300765c8d2bd2eb08868150', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230076d5bc8c49155375b3f0', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300770f8157726b0f7d7235', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077919f09207a56227cd3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230077ca9534b8d876812520', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007825b85637dc6de011f4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230079069eaded68a6bcf9b4', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe682300793db069b5be3f993110', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007972b846390f35e466ef', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007a6199d9839a5c306ca9', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007ab89ded7ad8b80de1e3', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b37893d54c86c956b99', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007b6ebdd6ada0ca0f0d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007bc5aeb31fe4ac11c7ce', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007bca8028f5071586a8f6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c178eaeaab43f95541b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c4f9dd7e19e77160fda', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c54b9e01ec76abe3d6c', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007c8fa0a12e63335aedde', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007ca89295a9155141f85d', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007d1dbfbddff8dbc76406', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007da69e320d0035031a1f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007dd7bb5a02460763ec07', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e3fb91f2e3c5ab9b1f1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e4ea77de38ff66a2c9e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007fd1affadec781932bf5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x05146c46186befe15905277e01aa292caa7cf4d3749fe8ff4df6f09f24b4106083', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cd08f589c9f9c5d562a', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 78);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x266c1ffd888a78be14207efa61763db8222bad2dab5c65d6c5fbe993113bbcb4', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x876da157b126014eaed1ec4728a04374cb025f277cc0b2ac94920f2caf0edeed', 6, 4);


--
-- Data for Name: bayboard_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000002', '01a1fe68-2300-7e4e-a77d-e38ff66a2c9e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000003', '01a1fe68-2300-7972-b846-390f35e466ef', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000004', '01a1fe68-2300-7203-9148-bb60d1c39136', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe682300729d9afe5ec2a14010da00', '\x0000000000000004', '01a1fe68-2300-7203-9148-bb60d1c39136', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230075d19b506141a10f7f7300', '\x0000000000000002', '01a1fe68-2300-7e4e-a77d-e38ff66a2c9e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c178eaeaab43f95541b00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c4f9dd7e19e77160fda00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe682300729d9afe5ec2a14010da00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x014f978085d3ed51', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007825b85637dc6de011f400', '\x0000000000000003', '01a1fe68-2300-7972-b846-390f35e466ef', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c4f9dd7e19e77160fda00', '\x0000000000000003', '01a1fe68-2300-7972-b846-390f35e466ef', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230075d19b506141a10f7f7300', '\x0000000000000003', '01a1fe68-2300-7972-b846-390f35e466ef', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x013a8b8bbe24247f', '01a1fe68-2300-7972-b846-390f35e466ef', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000005', '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000005', '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\xffffffffffffffff', '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000006', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x01', '\x0000000000000006', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 7);


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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xfbf3298a6117d59e7a85dafeca64a425bf92fce8147354adc10228e820be4007', '\x020101010218c0f75c4ec9da9a86b07c287229c9985d61551c5724131c5103bb0826579a58e2f0fdac640685c271df60fea5f8c74b6f23f960587c23b1f719c02235588da2e4f86ab13a41c4a21e079aa704c039f1b62ab1ed034498145f007f0e6cc7640c65d57c8eb9226223ffb112170737f374db2bd2f931d0a031d9e6e2d38a854dcb5dc29c2ccbf37c3065a896eede2f5f0c52aef7b7426fde1ea167f6fc8e82da780e7fa4a1c84f3621313628e358534c1806b6da36d1467b7179020108b5bfba94c13e2fa231a904d4a99f9e7d9df50fb413a8007a024f4d29ced6de966787da3dc4f3562286789abb0d1ceaa8558272a2551e95ca4b975a73514fcc3abfe82a2f77f069da3f4ed675947ef73626c8f739acd53908856c7dfa407589cc0dfec2849056b74d0ca17f142e43a8643279fd6eab508b2bc9c8376ea0b5284e7c33a263e71a0cda96574258f526f5ef8a789b3a254bd20e2d2fa0010d21e14dab68706a2614d7f7cadb6f231cabfbfe41c1d71e3d3099a8f9e95d01c6746a2d168e4959589c2fcbd6a7b764aca1ffe658d7d5abd308e27c4a3b798051e33ca28b5c86a97fc6db82aeca74e4ae4af6e7a29bac3c5791c59bbd19864a69faf20880657a0112b212e9ad52acf6d76c9d2cb300cc16b0b2ec65f336902ff30c09083d05e4ba1d922974aa3e3c2616fbc275b93ae338b124f4e20e4c6541dc9ed0becab2db01a8d47902af8ae80d01e8bf6fa30db82932bdf54041b7efc5d2d4520b41c3cf189da283119e55066bd76d05cb8cb90d2ea6ff38039fede5fd78633301e3378056bfac744aa7b67368d5798e2b262f13efe7e3085230745858b5d0f66be2bc6faf4dbeda99a27f3b33bff292d9a3b9eada3795047671b15a77addce82dcd30159cc664ba15bee7c878e6450f133fb59111f23aa7e76657318be6c407653a6e7c5010032758d2ea5e0d82a00364f49cf91a4171b56662302dc47c84172505b8139964eb0657a06c84a9e0e6c1e054e229c9170b575e65b46d954045d523e81ab2419b0825a03ae24709e7effff88228bc51be312778ac88aae02e897768874a6484aa7c43d346ed25ead80e5dd97d06a6c94e4469f19ced467a83bf6770061867d408112d009cf250adc49876892b1a7f173972f272aa90e5fb8407ef28833476008ef1d8a6ed31eeca2280b4a97ac531c2e5b57ff93a2f202ab7f75ca9ff6058213e84727f62c363ba077dc7f3b2eeac45dbaaffc52bc4cf3a2c8cf95a0db1e176eb341ede4a45446d5bed1430bea47b49822bb3d5761898b82004cab9363c8937aa591bd7b963f3cf9f942291b6bd4ac45557fac78432eafae401cbd61973a0ef9dd0afbf293b16debd1fa466deaddebfa1bbc685a556bffb8721c70c2197c19049becb823395a4f1a3e1ded922395525e8d06f22e5e22c0e2b31bef0856838202a53bc19b72e3e3dfcb32bb2b2186c1131d335ac3fab1885325aa69f9b32f99aac645d31931848c6124456c9ba2bff8d12019d15b5bb61e6e2e8e560aed40bd3f1e57bd5c7f0bbf40161fce45d6e067c43ef91d3e2df97');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x17798dd7e371e3a511b794d275f5ad0c3111337ba117920e4d12f0fb824d453f', '\x02010488010208011001a1fe682300759292ec73dfeaff3aea020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f406192dc39fcc813ccc81e6bca226c4b0d983c4b03027cc8122d790072000000000000000000000000000000000000000000000000000000000000000000c01010d01010e080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x5632d8562cb144c6352f8682442b89f7260de0447429369004a8dd082524a562', '\x020104a1030209011001a1fe6823007d1dbfbddff8dbc76406020101030101041001a1fe6823007608a264c0f6a09f569c05b202d790f09f9a91cc81223c225c3cd983c4b05a3020f09f9a9127e0b881203b392de0b881e6bca2305c2de6bca2275fcc813c39c4b0252220c4b0d7905a26c39fe0b881cc8125262dc39fd790253c30e0b881305f5c20c4b02dc3a9d7905ac3a95ac39f22e0b88139613cc4b061d7906127f09f9a915af09f9a91d79020cc8126d9835c3b25395a25e0b881205c203c392d25205c203025d983cc8130c4b05f5a3be0b881c39fe6bca2255a5fe0b8815cc39f2527265ccc8139f09f9a9120e6bca2cc812025c39f27cc81f09f9a9139cc81e0b881f09f9a912061302725205cc3a9e0b8812de0b8815cd9835a20395c2dcc81cc81cc813b272d2027f09f9a91303b5c26c4b0c3a95a3b3b3ccc8122392761613cc4b0d9836130265f25f09f9a9125e6bca2d790c39f27c4b0c3a9c4b05f2039270620000000000000000000000000000000000000000000000000000000000000000009080384275e405f7fff0a0800e6672e912b1acd0b08ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x10acea12dad9aff40db58ace746d5fd3e5b7f6157fdcc2f04c7361310a99f346', '\x020104a801020b011001a1fe68230075eda95283a8fcf20c6f020101041001a1fe6823007608a264c0f6a09f569c053d5ac4b0393cc4b05c2720c39fd790e6bca2c39f5c303c5cd9835ad79020d983d983f09f9a91203b30613b3c6126c4b03c22e0b881e6bca2c39f202dcc81073e232078c4b05a26e0b881e6bca2c39f5c255ce6bca2202d22203c612522e6bca226d9832227c4b03c613cc39f5ce6bca2300a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\xdcf6473596020cf39501471b79071aa79ae4ba703e5b155f0a1f9110f15d3e94', '\x0201043b020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x4b53dfe3f06ea01b4c8dd7558051c254cd0b404f38529595114992c0e611b6d9', '\x0201048002020d011001a1fe68230072bbad33ef7546b0ba58020101041001a1fe6823007608a264c0f6a09f569c052175303161316665363832333030373262626164333365663735343662306261353806365cd9833cd790612222263be0b8813b2dd790cc81e6bca2c4b03c3cd9833bc39fc3a93b265c20d790c4b05f202d3c26303cd983d9832507603101011602110201a1fe68230075d19b506141a10f7f7304190a31302e302e302e302f380d323030313a6462383a3a2f33322d01011602110201a1fe68230075d19b506141a10f7f730308fff826efb7436000040b0a31302e302e302e302f380804ffffffff09080240d84d72c554b80a080384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x8b4e3e13dc57ddf82b884548c36e9a059173bd169c7d3aeaa6d3920bdcd1a558', '\x020104e801020e011001a1fe68230073d2b2a15e66a7f06d45020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d45060009a501200000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\xe3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078649fc14ac54a587a', '\x0201045c0201011001a1fe682300765c8d2bd2eb08868150020101030101041001a1fe6823007608a264c0f6a09f569c052ec39fc3a9e0b881cc81c3a9c39f2d61c4b039d983c39fd9832625d79020c4b0d7903c2022305a2761cc81cc81205f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xe5242b8e6eb60fc439027b6b8a989ff9b273e7c12544270cc3626f3b27f6cc28', '\x020104480202011001a1fe68230072809fe4fa4e8cbbc196020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f99311006083920262720223922');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x55c66c09e5f2dbc0252fbcd61209c5d46e18da0897ac9684e08a6636a7ba7d90', '\x020104ef050203011001a1fe6823007c54b9e01ec76abe3d6c020101041001a1fe6823007608a264c0f6a09f569c05083032353931383030061a0218000000000000000000000000000000000000000000000000070102081001a1fe68230072809fe4fa4e8cbbc1960a042dc39f300d25253b2dc3a9d79030205c3b2027223b5a5ae0b881cc812dcc8139252de0b881d983613b5a3b0ea302e6bca25f20f09f9a91d79022c39f3b39f09f9a9125cc81c4b027d983c4b022e0b881cc815f2061203ccc81f09f9a91c3a95a39c3a9d983253c3bf09f9a9125c4b0cc815a3b6120613b20265a615c39d983c4b0205f222026e6bca23039e6bca2c39fd9835a20225ac39fc39f3c5c5f25305fc39f2d613bc3a9203b3cd9835a20c3a922e0b881f09f9a915f5a395c392227205cd790205ac3a9c4b061e6bca23bc3a93b30275fc3a92222c39f5ac39f302625cc813920c3a922c39fe0b8812d22275f253c3ce0b8815c22c39fc3a92726f09f9a91f09f9a9120c4b0d9832720273bd98322c39f26c39f3b5a5f223b5f203bc4b0e0b8813039e0b8815c225f3cd790cc812d5ac3a9205cc39f3b25cc815f273c203bc3a9272d2022e6bca2253bd79025260fa602f09f9a91e6bca22026c39f22c4b05c3ce6bca25a263025272d5ad7905ac39f263930e0b881cc815c3bd983cc815f2039c3a92d5ccc81c39fe0b881e0b881262d2d305a223c26c3a95cd79030c3a93025615c3022c3a9d7903c39263b5c2d2261c4b0395a5a6127c3a9cc8126cc815a2d252222c4b0c3a95fc4b0cc815cd983253ce0b8813cc4b0205fe0b8813027e6bca222d7902725c4b025e6bca2e6bca2e0b881c4b0302020c4b0d98320e0b8812dc4b020d79039395ce0b881c4b0255c203c3c2561cc81253020cc8130d983202d305c6125d790266126e0b881c4b05f612730e6bca261f09f9a913025d98327e6bca2c39fc3a922272dc3a92527d9832039255f3bf09f9a91256122e6bca220f09f9a912022206120e0b8815cf09f9a912061203c275a1303555443140801010102000301ff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x02010498010204011001a1fe68230077ca9534b8d876812520020101041001a1fe6823007608a264c0f6a09f569c0637e0b881f09f9a9120c3a95f20cc815c2722612030316131666536382d323330302d373763612d393533342d623864383736383132353230070103080101092ee0b881c39f20e6bca22030316131666536382d323330302d373763612d393533342d623864383736383132353230');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x0da988fdbba63f07daa6ecccac50a8d56c54d606d58f2c1079f9dffe1e2c0cea', '\x020104300205011001a1fe6823007081bab25320446f955c020101041001a1fe6823007608a264c0f6a09f569c0505302dc39f5a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x62c10cd9c09369738e747e4f1fa1c4894871b6a969555a00810ce7e234c07dfa', '\x0201043b0206011001a1fe6823007361a158ffe19e0da762020101041001a1fe6823007608a264c0f6a09f569c050d3c2061276130265a25d7902527060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x020101010218deddcf03fc2cba53e5ba9f36e76c0dc90e8f8df375d8aaf503fb069e92804f65ead9997750055c6bcb61e9bf67217fed037d76764255178b30135a3b752f9b76295c8ddc6ec117fc1792ee73f737979538882dacf57f0bad968edd69750dfd9b5026ca485151365bbd915657683a1818d5886ae9e0f5c25834acc6142ec90193ec4cb12080b80102080777cb67570624fa91cb17dc1f7d8e170493ea30b76a96be16076be758d55f24eb6ea084f9a19454cef53ab198f15eef2e61a57e278f0ea34432b6de46229d82f257672b8312d00986dee91989a22b924fa3743afe9d36e9c51ae6631945142f72e7f23c0d15e37878eab211b2fe9a287a40a0536376177d0001fb908e07b96bbf005b746cceb2d6cf4d9e7a6624e9be669e41d1122bfbd65809501f8422a17d39b77715706f52415c4d4ebe0acbfec8dc133b7a8fd671aed5c985cfd2e56a36e1dd0d508cd6cb58d19b405470e453d90ab347ed68feebd535967cd62b700f879bd918f1363ed64472431a210cfad927ae67642aa07703bc718d9adfde5e7a29ce97fe39f057e0493786b354efa06429609b96eacec6409e921249cc9aff28016a62c48742fb35e24501130876d65bd0e9570f5bd6e3a7dc584cc2f7150646e01b1e99331a6ef2b8c05648eb7eb943d999dfbc819068fe4b536cbc52fb9df5d9dda4b15c8131d555f278ed582c84b5fb9fa2d2a57c6266df32fef69328d36b48034a02884f6ff048273a89164e15b7fbbaaecffbfc83a550bf4c3e69163e3567cf880be439f2ef1515494f6e9882560026c1177e24e1ca46a754b329beb86ac1d55ce9631fd2b1e099c122e72f1334757152bb2b39cbfd5754dcd959e8cdc6098db778c59da92f789d446e7d1643592ce9f6601d51987bc4b33efd1266b0cf3a5ea89ff488e7a72d8d5498a90f65206d2a7bea2c8513069cfa545a12ebfb8b58558fe613c6eb3035e7e3b2d9a2fac9f00bf680466a5db538a37c0bb575f85f8d25310ec64898176677c8e250d13b958bdb23fe1de63455d30a40822272a0a5dc7e17520ea0c064c47704fdee0df860488167603ff33e1b8049ea27b10a5dba6bfd1d73aef40c0084085ea50a60b706dd1ce16b25979b2c116bc9ee4df2834970bb71b2f25409e9a5b5ecbe93cc61e18deb23e45e631c200bf827876d4e8ca77c537f6190e61e5b430b207dd13bc365eb9a3fd0370d5f431c664a5814a2563879ba3693684f5506b3893bef478887aa6f401fd448debf4c4a9fe5f75c424cdeef97bc3ab2ce1642d6ccb06069a8');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x4e8a5239820bac987d69ebeaefbe7cb4192de65dfeaa7516dd1a466093f8207d', '\x020104d4010208011001a1fe68230074ca95c20bab5ddfdc52020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4061d3b3c252dc3a9205fcc812030e0b881e0b88130e6bca22d39f09f9a9126072000000000000000000000000000000000000000000000000000000000000000000933165fd790c4b03bf09f9a9125e0b8815f2661c3a920d7901b3bc4b05ccc8130263c5cc39fe6bca230c3a9c3a9e6bca2e6bca23c0a01010b01010c01010d01ff0e08005bf609797742480f08030c2cd62f73d151');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\xb91270ac87d0712c802240b97392db267622480aa897ba662690ba76bc5de0ab', '\x020104bc010209011001a1fe6823007e3fb91f2e3c5ab9b1f1020101041001a1fe6823007608a264c0f6a09f569c050ae6bca23027e6bca23978062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08492101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33322601011602110201a1fe68230072809fe4fa4e8cbbc196040e0d323030313a6462383a3a2f333209080384275e405f7fff0b080229fe19bbb92cf1');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\xf1eea603bf87ba21f5488cbae0d02e423f8ce8755e82ff2ed92205612b3962b9', '\x02010473020b011001a1fe6823007047881c23d15d9d8747020101041001a1fe6823007608a264c0f6a09f569c0506c3a9f09f9a91060101073d232022393bc4b03bf09f9a91cc8139cc81223c30225f273c5fc39f3c3c2d26203b305cf09f9a9125c3a95f27c4b05f270a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x5306986aa5daf05684f8bd9ebb993bcb004632d24c13895676db9ab247d34048', '\x02010462020c011001a1fe68230074cca1673aad8ad03af0020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007047881c23d15d9d874707221001a1fe68230075d19b506141a10f7f731001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x42b2b5b6977ffaf079456be79b9c1e044e22d0928bdcd1b7be80d4618b4393a6', '\x020104f801020d011001a1fe6823007dd7bb5a02460763ec07020101030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063278205f26cc81c4b0d9835fe6bca2613b205a5fe0b88161255a3030c4b02dc4b0c3a93026e0b881c4b0e6bca25a2df09f9a9107633b01011402110101a1fe682300793db069b5be3f993110030803783ddae0951aa204190a31302e302e302e302f380d323030313a6462383a3a2f33322601011402110101a1fe682300793db069b5be3f993110040e0d323030313a6462383a3a2f33320804ffffffff0a0802f00acc0e302d52');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x8573b14d98f665d3cb591424723a4b38d6986807521a63c45510140fb7b19b0c', '\x0201043e020e011001a1fe6823007da69e320d0035031a1f020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007da69e320d0035031a1f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x020104570201011001a1fe6823007ca89295a9155141f85d020101030101041001a1fe6823007608a264c0f6a09f569c05295c22c39f5a2061d790d79025d790e0b881205a2d3c22262020d7903be0b881c3a93c3925303b2d3c61');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xb71a918a25a1d8255a300bd18b73efc7ea393274f9d6ec3b237a5221e0e0d888', '\x0201045c0202011001a1fe682300729d9afe5ec2a14010da020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb088681500619d983cc815c20c3a95ac39fd983cc81f09f9a91c4b0c4b0c3a9070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xfb0ebbda28545ca87db00e5f5fcd8e9d39ca8faf670b7c16a666d9417cfa227e', '\x020104d3020203011001a1fe6823007c4f9dd7e19e77160fda020101041001a1fe6823007608a264c0f6a09f569c05083339303433343130061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230072809fe4fa4e8cbbc196093027cc815c6120d79022395f2030316131666536382d323330302d376334662d396464372d6531396537373136306664610a3ae6bca222d98327cc81225a3ce0b881d790c4b0263cc39f5ae0b881d790e6bca2e6bca2d98326f09f9a91c39f26d983cc8125e6bca25fc4b0275c0b01060e32cc81c39f20e0b881cc8130c4b02d27205ccc81c3a93025e0b8815a203b26253b5a272d3be6bca25ae6bca2e6bca2d9833b5c10085ff09f9a91205c261222263be0b8815ac39f202d20393b3c2226222dd790cc813b203920cc812d39c3a9c39f1312506163696669632f4b69726974696d6174691403030101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x496dd0a9b663cb389e2bbabb9686dc095014dbc17a7bdea3503f893dfe0e978e', '\x0201046e0204011001a1fe68230076d5bc8c49155375b3f0020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230072809fe4fa4e8cbbc196062bcc81c3a9cc812030316131666536382d323330302d373664352d626338632d343931353533373562336630070103');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\x1d10425e29a04c3bde4abc1b195694443185c78ac3556ce5837aa1ce5f665da0', '\x02010480010205011001a1fe68230073a1a29a59ea46ed237b020101030102041001a1fe6823007608a264c0f6a09f569c050ad7903b20c4b03ce6bca206010107435c20d9835c39d9835f3925e0b88125d7903bcc812dc3a9c3a9c3a922273c2030316131666536382d323330302d373361312d613239612d353965613436656432333762');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\xbf904c39c344ed326862122e51c7421b968ac1d7dc62fe8ccc86603a9c650168', '\x020104590206011001a1fe6823007bc5aeb31fe4ac11c7ce020101041001a1fe6823007608a264c0f6a09f569c052e5c3039392222c3a9cc812dc39f393c615fe0b88125c3a95c3c30d983f09f9a91e6bca25a61cc813c26e6bca2613c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xe04ed4cf1fb81da90c625a2d19b3b67b59025a57f0c120f6898eafc152550553', '\x020101010218ded9361594f9b91f652b883cd336568506e0039bded0c94103cd094292c85e96dcaaf9add68cef5dc6e7af9f5049e47ae6d667a05cfa05885ce22a561226073e75ad01260d0f551ecbb6d070df8e0f25b0e339ad310d28e2bc914d83068db5c4a88b57fca254c20489033145a8766a3b1110e2fef73fe698b384a5d709648bdc2745930f84b9b2157efd0ec77a43dfd10b3b8bb1b3ff085fbb1e28716ace7985c20dd91e70479dd443d4387c5c8f6f60e48a68b84b87aa912d53133435422d345761118a53ec9b69de79479e8e0da506654a2334c60b558399bffc8a1fb09e04ecc7e6c805543680b9e7dc11fc50c005628021826c6e2b5d2185ac62956aaa86a7624d813306259cccc0fac5b972c6b7e038270f65084baced2a293b1719de8676b502679b5d469f03e4c738cc58b1d1801e10e51b01b5d6e92439823d43ec5f4d7ce26b656ae1500e0e18414f89747a86f8b680dff478df1a6c9ea296c745ea8d27d3e335cd742881595cfa58edbbac80494745a65d7c64aab4e5c206531afa32f0b86921a1aa9271b874c67af375055a88e6ec1a8d5b967d6dcf351ddcba7a7e86ffa5d48f4484ce4380c436974d4a05965f6af17a2e8305ee44032914d3dbdf3ae1d02f9c89651d8994d0fe0feccb073ef9e0cb273f4da5e9d270224f9b1a7cd8ee58ed286cea7139f0f4566b9c0fab0d5663b6cf1dda98d766ca23bfbbdea1cda30a60a6e4f6685db048948f3b3d7a2d0e06d6365378bc9deb46a2bc0725b6b05df57e12780f467ab8822ded4472998f2358b727fa2304b1f6259d2b7f6edb6cc8c42671a7a596c153dc1f0e812291a951aa806431923c2ec423024c2e95b06c9419841af61bce31feb9281937dedf8d7ef5f702376c7f5828e888bca340db2231b4558f30688322b7959bbae6ec9a5d768f5266c33380a9b5bf5c6dece5addf2aad0354449c550c60a652ef299fc259397bb9d4633cab57b8ae660026bbfc7ed0ebcb6d80bafa149a880c17c2071745d2d0e5e462e90823da6e3c3ee414e917fd58fa2cd6e74798fd3254ac533dee8b706f62439038f5fc48e7f063d8e3e28a7b6cbd2e9d540f43ff1408669ad513a9016ad345be388984d5f200a9e274650b07b1aed1d514bfb842a9cede764e5f6abd46f9bd63641c55e505d908c37e30ab09173b732faab493ec0829c87d7d9e4e77bb820a11f32396728ef1b9eb6a8d5e4b0d410b20f4621d50bbbe0016bb4a478cc31a1fe10634661c50e419eae4051219b70dbf8c23841a34d5c9b6e23e8fccc8a40a5e5c92a38c246d8a6cfd4269330684a471c09c74311c2d7d417f10cdfb38d9d2b8673fa934b831408164d73a0765a1b203961b15ebcafec312ba11365e0b0c35c920dd9e232cf99d9dd8e27b1955e086e9d2faea0ed620e2ab42c6e8b7d5758756edd3a1a930b6fe3937068d7afe7d9eed75f01efb450b13e0b2bf10be2503953c32504066e4bd2d5f8c188a13fa49f84bb3e1d17ffb105c6a18d4a599117bb396fdc9e49c65f4a93e2da396550109a9fc9ad06a18603b748d8282bb6ec143b707fedbf0cfc232d0570b7b76f06864afce907933415b385620c0014a5238a33332d716d8cc035193351734519a61fed79eb49750a5065db183f2bd4a057119e8e01fa559a1dfda661c35093925f1754d0064623bf6a0871bf60659274651b8d0a4087a66ca21c2d1c01ac573d7f80977e118f41ddf333a76331fe29cbc51384f693eb0a90eaf1d23371cad885c9562140e41de');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x020104d3010208011001a1fe68230077919f09207a56227cd3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4063ce0b881205c25e0b88125cc81d7903b30cc81272620f09f9a91d7905a61273922c3a9c3a9cc8120cc813c3bf09f9a91d983c3a92d205cf09f9a915f610720000000000000000000000000000000000000000000000000000000000000000008010109180f61615ff09f9a91d983e0b8813039780726c4b0f09f9a910b01010d02ffff0e08026d03919982fc550f0800405212661dcc9e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x2dff989922b59574e26eb14a812d07523ce0ca3a3123055da03eb9dbd61d14aa', '\x020104b3030209011001a1fe6823007134b7893e01ebe37067020101030102041001a1fe6823007608a264c0f6a09f569c059d0225d983272d5c6120f09f9a913b3039e6bca2c4b0e6bca2d983202061d9835fc4b03b5c3020205c612625e0b8812622c3a9f09f9a916127615a2561265c26cc815a3c2d61d983d9832dc4b0275f265f3cf09f9a913cd9835a5fc3a961253cf09f9a915f20265c25203c5fc3a93c5a273c205a255c253cd7905ac4b0d983c3a927d9832230cc81c4b0d983395a30203cf09f9a915c3b5ac3a9203920e0b881c39f255f2d2d39cc81f09f9a915ce0b881615cc3a95fd983c4b0302d3b20c39f5ce6bca2305a3bc39fe0b8815f25c39f61c3a9273c5cd9835f3b205c2d26206130c3a9c39fc3a939cc8125c4b0d98320d7903c613b2220c39fe6bca22525d983e0b88130e6bca23c2d5ccc81cc815c2525305ae0b881d9835c2620c3a9207806200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b020100030801005e76781b472404190a31302e302e302e302f380d323030313a6462383a3a2f33320908006ed03464ce4d070b080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x0201048a01020b011001a1fe6823007b37893d54c86c956b99020101041001a1fe6823007608a264c0f6a09f569c051b3c3c2726c4b05c2d5c25205f22d9832020c39f395a5f3cf09f9a91060101073f2320c4b0225c5a5ad983c4b039c4b05c2022203cc3a9d790c4b02de0b881cc81612027d790c3a927202261c39fe6bca2cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xedb4fd760304997e765fef0612fb2c5ad99429c8e9906af675ff5335defa5f35', '\x0201048401020c011001a1fe6823007a6199d9839a5c306ca9020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007b37893d54c86c956b9907441001a1fe68230072809fe4fa4e8cbbc1961001a1fe68230075eda95283a8fcf20c6f1001a1fe682300729d9afe5ec2a14010da1001a1fe6823007b37893d54c86c956b99');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x020104f401020d011001a1fe68230079069eaded68a6bcf9b4020101030102041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303739303639656164656436386136626366396234060f2d26e6bca261c39f2025f09f9a91780784013b01011402110101a1fe682300793db069b5be3f9931100308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33323001011402110101a1fe6823007ca89295a9155141f85d03080384275e405f7fff040e0d323030313a6462383a3a2f33321601011402110101a1fe682300793db069b5be3f9931100801010a080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x020104aa02020e011001a1fe6823007495ad58081d102387dd020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd081a021800000000000000000000000000000000000000000000000009c6012000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000a0801a5a39d317bb6be');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x5008819d098d235201cdc159d206a380594876d6e34d1235daf92a7c4de7d43f', '\x020104590201011001a1fe6823007fd1affadec781932bf5020101041001a1fe6823007608a264c0f6a09f569c052e2dcc81d98361c3a9e0b881c4b0d790e0b8815fcc81395ff09f9a912020c3a9cc8122cc81f09f9a91cc813b3c2039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x0201045f0202011001a1fe68230070ae9d29d7febee8aa12020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb08868150061f2de0b88130c4b0c3a9f09f9a912d3b5f26cc81265f2039f09f9a913039612d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x020104c9020203011001a1fe6823007c178eaeaab43f95541b020101041001a1fe6823007608a264c0f6a09f569c05083330353837363832061a0218000000000000000000000000000000000000000000000000070101081001a1fe682300729d9afe5ec2a14010da092f3c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d6161623433663935353431620a233ccc81202520c3a9cc8120c3a95c3ce6bca2c3a925e0b8815f20f09f9a91d7902026780b01030c145ce0b881d983d79061c39f5c3cd9835a20d790780e3c275a30e0b881cc8125205f30c4b0272dc4b061c39fcc81305c3c205a22d7905c5f3c61c4b0255cf09f9a91e6bca2e6bca2cc81273c2dc39fe0b8812d1029c39f302dd983305a61c3a930c3a961e0b8812d275f5ac39f27c3a930d790d983f09f9a915a20e6bca213035554431406010101020101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x231282ac6f749d37eed3b5e91b2d6a272cb85d311a3423c1d30f1729fa4e200f', '\x020104b8010204011001a1fe6823007c8fa0a12e63335aedde020101041001a1fe6823007608a264c0f6a09f569c0636782de6bca2275f255acc813b3be0b881252030316131666536382d323330302d376338662d613061312d32653633333335616564646507010209522d2220c3a95cd9832df09f9a91f09f9a91c39f205c3c25f09f9a912dc3a9d7905cd983275ac4b0265f2026302d2030316131666536382d323330302d376338662d613061312d326536333333356165646465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x47b5681cddaa5bdccea488c05e281464fbe573d9f1562625ba7212c77a930f95', '\x0201048c010205011001a1fe6823007bca8028f5071586a8f6020101030101041001a1fe6823007608a264c0f6a09f569c0510e0b881e6bca227e0b881255c25d79078074c5c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x0201047f0206011001a1fe6823007628a98fe294fa5174e1020101030101041001a1fe6823007608a264c0f6a09f569c050acc8161c39f61f09f9a9108457820d790262dc4b0223ce6bca2e0b8815f25c3a92df09f9a91c39fd7903cc3a92030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x02010101021855df4bcb132103b9fd812061fb72536270b889abfc1e623a03fb0c9f71900a5249a96176ffd6cf4e95db68f9d576c9e6ea286e4258e658cffab86e719dfcd356b0b6c2b67c671bd8618b78a0b6304bf1ab480be5132f89e0cdf1db2d363f4eee9875b3594357a70ebb5107bed6b47a893a92e251d1cfe81a082350d250b2f0611a104d44c43dd0a16981291534a6460b82f755a20ad54b01931a58282531d6bf2658d3712a633a210c43078c2daa151509efebb2dd47a9c60397132a7688ee56a28ca488fdf067721a28e7e58f31078510a6fc46725cf646ddadda430904942d2003bb5a81930ca2b5c2e80b44f3f5d9f3caa0580e49b5f14503297d464c277cd94fb2f05cb5850d6d04a6084abcc7ea451f38c1f7893783dda36a1dd1c884d5692e6af24e9fc61bd614d7dd1429db548e224e62d42574f9f15566c8d5465a8997d3e470d9eeabb9f097575a5e158bcffec71b300192ef8394dc2fe95b6cf4e6c5be01eaee04281293b4b462db1a37effca982318a4c33bcacde042989750e76447e1b350a82e9467b46e95286a2e53c0cb8cdf40af7508928f384c6a1f3de42294cd5239e6e12c827022ee1c3841654e32450b248be736a33aca6c9d4ef3a60ce0b42b5542b888c1e35e47a8d585f727c4a5a0410ba7d3ff02b4e822f55c707deda066224609b6b09f1f6707e60652d0e4127179b781e84ea3247aee26635423a82cf86db3e56382b529126ea1074aa5928c8efc23533c43c8bc44c9d7180d3a04676d49fd6473b19c35ac6a8e137e37da505219f0ca9247491feff0e3717b22c163285dbd5488965e5f80e53632efe191008157a2c73b828a0588a4e74e534ed6513afa31507e5f6c9f4cad82b806f55f265d1e704d93d342b24566a2be011c0d154f088882325822e444a6728846001a64ae30a797f98448cc8931cc4c77510cddca05835cc4e9b06d37d3e70d74901de4cfb18ecc490dfde9072dcb2e9606680fac713e012092056daa6e8677275c81faa15e923759eb757665b2ca49b68f4c69566f2fa93bea382b3b7218116a9747ff67347576480f77f89da20d6115e1027cd4d9ae44224da44fb3dedc798d64da91c4ea9e29f450b3c6aa7087d630e179b0afc62848965bb9fe95e46702d3bd1fff0d5d2d584e78d522fc956cc139c13dffdee1786a0d1c531e1faeb47eec653d7990d78270b44fea41d1f08aa6a234bda51225721e39be7176a7300e09fb5f6339db688cd7b3cd7e8594458ca20442195351ab79a12493f22659fc60b8a722c58152836aff36261d459107e4adf47bc06746928cc798e7ff6d23b258624ae28648da5ab5b8937c075d15968fe261d5c3762b3452b498822d5f3fd8547487295eb2ba81f368049f6340a02118e29e0fb28076a7530396fe3c605a3b4400496e8c1c8430f1f3679ea80b50e67fbccfcdb3d535811ec577fe2e9a0d34a50e72dd2b20efe8836ecac3763db35cf531d37d559b450c53850c3931825c2d40ff3464345747787f692db3f6431d9624fa312d149764fb26c7715a1b79c9bedae9e6e9c6e70651d24849c194e7c92da59daed0fe2923e223562c55224a8fad797fadbbcf48fdaeb47837b0431bfee69318a5454f1dd37e30b5f0f109985b72f639ffe60e6bc322f540753df5e630d705adb51233653a29ef73dd89c64ddf78bbd6a6c2ced50b28ed48c26cdaa62d6751a01734deeb21d8e196263c4698b8a513a5426924646cb1bd4f5f3c41e80bf1cfa719d39b12d0cf333e81e71eabf30338cfe551d53218516d49c2d532abfef247d59dcf2d66941ecff25e370689e4302d73435206b435cef6d86b560e68288b7c75cae97f680f4021be5d011ca0af5c6c1f3c8e475fbe55fe8c0294250c5569cbc78a79d64091978b4e432e8b3b268c4dbfa626ba48b9d0ea23a2e406fddb0ba3aeb9f083df4455c532f542d51f7810383470c7f73af6a773bde79e3613ef7a7d0aa45e72cf1965f5729575a195189312034f6ca7964be2c19153aaf397d8ebb4f01f86cfcd6de4e4ddaf8a86e6db0f003ccdd04c32939d4e4775610118ef38498b4b57e1f468feeca6dc60515328ddbf498595a628d98bf44aba4c966f57578df700b6608f8f7bd38fbba95de1f2d3b622bb0939f3d294c050762d52ad94aabd9a901f82c1e1054d9594a7cb90c6f44c8be507dfa69e1f01b4acd4707b168fa5a878f24be6b62b7fa3e85827bd101479b6957f9f9b8c0c6476c0e10b5cb7001aa1a5dd7f95134196af1c7631e4e7c4a781f7ed7bde9ffc60515bebbe62dc17e0664c72184affdad75cd3aa3189c362b1494acddbc24cc1dfd1c07769710b745a50857fd6ea2d9e1b842630a49c5bcb0637bef23609b0ec0b1');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xa269d45e338b84e6d89c706e56450faa649f649f260631881f1da4af56703e88', '\x020104dc030208011001a1fe68230073e594f25f06edd36c57020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06b30239d983d7905c26c4b022203c20cc81e6bca222f09f9a915f3bd79020255a3cd98361c39ff09f9a91252025c3a9f09f9a915f5cf09f9a91202d3c3027e6bca222cc812d27d98320265fe6bca261303b252525e0b8813c3ccc81275ae6bca23b5a302d27d79027c4b03b27e6bca23bcc813b39c3a9d79025272530cc81e6bca2f09f9a913c2d205cd983f09f9a91e0b881e0b881202d61613c303cc3a9252d2dd983c3a9cc81e6bca25c273cf09f9a91d790c39f20615a3cd790c4b0c3a926e6bca23927e0b881203bc3a9615c2d61f09f9a91cc81d983c39fe6bca25f2627c4b0e0b88139c4b0c39fe0b8815f3c5fe0b8813c262d272725d9832230393c203c25c39f5ff09f9a91cc812030e0b881e6bca23bd9832561c4b039255c5f2720395f3b3930d98330f09f9a91615a5f25d79022223b0720000000000000000000000000000000000000000000000000000000000000000009330bd98327cc815c393c5f3b300c3cc39f5a30273920d9835f5a195c22c3a9e6bca25a2de0b881c4b0c4b05a2d3ce0b881e0b8810c01010d0280000e08fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x020104e1010209011001a1fe682300770f8157726b0f7d7235020101030102041001a1fe6823007608a264c0f6a09f569c051b5fc39f30c3a9252d26c3a9c3a9c39fe6bca2c4b0c39fc4b0d9836106200000000000000000000000000000000000000000000000000000000000000000070102085d2001011402110101a1fe682300793db069b5be3f993110030800dbb23b4b735dff3b01011602110201a1fe682300729d9afe5ec2a14010da030801936c2aecabb91b04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0b0800dcb4df2b644ee2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\xa27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba3c38bf7c5c1af2d78', '\x02010385010205011001a1fe68230074e784e619a23be97553020101030102041001a1fe6823007608a264c0f6a09f569c052a395cf09f9a9120cc81c39f27cc8139c39f3b255c5f3bc4b02722c4b020cc81cc8139c39f5fc3a95fc39f072bc3a927e0b8812030316131666536382d323330302d373465372d383465362d31396132336265393735353304fc020205011001a1fe68230074e784e619a23be97553020102030102041001a1fe6823007608a264c0f6a09f569c05ca02e6bca2c4b05cc3a9f09f9a915cf09f9a912d272d5a272627c4b0e0b88120c39f5f27303cc3a9c39ff09f9a9122d7903bc39fe0b881395f5c5c25c39f612dd983e6bca23be0b881c4b0203925f09f9a91c3a9202225f09f9a9161cc813cf09f9a91d7906130c39ff09f9a915ff09f9a9120302639f09f9a91c3a95f5a5fe6bca230cc8161e0b8812020615c2d3ce0b88161c39f255fd983d9836139e0b8813c26263bd9835f205f25d7902622c4b020255a26e6bca2d983c39fe6bca23026d7903bd983e6bca2e0b8815a5c3bcc8130c39f5f302222c39f61e6bca220303c3bd790e6bca2e6bca2f09f9a91f09f9a91d98322302d20f09f9a91e0b8813c5cd790f09f9a9122c4b03c5cc4b03c20e6bca2f09f9a91c3a92561f09f9a91c39f2661c4b0203922f09f9a915a6161392727263b2d2561c4b0202026c39f20c39fd7902526393bc39ff09f9a91060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x4847cfd5fe68c4da5ab0b1e73e3e015a738af9354d49b40fc8f728c8b6ba1217', '\x0201033b020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f049601020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f061001a1fe6823007b37893d54c86c956b9907441001a1fe68230070ae9d29d7febee8aa121001a1fe68230075eda95283a8fcf20c6f1001a1fe68230075d19b506141a10f7f731001a1fe6823007047881c23d15d9d8747');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x02010398010204011001a1fe68230077ca9534b8d876812520020101041001a1fe6823007608a264c0f6a09f569c0637e0b881f09f9a9120c3a95f20cc815c2722612030316131666536382d323330302d373763612d393533342d623864383736383132353230070103080101092ee0b881c39f20e6bca22030316131666536382d323330302d373763612d393533342d62386438373638313235323004e2010204011001a1fe68230077ca9534b8d876812520020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070ae9d29d7febee8aa12069b015c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373763612d393533342d623864383736383132353230070105080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x616da323efc4f1f9122848762ef2bf314b99ded9c801dd6ee72ceac10286668c', '\x02010373020b011001a1fe6823007047881c23d15d9d8747020101041001a1fe6823007608a264c0f6a09f569c0506c3a9f09f9a91060101073d232022393bc4b03bf09f9a91cc8139cc81223c30225f273c5fc39f3c3c2d26203b305cf09f9a9125c3a95f27c4b05f270a09702c20610d0a0a656e640a048501020b011001a1fe6823007047881c23d15d9d8747020102041001a1fe6823007608a264c0f6a09f569c0522c39fc3a9202520202dd9835cf09f9a91e6bca2c39f2720e0b88130273c5fc3a9c39f0601010733232026e0b8813cf09f9a913b3cd983cc81275f20d983252039c39fd983c4b05ac39fc39fc3a90a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x53da825a5e03d72862458e8118d79eb2ce455fe23babde517783f7f5393a7543', '\x020103d3020203011001a1fe6823007c4f9dd7e19e77160fda020101041001a1fe6823007608a264c0f6a09f569c05083339303433343130061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230072809fe4fa4e8cbbc196093027cc815c6120d79022395f2030316131666536382d323330302d376334662d396464372d6531396537373136306664610a3ae6bca222d98327cc81225a3ce0b881d790c4b0263cc39f5ae0b881d790e6bca2e6bca2d98326f09f9a91c39f26d983cc8125e6bca25fc4b0275c0b01060e32cc81c39f20e0b881cc8130c4b02d27205ccc81c3a93025e0b8815a203b26253b5a272d3be6bca25ae6bca2e6bca2d9833b5c10085ff09f9a91205c261222263be0b8815ac39f202d20393b3c2226222dd790cc813b203920cc812d39c3a9c39f1312506163696669632f4b69726974696d617469140303010104eb010203011001a1fe6823007c4f9dd7e19e77160fda020102030101041001a1fe6823007608a264c0f6a09f569c05083531383830333732061a02180000000000000000000000000000000000000000000000000701020a273cc4b03c202d3b22e0b881253c3c2dc39f5a5f2520c3a9263c30c4b0c3a9cc81c3a9f09f9a915a0b01040c1778f09f9a91e0b88127cc81f09f9a91f09f9a91f09f9a910e295c2726c4b0d7903cc3a92025d790d79025e0b88126c4b0d98320f09f9a912730d7906126c4b0203b5c0f0e785fcc815a61d9833cc4b027205f130d4575726f70652f4265726c696e1405020003015a060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x020103b3030209011001a1fe6823007134b7893e01ebe37067020101030102041001a1fe6823007608a264c0f6a09f569c059d0225d983272d5c6120f09f9a913b3039e6bca2c4b0e6bca2d983202061d9835fc4b03b5c3020205c612625e0b8812622c3a9f09f9a916127615a2561265c26cc815a3c2d61d983d9832dc4b0275f265f3cf09f9a913cd9835a5fc3a961253cf09f9a915f20265c25203c5fc3a93c5a273c205a255c253cd7905ac4b0d983c3a927d9832230cc81c4b0d983395a30203cf09f9a915c3b5ac3a9203920e0b881c39f255f2d2d39cc81f09f9a915ce0b881615cc3a95fd983c4b0302d3b20c39f5ce6bca2305a3bc39fe0b8815f25c39f61c3a9273c5cd9835f3b205c2d26206130c3a9c39fc3a939cc8125c4b0d98320d7903c613b2220c39fe6bca22525d983e0b88130e6bca23c2d5ccc81cc815c2525305ae0b881d9835c2620c3a9207806200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b020100030801005e76781b472404190a31302e302e302e302f380d323030313a6462383a3a2f33320908006ed03464ce4d070b080000000000000000049f010209011001a1fe6823007134b7893e01ebe37067020102030102041001a1fe6823007608a264c0f6a09f569c050bc4b03c6126c3a92d3b222d0620000000000000000000000000000000000000000000000000000000000000000007010208212001011602110201a1fe68230075d19b506141a10f7f73030802f32383d2da535f0908ffffffffffffffff0a08fff826efb74360000b0802274a26ebfef452060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x8e9877a773282038723eaba18d2978ddba79b04255391eecf9425db090c6ea2c', '\x0201035f0202011001a1fe68230070ae9d29d7febee8aa12020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb08868150061f2de0b88130c4b0c3a9f09f9a912d3b5f26cc81265f2039f09f9a913039612d04f4020202011001a1fe68230070ae9d29d7febee8aa12020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f99311006b00227c39f262d3b5cc4b0e0b8813b3030e0b881d79020f09f9a912561f09f9a91275f5ce6bca220c39f2d3c205f5a20e0b881f09f9a91e0b8812520c4b061255ce0b8813cc4b0d9835a395ad983cc815a5a5f20cc813039d983c3a9252d22f09f9a9120225cd983e0b8813c5c20e6bca25f2d2d2261c4b06139d983d7902220c3a92222d790c39fcc815c2d202730d79022c3a95c5ac39f2230e0b8812020e0b8815f6161d7902639302039e0b881222d20d79061cc813c2d5cd98327c39fd7903039c4b02739cc81d790c39f6120d790c3a922c3a9395ac4b026f09f9a91273020d790262d20e6bca25f202d265ae0b88130c3a9e0b8812026e6bca25cd9835c26e0b8812039cc81e6bca222f09f9a9120c4b0272d3c39e0b881c3a92530cc815f2222d983f09f9a91225c39e6bca25a5c070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\xfb13fdcf05b6c5d87100868218446c55e095f8a51e3286d227a4c99bff15033d', '\x020103dc030208011001a1fe68230073e594f25f06edd36c57020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06b30239d983d7905c26c4b022203c20cc81e6bca222f09f9a915f3bd79020255a3cd98361c39ff09f9a91252025c3a9f09f9a915f5cf09f9a91202d3c3027e6bca222cc812d27d98320265fe6bca261303b252525e0b8813c3ccc81275ae6bca23b5a302d27d79027c4b03b27e6bca23bcc813b39c3a9d79025272530cc81e6bca2f09f9a913c2d205cd983f09f9a91e0b881e0b881202d61613c303cc3a9252d2dd983c3a9cc81e6bca25c273cf09f9a91d790c39f20615a3cd790c4b0c3a926e6bca23927e0b881203bc3a9615c2d61f09f9a91cc81d983c39fe6bca25f2627c4b0e0b88139c4b0c39fe0b8815f3c5fe0b8813c262d272725d9832230393c203c25c39f5ff09f9a91cc812030e0b881e6bca23bd9832561c4b039255c5f2720395f3b3930d98330f09f9a91615a5f25d79022223b0720000000000000000000000000000000000000000000000000000000000000000009330bd98327cc815c393c5f3b300c3cc39f5a30273920d9835f5a195c22c3a9e6bca25a2de0b881c4b0c4b05a2d3ce0b881e0b8810c01010d0280000e08fff826efb74360000491020208011001a1fe68230073e594f25f06edd36c57020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda063d5f26d98322f09f9a91c39f3c22f09f9a91e0b8812d3b275ae6bca2d790225c22e6bca25c30393b20225c26e0b881612020f09f9a912de6bca220c39f30072000000000000000000000000000000000000000000000000000000000000000000801020957165c5c2d3b20cc8120c39f225c275f22c4b0e6bca2cc811e2626f09f9a9127f09f9a91cc81302026c4b0cc8130e0b8812df09f9a917820d983d790d9833ce6bca2d983d983c4b0c39fd983c39f3cc4b0d983c3a9e6bca20a01020b01010c000d02ffff0e080000000000000000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x5e8d7e9001fec5b7e74826b492bfca2eaaacc43b9fc52a4e6d5dff20325b9199', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x020104580207011001a1fe6823007cd08f589c9f9c5d562a020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xd8b9e60dff1d0e59ea0745aac4e6ecd5b237500348d6e21795f3d6994c80ef8c', '\x0201035d0201011001a1fe682300793db069b5be3f993110020101030102041001a1fe6823007608a264c0f6a09f569c052f5f25393be6bca25c5c27253c27c39fe6bca22020255a2025c39fd9833922272525f09f9a912de0b8813b3b22cc816104520201011001a1fe682300793db069b5be3f993110020102041001a1fe6823007608a264c0f6a09f569c052722c4b06122cc81305f2227613bc4b0d79026d983d9832df09f9a91253b25202df09f9a91205c3c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xd3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f4092f84eb837d172', '\x0201039d030203011001a1fe6823007825b85637dc6de011f4020101030101041001a1fe6823007608a264c0f6a09f569c05083035383836393330061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230075d19b506141a10f7f730a28c3a927cc815f22c4b0f09f9a915a61395a3922303c225ae6bca22027e0b881252d3c20615cc4b0300b01050c2a305a20203c3c30205ae0b881f09f9a9120e0b88139f09f9a91cc813b22e6bca227263b2d252039c3a92d0e38e0b88122225a39615f6122203bd790d790273bc3a9392d39c39ff09f9a91c39f5c27c39f302525d790d983d790c39fc39f22d790c4b03b390f32c39f30c4b0e0b8813b2df09f9a91395c225a5a2526c39f3bc39f395ad98327d79027255f3ccc815fc3a9273b5f6125d79039113c2dc3a9d98326d98320c3a9d9832520d98326e0b881c3a922cc815a5a5a30255fe0b8815f61c3a920c39f20f09f9a9122305cc3a9c39fe0b8813b22271218783c6126c3a9393cd7903c20e0b881c4b020cc81e0b88178130d4575726f70652f4265726c696e140601010102010104a1070203011001a1fe6823007825b85637dc6de011f4020102030101041001a1fe6823007608a264c0f6a09f569c05083239313439343434061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230070ae9d29d7febee8aa12094230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373832352d623835362d3337646336646530313166340ab802c4b03b5c30d983e6bca2d983253c20f09f9a913bd9833922203b61f09f9a91cc813c30f09f9a913c2520d7905f5f205ae0b881e6bca226d790cc8139c39f5c5c2d255ae6bca2392020d983e0b881c4b0cc8127e6bca2c4b0cc81d790263bf09f9a91cc8122c4b0223b39e6bca230c3a9f09f9a91c4b05a203b3b2d3b20c3a92226205a3c613bf09f9a91255f20d790c39f2726203ce6bca2305f3c25c4b05ce6bca26130c4b03c39e6bca2e6bca226222761c3a93c3ce0b8815a2039e6bca22722e0b881e0b8812dcc81e0b8813b20f09f9a91e6bca25a252020203ce6bca2c4b030d7903c5f5c27c39f2dc4b0223020f09f9a913030f09f9a9125c39fc3a93b5cc39fc3a92dc39f61612626d790c4b03c2d22cc8139612d3b203c2de6bca2255c5acc813c5c273b5ad983f09f9a91d983e0b88127cc81780b01050c35392530262625c4b0395fe6bca23bc39f225c3cd9832630613cf09f9a91253b20c4b03c2020303927392d2dd7903bc3a9c4b05fd7900e0422615a78102ae6bca2255a5ad790225c25d7905f613cc39f20273b30d790d79022c4b0262261d7903c3061e6bca2202512b502cc8130c3a939e0b881d7905f5ccc812220273b27e0b88161203bd983d98330e6bca23b30cc81305ad79027cc81c4b0222539e6bca25fcc81262025e0b88139f09f9a915ad9832622f09f9a91c39fe6bca2255c5af09f9a9120e6bca220265a3b395a202520f09f9a91305a27e6bca25fd983f09f9a91e0b8815c26c3a9c39f3c5cc39f61e0b881d983cc8126c4b0255a253ce0b88127c3a95ac39f30cc81c3a93c5a25c39fc4b0c39f5f3b61c4b026e0b88126c4b039d790e0b8816125303c305c262dd790262625d790d790272d5ac3a9d983222720d9835cc39f3ce0b881e0b881263c3c6122e0b881205ce6bca2252039d9833bf09f9a912d255f2261263b25c4b02d5cd7905cc4b02dc39f3c3c253b39d790f09f9a91c4b0d983cc815ae0b88122392222f09f9a91d9832de0b881225a615c5f130e417369612f4b6174686d616e647514050101030200060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x3e051a26f74846d9c43ba53083ae8fb97dca6fafe1944256f25a04934accf227', '\x020101010218d58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba76403d70ebef51392e6997b187eb0b70d3dde83289c5b4cd062b17481c17112554dd517a844d5f50ff7c1851a299190024bdd83fa11f1bcd403c6a0b1d51b5933f719392f6400832df48a338d89eae9655efbbef6441a9ce269f9865bc436b023e596b2755fb7650b6226a55067e9166715776c8693bcc2fe51e5bc25e46dc31b2e1090795d8bd97edae34bc5096c186fec1cda0fe685a10c8453a6bae98857cbbc282e3a1e18ed0b9ae02c36dddf837d2d1da55fd3b73fb1763b378838a98f7faf1a7f7fe8aaee3bd23358d345edc58287e7ca6c1d44e64519d37e745b3d303e8a5a74ef6e02124d7a0ecd1fd7f81214ff024f4d0ada6336abd40c197c5a3d646b9144a40c70f7d4f99b56c2bf52fb1691c91ea18e6563a92096ed9ecc3bd08ea5c507812cbb21d36ed2a2f6666b33d27e1a271eb5331664fcf87f4cb4cb90919ef4833b1dd55806553dc7b2652cab760e07d5f72bc777df9e502ee6015d713cf7519343c1c10b06829eef5d3951fbaf5f11f7c19b19e90909bebfc6ab5d4ae510b8541c900a23730e236fc673f60a80bc7146aac3161d54b84d6c50b0311d724f86d259ee92406bc81ea7cb6020e568a3941d36011473552329509d74ac3ffcca063ddbca5e048dc34ea025c6a53ac7e2e056380143733d54f26a43df3ee8e34a72f6c0e09e5909d168ce7c45f2215cbcd8dd84a6093f75698f34c419658df81644cbc9f98d4bbd81fc647fa880addf37057c87272914b05a9d46f8bacbb4b2fe497a0256da5fbb5975f8e4f211d46701ad1e855c3a54afa24c5eddaa48ae35707150a017090978f876d2b701ac2dbad1274338a0b2da99c4a3b6416f9fdcf82ee59b828316ca80aa4c9b626fb9d288d17155605a457e8bc547c3ef14a5b021cd270a863f752667c7fbacbe8a6dc1be744f84fe4ea6313107f2ada9a815b945eec3d7af4c3196fba31d8f2b8326382a9d647398b0857a1caa85a1a375412d865613664eb4dac5d26ca40d7465c0e3cb582614d6cbe231d55ae8bdd575707629c165a38baa2562dde43b5acf73ef9478188030158df2a8692181fed5bc276f7f0512486f62efe24ad448cf41ba9f18b296549e114040b47969c2b425e21a37a2a99c9c92217ed712126d4f6043af86812bc3e635be08e5049f4a68bb31581360b8791e4284c13b4dca1047739fb616730139c5af0a4f8065d6918591515f9ad448accdf550953751ee9d4a4326b5f213d8ba2c8a59be3736ed8f4e9904b9e520aeecc85af2012cb92caa3c5f67b2c82a4444deb31312034f880f5df1a994de328333593c19a4036789922d9fdc7179f881733565611816adb6980bc3a884f7e5afba73fa6b8a7f4e92ede96b82c59cd8649de936fdf5bc258c0cc3ed2b280562a148447bb8c3be3c11e275b3f563538c08d4b159eed8dc88aa7b338f206b085835db125d66c8b5c4feaa912dc41a85910dd165e056c43b2ae795d4d2c070f47605664f1a204d693243e123f804ee73047b5ead57cba58b5bda868b4ed0781b39e79cc63349db28a2c8400fed6fc8614a315ba70107a33e99bfbf75dc742998d4218dd06b8a5549ddf34679f21c3752d31a019857ea484b27ad2e9b788f761ad4ef7b8070cdcd369d61b3c6b1e8441895e7b61b993b82e8df139d99c76c7ea6e4a952eb4c982cc873e71903684fe0feefbac311f9fdf0528d534ef5d6de52dac577d9dd558cd5c048e26f327afff1d9145fbb82c76ef7de7d98ee2c5a0dc48ae1428bb9ebfa767c3967f5268c2ddd1c74be2f0b333e01b591df1f9acb283a9d58ab7b7715c04fd071c87409be4e2e0658bc2c26f3abc013ab12ad615a7897cb4faafc9e58385bfcb82e3aba5244a6f656c9996591b14ddb62b6dca1c9d2e7feccb4765e551f81f043040f63e68f5a1168d284f8003d99b1d90236071e3c36287737fbc6164368f2dce02fb0bd89da5c122e2b57a8885220605ad70cadaebd1a3d9e89b3b46bd3d58796169d678c58924e40b257d320fdcee803b422af59bd9882e05310381254fb17222930c6ad078ade6e7889fcd237c892ea0bd17bacd117a94fbd53e8a36e712fe1ccf6055b3abcd5c6e0d72e4cc13993b26919a7926cbdf761dae9f78e612fe49ecca69fb9a6177fd65f5822b87f0714a28def08e81725225701e71383818d8c02f74f41dff87bedab05d036482acd1cda4b83e68a28323f4f3b2cfb81260691538fe9735da80ebcb06c73697c9c116d71d231889bf2b974528d7ea798029559a77f90627b7f209af527a311ea0cc380c9e7b5f2c3bcefe579b5edaa0ca30c681d05197d5e748ed80caca7c6a337456c8461c8f7e145cb0c504c4f90c1465cabc25991640644aa75aeea8a6a77adb40aa42713fbad9eb60b74f83367d3f09a4aea2a35e12aef185404db8cda10a9c4b76bdfcd4e74d586fc93831cb0828484d7de55815c28842de801f4a07e5ca57fa1b38caed9459c120f103689deef611baf45e4010d45376f022cac3e60b0a67cf9476e2aa51892881110a3974d20cc69818a1aacae5318a6b6ad99b4aacb890c4651e8de53a986a9bd102857916688756b3c1e0603a95ce8c71c4de9cac08a914e1d572a05d9d51e4fb161c0a4624f9a00778ea0dea85e6016ad9baf9b4ec3b6fab08212');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020103a1030209011001a1fe6823007d1dbfbddff8dbc76406020101030101041001a1fe6823007608a264c0f6a09f569c05b202d790f09f9a91cc81223c225c3cd983c4b05a3020f09f9a9127e0b881203b392de0b881e6bca2305c2de6bca2275fcc813c39c4b0252220c4b0d7905a26c39fe0b881cc8125262dc39fd790253c30e0b881305f5c20c4b02dc3a9d7905ac3a95ac39f22e0b88139613cc4b061d7906127f09f9a915af09f9a91d79020cc8126d9835c3b25395a25e0b881205c203c392d25205c203025d983cc8130c4b05f5a3be0b881c39fe6bca2255a5fe0b8815cc39f2527265ccc8139f09f9a9120e6bca2cc812025c39f27cc81f09f9a9139cc81e0b881f09f9a912061302725205cc3a9e0b8812de0b8815cd9835a20395c2dcc81cc81cc813b272d2027f09f9a91303b5c26c4b0c3a95a3b3b3ccc8122392761613cc4b0d9836130265f25f09f9a9125e6bca2d790c39f27c4b0c3a9c4b05f2039270620000000000000000000000000000000000000000000000000000000000000000009080384275e405f7fff0a0800e6672e912b1acd0b08ffffffffffffffff04a4010209011001a1fe6823007d1dbfbddff8dbc76406020102041001a1fe6823007608a264c0f6a09f569c051239e0b881f09f9a91d7905c5fd790f09f9a9106200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b0201000308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b08ffffffffffffffff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x020103e801020e011001a1fe68230073d2b2a15e66a7f06d45020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d45060009a50120000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000004e501020e011001a1fe68230073d2b2a15e66a7f06d45020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d45060009a50120000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000006120870617373776f7264087265636f76657279');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x70e30e636bd6d7cc289ca51cbece5b3b1aed0d5338204505efe9c9ad52794e7d', '\x020103480202011001a1fe68230072809fe4fa4e8cbbc196020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f9931100608392026272022392204640202011001a1fe68230072809fe4fa4e8cbbc196020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fd1affadec781932bf506243b2020392022e6bca2305c5cd9835a39206127c3a9f09f9a912730e6bca2c3a9f09f9a91');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x83372088e922feeefb4cd67823066f5a0de27bf76c8740be3fb175fd27461cb8', '\x0201033b0206011001a1fe6823007361a158ffe19e0da762020101041001a1fe6823007608a264c0f6a09f569c050d3c2061276130265a25d7902527060101048b030206011001a1fe6823007361a158ffe19e0da762020102030102041001a1fe6823007608a264c0f6a09f569c0518d790c4b0c3a93ccc81e6bca2d9835ff09f9a91c3a93b222d06010107eb0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660852d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x020103d4010208011001a1fe68230074ca95c20bab5ddfdc52020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4061d3b3c252dc3a9205fcc812030e0b881e0b88130e6bca22d39f09f9a9126072000000000000000000000000000000000000000000000000000000000000000000933165fd790c4b03bf09f9a9125e0b8815f2661c3a920d7901b3bc4b05ccc8130263c5cc39fe6bca230c3a9c3a9e6bca2e6bca23c0a01010b01010c01010d01ff0e08005bf609797742480f08030c2cd62f73d151048d010208011001a1fe68230074ca95c20bab5ddfdc52020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c178eaeaab43f95541b06017807200000000000000000000000000000000000000000000000000000000000000000091b182dd98326d790e0b881273c2026f09f9a913b26d98339227801780b01010e0802c96226e58a327a060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x020103f801020d011001a1fe6823007dd7bb5a02460763ec07020101030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063278205f26cc81c4b0d9835fe6bca2613b205a5fe0b88161255a3030c4b02dc4b0c3a93026e0b881c4b0e6bca25a2df09f9a9107633b01011402110101a1fe682300793db069b5be3f993110030803783ddae0951aa204190a31302e302e302e302f380d323030313a6462383a3a2f33322601011402110101a1fe682300793db069b5be3f993110040e0d323030313a6462383a3a2f33320804ffffffff0a0802f00acc0e302d5204f301020d011001a1fe6823007dd7bb5a02460763ec07020102030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063522205f27c39fe0b88127c3a92230253027cc81613025d9835ccc8127275a5fc4b0cc81d79039e6bca2d9835a5f3b5f30e0b881d98307542101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321001010b020100030800917af304ec88e72001011402110101a1fe682300793db069b5be3f99311003080384275e405f7fff080101090800000000000000000a08ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x86a586b5995c0d63ea568e6973cf8be147e50d77c74812fb19f5d5b1a371d2ac', '\x020103570201011001a1fe6823007ca89295a9155141f85d020101030101041001a1fe6823007608a264c0f6a09f569c05295c22c39f5a2061d790d79025d790e0b881205a2d3c22262020d7903be0b881c3a93c3925303b2d3c6104420201011001a1fe6823007ca89295a9155141f85d020102030102041001a1fe6823007608a264c0f6a09f569c0514e0b8815fc4b030f09f9a91c39f202dc3a93b5c78');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x02010380010205011001a1fe68230073a1a29a59ea46ed237b020101030102041001a1fe6823007608a264c0f6a09f569c050ad7903b20c4b03ce6bca206010107435c20d9835c39d9835f3925e0b88125d7903bcc812dc3a9c3a9c3a922273c2030316131666536382d323330302d373361312d613239612d353965613436656432333762043e0205011001a1fe68230073a1a29a59ea46ed237b020102041001a1fe6823007608a264c0f6a09f569c0510f09f9a915fcc81205fe6bca2cc812561060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xc0a7418af885f7ddd64c507bea244b091e5b9df6e72c5057ff3b86ecdcc9b214', '\x020101010218e5f7ad4e947f5a47634e1d503a11fc6da2a8cbb7c10e0d3603cf1d687ccbd4c0e1a8f0554f79be4351685569ee16cf1fc2ad6cdab4046d94e3e9e7c169d50feb5266a3574ae6e763d8b9435dc32528689eb45d3bce94d1b4427fcfab4ea67e4ba186d6ffbc1a12319b9d5d3fc48969c91630c2c80f06564128683328c8dfddd64a89dd5154b41913e3e371c3b9620578c9e30861f65ffdb4517c89d920f0d51ce36cb5b8da3439fd03249042c15fa6128101523b34bbb2e0749b082fad6eaf624289aed94ae71bf84d3c2bf27633678a03ab8e7a8dafbad0fcbf4bd18146580eb30c5a520d7455e7941596ce77483a31c55d760f10a34eeb60c32a565b2eb51bda1382e694235daa3fee8ca6034fa6e88a8925926c4af3e18efd7c0372f362d19e9c1ab0410a81ef4c06c471f36432305177ebd34a37533231491fd3e9e21913ce2caecc9f7fae81e0c905b46eb0962c144fdc2b43b2799b1eadc9bb515d4febfece288cb45a93b308a4b96710371f5d775399e80d3ba651a979e98c7d46b89dc45f68967bfd7e4658e012e7614092d891683e10f4973bdbd4a354432a7af070db2ee1be228970a00b3cb3a6a0e161f2186c2a3bd42deb85a683d1642cd687c14b26e25f50912486bcbeee27d4978fb7fcab0d6ab44ead318cd8618090041be45b97e0029b20df97be902b71ca6c2591a94d61eaa66b2398a0be81c2a8614833e855a892ebfe808e654cc1e3c5bc0cc99c8bf3e2eb713a3d48489c3c76ebf1e7a51bde920acdfccaacc21f5b56f00c3d2a03ac69b1b97dab2b4ce821e6b2afdfa44fbb0171cc46ba6a9e4b26a57fc27d9df8bc1725a054c7462a8a01f20f73c2697017ca8eacfc1ef5d5384d206bb95455909ff79b648d99911e71efa52312c10a25f0ceb1fa6bb4ef089a9b98e229882e451c0195f3f1f65acd897368c7629c16b77a11267693963fc5942ad4cea92050877589ef13615861976293e27eecead35cde903c6e2d536aac55c0b6570049a7c17ca8179f4041dc200eea3289c318038e58874a6262203aa81d5354ff63f08bc2d0f3412e15fd6af06bd7c5368e67df234f98385d33b869c06ca57a3426e3a8837ab60aa132538f56a06b73196f2f5e37da9b0d44ba345cdced6e3378d6fab1b166d8a269043763d2800923d6867ac1af5b521cdb6359ae67ce3f30508b5896cd7ac324b5e17c416498f5db7f0a1c6fc5543220d5ecdb5ccbbdd47ee9cac7d5416ea5175b435648643f6e437e35a286c5604c4a4a50058cef7bdba5a58235fb3c9131fb17138050761b2555a6118f72151afb1e349bc750d282330349ad7867e040d62331868c18091a1593feb6349e924fceb90dcf6670b0d94cda4832059f9671a9516c5f065e0618b53fcaa583c5e354914e5919e1e7ec269c5f5d01ae8967b49f06627ffe336d91c3e587e0635a4e2de69b8269f3675f815c553a18e3a43cc797bbc89aa713ff78d8a1a4c6d11a4834f76ea7a7b0f5feb42519b8ae1ec80a65c7a43ed8e78ac036829df87ccf25d644957e8fa156df9d53e23ea1a16d4bf824892e78bcdbb567041f29faf192a1ebfc76ef4101132412e5b6cbf04252fe4814bbd160d8dca78248f29102f9d035788728b63e170c8424df66608cbce5b5fecc01e8eccaff38f0429f52c69d79fa5d6092f9844ec08d9338fdd0cb38c2a1f6452210534d8cf7db0bbf6c572d56a11bc8027f9599570b60a3f8373d0e65a50a7b3d416db17954c6028cc084d87b8d7c55be6749582199746649a8b1f226010612e867533e3aaeb36dc9346bbd7437ee3611d7111d93ba41003965eebea4a9f99bda23fe20fef3b03f951f7df2b5c0efb372e54d04dc19ea7f60a92e5d55ce36a125ce5776ed239deb091d4432508aa0a59e6e4207c7b1e1bbfd6f8c435b19e86cb9ec8ec870318cf16b250e6c1c8c4025990de91cc3c8d2e6caf9867ea74249971105064570928e8c0b01f81fa224f56162f21b9a531d7e78d1695227d5efc385abe21c21df1f0ba2c68fc21c0589dfa94b1bd8ec446750f4dc4de2d17eb65c8ee7681962de5949b762ca12e3c9656c46ebff1302efd57975dedd8fbc44fb8871a861ce8f100ed7b0f5ec7353a7dece35232ce8d853dc27891a9d5d017dd53e699393a386a3be3e9954d6e0605e722165dd43b3518fad5caa38ddd710bf8c40251b7f759a7f4d413d9784fdb6f3a9e2bc325bc4243e750e84476a3b86343bcee7eb6d6a96202dcb1edac795fe566020df6760c0f5bf7794be4d65f046f665d0e2e5d6ccaeb435daf3fde8e885cf8b0f0088c86e64d6909795cbcd7a3c48e09fd3197181b60b69203f9be8e2996e582ae01001f2a762b57f43ff618b1974fa860f3170eadbc8bd94992615edb6390c86d4544304ab289e03099fe4a1eabf2da586f8043d13f09159a2d051fe59052a78b16764b746d6c28d319bcbe36eb36f65134840f2e3bddb3ffb22066d3a104bf8c907c213925c237b93896f75b0924d9aa06036815a7b89ba9ebe620bb86d395669a0ce8ad6ec9d20d2a41c849885b535f9257f28aca59623c527ea4fa83bb3e362f762b5efa0577b35afba9b93b0bfd79b1d9c4f887b6e7626b9fd29937786fdd41a08f32b74b77a867e215a4f85fdf6be797bc251b0afe68b5096f0711160f5aaadca903bd7a49e3908767848bd27be9ff05f3a09fe0584cacdf7d930d1c6de6bebb324c5d122434eb53ffead229b64b58a256dd383bc09980e0fae73dce973280d03d1aeb728d04fb9db8d49c064a1edce57dc6b42415da66b41f71e61f6d81fa893d0e4aa980a05b6e8d894645b3fc4f37306ba3f9a30da9b6b04faf238bc6f5eba930b437e1946a3e901680cbeec7ec66592e76ef008445fb062afbbd77e8b3673d5c414f7a72fe93c7b186df5a128817daf506c8540daca347019f76c10c10017112407a78ac411a95495b3e37988091f36e2a72d2534906144ac1c7c52ce60b5c53789151a238435f1f5668811c4d40c0e609e71736e30999bfcbaee5f4950eec24149ece8049d82a33e9c43135591e3d877142c8bc4a97a30b437d0b7e012bb7bfbeb09582482df2a13080307b7f3c26e06610a965cb85c2068546edbe3d090fbb032c3377fbded9451406d2ee73cb81dd7dc52e8d343661585433a06190b43a83afe8ecfa57c70d78764004a7c989eeaccdc2ec4459990d5f17d24ad187d6aca12adcbfb28f83f4628a7112415620f9e929060d3d0faff8801e78bbb97161686d9b7217180436f41da37fb6ac3dd6905ce5ce4f48b9a82a822ce4883378fe17304378bf618847f296cc85491c1597355c4c7e90e6291d34d08ebc30cd238e664609ae6041d9de2abb8b3034c365aa5b99ac28cce1b8fa0f2109a135d6aaca432c3bc132a4933a39edd1746c7d00974d765ce562e37306d97900832e3f48d64e9c63609adcf83c97096273e75c7fda0d792b9f49d246ac23a438a0b57a19f667c0c7171cb3c6852bbb3a2bf4db9887310d086d8c9c422937e23907b49720250dc78c2aac1a9e75d100c1953aa5e11a0072e26f759ab4aa21b9f2ca973bd6091307e271d32d1d938c78fc1e6108f782028883a59cc35764a001226a36617e645c273b58a7797a859772899b0cdbf6c025c8c20da7679861e754ed113dc0ba33fe05336de8872900528bc439adf646b6ee91d67534d52c3a9efea913591c3c8def8441961ae6e29392f4603823012ce8eba8d36d0105d6a136d1b721ede702740d2b9e4b90342ad9826432556fb0e1ae81cf9b987608d9c08768cfe7cf356d8a470f282edd1eb91ac36d544308d4737e6b534f15eec119aedc271890506b5b6a041e04c7ee5718e9147d3a18a291d2b1f3e816a0a5d37bf6c75566c76736459967b5c7ae6e3de6868380fa88f7eef51c6c7d7709894e789f34f16072f19c4e0584309d82f2f313efacb03dd0a4031add8b35f94b2322558bb57c91105af4202de4df617e1c03d0f0266ce7d74c0b2373bbf2e52aca1328a1a6e1b8c68a0487db99fc33c146aad2b10650be022058cde5f49d07c81c9c56509619b0381939ffe526b0b68be26bf94c88e1ad28d721ff625f0dca91156e052e251106647c452cdc9cfd382c4338464aeceab70eaab491bbc1e22be6fa51125fd3051230d34f3fb7087d37e619f27d55ddb0dae5cb3b6787161285dd1551cd51795d81159e81ee2a9bc8c0ff7d8254c76953b72aa6f7652583777ec067a4acbaab4ca9185dce0c5b3ea301221be357bc15282747e75f37fc893ca2fe82d6782f14b5102848cb15e432af1c6636af5e6c571d494e0beeb8e2de365dbd4dd060f922db784dd7e826ffa08ffc12a9f1a1b3fbbe02b6a21818a029f0fe46fb19b91ad8d8a6d02b21753301d8142403bff5e65fe6ba57fb742daec1d8875867c502361743621045801a9aeda228cf3bba31c4dd0fea2488474a6f9c24f097072eeb26b5fa9c9af378f0c93fb70cea46c3f16851fe0c3d1d6c00678c9cdf6e95f0c12f8f8fb576b66b57d2fa063e3e3e75df2347a1788526110a40b08ecf8027aeba8e9a20e24541456a8b3470afa102369e3f3ddb315b7f5874eb20b51d23a711dc5d847bcdf9c2c27f96b6ae84b055855db88b54fb3ac864c0a69abbf7737c5a743498026e5060f0e7aa71d79557a0810f9cf24d3610c5271d7539c22c0fe0f520f12bbd60aa0cbc1c63ffe62273e9267cd8c00ffe5d939b84b7abdd3f696bdb04f7abc144a1542a901fc1b789de87558117e79d69e94110bee724ae0b137a09253a37a9f2501915d10981bdc31f6d7b909a6e5835d3ff43fc6f6656aca9476e59cca909b0233e7c2a2c2243caee06c935b52196806f07c8ca7fdbd6d6ab0b85c073346c3bae544386040ec6d45885555e2cfb0680543f8b4db903f921f71c1fc79408406b689d7a5ab0384cca5d52eecf4a729ab6091410d909bb6fcb01600c2f327264db4cf686e72c3ac32e788993361dabc91865e97980862163cc5cb8d1f134771d1c949aa8ab980eebd4bcb0e267d7946a7af47bf117ce48a9876085b4ffeadfee86e877d61e80c41fb088f6aa8dce6e70620265046823ed71cadb550cd30414e87742b3fe57dbf76532e056889b1893e80a80f071a19b700ad9b406cad3d7a757de17a13dcf70f891f7eda8ae5b9424118dbf5b5c4352a7e6f5e57996868b9fbc06ece79f32a12bf05bab379956b2d1f2a34a3c3603430b771068409296fbadf0288632a009004c53756008b7b1aab7179690cf28305a2f7947912391f60dab0f7d9c056d384f16625edda4bc67bfb1237a8645d31df21d3ffa0384eedce1eec58126dba96414da1fac396e0291097f906145b4dcd87c6cb6408a15f5c56f3f8c3d8afd0970d7d463a76566e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x6d5cfe8019ba31541268ff2863596a538a1f1c72a573964295957218a9436763', '\x0201038401020c011001a1fe6823007a6199d9839a5c306ca9020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007b37893d54c86c956b9907441001a1fe68230072809fe4fa4e8cbbc1961001a1fe68230075eda95283a8fcf20c6f1001a1fe682300729d9afe5ec2a14010da1001a1fe6823007b37893d54c86c956b990462020c011001a1fe6823007a6199d9839a5c306ca9020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007047881c23d15d9d874707221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x020103aa02020e011001a1fe6823007495ad58081d102387dd020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd081a021800000000000000000000000000000000000000000000000009c6012000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000a0801a5a39d317bb6be04c102020e011001a1fe6823007495ad58081d102387dd020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd060007010109e7012000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000a0800a7e45f8a4ae8960b080116cadc6bf08bdb06170870617373776f726404746f7470087265636f76657279');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x16ab33d2deee36f3243ed2b3bf02d8034f919add1ecf51cfe49efd728bbada07', '\x0201037f0206011001a1fe6823007628a98fe294fa5174e1020101030101041001a1fe6823007608a264c0f6a09f569c050acc8161c39f61f09f9a9108457820d790262dc4b0223ce6bca2e0b8815f25c3a92df09f9a91c39fd7903cc3a92030316131666536382d323330302d373632382d613938662d65323934666135313734653104dd020206011001a1fe6823007628a98fe294fa5174e1020102041001a1fe6823007608a264c0f6a09f569c0508782d25e6bca22d3b06010107880168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660899015c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x0201010102187794311a6660911eb3d885a1836d48fd8b698c026595214103c10309b5a1d1640417cb4f9ce4cae82696de13df70369e747af7b68b6f0e21d233cbb721b92329dfec686661074230a816ada4f779897d0ceea044554e3380d071372e9f313b4a4b6598ac8c0394329f21c7efd80b2617d581fdd2ba79210773bc12f49456efea552d63e80a7549b91bd425f6248baf83f032b7fc4cd4ed665191cfeb0f8cab336480446521444f84338c0e5a878a21bb984090d9a52ab91c0c43fdff9f4192c79f41345b1611d0259b0769d665edb6383a2cea82218a165afb8f741063a4592d3bdfbbf5f63b88221ee690ed1a5c949da6bb4f8f7e6fcbefd37141cbfc3812a189d20fecc20146d39334404f3d83125c5cc5d8f3cc023a8db574373067a65b3be602d2c3dca364b539bc131db1e76d7ae5feb6d95f15c33bc8ac98af3af3d2a085ab0b6e31a2dc23d876e3880020782a5adef03f109ac53eadc76854d8cf1f59fb45e6e7cd3d410546b8e3f3b9d9caf6c1e8df3ef9948eeaea625e73fc8dd2f3719e6de1b2d789d071de50b38aa251198f7675764c90e14356934e2ae8be5102ae0c0a5c7decbd9b745e1b5736e441f29aa4e3cf8d324700419503557249fb811af494e3fd049888a1339b79ebc90d3dd36efcee22b3425c679ae357');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x0201010102184937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b03e401757a6ca0dd27066604c6512b5e5783301853315e63521c34b016eb992b5cac7d49407f8db5c5993b9f0edc1c3d20a7b41e3d4946db69158eb7dde82f91ace26a1918606bfc1656ba8502aa9e45db1cb33c2a13e0ad5c60f25462855811c6acd95b0bd55216137c99049fb47deba08e6aa397f02f0f26e073a8adfb936e1ef2095740c858ea5b334382857b0287f041c43c279e0664706dd954bca79343514ed7845a2eed4206d72b6b052015c9e8405bc4c04655522ef5d09e407c4a46d9f5f64f9379c56ac068cfdf887f0849526e8b5c1d06b494e8e3af08794200c128ba1a2ba1acac');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x020103b8010204011001a1fe6823007c8fa0a12e63335aedde020101041001a1fe6823007608a264c0f6a09f569c0636782de6bca2275f255acc813b3be0b881252030316131666536382d323330302d376338662d613061312d32653633333335616564646507010209522d2220c3a95cd9832df09f9a91f09f9a91c39f205c3c25f09f9a912dc3a9d7905cd983275ac4b0265f2026302d2030316131666536382d323330302d376338662d613061312d3265363333333561656464650492010204011001a1fe6823007c8fa0a12e63335aedde020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075d19b506141a10f7f73064fd790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d376338662d613061312d326536333333356165646465070105');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x02010101021872b97b40890f87b2902abd60d98c0554131c3f37e4af827d03e401dd9b549b5e92deef29ca8a9a52a0d6c8fb632d4d361d495dc9cf2b910045647b5e0e54b63372ecb188ca7241ef5c53328ca8be93258d476ef4eae02f0f17a1b5f374f6b6b3d03b39b97e6491f672e6a44856aabbdb14c1a8fbf55c54f447d9cd9a41b7e942701e3fba7db5833c3b4a9ca520b9e3448da738fc8709c5c4a467259a344d628e8eb9836d8c0f9bda28597841482b7350b1a4e45167f070ed5aac7ef198aa53c100c6f613a0435401abac0457c9db198ae8d745f35252de54ab2eab7a400614b2cb698f032aeef015b0e5dae8505ec2ecd537e2467baec7d7047e7c16eb52e4');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x0205011514010d0c70617469656e745f6e616d65020302703702e00f290115010101021001a1fe682300765c8d2bd2eb08868150021001a1fe682300765c8d2bd2eb08868150290115010101021001a1fe682300793db069b5be3f993110021001a1fe682300793db069b5be3f993110290115010101021001a1fe6823007ca89295a9155141f85d021001a1fe6823007ca89295a9155141f85d290115010101021001a1fe6823007fd1affadec781932bf5021001a1fe6823007fd1affadec781932bf5290115010102021001a1fe68230070ae9d29d7febee8aa12021001a1fe68230070ae9d29d7febee8aa12290115010102021001a1fe68230072809fe4fa4e8cbbc196021001a1fe68230072809fe4fa4e8cbbc196290115010102021001a1fe682300729d9afe5ec2a14010da021001a1fe682300729d9afe5ec2a14010da290115010102021001a1fe68230075d19b506141a10f7f73021001a1fe68230075d19b506141a10f7f73290115010103021001a1fe6823007825b85637dc6de011f4021001a1fe6823007825b85637dc6de011f4290115010103021001a1fe6823007c178eaeaab43f95541b021001a1fe6823007c178eaeaab43f95541b290115010103021001a1fe6823007c4f9dd7e19e77160fda021001a1fe6823007c4f9dd7e19e77160fda290115010103021001a1fe6823007c54b9e01ec76abe3d6c021001a1fe6823007c54b9e01ec76abe3d6c290115010104021001a1fe682300749cbc2bbb5e121140b3021001a1fe682300749cbc2bbb5e121140b3290115010104021001a1fe68230076d5bc8c49155375b3f0021001a1fe68230076d5bc8c49155375b3f0290115010104021001a1fe68230077ca9534b8d876812520021001a1fe68230077ca9534b8d876812520290115010104021001a1fe6823007c8fa0a12e63335aedde021001a1fe6823007c8fa0a12e63335aedde290115010105021001a1fe6823007081bab25320446f955c021001a1fe6823007081bab25320446f955c290115010105021001a1fe68230073a1a29a59ea46ed237b021001a1fe68230073a1a29a59ea46ed237b290115010105021001a1fe68230074e784e619a23be97553021001a1fe68230074e784e619a23be97553290115010105021001a1fe6823007bca8028f5071586a8f6021001a1fe6823007bca8028f5071586a8f6290115010106021001a1fe6823007147a0e57abff0a654b6021001a1fe6823007147a0e57abff0a654b6290115010106021001a1fe6823007361a158ffe19e0da762021001a1fe6823007361a158ffe19e0da762290115010106021001a1fe6823007628a98fe294fa5174e1021001a1fe6823007628a98fe294fa5174e1290115010106021001a1fe6823007bc5aeb31fe4ac11c7ce021001a1fe6823007bc5aeb31fe4ac11c7ce290115010107021001a1fe68230072039148bb60d1c39136021001a1fe68230072039148bb60d1c39136290115010107021001a1fe6823007972b846390f35e466ef021001a1fe6823007972b846390f35e466ef290115010107021001a1fe6823007ab89ded7ad8b80de1e3021001a1fe6823007ab89ded7ad8b80de1e3290115010107021001a1fe6823007e4ea77de38ff66a2c9e021001a1fe6823007e4ea77de38ff66a2c9e290115010108021001a1fe68230073e594f25f06edd36c57021001a1fe68230073e594f25f06edd36c57290115010108021001a1fe68230074ca95c20bab5ddfdc52021001a1fe68230074ca95c20bab5ddfdc52290115010108021001a1fe682300759292ec73dfeaff3aea021001a1fe682300759292ec73dfeaff3aea290115010108021001a1fe68230077919f09207a56227cd3021001a1fe68230077919f09207a56227cd3290115010109021001a1fe6823007134b7893e01ebe37067021001a1fe6823007134b7893e01ebe37067290115010109021001a1fe682300770f8157726b0f7d7235021001a1fe682300770f8157726b0f7d7235290115010109021001a1fe6823007d1dbfbddff8dbc76406021001a1fe6823007d1dbfbddff8dbc76406290115010109021001a1fe6823007e3fb91f2e3c5ab9b1f1021001a1fe6823007e3fb91f2e3c5ab9b1f129011501010b021001a1fe6823007047881c23d15d9d8747021001a1fe6823007047881c23d15d9d874729011501010b021001a1fe68230075eda95283a8fcf20c6f021001a1fe68230075eda95283a8fcf20c6f29011501010b021001a1fe6823007b37893d54c86c956b99021001a1fe6823007b37893d54c86c956b9929011501010c021001a1fe68230074cca1673aad8ad03af0021001a1fe68230074cca1673aad8ad03af029011501010c021001a1fe6823007a6199d9839a5c306ca9021001a1fe6823007a6199d9839a5c306ca929011501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c021001a1fe6823007b6ebdd6ada0ca0f0d6c29011501010d021001a1fe68230072bbad33ef7546b0ba58021001a1fe68230072bbad33ef7546b0ba5829011501010d021001a1fe68230079069eaded68a6bcf9b4021001a1fe68230079069eaded68a6bcf9b429011501010d021001a1fe6823007dd7bb5a02460763ec07021001a1fe6823007dd7bb5a02460763ec0729011501010e021001a1fe68230073d2b2a15e66a7f06d45021001a1fe68230073d2b2a15e66a7f06d4529011501010e021001a1fe6823007495ad58081d102387dd021001a1fe6823007495ad58081d102387dd29011501010e021001a1fe6823007da69e320d0035031a1f021001a1fe6823007da69e320d0035031a1f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x09fc23f3a58a0e9b61626c12f188790598a16cbb9f0894f1cf21cf82162f4bd9', '\x020202046465736b05027631');


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
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xed5d4eaef45b31374fc2a5269f71d3331088d83788167b294c85c62717e4f5bc', '\x1ca064192492d5d45c906c6c35f4b22685b879a982a597d2494ccabce7201b65', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007ab89ded7ad8b80de1e3050101060101070101', '\xea70cc9453d88dcccdf1677f0105b8fd272dc747fb549eb8b57129003dbd195f', 0, 1795269600000000, 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x1ca064192492d5d45c906c6c35f4b22685b879a982a597d2494ccabce7201b65', '\x5ec8b0701034b38c9f2daefe33ed4d642d655cb38bba212c25052dc46471e2d5', '\x020208000660c9c6c8b8000301000415010108021001a1fe682300759292ec73dfeaff3aea050101', '\xff19f723a9cbe94be690511a5c6f9059781dc15ed94528928525c5a713876a51', 0, 1795269600000000, 8, '01a1fe68-2300-7592-92ec-73dfeaff3aea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x5ec8b0701034b38c9f2daefe33ed4d642d655cb38bba212c25052dc46471e2d5', '\xc17b98be86a8afe409b282949093e3a9e660debe384fa1e9e6015158c00a41b0', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007d1dbfbddff8dbc76406050101', '\xad9c0dcc55e2edcbeea8f4c4f7ba88df11cee74350ff9332e4a70640a7c1ff61', 0, 1795269600000000, 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\xc17b98be86a8afe409b282949093e3a9e660debe384fa1e9e6015158c00a41b0', '\xfed22fa02829709ce6f341dbb1434beae0de65bd255aae7f6458ba40cae06dbf', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075eda95283a8fcf20c6f050101', '\x94e1dd0cdd72f1db8b963201b130f444c4b7941fe68d199d1da75ffef1642934', 0, 1795269600000000, 11, '01a1fe68-2300-75ed-a952-83a8fcf20c6f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\xfed22fa02829709ce6f341dbb1434beae0de65bd255aae7f6458ba40cae06dbf', '\xf9cd6d6620e81a11fface1e192ec2baa053d13dfa0673b4c63defe81de056fbe', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c050101', '\x5021ca9bf4a189ec31ab8d8022ef1875bb915856802589e6cb97269b9a6c5f52', 0, 1795269600000000, 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\xf9cd6d6620e81a11fface1e192ec2baa053d13dfa0673b4c63defe81de056fbe', '\x4fd0f023078534baf98450e6a3dcbb51ebc7a2e40ca57aa269b87d2161fc8539', '\x020208000660c9c6c8b800030100041501010d021001a1fe68230072bbad33ef7546b0ba58050101', '\x05348270bb087331941e689fe2c33fbd2a294cd9bbf8c517e51c12e974c1a232', 0, 1795269600000000, 13, '01a1fe68-2300-72bb-ad33-ef7546b0ba58', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x4fd0f023078534baf98450e6a3dcbb51ebc7a2e40ca57aa269b87d2161fc8539', '\x445757187585b785da12d45f4b0d2f9a8ef99cfb9e7d080e3f2e82ca1b5efb8e', '\x020208000660c9c6c8b800030100041501010e021001a1fe68230073d2b2a15e66a7f06d45050101', '\x361054bcb51ba5c3e7f4f139901c29cda6ef6ae52b1a3ee607fd872dd90a1fbb', 0, 1795269600000000, 14, '01a1fe68-2300-73d2-b2a1-5e66a7f06d45', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x445757187585b785da12d45f4b0d2f9a8ef99cfb9e7d080e3f2e82ca1b5efb8e', '\xf3e3e248c5f80e829ee125017d8c2b45de1d233731b26d0a0d3b8b2a6740e956', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300765c8d2bd2eb08868150050101', '\xf6d662fdd692df05b0fa464db3229378521cd58a11ceb6d2566bf6b4037ba862', 0, 1795269600000000, 1, '01a1fe68-2300-765c-8d2b-d2eb08868150', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xf3e3e248c5f80e829ee125017d8c2b45de1d233731b26d0a0d3b8b2a6740e956', '\x31c5f989cfa9e44535de012aeb9bb40330f6124365c172caacfb28d55c7564ae', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230072809fe4fa4e8cbbc196050101', '\x8832913ac4278c5868f183de2d13d326e08bf8dafb6f79f14c46f4ba3cc0d80f', 0, 1795269600000000, 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x31c5f989cfa9e44535de012aeb9bb40330f6124365c172caacfb28d55c7564ae', '\xfdf1d25e726c84d30e2359b63d8b333bee2bbe5028e4e8ab4983970dd1f0168e', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c54b9e01ec76abe3d6c050101', '\x9a4de12cee6f119d90cf3e9d238413088732541119fe5c1d5b6e358aef75ff1e', 0, 1795269600000000, 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\xfdf1d25e726c84d30e2359b63d8b333bee2bbe5028e4e8ab4983970dd1f0168e', '\xd9892de30009daa9ba4b847079c10d2471922e716b86ebe168605e88ab6cda49', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230077ca9534b8d876812520050101', '\x32205f70c243569fc5acee1eb7200a0ff6fe111ef91c3f25fd86b0be12600f3b', 0, 1795269600000000, 4, '01a1fe68-2300-77ca-9534-b8d876812520', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\xd9892de30009daa9ba4b847079c10d2471922e716b86ebe168605e88ab6cda49', '\x8c6abcc86cfcd39fb2e4391af6b6505993cd36436b49937a7be7df01fcb6f8fd', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007081bab25320446f955c050101', '\x1602d15077d572f14c0d8b032d0eb822a8b9e6db2b7145b836dc88a484bc6eac', 0, 1795269600000000, 5, '01a1fe68-2300-7081-bab2-5320446f955c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x8c6abcc86cfcd39fb2e4391af6b6505993cd36436b49937a7be7df01fcb6f8fd', '\xc66dd0cbc4ce2cbf7720fbac3c2be0b99409476ba027ad22092c9820b7ec295a', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007361a158ffe19e0da762050101', '\xbd6848e9e0c6ddcca661d8bdb60fb6564c80fc5af7cc114508f05191bd6d4d4b', 0, 1795269600000000, 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xc66dd0cbc4ce2cbf7720fbac3c2be0b99409476ba027ad22092c9820b7ec295a', '\x412fa523b87c4efa44a017cf4b05e601becfddb296e40e34db076592497fde7f', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007e4ea77de38ff66a2c9e050101060102070101', '\x839808645c7ac5055c57544cad9dca9e17efc89e31f9445c8e5585367615e2e6', 0, 1795269600000000, 7, '01a1fe68-2300-7e4e-a77d-e38ff66a2c9e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x412fa523b87c4efa44a017cf4b05e601becfddb296e40e34db076592497fde7f', '\xafb7d814cf7b00f053f10bf30b89c99dd456167b8b64556d16bb54f157cc8f66', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230074ca95c20bab5ddfdc52050101', '\x6946559fd7648dcccea47fdc8306adce0cd4d3b584f4d638e0589e0025fea494', 0, 1795269600000000, 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\xafb7d814cf7b00f053f10bf30b89c99dd456167b8b64556d16bb54f157cc8f66', '\x8bbd3f1cb32829c758f637d578c4c848dca4e162bef2d17538cfcc387cc429ba', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007e3fb91f2e3c5ab9b1f1050101', '\x7fb15ea58750ec04c367d58f1cd9abf2316e72aacd47735987390a8320268c75', 0, 1795269600000000, 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x8bbd3f1cb32829c758f637d578c4c848dca4e162bef2d17538cfcc387cc429ba', '\x408a0999d449dac9deb0bab96c552865b221ed4152be8533b4493b500e8df706', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007047881c23d15d9d8747050101', '\x3dda4a641f173e3bd2d9e2c9010a21a62e4c9127617c76d5f706214e807b342d', 0, 1795269600000000, 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x408a0999d449dac9deb0bab96c552865b221ed4152be8533b4493b500e8df706', '\xf1a3af0dfaeee126f680f3a205b66edf38338123c39c44e2d7e9cb211302d268', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230074cca1673aad8ad03af0050101', '\xbc5f688d1d730151cfbc76e04e6f0520c1c3f1d65307b0eb70b0980fd25a9e1e', 0, 1795269600000000, 12, '01a1fe68-2300-74cc-a167-3aad8ad03af0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\xf1a3af0dfaeee126f680f3a205b66edf38338123c39c44e2d7e9cb211302d268', '\x6c0e18a7030a3cd6d948d10a55e641cad24b3adb960307a1f442d928cfe4577f', '\x020208000660c9c6c8b800030100041501010d021001a1fe6823007dd7bb5a02460763ec07050101', '\xcc7fcd741050f17c9df5670c9bc74b11b5583c90415099238ee6208bbda54574', 0, 1795269600000000, 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x6c0e18a7030a3cd6d948d10a55e641cad24b3adb960307a1f442d928cfe4577f', '\x03042137cbf9cbf371265d7806681ab06d381a77ace5a1b445cbdb3156c619da', '\x020208000660c9c6c8b800030100041501010e021001a1fe6823007da69e320d0035031a1f050101', '\xebd58d65ee7a875931ee8667aeb179b60cc24833f25b87c17fc125127f32dc3b', 0, 1795269600000000, 14, '01a1fe68-2300-7da6-9e32-0d0035031a1f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x03042137cbf9cbf371265d7806681ab06d381a77ace5a1b445cbdb3156c619da', '\xdd870873d3aa493e6dd71ae44af6a17dd1677d9b186951dcf6c5abd486a7b7ae', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007ca89295a9155141f85d050101', '\x35e670ecafccd3f9c7a7d7cb07ddecd92808280218c3dfaaa3afad50b03972ed', 0, 1795269600000000, 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xdd870873d3aa493e6dd71ae44af6a17dd1677d9b186951dcf6c5abd486a7b7ae', '\x542421fd7b0a7f1623a3856f1a8fb2c2bc95079840472a597d53e5e99256424a', '\x020208000660c9c6c8b8000301000415010102021001a1fe682300729d9afe5ec2a14010da050101', '\x88ef21d791d7b133331b9f60e1603cd7bf96ea2fdec05e70f95414f2d801dc52', 0, 1795269600000000, 2, '01a1fe68-2300-729d-9afe-5ec2a14010da', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\x542421fd7b0a7f1623a3856f1a8fb2c2bc95079840472a597d53e5e99256424a', '\x65aff8a6c770a27ba8650d5baa149bc856dde1994baa359c5166a09bfb6ed283', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c4f9dd7e19e77160fda050101', '\xb65fee3882b9ddf437b1c0672d15ab317f21281056ef85253a371ffc8801ce09', 0, 1795269600000000, 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x65aff8a6c770a27ba8650d5baa149bc856dde1994baa359c5166a09bfb6ed283', '\xb30c9e4aba4eae7058bf6085a9fd66a5b9e82349bf081c8ddc88fb3cef6ff09b', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230076d5bc8c49155375b3f0050101', '\xb451969eaf101552eb5460e97db7d8a4073fcf784b95cb71865dd3da68eee714', 0, 1795269600000000, 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xb30c9e4aba4eae7058bf6085a9fd66a5b9e82349bf081c8ddc88fb3cef6ff09b', '\x1d665682ee98902d872c7ae2c846f00f729ae4756e93de03a3f87d6bc97a8e09', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230073a1a29a59ea46ed237b050101', '\x4ce8ada97a09230df049d94e41414332bcd09cf1a235f638bcf52498ffdb85ae', 0, 1795269600000000, 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x1d665682ee98902d872c7ae2c846f00f729ae4756e93de03a3f87d6bc97a8e09', '\x3ac55e541bc3d1259e750175def8d663d1f56b1428d86f235c00dceded440596', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007bc5aeb31fe4ac11c7ce050101', '\x1b036219edbaf2d09b3d5d08fffbccd46c5c407403e9f206b9203986339757b8', 0, 1795269600000000, 6, '01a1fe68-2300-7bc5-aeb3-1fe4ac11c7ce', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x3ac55e541bc3d1259e750175def8d663d1f56b1428d86f235c00dceded440596', '\x39854dc3c835518decef2189c7b2c9765851f484dec9db46c7aa7f71dd5d2f0a', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007972b846390f35e466ef050101060103070101', '\xe2887d26ab3382f2166cd1c4beba7af7cf14ab4987db92d4bfd6a86faf8e54c2', 0, 1795269600000000, 7, '01a1fe68-2300-7972-b846-390f35e466ef', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x39854dc3c835518decef2189c7b2c9765851f484dec9db46c7aa7f71dd5d2f0a', '\x738a8cb16f684ffc3549faa34a9e40ec3e9898353edbc9e39287e54dcd091172', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230077919f09207a56227cd3050101', '\xb1ab63383a3ddff6439ef118d459e112570f9b74c66e65d0de4b77bcf8b488bd', 0, 1795269600000000, 8, '01a1fe68-2300-7791-9f09-207a56227cd3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x738a8cb16f684ffc3549faa34a9e40ec3e9898353edbc9e39287e54dcd091172', '\x625ea352cdddc706394974e531765b09ae39e77e54be08be7a9c50fe1e93852b', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007134b7893e01ebe37067050101', '\x3a94c2e7b819d5e7ba7ed2f4f68fa33bdcfd6fde4deaffa0b2820d6fb6bd565d', 0, 1795269600000000, 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x625ea352cdddc706394974e531765b09ae39e77e54be08be7a9c50fe1e93852b', '\x7a9174f70ccb3399d99557426554a7b70b4cda8dc2fa25d030bcf19322929782', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007b37893d54c86c956b99050101', '\x4f8db2a9a51b6bec825d7fe649d42b86d6ef232cb01e12dd90c13162e9dd321c', 0, 1795269600000000, 11, '01a1fe68-2300-7b37-893d-54c86c956b99', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x7a9174f70ccb3399d99557426554a7b70b4cda8dc2fa25d030bcf19322929782', '\x3ce53afd3cc2f77388f790d3b10a0f7c467206667851e6f99c6b5cf1315faf8d', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007a6199d9839a5c306ca9050101', '\x41cf03618e27d2a2e4e35c6a6a55096151eef39923df4a4f93e2aee07641628b', 0, 1795269600000000, 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x3ce53afd3cc2f77388f790d3b10a0f7c467206667851e6f99c6b5cf1315faf8d', '\xf4894e0ca1da357d8e32702355f5c56cbfcbfd46ec6f30947246a84eb4c0d0fb', '\x020208000660c9c6c8b800030100041501010d021001a1fe68230079069eaded68a6bcf9b4050101', '\xf5f06600a3057a642259e694fbcb50d795a52180f8c6fc4b2372db990ab6f2a3', 0, 1795269600000000, 13, '01a1fe68-2300-7906-9ead-ed68a6bcf9b4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xf4894e0ca1da357d8e32702355f5c56cbfcbfd46ec6f30947246a84eb4c0d0fb', '\x82f7b9d64dc79fa198842bb51e15640c88674f5acb9c7faea18c10e677801e37', '\x020208000660c9c6c8b800030100041501010e021001a1fe6823007495ad58081d102387dd050101', '\x7616db443e8eff5790f2445f2c5d9ab5854526f57a6bc9c4d3c639f28ff5fb2e', 0, 1795269600000000, 14, '01a1fe68-2300-7495-ad58-081d102387dd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x82f7b9d64dc79fa198842bb51e15640c88674f5acb9c7faea18c10e677801e37', '\x42f4e58fbb6e8233479b286a7690007ead59cc8e90db7fd4a0154a9966f5702c', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007fd1affadec781932bf5050101', '\xc523967bb59dbac617a64ce405e0b905632558ceae94205c2ca55c188160e02f', 0, 1795269600000000, 1, '01a1fe68-2300-7fd1-affa-dec781932bf5', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x42f4e58fbb6e8233479b286a7690007ead59cc8e90db7fd4a0154a9966f5702c', '\x8c763f4a112ebea04a548cd62a40ce6f5255d23b42a66afe30fd7cff83c7ac25', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070ae9d29d7febee8aa12050101', '\xa5271fd6d282de5a17d4be39eb4ac9ee33c29e737e1274a39f4cf261c708d52d', 0, 1795269600000000, 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x8c763f4a112ebea04a548cd62a40ce6f5255d23b42a66afe30fd7cff83c7ac25', '\xe2b44076a9205936bf457695a9b2f4901f68515d5ce3be5050820f632d100c8a', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c178eaeaab43f95541b050101', '\xef8826bd4ca5a6dba49b487609ea621a2140ed05f51dbea207ee1f78a120eb41', 0, 1795269600000000, 3, '01a1fe68-2300-7c17-8eae-aab43f95541b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\xe2b44076a9205936bf457695a9b2f4901f68515d5ce3be5050820f632d100c8a', '\x401451f69ad80c0c34e42caa52d92739fe33217473e04be9e034295506cf3e3e', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007c8fa0a12e63335aedde050101', '\xbe2970d25f30e6faae6407a8d1fa1c7ee0244a799a5219a3098ca5c1d350c6dd', 0, 1795269600000000, 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x401451f69ad80c0c34e42caa52d92739fe33217473e04be9e034295506cf3e3e', '\x4fd97e2358b2c10ea404ca0a65aef3ed0c5a10c4da0609084360cbe5d48e84aa', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007bca8028f5071586a8f6050101', '\xc38395e3b3981781dd083da525ec1bbc04b40a13c43cf92d1f030278abb932c5', 0, 1795269600000000, 5, '01a1fe68-2300-7bca-8028-f5071586a8f6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x4fd97e2358b2c10ea404ca0a65aef3ed0c5a10c4da0609084360cbe5d48e84aa', '\x046be08f2b0e38fbb5303b07ae8edcb8e7239e1241f56172bcd3237d590e927b', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007628a98fe294fa5174e1050101', '\xe111895829c84d6ed6276c86aba20a83002f2c15764c94d0ca463f7be9a7a827', 0, 1795269600000000, 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x046be08f2b0e38fbb5303b07ae8edcb8e7239e1241f56172bcd3237d590e927b', '\xc7cf306819ab72140326cb3530b15a6aa489eb3700490d125ed553c1ac31296a', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230072039148bb60d1c39136050101060104070101', '\xf248fad018cc7a72379e309fb6d9db4e24778aebc95e26bf571d1d020144d0d4', 0, 1795269600000000, 7, '01a1fe68-2300-7203-9148-bb60d1c39136', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xc7cf306819ab72140326cb3530b15a6aa489eb3700490d125ed553c1ac31296a', '\x88ddc7d094300a3efa1c3e7d6112de1be36fd4b579e5786c7ed11a374716a2fd', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230073e594f25f06edd36c57050101', '\x85861d4b2f7b302aad4d26163ce813913f43bb3e0ca949069f0d6a890abafe27', 0, 1795269600000000, 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x88ddc7d094300a3efa1c3e7d6112de1be36fd4b579e5786c7ed11a374716a2fd', '\x0c04c5585c4aee102611a6cfce5443ed78d97edd74f8fded920f7df5356344e3', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300770f8157726b0f7d7235050101', '\x5880b320fd402f67e1a29bf6c8477645e9cd627b17594d5886c93f411204a800', 0, 1795269600000000, 9, '01a1fe68-2300-770f-8157-726b0f7d7235', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x6011b3cf8197376e52e8d1a48ff6b409439d01fb3cfab1ca968368a01ee1da94', '\xa40d36216ee7545e44aae61c5235aa6ae31b337b1af8ffdd5413e106f92a5a9e', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230074e784e619a23be97553050102', '\x9d3a4c96255bfb70175ff44a6bb02934e8ec968d2a4e708403fa2396669c20fe', 0, 1795269600000000, 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xfc271ddb173310fe8f189d86b5ba73f01b039bf92db81c631072187625710f63', '\x23e4481245342c31fffa6ca4e8b462a6c453f0d72b7d78853969e2de675282cc', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c050102', '\xcd7afc083e05f21c08bfdab5f0a8a53612807defa5bfda89ef16837775356143', 0, 1795269600000000, 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xdf6bd514d33093874dd8eee9302363af3f13c3b753d44e8feb399af22a94ebcf', '\x8a1f19cb66e5bf9a0ce1f664dca4f2b5a3b0f1c189883d78326eeeb85367b71f', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230077ca9534b8d876812520050102', '\x37c81599999e7621db9b8fc3181ce76595bd9155c4f6685fa913aa631c42ee02', 0, 1795269600000000, 4, '01a1fe68-2300-77ca-9534-b8d876812520', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xa9229fb61a3d92268f3258ccd54e50495df1fb04f200e2218c1306c1a21f8fa2', '\x1ba40feba96d2c5c05da36b85142da1dfe3bfd0664eff9ab70945466dd072a5f', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007047881c23d15d9d8747050102', '\x360fdf3977f7ecef09abf8e2e250bba5724994b1db49230abc53c60fd239c9d4', 0, 1795269600000000, 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\xddd64be2aaac2e406cda918284d2f87a30f5e190d7487df96c3b23647c17fd29', '\x663f346066313c1d9d7036810fa3eaa592fa19b120e9e65cc8d27f1fecff1904', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c4f9dd7e19e77160fda050102', '\x777848b3967e71e238ebb96b1c6bdf262a0490410fbc505c2f5057166bc1dea9', 0, 1795269600000000, 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x918c9de61e04cdc0860fce42c4eef0a5b137fc258bffcbe5d13e8e67b7c54fcc', '\xd15249185dd76e76c72942f8029775ffdfe9f8eac28f8940e92be02b46635211', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007134b7893e01ebe37067050102', '\xfb91ddaea3805e8f8fdec03723cfd8864ae56f617b39610e9c6cb9e8aa2c1721', 0, 1795269600000000, 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x6eed6b5f253194c537768ec053d6e7b3bad57537cc97642e1de158f82e51b370', '\x616cbe91384a9b174c4f131d26da73dd99a1adc306b3ce4c311843f35b92bddb', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070ae9d29d7febee8aa12050102', '\x8a9b6270b2ae5cafc0fdf1ddc7a90bf265029d70a7086057a2b6c88f6a278182', 0, 1795269600000000, 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x0b6204b4cdfad697c4796bf1e623270a0ddabd73dfb22463f80bc9370d9647c5', '\xf7b6bcc367234f83c4148df7bfa232ddfb5cc02843c56733692948e13129367c', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230073e594f25f06edd36c57050102', '\xa4656ef764ac85c360d5f515f69bdbcf14fb42b59cba5359936e0ea563ebce1e', 0, 1795269600000000, 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xa2312c4f86bf3e331a791ab9a14d0d31edb3679f993191f31d7399acfc68b7a9', '\x6a5bb7eb78ea564eb641d13784aa84f64d07697b1afa319d125f5f3967117111', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe6823007e1d95d4bd6cc137e2ca', '\xb5a7f3f0f8d548e4c40773515675cdf4e90b117b73063003e9a7692116bc2aad', 2, 1795269600000000, 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\xf7c42bdf65f4576ff816ff7bfe5c64bd6a82910a826ec4ec636a68396d44900e', '\x876da157b126014eaed1ec4728a04374cb025f277cc0b2ac94920f2caf0edeed', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe6823007cd08f589c9f9c5d562a050102', '\xb7e4fd82a4b5afbb31a477ad2c17d7c272b9c2a936d20b0b4b6768a6cbd88b42', 1, 1795269600000000, 7, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x0c04c5585c4aee102611a6cfce5443ed78d97edd74f8fded920f7df5356344e3', '\x40a1e0a88bfb6a271fe8ffb19c17ee024f7437bd3a235f84436316541fdea890', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300793db069b5be3f993110050102', '\xff0d1a64376ae239df591b498e619b5047dc1e2e3c03df5139590f25d38b5b7f', 0, 1795269600000000, 1, '01a1fe68-2300-793d-b069-b5be3f993110', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x40a1e0a88bfb6a271fe8ffb19c17ee024f7437bd3a235f84436316541fdea890', '\x6011b3cf8197376e52e8d1a48ff6b409439d01fb3cfab1ca968368a01ee1da94', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007825b85637dc6de011f4050102', '\xaf6db1fa29ada0587a8250842a9bd36dcf2f3c35da293dd55c50b483cf4fe46a', 0, 1795269600000000, 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xa40d36216ee7545e44aae61c5235aa6ae31b337b1af8ffdd5413e106f92a5a9e', '\xfae2c0fc3be2fd4fd034f692fc86a607c8dcb9f2554567cf6b636b2e120840eb', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007ab89ded7ad8b80de1e3050102070101', '\xd5de0e0704e0d3761691a9017540efe74783629a90e8c2e29a870ef1e997866d', 0, 1795269600000000, 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xfae2c0fc3be2fd4fd034f692fc86a607c8dcb9f2554567cf6b636b2e120840eb', '\xfc271ddb173310fe8f189d86b5ba73f01b039bf92db81c631072187625710f63', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007d1dbfbddff8dbc76406050102', '\x464991d363cd85e7dc76ea5a30aec376d995f1825c17cc1953f80e547629e67b', 0, 1795269600000000, 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x23e4481245342c31fffa6ca4e8b462a6c453f0d72b7d78853969e2de675282cc', '\x14defa43ec03a0f5968b9c4c57b920f1e1e613baaaca9b29708898e919049e5b', '\x020208000660c9c6c8b800030100041501010e021001a1fe68230073d2b2a15e66a7f06d45050102', '\x109bdcdd8e1483faf38a7e1078503e5092ac6ef990ed1690e0e241ea7ad3cc57', 0, 1795269600000000, 14, '01a1fe68-2300-73d2-b2a1-5e66a7f06d45', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x14defa43ec03a0f5968b9c4c57b920f1e1e613baaaca9b29708898e919049e5b', '\xdf6bd514d33093874dd8eee9302363af3f13c3b753d44e8feb399af22a94ebcf', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230072809fe4fa4e8cbbc196050102', '\x0a4422af9abac054394f4ec6070b6e678287ea017f1a342ed12df2afb025d5ca', 0, 1795269600000000, 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x8a1f19cb66e5bf9a0ce1f664dca4f2b5a3b0f1c189883d78326eeeb85367b71f', '\x61541c697b9f5a5f1a67650c3cb8979d9e567217a854ee5cdec871d7f9323249', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007361a158ffe19e0da762050102', '\x0d6576aa9d5b42c65070350c6c85d6c046a21e5eb7f221ba7f206d0a2b569ed1', 0, 1795269600000000, 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x61541c697b9f5a5f1a67650c3cb8979d9e567217a854ee5cdec871d7f9323249', '\xa9229fb61a3d92268f3258ccd54e50495df1fb04f200e2218c1306c1a21f8fa2', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230074ca95c20bab5ddfdc52050102', '\x1e4b31881fe56fac9789fade1a67f0031fc68f4328b8353c7094e70d37d2ef1d', 0, 1795269600000000, 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x1ba40feba96d2c5c05da36b85142da1dfe3bfd0664eff9ab70945466dd072a5f', '\x74faa536fa71cb889922acc4b8cd5cd7d2a5f88acbcd23954cc5a95105c6363b', '\x020208000660c9c6c8b800030100041501010d021001a1fe6823007dd7bb5a02460763ec07050102', '\xf22a68b918bc0aaaace62393d2456f5c96f4c87a847a4e360acaa82049a1280a', 0, 1795269600000000, 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x74faa536fa71cb889922acc4b8cd5cd7d2a5f88acbcd23954cc5a95105c6363b', '\xddd64be2aaac2e406cda918284d2f87a30f5e190d7487df96c3b23647c17fd29', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007ca89295a9155141f85d050102', '\x3cd74565e898659bba201d3ff3a28fad8837615ff74aa784dcac1fe998a72eb4', 0, 1795269600000000, 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x663f346066313c1d9d7036810fa3eaa592fa19b120e9e65cc8d27f1fecff1904', '\x922d756c9d91d071204e25d8001ba1d3821aba4d162b5571e59b9da9446cecd6', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230073a1a29a59ea46ed237b050102', '\x6239e9fbcba55732c8d25a88af627a5a57de2814fe69efc3598c19fed20f2ab6', 0, 1795269600000000, 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x922d756c9d91d071204e25d8001ba1d3821aba4d162b5571e59b9da9446cecd6', '\x918c9de61e04cdc0860fce42c4eef0a5b137fc258bffcbe5d13e8e67b7c54fcc', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007972b846390f35e466ef050102070101', '\xfcf44361931fb69d0814bee412825f84a20904646d5a55ce820604880cfe9712', 0, 1795269600000000, 7, '01a1fe68-2300-7972-b846-390f35e466ef', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\xd15249185dd76e76c72942f8029775ffdfe9f8eac28f8940e92be02b46635211', '\x01bc0f0572c3c243824d96dfd7c20de8d7b47f7fa71eb45e161cfcb57e6608cf', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007a6199d9839a5c306ca9050102', '\x2aaac135898a1fb6886f02f239d76d0194323ddeaa40968545295e026ca2e809', 0, 1795269600000000, 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x01bc0f0572c3c243824d96dfd7c20de8d7b47f7fa71eb45e161cfcb57e6608cf', '\x6eed6b5f253194c537768ec053d6e7b3bad57537cc97642e1de158f82e51b370', '\x020208000660c9c6c8b800030100041501010e021001a1fe6823007495ad58081d102387dd050102', '\x53575b94e2feaffd908c70107f779f0d8c0526b2adc33694c4f3870cb4aa04cf', 0, 1795269600000000, 14, '01a1fe68-2300-7495-ad58-081d102387dd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x616cbe91384a9b174c4f131d26da73dd99a1adc306b3ce4c311843f35b92bddb', '\x7dccb66bc89ba640743e5caa2e0151a44de136a53c360ed3aba05e4fa8489fe7', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007c8fa0a12e63335aedde050102', '\x3265e0f1f7a42a6c1538f19972cc0a4dc10e41a7880c7bd0ccc0bc336e93011d', 0, 1795269600000000, 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x7dccb66bc89ba640743e5caa2e0151a44de136a53c360ed3aba05e4fa8489fe7', '\x0b6204b4cdfad697c4796bf1e623270a0ddabd73dfb22463f80bc9370d9647c5', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007628a98fe294fa5174e1050102', '\xf163e6bd8d890bdc2e646cae2ba33b606579893996e16ca61a478cc28e57c22d', 0, 1795269600000000, 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xf7b6bcc367234f83c4148df7bfa232ddfb5cc02843c56733692948e13129367c', '\x553ce9023a53f90000f563370e8a8291955644f7a3c38a76ee9cfa09c1ebc25f', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007e1d95d4bd6cc137e2ca050101060105070101', '\xf43fdcfc547a53631469e1c354140395308a7224917fb36c84ac887639884769', 0, 1795269600000000, 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x553ce9023a53f90000f563370e8a8291955644f7a3c38a76ee9cfa09c1ebc25f', '\xa2312c4f86bf3e331a791ab9a14d0d31edb3679f993191f31d7399acfc68b7a9', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007e1d95d4bd6cc137e2ca050102070101', '\xb165df4cb7911c3323c54a8e8b7c411c9a443009e010c195ba9fb1725399058f', 0, 1795269600000000, 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x6a5bb7eb78ea564eb641d13784aa84f64d07697b1afa319d125f5f3967117111', '\xa188dc8f60bd7589db9e2c1592d75ade00afebd368c9e277dd7419bfc8e947e6', '\x020101070208000660c9c6c8b8000301000c20146c46186befe15905277e01aa292caa7cf4d3749fe8ff4df6f09f24b4106083', '\xa25cef01cd4e72c23575449e590ffcdd45578ded92179b70178097779d5a4782', 7, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\xa188dc8f60bd7589db9e2c1592d75ade00afebd368c9e277dd7419bfc8e947e6', '\x31bf578372fb7aa01cccd6d186e060ddb229db27bec1873f91666cdbd15baa13', '\x020101020208000660c9c6c8b8000301000c20146c46186befe15905277e01aa292caa7cf4d3749fe8ff4df6f09f24b4106083', '\xef515e2e4ce5097a8bd9691858fb86954bf64bdf4873b7ba46758ad509f5f5e0', 2, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\x31bf578372fb7aa01cccd6d186e060ddb229db27bec1873f91666cdbd15baa13', '\xf7c42bdf65f4576ff816ff7bfe5c64bd6a82910a826ec4ec636a68396d44900e', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007cd08f589c9f9c5d562a050101060106070101', '\x84ffbccc287216c74265d1cfe84d9b1bc2057ee31bdb8a7598b79fa88cf2c146', 0, 1795269600000000, 7, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);


--
-- Data for Name: bayboard_key_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_key_check VALUES (1, '\x5eec99026c1465f7644aadc10ed64f166ab7f1e0e0d60c185d32c68b2c572b9e');


--
-- Data for Name: bayboard_logon; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x02010800000000000000000201030301020510e4ad111a287471db7f0aa9afca95aadc07300103c39f78022930c39f5a613bf09f9a913920d790f09f9a91cc81275a272625c39f27c39f2630e0b88130f09f9a915f0810df239cb8de36d72a79167189493fae96090103');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x020108037dde948866f728020103030104051038db6ee8c2d984b2088002dacb1d87040610d3b548387cfec4cd0dbce6e32c5e012f07d402011d2dcc813b61e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b02b20239c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f2039f09f9a9125d790e6bca22727cc81d7905a30e6bca22020f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f263bc39f2622c3a961c39fd9835acc815fc3a9d983393c263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d7905a25cc8139613c3ccc81cc8161e6bca2205f26c4b026d79026d790c39fc39fd983d790d790f09f9a91222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d26d9835f25c39f3c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227081098c8156ad71c476fe74462b10b473019090103');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x0201080384275e405f7fff02010103010407330131615f5c30615ce0b88126f09f9a915ad9835ae0b881c3a922c39f5f2020d983d7905fcc813cd9832639e6bca25f3c20615f0810893ac80bcc23e6db0f4dc090b66136160901030a1076c537f433dc1924f0b23f6f499ec9e9');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x02010802d661de8497701f02010203010205105dd5a20a2793ba500992471f9aa3636007510118d9832dcc813c39d983d9835ac3a926262d5acc812225d790023530c4b026c4b03bd790e0b881c3a9e6bca230c39fc4b03bd983222227c4b026f09f9a915a20e6bca2f09f9a91e0b8812dd790d79030081083780b1709118bafe0376e30e1709e3b0901030a107c87f4e8f6ee74501fc891cf1e8f61c4');


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
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-72bb-ad33-ef7546b0ba58', 1, '\x020d011001a1fe68230072bbad33ef7546b0ba58020101041001a1fe6823007608a264c0f6a09f569c052175303161316665363832333030373262626164333365663735343662306261353806365cd9833cd790612222263be0b8813b2dd790cc81e6bca2c4b03c3cd9833bc39fc3a93b265c20d790c4b05f202d3c26303cd983d9832507603101011602110201a1fe68230075d19b506141a10f7f7304190a31302e302e302e302f380d323030313a6462383a3a2f33322d01011602110201a1fe68230075d19b506141a10f7f730308fff826efb7436000040b0a31302e302e302e302f380804ffffffff09080240d84d72c554b80a080384275e405f7fff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-765c-8d2b-d2eb08868150', 1, '\x0201011001a1fe682300765c8d2bd2eb08868150020101030101041001a1fe6823007608a264c0f6a09f569c052ec39fc3a9e0b881cc81c3a9c39f2d61c4b039d983c39fd9832625d79020c4b0d7903c2022305a2761cc81cc81205f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c', 1, '\x0203011001a1fe6823007c54b9e01ec76abe3d6c020101041001a1fe6823007608a264c0f6a09f569c050830323539313830300649010101021844fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca72664032a2789485aabf369939e9dc399f741b3fc4c50c36174c65178d66a93fd4423ffa4dda291e39bf2f1e75a6a070102081001a1fe68230072809fe4fa4e8cbbc1960a042dc39f300d25253b2dc3a9d79030205c3b2027223b5a5ae0b881cc812dcc8139252de0b881d983613b5a3b0ea302e6bca25f20f09f9a91d79022c39f3b39f09f9a9125cc81c4b027d983c4b022e0b881cc815f2061203ccc81f09f9a91c3a95a39c3a9d983253c3bf09f9a9125c4b0cc815a3b6120613b20265a615c39d983c4b0205f222026e6bca23039e6bca2c39fd9835a20225ac39fc39f3c5c5f25305fc39f2d613bc3a9203b3cd9835a20c3a922e0b881f09f9a915f5a395c392227205cd790205ac3a9c4b061e6bca23bc3a93b30275fc3a92222c39f5ac39f302625cc813920c3a922c39fe0b8812d22275f253c3ce0b8815c22c39fc3a92726f09f9a91f09f9a9120c4b0d9832720273bd98322c39f26c39f3b5a5f223b5f203bc4b0e0b8813039e0b8815c225f3cd790cc812d5ac3a9205cc39f3b25cc815f273c203bc3a9272d2022e6bca2253bd79025260fa602f09f9a91e6bca22026c39f22c4b05c3ce6bca25a263025272d5ad7905ac39f263930e0b881cc815c3bd983cc815f2039c3a92d5ccc81c39fe0b881e0b881262d2d305a223c26c3a95cd79030c3a93025615c3022c3a9d7903c39263b5c2d2261c4b0395a5a6127c3a9cc8126cc815a2d252222c4b0c3a95fc4b0cc815cd983253ce0b8813cc4b0205fe0b8813027e6bca222d7902725c4b025e6bca2e6bca2e0b881c4b0302020c4b0d98320e0b8812dc4b020d79039395ce0b881c4b0255c203c3c2561cc81253020cc8130d983202d305c6125d790266126e0b881c4b05f612730e6bca261f09f9a913025d98327e6bca2c39fc3a922272dc3a92527d9832039255f3bf09f9a91256122e6bca220f09f9a912022206120e0b8815cf09f9a912061203c275a1303555443140801010102000301ff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7081-bab2-5320446f955c', 1, '\x0205011001a1fe6823007081bab25320446f955c020101041001a1fe6823007608a264c0f6a09f569c0505302dc39f5a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7e4e-a77d-e38ff66a2c9e', 1, '\x0207011001a1fe6823007e4ea77de38ff66a2c9e020101030102041001a1fe6823007608a264c0f6a09f569c05010207010309330327c39f20c39ff09f9a912d203020d79025c4b0f09f9a91d98327273c5ce0b881e0b8812d2d26392605083025252625c4b0610b260111010000000000000000ffffffffffffffff021101fff826efb743600001ce4feb0ac90daa0c22010101021d0111010021c08e0a99e9d802ade8ca7c638a83030800b828f267bb2f490d080275fc73359b946811cc020195021f0101010208008d9c0265dfded003100101000201010308008d9c0265dfded02c0101020208fff826efb7436000031d011101a18db845f1e2251f335ccd23c87eb4440308fff826efb74360002f0101030208016e347cda8231ca03200111015eef1c60c28be3c71789657412e311db0201030308016e347cda8231ca2f0101040208ffffffffffffffff03200111047a96d078a19cf05a33efeb5ec2f8acce0201030308ffffffffffffffff6701010502080384275e405f7fff0358011101c78652f34b148d85a4a2d8a4057b2d7e02010103080384275e405f7fff04363b39f09f9a91e6bca2c39f26d9832d61615fcc815c3b25c39f22c3a930302239c39f3b5f20d790c39fd983205f2d5a2dc4b026c4b039020109042f010802d4f9f5ccc47bbd0201010320011101fabb7cafa94bc96b63a9389ccfbfc4cb020103030802d4f9f5ccc47bbd121001a1fe6823007147a0e57abff0a654b61332012d78c39f61c4b0392d30f09f9a912039c4b0c4b022e0b88130f09f9a91255acc81e0b881253b61d790c39fc4b05a02010115041d70040b170280001829785ac3a9255cc3a9203c27303c2725cc81c3a9cc81d983c39f25252dcc815a5f265c5f2d5c2225d9831a17f09f9a91202d3927cc815cc3a9cc8122263bf09f9a915f1c54010101034f0101010218271c39658c65d4d0db6823366b2702a14c3d82c4acb0d84303306b14266bfa8e73db372f4c818d924461e598f01cefc73d17d7aa908cf07c9455d7998017789863296afb099ba07b96e91d080384275e405f7fff1e111001a1fe68230075d19b506141a10f7f731f2bcc81cc81202230c39f3cf09f9a91e6bca220d98339f09f9a912622d79061e0b88126cc812525d983265a39200301010123015a2401ff251c782720d983cc8120c39fe0b881d983e6bca22dc39f22f09f9a913027');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 2, '\x0205011001a1fe68230074e784e619a23be97553020102030102041001a1fe6823007608a264c0f6a09f569c05ca02e6bca2c4b05cc3a9f09f9a915cf09f9a912d272d5a272627c4b0e0b88120c39f5f27303cc3a9c39ff09f9a9122d7903bc39fe0b881395f5c5c25c39f612dd983e6bca23be0b881c4b0203925f09f9a91c3a9202225f09f9a9161cc813cf09f9a91d7906130c39ff09f9a915ff09f9a9120302639f09f9a91c3a95f5a5fe6bca230cc8161e0b8812020615c2d3ce0b88161c39f255fd983d9836139e0b8813c26263bd9835f205f25d7902622c4b020255a26e6bca2d983c39fe6bca23026d7903bd983e6bca2e0b8815a5c3bcc8130c39f5f302222c39f61e6bca220303c3bd790e6bca2e6bca2f09f9a91f09f9a91d98322302d20f09f9a91e0b8813c5cd790f09f9a9122c4b03c5cc4b03c20e6bca2f09f9a91c3a92561f09f9a91c39f2661c4b0203922f09f9a915a6161392727263b2d2561c4b0202026c39f20c39fd7902526393bc39ff09f9a91060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 2, '\x0209011001a1fe6823007d1dbfbddff8dbc76406020102041001a1fe6823007608a264c0f6a09f569c051239e0b881f09f9a91d7905c5fd790f09f9a91062012a87b33cca01f774320acd41dba9449878d58a8aa71310e47c5486a8accf093070101082c2b01010b0201000308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 2, '\x020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f061001a1fe6823007b37893d54c86c956b9907441001a1fe68230070ae9d29d7febee8aa121001a1fe68230075eda95283a8fcf20c6f1001a1fe68230075d19b506141a10f7f731001a1fe6823007047881c23d15d9d8747');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '01a1fe68-2300-73d2-b2a1-5e66a7f06d45', 2, '\x020e011001a1fe68230073d2b2a15e66a7f06d45020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d450654246172676f6e32696424763d3139246d3d31393435362c743d322c703d3124686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686809a501202b51219e72206331c2984e462a97b26bd8fe4b73980f1278c71ba581efdbc5bd20a11fbd6ee4367e0acabbaaa40c688d61518a30f743be9d32d35d5b5039f9d9d9200056b26a9acb623720d1d187e8fcb2702e2cfece6279e0bcb9fef91d18c72e8c207301fb84e1aa3fa5aedd5cdd014ed848ef5abc012ddf0e02d906dbbb03ea2e092058120965d8c917f38a007f7dfdce5949b12e1629b33367901942099fab59ca0e');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 2, '\x0202011001a1fe68230072809fe4fa4e8cbbc196020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fd1affadec781932bf506243b2020392022e6bca2305c5cd9835a39206127c3a9f09f9a912730e6bca2c3a9f09f9a91');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-77ca-9534-b8d876812520', 2, '\x0204011001a1fe68230077ca9534b8d876812520020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070ae9d29d7febee8aa12069b015c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373763612d393533342d623864383736383132353230070105080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 2, '\x0206011001a1fe6823007361a158ffe19e0da762020102030102041001a1fe6823007608a264c0f6a09f569c0518d790c4b0c3a93ccc81e6bca2d9835ff09f9a91c3a93b222d06010107eb0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660852d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1', 1, '\x0209011001a1fe6823007e3fb91f2e3c5ab9b1f1020101041001a1fe6823007608a264c0f6a09f569c050ae6bca23027e6bca239780620f6db6d19b927c397476bb1b4db25eca9baec797baf5c561e4a7d17dc0836b0630704ffffffff08492101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33322601011602110201a1fe68230072809fe4fa4e8cbbc196040e0d323030313a6462383a3a2f333209080384275e405f7fff0b080229fe19bbb92cf1');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-74cc-a167-3aad8ad03af0', 1, '\x020c011001a1fe68230074cca1673aad8ad03af0020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007047881c23d15d9d874707221001a1fe68230075d19b506141a10f7f731001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '01a1fe68-2300-7da6-9e32-0d0035031a1f', 1, '\x020e011001a1fe6823007da69e320d0035031a1f020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007da69e320d0035031a1f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-729d-9afe-5ec2a14010da', 1, '\x0202011001a1fe682300729d9afe5ec2a14010da020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb088681500619d983cc815c20c3a95ac39fd983cc81f09f9a91c4b0c4b0c3a9070101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0', 1, '\x0204011001a1fe68230076d5bc8c49155375b3f0020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230072809fe4fa4e8cbbc196062bcc81c3a9cc812030316131666536382d323330302d373664352d626338632d343931353533373562336630070103');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7bc5-aeb3-1fe4ac11c7ce', 1, '\x0206011001a1fe6823007bc5aeb31fe4ac11c7ce020101041001a1fe6823007608a264c0f6a09f569c052e5c3039392222c3a9cc812dc39f393c615fe0b88125c3a95c3c30d983f09f9a91e6bca25a61cc813c26e6bca2613c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7791-9f09-207a56227cd3', 1, '\x0208011001a1fe68230077919f09207a56227cd3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4063ce0b881205c25e0b88125cc81d7903b30cc81272620f09f9a91d7905a61273922c3a9c3a9cc8120cc813c3bf09f9a91d983c3a92d205cf09f9a915f610720f4cd21764304e148dda810a5ca9aca1a21e45a6517fc4b9e6a13f5400776158808010109180f61615ff09f9a91d983e0b8813039780726c4b0f09f9a910b01010d02ffff0e08026d03919982fc550f0800405212661dcc9e');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7b37-893d-54c86c956b99', 1, '\x020b011001a1fe6823007b37893d54c86c956b99020101041001a1fe6823007608a264c0f6a09f569c051b3c3c2726c4b05c2d5c25205f22d9832020c39f395a5f3cf09f9a91060101073f2320c4b0225c5a5ad983c4b039c4b05c2022203cc3a9d790c4b02de0b881cc81612027d790c3a927202261c39fe6bca2cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-7906-9ead-ed68a6bcf9b4', 1, '\x020d011001a1fe68230079069eaded68a6bcf9b4020101030102041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303739303639656164656436386136626366396234060f2d26e6bca261c39f2025f09f9a91780784013b01011402110101a1fe682300793db069b5be3f9931100308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33323001011402110101a1fe6823007ca89295a9155141f85d03080384275e405f7fff040e0d323030313a6462383a3a2f33321601011402110101a1fe682300793db069b5be3f9931100801010a080000000000000000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7fd1-affa-dec781932bf5', 1, '\x0201011001a1fe6823007fd1affadec781932bf5020101041001a1fe6823007608a264c0f6a09f569c052e2dcc81d98361c3a9e0b881c4b0d790e0b8815fcc81395ff09f9a912020c3a9cc8122cc81f09f9a91cc813b3c2039');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b', 1, '\x0203011001a1fe6823007c178eaeaab43f95541b020101041001a1fe6823007608a264c0f6a09f569c0508333035383736383206490101010218c5c833da29702e25b45e83a51f42a0b3977976e68a7d398c032a8d13a7c7aa27b1297b45feda8c4539e2951b684418f998bebe5ff6f3fa792f6f6adbee41344f1075dcc5070101081001a1fe682300729d9afe5ec2a14010da092f3c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d6161623433663935353431620a233ccc81202520c3a9cc8120c3a95c3ce6bca2c3a925e0b8815f20f09f9a91d7902026780b01030c145ce0b881d983d79061c39f5c3cd9835a20d790780e3c275a30e0b881cc8125205f30c4b0272dc4b061c39fcc81305c3c205a22d7905c5f3c61c4b0255cf09f9a91e6bca2e6bca2cc81273c2dc39fe0b8812d1029c39f302dd983305a61c3a930c3a961e0b8812d275f5ac39f27c3a930d790d983f09f9a915a20e6bca213035554431406010101020101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7bca-8028-f5071586a8f6', 1, '\x0205011001a1fe6823007bca8028f5071586a8f6020101030101041001a1fe6823007608a264c0f6a09f569c0510e0b881e6bca227e0b881255c25d79078074c5c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-793d-b069-b5be3f993110', 2, '\x0201011001a1fe682300793db069b5be3f993110020102041001a1fe6823007608a264c0f6a09f569c052722c4b06122cc81305f2227613bc4b0d79026d983d9832df09f9a91253b25202df09f9a91205c3c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 2, '\x0208011001a1fe68230074ca95c20bab5ddfdc52020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c178eaeaab43f95541b0601780720a0fbf9db0722c8644972fedc3d5d0951553de0a6197e561cf17d8a421c67092e091b182dd98326d790e0b881273c2026f09f9a913b26d98339227801780b01010e0802c96226e58a327a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 2, '\x020b011001a1fe6823007047881c23d15d9d8747020102041001a1fe6823007608a264c0f6a09f569c0522c39fc3a9202520202dd9835cf09f9a91e6bca2c39f2720e0b88130273c5fc3a9c39f0601010733232026e0b8813cf09f9a913b3cd983cc81275f20d983252039c39fd983c4b05ac39fc39fc3a90a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07', 2, '\x020d011001a1fe6823007dd7bb5a02460763ec07020102030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063522205f27c39fe0b88127c3a92230253027cc81613025d9835ccc8127275a5fc4b0cc81d79039e6bca2d9835a5f3b5f30e0b881d98307542101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321001010b020100030800917af304ec88e72001011402110101a1fe682300793db069b5be3f99311003080384275e405f7fff080101090800000000000000000a08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 2, '\x0201011001a1fe6823007ca89295a9155141f85d020102030102041001a1fe6823007608a264c0f6a09f569c0514e0b8815fc4b030f09f9a91c39f202dc3a93b5c78');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 2, '\x0203011001a1fe6823007c4f9dd7e19e77160fda020102030101041001a1fe6823007608a264c0f6a09f569c05083531383830333732063b0101010218f743448ee7c936a45256d1b8374979402d484fdd159b486d031ca194728b56e8ce271a2b07a4332a4da9f2a27a097bb6a6b82de15ef90701020a273cc4b03c202d3b22e0b881253c3c2dc39f5a5f2520c3a9263c30c4b0c3a9cc81c3a9f09f9a915a0b01040c1778f09f9a91e0b88127cc81f09f9a91f09f9a91f09f9a910e295c2726c4b0d7903cc3a92025d790d79025e0b88126c4b0d98320f09f9a912730d7906126c4b0203b5c0f0e785fcc815a61d9833cc4b027205f130d4575726f70652f4265726c696e1405020003015a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 2, '\x0205011001a1fe68230073a1a29a59ea46ed237b020102041001a1fe6823007608a264c0f6a09f569c0510f09f9a915fcc81205fe6bca2cc812561060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 2, '\x0209011001a1fe6823007134b7893e01ebe37067020102030102041001a1fe6823007608a264c0f6a09f569c050bc4b03c6126c3a92d3b222d0620a0f686aa3f4a285f674142502975a0270956ddfa48a1811b26afd659016f69f807010208212001011602110201a1fe68230075d19b506141a10f7f73030802f32383d2da535f0908ffffffffffffffff0a08fff826efb74360000b0802274a26ebfef452');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 2, '\x020c011001a1fe6823007a6199d9839a5c306ca9020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007047881c23d15d9d874707221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '01a1fe68-2300-7495-ad58-081d102387dd', 2, '\x020e011001a1fe6823007495ad58081d102387dd020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd0660246172676f6e32696424763d3139246d3d31393435362c743d322c703d3124686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686807010109e7012011d53cfb3a729d60cf6cf2e6628f83f8c0722d54b9f54e06e3783c82fe79452f20a9e4c897b370cd9c544083a25257cb8d15aa6daf731820593d12c101923d1b7120fa424d7f4c3bb27d9b5ca6f24f43a9e15aff6dcf4e396e0b3593c61b431ee3c620caeceb61cbca943b847878c8cf8e5ac4cd797b296c9a95fcbdc73a4c47345289204339531bc32c597e924fec425d63bc9fd71f6eab19ffff37fdd1e3c2d528841420ecf0649e17868c616497f6d310c28187945664dcdc6730f7df6f572caf65511c2075d2ba48eab27431dcc18ef2c5ca0c1a38583ca5060d4396b234dfeb25328fca0a0800a7e45f8a4ae8960b080116cadc6bf08bdb');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 2, '\x0202011001a1fe68230070ae9d29d7febee8aa12020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f99311006b00227c39f262d3b5cc4b0e0b8813b3030e0b881d79020f09f9a912561f09f9a91275f5ce6bca220c39f2d3c205f5a20e0b881f09f9a91e0b8812520c4b061255ce0b8813cc4b0d9835a395ad983cc815a5a5f20cc813039d983c3a9252d22f09f9a9120225cd983e0b8813c5c20e6bca25f2d2d2261c4b06139d983d7902220c3a92222d790c39fcc815c2d202730d79022c3a95c5ac39f2230e0b8812020e0b8815f6161d7902639302039e0b881222d20d79061cc813c2d5cd98327c39fd7903039c4b02739cc81d790c39f6120d790c3a922c3a9395ac4b026f09f9a91273020d790262d20e6bca25f202d265ae0b88130c3a9e0b8812026e6bca25cd9835c26e0b8812039cc81e6bca222f09f9a9120c4b0272d3c39e0b881c3a92530cc815f2222d983f09f9a91225c39e6bca25a5c070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 2, '\x0204011001a1fe6823007c8fa0a12e63335aedde020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075d19b506141a10f7f73064fd790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d376338662d613061312d326536333333356165646465070105');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 2, '\x0206011001a1fe6823007628a98fe294fa5174e1020102041001a1fe6823007608a264c0f6a09f569c0508782d25e6bca22d3b06010107880168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660899015c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7203-9148-bb60d1c39136', 1, '\x0207011001a1fe68230072039148bb60d1c39136020101030101041001a1fe6823007608a264c0f6a09f569c050104062e78cc812d3c27c4b03b2030316131666536382d323330302d373230332d393134382d6262363064316333393133360701020801020933041f25273bd983c4b03b5fe6bca2303c26e0b8815c252039e6bca2f09f9a91c3a90510e0b881cc81395f22c39f27c39fe0b8810a0602010605015f0b28011101fff826efb743600002a7899dff34dd3e02090200000000000000000308ffffffffffffffff0c12010101020d0101020308013aad3a9a1fa0780e01010f1001a1fe682300749cbc2bbb5e121140b3101001a1fe6823007081bab25320446f955c11e10501ad054a01010202080000000000000000033b0111048aedc4d6f98ce234a8186e3ceb60f0be03080000000000000000041c5fd790e6bca22d3b2739c4b02025cc812de0b881d790e0b88120615ae402010103020801081edd82648c3f03d402011102afc7ef640df4251653b33f6b4a42b003020103030801081edd82648c3f04b1025c202720d790c4b025c39fd79030cc815ac4b0e6bca2d98330615c613c20c3a939c39f5c61c4b0e0b88122c39f5c3b3c39c3a92d61205c205f2d392d222527f09f9a91d7905af09f9a91cc812027c4b022cc8139d983e0b881e0b881d790c39fe0b8812d3b22392222f09f9a91d9836120f09f9a916139cc81cc81c4b0e6bca222d983cc81e0b88127273cc39f5ad7902539d98361d7903c25c39f5a263bc39f6125272722d9835c5f395ae6bca2d790303bc4b0d7902620393cd79061d790252d263b3927c4b05fcc81395ae6bca23cc39f25cc81c4b02030cc8161c39f3bc4b0cc813ce6bca2d983e6bca22de6bca2d790d79030c4b0c3a92222c39f61202d61205c3ce6bca230e6bca230d790cc815a25395ae6bca2d983e6bca2d7903b5f222d3022d98322e6bca22626613ce0b88141010104020801cc5529d7bbe2c90332011102bf2dfd2e0a044c1242022c4d38eddf35020103030801cc5529d7bbe2c904103ce0b8813025f09f9a912025d9835c61690101050208005b62daaf2dd06d035a011107d96db9f2a0e968582593cd0033b56c260201030308005b62daaf2dd06d04383bc39f39253c5c30c4b025e0b881e6bca2c4b03920e0b881205a2661c39f5c5ad7905ac39fcc812222303b2520e0b8812d2dc39fc4b05c3c4f01010602080000000000000000034001110406898557aa50895426264e87d973d837030800000000000000000421d790c39fc3a9d983395a2d39613b26225cf09f9a912d223b39225a5fd7905a3922020109042c01080000000000000000020101031d011104700e5582b82541a8f35de35cc540ded803080000000000000000121001a1fe6823007bc5aeb31fe4ac11c7ce1315011030265a6161223920c39ff09f9a915c25020101140678c3a93cd983150407b2010116001702ffff1811302661203c39223c25c3a9e6bca22d20301c54010101034f0101010218f693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e0330b106b82deeb3d6f0d02964a57309a83f2d0d6a22bebe5dcbaacd32fbe1458e167d5e8fa6c1d5b578afd4b02ee02d2cda1d08ffffffffffffffff1e111001a1fe682300729d9afe5ec2a14010da1f23d9833926273b2dc39f39cc8126e0b8815c2527c3a96139255cc4b061d9835ae0b8812d20030101ff21002402800025a102e6bca2612d3930c39f25d983c4b02020c3a922e6bca25c5ac4b0395f3926cc81e0b8815f5ff09f9a912d2d27275ce0b881302739d7903061cc81395a22cc81d7905f392d39c4b0255fc39f303cc4b05f26273c273926c39f39225c5c39c39fcc815a3c5a5fe0b881c39f3020d983d983c39f61d9835a3b5acc81c4b025612030cc815cc3a92539305c2025c39fcc8127d9835a395fe6bca2c39f272020d790cc81e6bca239d98320d790252022f09f9a91cc81d790c39f276130c39f5c3c20e6bca22622cc812730203b5f39c39f30c39f25e0b8815c6130263cd983c39f61d983f09f9a913c272725d7905c25c3a93bd9835a5c61d9835f3c2025e6bca2e0b881c4b025d983d790c3a922c4b0203b2030d9833c20c3a93bc4b0e0b88130c4b02d2665613c3b5fe6bca2f09f9a9130cc812d2d5a3b2061c39f3b2561d983d7905ce0b881c39ff09f9a9122305f3b20255ad983d7900a613c3b5fe6bca2f09f9a9130cc812d2d5a3b2061c39f3b2561d983d7905ce0b881c39ff09f9a9122305f3b20255ad983d790');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-770f-8157-726b0f7d7235', 1, '\x0209011001a1fe682300770f8157726b0f7d7235020101030102041001a1fe6823007608a264c0f6a09f569c051b5fc39f30c3a9252d26c3a9c3a9c39fe6bca2c4b0c39fc4b0d9836106209061edf3eaa8e6c138f2e7fa5ed2c6b4bebcbe1e78d28e6832dab1b18929e0b2070102085d2001011402110101a1fe682300793db069b5be3f993110030800dbb23b4b735dff3b01011602110201a1fe682300729d9afe5ec2a14010da030801936c2aecabb91b04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0b0800dcb4df2b644ee2');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 2, '\x0203011001a1fe6823007825b85637dc6de011f4020102030101041001a1fe6823007608a264c0f6a09f569c0508323931343934343406300101010218ef7c66649f86ce705bb37f531dc48ac48897733ba1590d66031132bec2d7fbcce4cbce26255390460fbed7070101081001a1fe68230070ae9d29d7febee8aa12094230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373832352d623835362d3337646336646530313166340ab802c4b03b5c30d983e6bca2d983253c20f09f9a913bd9833922203b61f09f9a91cc813c30f09f9a913c2520d7905f5f205ae0b881e6bca226d790cc8139c39f5c5c2d255ae6bca2392020d983e0b881c4b0cc8127e6bca2c4b0cc81d790263bf09f9a91cc8122c4b0223b39e6bca230c3a9f09f9a91c4b05a203b3b2d3b20c3a92226205a3c613bf09f9a91255f20d790c39f2726203ce6bca2305f3c25c4b05ce6bca26130c4b03c39e6bca2e6bca226222761c3a93c3ce0b8815a2039e6bca22722e0b881e0b8812dcc81e0b8813b20f09f9a91e6bca25a252020203ce6bca2c4b030d7903c5f5c27c39f2dc4b0223020f09f9a913030f09f9a9125c39fc3a93b5cc39fc3a92dc39f61612626d790c4b03c2d22cc8139612d3b203c2de6bca2255c5acc813c5c273b5ad983f09f9a91d983e0b88127cc81780b01050c35392530262625c4b0395fe6bca23bc39f225c3cd9832630613cf09f9a91253b20c4b03c2020303927392d2dd7903bc3a9c4b05fd7900e0422615a78102ae6bca2255a5ad790225c25d7905f613cc39f20273b30d790d79022c4b0262261d7903c3061e6bca2202512b502cc8130c3a939e0b881d7905f5ccc812220273b27e0b88161203bd983d98330e6bca23b30cc81305ad79027cc81c4b0222539e6bca25fcc81262025e0b88139f09f9a915ad9832622f09f9a91c39fe6bca2255c5af09f9a9120e6bca220265a3b395a202520f09f9a91305a27e6bca25fd983f09f9a91e0b8815c26c3a9c39f3c5cc39f61e0b881d983cc8126c4b0255a253ce0b88127c3a95ac39f30cc81c3a93c5a25c39fc4b0c39f5f3b61c4b026e0b88126c4b039d790e0b8816125303c305c262dd790262625d790d790272d5ac3a9d983222720d9835cc39f3ce0b881e0b881263c3c6122e0b881205ce6bca2252039d9833bf09f9a912d255f2261263b25c4b02d5cd7905cc4b02dc39f3c3c253b39d790f09f9a91c4b0d983cc815ae0b88122392222f09f9a91d9832de0b881225a615c5f130e417369612f4b6174686d616e647514050101030200');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7972-b846-390f35e466ef', 2, '\x0207011001a1fe6823007972b846390f35e466ef020102041001a1fe6823007608a264c0f6a09f569c0501030701010801010938011001a1fe6823007c4f9dd7e19e77160fda0201070313785f3bc4b0255ad79025c3a9615ad7905a263c050c3ce6bca23961cc813c2520250a2c011001a1fe6823007825b85637dc6de011f402010505155c27c39f262d3be0b881c3a93bd790c39f26e6bca20b1e011101010abfc23724b3af0384275e405f7fff0209020384275e405f7fff0d0801f1793733d94854101001a1fe68230073a1a29a59ea46ed237b11f90101af012c010102020801c451c5d36544c4031d011105635ca8593dab31fedcb319bf016bd7c1030801c451c5d36544c424010103020803378c7700c84bb80315010100020103030803378c7700c84bb804032527252c01010502080077fc627e7fe054031d0111060721e3eaa4a0b9f7c5c4a96d38bf16eb03080077fc627e7fe0542f0101060208013a8b8bbe24247f0320011104430b8376fe62e2b672a35c144fcd7c730201020308013a8b8bbe24247f02010904350108ffffffffffffffff03290111038fc3382cd6d53124f3ec1dc8e9a77e4e0201030308ffffffffffffffff04072727f09f9a9130050b0a02080384275e405f7fff131a0115275ff09f9a91d79026f09f9a91e0b8815ccc815f25030101142578d9833b20d7902d27e0b881c3a95fe0b881c39f3be0b881205c26305c5ae0b881c3a92727150416e10b1416010318253bf09f9a91d7903b5cd983c39f2030e0b8815f3bc3a9305f223ce0b8815f39205a225fc39f190f78d983e0b8812730202061c3a920261a1c5fcc81e6bca25c26d983f09f9a915a27392d205a3b5ccc81205ad7901b01011c54010101034f01010102186199b93bf65459fb8c606519aa253adca99826b8dec101fd0330ea6e2374bd4c109bf8395644e12d5cb88f1f9c09f1b91acdb994c2b4b55168cdc4435188b35e378c3930be548fe93f841d0800f95a4629f92a881e111001a1fe68230075d19b506141a10f7f73210101220023015a26870ef09f9a91d79020273c5cc39f5cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f26cc812dcc8125c4b0cc81273c205f5a2020d98326275f27c3a9c39f5fe6bca2c3a95c5f5a3b252022e0b8813b2030cc813020c4b0c3a927612661d790e0b881d7902720f09f9a91cc815acc8127e0b881613c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a9126272522c3a9e0b8813b39f09f9a912d2626e0b8815f26c39f6126d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca2390af09f9a91d79020273c5cc39f5cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f26cc812dcc8125c4b0cc81273c205f5a2020d98326275f27c3a9c39f5fe6bca2c3a95c5f5a3b252022e0b8813b2030cc813020c4b0c3a927612661d790e0b881d7902720f09f9a91cc815acc8127e0b881613c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a9126272522c3a9e0b8813b39f09f9a912d2626e0b8815f26c39f6126d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca2390af09f9a91d79020273c5cc39f5cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f26cc812dcc8125c4b0cc81273c205f5a2020d98326275f27c3a9c39f5fe6bca2c3a95c5f5a3b252022e0b8813b2030cc813020c4b0c3a927612661d790e0b881d7902720f09f9a91cc815acc8127e0b881613c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a9126272522c3a9e0b8813b39f09f9a912d2626e0b8815f26c39f6126d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca2390af09f9a91d79020273c5cc39f5cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f26cc812dcc8125c4b0cc81273c205f5a2020d98326275f27c3a9c39f5fe6bca2c3a95c5f5a3b252022e0b8813b2030cc813020c4b0c3a927612661d790e0b881d7902720f09f9a91cc815acc8127e0b881613c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a9126272522c3a9e0b8813b39f09f9a912d2626e0b8815f26c39f6126d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca2390af09f9a91d79020273c5cc39f5cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f26cc812dcc8125c4b0cc81273c205f5a2020d98326275f27c3a9c39f5fe6bca2c3a95c5f5a3b252022e0b8813b2030cc813020c4b0c3a927612661d790e0b881d7902720f09f9a91cc815acc8127e0b881613c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a9126272522c3a9e0b8813b39f09f9a912d2626e0b8815f26c39f6126d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca2390af09f9a91d79020273c5cc39f5cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f26cc812dcc8125c4b0cc81273c205f5a2020d98326275f27c3a9c39f5fe6bca2c3a95c5f5a3b252022e0b8813b2030cc813020c4b0c3a927612661d790e0b881d7902720f09f9a91cc815acc8127e0b881613c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a9126272522c3a9e0b8813b39f09f9a912d2626e0b8815f26c39f6126d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca239');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 2, '\x0208011001a1fe68230073e594f25f06edd36c57020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda063d5f26d98322f09f9a91c39f3c22f09f9a91e0b8812d3b275ae6bca2d790225c22e6bca25c30393b20225c26e0b881612020f09f9a912de6bca220c39f300720f4a9aa8d52cd5f109caa3566c5306cbe8249671793370f6cac7c1e5f63ab07450801020957165c5c2d3b20cc8120c39f225c275f22c4b0e6bca2cc811e2626f09f9a9127f09f9a91cc81302026c4b0cc8130e0b8812df09f9a917820d983d790d9833ce6bca2d983d983c4b0c39fd983c39f3cc4b0d983c3a9e6bca20a01020b01010c000d02ffff0e080000000000000000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 2, '\x0207011001a1fe6823007cd08f589c9f9c5d562a020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 2, '\x0207011001a1fe6823007ab89ded7ad8b80de1e3020102041001a1fe6823007608a264c0f6a09f569c0501010701010801010915011001a1fe6823007c178eaeaab43f95541b0201050a40011001a1fe6823007c4f9dd7e19e77160fda020105042926f09f9a912d2630cc813b3b205f2725e0b8813022222dc4b05af09f9a91c4b061f09f9a913b3b27250b1e010900004829aa3869b8f1021101ffffffffffffffffffffffffffffffff0c1a01010102150109020011a96789a008950308020200bfe3c6af6f0d080201a9fed83ccd27101001a1fe6823007081bab25320446f955c11b101015c3b010104020801202bb9461ef445032c011105458eb89a594cd43744dd5631ba10d1d0030801202bb9461ef445040dd790d79039c3a9c4b03c3c3b261f0101060208fff826efb743600003100101000201010308fff826efb743600002010a033e0108014f978085d3ed51020108030dcc81273026e6bca220cc81205f0420011103f1d36bd4a7b5cdc8a727b0f6c11ea7b30201020308014f978085d3ed51050e0d010102020802acfe4be167e3f2121001a1fe6823007361a158ffe19e0da7621310010b265a3c272225d983e0b8810301011433f09f9a91205f5a30c4b0c3a93ce0b881265f39f09f9a91393c20d983d790616161255c302226f09f9a9127263961c39f3c2d781601011701ff1805c3a9cc8125191ce0b8812d5ae0b881273b2739d790c3a92661d790c4b0c4b0c3a9303c1a3478c39f5cc3a93b5fc4b026205c30cc81c4b0273c302020c39fd9832d205c273c3c255fd790d790d983e0b8813bd790e6bca25a781c54010101034f0101010218a8607bd85c5fc61c6b048ef86c7360d767ede3098abbd1b70330a92b452c0a75b37d420575b31d0985c5002dcd90ba418d0a6ddc0bb57c793564919e4c26cb2f7a927a2abdf2780fe2701d080270111a890d9c891e111001a1fe682300729d9afe5ec2a14010da21010223028000240101253f61202026c39fc4b02d5cc39fc3a93c25cc81c4b027cc812dc4b0e0b8815f6127203b20d9835ff09f9a915ac39f25d983c4b0c4b0c39fe0b88126cc81e0b88126053cf09f9a91');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 2, '\x0207011001a1fe6823007e1d95d4bd6cc137e2ca020102041001a1fe6823007608a264c0f6a09f569c050105070102090f020105040a34204f616b204c616e650a030201050b0b010900000660ca9d5c5c001410416461205175696c6c666561746865721504079503051701471a086469616c797369731c54010101034f01010102189cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5e0330ddcac8fcf258a3c33ba783614f9ae2e7535a291d1f1aa2aff9cb8316c7aea7d561dd3c7299b2ea54ee90c3b19cc215821d08000660c9c6c8b800');


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
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0d05753031613166653638323330303732626261643333656637353436623062613538', '01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-72bb-ad33-ef7546b0ba58');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013032353931383030', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904f6db6d19b927c397476bb1b4db25eca9baec797baf5c561e4a7d17dc0836b063', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0d05753031613166653638323330303764643762623561303234363037363365633037', '01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403cc81c3a9cc812030316131666536382d323330302d373664352d626338632d343931353533373562336630', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804f4cd21764304e148dda810a5ca9aca1a21e45a6517fc4b9e6a13f54007761588', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-7791-9f09-207a56227cd3');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0d05753031613166653638323330303739303639656164656436386136626366396234', '01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-7906-9ead-ed68a6bcf9b4');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013330353837363832', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03023c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d616162343366393535343162', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c05025c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636', '01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7bca-8028-f5071586a8f6');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c070278cc812d3c27c4b03b2030316131666536382d323330302d373230332d393134382d626236306431633339313336', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7203-9148-bb60d1c39136');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000009049061edf3eaa8e6c138f2e7fa5ed2c6b4bebcbe1e78d28e6832dab1b18929e0b2', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-770f-8157-726b0f7d7235');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013239313439343434', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c030230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373832352d623835362d333764633664653031316634', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090412a87b33cca01f774320acd41dba9449878d58a8aa71310e47c5486a8accf093', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04035c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373763612d393533342d623864383736383132353230', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-77ca-9534-b8d876812520');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0602d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632', '01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7361-a158-ffe19e0da762');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804a0fbf9db0722c8644972fedc3d5d0951553de0a6197e561cf17d8a421c67092e', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013531383830333732', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000904a0f686aa3f4a285f674142502975a0270956ddfa48a1811b26afd659016f69f8', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7134-b789-3e01ebe37067');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0403d790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d376338662d613061312d326536333333356165646465', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c06025c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531', '01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7628-a98f-e294fa5174e1');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804f4a9aa8d52cd5f109caa3566c5306cbe8249671793370f6cac7c1e5f63ab0745', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57');


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


