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
-- Name: bayboard_active_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_active_policy (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    rules uuid,
    "overlay" uuid,
    divisions bytea NOT NULL,
    CONSTRAINT bayboard_active_policy_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_active_policy_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_affiliate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_affiliate (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    progress_reports boolean NOT NULL,
    CONSTRAINT bayboard_affiliate_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_affiliate_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_api_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_api_token (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    secret_digest bytea NOT NULL,
    roles text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint,
    digest_key bigint DEFAULT 1 NOT NULL,
    CONSTRAINT bayboard_api_token_digest_key_check CHECK ((digest_key >= 0)),
    CONSTRAINT bayboard_api_token_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_api_token_secret_digest_check CHECK ((length(secret_digest) = 32)),
    CONSTRAINT bayboard_api_token_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_claim (
    tenant uuid NOT NULL,
    key bytea NOT NULL,
    request bytea NOT NULL,
    resource_kind text NOT NULL COLLATE pg_catalog."C",
    resource_id uuid NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT bayboard_claim_key_check CHECK ((length(key) = 32)),
    CONSTRAINT bayboard_claim_request_check CHECK ((length(request) = 32))
);


--
-- Name: bayboard_dispatch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_dispatch (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    run_number bigint,
    source_ref text COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    priority text NOT NULL COLLATE pg_catalog."C",
    origin_facility uuid,
    origin_kind text NOT NULL COLLATE pg_catalog."C",
    origin_name text COLLATE pg_catalog."C",
    origin_address text COLLATE pg_catalog."C",
    origin_room text COLLATE pg_catalog."C",
    destination_facility uuid,
    destination_kind text NOT NULL COLLATE pg_catalog."C",
    destination_name text COLLATE pg_catalog."C",
    destination_address text COLLATE pg_catalog."C",
    destination_room text COLLATE pg_catalog."C",
    pickup bytea NOT NULL,
    pickup_at bigint,
    arrival bytea,
    activation bigint,
    leg text NOT NULL COLLATE pg_catalog."C",
    unit uuid,
    affiliate uuid,
    progress bytea NOT NULL,
    settled_at bigint,
    payor uuid,
    authorization_number text COLLATE pg_catalog."C",
    authorization_decision text COLLATE pg_catalog."C",
    authorization_unnecessary boolean NOT NULL,
    patient_name text COLLATE pg_catalog."C",
    birth_date text COLLATE pg_catalog."C",
    sex text COLLATE pg_catalog."C",
    weight_kg bigint,
    callback_phone text COLLATE pg_catalog."C",
    crew_notes text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    confidential boolean NOT NULL,
    journal_key bytea,
    created_at bigint NOT NULL,
    CONSTRAINT bayboard_dispatch_authorization_decision_check CHECK ((authorization_decision = ANY (ARRAY['requested'::text, 'affirmed'::text, 'denied'::text, 'not_needed'::text]))),
    CONSTRAINT bayboard_dispatch_leg_check CHECK ((leg = ANY (ARRAY['single'::text, 'outbound'::text, 'return'::text]))),
    CONSTRAINT bayboard_dispatch_level_check CHECK ((level = ANY (ARRAY['car'::text, 'wheelchair'::text, 'stretcher'::text, 'bls'::text, 'als'::text, 'cct'::text]))),
    CONSTRAINT bayboard_dispatch_priority_check CHECK ((priority = ANY (ARRAY['scheduled'::text, 'emergent'::text, 'critical'::text]))),
    CONSTRAINT bayboard_dispatch_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_dispatch_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'other'::text, 'unknown'::text]))),
    CONSTRAINT bayboard_dispatch_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_dispatch_readable; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.bayboard_dispatch_readable AS
 SELECT bayboard_dispatch.tenant,
    bayboard_dispatch.id,
    bayboard_dispatch.version,
    bayboard_dispatch.record_status,
    bayboard_dispatch.run_number,
    bayboard_dispatch.source_ref,
    bayboard_dispatch.level,
    bayboard_dispatch.priority,
    bayboard_dispatch.leg,
    bayboard_dispatch.origin_facility,
    bayboard_dispatch.destination_facility,
    to_timestamp((((bayboard_dispatch.pickup_at)::numeric / '1000000'::numeric))::double precision) AS pickup_at,
    to_timestamp((((bayboard_dispatch.activation)::numeric / '1000000'::numeric))::double precision) AS activation,
    to_timestamp((((bayboard_dispatch.settled_at)::numeric / '1000000'::numeric))::double precision) AS settled_at,
    to_timestamp((((bayboard_dispatch.created_at)::numeric / '1000000'::numeric))::double precision) AS created_at
   FROM public.bayboard_dispatch;


--
-- Name: bayboard_display; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_display (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    facility uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    secret_digest bytea NOT NULL,
    rooms text NOT NULL COLLATE pg_catalog."C",
    profile text COLLATE pg_catalog."C",
    shows_names boolean NOT NULL,
    twelve_hours boolean,
    horizon_hours bigint,
    created_at bigint NOT NULL,
    revoked_at bigint,
    digest_key bigint DEFAULT 1 NOT NULL,
    CONSTRAINT bayboard_display_digest_key_check CHECK ((digest_key >= 0)),
    CONSTRAINT bayboard_display_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_display_secret_digest_check CHECK ((length(secret_digest) = 32)),
    CONSTRAINT bayboard_display_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_division; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_division (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    region uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT bayboard_division_kind_check CHECK ((kind = ANY (ARRAY['provider'::text, 'mobile'::text, 'public_health'::text]))),
    CONSTRAINT bayboard_division_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_division_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_ended_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_ended_session (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    ended_at bigint NOT NULL,
    CONSTRAINT bayboard_ended_session_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_ended_session_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_facility; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_facility (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    public_id text NOT NULL COLLATE pg_catalog."C",
    access_code bytea NOT NULL,
    code_epoch bigint NOT NULL,
    division uuid,
    source_ref text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    street text COLLATE pg_catalog."C",
    city text COLLATE pg_catalog."C",
    state text COLLATE pg_catalog."C",
    postal_code text COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    npi text COLLATE pg_catalog."C",
    cms_number text COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    board_profile text NOT NULL COLLATE pg_catalog."C",
    board_twelve_hours boolean,
    board_horizon_hours bigint,
    CONSTRAINT bayboard_facility_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_facility_version_check CHECK ((version > 0))
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
    kind text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    record_kind text COLLATE pg_catalog."C",
    record_id uuid,
    record_version bigint,
    CONSTRAINT bayboard_journal_entry_commitment_check CHECK ((length(commitment) = 32)),
    CONSTRAINT bayboard_journal_entry_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT bayboard_journal_entry_kind_check CHECK ((kind = ANY (ARRAY['change'::text, 'erasure'::text, 'disclosure'::text, 'denial'::text, 'code_reading'::text, 'logon_digest'::text]))),
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
    at bigint NOT NULL,
    event text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    facility uuid,
    display uuid,
    session uuid,
    client_address text COLLATE pg_catalog."C",
    client_agent text COLLATE pg_catalog."C",
    boot uuid NOT NULL,
    count bigint DEFAULT 1 NOT NULL,
    CONSTRAINT bayboard_logon_count_check CHECK ((count > 0)),
    CONSTRAINT bayboard_logon_event_check CHECK ((event = ANY (ARRAY['sign_in'::text, 'sign_out'::text, 'connect'::text, 'disconnect'::text]))),
    CONSTRAINT bayboard_logon_number_check CHECK ((number > 0)),
    CONSTRAINT bayboard_logon_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'wrong_code'::text, 'unknown_id'::text, 'ended'::text])))
);


--
-- Name: bayboard_logon_readable; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.bayboard_logon_readable AS
 SELECT bayboard_logon.tenant,
    bayboard_logon.number,
    to_timestamp((((bayboard_logon.at)::numeric / '1000000'::numeric))::double precision) AS at,
    bayboard_logon.event,
    bayboard_logon.outcome,
    bayboard_logon.facility,
    bayboard_logon.display,
    bayboard_logon.session,
    bayboard_logon.boot,
    bayboard_logon.count
   FROM public.bayboard_logon;


--
-- Name: bayboard_payor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_payor (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    requires_authorization boolean NOT NULL,
    form text COLLATE pg_catalog."C",
    CONSTRAINT bayboard_payor_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_payor_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_policy_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_policy_file (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    part text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT bayboard_policy_file_part_check CHECK ((part = ANY (ARRAY['rules'::text, 'overlay'::text]))),
    CONSTRAINT bayboard_policy_file_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_policy_file_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_region; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_region (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT bayboard_region_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_region_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_schema; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_schema (
    step bigint NOT NULL,
    checksum bytea NOT NULL
);


--
-- Name: bayboard_tenant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_tenant (
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    color bigint NOT NULL,
    settings bytea NOT NULL,
    decoy_zones text NOT NULL COLLATE pg_catalog."C",
    decoy_seed bytea NOT NULL,
    CONSTRAINT bayboard_tenant_decoy_seed_check CHECK ((length(decoy_seed) = 32)),
    CONSTRAINT bayboard_tenant_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_tenant_version_check CHECK ((version > 0))
);


--
-- Name: bayboard_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bayboard_unit (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    record_status text NOT NULL COLLATE pg_catalog."C",
    division uuid,
    call_sign text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    in_service boolean NOT NULL,
    CONSTRAINT bayboard_unit_level_check CHECK ((level = ANY (ARRAY['car'::text, 'wheelchair'::text, 'stretcher'::text, 'bls'::text, 'als'::text, 'cct'::text]))),
    CONSTRAINT bayboard_unit_record_status_check CHECK ((record_status = ANY (ARRAY['active'::text, 'archived'::text, 'deleted'::text]))),
    CONSTRAINT bayboard_unit_version_check CHECK ((version > 0))
);


--
-- Data for Name: bayboard_active_policy; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1, 'archived', NULL, NULL, '\x021001a1fe68230078dbaee8c2d984b208801001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7227-89ac-2996e583a25e', 1, 'deleted', NULL, NULL, '\x02');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-716d-a323-efc4f1f91228', 1, 'active', NULL, NULL, '\x021001a1fe6823007edd8f03fc2cba53e5ba1001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1, 'deleted', '01a1fe68-2300-7337-a088-e922feeefb4c', NULL, '\x02');


--
-- Data for Name: bayboard_affiliate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2, 'deleted', '&0 ß🚑İ;א\< 09"<9a <İك_<Z\"é🚑Z&_🚑&ß9\é& -', false);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7573-b14d-98f665d3cb59', 2, 'active', 'ك 0 " %ك א\- กก', false);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75df-8bcb-132103b9fd81', 2, 'deleted', '9é%0Z🚑%กكáİ"<漢- ßé-0אك"Z-́Za0ك-́İאéك9', false);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e98-b7a7-73282038723e', 2, 'deleted', '🚑İ&%<\🚑İ́%كé漢 aكé \́́;0', false);


--
-- Data for Name: bayboard_api_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2, 'deleted', 'ก\ ''ก\"0  אك\;🚑 漢0漢İ''''0ก"كİİx', '\x351fe2bb912d4f57e236c9158656be8db1742ab9c83b3920265e09c2a1b3aec7', '', 23646074758336059, NULL, 0, 2);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-704e-94cf-1fb81da90c62', 2, 'active', 'كİ́İ', '\xa2363c3adbb0e9770441511d09e3ea45b13f0f162ad88e4765db14c1bf1d5fed', 'cmoc@region:01a1fe68-2300-7008-819d-098d235201cd,until=3119-10-07T19:09:45.963129Z,from=10.0.0.0/8 biller,until=5247-08-25T21:20:29.051448Z,from=10.0.0.0/8,from=2001:db8::/32', 0, NULL, 249834347052112928, 2);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2, 'deleted', '\ 漢''İ9א9אa99a";\-', '\x7962681707a8844ddd588eb9397538d6579f8a97fa102138953d38c0830443b1', 'cmoc@region:01a1fe68-2300-7008-819d-098d235201cd,from=10.0.0.0/8,from=2001:db8::/32', 45204648845376477, NULL, NULL, 4294967295);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7794-b11a-6660911eb3d8', 2, 'deleted', 'áZא&漢', '\x8f882de80c0fab70eca132ac17f8f8e352513ccb7ea59f040fd3e6dde024a053', '', 253370764799999999, 108112577296704315, 35276220471888211, 1);


--
-- Data for Name: bayboard_claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x79102d9e964c49fdc77fcc50bfc299f499f5d12613375ea26244a3666b25ac9e', 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 1795356000000000);


--
-- Data for Name: bayboard_dispatch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2, 'active', 1, NULL, 'als', 'critical', NULL, 'hospital', 'x_漢_ß''''漢9"& <\ ;<<_', NULL, NULL, NULL, 'organisation', 'x"Z', NULL, NULL, '\x02010900034ba8ea3f62674b', 237469129406310219, '\x02021e011101003e74234aa8e63002ea57a38221ef5b020902ffffffffffffffff', NULL, 'single', '01a1fe68-2300-7d5c-be80-19ba31541268', '01a1fe68-2300-7573-b14d-98f665d3cb59', '\x02018a026b0208024bf74828ae4360035f0111043cccdb51a834ce41d0a448057d1cfcdb0201020308024bf74828ae4360043df09f9a915ac3a93ce6bca226cc812d5ac3a93b5f255f25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d983cc8122d790cc8161c39fc3a9c4b0612c0101010208fff826efb7436000031d0111046e0acafabe0105ca0203727d798d0bea0308fff826efb74360004001010502080384275e405f7fff03310111018dfef1bc99bc63f6928c30693347d64503080384275e405f7fff04123bcc815fc4b05fc4b0c4b03b5c2d302661782f0101060208fff826efb7436000032001110409d77e24707711ef845c1df3460e9b830201010308fff826efb7436000020109043b0108ffffffffffffffff020101032c01110304493aa1a4eab2abf3d9bdd5b60620340201030308ffffffffffffffff040a5f20cc81262030c4b078', -2208988800000000, NULL, NULL, NULL, false, 'aก🚑_;א;%<;''<\Za', NULL, 'unknown', 65535, NULL, '́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0
́🚑ß<İ0"🚑aك́กßก🚑0ก\"ก''_-é''" ;aกİ\_🚑0', NULL, true, '\x02010101021817798dd7e371e3a511b794d275f5ad0c3111337ba117920e0330690009fbf3ff2792f7a0c617559e0045105f9d0245dcf2a17fd3f5c19804d20fe80d903be529a749050aedbf93c84d28', 138071607374553829);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2, 'active', 2, NULL, 'wheelchair', 'scheduled', NULL, 'other', ';0;''\;🚑á''é''ßZ-%;99́\ก;<% %" é́漢漢İ Z"א0&ß🚑İé<0%0%́<İé''ßك🚑%<0&ß́<\é\0א;"ß0_漢ك漢İ''&\ 漢%Źß 漢İกßa%''_ ''''🚑İ & é"%é0漢İ_- كก🚑"''́&Zก;漢" 🚑🚑é_9א漢́%--́0\ßßß"́Z''aك漢א א"9ك"9''-é ́ก"90́İ9<''กß -漢9&́İa9%<<;Zß_9;&אé\9ß"', '0漢ß9İİก漢<\é́-İaZ"99 กa"<- _́كZß0é́&<99ก;', '-', NULL, 'clinic', NULL, 'ก <ß_', 'x', '\x02011101fff826efb7436000ffffffffffffffff', -2208988800000000, '\x02022801110102cd286d090a451b0000000000000000020900ffffffffffffffff0308004c9720d427d514', 101375847667706492, 'return', '01a1fe68-2300-75b0-9ec8-a9d49b737317', '01a1fe68-2300-75df-8bcb-132103b9fd81', '\x0201cd014a01010102080079e609ece3a17f033b01010003080079e609ece3a17f042c5fd7903027d983c3a922d79030612039265f5f203b6127d9832525d790203025d9833c205c265cc3a93c305a2f0101020208ffffffffffffffff03200111035be30fa91f246486af1c30245451ff570201030308ffffffffffffffff510101040208fff826efb74360000342011104a18936cb50cc0052eaf78f3c80c82c740308fff826efb7436000042378f09f9a91393bc4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9835c02010904500108fff826efb74360000344011103c2018ee695a7ceb1e3c3cb43fdcac1210201010308fff826efb74360000422e6bca2e6bca2d983c3a9d9835f61cc815a3b20d7902220225c2de0b881cc813c2030', -2208988800000000, NULL, NULL, NULL, true, '漢א<́Z_İ\_İ''é́-0%Za''\%-كك<a%0́漢'';-\-🚑0a🚑 9İaك漢İ&漢< ßא<-漢-ก";กא漢 a-İ🚑&กß;a''🚑-كé\🚑a0 "\ßZ\<"Za-\́a&__&-İ %éaก''Z''_a''& \İك%ก%< éßZא 9é🚑0א\́İİa< İaİ"<%;-%<<Z\ \%́;0%0<;Z9א"א%<ßİ''-́''''كZ&<&ก;🚑&İ%🚑漢 ""''é\́;🚑אא', NULL, 'unknown', NULL, NULL, NULL, '" ́éß<ZŹ🚑́;_;漢<&🚑9', false, '\x0201010102181d10425e29a04c3bde4abc1b195694443185c78ac3556ce503305786544975cc0b5cc670e13c94a71166e1e5b1ecfdc4397e71ac4c2b85e16b7a587ab72b66118bc676b5c5fc23339203', -1);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7994-b434-5abdaad5e126', 2, 'deleted', 4, '''́كaא''漢\ 01a1fe68-2300-7994-b434-5abdaad5e126', 'als', 'emergent', '01a1fe68-2300-7312-82ac-6f749d37eed3', 'other', 'ك́ß0'' 0ßß- _ ß''א ;0ßß<_אกZßאéא<🚑é < "0İ<-%Zאéก & %;;漢ก9 éİ 漢_אß%אa%&";ก9_-;ß🚑'';_ก<_<ก 漢<\ßك9́0;\🚑ก ß0 _-ك"א🚑;%;_%ก;%''ßé🚑Z- ́́́-ß́ßİ0ك;-\éß""אกa" 漢ก_ &;İ́&-ك&Z漢9_"<''\漢a_<🚑🚑"&%0\́<́é %א́Z<<ß- 900Z🚑א漢''''🚑', '&aİ;ß🚑 a_%🚑 ";;ก ك&א漢0--_', ';🚑', NULL, 'organisation', NULL, '9"กİİ<%אß0كß&\<%&\🚑́', '9<_9ก́é ß', '\x02011101000aab881be1c8e30384275e405f7fff0211010384275e405f7fff002675b6b6cdd0f4', 253370764799999999, NULL, 104682938176938252, 'outbound', '01a1fe68-2300-7306-986a-a5daf05684f8', '01a1fe68-2300-75df-8bcb-132103b9fd81', '\x0201ae043701010302080245666d68b37130032801010003080245666d68b371300419263ce6bca2f09f9a91d983d983d9833b5c30c3a92d2dcc81254f0101040208fff826efb7436000034001110369a7723057a88ac33337f8f81a57cd6d0308fff826efb74360000421303bc39f266120e6bca2265cc4b0305a6139c39fc3a9e6bca220c39f27c39fc3a92f01010502080384275e405f7fff03200111043207df9ca535812779fa13a6363f200d02010303080384275e405f7ffff40201010602080384275e405f7fff03e40201110363aa27f60e6adeab86de6ca0b727d5f702010303080384275e405f7fff04c102392630e6bca22d3be0b88130d790d79025e6bca2d790262d2026f09f9a913b305ac3a930c39fc39f5c2dc39f222639e6bca25c3b3b5f5ce0b881c39f273bc39f273961d983e6bca2395cf09f9a91e0b881c3a93061225a225fe0b881e6bca261c39fe0b8813cd983d790e6bca2d7902761615c2d305ad983d7905acc812022d9833c3bf09f9a912d305a273025d983c39f2720f09f9a913c5cf09f9a9126c3a95cd790205f2525d98320c39fc39f612de6bca2d790202020cc815a27e0b881d983202d39e6bca230e0b881d790e0b8813cd983e0b881d79020d983d983c39f303c395f3bd9835ac4b0d983f09f9a912527303bc3a9d7903925c4b0d79061c4b03cd983e0b881205fe0b8813930272020225cd790f09f9a91e0b881c3a920e6bca23c5ce0b8813bf09f9a91c3a961d79026223b2d615ad790f09f9a91d79039265c02010a03fe020108035515cfd2d4f3ed02010803a102223c22c3a927cc81c4b06139e6bca2e0b8815ac3a9c3a92722f09f9a9126d790e0b8815a30e0b881e6bca2e6bca2265c3cc39fe6bca23b275f20612227c3a92d5cc3a95f205ae0b88125d9833cc39f27c3a961223cc39fc3a9e0b881e6bca2255f205c5c25c39fd790d98327d790c39fc4b05c202720d790203b2027253c2dd9833b5f5a275a273bd983cc8130e0b881253b5a25f09f9a913b3b2dd79022cc813b2dcc813b5cc3a927302722222d2d3c5f2039d790c4b0cc815a2de6bca2cc81203b3026c3a9303cd9832539d790f09f9a9127205ad790612020205a275f5f615f39c3a939cc81cc815cf09f9a91d7903ce6bca25a5f273b30e6bca2c3a92261c4b02d30392039255c2661d7903b225f20c39fcc8127d9833b3cc4b02de6bca225044b01110336bfba08a2793b17ebf2beaf525de8be0201020308035515cfd2d4f3ed04293b5f30c39f5ce6bca220613bc4b0225f5c5a2620265a20c4b03b2d3c25c3a92d26253bcc8126e6bca2', 240122137473774573, NULL, 'xß;a0%كa%ß;\_א é''&00é0_ \กא كß&a&', NULL, true, 'ß🚑"ß-ก_́ßß_-<%9 '';', '1970-01-01', 'female', 65535, NULL, 'ß%
ß%
ß%
ß%', '< <''aİ🚑9กא\🚑a0é0;\%-0ß0é%Z0ك', false, '\x0201010102189797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe0330c9f37fd27f65bcb46741dd9a3a679d77c8d5fb8715575ca8188bbca418565c060f2e2c2c1d41a8c5710a376b1e9d4c66', -2208988800000000);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2, 'deleted', 3, NULL, 'car', 'scheduled', '01a1fe68-2300-7e8a-9239-820bac987d69', 'hospital', NULL, 'א́&&\''\%ك\_ ก🚑Zaßกก<א\'';漢', '_''ك&_Z\Z_א', NULL, 'other', 'א0 <"%0<"漢_&09-كéك%אİ a90é🚑<́-a0 9-"\9a_&漢é& \'' a🚑ก;0Z&;''&;กZกéก9ßก'';<א''ß"كß&éك<0-0 İ&Z &🚑Z;9ß%<a9אZß&́漢;ß漢 \-كก\-"9"א _ \אك0 "漢́é\_İ<Z漢a<漢 ́ 🚑漢 \%İ<''_00-éİ  ''%ßaZa漢漢́Zé 0İé%%ß́&0א\Z<Z<&กaéßก9%ß"\;ก''''', '<İé9" ك漢;ك" Z9 9;aZ漢 <كé🚑\<;Z"İéİZß <á漢 ;<"%9%<&Z"&İ א "''ß''ك&Z<"<''%\漢&_ ك-%กß-"İ; 90<-🚑%%&9 漢Z%9ك<漢&; 漢漢''́́_İ9%''İaá"9İก''İ-ก<İ́\🚑99 "-a%🚑́''א́Z İ-''́a0&كa''""ก🚑9_&é%\ א;aกaא_09 🚑İİ漢漢ก ''ก́İ_; Z''Z%&İİé"0%', NULL, '\x02010900037432035f17a473', 248878869473895539, NULL, NULL, 'outbound', NULL, NULL, '\x0201eb012f01010202080000000000000000032001110197fdb9ae19d65c19128d53b63542b8ee020101030800000000000000004001010302080384275e405f7fff0331011101905724fa660fc8363c61c028d7e0a2cd02010103080384275e405f7fff040fd983c39fe6bca2c39f3b20c4b0d9834c01010502080184ab58fc5c342f033d011101c1e4bd7ff9fe481de214e8e136304c3b02010203080184ab58fc5c342f041b2d20e0b881c39f22612de0b8812639d983265ae6bca2265f30c4b02c0101060208ffffffffffffffff031d0111036a5b70dd22f311e20ad1460190b56dc60308ffffffffffffffff020108050b0a020800a02097881852e6', -1, '01a1fe68-2300-771a-918a-25a1d8255a30', NULL, NULL, true, NULL, NULL, 'other', NULL, NULL, NULL, NULL, false, '\x020101010218d3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f03306b9439801574dee1e08f9ce30a981e6ad880e2677433d237e068a34897b738183064b045bc7931e44496bc0b4ac36dc0', 111413697248214637);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-707d-b18a-50538c0182c1', 2, 'active', 5, NULL, 'stretcher', 'scheduled', NULL, 'residence', NULL, '4 Oak Lane', NULL, NULL, 'residence', NULL, NULL, NULL, '\x02010900000660ca9d5c5c00', 1795273200000000, NULL, NULL, 'single', NULL, NULL, '\x02', NULL, NULL, NULL, NULL, false, 'Ada Quillfeather', '1941-03-05', NULL, 71, NULL, NULL, 'dialysis', false, '\x020101010218ceb45e7098f1d7fd47f505afc1b2801c5e0c77793a90235603300f7510d516ae81fd5646e74992eef77e417b9c088c031d4f3e04a765aa84b5c77d30ad013a72370e47297218dd492124', 1795269600000000);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7361-880e-49d0aae76701', 2, 'deleted', 6, NULL, 'stretcher', 'scheduled', NULL, 'residence', NULL, NULL, NULL, NULL, 'residence', NULL, NULL, NULL, '\x02010900000660ca9d5c5c00', 1795273200000000, NULL, NULL, 'single', NULL, NULL, '\x02', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, 1795269600000000);


