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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230071b69d76468df8399674', 20);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070e8ab32ead1a701f79e', 33);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 50);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cf88c773daa7d014b3b', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 46);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 47);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe682300770f8157726b0f7d7235', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 48);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe682300793db069b5be3f993110', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 49);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230074e784e619a23be97553', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 51);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007ab89ded7ad8b80de1e3', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 52);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007b6ebdd6ada0ca0f0d6c', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 54);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe68230073d2b2a15e66a7f06d45', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 55);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe68230077ca9534b8d876812520', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 57);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007361a158ffe19e0da762', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 58);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020b01a1fe6823007047881c23d15d9d8747', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 60);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020d01a1fe6823007dd7bb5a02460763ec07', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 61);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007c4f9dd7e19e77160fda', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 63);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020501a1fe68230073a1a29a59ea46ed237b', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 64);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007134b7893e01ebe37067', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 66);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020c01a1fe6823007a6199d9839a5c306ca9', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 67);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230070ae9d29d7febee8aa12', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 69);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020401a1fe6823007c8fa0a12e63335aedde', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 70);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230073e594f25f06edd36c57', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 72);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e1d95d4bd6cc137e2ca', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 73);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e1d95d4bd6cc137e2ca', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 75);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0107', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x053ada4dd64f0c6afae6c69fb6a0b8dbbc99d7a01460801747dc4dfd5affd0dbf8', 76);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020301a1fe6823007825b85637dc6de011f4', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 50);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020901a1fe6823007d1dbfbddff8dbc76406', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 53);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020201a1fe68230072809fe4fa4e8cbbc196', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 56);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020801a1fe68230074ca95c20bab5ddfdc52', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 59);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020101a1fe6823007ca89295a9155141f85d', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 62);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe68230070e8ab32ead1a701f79e', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 65);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020e01a1fe6823007495ad58081d102387dd', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 68);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020601a1fe6823007628a98fe294fa5174e1', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 71);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007e1d95d4bd6cc137e2ca', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 74);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0100', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cd08f589c9f9c5d562a', 78);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 78);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230070e8ab32ead1a701f79e', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007134b7893e01ebe37067', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007147a0e57abff0a654b6', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe68230071b69d76468df8399674', 76);
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
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007cf88c773daa7d014b3b', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007d1dbfbddff8dbc76406', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007da69e320d0035031a1f', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007dd7bb5a02460763ec07', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007e3fb91f2e3c5ab9b1f1', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0401a1fe6823007fd1affadec781932bf5', 76);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0102', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x053ada4dd64f0c6afae6c69fb6a0b8dbbc99d7a01460801747dc4dfd5affd0dbf8', 77);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0101', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x020701a1fe6823007cd08f589c9f9c5d562a', 79);
INSERT INTO public.bayboard_entry_key VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x0300', 79);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x266c1ffd888a78be14207efa61763db8222bad2dab5c65d6c5fbe993113bbcb4', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x2ff4cf00abad58fa00cb05f1a8d16898d773d32ec42ef513e1d6804f53e1188c', 6, 4);