--
-- Data for Name: bayboard_display; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7cf6-8735-96020cf39501', 1, 'deleted', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 'กZ 0 __كßaא_-ك9🚑ก&"%-', '\x4751f7f8f9d23a311a0ff16d782f71c139753986fe2ff15ac73cdf85616cd114', '', NULL, true, true, NULL, 253370764799999999, NULL, 0);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7199-b93b-f65459fb8c60', 1, 'archived', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 'éa&Zéก -🚑', '\x311f53bcc9d881243c9578755e7b143210689347cad90427e99e81fcecd5a20b', '%', NULL, false, NULL, 65535, 172799065757280532, 253370764799999999, 2);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1, 'deleted', '01a1fe68-2300-7312-82ac-6f749d37eed3', 'é_אİ\\90 كİ0Z&كא0"́&% ́Z"Zaك%aa9  漢漢ك9', '\x89cb670218e8a4ccb8d463b00eebac791a393d0e11662d18142fff90a1f2db62', '&";;x', NULL, false, NULL, 255, 250291766105191738, 60374164412398675, 4294967295);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-72b9-bb40-890f87b2902a', 1, 'deleted', '01a1fe68-2300-7e8a-9239-820bac987d69', 'İ0 漢;كك<9é-"9_é9é;\0́ßאก漢🚑aZكZك<\'' -漢', '\x61174d38920344f194744fbdfa6002dc6704960707b44b416ac15da41fb6469e', 'İZ"
א', 'standard', true, NULL, NULL, 231067725269497989, 0, 1);


--
-- Data for Name: bayboard_division; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78db-aee8-c2d984b20880', 1, 'deleted', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 'a漢-'' ́ א;aß漢0ß\";\ß9İß<İ''ß9 &<ßßא_ 9', 'public_health');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1, 'active', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 'ก9كก漢ก""🚑é%كß-é&aaßكaß🚑ß漢́<"0%ก0Z"🚑;ß漢İ;99aא́"''🚑_é ";<é- كאא;é\é"%🚑0İ漢-🚑;"a ''ก0''́Z%a🚑-İ''Z"ß;漢a; '' a%éZ &''9<"''éİ;ก\ก9_-ก''a_🚑\&א漢-\́"İ🚑_&  -;🚑9́א %İİ ก\\🚑ك''&́_"İ🚑ßאaé🚑&aa-ك́ \ك́🚑aא 0İ漢& א''ßß́ก&א_ß\İ&́א"', 'mobile');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75c8-b3da-29702e25b45e', 1, 'active', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 'x -Z9 & 🚑  漢-́ <Zaaaßก-Z_<ك 漢 9<ก;9', 'provider');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-73da-825a-5e03d7286245', 1, 'archived', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 'ßZ"\\ß-Z;0א\', 'public_health');


--
-- Data for Name: bayboard_ended_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1, 'archived', 246632837477329954);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7dff-9899-22b59574e26e', 1, 'archived', 154920415529410094);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1, 'active', 0);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1, 'deleted', 0);


--
-- Data for Name: bayboard_facility; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2, 'deleted', '63457653', '\x0201010102184937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b0312a268708cea93bf76aa91c410209d6d280c98', 2, NULL, NULL, '🚑9\́', 'organisation', NULL, 'é\ %_漢0\"0İ''é&🚑é0 <\漢ก0\9%กß漢&א-%_', NULL, '''a <&''كßéaكאß-9&ك& ก\كก🚑אa%Z ك-ก'';<\ก́́< ك<''_é0 90İ́İZ%a-90İß&Zİ9éİZ-; ́א0א9" İ\&''9กก_Z0& İ''"İ9漢;a;9<<é\ -%"<é&ß&İ́9''ß🚑";;-漢ก 🚑''aİ&\%ß0<ك a %&a;"é漢\🚑ก ZŹ90éكß&<''ßa \🚑''ß< __漢éİ ;''́%_ك🚑漢"ก0 %́🚑''ك́漢\א 9', NULL, NULL, '% 🚑 ก9ก🚑א_ \ßก&;ك́%&ß<\-;-🚑9-🚑Z9é;"ก_ Z0%  กéİك́ßßéİ; ́"ß;🚑<%<''0%ßéك--🚑Z漢éZก́0\🚑\-9א''🚑&%א-́''%🚑_́🚑;''ك́\กa🚑 %́é 0;漢漢İ<''ß́<_\漢ك漢 "ß"́9漢%ß0\ &كß" ß%0漢\é";éก%🚑İ漢İßéİ🚑";"漢0_;"🚑 -ß 🚑% a漢กك"a&كa_กa'' ك %\0漢ZאZ', 'America/St_Johns', 'minimal', NULL, NULL);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e8a-9239-820bac987d69', 2, 'active', '02257754', '\x0201010102180bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce032f0a9e1d1e7940402b787d75994a8c928c488d7135947688cc0b41629fab79c08d73f778b94604ec0fd49bf8a57b27ce', 1, NULL, NULL, '́🚑ß0;ß "a  ك9;ك'' Z_''"İ_Z"éßŹ🚑&🚑""ax', 'clinic', '"א%ß"ก%漢  אİא;%''"Z', NULL, NULL, '́0 "كİ;;İ漢كกZ\0"-İא"%%́Zกא\<0a', '"éİ́''a%-ß%- "&🚑́İ_9\9''🚑كZ<<9''9🚑漢9א 0كZ0;', 'Z%กİİ_漢ك漢a漢_%İ''\ก''ßกאa0-%% -\ &漢Z &אß_🚑9éك;é&0"''ก<🚑''% Zك&\0İ🚑ß-\ß🚑"\אก;́&'''' &_ ''&9 ;0-ß<Zéกİİ9🚑Zك🚑&كİZ''\a_<a;"漢9-אكก _0ك;漢🚑ß́א''%0<ß0éİ%\ك"🚑 " %-ß0ك0ééİก"Z;aกa";\كa 9_''%漢א_ א%ك́漢İ''́\0%<🚑9 <_İא&İ0 0漢\́漢', '&İ\ك_́aİéก9\ 9กa-;_', 'Asia/Kathmandu', 'standard', false, 256);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7312-82ac-6f749d37eed3', 2, 'archived', '61879701', '\x020101010218a5469b7039ae171725d06e486675b7f2f5554beb2abca22d03269414272d8cee1f88ccb6c9fb28901727dc4bb7bf6f05bcdc1caabc1b8ce433471f50f59653ca', 2, NULL, '_İ&🚑é_İß ك%'' ß%ax 01a1fe68-2300-7312-82ac-6f749d37eed3', 'x"Z\-漢́%_09กİ&กß&ك-< _&éאßก -ßك%ß0漢_9''', 'other', '漢漢İ\Z漢&éك;Zé &אaß%0''漢 ก<_90́Zא _&', NULL, '\漢;%\ß-漢&İ;Z%漢אא;İ& ßß', NULL, '🚑_İé́ß"漢a\漢_ a_é\ก09''0%9́0&́ك%0', NULL, NULL, 'Europe/Berlin', 'kind_only', false, NULL);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2, 'deleted', '59865928', '\x020101010218aa4d0769d66649d426906861c7ef22c13f197f38777e79280328a1419c714456dc1d5afc8753ee69b43f91b67713ea0989b74d60227e1ff1a8d47e1178e605681dcb', 2, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', '\İ&% &;&🚑 א\́%''<9א🚑ก<ككé-a漢9-;Z0 9Z אא 01a1fe68-2300-75f7-ad4e-947f5a47634e', '́; אك漢ßİ🚑́ك< كß_aZ🚑0a%', 'other', ';漢\-́<א<\İ<-_กא\''  &ß;İ;0%', NULL, 'x- éك&ك é;\9 ́ß_9א ́Zİ9ß"-_-ก-ß%אกß<', 'กك0a%é&;"א ก Z', NULL, '&กé\́;éก é;<aZกßก''_0 -\🚑_א\🚑 漢 < 9Z-a', 'א__''🚑ก%-\', 'UTC', 'no_room', NULL, NULL);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x660267f2629468da2c125ff9aa3366e92c36e1415aa402cf8d306d1975713cef', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x45c888da1f957e9414746ec182bceb450c7bc5426a3935eaf803bebbf045b47a', 6, 4);


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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\x10acea12dad9aff40db58ace746d5fd3e5b7f6157fdcc2f04c7361310a99f346', '\x0202185632d8562cb144c6352f8682442b89f7260de0447429369003aa0632568d5422eb87e1c3eb1238f6ee1e3a8d7b1e61f770f8b7137a2082b61e86880da3501e49c8a926cafec0a9bcd9381469727777e3e255556649c83275d56590a5eb54642be30da778929377b2864f45da200496c25122d900d685f7fb9f3e32969cf8151b2b9c1a82e2c172696c1eb6fc803d78240703e64ee7052006314d9be2de285ad9b4ba97625c403151c3efda0abbdc6c1f7791789a920d8fd4dca682364f4c67dda60db8c0306e0c186bbb5cfd1de587c1ed7bf8ca1f1156256b694b99b59b4107ae30b81c48022e51f702124f23256aa262e13ec28a5cac41adcb341d33e4d6a84541495ad7e2a3297f958ad959b8a12b434b49efe13b6cf89793610e98262135f228168a97e62a9dc42ae6253c6e6f88e71ee51dd1914ab6ff9b97507431ec56143ef59d3a3c575c313e221f551f5ee57307d21d03db82be2b41bed9d52c3bb626a6bd84e7dfe014a65283a28f18551805e8236676bb16c0fbfd06b1e331a3220c028c7ad8530e8405e78b0caf27f9c30572c1fa49a7cd0dad5b6721d7ad335c57c748b9c048aa1a2211edf2eee02673258cee23918d1e6396b0ad6f4299855bb1e95537d3bc6cb93f14d6e4dd59d574dba7baf6d92076d9e0bce79a77b594d757c0db549badb1627902338bcd02b2698ae8d0b575d396fccc73d9e632fd73c85fdd36b765f86c9c76efad3959c84232157f6d6d799c7615a35e0aa974d0456824b87d185f7569b6a7e25e5e933d1a9ea2e208b37fb84a91bc4f6029b4f67427882d0c0c40e3963ad95b33bfa32a4e0aeb85c0799860f24b5901a239d4b623fb0ea9317f417be82754f7a99d3744068f326eab43569e8c32a48522dbb9990b91e53d1362299409c55c6027cb79bd7f01d42d1b3a45ad19cf0d204d9ba35287dd16c4877d9fee909c79f2e82f5c6a6f8661897b0663cc7b18bc1d424c3b7c1e1c4184763ac17b75952af3865d4d8913914642b0b1bbadda6c767d8b4104fc950f3b66634bd1f68aebcca4418681cebe1eb94ee8bc650e8e85d2bd945c11455a9d060023a434c4b2b6ccbb2079be537ee1cf1f6e7ce8376744c23cfe82dd33c7d662dae7c21443b48b9cd8e374301cc9f02e7d348182f3d5cb6edfa48867a26a770a39afbaa2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x4b53dfe3f06ea01b4c8dd7558051c254cd0b404f38529595114992c0e611b6d9', '\x02010492010208011001a1fe6823007cf6873596020cf39501020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc0620e0b8815a2030205f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d072000000000000000000000000000000000000000000000000000000000000000000b01010c01010e080384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xe3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078649fc14ac54a587a', '\x0201049d020209011001a1fe6823007b4ebe13dc57ddf82b88020101030102041001a1fe6823007608a264c0f6a09f569c05205c39c3a920d7903025d983f09f9a913bcc81c39f61265f20f09f9a915fd79026062000000000000000000000000000000000000000000000000000000000000000000896012d01011402110101a1fe6823007eb08c162087479f08d4030800aea9651c6dfee8040b0a31302e302e302e302f382b01010b0201000308fff826efb743600004190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011602110201a1fe68230078dbaee8c2d984b208800308fff826efb743600004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000a080384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x44fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca726644d0829d4933f3fa8', '\x02010436020a011001a1fe6823007524ab8e6eb60fc43902020101030101041001a1fe6823007608a264c0f6a09f569c0508036c37424bc86c22');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x0201049201020b011001a1fe68230075c6ac09e5f2dbc0252f020101030102041001a1fe6823007608a264c0f6a09f569c05223b27c39fe0b881c3a9c4b030cc813020e6bca22726c39f5acc815cc4b05a5c39c39f074023205a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca230f09f9a91cc8120c39f0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x62c10cd9c09369738e747e4f1fa1c4894871b6a969555a00810ce7e234c07dfa', '\x02010450020c011001a1fe6823007da988fdbba63f07daa6020101030101041001a1fe6823007608a264c0f6a09f569c07221001a1fe68230078dbaee8c2d984b208801001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x271c39658c65d4d0db6823366b2702a14c3d82c4acb0d8439502bc5a9c96cb63', '\x020104460201011001a1fe6823007c3fabd08ccf9438f40a020101030101041001a1fe6823007608a264c0f6a09f569c0518e0b881263cc4b03b5f2dcc81252520f09f9a91c4b03c265f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x0201048d030202011001a1fe6823007edd8f03fc2cba53e5ba020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c3fabd08ccf9438f40a06cc02e0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266161c39fd98361c39ff09f9a91c39fe6bca2cc813c223025e0b881305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b0e6bca22df09f9a913b22612027e0b8813027cc815a2561f09f9a912dc4b0275a22c39f3be6bca2613b2027206125c3a95a202627393c2227c3a9c4b03be0b8815ce0b881395f2de0b88127615ff09f9a915c26d790e6bca22d5ccc8122c4b0f09f9a915f2620202d3bf09f9a9139cc81d7902025c4b0c4b020e0b8815c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a912661612dd983cc81205cd983cc81f09f9a9161d7902030c4b0e6bca22620d79027c39fc39fcc81e0b88126d7905fc39f5cc4b026cc81d79022070101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xf1eea603bf87ba21f5488cbae0d02e423f8ce8755e82ff2ed92205612b3962b9', '\x020104e8020203011001a1fe6823007e8a9239820bac987d69020101041001a1fe6823007608a264c0f6a09f569c05083333353831343732061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b20880099b01d790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b0392030316131666536382d323330302d376538612d393233392d3832306261633938376436390a09c3a9f09f9a91d790250b01050d2cc3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca21012cc81c39f202720c3a939c3a95f263b5cd983130f416d65726963612f4368696361676f1403010101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x42b2b5b6977ffaf079456be79b9c1e044e22d0928bdcd1b7be80d4618b4393a6', '\x0201048d010204011001a1fe6823007306986aa5daf05684f8020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007edd8f03fc2cba53e5ba064a61d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc812030316131666536382d323330302d373330362d393836612d613564616630353638346638070103');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x020104530205011001a1fe6823007573b14d98f665d3cb59020101041001a1fe6823007608a264c0f6a09f569c052827c39fd7905c25c3a9392725d790c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x0d38e4539ab2cf8cb4aeb783054324825f068de8e9fbe9d5f1278c07302fd093', '\x020104c4010206011001a1fe682300771a918a25a1d8255a30020101030102041001a1fe6823007608a264c0f6a09f569c0535cc81d983f09f9a915c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2075f68747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xc05e7691ef6421dc6ec8418aedd522cabf57f407b69e8745a20450a60b9e7c26', '\x020218bf904c39c344ed326862122e51c7421b968ac1d7dc62fe8c03fc07585e094987a784cf5b8540d1bc2c62ef1db04370d033e1d963b73f90e1f76540bfbe3eb51a82125166fd33227fcd3eedd7ee2e6e9396fdf02e8297cbf915d8aa176c16d78bf19b39883e61644b775f17d6f3674162b65f30e1b827f78f8ae348387d2e41870cd1283938d2294a2cedeebea0ad9238e4177b62a90f99e4ba6f4ddf22a91d40e1b85d9bce08fb116ad22f2cd749a0c37b8ad3c67eb044310a664e03ac8c6646ea780feb236837ec7fdc6b421533ef3c7366f0587579e7369c0d6bf6c1f509768f244f5be7b411094015bac3204894c0c8d6cb1c394b28dd4781ea88d2419d6d57f798dd266bbcab08f026217b602e18ce4e31db09e6e5d90ba18ea47bea7ad819b972a19e4b0dd98cb2aa4539dbdb996b0bcfc247cbc3c050a6430aaa09b946138bf6b3f1a551c77936b7d0918073aff315145edaf6cbbf7cf41087281400460d5ebaef66e1625864c66d9373ad1ec7021234f9c8d3766680e99e65a2c8a3ef8d470b350e16e088c75f3114f6efdd3ab6a3a3c1cecbfccdeabad3ced1f3fcd1fd931d2bc5404e576111546d0bcc366589dbb0b2fe6d4619f0b712858d4fb0118c1a0aa3ea65bf2eae84899543c7f707007d454958f5aed8f66094f2c3ef352385458906023c4e626afe3f6caef278f535949e0f376e69392656f4c08fff5f46db00aa2f55cf7242addb9ef72cddcfbeed323ed8e66e2d1080e472d2b5dc617c5a1ff3d61d19516950f70b1b44b494a666c891ee110c10050799e48e539881678b8d4a87772ab4e9a47a9c3a52cd82daab3faa40ad6b1fdf60dc091118f5912e86790f1f871f715928ca4adf45f0049088e8e991e11d656524cb1519236facced09c750444ba3b6c4706e1f51cc0b5b328dede3d8437713f63b5f962f38f6076270552db3ac2f13ea4e8ba24f501b59ade8fbd6641bf8062e587aa5e04c668c3a5a1b56fce8d37434bf074a5567b3c200b466c6e01264667c9cf5b905e71ab6e6954a7a6a3d00b94469f5260ec75625864ecddf75b0afcf9c14f1f4063ce516d79fa98a3fa68e9322db51b388c93346c18842d71b219c823acd6fc385c37d537edb079524482394a26b5a57957e103e7689f10af6d70cb125717394c7c7dfc71ff61cbb5982e5037a71bd796084cce7dd1a42286f58540ec6ff90d8b91d5e14b563631a40c9f5cc8720f3b8e2cff01caceeb565d95534fe69ba2cd4f3591929b11a633e0a8e482430e05fc15f3da62e07edc9dd1f9d4e3a17a1958ba8d6cb44a0e71eecb17c6757df5c1dbbf963d7f4daa2cbab44541c44290b82dc9f9626bf68081d5d54c536e453769c877cc969aa97816fa00d50397220e076255eff89dba07f345549d14931c6ab1011fd0b9f4ff64634c10cf6df000fca767b6a4bfe5e07e3266e36375691e0ab856b8937b4a53f6256b3e68a397');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x02010491010208011001a1fe6823007199b93bf65459fb8c60020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230073b588387cfec4cd0dbc0610c3a961265ac3a9e0b881202df09f9a9107200000000000000000000000000000000000000000000000000000000000000000080102090201250d02ffff0e080265e7d5b3fb69140f080384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x020104a0040209011001a1fe682300704e94cf1fb81da90c62020101030101041001a1fe6823007608a264c0f6a09f569c05bf023c263b20c3a95fc39f2061c39fc39fd7903b5fe0b881253925cc8127223b22f09f9a91f09f9a91275ce0b881c39f5fc4b0f09f9a91d790c39f276125d9835f26d9833926395c3be6bca2c4b05a3c3c2727c39fd790c3a92522e0b8813b5f5f5f5a253927e6bca22dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b881f09f9a91f09f9a9161d983d7903020c3a9d9833b2dc3a9202020d79022e6bca23039e6bca25f5f5ac39fd983c3a96120f09f9a913bc39fcc815c263c30cc812d22d98361c4b05acc815a20263930c39ff09f9a9120cc81612d5f203b39e6bca2f09f9a91202220c39f5f3bd7903939d983d790e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b0062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08741001010b0201000308ffffffffffffffff3101011402110101a1fe6823007eb08c162087479f08d404190a31302e302e302e302f380d323030313a6462383a3a2f33323001011402110101a1fe6823007c3fabd08ccf9438f40a0308ffffffffffffffff040e0d323030313a6462383a3a2f33320908028fb1437d34a1ee0b080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x02010436020a011001a1fe6823007dff989922b59574e26e020101030101041001a1fe6823007608a264c0f6a09f569c05080226634c10161e2e');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x020104b101020b011001a1fe6823007db4bd760304997e765f020101041001a1fe6823007608a264c0f6a09f569c053a39f09f9a913b2d26c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0074a23205c27d98361395cc3a9d983305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a912761e0b8815c2d390a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x0201042c020c011001a1fe682300722789ac2996e583a25e020101030102041001a1fe6823007608a264c0f6a09f569c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x020104320201011001a1fe6823007008819d098d235201cd020101030101041001a1fe6823007608a264c0f6a09f569c05046126255a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x0201046e0202011001a1fe68230075c8b3da29702e25b45e020101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007eb08c162087479f08d4063178202d5a39202620f09f9a912020e6bca22dcc81203c5a616161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b39');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x0201048a030203011001a1fe682300731282ac6f749d37eed3020101030101041001a1fe6823007608a264c0f6a09f569c05083533313930373631061a0218000000000000000000000000000000000000000000000000070102081001a1fe6823007edd8f03fc2cba53e5ba09a40139f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c2030316131666536382d323330302d373331322d383261632d3666373439643337656564330a0e30d790c39f6125cc81205f5a5f3b0b01050c32302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39100c30c39f22c3a9c4b03030c3a9110c26615c26c4b02de6bca22239130e417369612f4b6174686d616e6475140701010203028000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x02010495010204011001a1fe6823007561b101cd8082a3c3a1020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe68230075c8b3da29702e25b45e064f3b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05f2030316131666536382d323330302d373536312d623130312d636438303832613363336131070104080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x020104710205011001a1fe68230075df8bcb132103b9fd81020101030101041001a1fe6823007608a264c0f6a09f569c05403cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca23b5f060101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x0201048b030206011001a1fe6823007269945e338b84e6d89c020101041001a1fe6823007608a264c0f6a09f569c05013906010107d90268747470733a2f2f7061796f722e6578616d706c652f6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xd58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba764ae527a4beccaf430', '\x020218a27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba303b40df14586659df4fd4ffa68269258b053c7cb3cfcc6e4b8f3a1481eeafa5d605c50d4a81d8d1b653273dea3e8fe871ef22909be368bfa463fcf5be926249e690beab709b7a90f225a08f7c2edca4c605afc7c5cf1f361bff750502b6c1ec105d8b39042d5c7ae6cadd2ee48af3d3dbbcafe60ee32e75c7510a72d3c0d1177dffdb6d812b6ac04081cf9d965043fe2d8c590b2b5a2a1a4cd52897f7f7742bf6f4a4d52b1c7378f9b25fc8731b82ad962b9e8c2d6030752f473487e920b1709718fc9efece0031cc5b753f30e6bf4692ce8afa0d828c25e813aa7b17c6236e6face90bba379aa80267d4da0bb19dc145aec9722a714463a9c0206c522b7e71a576c786f368d896e580ff6a6e9b4d495392bf4e8bccc10bf208b3598cdd8b18e7d9fa31074b242e0d650294fa1b93f16dfc61db0e355f8202f25feb293c29221e559e2190eba9c32731118c22e168c9deed0d20265ade3891761161cceb1edf1cc71e52213061010e8a24efab46c5336c0d2da95ba9b4cea46d4928045302a7e2ab291c7d4dd9291a7e5eececec3cfbada14badd9380169af6869d86ec1ed808f7afbe053ffa82f6a0d20dcb09be7ed87826637165fc22730987909c665c2425b24968021594436a677217376cf1eb1dde38964848580fc119c3eb90db426e48569e0996aa8c4c6f355c03c0239a863d2ad24fc7747e55ea92497698d11114be007e4320026eee14fa1b6fddcb01a0263973b1be0e1b464b158bfec4bb871b7e3dfd3a7779917e864e2b5c8a31436982028054f9fd9ec444e27213c1c1a626fea55905ce29f94c40cede329436091fb56abe99afaed97c29c9b017affe7f50452100a75c3291b75c5d81c9048b124559c22e6d2efdafbb9e48a22ca8ded9db13a1bcc723bfea73fb5a6457f5d3873fdd57de0ec90475154220d964c9df47cf091100f92b588858a567167a6c454959b9449fa3fb8ed07c0c7cd0da9a1c2865e1b299b043aa1dde5b7e6f3b56da1aa7db0f3e8325983a123f376c641ff8a3101eac06feb26dcae0dabce8ace6aa79b24e148c9836e88f7dde725a10cffb49cba01369c48ca873f4d47a8368fd3014c99efcc0c17e9d2a8830d16adbf6da4928c72874359394eaf4edf3392d75357fb4460655bbb5b6d679d2398daf8709181afa43884fc0efa80a6157c6cb20b2d42a81c779b697f926bfbb0b62f0539c43a5560b937de7a09d917f1ede07c5f212c736fb14afe4dd05fcdaad955046456cc2b83d9cac7a28108d54fcf5447811e5f88f14b08ef057ac275d9b6e8e4b334fc7e6346bb11ae38f31b18e114a3d0eece8b83496526144a8c583c02b86388a3f9636a135d96a41a1fec6d56a636e0e3f3f62f0a77362180c251c2ef1a94f7b808025a625be7f2357d5898f7b9b737ce12faa7fc864ae778c6462cf6329e021615bd1e121423360a8e32c151d2fe59fb8a29cc65a3bf7b0f297b8a55bfb53f1dacd745b362426a3b44a1b6f2a1c4926f6cc8b6d57e02ee36d3a5eb606e915228084dcd4347986c8cdc0a9455965c15501f792d359dc03aa8f7427b57654a8d6cdada323289994c4ce647adc5d4dedcbd7ec432299e96f5af947c7434c309bcc374942fb35b60858edb34ce2c0b8cb2d4a1cb6beb79dc730d70f51a31fbe2eaa4000cb760d86d8933e2f1c0f7c3b8538459c3d867ccb86c629fa10ec4b75796b39529b31ee43de702a30351efe08e5879e5b2204308a358b618792593c8dd40193cc9293d58f067dd30cfb4d3282054e397cc16427762c7c6284ef8ad4ddb3ea9d3c463d94117a9bf820cb28b5404ed8886b17ce8c4c5784d4f235f40fb1a8c4a868351510caae0a8513dc5c1a3c31c50a004b35b55cb7d7c75dfe5fa1d6dbfa3b45ba4da563807552d30d63ec78d337b258f9dcc3bad48cc6255bef550f9f6c74ebd585f87eaf23fddc7725835a7a73ea0ee87ee88ad72ef8a19db01eb5d6b5d45643487d09360fc427f7bcac57abf4b172b5b7c73a149fca9aa854f60d53b359fbb40f234c4efe5dc8a505135c721a21ee3c8e4c1bc8940e6f9894f683da4e5677b498b36ce26fd85cbe87cbfbbdb76549148c9965f050b48fa68d28df7d913088b88a2b5ce936f128abbd397761fa834065b79927e877e8fe4482a292b71b63a7cf9d99d01d70c9d7837cb349278352ebbc5c6446803f4100704582a3b720c18e4950c5d6ed9adf301b60dcd6871b659dc2a7140e4726f59d5e94d95d5ef6281cef84d6cafa9673dd5220dea3332b02d84357c25d9356e3beb59c892add6058c54bd8f70f185feccc6162aa902bb6f90569e358f6c57306e26fdb444db519c6fe6f7f63a2de21385cae278fa122632a6b35cd515f748156927292cf0f10bbc23b0ea4f1f91b0d2fb22db62c11471bee66e100a257d8366431');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x020104bc010208011001a1fe6823007e059a26f74846d9c43b020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe682300731282ac6f749d37eed30635c3a95fd790c4b05c5c393020d983c4b0305a26d983d7903022cc81262520cc815a225a61d983256161392020e6bca2e6bca2d98339072000000000000000000000000000000000000000000000000000000000000000000804ffffffff09060526223b3b780d01ff0e080379370900e7b53a0f0800d67dfb8f697c53');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x02010483020209011001a1fe68230078478fd5fe68c4da5ab0020101030102041001a1fe6823007608a264c0f6a09f569c053226c4b06122e0b881c39fc39fd7902df09f9a91255cd9835ccc8161c4b0252720c3a9c3a920265f3020c39fcc81d983c4b07806200000000000000000000000000000000000000000000000000000000000000000070101085e2101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011602110201a1fe68230075c8b3da29702e25b45e030800123a1530dcbce504190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0a080194dc6cde1a09f30b0801e02586d27aaf9a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x02010433020a011001a1fe68230070e38e636bd6d7cc289c020101041001a1fe6823007608a264c0f6a09f569c05080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x0201049401020b011001a1fe6823007337a088e922feeefb4c020101030102041001a1fe6823007608a264c0f6a09f569c05193c20d9833c3925303b5f5a25205c2dc4b0e6bca2e6bca2c39f074b23203020d790d98325d7902d30c3a9c3a93b5cc3a92630c3a95c305ad983d98320f09f9a91d7902dc4b061305a22252d5fe6bca22dc39f5f39d790e0b8810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x0201044d020c011001a1fe682300716da323efc4f1f91228020101041001a1fe6823007608a264c0f6a09f569c07221001a1fe6823007edd8f03fc2cba53e5ba1001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xf743448ee7c936a45256d1b8374979402d484fdd159b486dba893a7ffc9c2723', '\x020104610201011001a1fe68230076a586b5995c0d63ea56020101030102041001a1fe6823007608a264c0f6a09f569c0533c3a925e0b8813c615c39d7903c26e0b8815a2020c4b025202020e6bca25a5f5ce6bca2395c20d790c3a95a302061cc81e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x020104520202011001a1fe68230073da825a5e03d7286245020101030101041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007c3fabd08ccf9438f40a060fc39f5a225c5cc39f2d5a3b30d7905c070102');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x020104ef040203011001a1fe68230075f7ad4e947f5a47634e020101030101041001a1fe6823007608a264c0f6a09f569c05083034373836343333061a0218000000000000000000000000000000000000000000000000070101081001a1fe6823007edd8f03fc2cba53e5ba0935c3a93ce0b88125d790cc8126f09f9a912030316131666536382d323330302d373566372d616434652d3934376635613437363334650a3d5ae0b8813be0b88125252620c3a9c4b0c39f61e0b8812dc39ff09f9a91303b27c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f780b01070d02303b0e363b393b392d30d790d9832de0b881e6bca22d203cd79026c4b0e6bca23ce0b881d7903920e6bca2f09f9a912d275ae6bca2c39f2761250fbd022df09f9a91225a6127e0b881c39f3b26265f39d790c39f5c2625c39f5a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d7901005e6bca22078130355544314050101030200');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x020104d7010204011001a1fe6823007d5cbe8019ba31541268020101030102041001a1fe6823007608a264c0f6a09f569c06a20178395f3922e6bca226c4b0203ccc815a25613c22e6bca2c39f26f09f9a91cc816139302022c39f3c27d7903cc4b0c4b030c39f39d790202dc4b0c3a926f09f9a9125c3a920f09f9a91d9832022c3a95ae6bca25a2626c4b0cc8130cc812020c39f27d79039c3a9c39f25f09f9a91e0b881c39f5a2239222261e6bca22d2030316131666536382d323330302d376435632d626538302d313962613331353431323638070102080101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x020104670205011001a1fe6823007e98b7a773282038723e020101030102041001a1fe6823007608a264c0f6a09f569c053939d790cc813be0b881f09f9a91306122c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\xfb13fdcf05b6c5d87100868218446c55e095f8a51e3286d227a4c99bff15033d', '\x020104700206011001a1fe68230076abb3d2deee36f3243e020101041001a1fe6823007608a264c0f6a09f569c0545c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25ccc81222220e6bca227d9835c5fd98326cc81d790');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x9cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5ec70a834c5bff5e07', '\x02021828c08c0086d882c0442a69d3e1beab1a8a9d71776716a8b10396064a028d8836621215930f843eb82fb1d5b5095c774f2d67c28aea4861292921bd0dd310b93973091286e32bc6d9bd32966bc6e32b90775a8fe9da8363a3794700dcf02787fc7ed2b0e01c38df37bdf3cf1721cff9be8c80dd776a05e4e96fde249e8d1a8fb9b27602a4c2dd5ab93a6779498099d5ea9852f11893047c57d618ec00902e50682fc4e1319c9cf7e532c086b540e0884a1667ce2e9c6f75214e9d3aeaf750eda83cdc45a88a3376abc2a75260b8cbb606f0cd359e9054da39484ea30a128362f1eb9a98e2925ff8ece44d0eaa4d5bf6710eeb658db3d0e4070a08286ff526dec4cd7f5e5b5a79275b175d7afd32d54cd5575fbe43b32bfd2a71c90759bba064543f0dc75ac50be26ad0569788e7d083dd993e4bd0368550eb0380c038323f99e9e942cf061b68526b69c6ab75fc73eecd1baeba635c211ddbda60d4061239b114651c520c70f6c9d309a5d7144fa276094377cc85e3f671d9daedf95dc645f512a7b572495187c162bc2e2953e54bf5cb3fdc76c6ee550fc08af738f767b8607b8995857bd2e54c74cc6a93080bc59f50c5dc69533a87d93d2a2c011d5886e2193bc14ad4fe38284644b59cb28c6e2ce37c7ceb349e1c6dff4d19bbcd6ce74cd79a4134197aad5292ca5b660ffec6fd2ced8626fb8519611c27181b92c90fd3ca19fd8a389ab3d9f7df4981bb9bdd1b2e72cc5ff2df89727bc2849a30e44ce0655c876a2acf159aae23aa8a957bf50ce7e8e1464e5f92d7e8de015ed050a2a6fde8f5faa289ff207c5fb5cdceead30231c173734849d20cca57e3cd77a8e5d9d8dc20cf36e7644bd2eda91b3d3b2145b85b9fd73d461a1fe38579a1678a30a74a57779bcc3551967a94edd0bc902bc7d6eb284409c0c4624a74dc5d4713b87719d3b67f51ddc12f9aeb78b8c745562f3a289e278ace6a67a34bae520b4cfe40064b97dd8978bacf59b523396cdb883c91ac8331215a588a44b92168501e3a7904a80b0a9dc0244584e65866030c034fc0f72733b1efeb9bdf8b7adb8bbf28d95e32ed990f733964131a38d35a40fa44ec679218d915357531c1a8a938f8abf629ebfec6533d9c26c3a1bd876443077c07e1');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x020104c3010208011001a1fe68230072b9bb40890f87b2902a020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007e8a9239820bac987d69063bc4b03020e6bca23bd983d9833c39c3a92d22395fc3a939c3a93b5c30cc81c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca207200000000000000000000000000000000000000000000000000000000000000000080101090804c4b05a2202d7900a000b01010e080334eadf33bef8850f080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x020104ac030209011001a1fe6823007794b11a6660911eb3d8020101030101041001a1fe6823007608a264c0f6a09f569c05b8022d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f5c275ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81e0b88120d7902d27c39f3b26e0b881d79039262039393b613cf09f9a9130613ce0b881c39fe6bca2f09f9a913027c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d5c303ce0b881c3a92030e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22dd7902522c3a926c4b02d20223b5f20e6bca2303c5fe0b8815f5fe0b881c39f615fc39f22c3a961f09f9a9122c4b0c39f5f2d0620000000000000000000000000000000000000000000000000000000000000000007010108141301010b020100040b0a31302e302e302e302f380908012f5e5d633b5af6');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x02010436020a011001a1fe6823007e8dbe9001fec5b7e748020101030102041001a1fe6823007608a264c0f6a09f569c05080000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x10391578fd537274839e6f09823cd3d363e79de6ced1de69a35ce188b8cf8127', '\x02010469020b011001a1fe68230079fca3f3a58a0e9b6162020101030101041001a1fe6823007608a264c0f6a09f569c0529c3a9d983f09f9a912527253b30c39f3ce6bca23b5f5fe6bca2d790e6bca25c225c26d983205fd98378071023203c0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x6a26cc83e26c9c833bb4ca92c28544de65386eb2b9404253a5c13754c77fe642', '\x0201043e020c011001a1fe6823007cd08f589c9f9c5d562a020101030102041001a1fe6823007608a264c0f6a09f569c051001a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x020103f9010203011001a1fe68230073b588387cfec4cd0dbc020101041001a1fe6823007608a264c0f6a09f569c05083532333630333233061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b208800a357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f260b01030c0dc3a961c39fd9835acc815fc3a90d23263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d790100d3c3ccc81cc8161e6bca2205f26130f416d65726963612f4368696361676f1405010101030004b7060203011001a1fe68230073b588387cfec4cd0dbc020102030102041001a1fe6823007608a264c0f6a09f569c05083633343537363533061a02180000000000000000000000000000000000000000000000000701020a08f09f9a91395ccc810b01070d35c3a95c20255fe6bca2305c2230c4b027c3a926f09f9a91c3a930203c5ce6bca2e0b881305c3925e0b881c39fe6bca226d7902d255f0faf022761203c2627d983c39fc3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d79061255a20d9832de0b881273b3c5ce0b881cc81cc813c20d9833c275fc3a930203930c4b0cc81c4b05a25612d3930c4b0c39f265ac4b039c3a9c4b05a2d3b20cc81d79030d790392220c4b05c262739e0b881e0b8815f5a302620c4b02722c4b039e6bca23b613b393c3cc3a95c202d25223cc3a926c39f26c4b0cc813927c39ff09f9a91223b3b2de6bca2e0b88120f09f9a912761c4b0265c25c39f303cd9832061202526613b22c3a9e6bca25cf09f9a91e0b881205a5acc813930c3a9d983c39f263c27c39f61205cf09f9a9127c39f3c205f5fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd790203912d2022520f09f9a9120e0b88139e0b881f09f9a91d7905f205cc39fe0b881263bd983cc812526c39f3c5c2d3b2df09f9a91392df09f9a915a39c3a93b22e0b8815f205a30252020e0b881c3a9c4b0d983cc81c39fc39fc3a9c4b03b20cc8122c39f3bf09f9a913c253c273025c39fc3a9d9832d2df09f9a915ae6bca2c3a95ae0b881cc81305cf09f9a915c2d39d79027f09f9a912625d7902dcc812725f09f9a915fcc81f09f9a913b27d983cc815ce0b88161f09f9a912025cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca225c39f305c2026d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b88125f09f9a91c4b0e6bca2c4b0c39fc3a9c4b0f09f9a91223b22e6bca2305f3b22f09f9a91202dc39f20f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905a1310416d65726963612f53745f4a6f686e731403010103060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xc242c33067ba21791cd92f62f0d6af77811cdf9b5fe16964b16b80b20f34c49c', '\x02021819ce0903313f91488826a16d703d74a4a70e941077d7335503b90f9ad0a5b56f5af937ac5459f17ff5203c0b9263219b80ce893202348dac4d8e972c02a136d116fe50de328896f45021fa4dc28145f6ca50b0b70b7bfaa4c021c9764259fc6c37650d8c7f5439b7a99040827ab42a86e27d054029fce712a9f9d4cc32127aa84d339f27289c0c6e68623ef7731b310e28b3d22a3e5ed2057a26f08466d571a4f05a9431e3cd95297f121c9c493d7908d32bb99a7d88f595a35af5cdafd6545236982f481382315e77eb488a431d8a70e363ac839ce4e169ca9151bd52ac907ab68ec2e5d48b5622c1cdedb2ceb7a51f5dba190bfe960811415e6fbd53cbbf14463bc2d33e81f1b40a447b5e2d189e5a28367b999e8657e905dde6ffbaf848d52276fd90318934249df340628f93bc6018a1b77a793fca890d2ce79e7d9ff7e2bf1047f1893cd1bf50ffbf2c53fe2e19860f92ea18030d95c9da41944bc435c10303cb465dfed9298bab2b909bc80aec20f8d83cdf4db831bccd0b4c4d6db43bcbd3d5db3defb3476dbe851670f94948c76d63cbbcf7c09e6af635f81c161fa3ace061b220499b3dc0db7b862dfcfc6e1ea6512f2f7592aec484eb2df8608101ce3fca3dd43f0e17e162c39e0f30a1f8ebf29c3f05924b1aa9c12c49200c7bee76c24405109da2687ebceab08a1d209cf91aaeed898faa08099d6c7f3bf07898626f4766daf590c443259b5cafae94340cbbd057014bf1d8961c461090b78ee8f67a7bee9b78484ceabc16b297387044f8b209515cb915e76f613adbd58af868c1bfc012e615dcdd93bec347e3e487db3d7ae9509580b8df6bea894e6bd0470e66e85cefdc3a2e15c96f04d0969ab1b61d4f9c3a64dc1231d3d35b744a10ecd841cf896110aa51217d1a0ab689f9817acd28298d1499fbf7db53e56b9ec0aaa82ff06aceedfb8c247b8b1c0e894014f925bbf4fd018cd3bc5814a7a84e2f144e9e6601a2b8c54b2ab77678232df4777fa17c2591ce00eb33995de8205173eb7cc0f4b7827a601ebbccf021e6d9a3f23e64902695071b67eceb2dfb24571c4062de630c543b0bbe5cb221240d94754db0be1c013f4eee9a4af50b711394b45df9034260e9b40c74e1aba7dfd2c1a04fd04927573b567e98db27a87c98597f294a078c35879660843c0fe31b2e2caba1f31162be9f1aba671bdbcb4b5aac7897fd19c2a8a4f8577cf7f025a352e0283c5b3f49b8d754e880a280b89daf3c1f91f358c0fc36316f5a7867d85b9e5d66885a17c46c2ee7056774a707754da99ab9d2bef34d615160a8543cc825d9ee4af569c9f1c4c965550c189f95d188ef4c148e507a499ad4aeb8292fb01dae2b0ed91b565fc2003617b9e4ed60155ca3b3fe89295df2d4c25f531df50b192354243c2d12505c8962a47854d98c1532cd9d8445f9a19753b376bf9c9f536d46c613bf0b148b0c02f8f7a1cb3b98c67435e2dd3dd90639e59bdfa14640519f92c74379328dedd775b4549a1e993389cb76a4c7df5616ebeb71f4910db954d1414da25b4fb0fb81ecdcb9d82f42ecf33433b32d5dec66e2c66a06327d328c32124502756f803e497e794c0d1525724c89d497d83ffd35d7f17a4fa008b7fdd2ea257fb5582e09452baa3d582fc027afd0d5b53694bfa8fdaa6355096731bec4e41b1b28d9b5bdc033a38bce87457b99351cd3ff8c4a583b4b7f517dfe0324cda5a3e93d70e7866dfa26364ae4ba2023edf42dc360015b874c88e9e2aa3a646986dc2a03da961fe6bedd478daadd011effdad538d39bd671ce397194e9ef686a77acb8962e6ac307a071227ec6d123173080c92632843f2f623fc80662abd9a19a47c9a255163daed20c405fc766cc66c93e89e53f6e6f2eedca97b8337618f75f286874fcde32b1726a0320cfd4e1a78e48ba452e1d84af7be4f80ff1467806cf17ea16dc938346b28d4d671d5787740cbcc7958d4c7c97cf6b02da87f8e7d495414f671c99063170310263e8d9e9eec0ddbd7c1dd9d2cc77d506db123607fe043c82c7db4f3a805000e2d418e39aba936d22b7e935caf09e091ceed20cecad9a8062bf4a8a3b0ed49893008951a32287df92f7bd5b378c6d288d66bb7e3512aa1bf52305ebe8bd66b9f984d77bc135e4fca46470d5beac824bfbc87e961a48ffc5f66d29b4293ff23ce71d7c777ca42839dda28cf1dab571b8351168a0d6f748205e222e8fcc0f2848d1b5c98dafe4993288f724d4e992dda0e268a5835d66c9329e9b3c97a20cde2c987446d747aae6276b7ae716db17b1fe6e946f83840557f74c644c9b64858f40941f60c6fe31f4866870f6bae84f3f801a1d5bc4d19299e33570ed79fb54a4475798a1f12befee1f15b04b88b17e5d2439c2fd34a6f7e45310e4a5c8ccb2b1d6a18bfcbc83775d84aec757023d5f6cb6da1967518b62916278a235bdf688f60b1979cddd5bf0da194be177830f85db334bcf85749e7a016f8ccdde458e827faad220744c4ab2f34e1d8b9a366b0ad70b191ff87a460b11ecc13e8fb4304d76fed304234b6a04a42ea00ee8a93dc5e88096ac87f29f0ad6f74f960ba06d5b86a62cf94b49b2cd37d1daf9cf2ac97779110e0095908eb966b8c1ce63c4014d4699dabb19eee3d2beb773f63b3650c358b65403964265d1a00fc88b2bbda1f2e18a2689a159da81c4eb4ba48b0746d8e72e095c6ac8c89a5d8f2b30f1c3ff8911fb808d1cf9902b681a920caef36c9fc4dce32a120f49139efa9717da9c75f45c21f24c2e7044372b10da5ec2d40b525881279274b802214db4eb5f979274649b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xf914c0ba00a7bbd4807b2278f2963fadc5b4e0caaea1469c71ba8585b3b984a7', '\x0201039201020b011001a1fe68230075c6ac09e5f2dbc0252f020101030102041001a1fe6823007608a264c0f6a09f569c05223b27c39fe0b881c3a9c4b030cc813020e6bca22726c39f5acc815cc4b05a5c39c39f074023205a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca230f09f9a91cc8120c39f0a09702c20610d0a0a656e640a048a01020b011001a1fe68230075c6ac09e5f2dbc0252f020102030102041001a1fe6823007608a264c0f6a09f569c05275c3b5ad790c3a93cd983c39f226125c39fc39f272630c3a9d9835af09f9a9120c4b0225fd98339073323205c2d2dc4b02226e6bca2f09f9a913ccc815f273c39305c25cc8122305f2025cc81615a610a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x891b54ef02e77a50fb830a4e52eb757e4c7d498ae6ec990e07de2053f4d61c81', '\x020103e8020203011001a1fe6823007e8a9239820bac987d69020101041001a1fe6823007608a264c0f6a09f569c05083333353831343732061a0218000000000000000000000000000000000000000000000000070101081001a1fe68230078dbaee8c2d984b20880099b01d790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca23020d9832027303bc4b02727203b5c5cc39f61c39f302761c3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b0392030316131666536382d323330302d376538612d393233392d3832306261633938376436390a09c3a9f09f9a91d790250b01050d2cc3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca21012cc81c39f202720c3a939c3a95f263b5cd983130f416d65726963612f4368696361676f1403010101048b050203011001a1fe6823007e8a9239820bac987d69020102041001a1fe6823007608a264c0f6a09f569c05083032323537373534061a02180000000000000000000000000000000000000000000000000701010a36cc81f09f9a91c39f303bc39f2022612020d983393bd98327205a5f2722c4b05f5a22c3a9c39f5acc81f09f9a9126f09f9a91222261780b01040c1b22d79025c39f22e0b88125e6bca22020d790c4b0d7903b2527225a0f2dcc81302022d983c4b03b3bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc815ae0b881d7905c3c3061103c22c3a9c4b0cc812761252dc39f252d202226f09f9a91cc81c4b05f395c3927f09f9a91d9835a3c3c392739f09f9a91e6bca239d7902030d9835a303b11bb025a25e0b881c4b0c4b05fe6bca2d983e6bca261e6bca25f25c4b0275ce0b88127c39fe0b881d79061302d2525202d5c2026e6bca25a2026d790c39f5ff09f9a9139c3a9d9833bc3a926302227e0b8813cf09f9a912725205ad983265c30c4b0f09f9a91c39f2d5cc39ff09f9a91225cd790e0b8813bcc8126272720265f20272639203b302dc39f3c5ac3a9e0b881c4b0c4b039f09f9a915ad983f09f9a9126d983c4b05a275c615f3c613b22e6bca2392dd790d983e0b881205f30d9833be6bca2f09f9a91c39fcc81d7902725303cc39f30c3a9c4b0255cd98322f09f9a91202220252dc39f30d98330c3a9c3a9c4b0e0b881225a3b61e0b88161223b5cd9836120395f2725e6bca2d7905f20d79025d983cc81e6bca2c4b027cc815c30253cf09f9a9139203c5fc4b0d79026c4b0302030e6bca25ccc81e6bca2121c26c4b05cd9835fcc8161c4b0c3a9e0b881395c2039e0b881612d3b5f130e417369612f4b6174686d616e64751406020003020100060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x9a1a6fa817396be20c07dbc944dabb03fd3cac902a69e616a5e5c642ad260369', '\x0202185097a1db841109910b6dfae1d458a2dfcbd6c8c8a5eb5ce40393121bb2d4c2f036e3c474c19d073bd0a1887d29cc0e09e202c89fd6f136d952975a88dd91dd1b7a937a12b43ceed55011491e85c106f026c7fb5663ec75b094fdcdd870a7cdeb36c3115a12c245c52d195d0fc3b796b2411ffb1442c32b85bc07960628d5f41d1dc03a6886e3c2dfec4a4a61d0779d026363fb6abecc4372951aac4a931beb2665c77af678808f4c81e66795332e38364e9f6cf7480abb01b5ec0342543f316ee1210a6d50213254f236204f322f91ec4c64453d5ae8c6322ee267b7b5afbbdefe253fe8482fbed6183570c84fc8cd2977ff4d635658bf690c05a4d63e879e4f8dc10be0d1ef0b0a20b8860e8cc04c662c78a03275a9d33173aab1862acec783c81005130c73ee3cf5902b60a78200cf7a0d5f8cad9b1ee1dcde84553add92bfdb48ac04c6685f3170126d2fcdcbf3da021c59618f9510e0dddee761521c410a2abaf4a2b2e9d285c464451710b4157ed9d8307d5c52db5d16b0ded4ec1b04a93e0352b935fbc968f77438a67482c82c01fb59fd0f1e09212ae5dd640845b73cfd9589b967e5df82803af921a2935f9b5e74edc990df00e8427324055057311eb4c739f03707845813954c1c0604e49907dc987b30431867bfbe4afa05ec4cca799ba7862430b550a18ce99cca4ece6ace60f7ae29d712dcfb3dfc51d31f5708646647e8879e1c77602ca424c690bd5e5d064eea2fd41c7249d29de962a8bcc05b4d4bee8901809a61be1f5a6a3203b5d244759b2ddc1770805d284e117a12fead379ecab661fa0d88f882711774054b00638c572b40b8770a2ab079ec83370823a99af8af15e9950e2d6e37f6e331d9112056d1752cdcad4c6491af5018dc18cb3f4a036ad6c19b4769dfb56fa6e7a646e9c51a79b8fc38961d510a5a2f951a1abd7ddfe562fa0d9f98bd60e6b79602cf503bd45ad879669c27b4f8eb24f4902d5f9cf6e98c60e65817fa582a9e2cb9dd6cd26b0aee990c4d972a5470a2cef55ba615f80c9e3fa4d3b8083c74695857882a1660340fae98544fb76cc9ca3456888e1fa0a97cfc2dba17bf8f4de72c86afda95e4d66a7d2944db95537bc1827ab106706a976e75fb076875fd37361918ef176c1d9d7598ba9ab869a8f0960a45b4d38ba80ce32f561edc6253e6f4a04d6d27bf12bc8d610e44d2180824df7f7694debdbf1dcf9f3d308db06320dcf018621012faa7e181bef97514aac4a6f3d83c3a583fb1e94e11774c45c0d9c63f2c3b917feba11d2ede739bce0f9c0d14ab0f3f029f79d5e05adbe91eac77e675356f4325af2fbd26d8924a5d6023fb641c7afb327860434f7afd095914938435da626d5bfc55007c33e2309aa726b54c816a7f0aca86eade4b3c2748efb06b864df53ca9dd3c7d4f7401ea41c643aff93c27d864c674581875d7a809811ed77ef2eaf85ef624d1e0362af47cabd3674c00b9deda514992c0afded474ddf28376f41635f4a7234bfd742cc28843db1207730a912d882adcb87b1994213693a9c07135c8fe920f8e500d27d5e098155675af1e12e89c31ae15935b4a8703e2da425bd6b1fd2b25997ff02d8fa76203460540b36ab158df0bba36df047a39220346b820ca96e7ae2ca541a43e94d1d9b78d9970b916692b6147a349b6470540580b98ca41e66b96a0047c74250ef06ec5bafda1966f0f9454b9e271c48d05a44bf8b3e32d496fc30e0044d23a7b0926581d3332cb50e40d1771556f58b84d45a31282bed653f87c5cc766a25cda61159c43575ab87a6cf8af93d9f6cc26a8ab6c01d229f112aa94a5de6638d3a23599fc548df046c2c2071e594bc7bcd1058a3b981df195fbbff6e2005b4f823d32dc57fff0651697afd858655b2b1d073eb3adcd67a306eee67a1f615f9db5ac9eabf3d8284f00afcbd8741ce665b7ef600d9bb25a5cc099a0a9ce1f27a9e7ca9e2d0e45cc3df119b9c5ab215dc1647f6fd78b94dc02c1510f3bd07bab1b9814850cbc9d8facf5e5499a4e05386abada81019f16167f2f3cd955487ed99b28cfe025a38c9147b0048d7b0d09080936a72b54cba64cca7e0c11730bf8de3ea30b55c5d505a3173719f56e5d2153dc4f1a324a745b4157ddf637b2a96d491b2a40ec85add78d749fdc48f8022c53e03755e23af986468a939ea814a2376cff20015bcc7889d7736d4ce9a178fc05608734963e77b0a0a4fbf6793356edada3e46101236634a5441ffb690ba51a51c18e82132539f01941f1850b5e3f1c84e9c6162435fe986013322907fc5a5ef2eb4dd88f6e086f944e16bc34a3597e9112e7bf712690f539ffc68faeca40e42401831222cfd103010f038b7e227957925c41d445cf94a4a11d2d9e558c458fb224fcef15f08bd8f3445cd3aa421abfedf00221e6f59bf82d5434c0944635dd19e4b32704b0a6e1b4da7a426527c28140a46ab95d01beee4ce31d9785bddd0c192e45e3a5c147695da20cdc7bf0e7ffeea9f71c64e99273e3ee98e8008663a32292b4d28d0fe4c1c90970a6d275ec505b0d79606ab40f96f9443ebf1452e6805bdac213d40c51c934bef131fd5e2b23af9e65dc48f537d26e0134a8fce662e50949e3b55688fd27662d38b69e82da6402385c15d809a8f3bdbead91cb7a21e332f364b51d23dde3a17018afba8083fc45997b2853de1176cb223c803a927bbb2ab00bc7402d619631471a6487dc1e09ace22bbcf21d26d34cba493f5b73a6d5862265170923dde919583e348366b7d8cf73ed09836f9096d53448c284517f89671e5ef9b562134efbf1f47dbc59cb6892e62541c6c44067b2d96baf52eaa2d36b5c862b18d40f10296d716a0f714bc38abd261f5faf8f0e0d9d43d865137b7b97c2be0ce6a5e8261633e54e95718c46fdfe5f66aa34d9ab56b7d46e12b49953c1ed5ee95af794036945a0723e90e872f9fe8a2ed56425da823b9294b621862f4dfca4f2701be1313cd09eabd5cbe3a6f96bad185855bd11a0624ab8dfd83e7bd8dfdf3be678a6c513e4d84b75d7aacac74711c3a419dd9e383a229c277ce609991a97888899ef2f6f4fd9ffe4a8143fc07e50186d91f5f89b1703c8a5da6e335a25c4833afbc99812ce32f2f555812f507de2a8d40ea9df2aedbac4196ccc5b1cbbe2e2c71350fc5d1b290f3699682f0a220cd6845174f90b5bc0cf4e75a76508085c01052bd1980adba2b954a49322b857a8d78a5b349b5866d47e7b405f755b786ebb54134ac64e11fa5f91c681b3a1ad125814b60501cbef1f50726a83b4188d658b4a364f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xbb874c9e040933e25f1764c78180656d9c0715e36dfc9e0398f6026478d60675', '\x020103b101020b011001a1fe6823007db4bd760304997e765f020101041001a1fe6823007608a264c0f6a09f569c053a39f09f9a913b2d26c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0074a23205c27d98361395cc3a9d983305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a912761e0b8815c2d390a09702c20610d0a0a656e640a047b020b011001a1fe6823007db4bd760304997e765f020102030102041001a1fe6823007608a264c0f6a09f569c050fe0b8813b27cc81202d5c5fc39fc3a9073c23205fc39f276130cc81d79027e0b881272526272de0b881e0b8813c5f6126d9832d5c5ff09f9a913c3c5fcc81d7900a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x82eb0aae21cbdc433f9737141cf2c35794b9751153c9ab2e9272e89fd8853761', '\x0201038a030203011001a1fe682300731282ac6f749d37eed3020101030101041001a1fe6823007608a264c0f6a09f569c05083533313930373631061a0218000000000000000000000000000000000000000000000000070102081001a1fe6823007edd8f03fc2cba53e5ba09a40139f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c2030316131666536382d323330302d373331322d383261632d3666373439643337656564330a0e30d790c39f6125cc81205f5a5f3b0b01050c32302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39100c30c39f22c3a9c4b03030c3a9110c26615c26c4b02de6bca22239130e417369612f4b6174686d616e647514070101020302800004f7020203011001a1fe682300731282ac6f749d37eed3020102030101041001a1fe6823007608a264c0f6a09f569c05083631383739373031061a0218000000000000000000000000000000000000000000000000070102093f5fc4b026f09f9a91c3a95fc4b0c39f20d983252720c39f2561782030316131666536382d323330302d373331322d383261632d3666373439643337656564330a3a78225a5c2de6bca2cc81255f3039e0b881c4b026e0b881c39f26d9832d3c205f26c3a9d790c39fe0b881202dc39fd98325c39f30e6bca25f39270b01060c33e6bca2e6bca2c4b05c5ae6bca226c3a9d9833b5ac3a92026d79061c39f253027e6bca220e0b8813c5f3930cc815ad790205f260e235ce6bca23b255cc39f2de6bca226c4b03b5a25e6bca2d790d7903bc4b02620c39fc39f1030f09f9a915fc4b0c3a9cc81c39f22e6bca2615ce6bca25f20615fc3a95ce0b881303927302539cc813026cc81d9832530130d4575726f70652f4265726c696e14050101020200060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x933d36b7cb8b0ea64db258e77e7318d6073b54fdd2ad2bc533243534d05fcac2', '\x02021864e4fcb490adac71b4c68ec72e402609bfa216aff42fe5f4039716133fe933515aad067f23f4d829a3f25a3119bf2a189047d1aa28da8fd61585757e59e2589863f9a3cd779a9814b0d2afb05e8e789a562db6ac80ec5e1cd9e3c2302622357129c8a5f733cef26d81de2a7b8c83a04283cd87c35d1d4a481dae5b1e134c1acdf42e0c4ba40f87deae4b2119a5ea1f8f1397fb1d71c35a301841eefd822bcd65281b9db4e191ba83715fe4279f435ed953a43c069a5fccdf6ec6a4b36230605bc15132def30660c98dcf0d562b20af1745f2c94d68d97a58bf9539d0d710fc33db338499e2e088fbbd8686c6dc6d8b84572f729cd9d3f7fc01bfe69b8d97fa0fba267893f224c389820dee93dc5a15b18bea64e10338383a0eeafef02b572c5c1a5f7393b25112db48e2d3a597898bf825adf710855c641b3f0f6d7026f69453daa35725bd0732fcd2712ed8a02cf762257e5a06eb72b531c739fb406c343b51c80940e949a54d7ec1f0cdb2b67953fcd282cf439d4448ffaef040b0c96b2858e17b036e07cea1a2bc1cf0b01db0812e06dbd573cecc219a02b2f1b7936d8d4606525476645bdfa9e04e9ee6f8d08e7768baf058afff90507cd74f143915dc528ed5354f4e683ccb6a7d60ce0b6702dfa73e1a6cfed85178c19601ff62a8b5a3b6fdd800f368860977cb8b89406dfc7aca4bd9d219dbb2330a6160756c3ae25dd42d48140bef61b4fc33b8caa7c78f2b8d46f33abfbd1c25dac6dbfbd713af530b069d3113d3a1dfd51fa824b8c8a4f40ab9d69c51b60dd80b8c6b9cf747f931c6ffcd2937989a19c047508025b474103a1862665b011d61357c2201e284fffbb643ae3af2dc38d19be2418dfd4573fe933b5c24ff7055f99f63dfd115f13edff8dab6b94430198fd28920c2262bf87fe7e355b7f842fec925c7c30521b78951a14fa3124ff207f9ca1e80ee1f1ee6a936c8e9f8fb5a509d69b4949a4c88067f1d169786c20c6f8306ce01dac9402fca3530cc4ded345897c5bee151b091290131c746b7deab53342f3f0f0339726b9be49dc60a3e4c524970aabbacee52308676ed6c34d83d64abbe84602db14c378c332fb0c4cad7d25e36cd721a7a74b35797b29baa603a3f196e28072c44f70812da489371637e97cd2c24afbf4cfd6f36f01e95887191df7d806fd4e6cfec217a11c2a23155df73441fded1c513ce1eebe2a51c878f409a8a098f05d129215f649971f845367bc59f16070182ad289382e0383337a6f1b6719c3106b09637349e4f1feaba274db89042979b0e79402c4ecd0b7161448a3709d7bbb9c255f450bd3c300f5aa181f9e10249215e7c7d92c0be20e305d6ad24e255f6e8608f1f95ed47a5ff89b266df59e865e69cf64e708bc69e01b77fff5afa4e95f4ed44411e5d09d97dbb91d0b859b11fa2b3ce6da0ba3ae2ca0955e6624155dcd53cdd094eca2b61f7cbac8be137dd1232e748f4e1bfc1040668a9450538b94dd48eea1f417bc27c80095ff30a1ca6298134768d7dea1a13080faef921d833bd3f41d89f3e74b9a872339eae363959f54fb74fb90d1636d905fc378973e63ec7471e816fe0c82606ab62f9876277312f990b866cdedde3a8347124793ab787f40114e2825bebc82c85d3bd46b43ae328adbd984847e3699a05e1e7b3af223508bafe8ecba4f229e0f169a18b5b198eb0b065ddfdfb7217aa9d711ad4126bd55f128de12767fc1e4d756eea95e079661e497de56653730c5fe84ac92c5ad16c6cd424e8995f5ae3147f63a342dbf494a39ee84c0d39ee8b509e7790a9398a66ee23493710df5cad5a626f244947a0b3468b4f4a7b46c8238a9039505302cff8a7a9320d3e60b3cd69ec756b7bb17805d3f141965fe36d17444d75185c16751779421ddb61e9d27c1e0ea2af8d300c306150431b45f5b88ffbc6042d02cd9c303f921ae9fd5ba7b130bc63710b39cb079f21bb694262b776129a5582a9b929993afd4c2cdbc173aed4f177cdb891013459c978e9330795c2a11475ea283d571970c74e44ff2b7eeab156123687bad818aa0e25ab1576a0a0df37ef1194584828af228aa974848dc12bdf1e3cc935a054375e25fcd13a67e1c8c5d0c07bccb8e900e8806f40a70fe5ed383e59c2a897c3710f62af584af3cb2440b36c89cb649283311cf213676c93134358a34e0adc4071f63116b0a3688957d55b420070d1265a4a2d89437ce1292ae417e593281ee62318493890f1f6e87c9044e7230d00f825f076b7fee360e5c4867017a071c3fa5e0fc4492c2e067fa1f0cb912aa06066fcd8a002e39d6ce0fea002e95c452870f272a142b09952b4a1ac74a3c7b637978b21d0f7a43ac22040339d59d2f7cd4736c88afaf7f20bb1e6a56ab66e8a6f1b0f618fa9d47f43c8427c5dd2be220f578f8c3169dd24fc872fa73de9c73be9638446604c67a34f8767b42a56303af178e39ee809c35f907e217691caae7b758258066fdcc9c2d3d3ef84ddd465208f1bd10302e11d53d0c75c4b2844a045d6db179cba66c5c432d24f4f4a05dea1bfc4119d5444106a4a56f20a4af1ac1c6a477b7648e120905baf19564ec65eb2f28b5452d6b337ee0dc8d583342b49f6ea9a7ab10cc607f81706c88e542ba15e3d16d39d5fb279be79a682b970b80225ae4fa37652ee2be5a531263c134f7135f9fe35564c7a085d0bd30ecb6bd7d50e59ff0d071f0b5f2d9d853a75ec11b34e5ca406c4895e37ad34fcd68146bbc0537477e099d68da8fa9000c41a4a7e2ab687dff227ca49644f7a6ec702cd3783ba99a8afa6bf58490409431bf443b17d32b2ab40b7c7429ec9e5aad4337a87ad15e1af6fb9a15c60333bcfe5244b426e3a0a3cf905254a235d881743670373b208c96b641ec00eefb9b6e8989002093d894261ba642028733d617ba20108b84ee39a85288ce9fc1c0f549dd964724702509aa85fe505827d3438215ec32894c76ecb4f603150c0c76c6e040958ad540b028686549a484f01c5d9ccc3c1b318ab0b4f2c3991ab1fec925d4ccb678cd9fc2e7770bf45c9bbfd08d93490396a54dfee3a8688315ca2bbdfd0b02edf3258c3fd9cfe994040e9b7532e54845c1cf8ec67ca4880996cf69484589896f926e3e157dad0e2f2d6067743050a47cd44809ca48d71c2f9d0de94308fb9483bd5aa9987f88e79c7ae2930b1bd4a73c4e4179e2acd4358ac4c92bb5bb1e5302e7c9c489407f8f691dc0e074cd59cd666b52f3757cb467ecc32410b52f2f9bf23001bae16bec0087fb69533365e63dcf4b8cbf1f6992bbd40fe4bc34b0010f768d2c3a64af178a26b93ca8da8cf8f7b3281071621fdc09b50bc642115245442cfab58286e729290b5bbc173e3830fd8f27916168d5cc41b5f680988f55f2b749bc58af38b73292e842e02285b11ce7a5a8d18a7a46c457e56890e6cba0c56b1da4ae006489a85f9a80218d35d79b9a4ff70e29098811315531c40f906619f444219c25937fb0e24786efb558921f6b41ddceb84b5dc553034e2be535e93061a9fd2d77d92b9aa1fb723767ba57d9debc9ddea95d60a97e16eabf1226ed4fb2b4a3085bb3b58280b11c58badffde5a1f5033f0550de574b90421e0bcfd14187d544e11af93f3ed176c1768039eb7a81e25ab683b1d6cb6d3cf615c19c3b36d0f7fad40ba7de2b9bf0c8c59a59751e715b72a3e297d9ef18fa1336c4c1742f757d564bb6f0f8856d82543c56b27f46454eb69ecf4417ca678d5896b8d99f3bbb4cd5fd2ff97318929df2866946374ca7f357aa4ced14445f32a6913851b9c44b0116eae3a0d620acaef5a6cc56a9af90993b09bd032ae2b78b3e3874e15991dbb5f707a9366856d1f2bff6c45a96128735f9fb71eac36fd97c588b59cca2f4df0ff22cf5c0a065c89660a0a8e06e27c23db776465675c8f26171335a9553f92c2c8276ee6a39a6004f285e7332a5227e90eba77a5879e30528db24c61382c0139f6832b5966c09367d4b8f17e5c67af9a7e251f0d983c6882b9f30d0b92bff5a9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xee013b4485deab38ac25488e7b9c4864e3fe79f9c95bd883623ef325e6038969', '\x0201039401020b011001a1fe6823007337a088e922feeefb4c020101030102041001a1fe6823007608a264c0f6a09f569c05193c20d9833c3925303b5f5a25205c2dc4b0e6bca2e6bca2c39f074b23203020d790d98325d7902d30c3a9c3a93b5cc3a92630c3a95c305ad983d98320f09f9a91d7902dc4b061305a22252d5fe6bca22dc39f5f39d790e0b8810a09702c20610d0a0a656e640a0462020b011001a1fe6823007337a088e922feeefb4c020102030101041001a1fe6823007608a264c0f6a09f569c0509613b22395cd790cc8106010107262320c39f25e0b88161d790d9832d20cc81f09f9a912d5a30780a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x8b60945780ccbcd693a4896e9d54a212f8530296e10fbbb64534c0c617ecb7c8', '\x020103ef040203011001a1fe68230075f7ad4e947f5a47634e020101030101041001a1fe6823007608a264c0f6a09f569c05083034373836343333061a0218000000000000000000000000000000000000000000000000070101081001a1fe6823007edd8f03fc2cba53e5ba0935c3a93ce0b88125d790cc8126f09f9a912030316131666536382d323330302d373566372d616434652d3934376635613437363334650a3d5ae0b8813be0b88125252620c3a9c4b0c39f61e0b8812dc39ff09f9a91303b27c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f780b01070d02303b0e363b393b392d30d790d9832de0b881e6bca22d203cd79026c4b0e6bca23ce0b881d7903920e6bca2f09f9a912d275ae6bca2c39f2761250fbd022df09f9a91225a6127e0b881c39f3b26265f39d790c39f5c2625c39f5a2626cc8161c4b0d983d79025f09f9a91c4b0f09f9a91c39f262dc4b0c39f5fc3a95ae0b8812d302d2d3027c4b030e6bca2c3a9c39fcc812d22d98327d983255a3ce6bca239f09f9a9122e6bca2c4b03039d790cc812025d79061c3a9265fc3a9cc81c4b05ff09f9a91c3a930f09f9a91225acc812d5ad790202526255fe6bca26126222d5f39f09f9a91203b20e0b881cc8125d9833b3b22e6bca25ff09f9a913bc4b0d790e0b881d9836120d9835fc4b02dcc812d2020c3a9d7902027205fcc81c4b02030263cf09f9a912d3926c39f3c393b5f27cc81c39f3b2722202d25e6bca239f09f9a91202539d9835c2061f09f9a91d79039205f2039265acc8139c3a9e6bca22522e0b8813b5ce6bca2f09f9a9125c4b0202620e6bca2e6bca2d7901005e6bca2207813035554431405010103020004bf030203011001a1fe68230075f7ad4e947f5a47634e020102030102041001a1fe6823007608a264c0f6a09f569c05083539383635393238061a0218000000000000000000000000000000000000000000000000070102081001a1fe6823007edd8f03fc2cba53e5ba095e5cc4b0262520263b26f09f9a9120d7905ccc8125273c39d790f09f9a91e0b8813cd983d983c3a92d61e6bca2392d3b5a3020395a20d790d7902030316131666536382d323330302d373566372d616434652d3934376635613437363334650a27cc813b20d790d983e6bca2c39fc4b0f09f9a91cc81d9833c20d983c39f5f615af09f9a913061250b01060c243be6bca25c2dcc813cd7903c5cc4b03c2d5fe0b881d7905c27202026c39f3bc4b03b30250e35782d20c3a9d98326d98320c3a93b5c3920cc81c39f5f39d79020cc815ac4b039c39f222d5f2de0b8812dc39f25d790e0b881c39f3c0f15e0b881d983306125c3a9263b22d79020e0b881205a113b26e0b881c3a95ccc813bc3a9e0b88120c3a93b3c615ae0b881c39fe0b881275f30202d5cf09f9a915fd7905cf09f9a9120e6bca2203c20395a2d61120fd7905f5f27f09f9a91e0b881252d5c13035554431403010101060c0b6163636573735f636f6465');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x20e26ff134ed7e754466ae084cde31650894aae6ae8da3e9c64603429031d6a9', '\x020103ac030209011001a1fe6823007794b11a6660911eb3d8020101030101041001a1fe6823007608a264c0f6a09f569c05b8022d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f5c275ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81e0b88120d7902d27c39f3b26e0b881d79039262039393b613cf09f9a9130613ce0b881c39fe6bca2f09f9a913027c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d5c303ce0b881c3a92030e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22dd7902522c3a926c4b02d20223b5f20e6bca2303c5fe0b8815f5fe0b881c39f615fc39f22c3a961f09f9a9122c4b0c39f5f2d0620000000000000000000000000000000000000000000000000000000000000000007010108141301010b020100040b0a31302e302e302e302f380908012f5e5d633b5af6047b0209011001a1fe6823007794b11a6660911eb3d8020102030102041001a1fe6823007608a264c0f6a09f569c050a61cc815ad79026e6bca20620000000000000000000000000000000000000000000000000000000000000000007010109080384275e405f7fff0a08018017d0f585a33b0b08007d53891e3ec953060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x77d0f86f93e03c780c8943eb2a7f013d7cbd2b440a2d7e4aaf105e8588b21b76', '\x0201033b0201011001a1fe6823007eb08c162087479f08d4020101030102041001a1fe6823007608a264c0f6a09f569c050d3bc3a95fd983c39fe0b8812d5f04610201011001a1fe6823007eb08c162087479f08d4020102030101041001a1fe6823007608a264c0f6a09f569c0533d79020303bd98339c4b0c4b030e6bca2f09f9a91d790cc81d790cc81225c5cc3a9c39f22222020223b615fe0b881305a3cc4b0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x020103ed020205011001a1fe68230078c1a5f3d0a1e1a6cb11020101041001a1fe6823007608a264c0f6a09f569c05be023c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a9106010104670205011001a1fe68230078c1a5f3d0a1e1a6cb11020102030102041001a1fe6823007608a264c0f6a09f569c0539263020c39ff09f9a91c4b03bd7905c3c203039223c3961203cc4b0d9835f3c5a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x6393c4b922c48693d1ae362c015bd3458ec6257edc36b8c7fba695a705886e16', '\x0201039d020209011001a1fe6823007b4ebe13dc57ddf82b88020101030102041001a1fe6823007608a264c0f6a09f569c05205c39c3a920d7903025d983f09f9a913bcc81c39f61265f20f09f9a915fd79026062000000000000000000000000000000000000000000000000000000000000000000896012d01011402110101a1fe6823007eb08c162087479f08d4030800aea9651c6dfee8040b0a31302e302e302e302f382b01010b0201000308fff826efb743600004190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011602110201a1fe68230078dbaee8c2d984b208800308fff826efb743600004190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000a080384275e405f7fff0497010209011001a1fe6823007b4ebe13dc57ddf82b88020102030102041001a1fe6823007608a264c0f6a09f569c0530e0b8815c2027e0b8815c22302020d790d9835c3bf09f9a9120e6bca230e6bca2c4b0272730e0b88122d983c4b0c4b078062000000000000000000000000000000000000000000000000000000000000000000701020908005401face4d8e3b0b080000000000000000060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x4a50361d335ed16d837ff36fed49c249e3241a39560a90abc7b18c7125984bdf', '\x020103460201011001a1fe6823007c3fabd08ccf9438f40a020101030101041001a1fe6823007608a264c0f6a09f569c0518e0b881263cc4b03b5f2dcc81252520f09f9a91c4b03c265f04410201011001a1fe6823007c3fabd08ccf9438f40a020102041001a1fe6823007608a264c0f6a09f569c0516c39f5cc3a93c395a30c39fcc813c39d79061d983c3a9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xe8907a02500b193b058eb49def633b45228b003b8fe22b11731a7513eb738a5c', '\x020103530205011001a1fe6823007573b14d98f665d3cb59020101041001a1fe6823007608a264c0f6a09f569c052827c39fd7905c25c3a9392725d790c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca204410205011001a1fe6823007573b14d98f665d3cb59020102041001a1fe6823007608a264c0f6a09f569c0516d983203020222025d98320d7905c2d20e0b881e0b881');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x657ce0131499fe3f8629b55f05c1b6a7b53683175888a972c0a1929eb7303c56', '\x020103a0040209011001a1fe682300704e94cf1fb81da90c62020101030101041001a1fe6823007608a264c0f6a09f569c05bf023c263b20c3a95fc39f2061c39fc39fd7903b5fe0b881253925cc8127223b22f09f9a91f09f9a91275ce0b881c39f5fc4b0f09f9a91d790c39f276125d9835f26d9833926395c3be6bca2c4b05a3c3c2727c39fd790c3a92522e0b8813b5f5f5f5a253927e6bca22dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b881f09f9a91f09f9a9161d983d7903020c3a9d9833b2dc3a9202020d79022e6bca23039e6bca25f5f5ac39fd983c3a96120f09f9a913bc39fcc815c263c30cc812d22d98361c4b05acc815a20263930c39ff09f9a9120cc81612d5f203b39e6bca2f09f9a91202220c39f5f3bd7903939d983d790e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b0062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08741001010b0201000308ffffffffffffffff3101011402110101a1fe6823007eb08c162087479f08d404190a31302e302e302e302f380d323030313a6462383a3a2f33323001011402110101a1fe6823007c3fabd08ccf9438f40a0308ffffffffffffffff040e0d323030313a6462383a3a2f33320908028fb1437d34a1ee0b08000000000000000004c8010209011001a1fe682300704e94cf1fb81da90c62020102041001a1fe6823007608a264c0f6a09f569c0508d983c4b0cc81c4b006200000000000000000000000000000000000000000000000000000000000000000070102085a2d01011402110101a1fe6823007008819d098d235201cd03080080e73fb2b28279040b0a31302e302e302e302f382b01010b0201000308016f776d2c2c4a3804190a31302e302e302e302f380d323030313a6462383a3a2f3332090800000000000000000b0803779703d4bb9c20060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xca67038f6488eae7c480a7771c74d80c5665777590df22e8afffcff4b3b1fac1', '\x020103320201011001a1fe6823007008819d098d235201cd020101030101041001a1fe6823007608a264c0f6a09f569c05046126255a04eb020201011001a1fe6823007008819d098d235201cd020102030102041001a1fe6823007608a264c0f6a09f569c05bc0222f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad790203c2727c39ff09f9a9161203cd9832d25c39f2d2d3c612dd79026225f27e6bca2e0b8813bf09f9a9127265ad98325c39fe6bca227c4b026cc81c4b020e6bca23c615fd7903c5fe6bca25cc3a9395ae0b8812620cc8120e6bca2e0b8815a27c3a927f09f9a915a3b2de0b88161d9833cf09f9a91c3a9c3a9d983f09f9a9122205af09f9a91d9833cc3a95ad983cc8120cc812539c4b0c39fd983e0b88122f09f9a9120d983d7902039e0b881e0b88126613c3b5af09f9a915fe6bca22d5af09f9a9120222761265ac4b05c5a26613c26c3a939e6bca23030303061205c30c3a9e0b881305a5c20255acc81f09f9a912d3c39c3a9d790e6bca2276120c39f27305c222d2d2561e6bca239e6bca2d983205acc8122d9833b5a30cc812778');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x794e52494df734f9432e9a04406890badc4fe19492b8a8429afd4b23153bf238', '\x020103710205011001a1fe68230075df8bcb132103b9fd81020101030101041001a1fe6823007608a264c0f6a09f569c05403cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca23b5f060101046a0205011001a1fe68230075df8bcb132103b9fd81020102030102041001a1fe6823007608a264c0f6a09f569c053c39c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xa9c0abe1300acd339785908a481f27b1842200f95713cf66ad2a911e7eadaab0', '\x02010383020209011001a1fe68230078478fd5fe68c4da5ab0020101030102041001a1fe6823007608a264c0f6a09f569c053226c4b06122e0b881c39fc39fd7902df09f9a91255cd9835ccc8161c4b0252720c3a9c3a920265f3020c39fcc81d983c4b07806200000000000000000000000000000000000000000000000000000000000000000070101085e2101010b02010004190a31302e302e302e302f380d323030313a6462383a3a2f33323b01011602110201a1fe68230075c8b3da29702e25b45e030800123a1530dcbce504190a31302e302e302e302f380d323030313a6462383a3a2f33320908ffffffffffffffff0a080194dc6cde1a09f30b0801e02586d27aaf9a04aa010209011001a1fe68230078478fd5fe68c4da5ab0020102030102041001a1fe6823007608a264c0f6a09f569c05165c20e6bca227c4b039d79039d79061393961223b5c2d062000000000000000000000000000000000000000000000000000000000000000000704ffffffff08323101011402110101a1fe6823007008819d098d235201cd04190a31302e302e302e302f380d323030313a6462383a3a2f3332090800a099637c9ffbdd060e0d7365637265745f646967657374');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x3abf279da7aca994e1f8b78118375776c49f9f80a5c7d8de19eee38b76d4d82e', '\x020103610201011001a1fe68230076a586b5995c0d63ea56020101030102041001a1fe6823007608a264c0f6a09f569c0533c3a925e0b8813c615c39d7903c26e0b8815a2020c4b025202020e6bca25a5f5ce6bca2395c20d790c3a95a302061cc81e0b88104590201011001a1fe68230076a586b5995c0d63ea56020102030102041001a1fe6823007608a264c0f6a09f569c052bf09f9a9130c3a9c4b020c39f20263cf09f9a91255a20205ac3a92dc39f303c2027c3a9c39fcc8122d79027');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x986a93177a934296852979ab0b66a2b34a38b32e74cb3a433659a69ba2c387f5', '\x020103670205011001a1fe6823007e98b7a773282038723e020101030102041001a1fe6823007608a264c0f6a09f569c053939d790cc813be0b881f09f9a91306122c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d20612504560205011001a1fe6823007e98b7a773282038723e020102030102041001a1fe6823007608a264c0f6a09f569c0528f09f9a91c4b026253c5cf09f9a91c4b0cc8125d983c3a9e6bca22061d983c3a9205ccc81cc813b30');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x3690a32c92697e54adf65fc152e4dfd96eb22ec1e74ea82b106f109aebc527d8', '\x020218ab1fe35b22197ed8675640e16730df120e26d67c600c698603c71443dc6c28c049891628cf1a78ac587f3fa944363abebc9364a4734c9d05a7b3b6b3dc34f0007a08de9eee3b1b51a8c169df369cbb52fb2cf949b089d8cd4f4612d37bd29d1e7b2731fd09ea88a3843ccc1a6349aba73688b4039632d97d1b2cf7a0118d39a9ef36c293e1b72e509b057af7e8d4cdef95fa193beb4b52256b6eae9b9c7267fdaf4a70f84382423cae88ddb8e2c1b7ab561cb06fd81409875dc8aec9875adedf92252aa6cc8b3d87e14e831975370c0a1d4fa70ebba8c6dd8c73aaf247a01394f99913cd3746870c4a68250a87769c9a55d9a4b2d7e6614bdee3c7a42dc17312457fe40a1a5e2e197e8166baa1f9466ca2f6fe7a53528f696e9d4dd26d2067c6b857398b3123178d6866ef41d5959e1b105f05db0f1406d940f5ab5440d673288ffc56ffaeefde433c8f6da60b02209ab05d0c49b4e011ea620c90fcd5caa25ae3ea9fd8c801d5fce93ae98d3bca635a731bc7be8300f3b7c2355d550e480f41a77174bd241e7920bddd82fe0a8988e2b9e7ebcbe4b3409a7cd3392677f68d251f23b00903e27defea089728f833e608a5236ab016d62842ca97b69cdb320ded2f9fa972d18dee439a68e26681e0dfcbd31b6319e13d2668dbc0c32bbaa8efd43f550907c176777ae4293bb138d7a7c08d00845074b6fbf40331e9d1a2b529e1761f49c3ee52255cec4b3bc54b52fd56af7046e9e4354616f0f988fe9fc11665a245da8e731cfd4c3b3057dba1874e784ae10c83b32058a8bf36eae10bb088e7fb7da0727ff4275dea25b6503cef36b9a6996f8ce9bdf7064740a572e6a95c2706e82cedd96a8caa252a2bda0a4680a0ec2381ea6e4a0658960fbd4a29f37dd42a0b8e57842230a6d500f56c2938012b071ab1c5d7f353ec99c874af239da8d8f7bd502e85ad23008778a438c01b5e735affbda004686c20cf5029b4a54439f80b6744823e3ac10cdf2669c2c09c5494f6c2f77ae1e8d46928c3d3cdd0976d5f849535c0c134a625304131c96a8e5eec83d15a5e4b16922043b73406a95964fec66bbc366d956f2c6ec9e475b4a8ba37ffe0e6d4d3f042b2c5e2c467a66048fa812f0657168d5ae99943f9a18693d96a8c85480cb4f5bcdc3e71442dd14ac129a96ff8a40ea8ca31b9c58d5dbf9fc2724c80dfda0306f7ad31f4e212f57ccc265b82f5cbbdd371853dc58654c7fa324415ff46c0878c2b536d8ee86d75b75859a0c87383d0c43284b0700e9425866fc0db87846d4bbfca89343466035ce7efdff5820f2a1578f135ea6cf10eb3aedaec010879edde4c290824c42217ce56ed627f06750aabdc3071b0f23a4d77c5c54c689f3488f283cdb44f8867904046bc5589ee7991e8da6dfe16d6514d856529a12702f18f3ed7fd86160c0c204549d88447dc31bfe40d3a67eb9a70a15d58a75484c83f518601e3edc8d771cb52ff55b79788f3cdde02f8a6e1b17fce24e12441feceb8109ed8e64609e4cd93af17fbb30c66234d95c9d23d57c94144b92d44fa8914d74c678be51220d406d64ac87e6dbb8dffa590b5560605a293c27ebea227415ad1dc4a84bc671cda01fef8ce47d66fad5d8e539e1d3feb76284031c9b57fdbebe7e5364648250d3ae928a13cb303e9a96b08986631c2eaf724410120426a72fe7b1110f6d1a1b3186c2d54ad3d395acf510a68cfac894d6351d46b80145b5936cf9e1c9b9154d83692eae92c3250f3afd9a53fd372a5c907568b1a8a80a24c863125371ee01db085a78ba1136bad7d326cbd789b03d6582b29fb3548beb53f09de9bb9054fd62460b839975fc7142ea7c43009e341ea621439724e3662eb012be06b6cc2bd277b7a39cf7759fbbca6d1095e60515ee319082ccd651b4dae798a02628899f3ad2b7aadd43ddb71cd5deec5c6fa3b6ddddcbcc732a412c9c1394fc456302e08cf20719090c3d18841dde9ffb56746f44acb4cf326b0e6faf5c5dbda017f33299b51d8769573261a37825ffa2dbcad6a13066c9f9c504bcda459da94b602b9180939d8c5d946f49cdb264216ac19780c04ec95c66ca530c5a577cc901408140657a0f8aa472b75578280111f7f96d355df6dcdf04fab211f240421db30be600211351d128e06cb0947ecddc62dc657121624abc36e4d363692c46864b54e172e841afbde6d0852a9257eede2d07537e90e8a6b9ae124ea7cb1ccffda2f938d66c33b2745f877f181179a9a738eb73ee1ca5a45fcffc75626d3370f589e50c0e0f4a9608bb3b4b6d8465c4e4d713d0c5ff277f9ac29b6a855064908e2f04eb7d7772d696a16f83023d531e773c3a509f581ca7c03195aa5e602c3045de91c387353a2ad1002e165e9f5a560f8aa14b417215764540feb2102919a7aafe462d38c97cde5c10d2ac019ab283ecad7924531a93402b0513e1b0827e15c4c59bb325c9416442cd2e638005f33347bb9083fbdd8c3a3d6003085288e2a1306889680a3c13c17c57357cea47ae3e58de3df2bd82a8d8fe30f7cf4a1febb0c791dcf83717e4712701cb1715f42fd481e6e3e5d4b49a0d78134aaff76b9bfbefddef571688f75ed46a44f1ee8b0ba2b187370beec0ffb6c700021fc252397e89ae6375777f259644578fac508752c927146f76634b577d3eb5428e65810a75bbf715499804c4d5751cb22a23b4c8c36c6a345d47983b7a08c4bf1dec3a5230363d5a1b6dbd2bb4cd170fe04c1b6e018011397541b0896f33bd775843d2d58b2d6dab6e9bff8413682feb1289dcfceb164ddeb0dac12fd2e96c12f27ad51511cbbe32975764428cf8ec39198804ecbac48f3abb50742aefab99117561e846ad6c322e9e02fc73a76d88835e0a76acd2329915d716af6b825c070686b7646365828eb106124419608a2dfdc061a2208f2815b26d411d879639c192f3cf0eb9dd088ecdf6cc6f2017372231d8d86069818a6cc8ae2f6fe3bf2a19bbc0cc8403bfe4b2dd8aa38f779cc1028fa7db2b88cb29b863f01db729b91865d01869ee8da5ef16cc217ccfb1494acb28e31e2fdfdf7bcf9cc0f175ff8d81d13eaae9de7e62492d598f9df0f36d0a27a8a29860464bba6ef36abc34650a920522d8fe9db9602f035981881d3144a3d2e5abb003b92ad9c43f7c5c2e60422e4360b14a9c6dd621cd6363f32f14f49dc1194a8b452d5e22798225f87f465e82b9bdb95cfff5b97d55536d8ad7287542dafbb421aff4f768b902153774a43f99ff44877cd1641fa7746ecbecdd07c9cd9dcb7ad5823afd37ae386c3d5a7ba5da876bf2e7367e3f4539f8b3fd207b9a7b61c8675e79db56abab7863c911f3099e8cc5b179b3bb8f1c2a4041f045c1318d3c246efa49621585ca957b1b392f406c2d63e933f47364882ae84f1e3f97e0176e9bc4c39e81904d77070c5080a330fdf346deec469dfcb35621d07779923e87554ff493ffb246804772bd36d1283a44085a0ba06efbaaafed75878bf28df4722f87c5c7eef5b9f2ad678bfdc34cce1c1f92963ab70788af368f09cf457e6063e57e3ce42c0dcdb90e8ada87b647a4a3bfce8698938e0f2217b5a6d1fb7f7b3431d61cf6b35805fa33cadbc8452b66485f98b76af4a75b4ed0b6539342972bc79ea1e01c880e2c10b8fb523fc49d289e052e44ecafa4637cbbca4d8b81d1431e9cc93efcf83c94457e66194d94b7873c70a3e2e43dd84d85d7d48c2426a0467a52288728a0881bf');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x0912e68e978194624ad01cb477f4104fd0881f7a8def2d65498ca53281a876a0', '\x02010369020b011001a1fe68230079fca3f3a58a0e9b6162020101030101041001a1fe6823007608a264c0f6a09f569c0529c3a9d983f09f9a912527253b30c39f3ce6bca23b5f5fe6bca2d790e6bca25c225c26d983205fd98378071023203c0a09702c20610d0a0a656e640a048703020b011001a1fe68230079fca3f3a58a0e9b6162020102030101041001a1fe6823007608a264c0f6a09f569c05c2023b3c20e0b881395ac4b0f09f9a912725c39fc3a93c39e0b88122d790e6bca23bc3a9e6bca25fc3a926e0b8813b612df09f9a91e0b881c39fc39f3bc3a925c39fe0b881c39f5f26cc8120cc8161225cd983e0b881d983e0b881d983d98320cc813b22e0b88126255a2522c3a93927f09f9a912720c39f61d9835f5ad790e6bca25cd7903920e0b881d7905a20e0b881c3a92261cc812dcc812dc39ff09f9a91f09f9a91e0b8812d27c39f27203cc4b0255fd9835a20e0b881d9835a27cc813b5f5c203cc39f30e0b88139c39fc39f26222d2d395fc4b0cc81c3a920e6bca2c4b0d790e6bca22622f09f9a9130d983c3a9223bcc81c4b0c39fc3a926203926273b20c3a92d5fd9836126c3a926c39f3b2022c39f27cc81c4b0cc813be0b881f09f9a915a2739e0b8815a3b20612d3cc39f305a5af09f9a91252d5a255c3bc4b03bc4b006010107112320d7900a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x68aa1a0304285f9009dd8c277cce01f9b7a887892a014c3b3c072f8fd4ee2906', '\x0202184750063785a1b40b6adf3087cae21b06acced762bfd6b51a03df015a6e84bcef1877e49a8e869c3ec87ce5d1b039303274834f93e22ef6fcecb6cbc769633d589e09cdb8195dd07371a62cacf64d0841d4e4e9c0cbbf75994c6add29721fb4ea1b2ccd4b9e7d6057bb4f4edeb553688a1853432b3459af47db66cf78e8957ed2e08939149ce8dcd846cce5727bc5725ba202078162d902ff3ac15f3d4127d2eeb07a9edb5a3f876a4670b4e5ec50bf0c811cda652f729a6e0f80dcb2208a2d852e7ca131aefffb9959f89c4dfc10b1b61bd198f0e273ef8283f96961a61af7fe8a2ddda7e26e9fbd9187bca7bcff08398b04ef78d61f6ebea3c3');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xb81d847fd8cff7839f8ef393875577ee0924c7c4e983b84f7866ff42fed540e3', '\x02020205626f617264030d0c70617469656e745f6e616d65040302703705027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x343d95283469ecd62bd719d260342a163c1a30e366cde3a111d694195f309969', '\x020218a458572bffbddaed4fdddc9cdb5c52ccec0b6298f4da974403df01dcff5b6fb82968dcfc7169fbe732f899a07266977b098246075563261ba0f1a14ac42848e2945f1c9afcca4b00194c9f564fb3c27eaac88196d455504b88363286e2eb2b38318a0b85dd1c14121e31f690c33572ac7b3feab524c8cef12ef66cee41dbb152590d6c146ac2746bf3a2739916f21d6a03dc4919922838898227a0c50f8e6d3962b35f88fd898f140625f6a60ca908d4edb8bb5e52d379d74eacb5fc0d247c30f5734c0f62e8734e2916cd541509b853b7d4efb32eb7550baab51c15b1f68cfba16b5dd078a60f7aca49660b34e15bde301d4360586f0c02e6c5');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x8dc3e1530adc4712df32ae57f1c05f30cc2b4489714b841d7244367d498098df', '\x020218d7158f7879a3fc70c53e63e4fa44abec6b5c13e02afebc5303b703aa862019712c3c3a21b19ceabe84dbd266faa93e4d9cd05db37d4ed4e10a28f325ef03ccb9a159e0d43678a9542816c1597dcf3e460a4929c81c357d052692b61acc7ff2ee0f1e1ea54128fc02cabd6f032d8e0ddffec0748cc208151aed50d0d971dd08c889fc0a111bc877f907479d11bae7a9c99ded87d05be3648ff998e9f6c524838e88d1bf727a36ea076e7c51c134ab94f1684080f5f10f50c223de5bddc70dfc07835dda0ba23cf997bb6ce90d729ad0d2228f4589e9a2055e4a49ca59dcd06260ef92ff6133beec273721d0a60d0859ad7e6ce8a64422625dfebf33160b296e7cf7da445d0fd3a3cd8c37f3cacefc2ca1da8d8c09e5c2e48a49a76bb5f0aa7b0f5832e067829febd898fcfd99e957988e2dd38bc46bdc7d5cb84c26ae5b22624b0cbc7e01473bfbb9c8e51d9824a6dc46448b7454a54af7e8dc9b343d3c240d05196e9c8d44f25dcdbbcdf42213fc6db86c5c6aa3397339c7f6514951eb549abc91486aa203729ed4d6ebb00d3db4878afd66a998238f901730f6f1704b010aed976d16a4850a5a02b6ec3ef34cbd3a3bbf1ac6372234ad7cb241d1d5964ba86226b4cfdd11ac3cbc0e71920fa6027f4865e7');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x07b5b8a0150da64c5485ed2ca94de790cdf66e28f1ea9fc34f5981238aa76fbb', '\x020104530207011001a1fe6823007361880e49d0aae76701020102030102041001a1fe6823007608a264c0f6a09f569c05010607010209030201050a030201050b0b010900000660ca9d5c5c001d08000660c9c6c8b800');