--
-- Data for Name: bayboard_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000002', '01a1fe68-2300-71b6-9d76-468df8399674', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x00', '\x0000000000000004', '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007825b85637dc6de011f400', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c178eaeaab43f95541b00', '\x0000000000000004', '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230070ae9d29d7febee8aa1200', '\x0000000000000004', '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230072809fe4fa4e8cbbc19600', '\x0000000000000002', '01a1fe68-2300-71b6-9d76-468df8399674', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230075d19b506141a10f7f7300', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c178eaeaab43f95541b00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x01a1fe6823007c54b9e01ec76abe3d6c00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe682300729d9afe5ec2a14010da00', '\x0000000000000001', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x', '\x00454d270b91daef', '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe68230072809fe4fa4e8cbbc19600', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
INSERT INTO public.bayboard_index VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x01a1fe682300729d9afe5ec2a14010da00', '\x0000000000000003', '01a1fe68-2300-70e8-ab32-ead1a701f79e', 7);
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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xfbf3298a6117d59e7a85dafeca64a425bf92fce8147354adc10228e820be4007', '\x020101010218c0f75c4ec9da9a86b07c287229c9985d61551c5724131c5103fa0726579a1bedf0fdac640685c271df60fea5f8c74b6f23f960587c23b1f719c02235588da2e4f86ab13a41c4a21e079aa704c039f1b62ab1ed034498145f007f0e6cc7640c65d57c8eb9226223ffb112170737f374db2bd2f931d0a031d9e6e2d38a854dcb5dc29c2ccbf37c3065a896eede2f5f0c52aef7b7426fde1ea167f6fc8e82da780e7fa4a1c84f3621313628e358534c1806b6da36d1467b7179020108b5bfba94c13e2fa231a904d4a99f9e7d9df50fb413a8007a024f4d29ced6de966787da3dc4f3562286789abb0d1ceaa8558272a2551e95ca4b975a73514fcc3abfe82a2f77f069da3f4ed675947ef73626c8f739acd53908856c7dfa407589cc0dfec2849056b74d0ca17f142e43a8643279fd6eab508b2bc9c8376ea0b5284e7c33a263e71a0cda96574258f526f5ef8a789b3a254bd20e2d2fa0010d21e14dab68706a2614d7f7cadb6f231cabfbfe41c1d71e3d3099a8f9e95d01c6746a2d168e4959589c2fcbd6a7b764aca1ffe658d7d5abd308e27c4a3b798051e33ca28b5c86a97fc6db82aeca74e4ae4af6e7a29bac3c5791c59bbd19864a69faf20880657a0112b212e9ad52acf6d76c9d2cb300cc16b0b2ec65f336902ff30c09083d05e4ba1d922974aa3e3c2616fbc275b93ae338b124f4e20e4c6541dc9ed0becab2db01a8d47902af8ae80d01e8bf6fa30db82932bdf54041b7efc5d2d4520b41c3cf189da283119e55066bd76d05cb8cb90d2ea6ff38039fede5fd78633301e3378056bfac744aa7b67368d5798e2b262f13efe7e3085230745858b5d0f66be2bc6faf4dbeda99a27f3b33bff292d9a3b9eada3795047671b15a77addce82dcd30159cc664ba15bee7c878e6450f133fb59111f23aa7e76657318be6c407653a6e7c5010032758d2ea5e0d82a00364f49cf91a4171b56662302dc47c84172505b8139964eb0657a06c84a9e0e6c1e054e229c9170b575e65b46d954045d523e81ab2419b0825a03ae24709e7effff88228bc51be312778ac88aae02e897768874a6484aa7c43d346ed25ead80e5dd97d06a6c94e4469f19ced467a83bf6770061867d408112d009cf250adc49876892b1a7f173972f272aa90e5fb8407ef28833476008ef1d8a6ed31eeca2280b4a97ac531c2e5b57ff93a2f202ab7f75ca9ff6058213e84727f62c363ba077dc7f3b2eeac45dbaaffc52bc4cf3a2c8cf95a0db1e176eb341ede4a45446d5bed1430bea47b49822bb3d5761898b82004cab9363c8937aa591bd7b963f3cf9f942291b6bd4ac45557fac78432eafae401cbd61973a0ef9dd0afbf293b16debd1fa466deaddebfa1bbc685a556bffb8721c70c2197c19049becb823395a4f1a3e1ded922395525e8d06f22e5e22c0e2b31bef0856838202a53bc19b72e5109332489b64391f0c18957ed9d21f3');
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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x020104c9020203011001a1fe6823007c178eaeaab43f95541b020101041001a1fe6823007608a264c0f6a09f569c05083330353837363832061a0218000000000000000000000000000000000000000000000000070101081001a1fe682300729d9afe5ec2a14010da092f3c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d6161623433663935353431620a233ccc81202520c3a9cc8120c3a95c3ce6bca2c3a925e0b8815f20f09f9a91d7902026780b01030c145ce0b881d983d79061c39f5c3cd9835a20d790780e3c275a30e0b881cc8125205f30c4b0272dc4b061c39fcc81305c3c205a22d7905c5f3c61c4b0255cf09f9a91e6bca2e6bca2cc81273c2dc39fe0b8812d1029c39f302dd983305a61c3a930c3a961e0b8812d275f5ac39f27c3a930d790d983f09f9a915a20e6bca213035554431406010101020101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x231282ac6f749d37eed3b5e91b2d6a272cb85d311a3423c1d30f1729fa4e200f', '\x020104b8010204011001a1fe6823007c8fa0a12e63335aedde020101041001a1fe6823007608a264c0f6a09f569c0636782de6bca2275f255acc813b3be0b881252030316131666536382d323330302d376338662d613061312d32653633333335616564646507010209522d2220c3a95cd9832df09f9a91f09f9a91c39f205c3c25f09f9a912dc3a9d7905cd983275ac4b0265f2026302d2030316131666536382d323330302d376338662d613061312d326536333333356165646465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x47b5681cddaa5bdccea488c05e281464fbe573d9f1562625ba7212c77a930f95', '\x0201048c010205011001a1fe6823007bca8028f5071586a8f6020101030101041001a1fe6823007608a264c0f6a09f569c0510e0b881e6bca227e0b881255c25d79078074c5c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x020101010218deddcf03fc2cba53e5ba9f36e76c0dc90e8f8df375d8aaf503800b9e92804269ead9997750055c6bcb61e6475d2adaef0d2ecc9c4255178b30105a3b752f9b76295c8ddc6ec117fc1792ee73f73797952f890b69695b288ae72142e19b841a2b5e35c9a980782a02857335c8ce2193684bca1586f1d2487c0f8bc11fbfeed42a53192678b0bb2635243e579181eba41fdfaa84d803232b54d4c52b8a0cd07c5bcaca47a87966052ebf0f433aa80c30b0917c18a43a0828fc0887576077470c43f30f63f872fc07b5a286fe59cd0818bc22ab182c84c3542f24e41b83fb606914d607b224feddc4553240bb00d9e134a940a069ef3593d0ced86846331699c904f8385adfa24a79612c0c95c19750ef8ff707cfe8671dfecfcc6142db415e2ed3106d94d0314be3a75e0fd23733798eebc30492df3682157b6ad6e0c8c51456964c98167a2b8085804009e7b5c333fc35994fba80f541ba459c13ae4d7867287a12a84700098ba2aa55a0963d158716e905d844f257002cb331a134bbce78e7928ea90db914bec041660845313608cc706c0c4a001478dcc4ce9e54652d55464a441551bb878e72ada5c8ba6082f22bbbb32ebe1d037dad837156f78f5b2dd986e4a9d25a73f2b3e4229c0686929f45f3e40428ecf6b4cd9f9b5a7b844e4a77d2632b539c8b6a5c65105f251019f81c662f4188e5b9580499dfa126d9a62a98d512f784499928ed78d9a5c99543f7245ef06d50b919d82a92b4f88b9f6cff20b9a72e9bcf9de5eaff7d4f0e3b41df564dd6cdc26e5261fe3983575ac8cd7f9394d967182bbba2ba5b3048c470432616012429e3c25c8e22d5edfca8f71634484305327423c46264e7f64b0621c494a83a7c80346a76015ed82df2dd104754627f0620e3c02d5181f21d79651c34292be0a72f0957f83767eded7426c470da3e5abedf8dd90bdc0a05c4ce2f346c29037584c21e3744303d2da2966d121a7e09b439a27f44b474a55c94072f3f5c3b023c49535f3e65f71d86298aed5df2e11a77c9083f99fc9d30b1030fcd6622e4be16a9cc9ae78902e0a4433dbc36b541822863e14f6fb21bac7e51beed9a6c0d083a6eb8956f9202d399027a7295ffac53bf36900edb6ff3f09ae3e9a48e3d16dd3bd69d6e3e5e4d43c2bc2bb4da1a81e8fc46e5e9a388ac45c879581ed828a0ae1d836a22979c9a25dfd2a198538dcbe0e030a4f67bbe19cd566c816e946fb13672b3893bd9871526551c3939e75c3f1c349d126f67cd9b44038d5ebd5a646e8fa73a8e8cc184f34d28510caae0905efa8d15d94a4c639e8f2167a6acef2341703e596a23da63137e83cbf44c31319c4de7f64e78bbca4a9e7d9a7814c3b9f814e866947ddf9c067e12fc6409a072f4cf7ed6ea58cffc5e0473ab15ea435c15f3c37922c3ed1673d99f2854163206355e1a836db1201ccd6a04dd76f513b8af57c5051ca8a6099812ff1b7884fa9b506a8c644dbd7fe58b72fcb8f9851acabac96d8195eee3cd70941372793afbbabb9dfc75267d2f82598b42201383a7c3d750793c53bc75dc92c068e9e9ff1e09b0e1c09487796e33be987355079eef48123fb1f58af0fe42eb7e1c78c020c979f83c8c2c245aed0d07ea90b78841bfb3a44e72b564cdb31e7c194a5e1f6eae407769a736f3691bf2f73d6372dc8910b34b6bd2c559ef22c59425a4c29857dd8249336ecfcd669742c1b3c5562ae3c50cc8d6aba2fd8dbb6c6ef3cbb8ddd2e0bf5baecfe06c97b31415b95c73d4e555b0dab5c64bd56bf1186d9429960df22ec6ecac77ded7395743c074942fe96703bcac8de4569ad2a8257d71cb8b25e43658c2f8bd02744ada48f8f7ffad82e3ceb045cc79f020f67da865e5c9b80bc3fe42cd6d50193ab6ed89eaa951a47d372ad8c1d6b3e576c81429a3a4f17d76070d97a1b7b4e49038f5646ad9c5fbe8b07ec20cc1c05e437cc6397b555fd65491f486b44dfba37f4a2a8f699bf1f59d0fc6e14dfae373724a69fe2c3c0349ffa3');
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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xe04ed4cf1fb81da90c625a2d19b3b67b59025a57f0c120f6898eafc152550553', '\x020101010218ded9361594f9b91f652b883cd336568506e0039bded0c94103b0084292c87d97dcaaf9add68cef5dc6e7a605433d37a47433f6d15cfa05885ce22a561226073e75ad01260d0f551ecbb627b22c62ab5accd00ff43f0fec624493960b44f3fca74cce2baad235c028b072775cfa838bb5f0b6e2f368b0ea96a098be1775556829a0c9e8b09fab40eb10c48d4de04ec8de1c2c9f5f09f1daca58ea9d84d8d8972582fd73bff42b8d917a82f4c6dc6cd0e501566fbf468249c8eea8dd203f977e2f200a234c2bfe1cec5c7f922739a7a506605c2b73c7aeafbfed93deb88e7edb10dcde8a5c8428c2d82abfd177cc33f4006822a677885511780ecbf7495754b456053df60dd7938d6065900d8d1164240e651910f0f8f7c06996023e513e057837ca2f54d5848fd6a5c575c150817bec07cc9b8f7f8a38556e687e112ee1c1649fe12220f64242419372eaa1032e8b757e8706497c28f47f060ad7ffc397e946f68f34dae132b76154c05c16f92662436cd30d7a8c68f0968740dba4ad5b9c33f9cf0e4495d65f76f706ee6bf3c9368a6c7d8a9926d50d20da8889e7165930a87fe844597a9858c415cb3d69012ce13cef05ae5e2140d516d8aac87ca984696bd39b4ae15981374bf822ba4f5f58045144d85a3e71f5249deedae6fa6bbe0757b73948347cb3cfd54abaa5491b24f0f64ca129b360b6db180a4907416cfe0a5f92f66d3a67b3deeef66356c98a16da21e2a6d6b01a62ebb08e520de4a718c7d28adcbe10f4042e66736b141b8fc9b6d49cd423f98335c644a0ecf6880df2171f719cee36fd05598721bd7b5b6800258a2d95010f463ee37011f1ac039b1b0f73489610a76760127505b3341b792efec61b5ed5c4b90051a28a15fb947211201b1ad8c689f74f934e109a5568ed89aee9bd98b9e39b6b7cc3569c45fc5d4f4d104b487bca09eac6fdec76f6931ab168f3e0ff5cd3df5fa7dcc8d7f4fb0c3aa426bbf44fca2a579360093a8a6245522a866c25f3182ca00bfb8383c286cabba26b5029f34069d66e5e8037bb2d5d45ac53975428bbd5fcc68a24316d29995c8104fdef9a9d051e501ad874e6e257f7197d0bd2f51bcba9890685210270ec108ef929c1f4782cf871d627bfe663d3cd27aa4dde11a3fa24efc0a1af9679821940dd2820ab09dc677687581829606e7f51dd5a67d5c42b538a5164be7f4ccd52795fa8359ea8089144adb0771203afaf64476ad2f2564825bb9a7aa3a94576622c3075c78c278fca8b72fee1b5d4b04a9f0327f0fed286a818ad23bd618c534caaea16d89c5c83acbc7a1c581fffb3a8f55f4013a854886dc84fd0593629bfa611b146f89bae0b071330201afa86d7f531471fc1e79a505052fc8537d289b17f8fcfe27673762218d2ea57f28b2e49eaa8e54889d3cfdea378294aee1f4bc1fb880684e7b047ceda6be063469cb8ed6721c3f4aa4ec587bbac6bf20cf9bcfebb0c61d28b1ad83dc0edf46a1e5c47528afc6bcb4d1b83e8414173d065bb1e1aaab55deff2d8475d703680177d6d7b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x020104d3010208011001a1fe68230077919f09207a56227cd3020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4063ce0b881205c25e0b88125cc81d7903b30cc81272620f09f9a91d7905a61273922c3a9c3a9cc8120cc813c3bf09f9a91d983c3a92d205cf09f9a915f610720000000000000000000000000000000000000000000000000000000000000000008010109180f61615ff09f9a91d983e0b8813039780726c4b0f09f9a910b01010d02ffff0e08026d03919982fc550f0800405212661dcc9e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x2dff989922b59574e26eb14a812d07523ce0ca3a3123055da03eb9dbd61d14aa', '\x020104b3030209011001a1fe6823007134b7893e01ebe37067020101030102041001a1fe6823007608a264c0f6a09f569c059d0225d983272d5c6120f09f9a913b3039e6bca2c4b0e6bca2d983202061d9835fc4b03b5c3020205c612625e0b8812622c3a9f09f9a916127615a2561265c26cc815a3c2d61d983d9832dc4b0275f265f3cf09f9a913cd9835a5fc3a961253cf09f9a915f20265c25203c5fc3a93c5a273c205a255c253cd7905ac4b0d983c3a927d9832230cc81c4b0d983395a30203cf09f9a915c3b5ac3a9203920e0b881c39f255f2d2d39cc81f09f9a915ce0b881615cc3a95fd983c4b0302d3b20c39f5ce6bca2305a3bc39fe0b8815f25c39f61c3a9273c5cd9835f3b205c2d26206130c3a9c39fc3a939cc8125c4b0d98320d7903c613b2220c39fe6bca22525d983e0b88130e6bca23c2d5ccc81cc815c2525305ae0b881d9835c2620c3a9207806200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b020100030801005e76781b472404190a31302e302e302e302f380d323030313a6462383a3a2f33320908006ed03464ce4d070b080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x0201048a01020b011001a1fe6823007b37893d54c86c956b99020101041001a1fe6823007608a264c0f6a09f569c051b3c3c2726c4b05c2d5c25205f22d9832020c39f395a5f3cf09f9a91060101073f2320c4b0225c5a5ad983c4b039c4b05c2022203cc3a9d790c4b02de0b881cc81612027d790c3a927202261c39fe6bca2cc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xedb4fd760304997e765fef0612fb2c5ad99429c8e9906af675ff5335defa5f35', '\x0201048401020c011001a1fe6823007a6199d9839a5c306ca9020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007b37893d54c86c956b9907441001a1fe68230072809fe4fa4e8cbbc1961001a1fe68230075eda95283a8fcf20c6f1001a1fe682300729d9afe5ec2a14010da1001a1fe6823007b37893d54c86c956b99');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x020104f401020d011001a1fe68230079069eaded68a6bcf9b4020101030102041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303739303639656164656436386136626366396234060f2d26e6bca261c39f2025f09f9a91780784013b01011402110101a1fe682300793db069b5be3f9931100308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f33323001011402110101a1fe6823007ca89295a9155141f85d03080384275e405f7fff040e0d323030313a6462383a3a2f33321601011402110101a1fe682300793db069b5be3f9931100801010a080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x020104aa02020e011001a1fe6823007495ad58081d102387dd020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd081a021800000000000000000000000000000000000000000000000009c6012000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000a0801a5a39d317bb6be');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x5008819d098d235201cdc159d206a380594876d6e34d1235daf92a7c4de7d43f', '\x020104590201011001a1fe6823007fd1affadec781932bf5020101041001a1fe6823007608a264c0f6a09f569c052e2dcc81d98361c3a9e0b881c4b0d790e0b8815fcc81395ff09f9a912020c3a9cc8122cc81f09f9a91cc813b3c2039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x0201045f0202011001a1fe68230070ae9d29d7febee8aa12020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb08868150061f2de0b88130c4b0c3a9f09f9a912d3b5f26cc81265f2039f09f9a913039612d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x0201047f0206011001a1fe6823007628a98fe294fa5174e1020101030101041001a1fe6823007608a264c0f6a09f569c050acc8161c39f61f09f9a9108457820d790262dc4b0223ce6bca2e0b8815f25c3a92df09f9a91c39fd7903cc3a92030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x02010101021855df4bcb132103b9fd812061fb72536270b889abfc1e623a03d00a9f7190575449a96176ffd6cf4e95db6602c8494f2c46eab44f58e658cffabb6e719dfcd356b0b6c2b67c671bd8618b78a0b6200aeaba551198b6fe90f9dd0325eccfc0e98a9026a5522cbe201cbb534bb681e5749c75c2e75185d3bc4a572a4edc3484c54428762516f746c5b7663a99b3839c1ae53f576cdd2e34f783e612bb8e2531d67f7a6b6f6b00401ae7d5e2f73436c912153f2e948f10df182cbd142b17b0208a64d0d2b19ac197981e944da0dea055112123130798c8d4a84cfeacca42a8fafc0d2880532bd0c64762df9ae10f4a2b748e127323763a73ee658f06ac4c356a2774d65eece37a98502ef69a0b22f266f2a545f3572ef5aceeb5befc65636872d7f52d41ffae5f7ecf317a109cde332ac85d71ddb19d2bda8b06f26e67d9d1ccb74d433b6992ed46b3d7cc7c37a82b1ae0014a44113d0992ef878883f879bdde57caee89398fa04c2ede6138f6400327e1e26753b395d3a9f3bee5df0e21887d10abc61a97093557ea47694c469569c6e8c829ae9a6a05fdd64aa1aaa40b2327461c187f31654ac7720f09304e0554fbe7e31bb34c5714f6da78a371c5cefbc507982b5270d50948b6a4deb33973dbc3ddfacf60e084237b18a01e05d7e67ce09ede8674b532ffabbb4f2c0261e9c0533fbe393df182f0fb5f7aadd85e38afde2871ff5b6e56af3edd6b41e848ae371d6a4bffc66b38842cf824e00c581ec1743692b95d67d49ff44b7f9cb8fb3ffcbd9323e7d4bd9c3203b7a933c244e1b684b5fae01637a0f82d48906afbbe1b547f531e59d367efbfef2fa27e6c0981acf8eb2708da4b4af775f9a8f7d0fecbc6c537f7c06e006b07dd65ddf7ce649673c74433cc538484882d509f6069231625bd4018135ff2258602d142d8edb6380fe41709213eb132573ad20d9977d3615913d749011e35dd2becdf813e72906cc589cc43ff7c18f82c9555c5fbb1794847b5346c7bdb26e8f42531f88e6c308a72826ff566567bff5acb94fe51a7a3906ae284a2b261daae8863d61d41a39c11cf2f926428049a6b7351d37251841014394b229e5303a87a8619fefab474d2c04e08630e149b0a03c1c0bc7dd52f845e11703d3c0b9ab6df54d35bfcc8c1f0d964d881d232de8d8cbede045281936b48956cd7d7ac176381185bdd3cecdd1b1b2b8f7fac6fd2e9c11ec545773c1137ec482c12f25faaf7edf4706525c1ea7e65bb66b136dbc6cbf9de45e287050346fc028aad67285f792937bab261687d5dbf1da1d7ceb691fb693c7787df821852d39d07e01e18a80c8776f9ae38997b32afeb4ddbf7b2a73f68db88332784bffd4a36454d7016372ba8246ec36eab0d2c08e019b371dc0e3e0bb6af0743c2fc3f421dc5ad1b6ad3505a11746ce888f957697a8aea1463bc7e02f154d658cbde98a524fb6d0bc8a030892716f07e599df4ec4fa39590698477523f87cf9fcabce097380cd11b729df3cbf47892329c51f64109cd8f248d79488c682bb1b55046652434342370885770651d53848c3cdecdaae777515c28d8a006f2406dc044e35b0ff78fd8bd7b18a3cdf5ad48f0ac88f8495624f7d3286c1448b4d64b96948477e1e67b92c82a1d81d38200370fb7661d6d27cf62bf682051e8cb37132ae0cbdd62263b28944c883e684ddbec43429c82484e75330f6dbb0da7a7d78dba9d620b42e2e98dc8246b2731484196e8d5323ad00dac0e6d6a1216e246742daf0c673d6bd23730793c51229c1f662fae6a32691f9940fc26b77dabf006665c11c2cddefd21c7469abaa0114d65c7922c3d1cc8a7d379911b7c8b61bac04ade300e16cceca86f89860a01d2b73ff3a2f95a3e1c9c7bfef5f0a7cd178388cec40e69929eadd57ab46657f31c26e4eafdb2f499f64df41f8a098dcdbf881c4e790df9e881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\xa269d45e338b84e6d89c706e56450faa649f649f260631881f1da4af56703e88', '\x020104dc030208011001a1fe68230073e594f25f06edd36c57020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06b30239d983d7905c26c4b022203c20cc81e6bca222f09f9a915f3bd79020255a3cd98361c39ff09f9a91252025c3a9f09f9a915f5cf09f9a91202d3c3027e6bca222cc812d27d98320265fe6bca261303b252525e0b8813c3ccc81275ae6bca23b5a302d27d79027c4b03b27e6bca23bcc813b39c3a9d79025272530cc81e6bca2f09f9a913c2d205cd983f09f9a91e0b881e0b881202d61613c303cc3a9252d2dd983c3a9cc81e6bca25c273cf09f9a91d790c39f20615a3cd790c4b0c3a926e6bca23927e0b881203bc3a9615c2d61f09f9a91cc81d983c39fe6bca25f2627c4b0e0b88139c4b0c39fe0b8815f3c5fe0b8813c262d272725d9832230393c203c25c39f5ff09f9a91cc812030e0b881e6bca23bd9832561c4b039255c5f2720395f3b3930d98330f09f9a91615a5f25d79022223b0720000000000000000000000000000000000000000000000000000000000000000009330bd98327cc815c393c5f3b300c3cc39f5a30273920d9835f5a195c22c3a9e6bca25a2de0b881c4b0c4b05a2d3ce0b881e0b8810c01010d0280000e08fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x020104e1010209011001a1fe682300770f8157726b0f7d7235020101030102041001a1fe6823007608a264c0f6a09f569c051b5fc39f30c3a9252d26c3a9c3a9c39fe6bca2c4b0c39fc4b0d9836106200000000000000000000000000000000000000000000000000000000000000000070102085d2001011402110101a1fe682300793db069b5be3f993110030800dbb23b4b735dff3b01011602110201a1fe682300729d9afe5ec2a14010da030801936c2aecabb91b04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0b0800dcb4df2b644ee2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\xd8b9e60dff1d0e59ea0745aac4e6ecd5b237500348d6e21795f3d6994c80ef8c', '\x0201035d0201011001a1fe682300793db069b5be3f993110020101030102041001a1fe6823007608a264c0f6a09f569c052f5f25393be6bca25c5c27253c27c39fe6bca22020255a2025c39fd9833922272525f09f9a912de0b8813b3b22cc816104520201011001a1fe682300793db069b5be3f993110020102041001a1fe6823007608a264c0f6a09f569c052722c4b06122cc81305f2227613bc4b0d79026d983d9832df09f9a91253b25202df09f9a91205c3c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\xa27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba3c38bf7c5c1af2d78', '\x02010385010205011001a1fe68230074e784e619a23be97553020101030102041001a1fe6823007608a264c0f6a09f569c052a395cf09f9a9120cc81c39f27cc8139c39f3b255c5f3bc4b02722c4b020cc81cc8139c39f5fc3a95fc39f072bc3a927e0b8812030316131666536382d323330302d373465372d383465362d31396132336265393735353304fc020205011001a1fe68230074e784e619a23be97553020102030102041001a1fe6823007608a264c0f6a09f569c05ca02e6bca2c4b05cc3a9f09f9a915cf09f9a912d272d5a272627c4b0e0b88120c39f5f27303cc3a9c39ff09f9a9122d7903bc39fe0b881395f5c5c25c39f612dd983e6bca23be0b881c4b0203925f09f9a91c3a9202225f09f9a9161cc813cf09f9a91d7906130c39ff09f9a915ff09f9a9120302639f09f9a91c3a95f5a5fe6bca230cc8161e0b8812020615c2d3ce0b88161c39f255fd983d9836139e0b8813c26263bd9835f205f25d7902622c4b020255a26e6bca2d983c39fe6bca23026d7903bd983e6bca2e0b8815a5c3bcc8130c39f5f302222c39f61e6bca220303c3bd790e6bca2e6bca2f09f9a91f09f9a91d98322302d20f09f9a91e0b8813c5cd790f09f9a9122c4b03c5cc4b03c20e6bca2f09f9a91c3a92561f09f9a91c39f2661c4b0203922f09f9a915a6161392727263b2d2561c4b0202026c39f20c39fd7902526393bc39ff09f9a91060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x3e051a26f74846d9c43ba53083ae8fb97dca6fafe1944256f25a04934accf227', '\x020101010218d58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba76403a612bef513d3e9997b187eb0b70d3dde83289c5b4cd062b17481c17112554dd517a844d5f50ff7c1851a299190024bdd83fa11f1bcd403c6a0b1d51b5933f719392f6400832df48a338d89eae9655efbbef6441a9ce269f9865bc436b023e596b2755fb7650b6226a55067e9166715776c8693bcc2fe51e5bc25e46dc31b2e1090795d8bd97edae34bc5096c186fec1cda0fe685a10c8453a6bae98857cbbc282e3a1e18ed0b9ae02c36dddf837d2d1da55fd3b73fb1763b378838a98f7faf1a7f7fe8aaee3bd23358d345edc58287e7ca6c1d44e64519d37e745b3d303e8a5a74ef6e02124d7a0ecd1fd7f81214ff024f4d0ada6336abd40c197c5a3d646b9144a40c70f7d4f99b56c2bf52fb1691c91ea18e6563a92096ed9ecc3bd08ea5c507812cbb21d36ed2a2f6666b33d27e1a271eb5331664fcf87f4cb4cb90919ef4833b1dd55806553dc7b2652cab760e07d5f72bc777df9e502ee6015d713cf7519343c1c10b06829eef5d3951fbaf5f11f7c19b19e90909bebfc6ab5d4ae510b8541c900a23730e236fc673f60a80bc7146aac3161d54b84d6c50b0311d724f86d259ee92406bc81ea7cb6020e568a3941d36011473552329509d74ac3ffcca063ddbca5e048dc34ea025c6a53ac7e2e056380143733d54f26a43df3ee8e34a72f6c0e09e5909d168ce7c45f2215cbcd8dd84a6093f75698f34c419658df81644cbc9f98d4bbd81fc647fa880addf37057c87272914b05a9d46f8bacbb4b2fe497a0256da5fbb5975f8e4f211d46701ad1e855c3a54afa24c5eddaa48ae35707150a017090978f876d2b701ac2dbad1274338a0b2da99c4a3b6416f9fdcf82ee59b828316ca80aa4c9b626fb9d288d17155605a457e8bc547c3ef14a5b021cd270a863f752667c7fbacbe8a6dc1be744f84fe4ea6313107f2ada9a815b945eec3d7af4c3196fba31d8f2b8326382a9d647398b0857a1caa85a1a375412d865613664eb4dac5d26ca40d7465c0e3cb582614d6cbe231d55ae8bdd575707629c165a38baa2562dde43b5acf73ef9478188030158df2a8692181fed5bc276f7f0512486f62efe24ad448cf41ba9f18b296549e114040b47969c2b425e21a37a2a99c9c92217ed712126d4f6043af86812bc3e635be08e5049f4a68bb31581360b8791e4284c13b4dca1047739fb616730139c5af0a4f8065d6918591515f9ad448accdf550953751ee9d4a4326b5f213d8ba2c8a59be3736ed8f4e9904b9e520aeecc85af2012cb92caa3c5f67b2c82a4444deb31312034f880f5df1a994de328333593c19a4036789922d9fdc7179f881733565611816adb6980bc3a884f7e5afba73fa6b8a7f4e92ede96b82c59cd8649de936fdf5bc258c0cc3ed2b280562a148447bb8c3be3c11e275b3f563538c08f01452eddef99a2bdae8d1334b2ed985f5c1524e1cd701d9ca4aaa17b21f8fdd734241ce409c75c6a56ddb71b66a879dfdda3421775c15c43272fb5e74d828eed11dfe58f39759eeff0f693b673d7a793d0975cd44e6dc0d6f350fd359a342f4e414c2ee8d7a41dd6bf394b2bf75d7219ad0cb7c3c6bd49a13d013a30e504e27118dd842e1fd3e1f7e3178abb7a04d6db202fc6c87385e822bcba5a0e1ac1cc541ff249cbfa0df822f2192f17ab1f1abb05349e02ed4b3665b9a165414b98870526edbedf863cb8437d3e5c055dd06c0651ff5ed11383d736c7ce5fe6c528490611c1dcdee9d20be92f4fa02a4ef8f99019e1a64eef8d8d6767a5105e5b0f66f39cba4dcbb340c1c00b69f05e50f74256517a8cec19f817154344956cece5826c253e3b3f5664f82dfc97c034a76ec893a2674cfe067d91092c4a1f73d76841c2c81d26bc29075c2e14f7937ccecb587217d49d4803702c96a3dc90709599927c60ef4ad7c0e029ca8212f1a14414b66fd0f629f2aad803caf570129877bc8a5243014f6bf443977f5579cf14f9a15c511b4ed6d20598aa82e65fb1b05d0c0a7049c354e5cc6d90e32a5aa8f3c58ecf78807005706a921d209e6208fa52080acd3d6d110e7793f4828a3b0381baa6bd18f0dd076524cfb0bb614e64829395366c8ab51c0a31cec13c8d8d5ca0da6e646160ab9f97e38cc4fb0b9d8c75ae9813d62a9bf2dfe26ea06d508b85c748cf65758b7cd9f510206926f8d09257bdfdc68fee8f952f7cc413b1318760d0f4d5c845bef2906cff86fbb8d2c6a4969a95174523a2272bcd84408469e27dc279c4c871eb5f1419cbd369c30abd6a0ed3586cdf363534e7030e573885186555f1af2d41248cdbbc73d493ec48ea49ad808fee62df2e0b5e1c4b82bc764650be84aaca88b1d4d28f365f0c15992644145ecf50a88efb76571cf6944ffc8df7c3aff19e4b0ce1b6f2e80ad61bd16122a08dcaf9e886563e24a0da68649d21a52df496d20c68ebbe758ca2f852725e2561860cfc9cbdbed268dc350c88b4cec15b31beedbc312c37249fbd676e5d3928c4c90912f3b675c61b53ee8344d0d7eb84798ddb5442aca3fccb93e36481635b90c9b55f6ea3aa6ce67add8ddae3fee62febb7f888b38d77a8f8dd4c359e9d61402c9bff988f73578127bd588571cd987e89a4fb142d1199dc96a712b8bc1b475a63f99d1c4bfea1d1f9a0b26a0459931217b60f72e964bc9b78fb6965a402cb6470373420902b4b09df6bac12ce34866f681a193a607ea8c43d1dec7b78d44746a3616cb0ac5e692a267e99280cdc4b1a11373d463ace7e59d9d3154eb8143c8f46ad96486703760773df8962ca99cb6d5c5090943cf8fcec086cf850bcce5687c96781829809a1c01d9fce2f0b0ef87d8de3eeb993fd2ec67bea7faac97774e2745524d1147ccade8a0f9e3187fd64b14fd3fa06b7420e96309f6b394686a7778f93ea6afc54a9c7b2bc4fc1c6288985a5ea2b4133b69e42e57a1ff0e0e6a17c1268124f718964c20191ae4091d66c814ebb01dd5de96138e724fa8cab890bfa71e150ddcf58b18f82ba17e596400a490a297001836dd4868749ffcd7c6bb35b6a9b053e51aff7adefd2e6d37018b080d18aa6a8aa5f8453ed647763ca77569d6ed2712ab73adef4ee77144e56e604733a08aa530f1db6ff3c8e964172c8d15948e0cd4af64c89cebc862d37447c4ede5ad4d95e056864fc89d5c3416101f1810f3108187cdb7f5853be04095863b0ed89b9e2965ffaebcb43401d4a8d65e6e6f2db611490ea0184f7d6abece359276477725618f80cb16004b1df1e2f7ead6d34ff7dc3094ee881fea88ba47ba9e73f2078bb18aa770dee8e865a7c0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x4847cfd5fe68c4da5ab0b1e73e3e015a738af9354d49b40fc8f728c8b6ba1217', '\x0201033b020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f049601020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f061001a1fe6823007b37893d54c86c956b9907441001a1fe68230070ae9d29d7febee8aa121001a1fe68230075eda95283a8fcf20c6f1001a1fe68230075d19b506141a10f7f731001a1fe6823007047881c23d15d9d8747');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x020103e801020e011001a1fe68230073d2b2a15e66a7f06d45020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d45060009a50120000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000004e501020e011001a1fe68230073d2b2a15e66a7f06d45020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d45060009a50120000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000006120870617373776f7264087265636f76657279');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x02010398010204011001a1fe68230077ca9534b8d876812520020101041001a1fe6823007608a264c0f6a09f569c0637e0b881f09f9a9120c3a95f20cc815c2722612030316131666536382d323330302d373763612d393533342d623864383736383132353230070103080101092ee0b881c39f20e6bca22030316131666536382d323330302d373763612d393533342d62386438373638313235323004e2010204011001a1fe68230077ca9534b8d876812520020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070ae9d29d7febee8aa12069b015c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373763612d393533342d623864383736383132353230070105080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x83372088e922feeefb4cd67823066f5a0de27bf76c8740be3fb175fd27461cb8', '\x0201033b0206011001a1fe6823007361a158ffe19e0da762020101041001a1fe6823007608a264c0f6a09f569c050d3c2061276130265a25d7902527060101048b030206011001a1fe6823007361a158ffe19e0da762020102030102041001a1fe6823007608a264c0f6a09f569c0518d790c4b0c3a93ccc81e6bca2d9835ff09f9a91c3a93b222d06010107eb0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660852d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x616da323efc4f1f9122848762ef2bf314b99ded9c801dd6ee72ceac10286668c', '\x02010373020b011001a1fe6823007047881c23d15d9d8747020101041001a1fe6823007608a264c0f6a09f569c0506c3a9f09f9a91060101073d232022393bc4b03bf09f9a91cc8139cc81223c30225f273c5fc39f3c3c2d26203b305cf09f9a9125c3a95f27c4b05f270a09702c20610d0a0a656e640a048501020b011001a1fe6823007047881c23d15d9d8747020102041001a1fe6823007608a264c0f6a09f569c0522c39fc3a9202520202dd9835cf09f9a91e6bca2c39f2720e0b88130273c5fc3a9c39f0601010733232026e0b8813cf09f9a913b3cd983cc81275f20d983252039c39fd983c4b05ac39fc39fc3a90a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x020103f801020d011001a1fe6823007dd7bb5a02460763ec07020101030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063278205f26cc81c4b0d9835fe6bca2613b205a5fe0b88161255a3030c4b02dc4b0c3a93026e0b881c4b0e6bca25a2df09f9a9107633b01011402110101a1fe682300793db069b5be3f993110030803783ddae0951aa204190a31302e302e302e302f380d323030313a6462383a3a2f33322601011402110101a1fe682300793db069b5be3f993110040e0d323030313a6462383a3a2f33320804ffffffff0a0802f00acc0e302d5204f301020d011001a1fe6823007dd7bb5a02460763ec07020102030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063522205f27c39fe0b88127c3a92230253027cc81613025d9835ccc8127275a5fc4b0cc81d79039e6bca2d9835a5f3b5f30e0b881d98307542101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321001010b020100030800917af304ec88e72001011402110101a1fe682300793db069b5be3f99311003080384275e405f7fff080101090800000000000000000a08ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x53da825a5e03d72862458e8118d79eb2ce455fe23babde517783f7f5393a7543', '\x020103d3020203011001a1fe6823007c4f9dd7e19e77160fda020101041001a1fe6823007608a264c0f6a09f569c05083339303433343130061a02180000000000000000000000000000000000000000000000000704ffffffff081001a1fe68230072809fe4fa4e8cbbc196093027cc815c6120d79022395f2030316131666536382d323330302d376334662d396464372d6531396537373136306664610a3ae6bca222d98327cc81225a3ce0b881d790c4b0263cc39f5ae0b881d790e6bca2e6bca2d98326f09f9a91c39f26d983cc8125e6bca25fc4b0275c0b01060e32cc81c39f20e0b881cc8130c4b02d27205ccc81c3a93025e0b8815a203b26253b5a272d3be6bca25ae6bca2e6bca2d9833b5c10085ff09f9a91205c261222263be0b8815ac39f202d20393b3c2226222dd790cc813b203920cc812d39c3a9c39f1312506163696669632f4b69726974696d617469140303010104eb010203011001a1fe6823007c4f9dd7e19e77160fda020102030101041001a1fe6823007608a264c0f6a09f569c05083531383830333732061a02180000000000000000000000000000000000000000000000000701020a273cc4b03c202d3b22e0b881253c3c2dc39f5a5f2520c3a9263c30c4b0c3a9cc81c3a9f09f9a915a0b01040c1778f09f9a91e0b88127cc81f09f9a91f09f9a91f09f9a910e295c2726c4b0d7903cc3a92025d790d79025e0b88126c4b0d98320f09f9a912730d7906126c4b0203b5c0f0e785fcc815a61d9833cc4b027205f130d4575726f70652f4265726c696e1405020003015a060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x02010380010205011001a1fe68230073a1a29a59ea46ed237b020101030102041001a1fe6823007608a264c0f6a09f569c050ad7903b20c4b03ce6bca206010107435c20d9835c39d9835f3925e0b88125d7903bcc812dc3a9c3a9c3a922273c2030316131666536382d323330302d373361312d613239612d353965613436656432333762043e0205011001a1fe68230073a1a29a59ea46ed237b020102041001a1fe6823007608a264c0f6a09f569c0510f09f9a915fcc81205fe6bca2cc812561060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x6d5cfe8019ba31541268ff2863596a538a1f1c72a573964295957218a9436763', '\x0201038401020c011001a1fe6823007a6199d9839a5c306ca9020101030101041001a1fe6823007608a264c0f6a09f569c061001a1fe6823007b37893d54c86c956b9907441001a1fe68230072809fe4fa4e8cbbc1961001a1fe68230075eda95283a8fcf20c6f1001a1fe682300729d9afe5ec2a14010da1001a1fe6823007b37893d54c86c956b990462020c011001a1fe6823007a6199d9839a5c306ca9020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007047881c23d15d9d874707221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xd3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f4092f84eb837d172', '\x0201039d030203011001a1fe6823007825b85637dc6de011f4020101030101041001a1fe6823007608a264c0f6a09f569c05083035383836393330061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230075d19b506141a10f7f730a28c3a927cc815f22c4b0f09f9a915a61395a3922303c225ae6bca22027e0b881252d3c20615cc4b0300b01050c2a305a20203c3c30205ae0b881f09f9a9120e0b88139f09f9a91cc813b22e6bca227263b2d252039c3a92d0e38e0b88122225a39615f6122203bd790d790273bc3a9392d39c39ff09f9a91c39f5c27c39f302525d790d983d790c39fc39f22d790c4b03b390f32c39f30c4b0e0b8813b2df09f9a91395c225a5a2526c39f3bc39f395ad98327d79027255f3ccc815fc3a9273b5f6125d79039113c2dc3a9d98326d98320c3a9d9832520d98326e0b881c3a922cc815a5a5a30255fe0b8815f61c3a920c39f20f09f9a9122305cc3a9c39fe0b8813b22271218783c6126c3a9393cd7903c20e0b881c4b020cc81e0b88178130d4575726f70652f4265726c696e140601010102010104a1070203011001a1fe6823007825b85637dc6de011f4020102030101041001a1fe6823007608a264c0f6a09f569c05083239313439343434061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230070ae9d29d7febee8aa12094230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373832352d623835362d3337646336646530313166340ab802c4b03b5c30d983e6bca2d983253c20f09f9a913bd9833922203b61f09f9a91cc813c30f09f9a913c2520d7905f5f205ae0b881e6bca226d790cc8139c39f5c5c2d255ae6bca2392020d983e0b881c4b0cc8127e6bca2c4b0cc81d790263bf09f9a91cc8122c4b0223b39e6bca230c3a9f09f9a91c4b05a203b3b2d3b20c3a92226205a3c613bf09f9a91255f20d790c39f2726203ce6bca2305f3c25c4b05ce6bca26130c4b03c39e6bca2e6bca226222761c3a93c3ce0b8815a2039e6bca22722e0b881e0b8812dcc81e0b8813b20f09f9a91e6bca25a252020203ce6bca2c4b030d7903c5f5c27c39f2dc4b0223020f09f9a913030f09f9a9125c39fc3a93b5cc39fc3a92dc39f61612626d790c4b03c2d22cc8139612d3b203c2de6bca2255c5acc813c5c273b5ad983f09f9a91d983e0b88127cc81780b01050c35392530262625c4b0395fe6bca23bc39f225c3cd9832630613cf09f9a91253b20c4b03c2020303927392d2dd7903bc3a9c4b05fd7900e0422615a78102ae6bca2255a5ad790225c25d7905f613cc39f20273b30d790d79022c4b0262261d7903c3061e6bca2202512b502cc8130c3a939e0b881d7905f5ccc812220273b27e0b88161203bd983d98330e6bca23b30cc81305ad79027cc81c4b0222539e6bca25fcc81262025e0b88139f09f9a915ad9832622f09f9a91c39fe6bca2255c5af09f9a9120e6bca220265a3b395a202520f09f9a91305a27e6bca25fd983f09f9a91e0b8815c26c3a9c39f3c5cc39f61e0b881d983cc8126c4b0255a253ce0b88127c3a95ac39f30cc81c3a93c5a25c39fc4b0c39f5f3b61c4b026e0b88126c4b039d790e0b8816125303c305c262dd790262625d790d790272d5ac3a9d983222720d9835cc39f3ce0b881e0b881263c3c6122e0b881205ce6bca2252039d9833bf09f9a912d255f2261263b25c4b02d5cd7905cc4b02dc39f3c3c253b39d790f09f9a91c4b0d983cc815ae0b88122392222f09f9a91d9832de0b881225a615c5f130e417369612f4b6174686d616e647514050101030200060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020103a1030209011001a1fe6823007d1dbfbddff8dbc76406020101030101041001a1fe6823007608a264c0f6a09f569c05b202d790f09f9a91cc81223c225c3cd983c4b05a3020f09f9a9127e0b881203b392de0b881e6bca2305c2de6bca2275fcc813c39c4b0252220c4b0d7905a26c39fe0b881cc8125262dc39fd790253c30e0b881305f5c20c4b02dc3a9d7905ac3a95ac39f22e0b88139613cc4b061d7906127f09f9a915af09f9a91d79020cc8126d9835c3b25395a25e0b881205c203c392d25205c203025d983cc8130c4b05f5a3be0b881c39fe6bca2255a5fe0b8815cc39f2527265ccc8139f09f9a9120e6bca2cc812025c39f27cc81f09f9a9139cc81e0b881f09f9a912061302725205cc3a9e0b8812de0b8815cd9835a20395c2dcc81cc81cc813b272d2027f09f9a91303b5c26c4b0c3a95a3b3b3ccc8122392761613cc4b0d9836130265f25f09f9a9125e6bca2d790c39f27c4b0c3a9c4b05f2039270620000000000000000000000000000000000000000000000000000000000000000009080384275e405f7fff0a0800e6672e912b1acd0b08ffffffffffffffff04a4010209011001a1fe6823007d1dbfbddff8dbc76406020102041001a1fe6823007608a264c0f6a09f569c051239e0b881f09f9a91d7905c5fd790f09f9a9106200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b0201000308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b08ffffffffffffffff060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x70e30e636bd6d7cc289ca51cbece5b3b1aed0d5338204505efe9c9ad52794e7d', '\x020103480202011001a1fe68230072809fe4fa4e8cbbc196020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f9931100608392026272022392204640202011001a1fe68230072809fe4fa4e8cbbc196020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fd1affadec781932bf506243b2020392022e6bca2305c5cd9835a39206127c3a9f09f9a912730e6bca2c3a9f09f9a91');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x020103d4010208011001a1fe68230074ca95c20bab5ddfdc52020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007825b85637dc6de011f4061d3b3c252dc3a9205fcc812030e0b881e0b88130e6bca22d39f09f9a9126072000000000000000000000000000000000000000000000000000000000000000000933165fd790c4b03bf09f9a9125e0b8815f2661c3a920d7901b3bc4b05ccc8130263c5cc39fe6bca230c3a9c3a9e6bca2e6bca23c0a01010b01010c01010d01ff0e08005bf609797742480f08030c2cd62f73d151048d010208011001a1fe68230074ca95c20bab5ddfdc52020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c178eaeaab43f95541b06017807200000000000000000000000000000000000000000000000000000000000000000091b182dd98326d790e0b881273c2026f09f9a913b26d98339227801780b01010e0802c96226e58a327a060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x86a586b5995c0d63ea568e6973cf8be147e50d77c74812fb19f5d5b1a371d2ac', '\x020103570201011001a1fe6823007ca89295a9155141f85d020101030101041001a1fe6823007608a264c0f6a09f569c05295c22c39f5a2061d790d79025d790e0b881205a2d3c22262020d7903be0b881c3a93c3925303b2d3c6104420201011001a1fe6823007ca89295a9155141f85d020102030102041001a1fe6823007608a264c0f6a09f569c0514e0b8815fc4b030f09f9a91c39f202dc3a93b5c78');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xc0a7418af885f7ddd64c507bea244b091e5b9df6e72c5057ff3b86ecdcc9b214', '\x020101010218e5f7ad4e947f5a47634e1d503a11fc6da2a8cbb7c10e0d3603d70e687ccbf1c1e1a8f0554f79be4351685cf3fd621cc15048fdabb4046d94e3e9e7c169d50feb5266a3574ae6e763d8b9435dc3d2ea9b72102247fda288ba40bb4f534c7df609dfcfb51bf9664441fa9f7106b5cf709be3d14c29a9065bdea7643d3bd4c41daa7b6a28d6d8cfa608f1118fad80e18fe2c4f40776e14b130e5fae1c3ad44520aef58215f82a9e98796f34d57b97931c9262bed7dee8bcb5ed717851ec56a0bb6897dab5ae21d5dd805fbbae7070e6de3da9ab8e7f9ba7fdd1594577a5ad646a9f7d494e621418c166e8e1ce5d2f455c01a6697305b224bb0f5bf90f7915759ed9e40d5244cb98d14eaa46700f53b8ee409c6b9c174d7d0c7c7176b9785ae408f8823aab0cdb5c33f09e96feb762625a7d722a3d9fcfa8c9a308a9a752b3cab5cf4ca46e60c1bd33a6c869c6c88a09d44d164ed82abd4d856c1eaa10abea3c2eead0cd348ea75391b472b1c526157d1c23f8ab59bb49066f9f04930a661207d7c00b766b6b850182b1a63c7790375fa76b54975737f6e8f11454d818b6ce52d334373ce428e02fafecdcbc22a3de08a4e86e1d8f3bec2ca03409bb8acb0aee2d6c369eea1b2091ad28177c7318e74c0011f71682b5d0893c0f8f7ac2ff9f2c0078135b4d470bfafbc959298bba56d5cae3322722e0828e2098b4bb51137846eeee5db1e4c54b67ed5d1d46c1e8cec5ce4bc9912c3e10cf268995ab6ad2e6e4105ddece71f80480fdb090dc6376385301d9719342241d63a629caf26bc9a1cc87b0982fa446f3327f9942becf0d1f777662b6f3b3138dfeb879c16b09cc70c8cbdb2a2dcaecf29f82fafd562630258e7952b2615a76c3dec16ec28b9785069f8858969daacd554228aef376e282ef3d519a3a4a4d037166e5cf40cdec6f848e808f364bd4f48296377fad7ce4092e3d15c3d75d0ab4eaf9c5be122896ef413d4eb6775cde980d74eccf944ce60028afcd179a85179aa155bc0433b96461d3d5679f9f011c47aedf530c78207a23772f0ce18bc27a49e2e5af63efea77135457f0cb3dff519528bb5a1b1747e0dedf29651cd764a47756bb932943ee1dc3f5bc713f792c873ff23b2762fcdfde6e6d59acf9486d6559d977b8ea317145bae04a01ba89b10d421cdba805abcf3c938adced0e0f6d5d3abf0671adc1240f68324149bfaf71968ae036e90b1346f9c171baded6b110bf3da281c869ec1f43f98c271324b31ff18ed47468c2b811a6be0a45e7b6d2dd884ec90d31221687aa3bb80e2f49b4024e4ab16e9ccf9d68021f2daa33add3c01008705dd7336821f5e5916f38d20e47de0c25c665d36016e243cb041b33bc6b7f5ee8fd0363c5da401cce6fed61d7f4549c247adb7fdcd48b84daa568a68ac03afe6278d4da1da9088c53fc9766eb7faf8c513bdab7e1ca120432c7fe97654d8c2d4b281e8983a6da943efc854749a5fef66785d38853b93fea3a04ecc85e797a2f26ac4b155d4e2f03ba83da7522d55fc06f8f01abf8bf5293d412f21e2364d32ae98131b9d37faf3e0327f9f4ef7022c1e61e66e338dc5994eab953ca00469b7c6c8e1b38f11e3443e1e7c5ca1cca68c0235f4ea07101ebd8ebffb95abcfe5f625760cd56449a71ad7fa3fc1dcb3c49b3d8e3d80780b7398e5855dd318f7beee227b234f5ce830bf7a5fa600b63ea8481ba2159cae8caa6c55d42fc7a3fbfbe8c448830c453b7f818ff3efd9a30ce989e7999fac75ca4fc28b69ee115f7b63dc45c94b11e5074c15ac4822f4709ea70eb787ba7b3be45c4a73bb96626d8cb99c8235ed59dd1b943db80a7474c67582ea5efb3fc20f56ddfa49290790e16b68547995e0f3ac75b711ea3161ca776b18d5ca0c29be0dfc5b0d06c94438ed57a415236e57319074198810561f7dca6e3abf66d2277fcc5749e707944d49494ad66742d0b5b9c9d8daf3acc782cde4fe281610144f8c8e11e076d3f76e256b08312d3872201631302a135fe0ad0233e7446a4e57a262d5551be99cd0e1e6b51f600652271d36f27c99962ca13e93e9b57e8d1d389b92fc45428165b0a5c4e9b95807927931e39eb126b3d2c715fa4129ea12cd0580c22ee259a19945e34f0a13da9d97a7c0a56af6ba839d4e26e5f4d52ed2274071674517ad01ce0d08c2ed78571bb40215af56810e662af31b2f589025e6904822c044e58167bee72baa76f91b22b28d05930e67e8e879d546994c55bcb43d5df6c00f5cf9464f16b351f0123e0eb25b862864127ee426b093f4dae546562804f8442fd85956337271e406c018dbe719fd7f9cd6b2d89e86c5b4249846a011e3d66448d097e101f4da816df4d59fe4ba5fdb47b3151a0f1558216a63a20e19f9e95006d18b4509f3d0a6d18846755a2927cf59aed571c5035d39bb52b0ff02e7ac69ee68f2a88efa7d2da2ff7d32751e4987f449e186be10c9ec58966f3e43593b3010753ae4a36f6c705bd460b15578e1155a77036255c965d5ca731fb47b4dfa941a3af5d1fd45d76400b236634c068129087225eb56afb30ad59719523e52cebdfa153af9039de725bc75286239b5b2848106f65e45ef054d66663ef753af7122b17bf59d8a357d41ebc76a4d984b626b1dc7a12e1c933d153684e314b1253daff5ce354a2b8bc8dae69aa');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x020103aa02020e011001a1fe6823007495ad58081d102387dd020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd081a021800000000000000000000000000000000000000000000000009c6012000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000a0801a5a39d317bb6be04c102020e011001a1fe6823007495ad58081d102387dd020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd060007010109e7012000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000a0800a7e45f8a4ae8960b080116cadc6bf08bdb06170870617373776f726404746f7470087265636f76657279');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x16ab33d2deee36f3243ed2b3bf02d8034f919add1ecf51cfe49efd728bbada07', '\x0201037f0206011001a1fe6823007628a98fe294fa5174e1020101030101041001a1fe6823007608a264c0f6a09f569c050acc8161c39f61f09f9a9108457820d790262dc4b0223ce6bca2e0b8815f25c3a92df09f9a91c39fd7903cc3a92030316131666536382d323330302d373632382d613938662d65323934666135313734653104dd020206011001a1fe6823007628a98fe294fa5174e1020102041001a1fe6823007608a264c0f6a09f569c0508782d25e6bca22d3b06010107880168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660899015c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x0201010102187794311a6660911eb3d885a1836d48fd8b698c026595214103c10309b5a1d1640417cb4f9ce4cae82696de13df70369e747af7b68b6f0e21d233cbb721b92329dfec686661074230a816ada4f779897d0ceea044554e3380d071372e9f313b4a4b6598ac8c0394329f21c7efd80b2617d581fdd2ba79210773bc12f49456efea552d63e80a7549b91bd425f6248baf83f032b7fc4cd4ed665191cfeb0f8cab336480446521444f84338c0e5a878a21bb984090d9a52ab91c0c43fdff9f4192c79f41345b1611d0259b0769d665edb6383a2cea82218a165afb8f741063a4592d3bdfbbf5f63b88221ee690ed1a5c949da6bb4f8f7e6fcbefd37141cbfc3812a189d20fecc20146d39334404f3d83125c5cc5d8f3cc023a8db574373067a65b3be602d2c3dca364b539bc131db1e76d7ae5feb6d95f15c33bc8ac98af3af3d2a085ab0b6e31a2dc23d876e3880020782a5adef03f109ac53eadc76854d8cf1f59fb45e6e7cd3d410546b8e3f3b9d9caf6c1e8df3ef9948eeaea625e73fc8dd2f3719e6de1b2d789d071de50b38aa251198f7675764c90e14356934e2ae8be5102ae0c0a5c7decbd9b745e1b5736e441f29aa4e3cf8d324700419503557249fb811af494e3fd049888a1339b79ebc90d3dd36efcee22b3425c679ae357');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x0201010102184937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b03e401757a6ca0dd27066604c6512b5e5783301853315e63521c34b016eb992b5cac7d49407f8db5c5993b9f0edc1c3d20a7b41e3d4946db69158eb7dde82f91ace26a1918606bfc1656ba8502aa9e45db1cb33c2a13e0ad5c60f25462855811c6acd95b0bd55216137c99049fb47deba08e6aa397f02f0f26e073a8adfb936e1ef2095740c858ea5b334382857b0287f041c43c279e0664706dd954bca79343514ed7845a2eed4206d72b6b052015c9e8405bc4c04655522ef5d09e407c4a46d9f5f64f9379c56ac068cfdf887f0849526e8b5c1d06b494e8e3af08794200c128ba1a2ba1acac');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x020103b3030209011001a1fe6823007134b7893e01ebe37067020101030102041001a1fe6823007608a264c0f6a09f569c059d0225d983272d5c6120f09f9a913b3039e6bca2c4b0e6bca2d983202061d9835fc4b03b5c3020205c612625e0b8812622c3a9f09f9a916127615a2561265c26cc815a3c2d61d983d9832dc4b0275f265f3cf09f9a913cd9835a5fc3a961253cf09f9a915f20265c25203c5fc3a93c5a273c205a255c253cd7905ac4b0d983c3a927d9832230cc81c4b0d983395a30203cf09f9a915c3b5ac3a9203920e0b881c39f255f2d2d39cc81f09f9a915ce0b881615cc3a95fd983c4b0302d3b20c39f5ce6bca2305a3bc39fe0b8815f25c39f61c3a9273c5cd9835f3b205c2d26206130c3a9c39fc3a939cc8125c4b0d98320d7903c613b2220c39fe6bca22525d983e0b88130e6bca23c2d5ccc81cc815c2525305ae0b881d9835c2620c3a9207806200000000000000000000000000000000000000000000000000000000000000000070101082c2b01010b020100030801005e76781b472404190a31302e302e302e302f380d323030313a6462383a3a2f33320908006ed03464ce4d070b080000000000000000049f010209011001a1fe6823007134b7893e01ebe37067020102030102041001a1fe6823007608a264c0f6a09f569c050bc4b03c6126c3a92d3b222d0620000000000000000000000000000000000000000000000000000000000000000007010208212001011602110201a1fe68230075d19b506141a10f7f73030802f32383d2da535f0908ffffffffffffffff0a08fff826efb74360000b0802274a26ebfef452060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x8e9877a773282038723eaba18d2978ddba79b04255391eecf9425db090c6ea2c', '\x0201035f0202011001a1fe68230070ae9d29d7febee8aa12020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300765c8d2bd2eb08868150061f2de0b88130c4b0c3a9f09f9a912d3b5f26cc81265f2039f09f9a913039612d04f4020202011001a1fe68230070ae9d29d7febee8aa12020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f99311006b00227c39f262d3b5cc4b0e0b8813b3030e0b881d79020f09f9a912561f09f9a91275f5ce6bca220c39f2d3c205f5a20e0b881f09f9a91e0b8812520c4b061255ce0b8813cc4b0d9835a395ad983cc815a5a5f20cc813039d983c3a9252d22f09f9a9120225cd983e0b8813c5c20e6bca25f2d2d2261c4b06139d983d7902220c3a92222d790c39fcc815c2d202730d79022c3a95c5ac39f2230e0b8812020e0b8815f6161d7902639302039e0b881222d20d79061cc813c2d5cd98327c39fd7903039c4b02739cc81d790c39f6120d790c3a922c3a9395ac4b026f09f9a91273020d790262d20e6bca25f202d265ae0b88130c3a9e0b8812026e6bca25cd9835c26e0b8812039cc81e6bca222f09f9a9120c4b0272d3c39e0b881c3a92530cc815f2222d983f09f9a91225c39e6bca25a5c070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\xfb13fdcf05b6c5d87100868218446c55e095f8a51e3286d227a4c99bff15033d', '\x020103dc030208011001a1fe68230073e594f25f06edd36c57020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda06b30239d983d7905c26c4b022203c20cc81e6bca222f09f9a915f3bd79020255a3cd98361c39ff09f9a91252025c3a9f09f9a915f5cf09f9a91202d3c3027e6bca222cc812d27d98320265fe6bca261303b252525e0b8813c3ccc81275ae6bca23b5a302d27d79027c4b03b27e6bca23bcc813b39c3a9d79025272530cc81e6bca2f09f9a913c2d205cd983f09f9a91e0b881e0b881202d61613c303cc3a9252d2dd983c3a9cc81e6bca25c273cf09f9a91d790c39f20615a3cd790c4b0c3a926e6bca23927e0b881203bc3a9615c2d61f09f9a91cc81d983c39fe6bca25f2627c4b0e0b88139c4b0c39fe0b8815f3c5fe0b8813c262d272725d9832230393c203c25c39f5ff09f9a91cc812030e0b881e6bca23bd9832561c4b039255c5f2720395f3b3930d98330f09f9a91615a5f25d79022223b0720000000000000000000000000000000000000000000000000000000000000000009330bd98327cc815c393c5f3b300c3cc39f5a30273920d9835f5a195c22c3a9e6bca25a2de0b881c4b0c4b05a2d3ce0b881e0b8810c01010d0280000e08fff826efb74360000491020208011001a1fe68230073e594f25f06edd36c57020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda063d5f26d98322f09f9a91c39f3c22f09f9a91e0b8812d3b275ae6bca2d790225c22e6bca25c30393b20225c26e0b881612020f09f9a912de6bca220c39f30072000000000000000000000000000000000000000000000000000000000000000000801020957165c5c2d3b20cc8120c39f225c275f22c4b0e6bca2cc811e2626f09f9a9127f09f9a91cc81302026c4b0cc8130e0b8812df09f9a917820d983d790d9833ce6bca2d983d983c4b0c39fd983c39f3cc4b0d983c3a9e6bca20a01020b01010c000d02ffff0e080000000000000000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x5e8d7e9001fec5b7e74826b492bfca2eaaacc43b9fc52a4e6d5dff20325b9199', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x020104580207011001a1fe6823007cd08f589c9f9c5d562a020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x020103b8010204011001a1fe6823007c8fa0a12e63335aedde020101041001a1fe6823007608a264c0f6a09f569c0636782de6bca2275f255acc813b3be0b881252030316131666536382d323330302d376338662d613061312d32653633333335616564646507010209522d2220c3a95cd9832df09f9a91f09f9a91c39f205c3c25f09f9a912dc3a9d7905cd983275ac4b0265f2026302d2030316131666536382d323330302d376338662d613061312d3265363333333561656464650492010204011001a1fe6823007c8fa0a12e63335aedde020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075d19b506141a10f7f73064fd790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d376338662d613061312d326536333333356165646465070105');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x02010101021872b97b40890f87b2902abd60d98c0554131c3f37e4af827d03e401dd9b549b5e92deef29ca8a9a52a0d6c8fb632d4d361d495dc9cf2b910045647b5e0e54b63372ecb188ca7241ef5c53328ca8be93258d476ef4eae02f0f17a1b5f374f6b6b3d03b39b97e6491f672e6a44856aabbdb14c1a8fbf55c54f447d9cd9a41b7e942701e3fba7db5833c3b4a9ca520b9e3448da738fc8709c5c4a467259a344d628e8eb9836d8c0f9bda28597841482b7350b1a4e45167f070ed5aac7ef198aa53c100c6f613a0435401abac0457c9db198ae8d745f35252de54ab2eab7a400614b2cb698f032aeef015b0e5dae8505ec2ecd537e2467baec7d7047e7c16eb52e4');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x0205011514010d0c70617469656e745f6e616d65020302703702e00f290115010101021001a1fe682300765c8d2bd2eb08868150021001a1fe682300765c8d2bd2eb08868150290115010101021001a1fe682300793db069b5be3f993110021001a1fe682300793db069b5be3f993110290115010101021001a1fe6823007ca89295a9155141f85d021001a1fe6823007ca89295a9155141f85d290115010101021001a1fe6823007fd1affadec781932bf5021001a1fe6823007fd1affadec781932bf5290115010102021001a1fe68230070ae9d29d7febee8aa12021001a1fe68230070ae9d29d7febee8aa12290115010102021001a1fe68230072809fe4fa4e8cbbc196021001a1fe68230072809fe4fa4e8cbbc196290115010102021001a1fe682300729d9afe5ec2a14010da021001a1fe682300729d9afe5ec2a14010da290115010102021001a1fe68230075d19b506141a10f7f73021001a1fe68230075d19b506141a10f7f73290115010103021001a1fe6823007825b85637dc6de011f4021001a1fe6823007825b85637dc6de011f4290115010103021001a1fe6823007c178eaeaab43f95541b021001a1fe6823007c178eaeaab43f95541b290115010103021001a1fe6823007c4f9dd7e19e77160fda021001a1fe6823007c4f9dd7e19e77160fda290115010103021001a1fe6823007c54b9e01ec76abe3d6c021001a1fe6823007c54b9e01ec76abe3d6c290115010104021001a1fe682300749cbc2bbb5e121140b3021001a1fe682300749cbc2bbb5e121140b3290115010104021001a1fe68230076d5bc8c49155375b3f0021001a1fe68230076d5bc8c49155375b3f0290115010104021001a1fe68230077ca9534b8d876812520021001a1fe68230077ca9534b8d876812520290115010104021001a1fe6823007c8fa0a12e63335aedde021001a1fe6823007c8fa0a12e63335aedde290115010105021001a1fe6823007081bab25320446f955c021001a1fe6823007081bab25320446f955c290115010105021001a1fe68230073a1a29a59ea46ed237b021001a1fe68230073a1a29a59ea46ed237b290115010105021001a1fe68230074e784e619a23be97553021001a1fe68230074e784e619a23be97553290115010105021001a1fe6823007bca8028f5071586a8f6021001a1fe6823007bca8028f5071586a8f6290115010106021001a1fe6823007147a0e57abff0a654b6021001a1fe6823007147a0e57abff0a654b6290115010106021001a1fe6823007361a158ffe19e0da762021001a1fe6823007361a158ffe19e0da762290115010106021001a1fe6823007628a98fe294fa5174e1021001a1fe6823007628a98fe294fa5174e1290115010106021001a1fe6823007bc5aeb31fe4ac11c7ce021001a1fe6823007bc5aeb31fe4ac11c7ce290115010107021001a1fe68230070e8ab32ead1a701f79e021001a1fe68230070e8ab32ead1a701f79e290115010107021001a1fe68230071b69d76468df8399674021001a1fe68230071b69d76468df8399674290115010107021001a1fe6823007ab89ded7ad8b80de1e3021001a1fe6823007ab89ded7ad8b80de1e3290115010107021001a1fe6823007cf88c773daa7d014b3b021001a1fe6823007cf88c773daa7d014b3b290115010108021001a1fe68230073e594f25f06edd36c57021001a1fe68230073e594f25f06edd36c57290115010108021001a1fe68230074ca95c20bab5ddfdc52021001a1fe68230074ca95c20bab5ddfdc52290115010108021001a1fe682300759292ec73dfeaff3aea021001a1fe682300759292ec73dfeaff3aea290115010108021001a1fe68230077919f09207a56227cd3021001a1fe68230077919f09207a56227cd3290115010109021001a1fe6823007134b7893e01ebe37067021001a1fe6823007134b7893e01ebe37067290115010109021001a1fe682300770f8157726b0f7d7235021001a1fe682300770f8157726b0f7d7235290115010109021001a1fe6823007d1dbfbddff8dbc76406021001a1fe6823007d1dbfbddff8dbc76406290115010109021001a1fe6823007e3fb91f2e3c5ab9b1f1021001a1fe6823007e3fb91f2e3c5ab9b1f129011501010b021001a1fe6823007047881c23d15d9d8747021001a1fe6823007047881c23d15d9d874729011501010b021001a1fe68230075eda95283a8fcf20c6f021001a1fe68230075eda95283a8fcf20c6f29011501010b021001a1fe6823007b37893d54c86c956b99021001a1fe6823007b37893d54c86c956b9929011501010c021001a1fe68230074cca1673aad8ad03af0021001a1fe68230074cca1673aad8ad03af029011501010c021001a1fe6823007a6199d9839a5c306ca9021001a1fe6823007a6199d9839a5c306ca929011501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c021001a1fe6823007b6ebdd6ada0ca0f0d6c29011501010d021001a1fe68230072bbad33ef7546b0ba58021001a1fe68230072bbad33ef7546b0ba5829011501010d021001a1fe68230079069eaded68a6bcf9b4021001a1fe68230079069eaded68a6bcf9b429011501010d021001a1fe6823007dd7bb5a02460763ec07021001a1fe6823007dd7bb5a02460763ec0729011501010e021001a1fe68230073d2b2a15e66a7f06d45021001a1fe68230073d2b2a15e66a7f06d4529011501010e021001a1fe6823007495ad58081d102387dd021001a1fe6823007495ad58081d102387dd29011501010e021001a1fe6823007da69e320d0035031a1f021001a1fe6823007da69e320d0035031a1f');
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
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xed5d4eaef45b31374fc2a5269f71d3331088d83788167b294c85c62717e4f5bc', '\x4d35285ee0759f93907a3105387589859e3f1b2ed945ddfbeaf1c866f3de4f8d', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007ab89ded7ad8b80de1e3050101060101070101', '\x12d071a60ad4c4c92399a0abe89a0bef430b57dab835876aa2d5e9a0d32ebc01', 0, 1795269600000000, 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x4d35285ee0759f93907a3105387589859e3f1b2ed945ddfbeaf1c866f3de4f8d', '\x7dd46a0af70d912f5fac8b0556bb13d3026ee4edc36cb3a9d4f5f12de398c2be', '\x020208000660c9c6c8b8000301000415010108021001a1fe682300759292ec73dfeaff3aea050101', '\xff19f723a9cbe94be690511a5c6f9059781dc15ed94528928525c5a713876a51', 0, 1795269600000000, 8, '01a1fe68-2300-7592-92ec-73dfeaff3aea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x7dd46a0af70d912f5fac8b0556bb13d3026ee4edc36cb3a9d4f5f12de398c2be', '\x0527e6328b791fdcdbeaf426218c290331d8799d0a46dae864d881fe6ab7b545', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007d1dbfbddff8dbc76406050101', '\xad9c0dcc55e2edcbeea8f4c4f7ba88df11cee74350ff9332e4a70640a7c1ff61', 0, 1795269600000000, 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x0527e6328b791fdcdbeaf426218c290331d8799d0a46dae864d881fe6ab7b545', '\x5ec24ed6e743daf819b1c9bcb7b499509f468e243914d371c3e6d6e691ba8856', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075eda95283a8fcf20c6f050101', '\x94e1dd0cdd72f1db8b963201b130f444c4b7941fe68d199d1da75ffef1642934', 0, 1795269600000000, 11, '01a1fe68-2300-75ed-a952-83a8fcf20c6f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x5ec24ed6e743daf819b1c9bcb7b499509f468e243914d371c3e6d6e691ba8856', '\x16b635a9d5186e32aa53f59c9795e25827b17abd5d33f52283e41b806a994236', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c050101', '\x5021ca9bf4a189ec31ab8d8022ef1875bb915856802589e6cb97269b9a6c5f52', 0, 1795269600000000, 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x16b635a9d5186e32aa53f59c9795e25827b17abd5d33f52283e41b806a994236', '\x58a9b984a6f2ba158507abc837f9905c11665172913d594c2b69a9ebf228aacb', '\x020208000660c9c6c8b800030100041501010d021001a1fe68230072bbad33ef7546b0ba58050101', '\x05348270bb087331941e689fe2c33fbd2a294cd9bbf8c517e51c12e974c1a232', 0, 1795269600000000, 13, '01a1fe68-2300-72bb-ad33-ef7546b0ba58', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x58a9b984a6f2ba158507abc837f9905c11665172913d594c2b69a9ebf228aacb', '\x93437b127f7eba4d92378acdb02851f0c63b27b9650cf1b9de56846b4c13ce61', '\x020208000660c9c6c8b800030100041501010e021001a1fe68230073d2b2a15e66a7f06d45050101', '\x361054bcb51ba5c3e7f4f139901c29cda6ef6ae52b1a3ee607fd872dd90a1fbb', 0, 1795269600000000, 14, '01a1fe68-2300-73d2-b2a1-5e66a7f06d45', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x93437b127f7eba4d92378acdb02851f0c63b27b9650cf1b9de56846b4c13ce61', '\xeb7b3e3407de07d7561993f4a2905b06350793ed748093a964984634a616c35e', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300765c8d2bd2eb08868150050101', '\xf6d662fdd692df05b0fa464db3229378521cd58a11ceb6d2566bf6b4037ba862', 0, 1795269600000000, 1, '01a1fe68-2300-765c-8d2b-d2eb08868150', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xeb7b3e3407de07d7561993f4a2905b06350793ed748093a964984634a616c35e', '\xffd3a3c4d785706152a0e7962aca5e09c1ac9da7495530e849924ba9ef51b6fd', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230072809fe4fa4e8cbbc196050101', '\x8832913ac4278c5868f183de2d13d326e08bf8dafb6f79f14c46f4ba3cc0d80f', 0, 1795269600000000, 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\xffd3a3c4d785706152a0e7962aca5e09c1ac9da7495530e849924ba9ef51b6fd', '\x730320d6410dd1f8e2de22ca7ba7fae7b3faea119cc7d6fc90eda68ea3f762a6', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c54b9e01ec76abe3d6c050101', '\x9a4de12cee6f119d90cf3e9d238413088732541119fe5c1d5b6e358aef75ff1e', 0, 1795269600000000, 3, '01a1fe68-2300-7c54-b9e0-1ec76abe3d6c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x730320d6410dd1f8e2de22ca7ba7fae7b3faea119cc7d6fc90eda68ea3f762a6', '\xdd97da91a7a608ad556e0b4d97ea586c80512c286475a919b65c89ab2a9799ed', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230077ca9534b8d876812520050101', '\x32205f70c243569fc5acee1eb7200a0ff6fe111ef91c3f25fd86b0be12600f3b', 0, 1795269600000000, 4, '01a1fe68-2300-77ca-9534-b8d876812520', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\xdd97da91a7a608ad556e0b4d97ea586c80512c286475a919b65c89ab2a9799ed', '\x33b612a15730b256362355162adf06865587f3977242c1ef772c3a3af24d9228', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007081bab25320446f955c050101', '\x1602d15077d572f14c0d8b032d0eb822a8b9e6db2b7145b836dc88a484bc6eac', 0, 1795269600000000, 5, '01a1fe68-2300-7081-bab2-5320446f955c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x33b612a15730b256362355162adf06865587f3977242c1ef772c3a3af24d9228', '\xf54d49ec8acd6d1b5b040a4f685e29224ee2863eb23d05e136f68ef4826d3ab7', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007361a158ffe19e0da762050101', '\xbd6848e9e0c6ddcca661d8bdb60fb6564c80fc5af7cc114508f05191bd6d4d4b', 0, 1795269600000000, 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xf54d49ec8acd6d1b5b040a4f685e29224ee2863eb23d05e136f68ef4826d3ab7', '\x6ae5da7789b67b30662c8f3c486bb7db68c85d30562050560012444fb333045d', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230071b69d76468df8399674050101060102070101', '\x8ac00bafa1a93815495e3f646d0d90c8a3a0cae8dba1d69895e3d8f483161087', 0, 1795269600000000, 7, '01a1fe68-2300-71b6-9d76-468df8399674', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x6ae5da7789b67b30662c8f3c486bb7db68c85d30562050560012444fb333045d', '\xc92e69729178be23b7874a38db7743fe19edf1e3397c7ad8657eed05183299e2', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230074ca95c20bab5ddfdc52050101', '\x6946559fd7648dcccea47fdc8306adce0cd4d3b584f4d638e0589e0025fea494', 0, 1795269600000000, 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\xc92e69729178be23b7874a38db7743fe19edf1e3397c7ad8657eed05183299e2', '\x5ea4e69287ebb2ec311e5c0071dcaa3ead78427afc0d4f5f1c4ecb7b161e2108', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007e3fb91f2e3c5ab9b1f1050101', '\x7fb15ea58750ec04c367d58f1cd9abf2316e72aacd47735987390a8320268c75', 0, 1795269600000000, 9, '01a1fe68-2300-7e3f-b91f-2e3c5ab9b1f1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x5ea4e69287ebb2ec311e5c0071dcaa3ead78427afc0d4f5f1c4ecb7b161e2108', '\x5743e2322e5fa38a04b0fe664c304815e51d7b960148be40198b476f409cd4eb', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007047881c23d15d9d8747050101', '\x3dda4a641f173e3bd2d9e2c9010a21a62e4c9127617c76d5f706214e807b342d', 0, 1795269600000000, 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x5743e2322e5fa38a04b0fe664c304815e51d7b960148be40198b476f409cd4eb', '\x4dff8980cd99d1842903cb60c63e294b3295c5b8bff8dd6fba08198dda5cf5e6', '\x020208000660c9c6c8b800030100041501010c021001a1fe68230074cca1673aad8ad03af0050101', '\xbc5f688d1d730151cfbc76e04e6f0520c1c3f1d65307b0eb70b0980fd25a9e1e', 0, 1795269600000000, 12, '01a1fe68-2300-74cc-a167-3aad8ad03af0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x4dff8980cd99d1842903cb60c63e294b3295c5b8bff8dd6fba08198dda5cf5e6', '\xb32a250a08b781e9a1bb7a5f0816287138f68d4840152c0f5d64d57a25084dad', '\x020208000660c9c6c8b800030100041501010d021001a1fe6823007dd7bb5a02460763ec07050101', '\xcc7fcd741050f17c9df5670c9bc74b11b5583c90415099238ee6208bbda54574', 0, 1795269600000000, 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\xb32a250a08b781e9a1bb7a5f0816287138f68d4840152c0f5d64d57a25084dad', '\x2560bb0c0dc64ed7f8f8aa1788b4325d141078f8670f012fbfd9e1061012f2f5', '\x020208000660c9c6c8b800030100041501010e021001a1fe6823007da69e320d0035031a1f050101', '\xebd58d65ee7a875931ee8667aeb179b60cc24833f25b87c17fc125127f32dc3b', 0, 1795269600000000, 14, '01a1fe68-2300-7da6-9e32-0d0035031a1f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x2560bb0c0dc64ed7f8f8aa1788b4325d141078f8670f012fbfd9e1061012f2f5', '\x3d7f1a5d5c1aabc08c546521a291891e225e9d1298b5a7ddc501440a132a2547', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007ca89295a9155141f85d050101', '\x35e670ecafccd3f9c7a7d7cb07ddecd92808280218c3dfaaa3afad50b03972ed', 0, 1795269600000000, 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\x3d7f1a5d5c1aabc08c546521a291891e225e9d1298b5a7ddc501440a132a2547', '\xf39a78437892caf026c0f6c0879c3b0fbcaa26f63830156978afafff88d0d03e', '\x020208000660c9c6c8b8000301000415010102021001a1fe682300729d9afe5ec2a14010da050101', '\x88ef21d791d7b133331b9f60e1603cd7bf96ea2fdec05e70f95414f2d801dc52', 0, 1795269600000000, 2, '01a1fe68-2300-729d-9afe-5ec2a14010da', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xf39a78437892caf026c0f6c0879c3b0fbcaa26f63830156978afafff88d0d03e', '\x4fb64324a37e136d8e0979964f4ef041868283a0a7c8de6df6481846b126b209', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c4f9dd7e19e77160fda050101', '\xb65fee3882b9ddf437b1c0672d15ab317f21281056ef85253a371ffc8801ce09', 0, 1795269600000000, 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x4fb64324a37e136d8e0979964f4ef041868283a0a7c8de6df6481846b126b209', '\x90a399adb8b21d555eea254ef42a64652d6d1209a8525eed009b0c83517db649', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230076d5bc8c49155375b3f0050101', '\xb451969eaf101552eb5460e97db7d8a4073fcf784b95cb71865dd3da68eee714', 0, 1795269600000000, 4, '01a1fe68-2300-76d5-bc8c-49155375b3f0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\x90a399adb8b21d555eea254ef42a64652d6d1209a8525eed009b0c83517db649', '\x5e79e433fc2bd5dda66d0ccabe21c7a7c2eb9462d4d57c48494f3288938061b1', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230073a1a29a59ea46ed237b050101', '\x4ce8ada97a09230df049d94e41414332bcd09cf1a235f638bcf52498ffdb85ae', 0, 1795269600000000, 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x5e79e433fc2bd5dda66d0ccabe21c7a7c2eb9462d4d57c48494f3288938061b1', '\xd1d456ae0b40940e6d06fb51eab32730488d56d255941af46f8c5732a79051a2', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007bc5aeb31fe4ac11c7ce050101', '\x1b036219edbaf2d09b3d5d08fffbccd46c5c407403e9f206b9203986339757b8', 0, 1795269600000000, 6, '01a1fe68-2300-7bc5-aeb3-1fe4ac11c7ce', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xd1d456ae0b40940e6d06fb51eab32730488d56d255941af46f8c5732a79051a2', '\xb63343fb216dbeeb9210954e6f95094c481ce572bb9f0fe9909a7edc82485ba4', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070e8ab32ead1a701f79e050101060103070101', '\x1a982cbccb477879d1f1b819b848d39bdef534565b546d876bb70e606ae57de6', 0, 1795269600000000, 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\xb63343fb216dbeeb9210954e6f95094c481ce572bb9f0fe9909a7edc82485ba4', '\xf32e2ac7fd313c77b517ce8571d84315e198028cf51872e359d99f126e434470', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230077919f09207a56227cd3050101', '\xb1ab63383a3ddff6439ef118d459e112570f9b74c66e65d0de4b77bcf8b488bd', 0, 1795269600000000, 8, '01a1fe68-2300-7791-9f09-207a56227cd3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\xf32e2ac7fd313c77b517ce8571d84315e198028cf51872e359d99f126e434470', '\xde7202a674352cd1bbab6eda1b205b1f0b204347a7278d5bcfeb105e84692be6', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007134b7893e01ebe37067050101', '\x3a94c2e7b819d5e7ba7ed2f4f68fa33bdcfd6fde4deaffa0b2820d6fb6bd565d', 0, 1795269600000000, 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xde7202a674352cd1bbab6eda1b205b1f0b204347a7278d5bcfeb105e84692be6', '\xfd81d6436bfa92fd13f8dde531fef90a13b39bebdab9392f9f6d44c1ebf81383', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007b37893d54c86c956b99050101', '\x4f8db2a9a51b6bec825d7fe649d42b86d6ef232cb01e12dd90c13162e9dd321c', 0, 1795269600000000, 11, '01a1fe68-2300-7b37-893d-54c86c956b99', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xfd81d6436bfa92fd13f8dde531fef90a13b39bebdab9392f9f6d44c1ebf81383', '\x430852f5031a3d4a4aabf3e2d127e7b8d3b60ddeb0e81c22f07b610e26de87d5', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007a6199d9839a5c306ca9050101', '\x41cf03618e27d2a2e4e35c6a6a55096151eef39923df4a4f93e2aee07641628b', 0, 1795269600000000, 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x430852f5031a3d4a4aabf3e2d127e7b8d3b60ddeb0e81c22f07b610e26de87d5', '\x07d7ecfb7855981e3d17fa7360512a0aef1c9182dd8b72a678ac7610cc46c96d', '\x020208000660c9c6c8b800030100041501010d021001a1fe68230079069eaded68a6bcf9b4050101', '\xf5f06600a3057a642259e694fbcb50d795a52180f8c6fc4b2372db990ab6f2a3', 0, 1795269600000000, 13, '01a1fe68-2300-7906-9ead-ed68a6bcf9b4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x07d7ecfb7855981e3d17fa7360512a0aef1c9182dd8b72a678ac7610cc46c96d', '\x8cc1ae5ccca1a0ae90f1eef2f51139527266dcc4d121f2e72680a5e74819c2bb', '\x020208000660c9c6c8b800030100041501010e021001a1fe6823007495ad58081d102387dd050101', '\x7616db443e8eff5790f2445f2c5d9ab5854526f57a6bc9c4d3c639f28ff5fb2e', 0, 1795269600000000, 14, '01a1fe68-2300-7495-ad58-081d102387dd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x8cc1ae5ccca1a0ae90f1eef2f51139527266dcc4d121f2e72680a5e74819c2bb', '\x6526c984ab99d6b6b8b7ad434d14aae398b5ce2e57d86fca17cc5dcebc1a6518', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007fd1affadec781932bf5050101', '\xc523967bb59dbac617a64ce405e0b905632558ceae94205c2ca55c188160e02f', 0, 1795269600000000, 1, '01a1fe68-2300-7fd1-affa-dec781932bf5', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x6526c984ab99d6b6b8b7ad434d14aae398b5ce2e57d86fca17cc5dcebc1a6518', '\xa18f3d834636a8cffdce0cfad0c82fe80e3931b9517e232830979146caa38b5b', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070ae9d29d7febee8aa12050101', '\xa5271fd6d282de5a17d4be39eb4ac9ee33c29e737e1274a39f4cf261c708d52d', 0, 1795269600000000, 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\xa18f3d834636a8cffdce0cfad0c82fe80e3931b9517e232830979146caa38b5b', '\x73dc95d44cbec61373927a87d041eee03ef99d5e6d043e3a0c305b3630c8d91f', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c178eaeaab43f95541b050101', '\xef8826bd4ca5a6dba49b487609ea621a2140ed05f51dbea207ee1f78a120eb41', 0, 1795269600000000, 3, '01a1fe68-2300-7c17-8eae-aab43f95541b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x73dc95d44cbec61373927a87d041eee03ef99d5e6d043e3a0c305b3630c8d91f', '\x64fdec21454d8fa5138fa233c4a741840a357c3559a9e4ef0bb10ea2edfca4ca', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007c8fa0a12e63335aedde050101', '\xbe2970d25f30e6faae6407a8d1fa1c7ee0244a799a5219a3098ca5c1d350c6dd', 0, 1795269600000000, 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x64fdec21454d8fa5138fa233c4a741840a357c3559a9e4ef0bb10ea2edfca4ca', '\x8e5f939046ec6ea131e83170aebab2fbc2dde15c458aa1da3880f3c1ba95131c', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007bca8028f5071586a8f6050101', '\xc38395e3b3981781dd083da525ec1bbc04b40a13c43cf92d1f030278abb932c5', 0, 1795269600000000, 5, '01a1fe68-2300-7bca-8028-f5071586a8f6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x8e5f939046ec6ea131e83170aebab2fbc2dde15c458aa1da3880f3c1ba95131c', '\x433a3e150942278aaa28ce504b391a962329a853e88289566b86a2618a472eae', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007628a98fe294fa5174e1050101', '\xe111895829c84d6ed6276c86aba20a83002f2c15764c94d0ca463f7be9a7a827', 0, 1795269600000000, 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x433a3e150942278aaa28ce504b391a962329a853e88289566b86a2618a472eae', '\x5dbc5d95f7c23c7d57d6c699dfb606fe114ecdc0462fb6aadf3870b491b2e50f', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007cf88c773daa7d014b3b050101060104070101', '\x5a93ea9345678fd6bf23bee597bbbbfa92b67abdbf4ee165c87e4ffa61a14c61', 0, 1795269600000000, 7, '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x5dbc5d95f7c23c7d57d6c699dfb606fe114ecdc0462fb6aadf3870b491b2e50f', '\x37a5afdff81e95025e0883dbc6b46569562b2d4156491757a139d46201a3ad39', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230073e594f25f06edd36c57050101', '\x85861d4b2f7b302aad4d26163ce813913f43bb3e0ca949069f0d6a890abafe27', 0, 1795269600000000, 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x37a5afdff81e95025e0883dbc6b46569562b2d4156491757a139d46201a3ad39', '\x73392d5c3c644aa7be2e172f2baa41ba1f5c6c6ae55117829fc38bc90fe4a524', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300770f8157726b0f7d7235050101', '\x5880b320fd402f67e1a29bf6c8477645e9cd627b17594d5886c93f411204a800', 0, 1795269600000000, 9, '01a1fe68-2300-770f-8157-726b0f7d7235', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x73392d5c3c644aa7be2e172f2baa41ba1f5c6c6ae55117829fc38bc90fe4a524', '\x857d972126891d277ca1b610e6ac2b19c124ab14f4852b734f8eff81ad7ce5af', '\x020208000660c9c6c8b8000301000415010101021001a1fe682300793db069b5be3f993110050102', '\xff0d1a64376ae239df591b498e619b5047dc1e2e3c03df5139590f25d38b5b7f', 0, 1795269600000000, 1, '01a1fe68-2300-793d-b069-b5be3f993110', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x75f1b64dd1f922c6ed09ee1fc6aaa289283dfe1af51c66ba964e45aef532653d', '\xb7842c852d1b3b6abef4d5b2719c788e855a556c48550552751e607a38c39d5f', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230074e784e619a23be97553050102', '\x9d3a4c96255bfb70175ff44a6bb02934e8ec968d2a4e708403fa2396669c20fe', 0, 1795269600000000, 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xb7842c852d1b3b6abef4d5b2719c788e855a556c48550552751e607a38c39d5f', '\xc2943947805e6ec47c3eb22b548e2594d607e5a4a443e10d19531c093b21bc6a', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007ab89ded7ad8b80de1e3050102070101', '\x32ead90a08fb45d3ece4197c294715eda46f10855fbe5ef31e84bf307a22b389', 0, 1795269600000000, 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x175c55e008add741b2e68f684ac4b3f48d29f82ce35cb26230d09e444bae1f5a', '\x6b63a7c2e9bb0d6417df643a4f9b0a9a77e6ea70aa8d1e6374d11dfc779810dd', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007b6ebdd6ada0ca0f0d6c050102', '\xcd7afc083e05f21c08bfdab5f0a8a53612807defa5bfda89ef16837775356143', 0, 1795269600000000, 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x6b63a7c2e9bb0d6417df643a4f9b0a9a77e6ea70aa8d1e6374d11dfc779810dd', '\x64afb8ee569c184cbdc5e5e5ae098a0308f6e30d83aeac4b3c5dd82a35288f16', '\x020208000660c9c6c8b800030100041501010e021001a1fe68230073d2b2a15e66a7f06d45050102', '\x109bdcdd8e1483faf38a7e1078503e5092ac6ef990ed1690e0e241ea7ad3cc57', 0, 1795269600000000, 14, '01a1fe68-2300-73d2-b2a1-5e66a7f06d45', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xf708086286d897e3af9b44b9fecf6623fd37d84f4ca3b8822d16e3ee394181aa', '\x56d8adb38743372c9e349a041ab15e75d06996c51436e7929607c9efa449ea7b', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230077ca9534b8d876812520050102', '\x37c81599999e7621db9b8fc3181ce76595bd9155c4f6685fa913aa631c42ee02', 0, 1795269600000000, 4, '01a1fe68-2300-77ca-9534-b8d876812520', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x56d8adb38743372c9e349a041ab15e75d06996c51436e7929607c9efa449ea7b', '\x47e84d7fdd71c3b2904b40c86caef67d7a06e4a389b25d777b8485261caa38e8', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007361a158ffe19e0da762050102', '\x0d6576aa9d5b42c65070350c6c85d6c046a21e5eb7f221ba7f206d0a2b569ed1', 0, 1795269600000000, 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\x5a134e65e3bdbcb2b65be2e2de2a8442d528bea2e37d661da14fffd102ee156f', '\xcc16f4bfc271430e651cb9c47c938bf168aa7ef56a8ddba65390b927e58130fb', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007047881c23d15d9d8747050102', '\x360fdf3977f7ecef09abf8e2e250bba5724994b1db49230abc53c60fd239c9d4', 0, 1795269600000000, 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xcc16f4bfc271430e651cb9c47c938bf168aa7ef56a8ddba65390b927e58130fb', '\xf44444a96e739bd28c2cf53f927d14c2b9dd82181116aca89150264b44dd8f28', '\x020208000660c9c6c8b800030100041501010d021001a1fe6823007dd7bb5a02460763ec07050102', '\xf22a68b918bc0aaaace62393d2456f5c96f4c87a847a4e360acaa82049a1280a', 0, 1795269600000000, 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\xadcf2fb3f356da264418ce1f8da8bbfac63989d7c9690a22c3695234a476b562', '\xa4f22da69f40e0f41effe9b5881dba99836fe02d9a723f7f0718dd64401fbd20', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007c4f9dd7e19e77160fda050102', '\x777848b3967e71e238ebb96b1c6bdf262a0490410fbc505c2f5057166bc1dea9', 0, 1795269600000000, 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\xa4f22da69f40e0f41effe9b5881dba99836fe02d9a723f7f0718dd64401fbd20', '\x97a4471166b0ae99c2b7bebe7d12edf2b21d3b7a6ca884bc1badad817c892327', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230073a1a29a59ea46ed237b050102', '\x6239e9fbcba55732c8d25a88af627a5a57de2814fe69efc3598c19fed20f2ab6', 0, 1795269600000000, 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x4bdbf04de04ef98f9ae10adaf4d461d527c0887240a68c56208b76a1cd60e035', '\xc553b3fb9b4575b52d1bd16f763aeb6d38e7426cdff9088d68b2e5c3e08f4335', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007134b7893e01ebe37067050102', '\xfb91ddaea3805e8f8fdec03723cfd8864ae56f617b39610e9c6cb9e8aa2c1721', 0, 1795269600000000, 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\xc553b3fb9b4575b52d1bd16f763aeb6d38e7426cdff9088d68b2e5c3e08f4335', '\xef35ce2ead66212dfb177ee68914ced97558bcaa77024bea71932bf107e05673', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007a6199d9839a5c306ca9050102', '\x2aaac135898a1fb6886f02f239d76d0194323ddeaa40968545295e026ca2e809', 0, 1795269600000000, 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x25fd0b5f67d506b7949820c9c3fa0447724c4e5b2ad6934d473abf00d8f2242d', '\x59537164069b4dca085109126bff35fff9fb86fdf53173695509e8208347a606', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230070ae9d29d7febee8aa12050102', '\x8a9b6270b2ae5cafc0fdf1ddc7a90bf265029d70a7086057a2b6c88f6a278182', 0, 1795269600000000, 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x59537164069b4dca085109126bff35fff9fb86fdf53173695509e8208347a606', '\xf1dfa7746ac18a7f5cd832fc57bc7690535503a85503601ecc86bb66e5cacf94', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007c8fa0a12e63335aedde050102', '\x3265e0f1f7a42a6c1538f19972cc0a4dc10e41a7880c7bd0ccc0bc336e93011d', 0, 1795269600000000, 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x067c17bad0fac0be1ff816318b17b45941eada5d77b856ef33bde33eb9e8ae93', '\xad126c368a2be04a1308c5b503ebea0a4fbdd9efb9dc9f308df9158fe1f3b5ba', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230073e594f25f06edd36c57050102', '\xa4656ef764ac85c360d5f515f69bdbcf14fb42b59cba5359936e0ea563ebce1e', 0, 1795269600000000, 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\xad126c368a2be04a1308c5b503ebea0a4fbdd9efb9dc9f308df9158fe1f3b5ba', '\x512c1a255be709f5f4cf72275faebde03b2060dbe8e9abe7a7979762262cce00', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007e1d95d4bd6cc137e2ca050101060105070101', '\xf43fdcfc547a53631469e1c354140395308a7224917fb36c84ac887639884769', 0, 1795269600000000, 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xc6bfecd1984044580804f5120eefae73712182cb94c37e45f0023e2ca66e1fbe', '\x13f7b4f41254362e2b168dea93ff87b34d0dab6bc396bb7cd2b393319468ddab', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe6823007e1d95d4bd6cc137e2ca', '\xb5a7f3f0f8d548e4c40773515675cdf4e90b117b73063003e9a7692116bc2aad', 2, 1795269600000000, 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x13f7b4f41254362e2b168dea93ff87b34d0dab6bc396bb7cd2b393319468ddab', '\xf947db7d17052f3eabbb12b6453acf3f7c92654ecce76566cbf941755db26127', '\x020101070208000660c9c6c8b8000301000c203ada4dd64f0c6afae6c69fb6a0b8dbbc99d7a01460801747dc4dfd5affd0dbf8', '\x7a3a8b7bc6d81f394b858d2a82a47b5afee1db2351832205288bcfb01fdb357f', 7, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x857d972126891d277ca1b610e6ac2b19c124ab14f4852b734f8eff81ad7ce5af', '\x75f1b64dd1f922c6ed09ee1fc6aaa289283dfe1af51c66ba964e45aef532653d', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007825b85637dc6de011f4050102', '\xaf6db1fa29ada0587a8250842a9bd36dcf2f3c35da293dd55c50b483cf4fe46a', 0, 1795269600000000, 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xc2943947805e6ec47c3eb22b548e2594d607e5a4a443e10d19531c093b21bc6a', '\x175c55e008add741b2e68f684ac4b3f48d29f82ce35cb26230d09e444bae1f5a', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007d1dbfbddff8dbc76406050102', '\x464991d363cd85e7dc76ea5a30aec376d995f1825c17cc1953f80e547629e67b', 0, 1795269600000000, 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x64afb8ee569c184cbdc5e5e5ae098a0308f6e30d83aeac4b3c5dd82a35288f16', '\xf708086286d897e3af9b44b9fecf6623fd37d84f4ca3b8822d16e3ee394181aa', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230072809fe4fa4e8cbbc196050102', '\x0a4422af9abac054394f4ec6070b6e678287ea017f1a342ed12df2afb025d5ca', 0, 1795269600000000, 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x47e84d7fdd71c3b2904b40c86caef67d7a06e4a389b25d777b8485261caa38e8', '\x5a134e65e3bdbcb2b65be2e2de2a8442d528bea2e37d661da14fffd102ee156f', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230074ca95c20bab5ddfdc52050102', '\x1e4b31881fe56fac9789fade1a67f0031fc68f4328b8353c7094e70d37d2ef1d', 0, 1795269600000000, 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\xf44444a96e739bd28c2cf53f927d14c2b9dd82181116aca89150264b44dd8f28', '\xadcf2fb3f356da264418ce1f8da8bbfac63989d7c9690a22c3695234a476b562', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007ca89295a9155141f85d050102', '\x3cd74565e898659bba201d3ff3a28fad8837615ff74aa784dcac1fe998a72eb4', 0, 1795269600000000, 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x97a4471166b0ae99c2b7bebe7d12edf2b21d3b7a6ca884bc1badad817c892327', '\x4bdbf04de04ef98f9ae10adaf4d461d527c0887240a68c56208b76a1cd60e035', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070e8ab32ead1a701f79e050102070101', '\x6733b40ca11efe5332aef26251134b88e52be644d8c50aa7f5f4754e6b70ca8c', 0, 1795269600000000, 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\xef35ce2ead66212dfb177ee68914ced97558bcaa77024bea71932bf107e05673', '\x25fd0b5f67d506b7949820c9c3fa0447724c4e5b2ad6934d473abf00d8f2242d', '\x020208000660c9c6c8b800030100041501010e021001a1fe6823007495ad58081d102387dd050102', '\x53575b94e2feaffd908c70107f779f0d8c0526b2adc33694c4f3870cb4aa04cf', 0, 1795269600000000, 14, '01a1fe68-2300-7495-ad58-081d102387dd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\xf1dfa7746ac18a7f5cd832fc57bc7690535503a85503601ecc86bb66e5cacf94', '\x067c17bad0fac0be1ff816318b17b45941eada5d77b856ef33bde33eb9e8ae93', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007628a98fe294fa5174e1050102', '\xf163e6bd8d890bdc2e646cae2ba33b606579893996e16ca61a478cc28e57c22d', 0, 1795269600000000, 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x512c1a255be709f5f4cf72275faebde03b2060dbe8e9abe7a7979762262cce00', '\xc6bfecd1984044580804f5120eefae73712182cb94c37e45f0023e2ca66e1fbe', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007e1d95d4bd6cc137e2ca050102070101', '\xb165df4cb7911c3323c54a8e8b7c411c9a443009e010c195ba9fb1725399058f', 0, 1795269600000000, 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 78, '\xdcb90a85666fc15fff3bff5be43d29033879c91223095632981e05494fa844cb', '\x0bd9dc5c5a9e0b6f4bc815596cd75f013b34d8461d80496b50971ddbe835e938', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007cd08f589c9f9c5d562a050101060106070101', '\x84ffbccc287216c74265d1cfe84d9b1bc2057ee31bdb8a7598b79fa88cf2c146', 0, 1795269600000000, 7, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\xf947db7d17052f3eabbb12b6453acf3f7c92654ecce76566cbf941755db26127', '\xdcb90a85666fc15fff3bff5be43d29033879c91223095632981e05494fa844cb', '\x020101020208000660c9c6c8b8000301000c203ada4dd64f0c6afae6c69fb6a0b8dbbc99d7a01460801747dc4dfd5affd0dbf8', '\xef515e2e4ce5097a8bd9691858fb86954bf64bdf4873b7ba46758ad509f5f5e0', 2, 1795269600000000, -1, '00000000-0000-0000-0000-000000000000', 0);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 79, '\x0bd9dc5c5a9e0b6f4bc815596cd75f013b34d8461d80496b50971ddbe835e938', '\x2ff4cf00abad58fa00cb05f1a8d16898d773d32ec42ef513e1d6804f53e1188c', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe6823007cd08f589c9f9c5d562a050102', '\xb7e4fd82a4b5afbb31a477ad2c17d7c272b9c2a936d20b0b4b6768a6cbd88b42', 1, 1795269600000000, 7, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 2);


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
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c17-8eae-aab43f95541b', 1, '\x0203011001a1fe6823007c178eaeaab43f95541b020101041001a1fe6823007608a264c0f6a09f569c0508333035383736383206490101010218c5c833da29702e25b45e83a51f42a0b3977976e68a7d398c032a8d13a7c7aa27b1297b45feda8c4539e2951b684418f998bebe5ff6f3fa792f6f6adbee41344f1075dcc5070101081001a1fe682300729d9afe5ec2a14010da092f3c395a30c39f5fe6bca22030316131666536382d323330302d376331372d386561652d6161623433663935353431620a233ccc81202520c3a9cc8120c3a95c3ce6bca2c3a925e0b8815f20f09f9a91d7902026780b01030c145ce0b881d983d79061c39f5c3cd9835a20d790780e3c275a30e0b881cc8125205f30c4b0272dc4b061c39fcc81305c3c205a22d7905c5f3c61c4b0255cf09f9a91e6bca2e6bca2cc81273c2dc39fe0b8812d1029c39f302dd983305a61c3a930c3a961e0b8812d275f5ac39f27c3a930d790d983f09f9a915a20e6bca213035554431406010101020101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-7bca-8028-f5071586a8f6', 1, '\x0205011001a1fe6823007bca8028f5071586a8f6020101030101041001a1fe6823007608a264c0f6a09f569c0510e0b881e6bca227e0b881255c25d79078074c5c3926e0b881e0b881e0b881d790f09f9a91d983c39f22c3a9f09f9a91e6bca225c39f5a2d205c2030316131666536382d323330302d376263612d383032382d663530373135383661386636');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-793d-b069-b5be3f993110', 2, '\x0201011001a1fe682300793db069b5be3f993110020102041001a1fe6823007608a264c0f6a09f569c052722c4b06122cc81305f2227613bc4b0d79026d983d9832df09f9a91253b25202df09f9a91205c3c');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-74e7-84e6-19a23be97553', 2, '\x0205011001a1fe68230074e784e619a23be97553020102030102041001a1fe6823007608a264c0f6a09f569c05ca02e6bca2c4b05cc3a9f09f9a915cf09f9a912d272d5a272627c4b0e0b88120c39f5f27303cc3a9c39ff09f9a9122d7903bc39fe0b881395f5c5c25c39f612dd983e6bca23be0b881c4b0203925f09f9a91c3a9202225f09f9a9161cc813cf09f9a91d7906130c39ff09f9a915ff09f9a9120302639f09f9a91c3a95f5a5fe6bca230cc8161e0b8812020615c2d3ce0b88161c39f255fd983d9836139e0b8813c26263bd9835f205f25d7902622c4b020255a26e6bca2d983c39fe6bca23026d7903bd983e6bca2e0b8815a5c3bcc8130c39f5f302222c39f61e6bca220303c3bd790e6bca2e6bca2f09f9a91f09f9a91d98322302d20f09f9a91e0b8813c5cd790f09f9a9122c4b03c5cc4b03c20e6bca2f09f9a91c3a92561f09f9a91c39f2661c4b0203922f09f9a915a6161392727263b2d2561c4b0202026c39f20c39fd7902526393bc39ff09f9a91060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406', 2, '\x0209011001a1fe6823007d1dbfbddff8dbc76406020102041001a1fe6823007608a264c0f6a09f569c051239e0b881f09f9a91d7905c5fd790f09f9a91062012a87b33cca01f774320acd41dba9449878d58a8aa71310e47c5486a8accf093070101082c2b01010b0201000308000000000000000004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7b6e-bdd6-ada0ca0f0d6c', 2, '\x020c011001a1fe6823007b6ebdd6ada0ca0f0d6c020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075eda95283a8fcf20c6f061001a1fe6823007b37893d54c86c956b9907441001a1fe68230070ae9d29d7febee8aa121001a1fe68230075eda95283a8fcf20c6f1001a1fe68230075d19b506141a10f7f731001a1fe6823007047881c23d15d9d8747');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '01a1fe68-2300-73d2-b2a1-5e66a7f06d45', 2, '\x020e011001a1fe68230073d2b2a15e66a7f06d45020102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073d2b2a15e66a7f06d450654246172676f6e32696424763d3139246d3d31393435362c743d322c703d3124686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686809a501202b51219e72206331c2984e462a97b26bd8fe4b73980f1278c71ba581efdbc5bd20a11fbd6ee4367e0acabbaaa40c688d61518a30f743be9d32d35d5b5039f9d9d9200056b26a9acb623720d1d187e8fcb2702e2cfece6279e0bcb9fef91d18c72e8c207301fb84e1aa3fa5aedd5cdd014ed848ef5abc012ddf0e02d906dbbb03ea2e092058120965d8c917f38a007f7dfdce5949b12e1629b33367901942099fab59ca0e');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-7280-9fe4-fa4e8cbbc196', 2, '\x0202011001a1fe68230072809fe4fa4e8cbbc196020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007fd1affadec781932bf506243b2020392022e6bca2305c5cd9835a39206127c3a9f09f9a912730e6bca2c3a9f09f9a91');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-77ca-9534-b8d876812520', 2, '\x0204011001a1fe68230077ca9534b8d876812520020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230070ae9d29d7febee8aa12069b015c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373763612d393533342d623864383736383132353230070105080101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7361-a158-ffe19e0da762', 2, '\x0206011001a1fe6823007361a158ffe19e0da762020102030102041001a1fe6823007608a264c0f6a09f569c0518d790c4b0c3a93ccc81e6bca2d9835ff09f9a91c3a93b222d06010107eb0168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660852d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-7c8f-a0a1-2e63335aedde', 2, '\x0204011001a1fe6823007c8fa0a12e63335aedde020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075d19b506141a10f7f73064fd790e6bca23930cc813bc39f22393020f09f9a9139d9833ccc81305f2d61d790265fcc81e0b8812527272030316131666536382d323330302d376338662d613061312d326536333333356165646465070105');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-71b6-9d76-468df8399674', 1, '\x0207011001a1fe68230071b69d76468df8399674020101030101041001a1fe6823007608a264c0f6a09f569c05010207010309240201060304e0b881300519c3a9d790d983262561d983c3a93be0b88127d79026c39fd7900aa70202010203a102f09f9a9127393b2526262d39205ae6bca23b25c4b03020c3a9253cc3a961c39f3022c39f20c39ff09f9a912d203020d79025c4b0f09f9a91d98327273c5ce0b881e0b8812d2d2639262020cc81cc813025252625c4b06139c39f22c3a93bc39f612020c3a9c39fcc81cc8130392d3b3c225a39d9835f25202d5cf09f9a91202561c3a9395a2630cc8120615c22d9833c222020d983d790c39fd79022c3a9cc8126e0b881d98326303920cc8126202626e0b8815ad790e6bca25f203b39f09f9a91e6bca2c39f26d9832d61615fcc815c3b25c39f22c3a930302239c39f3b5f20d790c39fd983205f2d5a2dc4b026c4b0393b3b3cd790d790263025e0b88126203c5f30d98320c39f61c4b0392d30f09f9a912039c4b0c4b022e0b88130f09f9a910b1d011101000000000000000000cbfdf0536abe0d0308ffffffffffffffff0c1a010101021501090001183ec622a84a600308fff826efb74360000d08fff826efb74360000e01020f1001a1fe68230077ca9534b8d876812520118503018203460101010208013f10b1a79296310337011101a35b6c3f07b980fde19b9502a01fff930308013f10b1a79296310418cc81c3a9cc81d983c39f25252dcc815a5f265c5f2d5c22252f010102020800000000000000000320011107176b6967c1025eeae78dc1fc5d39e260020103030800000000000000001f010103020800c653219e50741d0310010100020102030800c653219e50741d2f0101040208000000000000000003200111060a80ff46c824c4ede654491cb0e1dfa2020103030800000000000000005c0101050208ffffffffffffffff034d0111031df3212bab9efa59014f70cac9fbee510201030308ffffffffffffffff042bcc81cc81202230c39f3cf09f9a91e6bca220d98339f09f9a912622d79061e0b88126cc812525d983265a395d010106020802b47d6e4daba16c034e010100020101030802b47d6e4daba16c043c61f09f9a91f09f9a91202720d983cc8120c39fe0b881d983e6bca22dc39f22f09f9a91302720202727e0b88120c3a920252026f09f9a9139223c5a27121001a1fe6823007361a158ffe19e0da76213260122223922205c2630d790203be0b881c3a9e6bca23cd983e0b8815a262d2527d9832522020014ac025f2d2d25cc81e6bca220c4b06139202025262d3bd9832526392630c39f25e0b8815f265fe6bca2cc81253bc4b0cc813c3b20265c5a3bc39fe0b8815fc3a95cc39f20c4b0e6bca22de0b88122203b2d3b3be0b8812730f09f9a91e0b8812239f09f9a91205f392761d790d790e0b8815a26273b2025f09f9a91273c6127c4b02627cc8139d790d79020c4b0d98320c4b0613930d9832061d790e0b881e6bca2c3a9c39f3c3bd983d790303cc3a9c39f5f5fc39f5fcc81225fd790cc812030265fe6bca2c39fc3a9d79030c3a92761d983f09f9a91d983275f5f25cc81c3a9c3a922c39f5c2530f09f9a9120cc81e6bca2222dc39f20cc812dd98330d9833be6bca2202061395a39265f5c3061e0b881392d20c3a9c3a93ce6bca25f273b26c39f61c39f2227202d39c4b0c39f150407b201011826783bd983c4b0d983c39fd9832d22e6bca2c3a95a5f25e6bca220262522c39fc4b0222261c39f1c54010101034f0101010218271c39658c65d4d0db6823366b2702a14c3d82c4acb0d84303306b14266bfa8e73db372f4c818d924461e598f01cefc73d17d7aa908cf07c94551635b6b3e89ee772251b2219fa3c8ef51d080384275e405f7fff1e111001a1fe68230072809fe4fa4e8cbbc196');
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
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52', 2, '\x0208011001a1fe68230074ca95c20bab5ddfdc52020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c178eaeaab43f95541b0601780720a0fbf9db0722c8644972fedc3d5d0951553de0a6197e561cf17d8a421c67092e091b182dd98326d790e0b881273c2026f09f9a913b26d98339227801780b01010e0802c96226e58a327a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '01a1fe68-2300-7047-881c-23d15d9d8747', 2, '\x020b011001a1fe6823007047881c23d15d9d8747020102041001a1fe6823007608a264c0f6a09f569c0522c39fc3a9202520202dd9835cf09f9a91e6bca2c39f2720e0b88130273c5fc3a9c39f0601010733232026e0b8813cf09f9a913b3cd983cc81275f20d983252039c39fd983c4b05ac39fc39fc3a90a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '01a1fe68-2300-7ca8-9295-a9155141f85d', 2, '\x0201011001a1fe6823007ca89295a9155141f85d020102030102041001a1fe6823007608a264c0f6a09f569c0514e0b8815fc4b030f09f9a91c39f202dc3a93b5c78');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda', 2, '\x0203011001a1fe6823007c4f9dd7e19e77160fda020102030101041001a1fe6823007608a264c0f6a09f569c05083531383830333732063b0101010218f743448ee7c936a45256d1b8374979402d484fdd159b486d031ca194728b56e8ce271a2b07a4332a4da9f2a27a097bb6a6b82de15ef90701020a273cc4b03c202d3b22e0b881253c3c2dc39f5a5f2520c3a9263c30c4b0c3a9cc81c3a9f09f9a915a0b01040c1778f09f9a91e0b88127cc81f09f9a91f09f9a91f09f9a910e295c2726c4b0d7903cc3a92025d790d79025e0b88126c4b0d98320f09f9a912730d7906126c4b0203b5c0f0e785fcc815a61d9833cc4b027205f130d4575726f70652f4265726c696e1405020003015a');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '01a1fe68-2300-73a1-a29a-59ea46ed237b', 2, '\x0205011001a1fe68230073a1a29a59ea46ed237b020102041001a1fe6823007608a264c0f6a09f569c0510f09f9a915fcc81205fe6bca2cc812561060101');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7134-b789-3e01ebe37067', 2, '\x0209011001a1fe6823007134b7893e01ebe37067020102030102041001a1fe6823007608a264c0f6a09f569c050bc4b03c6126c3a92d3b222d0620a0f686aa3f4a285f674142502975a0270956ddfa48a1811b26afd659016f69f807010208212001011602110201a1fe68230075d19b506141a10f7f73030802f32383d2da535f0908ffffffffffffffff0a08fff826efb74360000b0802274a26ebfef452');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '01a1fe68-2300-7a61-99d9-839a5c306ca9', 2, '\x020c011001a1fe6823007a6199d9839a5c306ca9020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007047881c23d15d9d874707221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075eda95283a8fcf20c6f');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '01a1fe68-2300-7495-ad58-081d102387dd', 2, '\x020e011001a1fe6823007495ad58081d102387dd020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007495ad58081d102387dd0660246172676f6e32696424763d3139246d3d31393435362c743d322c703d3124686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686868686807010109e7012011d53cfb3a729d60cf6cf2e6628f83f8c0722d54b9f54e06e3783c82fe79452f20a9e4c897b370cd9c544083a25257cb8d15aa6daf731820593d12c101923d1b7120fa424d7f4c3bb27d9b5ca6f24f43a9e15aff6dcf4e396e0b3593c61b431ee3c620caeceb61cbca943b847878c8cf8e5ac4cd797b296c9a95fcbdc73a4c47345289204339531bc32c597e924fec425d63bc9fd71f6eab19ffff37fdd1e3c2d528841420ecf0649e17868c616497f6d310c28187945664dcdc6730f7df6f572caf65511c2075d2ba48eab27431dcc18ef2c5ca0c1a38583ca5060d4396b234dfeb25328fca0a0800a7e45f8a4ae8960b080116cadc6bf08bdb');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '01a1fe68-2300-70ae-9d29-d7febee8aa12', 2, '\x0202011001a1fe68230070ae9d29d7febee8aa12020102030101041001a1fe6823007608a264c0f6a09f569c051001a1fe682300793db069b5be3f99311006b00227c39f262d3b5cc4b0e0b8813b3030e0b881d79020f09f9a912561f09f9a91275f5ce6bca220c39f2d3c205f5a20e0b881f09f9a91e0b8812520c4b061255ce0b8813cc4b0d9835a395ad983cc815a5a5f20cc813039d983c3a9252d22f09f9a9120225cd983e0b8813c5c20e6bca25f2d2d2261c4b06139d983d7902220c3a92222d790c39fcc815c2d202730d79022c3a95c5ac39f2230e0b8812020e0b8815f6161d7902639302039e0b881222d20d79061cc813c2d5cd98327c39fd7903039c4b02739cc81d790c39f6120d790c3a922c3a9395ac4b026f09f9a91273020d790262d20e6bca25f202d265ae0b88130c3a9e0b8812026e6bca25cd9835c26e0b8812039cc81e6bca222f09f9a9120c4b0272d3c39e0b881c3a92530cc815f2222d983f09f9a91225c39e6bca25a5c070102');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7628-a98f-e294fa5174e1', 2, '\x0206011001a1fe6823007628a98fe294fa5174e1020102041001a1fe6823007608a264c0f6a09f569c0508782d25e6bca22d3b06010107880168747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666660899015c5ac3a9c39fd9835c5f25c3a9c3a9205f3b5a5cc39f2520e6bca261c3a92d5a27c3a9cc8120d79027263b2020e6bca2cc812626272dd9835fd790c4b030303cd9833b20c3a9f09f9a91c3a9202526225ac39fd790395a252d392520302720f09f9a91f09f9a91273bd7903bc4b0205fc4b0cc812030316131666536382d323330302d373632382d613938662d653239346661353137346531');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7cf8-8c77-3daa7d014b3b', 1, '\x0207011001a1fe6823007cf88c773daa7d014b3b020101030102041001a1fe6823007608a264c0f6a09f569c050104063e39d79030265a6161223920c39ff09f9a915c2561253b5fc4b02030316131666536382d323330302d376366382d386337372d336461613764303134623362070103080102094302010403292dc39fe6bca230c3a92dd98326302661203c39223c25c3a9e6bca22d2030e0b881393bc3a93b395a5f0413c39fd9833926273b2dc39f39cc8126e0b8815c0a23011001a1fe6823007c178eaeaab43f95541b050fd9835ae0b8812d3c3b6139f09f9a910b28010900015fb2d845f623ef0211010384275e405f7fff0384275e405f7fff030800000000000000000c2b0101010226011101ffffffffffffffff0000000000000000021101000000000000000002cb0c63ceb4830a0d0800000000000000000e0101101001a1fe68230073a1a29a59ea46ed237b11c50301c2034802080000000000000000033c01010003080000000000000000042d3061cc81395a22cc81d7905f392d39c4b0255fc39f303cc4b05f26273c273926c39f39225c5c39c39fcc815a3cda020101020208032fe4cac9c7e34c03ca02011102fac3d512a0a7fa9838f9048eec7de2e60201020308032fe4cac9c7e34c04a70261d9835a3b5acc81c4b025612030cc815cc3a92539305c2025c39fcc8127d9835a395fe6bca2c39f272020d790cc81e6bca239d98320d790252022f09f9a91cc81d790c39f276130c39f5c3c20e6bca22622cc812730203b5f39c39f30c39f25e0b8815c6130263cd983c39f61d983f09f9a913c272725d7905c25c3a93bd9835a5c61d9835f3c2025e6bca2e0b881c4b025d983d790c3a922c4b0203b2030d9833c20c3a93bc4b0e0b88130c4b02dcc8122225c613c3b5fe6bca2f09f9a9130cc812d2d5a3b2061c39f3b2561d983d7905ce0b881c39ff09f9a9122305f3b20255ad983d7905f27f09f9a9122cc81e6bca23b2622265a612d263b3026d98326f09f9a912d2630cc813b3b205f2725e0b8813022222dc4b05af09f9a91c4b061f09f9a913b3b271c0101060208fff826efb7436000030d0101000308fff826efb7436000121001a1fe6823007361a158ffe19e0da762132f012a3c5fc3a95c20e6bca25ce6bca2c3a92de0b881c3a95c27cc81203c5cd790d79039c3a9c4b03c3c3b263902010314105fd7906127d983cc813b202561cc81271504076c010116010218ad0226e6bca2d983c3a9265a3c272225d983e0b881c4b030cc8122d983f09f9a91205f5a30c4b0c3a93ce0b881265f39f09f9a91393c20d983d790616161255c302226f09f9a9127263961c39f3c2d203927e0b881d983d790203c5fc3a9cc81252727c3a925e0b8812d5ae0b881273b2739d790c3a92661d790c4b0c4b0c3a9303ccc81e0b881e6bca220c39f5cc3a93b5fc4b026205c30cc81c4b0273c302020c39fd9832d205c273c3c255fd790d790d983e0b8813bd790e6bca25a202039c4b0393c2dc4b0263b302026e6bca22d5f25203c2761202026c39fc4b02d5cc39fc3a93c25cc81c4b027cc812dc4b0e0b8815f6127203b20d9835ff09f9a915ac39f25d983c4b0c4b0c39fe0b88126cc81e0b8815c5ff09f9a91253cf09f9a9127f09f9a915a5f20272220d7902d78191b5ad7900a5ad7900a5ad7900a5ad7900a5ad7900a5ad7900a5ad7901b01011c54010101034f0101010218f693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e0330b106b82deeb3d6f0d02964a57309a83f2d0d6a22bebe5dcbaacd32fbe1458e16fb7ec94dfec2507aae512134fb0666951d080384275e405f7fff1e111001a1fe68230070ae9d29d7febee8aa12');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-770f-8157-726b0f7d7235', 1, '\x0209011001a1fe682300770f8157726b0f7d7235020101030102041001a1fe6823007608a264c0f6a09f569c051b5fc39f30c3a9252d26c3a9c3a9c39fe6bca2c4b0c39fc4b0d9836106209061edf3eaa8e6c138f2e7fa5ed2c6b4bebcbe1e78d28e6832dab1b18929e0b2070102085d2001011402110101a1fe682300793db069b5be3f993110030800dbb23b4b735dff3b01011602110201a1fe682300729d9afe5ec2a14010da030801936c2aecabb91b04190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0b0800dcb4df2b644ee2');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-73e5-94f2-5f06edd36c57', 2, '\x0208011001a1fe68230073e594f25f06edd36c57020102030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c4f9dd7e19e77160fda063d5f26d98322f09f9a91c39f3c22f09f9a91e0b8812d3b275ae6bca2d790225c22e6bca25c30393b20225c26e0b881612020f09f9a912de6bca220c39f300720f4a9aa8d52cd5f109caa3566c5306cbe8249671793370f6cac7c1e5f63ab07450801020957165c5c2d3b20cc8120c39f225c275f22c4b0e6bca2cc811e2626f09f9a9127f09f9a91cc81302026c4b0cc8130e0b8812df09f9a917820d983d790d9833ce6bca2d983d983c4b0c39fd983c39f3cc4b0d983c3a9e6bca20a01020b01010c000d02ffff0e080000000000000000');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4', 2, '\x0203011001a1fe6823007825b85637dc6de011f4020102030101041001a1fe6823007608a264c0f6a09f569c0508323931343934343406300101010218ef7c66649f86ce705bb37f531dc48ac48897733ba1590d66031132bec2d7fbcce4cbce26255390460fbed7070101081001a1fe68230070ae9d29d7febee8aa12094230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373832352d623835362d3337646336646530313166340ab802c4b03b5c30d983e6bca2d983253c20f09f9a913bd9833922203b61f09f9a91cc813c30f09f9a913c2520d7905f5f205ae0b881e6bca226d790cc8139c39f5c5c2d255ae6bca2392020d983e0b881c4b0cc8127e6bca2c4b0cc81d790263bf09f9a91cc8122c4b0223b39e6bca230c3a9f09f9a91c4b05a203b3b2d3b20c3a92226205a3c613bf09f9a91255f20d790c39f2726203ce6bca2305f3c25c4b05ce6bca26130c4b03c39e6bca2e6bca226222761c3a93c3ce0b8815a2039e6bca22722e0b881e0b8812dcc81e0b8813b20f09f9a91e6bca25a252020203ce6bca2c4b030d7903c5f5c27c39f2dc4b0223020f09f9a913030f09f9a9125c39fc3a93b5cc39fc3a92dc39f61612626d790c4b03c2d22cc8139612d3b203c2de6bca2255c5acc813c5c273b5ad983f09f9a91d983e0b88127cc81780b01050c35392530262625c4b0395fe6bca23bc39f225c3cd9832630613cf09f9a91253b20c4b03c2020303927392d2dd7903bc3a9c4b05fd7900e0422615a78102ae6bca2255a5ad790225c25d7905f613cc39f20273b30d790d79022c4b0262261d7903c3061e6bca2202512b502cc8130c3a939e0b881d7905f5ccc812220273b27e0b88161203bd983d98330e6bca23b30cc81305ad79027cc81c4b0222539e6bca25fcc81262025e0b88139f09f9a915ad9832622f09f9a91c39fe6bca2255c5af09f9a9120e6bca220265a3b395a202520f09f9a91305a27e6bca25fd983f09f9a91e0b8815c26c3a9c39f3c5cc39f61e0b881d983cc8126c4b0255a253ce0b88127c3a95ac39f30cc81c3a93c5a25c39fc4b0c39f5f3b61c4b026e0b88126c4b039d790e0b8816125303c305c262dd790262625d790d790272d5ac3a9d983222720d9835cc39f3ce0b881e0b881263c3c6122e0b881205ce6bca2252039d9833bf09f9a912d255f2261263b25c4b02d5cd7905cc4b02dc39f3c3c253b39d790f09f9a91c4b0d983cc815ae0b88122392222f09f9a91d9832de0b881225a615c5f130e417369612f4b6174686d616e647514050101030200');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7ab8-9ded-7ad8b80de1e3', 2, '\x0207011001a1fe6823007ab89ded7ad8b80de1e3020102041001a1fe6823007608a264c0f6a09f569c0501010701040938011001a1fe6823007c178eaeaab43f95541b03247825d9833c2639263c223c5c27c39f262d3be0b881c3a93bd790c39f26e6bca22226d7900ae802011001a1fe6823007c54b9e01ec76abe3d6c0201060302262704b10225c4b0d983d9832d5f222dc39fd790c3a93bc39f2d2de6bca2396126612d22c4b02227d983d983252725392039c3a95c39d983d79061e0b881cc812727e6bca2253c20e6bca2c3a961c4b05c3b3b2727f09f9a91302561255ce6bca2d983275ff09f9a91d79026f09f9a91e0b8815ccc815f2522d983c39fe0b8812220d9833b20d7902d27e0b881c3a95fe0b881c39f3be0b881205c26305c5ae0b881c3a92727e6bca227c4b02dd7902227205c3bf09f9a91d7903b5cd983c39f2030e0b8815f3bc3a9305f223ce0b8815f39205a225fc39f61cc815f3020d983e0b8812730202061c3a92026c39f225f5fcc81e6bca25c26d983f09f9a915a27392d205a3b5ccc81205ad790d98320615c3c39f09f9a91c3a9d7902d5acc81c4b02dd98325d790c39fc4b0c39ff09f9a91d79020273c05195cc3a95c25c39f262d27f09f9a91c4b0c39f305c30d790c39f0b1d0111010384275e405f7fff0384275e405f7fff03080126c7c5144b38350d08ffffffffffffffff0e01020f1001a1fe68230077ca9534b8d876812520101001a1fe68230073a1a29a59ea46ed237b11c70101a001460208ffffffffffffffff033a0111020e21451b5057ee9848042374172e60ee0201020308ffffffffffffffff04183b252022e0b8813b2030cc813020c4b0c3a927612661d790580101030208004781a67acdbd6903490111033f7f2f72522cba776821ee7fb3cd250f0201020308004781a67acdbd6904273c26c4b0205f5c2561f09f9a915fd7905c5a2020c3a9cc81d790265ac4b0e6bca2f09f9a912627020109041f010800454d270b91daef0201010310010100020103030800454d270b91daef121001a1fe6823007361a158ffe19e0da76213b20201a90226d983d790cc81e6bca22061f09f9a91255f5a396120c4b027302022205a3c612d3ce6bca222202230273b27c39f26c4b02522c4b022265a3b263b5c5a5f25c3a93ce6bca2cc81c3a93cd983cc81c39ff09f9a91cc815f265a5fe6bca23b61c3a939392230e6bca239275f25f09f9a913ce6bca239302522395a61395a203cd790e6bca2e0b88139e0b8815cc4b03cc3a9c39fc39fc39fc3a93027305acc815a26c39f2dc39ff09f9a91c3a93926203c2020262030e0b881275c5f263c5c263b253bc3a9c3a95f3b5c3b3cf09f9a91c3a930d79020cc81d790e0b881e6bca220c4b0c39f5af09f9a9122cc8127d9832725255c39d9833be6bca2f09f9a91cc8120223c2dd983275c393b2039c4b0c4b05c5f3b5fe6bca2c3a95ccc81e0b88139e6bca25cd7903b305f020102030101142ac39f255a3b255c5c2761303cd7902530d790f09f9a91205c612d3cc4b027f09f9a91c39fd983f09f9a911504076c0101181c3cc4b0c3a9e0b88126e0b881305ae6bca2d983222025c39f27cc81221a183be0b881275cc4b0202039615f26c39fc4b05ac4b0203c2d1b01011c54010101034f0101010218a8607bd85c5fc61c6b048ef86c7360d767ede3098abbd1b70330a92b452c0a75b37d420575b31d0985c5002dcd90ba418d0a6ddc0bb57c793564919e4c26cb2f7a927a2abdf2780fe2701d08ffffffffffffffff1e221001a1fe682300729d9afe5ec2a14010da1001a1fe68230075d19b506141a10f7f73');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '01a1fe68-2300-7dd7-bb5a-02460763ec07', 2, '\x020d011001a1fe6823007dd7bb5a02460763ec07020102030101041001a1fe6823007608a264c0f6a09f569c0521753031613166653638323330303764643762623561303234363037363365633037063522205f27c39fe0b88127c3a92230253027cc81613025d9835ccc8127275a5fc4b0cc81d79039e6bca2d9835a5f3b5f30e0b881d98307542101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33321001010b020100030800917af304ec88e72001011402110101a1fe682300793db069b5be3f99311003080384275e405f7fff080101090800000000000000000a08ffffffffffffffff');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e', 2, '\x0207011001a1fe68230070e8ab32ead1a701f79e020102030101041001a1fe6823007608a264c0f6a09f569c0501030637d9835cc39f5cd983e0b8815c26d790262d5c2030316131666536382d323330302d373065382d616233322d6561643161373031663739650701010801010960011001a1fe6823007825b85637dc6de011f40201040302c3a9043c305cf09f9a91c4b020e0b881205cd790c3a927e6bca2cc81e0b881e6bca22227272026d7905f2d2d39c39f255f39c4b0f09f9a915ac4b05a303c26250507c39f5f5fd983780a030201010b0b01090001020d5467d0a1920d08ffffffffffffffff0e01010f1001a1fe682300749cbc2bbb5e121140b311a30201a0024e0101010208017432fa0eeba24e033f0111040a319b99c12fa69b334708f419209d980201010308017432fa0eeba24e041d2220cc8139c3a920c4b05c5ce6bca22020c3a926cc815cc4b02625615f430101020208ffffffffffffffff033401110139e4227696ffa147adf95b91b0b0d1810201010308ffffffffffffffff0412305cd983e6bca239205ae0b88122305ac4b01f01010402080151dc99f4105533031001010002010303080151dc99f41055336c0101060208ffffffffffffffff035d0111069d9459cd54d7c336bef5c505d8e82add0201010308ffffffffffffffff043b5fd7905c5f223c27c4b0f09f9a915c5cc39fc39ff09f9a913be6bca25a3b2dd790f09f9a91e0b881d790263b3061cc81e0b8812d5a5f61c39fc4b0121001a1fe6823007361a158ffe19e0da7621303030101143d785f203b3c2d3bf09f9a9130c4b06126c3a930c4b0d983395acc81c39fc4b0302dc4b0d7903c20f09f9a913bc39f2d263be0b881f09f9a9125225c273b15040eb306161601011701011a123061c4b0c3a9e0b8813b5c22272020e0b8811c54010101034f01010102186199b93bf65459fb8c606519aa253adca99826b8dec101fd0330ea6e2374bd4c109bf8395644e12d5cb88f1f9c09f1b91acdb994c2b4b55168cd88e1ddfc16901b18b365c18abb2c3d181d08ffffffffffffffff1e221001a1fe68230072809fe4fa4e8cbbc1961001a1fe682300729d9afe5ec2a14010da');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7e1d-95d4-bd6cc137e2ca', 2, '\x0207011001a1fe6823007e1d95d4bd6cc137e2ca020102041001a1fe6823007608a264c0f6a09f569c050105070102090f020105040a34204f616b204c616e650a030201050b0b010900000660ca9d5c5c001410416461205175696c6c666561746865721504079503051701471a086469616c797369731c54010101034f01010102189cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5e0330ddcac8fcf258a3c33ba783614f9ae2e7535a291d1f1aa2aff9cb8316c7aea7d561dd3c7299b2ea54ee90c3b19cc215821d08000660c9c6c8b800');
INSERT INTO public.bayboard_record VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 2, '\x0207011001a1fe6823007cd08f589c9f9c5d562a020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001c030101011d08000660c9c6c8b800');


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
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c070239d79030265a6161223920c39ff09f9a915c2561253b5fc4b02030316131666536382d323330302d376366382d386337372d336461613764303134623362', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-7cf8-8c77-3daa7d014b3b');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x0000000000000000000000000000000009049061edf3eaa8e6c138f2e7fa5ed2c6b4bebcbe1e78d28e6832dab1b18929e0b2', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-770f-8157-726b0f7d7235');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013239313439343434', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c030230e0b8812261c3a9c4b02539cc81d983c4b027203c303c3c61c3a9d9832030316131666536382d323330302d373832352d623835362d333764633664653031316634', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7825-b856-37dc6de011f4');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x00000000000000000000000000000000090412a87b33cca01f774320acd41dba9449878d58a8aa71310e47c5486a8accf093', '01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '01a1fe68-2300-7d1d-bfbd-dff8dbc76406');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c04035c25cc81c3a9e6bca2d9835ff09f9a912d5a30d983303c27e0b8813bc39fc39f3ccc8139c3a95a3c393bd983d9833b3025c39fc39f265fc3a926e0b8815fc3a9e6bca2cc8120e6bca2255a6161d790265f30202525cc813ccc812222c4b0d79030e0b8813b30203020d9833061cc81c3a95a222d5f5f2030316131666536382d323330302d373763612d393533342d623864383736383132353230', '01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '01a1fe68-2300-77ca-9534-b8d876812520');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0602d983cc815a22c4b02030f09f9a9126c4b0303b5c39e0b881393cc4b0615c5ac4b0e6bca2c4b0c4b0d9832720262030316131666536382d323330302d373336312d613135382d666665313965306461373632', '01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '01a1fe68-2300-7361-a158-ffe19e0da762');
INSERT INTO public.bayboard_unique VALUES ('00000000-0000-0000-0000-000000000000', '\x000000000000000000000000000000000804a0fbf9db0722c8644972fedc3d5d0951553de0a6197e561cf17d8a421c67092e', '01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '01a1fe68-2300-74ca-95c2-0bab5ddfdc52');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c03013531383830333732', '01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '01a1fe68-2300-7c4f-9dd7-e19e77160fda');
INSERT INTO public.bayboard_unique VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\x01a1fe6823007608a264c0f6a09f569c0702d9835cc39f5cd983e0b8815c26d790262d5c2030316131666536382d323330302d373065382d616233322d656164316137303166373965', '01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '01a1fe68-2300-70e8-ab32-ead1a701f79e');
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