--
-- Data for Name: bayboard_journal_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_entry VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x660267f2629468da2c125ff9aa3366e92c36e1415aa402cf8d306d1975713cef', '\x020208000660c9c6c8b8000301000412021001a1fe6823007608a264c0f6a09f569c050101', '\x2ef732cb06819adaf0c5791953f804d62e8481613a8152b05bed70daaae5621d', 'change', 1795269600000000, 'tenant', '01a1fe68-2300-7608-a264-c0f6a09f569c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\xa723a23b20b0e32c9ec476942b694e2f0720cf034070c460c965f901332c4ca2', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007eb08c162087479f08d4050101', '\x89ccbb8ee64800fb88b4d34b0e4d3acaa254fb67824242291d0761b3d04955c3', 'change', 1795269600000000, 'region', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\xa723a23b20b0e32c9ec476942b694e2f0720cf034070c460c965f901332c4ca2', '\x9a1df7ba40c96b2376becf70d50ece928a487426008da829fa9334da1f59165a', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230078dbaee8c2d984b20880050101', '\x41d817450e089bca7baa48e8d8c1ba2a3242c25b7e55683bdb399f99da237954', 'change', 1795269600000000, 'division', '01a1fe68-2300-78db-aee8-c2d984b20880', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x9a1df7ba40c96b2376becf70d50ece928a487426008da829fa9334da1f59165a', '\x266d38cb515e13b2b7ad640a5614424881fd2a5be03fbab1be8017fa7552dc5e', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230073b588387cfec4cd0dbc050101', '\x6d93ac21f057047360e869cecb7fe534e73d2abd832c0fd6774ae14592799999', 'change', 1795269600000000, 'facility', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x266d38cb515e13b2b7ad640a5614424881fd2a5be03fbab1be8017fa7552dc5e', '\x92344f1cdefc20588b165505ef2efe1dbd5202f1d0d7b2e19fb0ab8668dfcb98', '\x020208000660c9c6c8b8000301000415010104021001a1fe68230075b09ec8a9d49b737317050101', '\x6a5e81c5adabb4117d00577c07c206fce0aca5fe95c7ea2b1a5b22f783434ecc', 'change', 1795269600000000, 'unit', '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\x92344f1cdefc20588b165505ef2efe1dbd5202f1d0d7b2e19fb0ab8668dfcb98', '\xcdb0b65f52d8e270754d37d3b5976110036d213177236cffa8e87772c8146512', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230078c1a5f3d0a1e1a6cb11050101', '\x977e9399238b1aa51eb947e21266ed5d658ed21af07ec97647d5b2f353218a79', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\xcdb0b65f52d8e270754d37d3b5976110036d213177236cffa8e87772c8146512', '\x6bde9115c52a883ef28e4fe3495121edd5c9069d44b3a512c7a8ca63aa687348', '\x020208000660c9c6c8b8000301000415010106021001a1fe682300789eaa9f378933e069ea050101', '\x1c07189341acad2b3a2d2a3882bb1d792410a20bd9569880d3b929c9790e5761', 'change', 1795269600000000, 'payor', '01a1fe68-2300-789e-aa9f-378933e069ea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\x6bde9115c52a883ef28e4fe3495121edd5c9069d44b3a512c7a8ca63aa687348', '\x7f933bed14ad8b78c4ac97788263f5364bc3fe50d0886f820657e844913addfa', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070f79c4ec9da9a86b07c050101060101070101', '\x2e34fb52f7e608e5938bbbd70713a61dfe04382231a89431b6fd5436f79d670b', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x7f933bed14ad8b78c4ac97788263f5364bc3fe50d0886f820657e844913addfa', '\xbe401f500ccb4e442808e0446c019a699db7f3c63fbd36f49bf9cd19ae69c9e7', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007cf6873596020cf39501050101', '\x6924bc44fe606e747e86295a33ce37b0263807bafc10a40e8573e2767a62f658', 'change', 1795269600000000, 'display', '01a1fe68-2300-7cf6-8735-96020cf39501', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xbe401f500ccb4e442808e0446c019a699db7f3c63fbd36f49bf9cd19ae69c9e7', '\x5a7590d49ab6f65186859ac5e3dddec0ba939cb8685ffc6db3d35c1b38f8cc46', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007b4ebe13dc57ddf82b88050101', '\x5d1093eb14aaee6f5bd3ff702a9e3fa4001fa66c97354ffa6c12aeec5afcf448', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x5a7590d49ab6f65186859ac5e3dddec0ba939cb8685ffc6db3d35c1b38f8cc46', '\x77a174dc9a38ac711afd376051fdcb8efcd7b2902a52f26d1714f4e7490bb343', '\x020208000660c9c6c8b800030100041501010a021001a1fe6823007524ab8e6eb60fc43902050101', '\xd3d1c695872e80b6df8304bcbb7a0a779139537b1cce79433bbd6b034c6033d9', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x77a174dc9a38ac711afd376051fdcb8efcd7b2902a52f26d1714f4e7490bb343', '\x8561e1d50e3be67a174222d200fcac6cf0a5c143539870c102c5792b15ef3b04', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075c6ac09e5f2dbc0252f050101', '\x049b5ee8f4e2dcf27139edf93bb80ef342b1952230bf7306238a30eab440c1d7', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x8561e1d50e3be67a174222d200fcac6cf0a5c143539870c102c5792b15ef3b04', '\x2dd4635b4d4e53e28f5e944055d85328cb2737e57e2b502a036f9c5c817c666d', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007da988fdbba63f07daa6050101', '\x0b7c0dd53a4008feee1808ec27d65dc6a3b37510bffc1b9b1766396883e3d018', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x2dd4635b4d4e53e28f5e944055d85328cb2737e57e2b502a036f9c5c817c666d', '\x404fa1be8806b1dc2374168723d40a71ec609577b0eb10126ac102f1bfa08db5', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007c3fabd08ccf9438f40a050101', '\xbb9098db06aafb6531c468f9fc1c9ddb9ec73e6da5bcdbfc28c3e0c7e291b453', 'change', 1795269600000000, 'region', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x404fa1be8806b1dc2374168723d40a71ec609577b0eb10126ac102f1bfa08db5', '\xdc410cbb47aad2bf9820c46f3eecbf1d97241af4684abd893a975e34a41b5e17', '\x020208000660c9c6c8b8000301000415010102021001a1fe6823007edd8f03fc2cba53e5ba050101', '\x43747e2eb9d8944e07358ed23443b63bb910d67a950d2f4d6e43463fc3a5521a', 'change', 1795269600000000, 'division', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xdc410cbb47aad2bf9820c46f3eecbf1d97241af4684abd893a975e34a41b5e17', '\x0b086b729fe8d9e835b1f619e5d49903af1ac7ae44d1280dab429504eb5718ec', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007e8a9239820bac987d69050101', '\xb001cf50a5a96794892706752df424c9fab9c4d210f49d4f4e223b926db44732', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7e8a-9239-820bac987d69', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x0b086b729fe8d9e835b1f619e5d49903af1ac7ae44d1280dab429504eb5718ec', '\xafc7fae1407924a2352f6985e5b37c075add222dc2d94292ffbe01eb68e1ba7d', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007306986aa5daf05684f8050101', '\x17e0439127d69416b27690b87e45df15c513760572f5bfd1820cb8435ed09139', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7306-986a-a5daf05684f8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\xafc7fae1407924a2352f6985e5b37c075add222dc2d94292ffbe01eb68e1ba7d', '\x5f834471939a2000061bb60aebedf0ea4ca61605383795272c0e9846a42ffc13', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007573b14d98f665d3cb59050101', '\xad5c5e616a6d8c99251e56c4140449aacd0343466a5cceae243f29df8e0c3a0f', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7573-b14d-98f665d3cb59', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x5f834471939a2000061bb60aebedf0ea4ca61605383795272c0e9846a42ffc13', '\x99dd2ca64ff619c39cee49473378e3f68a33978cce323f56bc2ecd3f546addae', '\x020208000660c9c6c8b8000301000415010106021001a1fe682300771a918a25a1d8255a30050101', '\x7daf7ff7a7cc5656ce392ce23776ee26e639a76d5f019c1e98f3ffe6235c855d', 'change', 1795269600000000, 'payor', '01a1fe68-2300-771a-918a-25a1d8255a30', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\x99dd2ca64ff619c39cee49473378e3f68a33978cce323f56bc2ecd3f546addae', '\x91c4fbc44159274b55a0afad0a440454db2f644845c5d7cfd068b6330b57d2ef', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007b0ebbda28545ca87db0050101060102070101', '\x6ef2967f06a7ad9348c5a88107fa6d9d52442700cbeca2ca5140961a2d0b6329', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\x91c4fbc44159274b55a0afad0a440454db2f644845c5d7cfd068b6330b57d2ef', '\x42ccedcf0a5cfeab0b72983d6d7ac2d55bb381a83746447eb6f1ab8d9760570b', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007199b93bf65459fb8c60050101', '\x74c87f7efcbee3c5a1cdc0b7228276d9fc2f7b93045461931269c973a68efed3', 'change', 1795269600000000, 'display', '01a1fe68-2300-7199-b93b-f65459fb8c60', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x42ccedcf0a5cfeab0b72983d6d7ac2d55bb381a83746447eb6f1ab8d9760570b', '\x803d5dc7f0535b35beffd378793554353056d07c70c677b052aea21a75874cff', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300704e94cf1fb81da90c62050101', '\x636fb4f5645773bbf52f0a3f017a8d67dc335c45e0a44f4556de15c4b2f536e4', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-704e-94cf-1fb81da90c62', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x803d5dc7f0535b35beffd378793554353056d07c70c677b052aea21a75874cff', '\x50161b5e512dbf58c8e942bf250104dac862b8f53944d0c5282d6420249e41ad', '\x020208000660c9c6c8b800030100041501010a021001a1fe6823007dff989922b59574e26e050101', '\xd4c0a48811cf49bb105a0a97182372212c95c49467d730e60ad0b9e4a62bec53', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7dff-9899-22b59574e26e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x50161b5e512dbf58c8e942bf250104dac862b8f53944d0c5282d6420249e41ad', '\x090bf8bdab357cb69d0ac5a361571a983eb096741c1ea33a55d287b7713395ac', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007db4bd760304997e765f050101', '\x4797485ae5aa418b70e77f18b444cfe2560c5a12a254b8029ab60cff3255b4e5', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7db4-bd76-0304997e765f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x090bf8bdab357cb69d0ac5a361571a983eb096741c1ea33a55d287b7713395ac', '\x6f2febdac2d7d40df1827a9b254bfb9f7112f315648d7deeaf2e892ad6276a61', '\x020208000660c9c6c8b800030100041501010c021001a1fe682300722789ac2996e583a25e050101', '\x07efd72f477b311a3460a00a97541c6d1dc019288a2be1e99b19a36d532a9f65', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7227-89ac-2996e583a25e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x6f2febdac2d7d40df1827a9b254bfb9f7112f315648d7deeaf2e892ad6276a61', '\x1eff0ae2161e532a54134c4e3aaaf3a2d3d8788c52da8e135c775e92d5715bcf', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007008819d098d235201cd050101', '\x581dc896b5d824ae763051b9e1d7ec4ee9edb6490e226579d4eb26f18f404165', 'change', 1795269600000000, 'region', '01a1fe68-2300-7008-819d-098d235201cd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x1eff0ae2161e532a54134c4e3aaaf3a2d3d8788c52da8e135c775e92d5715bcf', '\xb9a2f3bfb348bf16a2500f91ff4bf981406b260daae7ebb08b5d28a8af9b5aba', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230075c8b3da29702e25b45e050101', '\x96ba299e5371bc369e98a244f9820082af1f9030d9824edfedc17bdfe1eb7d90', 'change', 1795269600000000, 'division', '01a1fe68-2300-75c8-b3da-29702e25b45e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xb9a2f3bfb348bf16a2500f91ff4bf981406b260daae7ebb08b5d28a8af9b5aba', '\xf8813a1e8a3506fc79324eb1e48c004f4af358fbe31b32253c578b12a0bcc6a7', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300731282ac6f749d37eed3050101', '\x2664d0260fca321be88f532d0766c00a80879d9da8ebd2f9ee8663afca7dd044', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7312-82ac-6f749d37eed3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xf8813a1e8a3506fc79324eb1e48c004f4af358fbe31b32253c578b12a0bcc6a7', '\x310f7ae5dace7f665fd9d5ba5410658dd81dca7079763f6b08e81135f0bfbdc6', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007561b101cd8082a3c3a1050101', '\xe121c0ecad1b8b8292f9ee5b80a862d5628fc256c95bec89b3ecd8be0986e907', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\x310f7ae5dace7f665fd9d5ba5410658dd81dca7079763f6b08e81135f0bfbdc6', '\xc4b6bbfed62cdf663f2ac2a6a4695866fa159fea34f049be00a0c9072dd335a7', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230075df8bcb132103b9fd81050101', '\xe68efd3d90340d90c468004a7e292076fbec88f076d8a1f5ae74ed4bad6f8c59', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-75df-8bcb-132103b9fd81', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\xc4b6bbfed62cdf663f2ac2a6a4695866fa159fea34f049be00a0c9072dd335a7', '\xbfe72ec23d2b5f18141f80f99d76d477480b394e35fb9f3a0979d8d47bbfc6da', '\x020208000660c9c6c8b8000301000415010106021001a1fe6823007269945e338b84e6d89c050101', '\x4e64ef1b33ed9f2751683c421c55f931dee520c5df041c8a319766af50335b8e', 'change', 1795269600000000, 'payor', '01a1fe68-2300-7269-945e-338b84e6d89c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xbfe72ec23d2b5f18141f80f99d76d477480b394e35fb9f3a0979d8d47bbfc6da', '\x3e7e8ca542af8bb0b429cbd73bf2d64d78d6af15915a53ee9a6c31b65b65fd68', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230078b9a60dff1d0e59ea07050101060103070101', '\x252a478d5feaccb96fef95db846c909c7d54a8395659357db2a859f1cebc80e2', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x3e7e8ca542af8bb0b429cbd73bf2d64d78d6af15915a53ee9a6c31b65b65fd68', '\x7cd16a00b977074779fe48f4599a4c2bf36816faf97ad9147004434eb7b58232', '\x020208000660c9c6c8b8000301000415010108021001a1fe6823007e059a26f74846d9c43b050101', '\xe3a68455e1c773d9bf9b6c5e0826f7f4475ddab8b52c78c21e987c34a7c217da', 'change', 1795269600000000, 'display', '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x7cd16a00b977074779fe48f4599a4c2bf36816faf97ad9147004434eb7b58232', '\x03337cd7a40b57565413e51ee6833cd6c2b0ee17684f71c6abda62fd6579ef5b', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230078478fd5fe68c4da5ab0050101', '\x37dc97353f6287f6247e59c656e3f3a7a7ee2d1deff0ce51eeafccd81b47368c', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x03337cd7a40b57565413e51ee6833cd6c2b0ee17684f71c6abda62fd6579ef5b', '\xa988f260c57b7b1879569645b35eb57c6e0bc3704bab04223883d6f23bd325c8', '\x020208000660c9c6c8b800030100041501010a021001a1fe68230070e38e636bd6d7cc289c050101', '\x19da18b56f9813444e21cf399e082c7aeb4b0a77b3b39b17d4bc3a71e31c6d56', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\xa988f260c57b7b1879569645b35eb57c6e0bc3704bab04223883d6f23bd325c8', '\x2566d6145069d5006a4503cab7e38c59537f2d78cdd00376aee180222996fe74', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007337a088e922feeefb4c050101', '\x4d504e6f7c8510cab287932c9d47acde728bdc312624efa6416ad04cec30c358', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7337-a088-e922feeefb4c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x2566d6145069d5006a4503cab7e38c59537f2d78cdd00376aee180222996fe74', '\x7959f9859be0bb2dc95215901a38a38f459b8ad4dc1ed082b65d869144698cc5', '\x020208000660c9c6c8b800030100041501010c021001a1fe682300716da323efc4f1f91228050101', '\x97c56ca79f4f44e3261180ad047dcf486f1d122fff43c2d28751fddc8280ab88', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-716d-a323-efc4f1f91228', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x7959f9859be0bb2dc95215901a38a38f459b8ad4dc1ed082b65d869144698cc5', '\x5c85732cc6566aef7c39b6494cc8aa49974dd4377593faece8a7492f8f1e0926', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230076a586b5995c0d63ea56050101', '\xbd0f06eb4ce55c4b088c4b13613a4f7b0f0562147ddc6ffd357770f584225a2a', 'change', 1795269600000000, 'region', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x5c85732cc6566aef7c39b6494cc8aa49974dd4377593faece8a7492f8f1e0926', '\xe0c47877245788699af5199a1508890cf659a38e07703575a278b63727053e7d', '\x020208000660c9c6c8b8000301000415010102021001a1fe68230073da825a5e03d7286245050101', '\x6e06aceb9d7ae7f1f559e079005aef3ed0551a2cc203d154c7351af45d8fc12b', 'change', 1795269600000000, 'division', '01a1fe68-2300-73da-825a-5e03d7286245', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xe0c47877245788699af5199a1508890cf659a38e07703575a278b63727053e7d', '\x925a41e8b98185334d7b816f58b0f2578298b515b79aa6891ae6390650b216e7', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230075f7ad4e947f5a47634e050101', '\xfd6718975b7c6b38d77bd77f0e25232a8602483977b469a58c4183c5535f3fa1', 'change', 1795269600000000, 'facility', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x925a41e8b98185334d7b816f58b0f2578298b515b79aa6891ae6390650b216e7', '\xcccfa28e78488c95305a95c9b0080bc528cd1414674a1783701ff43f0ce3923b', '\x020208000660c9c6c8b8000301000415010104021001a1fe6823007d5cbe8019ba31541268050101', '\x15367c70be64ee4b54942c2afb377a1b8410eaf1eb2a655a7d6372ce69ea37b2', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7d5c-be80-19ba31541268', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\xcccfa28e78488c95305a95c9b0080bc528cd1414674a1783701ff43f0ce3923b', '\x5368f4879f30b84e4121b08176ef86a962b832a763cbcb9246f278e8a8aa3864', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007e98b7a773282038723e050101', '\xeccab6d2a4cd0ea971badf0962cd4a7088d147f77a7a8624d5db063fef817ec0', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7e98-b7a7-73282038723e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x5368f4879f30b84e4121b08176ef86a962b832a763cbcb9246f278e8a8aa3864', '\x5ca9d63da50077248e17106ae60232e3e6c654ad175e108ff000935fbd072061', '\x020208000660c9c6c8b8000301000415010106021001a1fe68230076abb3d2deee36f3243e050101', '\x7a4982f4cbb3bb5029e71b37d232f8fb900ae46bf96b6cf5c26c0684c793804f', 'change', 1795269600000000, 'payor', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x5ca9d63da50077248e17106ae60232e3e6c654ad175e108ff000935fbd072061', '\x04b2e0791a2a88fcdd7fd902aae56849579094bb5895fed0bbba538b5deeb963', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007994b4345abdaad5e126050101060104070101', '\x869958d90c26e02543763ae688537f00f1fef33349bf749ad1b3ff3d08e7d08d', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7994-b434-5abdaad5e126', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x04b2e0791a2a88fcdd7fd902aae56849579094bb5895fed0bbba538b5deeb963', '\xd91d89296b918ceae3be92a94de38168d292ad60d76ca6d135a6b325e5f1a689', '\x020208000660c9c6c8b8000301000415010108021001a1fe68230072b9bb40890f87b2902a050101', '\x3e430e1519381e1174b31bd1ed3a9addbc7f08e21523f09ffb8a5fb81bca01e8', 'change', 1795269600000000, 'display', '01a1fe68-2300-72b9-bb40-890f87b2902a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\xd91d89296b918ceae3be92a94de38168d292ad60d76ca6d135a6b325e5f1a689', '\xc3f0ac985794ec405cb08d18a4888e849d1c8410f874cace64bb6fdd573c059a', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007794b11a6660911eb3d8050101', '\x6c49f91bd0d7901525f36f5d56486f6db0865bfead27be756b272b16c648e249', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7794-b11a-6660911eb3d8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xc3f0ac985794ec405cb08d18a4888e849d1c8410f874cace64bb6fdd573c059a', '\x6cc4007e94c1cc188250d10ef265445eba1c1590acfd69274c3c80d28c7dd22c', '\x020208000660c9c6c8b800030100041501010a021001a1fe6823007e8dbe9001fec5b7e748050101', '\x132b5e5c35a8a8bacb8dbe78fe5c103a2e37fa28b0a3c9f77abc6c0d676e1134', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x6cc4007e94c1cc188250d10ef265445eba1c1590acfd69274c3c80d28c7dd22c', '\xc03b2a9d83d2318d12fde231b85e14b3f21efe2b0a6c98bd5cc2229eb66a3a3f', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230079fca3f3a58a0e9b6162050101', '\x7561e329351eac6fff6c2c24b9ce200b7366d9f45551993965a69a8625d14a06', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\xc03b2a9d83d2318d12fde231b85e14b3f21efe2b0a6c98bd5cc2229eb66a3a3f', '\x25fb50bf8859b260be4508ce5c2400e629131e44d7b090227a9568d05390d903', '\x020208000660c9c6c8b800030100041501010c021001a1fe6823007cd08f589c9f9c5d562a050101', '\xad8c29093eb54f36fb05d606af2784c72ab8372f305377376a5c41e3b96096f8', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xa10574a8dfa98203aaf9a894bd63ddbd4d2644d8413ff28819ba6a2ba25b3afd', '\x5d394c17f2fb9e77648e8dd2ab31d73854f92f13ec278eddf5bbee2a57d7d65e', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230073b588387cfec4cd0dbc050102', '\xba52c9df43dc2e8fc4894b54dafdb6e34e1436fc4090873c0ae9caa4fe75d557', 'change', 1795269600000000, 'facility', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x1e92ea75a8b139df6243f39661426ec53a76b854ea6a76bdb5968e1f46ae8a17', '\xe4aa481d93be8fd1b152d33411c9fc869e4ded311ca574c03a699b06d396f7b4', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230070f79c4ec9da9a86b07c050102070101', '\xa7d0dc31a766275f9091f29fb23cb936bb3d3f2b2c8dab56a965443740f52bd7', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xd7cf86f61f3fcd5d9beae00059e354369a3c191bf2c82bdd7a51013cecbcdeff', '\xcef1595f1f835710cb4676bb2dd465cc4eed8c6c76f93ffb1f1604b2cf3128af', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230075c6ac09e5f2dbc0252f050102', '\x40ebfa83f39517fc3122ebf63196c61b05ba7f7d94831e7d4df24c0cc6145646', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x1e4d757ce68c4bb05b4c9d8393140648430ab3bdbd45fa14d94089d3a16a7112', '\xf620144e0cfef6ce38449b8ef65a24d58708c618ae50ba01174c59ce87d9afac', '\x020208000660c9c6c8b8000301000415010103021001a1fe6823007e8a9239820bac987d69050102', '\xda86a8adc9faf9751c36a45a705b5e17bd1f698d577a41975908ddbcf5062736', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7e8a-9239-820bac987d69', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\xe0ce1c29cfb6c87c122f17bf31f73998afc9a6d47951e8b7cc7a07666325487f', '\x90869bb16dc8b1b98c304372f715d3d8ddfa001bde48805aad9b8d09aa35fc5a', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007b0ebbda28545ca87db0050102070101', '\x18af089a45c226953088146867ef4e96d2c05cb2f33e8a0bb7f85eababbe1173', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xb309739fdd54f03a4a7cee00963ced68d4cc5fff629749b5b89bd9d092c4e3d3', '\x3e361a70b64900a8fb21a54384c7bac723aac82b5765636f7f9fcc91058aebb6', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007db4bd760304997e765f050102', '\x82966d25545b815ad4fc13983b372b3afc80479d749e8e747d31234dbf23b804', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7db4-bd76-0304997e765f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x7f2f28238aeab4cc2e5e6cf7e8152678cfae3d5f74fe128334040d19e1d0958b', '\x568c9efe65874df216c418e583a5a27413349eae7e80d97f11ebfef9d86a9db2', '\x020208000660c9c6c8b8000301000415010103021001a1fe682300731282ac6f749d37eed3050102', '\x93ff16de3257fd51d8ab0675a5c59fb84fdd8bf8201a7975e94bb49c9c84d4c7', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7312-82ac-6f749d37eed3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x4f958e52eb736a08f06424a1342ca859a1ab80faded60314a5c2ab7d686cac90', '\x2b55b7481e0ba1d270bf59ce0fba4531284d69a7866bd8d4a4d19c6838f51a86', '\x020208000660c9c6c8b8000301000415010107021001a1fe68230078b9a60dff1d0e59ea07050102070101', '\x93dcb43d8e3eca66fa5ebf01558005956fc4dea38223323fcb7215ecb941561b', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xd89d576e45b5ca336446437bd724a311e0548924f207bb4e1bc9fb3650d33579', '\x0c8779a2ef0d67ac0cce43dd4a9ae12812cad8680337b5512de1339e93c7fb3c', '\x020208000660c9c6c8b800030100041501010b021001a1fe6823007337a088e922feeefb4c050102', '\x59d0ceabb8fc346dd05b2cccfe74b93a84acd6d4c47fcf1c3fded5a80f9c159b', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7337-a088-e922feeefb4c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x78adbcc050f6c52d350590c4efe39ed09d40e75dc0ff07addd372170086089f7', '\x8d9ac3b5e7c9db8fc62e66fd7a1265f19e3fe387f04c9c9fa92b4f32ad30c388', '\x020208000660c9c6c8b8000301000415010103021001a1fe68230075f7ad4e947f5a47634e050102', '\x5f4866e7b6b2b506489cbb44b3d70f72e034bbd6ab2cf9b8dbc7dd8f2b3e4f30', 'change', 1795269600000000, 'facility', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x63090b2e7bd319f5b66646637e0e68b632588f5fa0ef8338bf4c881b66e33760', '\x96da0acc78dfd9d0c7d7502ffefd9b878eddf714ca28cbfe8f7ed42c7242924e', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007794b11a6660911eb3d8050102', '\x09df2c98ad50aed3b8a7915ae3aff85da81a70fab71246cbbaa6b43da79aec73', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7794-b11a-6660911eb3d8', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x95a60026e9e74e7312c4c8d49391479c284bbd8e232ab9cf39330beb7c5b145f', '\x51143a70fb5fe07879811233e3887cbd86a08e4c8821ce89ef3c1d5510f05815', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300707db18a50538c0182c1050102070101', '\xfc2309576d77aaf136ab5cf1fa7458fad4686a13144e240b7bc01555d9f22d5e', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x80df7fd023da811e7028c038c540b2371fb8d519988f630782925b363b51a73d', '\x45c888da1f957e9414746ec182bceb450c7bc5426a3935eaf803bebbf045b47a', '\x020101010208000660c9c6c8b8000301000415010107021001a1fe6823007361880e49d0aae76701050102', '\xa6a2dc0cece932398b2ccc31bddbd0a49e4db7ff72c2f402a1fa1d12dfb816e0', 'erasure', 1795269600000000, 'dispatch', '01a1fe68-2300-7361-880e-49d0aae76701', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x25fb50bf8859b260be4508ce5c2400e629131e44d7b090227a9568d05390d903', '\xa10574a8dfa98203aaf9a894bd63ddbd4d2644d8413ff28819ba6a2ba25b3afd', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007eb08c162087479f08d4050102', '\x5c3503c7e6974bca82349932067285de9fc7afae4b32c3ec4a7fe2841f0e3423', 'change', 1795269600000000, 'region', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x5d394c17f2fb9e77648e8dd2ab31d73854f92f13ec278eddf5bbee2a57d7d65e', '\x1e92ea75a8b139df6243f39661426ec53a76b854ea6a76bdb5968e1f46ae8a17', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230078c1a5f3d0a1e1a6cb11050102', '\x7cda510471c215f16beba399ffbb19474766f7d2c8f4625a20d151715dfb3b5e', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xe4aa481d93be8fd1b152d33411c9fc869e4ded311ca574c03a699b06d396f7b4', '\xd7cf86f61f3fcd5d9beae00059e354369a3c191bf2c82bdd7a51013cecbcdeff', '\x020208000660c9c6c8b8000301000415010109021001a1fe6823007b4ebe13dc57ddf82b88050102', '\xc8962fdac97c301451c92b928237f839cb6e9a1843573a56b7dca592714042c6', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\xcef1595f1f835710cb4676bb2dd465cc4eed8c6c76f93ffb1f1604b2cf3128af', '\x1e4d757ce68c4bb05b4c9d8393140648430ab3bdbd45fa14d94089d3a16a7112', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007c3fabd08ccf9438f40a050102', '\x2ae4ede7ff34759ae3a70d5b1a02d0d66b2f96d2e37d7ca4754c938f9d03e3e3', 'change', 1795269600000000, 'region', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xf620144e0cfef6ce38449b8ef65a24d58708c618ae50ba01174c59ce87d9afac', '\xe0ce1c29cfb6c87c122f17bf31f73998afc9a6d47951e8b7cc7a07666325487f', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007573b14d98f665d3cb59050102', '\x0ae7419e242b1e6e93fee7c383530f7496eadf5c2e7aa6d7fb4dbf9ccdb6b036', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7573-b14d-98f665d3cb59', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x90869bb16dc8b1b98c304372f715d3d8ddfa001bde48805aad9b8d09aa35fc5a', '\xb309739fdd54f03a4a7cee00963ced68d4cc5fff629749b5b89bd9d092c4e3d3', '\x020208000660c9c6c8b8000301000415010109021001a1fe682300704e94cf1fb81da90c62050102', '\x27efa4b7587949771e55e02f960ed895e641ac72ea0bd2a1059f0587561c1a44', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-704e-94cf-1fb81da90c62', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\x3e361a70b64900a8fb21a54384c7bac723aac82b5765636f7f9fcc91058aebb6', '\x7f2f28238aeab4cc2e5e6cf7e8152678cfae3d5f74fe128334040d19e1d0958b', '\x020208000660c9c6c8b8000301000415010101021001a1fe6823007008819d098d235201cd050102', '\xdc8ff679d3afec17d5efa36368864da851ed9655cbe6fe57bb6d412c40e4283b', 'change', 1795269600000000, 'region', '01a1fe68-2300-7008-819d-098d235201cd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x568c9efe65874df216c418e583a5a27413349eae7e80d97f11ebfef9d86a9db2', '\x4f958e52eb736a08f06424a1342ca859a1ab80faded60314a5c2ab7d686cac90', '\x020208000660c9c6c8b8000301000415010105021001a1fe68230075df8bcb132103b9fd81050102', '\x1468c2fa63f29d8b3cd0ff4f45a371c5dbcede5b6fe1387ba0ad8eddf94d4b88', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-75df-8bcb-132103b9fd81', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x2b55b7481e0ba1d270bf59ce0fba4531284d69a7866bd8d4a4d19c6838f51a86', '\xd89d576e45b5ca336446437bd724a311e0548924f207bb4e1bc9fb3650d33579', '\x020208000660c9c6c8b8000301000415010109021001a1fe68230078478fd5fe68c4da5ab0050102', '\x45942d4a9026e236d83457c95d2361f4624f3f0fbb29ac3037fdb71a64631f6d', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x0c8779a2ef0d67ac0cce43dd4a9ae12812cad8680337b5512de1339e93c7fb3c', '\x78adbcc050f6c52d350590c4efe39ed09d40e75dc0ff07addd372170086089f7', '\x020208000660c9c6c8b8000301000415010101021001a1fe68230076a586b5995c0d63ea56050102', '\xdf51d0914b86f6aa7198e3b5f521fa71ae86068bc69cf012456f2d122c980865', 'change', 1795269600000000, 'region', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x8d9ac3b5e7c9db8fc62e66fd7a1265f19e3fe387f04c9c9fa92b4f32ad30c388', '\x498246251449ad2d4b52a5bdd377f6ca0cf21884a806e53fc214f6e7c134a0e3', '\x020208000660c9c6c8b8000301000415010105021001a1fe6823007e98b7a773282038723e050102', '\x8ebaa718ab44be2ff7c5ef91fc79af2b61767f75193d72c85bdf22873bba956a', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7e98-b7a7-73282038723e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x498246251449ad2d4b52a5bdd377f6ca0cf21884a806e53fc214f6e7c134a0e3', '\x63090b2e7bd319f5b66646637e0e68b632588f5fa0ef8338bf4c881b66e33760', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007994b4345abdaad5e126050102070101', '\x3ea7bdc05253338e228afbd3367a4125384e9e6b0710b748c161f6ccee7e719e', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7994-b434-5abdaad5e126', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x96da0acc78dfd9d0c7d7502ffefd9b878eddf714ca28cbfe8f7ed42c7242924e', '\x8d77f1656540a63e52e4d419c01d02734862e375d70ddb05b55e3b195bb265fa', '\x020208000660c9c6c8b800030100041501010b021001a1fe68230079fca3f3a58a0e9b6162050102', '\x2cb59203c7755c9284da23dea63b65fdef46047c856366a89e4da5994cd1ef9f', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x8d77f1656540a63e52e4d419c01d02734862e375d70ddb05b55e3b195bb265fa', '\x95a60026e9e74e7312c4c8d49391479c284bbd8e232ab9cf39330beb7c5b145f', '\x020208000660c9c6c8b8000301000415010107021001a1fe682300707db18a50538c0182c1050101060105070101', '\x4276b02baf9b13337596e95ff065afe68003bb70d374d0814c7c6389feb4ef5c', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x51143a70fb5fe07879811233e3887cbd86a08e4c8821ce89ef3c1d5510f05815', '\xf0a20190a1fbbca495e4322c29a963b4a21bd0237958c2096d513542fbbd50c8', '\x020101020208000660c9c6c8b8000301000415010107021001a1fe682300707db18a50538c0182c1', '\x030350cc9c5f472ae3c150b1a3396dc08f64133b8a035be485048985b06b4ba1', 'disclosure', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', NULL);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\xf0a20190a1fbbca495e4322c29a963b4a21bd0237958c2096d513542fbbd50c8', '\x80df7fd023da811e7028c038c540b2371fb8d519988f630782925b363b51a73d', '\x020208000660c9c6c8b8000301000415010107021001a1fe6823007361880e49d0aae76701050101060106070101', '\xa913ec4f3f1bca6cf5f99d10894052bbbb52b086261d00ea09f22642b3443ba5', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7361-880e-49d0aae76701', 1);


--
-- Data for Name: bayboard_key_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_key_check VALUES (1, '\x5eec99026c1465f7644aadc10ed64f166ab7f1e0e0d60c185d32c68b2c572b9e');


--
-- Data for Name: bayboard_logon; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, 0, 'disconnect', 'ended', NULL, 'e4ad111a-2874-71db-7f0a-a9afca95aadc', NULL, 'ßx', '0ßZa;🚑9 א🚑́''Z''&%ß''ß&0ก0🚑_', 'df239cb8-de36-d72a-7916-7189493fae96', 3);
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, 251601883727591208, 'disconnect', 'ended', NULL, '38db6ee8-c2d9-84b2-0880-02dacb1d8704', 'd3b54838-7cfe-c4cd-0dbc-e6e32c5e012f', '-́;a漢-'' ́ א;aß漢0ß\";', '9İß<İ''ß9 &<ßßא_ 9🚑%א漢''''́אZ0漢  🚑<\9กZ;'' İaא-"İİكß ''''İ%&; a9🚑&&<0ß&;ß&"éaßكŹ_éك9<&;ß;漢漢\Zא &-ß9İ0"كé🚑אZ%́9a<<́́a漢 _&İ&א&אßßكאא🚑"-ก'' a ßé''אİé́İ9漢é0éא\-&ك_%ß<_İ00_9ก_<-ก İ \;9&́9كß🚑İZ_🚑"-Z0́ aกa-\a9-ßZ"''', '98c8156a-d71c-476f-e744-62b10b473019', 3);
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, 253370764799999999, 'sign_out', 'wrong_code', NULL, NULL, NULL, 'a_\0a\ก&🚑ZكZกé"ß_  كא_́<ك&9漢_< a_', NULL, '893ac80b-cc23-e6db-0f4d-c090b6613616', 3);
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, 204458441427087391, 'connect', 'unknown_id', NULL, '5dd5a20a-2793-ba50-0992-471f9aa36360', NULL, 'ك-́<9ككZé&&-Ź"%א', '0İ&İ;אกé漢0ßİ;ك""''İ&🚑Z 漢🚑ก-אא0', '83780b17-0911-8baf-e037-6e30e1709e3b', 3);


--
-- Data for Name: bayboard_payor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-789e-aa9f-378933e069ea', 1, 'active', 'xß_"Z\Z éאก<İ<', true, 'https://payor.example/fffffffffffff');
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-771a-918a-25a1d8255a30', 1, 'deleted', '́ك🚑\"ßก 漢&% ك漢🚑กك漢''\Zא🚑é漢', false, 'https://payor.example/fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7269-945e-338b84e6d89c', 1, 'active', '9', true, 'https://payor.example/fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1, 'active', 'ßéك🚑́🚑كa%كك́aZ_'' ''🚑א́́9_9漢\́"" 漢''ك\_ك&́א', false, NULL);


--
-- Data for Name: bayboard_policy_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2, 'deleted', '\;Zאé<كß"a%ßß''&0éكZ🚑 İ"_ك9', 'rules', '# \--İ"&漢🚑<́_''<90\%́"0_ %́aZa
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7db4-bd76-0304997e765f', 2, 'deleted', 'ก;''́ -\_ßé', 'rules', '# _ß''a0́א''ก''%&''-กก<_a&ك-\_🚑<<_́א
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7337-a088-e922feeefb4c', 2, 'archived', 'a;"9\א́', 'overlay', '# ß%กaאك- ́🚑-Z0x
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2, 'archived', ';< ก9Zİ🚑''%ßé<9ก"א漢;é漢_é&ก;a-🚑กßß;é%ßกß_&́ ́a"\كกكกكك ́;"ก&%Z%"é9''🚑'' ßaك_Zא漢\א9 กאZ กé"á-́-ß🚑🚑ก-''ß'' <İ%_كZ กكZ''́;_\ <ß0ก9ßß&"--9_İ́é 漢İא漢&"🚑0كé";́İßé& 9&''; é-_كa&é&ß; "ß''́İ́;ก🚑Z''9กZ; a-<ß0ZZ🚑%-Z%\;İ;İ', 'overlay', '# א
	p, a

end
');


--
-- Data for Name: bayboard_region; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2, 'archived', 'א 0;ك9İİ0漢🚑א́א́"\\éß""  ";a_ก0Z<İ');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2, 'active', 'ß\é<9Z0ß́<9אaكé');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7008-819d-098d235201cd', 2, 'deleted', '"🚑 _"&-Z-กก-<_é🚑_Zא <''''ß🚑a <ك-%ß--<a-א&"_''漢ก;🚑''&Zك%ß漢''İ&́İ 漢<a_א<_漢\é9Zก& ́ 漢กZ''é''🚑Z;-กaك<🚑ééك🚑" Z🚑ك<éZك́ ́%9İßكก"🚑 كא 9กก&a<;Z🚑_漢-Z🚑 "''a&Zİ\Z&a<&é9漢0000a \0éก0Z\ %Ź🚑-<9éא漢''a ß''0\"--%a漢9漢ك Ź"ك;Z0́''x');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2, 'deleted', '🚑0éİ ß &<🚑%Z  Zé-ß0< ''éß́"א''');


--
-- Data for Name: bayboard_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_schema VALUES (1, '\x37785bd4d1652222e8b6ea544d5ace0c0d556f6cbb4da62b93f322fe3a206447');
INSERT INTO public.bayboard_schema VALUES (2, '\xfd71389668ddbae56a0ddaf933dfb3ae0a7f47904d68d10c7443e4ad10ea3114');
INSERT INTO public.bayboard_schema VALUES (3, '\x101c2c360e05d28984575e77c14f9a1ab017e7093be902f74286489c06ffd85f');
INSERT INTO public.bayboard_schema VALUES (4, '\xb289c25768d77a922d4f26eb25bfcc30b9e30e76b2869a42a309946e424d6459');
INSERT INTO public.bayboard_schema VALUES (5, '\x4137394759f888643e68f2518fcdc7d4031cbe6586fa8556cb2c854df9622f64');
INSERT INTO public.bayboard_schema VALUES (6, '\x355c83f518049f53afa8cb1a68f90388cdeec6765c3f20a39f50f910a0af881c');
INSERT INTO public.bayboard_schema VALUES (7, '\xc10bb9c0d66bc3e59e46dc23f08b5458597bf915f01c6896d14293280b40337c');


--
-- Data for Name: bayboard_tenant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_tenant VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, 'active', 'Prairie Ambulance', '+1 217 555 0100', 'America/Chicago', 2116231, '\x0202010f03010a04010f05011806010e070118', 'America/Chicago', '\x5aa4d5cd5734c6dc57c7fd8056058eb95ade160a83d0bd7205c12ab5b05b8544');


--
-- Data for Name: bayboard_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1, 'active', NULL, '"-ก'' a ßé''אİé́İ9漢é0éא\-& 01a1fe68-2300-75b0-9ec8-a9d49b737317', 'car', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7306-986a-a5daf05684f8', 1, 'archived', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 'aكא\''א<\Z<&9<<%é漢; 漢é🚑0́ 01a1fe68-2300-7306-986a-a5daf05684f8', 'bls', false);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1, 'archived', '01a1fe68-2300-75c8-b3da-29702e25b45e', ';0<漢İéa🚑%09Z漢; 漢aa09\🚑ß-İ_ 01a1fe68-2300-7561-b101-cd8082a3c3a1', 'als', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7d5c-be80-19ba31541268', 1, 'deleted', NULL, 'x9_9"漢&İ <́Z%a<"漢ß&🚑́a90 "ß<''א<İİ0ß9א -İé&🚑%é 🚑ك "éZ漢Z&&İ́0́  ß''א9éß%🚑กßZ"9""a漢- 01a1fe68-2300-7d5c-be80-19ba31541268', 'stretcher', true);


--
-- Name: bayboard_active_policy bayboard_active_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_active_policy
    ADD CONSTRAINT bayboard_active_policy_pkey PRIMARY KEY (id);


--
-- Name: bayboard_affiliate bayboard_affiliate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_affiliate
    ADD CONSTRAINT bayboard_affiliate_pkey PRIMARY KEY (id);


--
-- Name: bayboard_api_token bayboard_api_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_api_token
    ADD CONSTRAINT bayboard_api_token_pkey PRIMARY KEY (id);


--
-- Name: bayboard_api_token bayboard_api_token_secret_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_api_token
    ADD CONSTRAINT bayboard_api_token_secret_digest_key UNIQUE (secret_digest);


--
-- Name: bayboard_claim bayboard_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_claim
    ADD CONSTRAINT bayboard_claim_pkey PRIMARY KEY (tenant, key);


--
-- Name: bayboard_dispatch bayboard_dispatch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_dispatch
    ADD CONSTRAINT bayboard_dispatch_pkey PRIMARY KEY (id);


--
-- Name: bayboard_dispatch bayboard_dispatch_tenant_run_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_dispatch
    ADD CONSTRAINT bayboard_dispatch_tenant_run_number_key UNIQUE (tenant, run_number);


--
-- Name: bayboard_display bayboard_display_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_display
    ADD CONSTRAINT bayboard_display_pkey PRIMARY KEY (id);


--
-- Name: bayboard_display bayboard_display_secret_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_display
    ADD CONSTRAINT bayboard_display_secret_digest_key UNIQUE (secret_digest);


--
-- Name: bayboard_division bayboard_division_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_division
    ADD CONSTRAINT bayboard_division_pkey PRIMARY KEY (id);


--
-- Name: bayboard_ended_session bayboard_ended_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_ended_session
    ADD CONSTRAINT bayboard_ended_session_pkey PRIMARY KEY (id);


--
-- Name: bayboard_facility bayboard_facility_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_facility
    ADD CONSTRAINT bayboard_facility_pkey PRIMARY KEY (id);


--
-- Name: bayboard_facility bayboard_facility_tenant_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_facility
    ADD CONSTRAINT bayboard_facility_tenant_public_id_key UNIQUE (tenant, public_id);


--
-- Name: bayboard_facility bayboard_facility_tenant_source_ref_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_facility
    ADD CONSTRAINT bayboard_facility_tenant_source_ref_key UNIQUE (tenant, source_ref);


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
-- Name: bayboard_logon bayboard_logon_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_logon
    ADD CONSTRAINT bayboard_logon_pkey PRIMARY KEY (tenant, number);


--
-- Name: bayboard_payor bayboard_payor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_payor
    ADD CONSTRAINT bayboard_payor_pkey PRIMARY KEY (id);


--
-- Name: bayboard_policy_file bayboard_policy_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_policy_file
    ADD CONSTRAINT bayboard_policy_file_pkey PRIMARY KEY (id);


--
-- Name: bayboard_region bayboard_region_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_region
    ADD CONSTRAINT bayboard_region_pkey PRIMARY KEY (id);


--
-- Name: bayboard_schema bayboard_schema_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_schema
    ADD CONSTRAINT bayboard_schema_pkey PRIMARY KEY (step);


--
-- Name: bayboard_tenant bayboard_tenant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_tenant
    ADD CONSTRAINT bayboard_tenant_pkey PRIMARY KEY (id);


--
-- Name: bayboard_unit bayboard_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_unit
    ADD CONSTRAINT bayboard_unit_pkey PRIMARY KEY (id);


--
-- Name: bayboard_unit bayboard_unit_tenant_call_sign_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_unit
    ADD CONSTRAINT bayboard_unit_tenant_call_sign_key UNIQUE (tenant, call_sign);


--
-- Name: bayboard_active_policy_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_active_policy_tenant ON public.bayboard_active_policy USING btree (tenant, id);


--
-- Name: bayboard_affiliate_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_affiliate_tenant ON public.bayboard_affiliate USING btree (tenant, id);


--
-- Name: bayboard_api_token_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_api_token_tenant ON public.bayboard_api_token USING btree (tenant, id);


--
-- Name: bayboard_claim_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_claim_expiry ON public.bayboard_claim USING btree (expires_at);


--
-- Name: bayboard_dispatch_destination; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_destination ON public.bayboard_dispatch USING btree (tenant, destination_facility, run_number) WHERE (destination_facility IS NOT NULL);


--
-- Name: bayboard_dispatch_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_open ON public.bayboard_dispatch USING btree (tenant, run_number) WHERE (settled_at IS NULL);


--
-- Name: bayboard_dispatch_open_destination; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_open_destination ON public.bayboard_dispatch USING btree (tenant, destination_facility, run_number) WHERE ((settled_at IS NULL) AND (destination_facility IS NOT NULL));


--
-- Name: bayboard_dispatch_open_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_open_origin ON public.bayboard_dispatch USING btree (tenant, origin_facility, run_number) WHERE ((settled_at IS NULL) AND (origin_facility IS NOT NULL));


--
-- Name: bayboard_dispatch_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_origin ON public.bayboard_dispatch USING btree (tenant, origin_facility, run_number) WHERE (origin_facility IS NOT NULL);


--
-- Name: bayboard_dispatch_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_settled ON public.bayboard_dispatch USING btree (tenant, settled_at) WHERE (settled_at IS NOT NULL);


--
-- Name: bayboard_dispatch_source; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX bayboard_dispatch_source ON public.bayboard_dispatch USING btree (tenant, source_ref) WHERE (source_ref IS NOT NULL);


--
-- Name: bayboard_display_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_display_tenant ON public.bayboard_display USING btree (tenant, id);


--
-- Name: bayboard_ended_session_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_ended_session_tenant ON public.bayboard_ended_session USING btree (tenant, id);


--
-- Name: bayboard_facility_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_facility_tenant ON public.bayboard_facility USING btree (tenant, id);


--
-- Name: bayboard_guard_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_guard_expiry ON public.bayboard_guard USING btree (ends_at);


--
-- Name: bayboard_journal_entry_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_journal_entry_kind ON public.bayboard_journal_entry USING btree (tenant, kind, sequence);


--
-- Name: bayboard_payor_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_payor_tenant ON public.bayboard_payor USING btree (tenant, id);


--
-- Name: bayboard_policy_file_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_policy_file_tenant ON public.bayboard_policy_file USING btree (tenant, id);


--
-- Name: bayboard_unit_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_unit_tenant ON public.bayboard_unit USING btree (tenant, id);


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


