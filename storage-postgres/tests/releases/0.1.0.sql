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
    CONSTRAINT bayboard_dispatch_destination_kind_check CHECK ((destination_kind = ANY (ARRAY['hospital'::text, 'nursing_home'::text, 'skilled_nursing'::text, 'dialysis'::text, 'clinic'::text, 'residence'::text, 'other'::text]))),
    CONSTRAINT bayboard_dispatch_leg_check CHECK ((leg = ANY (ARRAY['single'::text, 'outbound'::text, 'return'::text]))),
    CONSTRAINT bayboard_dispatch_level_check CHECK ((level = ANY (ARRAY['car'::text, 'wheelchair'::text, 'stretcher'::text, 'bls'::text, 'als'::text, 'cct'::text]))),
    CONSTRAINT bayboard_dispatch_origin_kind_check CHECK ((origin_kind = ANY (ARRAY['hospital'::text, 'nursing_home'::text, 'skilled_nursing'::text, 'dialysis'::text, 'clinic'::text, 'residence'::text, 'other'::text]))),
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
    CONSTRAINT bayboard_facility_kind_check CHECK ((kind = ANY (ARRAY['hospital'::text, 'nursing_home'::text, 'skilled_nursing'::text, 'dialysis'::text, 'clinic'::text, 'residence'::text, 'other'::text]))),
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
    bayboard_logon.boot
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

INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1, 'deleted', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', '\x0000000101a1fe68230078dbaee8c2d984b2088001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7227-89ac-2996e583a25e', 1, 'deleted', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', NULL, '\x00000000');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-716d-a323-efc4f1f91228', 1, 'archived', '01a1fe68-2300-7db4-bd76-0304997e765f', '01a1fe68-2300-7db4-bd76-0304997e765f', '\x0000000101a1fe6823007edd8f03fc2cba53e5ba01a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1, 'archived', '01a1fe68-2300-7337-a088-e922feeefb4c', '01a1fe68-2300-7db4-bd76-0304997e765f', '\x00000000');


--
-- Data for Name: bayboard_affiliate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2, 'deleted', 'a9İ\กZ🚑;Z"\<_كZéك🚑%''%;0ß<漢;__漢א漢\"\&كx', true);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7573-b14d-98f665d3cb59', 2, 'archived', '_İİ;\-0&a aאé%İ ก a;;aก漢é🚑', true);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75df-8bcb-132103b9fd81', 2, 'archived', 'İéก9\ 9กa-;_9漢<Z'' é漢-ك 0 " %ك א\-', false);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e98-b7a7-73282038723e', 2, 'archived', 'x9é🚑0א\́İİa<', true);


--
-- Data for Name: bayboard_api_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2, 'active', 'กa🚑 %́é 0;漢漢İ<''ß́<_\漢ك漢 "ß"́9漢%ß0', '\xe1b6e69e7619e388923f925679aedc34be34e529545c50ad2f6dc8d38982cfbb', 'biller,until=1900-01-01T00:00:00Z,from=10.0.0.0/8', 163548820365005904, 226599471275013558, NULL, 0);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-704e-94cf-1fb81da90c62', 2, 'active', ';İ漢كกZ\0"-İא"%%́Zกא\', '\xceae7b1ddbe533347254b5690ff269a54e65b1f5572fda1ed8daba6411ec9cf8', '', 0, NULL, NULL, 2);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2, 'active', '__-;&ก🚑%漢%', '\xa18936cb50cc0052eaf78f3c80c82c74694c1f5db9d9673a1d8a5df32038f3d5', '', 18288834605714401, NULL, 253370764799999999, 0);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7794-b11a-6660911eb3d8', 2, 'deleted', '&&9é%0Z🚑%กكáİ"<漢- ßé-0אك"Z-́Za0ك-́İאéك9ก;İك%<&aİ\"ßא́&&\''\%ك\_ ก🚑Zaßกก<א\'';漢<אİ_''ك&_Z\Z_א%-كßא0 <"%0<"漢_&09-كéك%אİ a90é🚑<́-a0 9-"\9a_&漢é& \'' a🚑ก;0Z&;''&;กZกéก9ßก'';<א''ß"كß&éك<0-0 İ&Z &🚑Z;9ß%<a9אZß&́漢;ß', '\x339936ed04a0da3429b3317e55a74ae3ab7c7bd4e51eb4c786936fe5a8131287', '', -2208988800000000, NULL, -1, 0);


--
-- Data for Name: bayboard_claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x79102d9e964c49fdc77fcc50bfc299f499f5d12613375ea26244a3666b25ac9e', 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 1795356000000000);


--
-- Data for Name: bayboard_dispatch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2, 'active', 1, '\ك&''́İßא 0;ك9İİ0漢🚑א́א́"\\éß""  ";a_ก0Z<İ 01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 'cct', 'emergent', '01a1fe68-2300-7312-82ac-6f749d37eed3', 'nursing_home', NULL, NULL, NULL, NULL, 'residence', NULL, '%_ Zé\ %', '\"0İ''é&🚑é0x', '\x00006953fac54f43e300', 29647209071854563, '\x0000000b6170706f696e746d656e7400003a0db060878f01010200', NULL, 'return', NULL, '01a1fe68-2300-7e98-b7a7-73282038723e', '\x000000030000000861737369676e6564036f4479256ba6c204cee61367c37e64ce237c6bf0b28126f40000000b637265775f646576696365036f4479256ba6c2000000086f6e5f7363656e65012d2fa2059b10a40100000134c3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d79061255a20d9832de0b881273b3c5ce0b881cc81cc813c20d9833c275fc3a930203930c4b0cc81c4b05a25612d3930c4b0c39f265ac4b039c3a9c4b05a2d3b20cc81d79030d790392220c4b05c262739e0b881e0b8815f5a302620c4b02722c4b039e6bca23b613b393c3cc3a95c202d25223cc3a926c39f26c4b0cc813927c39ff09f9a91223b3b2de6bca2e0b88120f09f9a912761c4b0265c25c39f303cd9832061202526613b22c3a9e6bca25cf09f9a91e0b881205a5acc813930c3a9d983c39f263c27c39f61205cf09f9a9127c39f3c205f5fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd790203926f09f9a91c39f5c2520f09f9a91780000000a64697370617463686572012d2fa2059b10a40000000e61745f64657374696e6174696f6e005797d52af2f3c1000000000b637265775f646576696365005797d52af2f3c1010000000963616e63656c6c656401fff826efb74360000000000e61745f64657374696e6174696f6e0000001a2d3b2df09f9a91392df09f9a915a39c3a93b22e0b8815f205a300330128ded35b84002b5888f903c85285200000003617069fff826efb743600000', -2208988800000000, NULL, 'éİك́ßß', NULL, false, NULL, '2874-06-11', 'unknown', NULL, '''0%ßéك--🚑Z漢éZ', NULL, '🚑\-9א''🚑&%א-́''%🚑_́', false, '\x0000000117798dd7e371e3a511b794d275f5ad0c3111337ba117920e00000030690009fbf3ff2792f7a0c617559e0045105f9d0245dcf2a17fd3f5c19804d20fa283cd6dd7a5b3232fd64c4e68d46ca3', 134210605419286924);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2, 'deleted', 2, '0İ Zก& "9aك-aก🚑_;א;%<;''<\Za"́א-🚑İ\א漢0 01a1fe68-2300-7b0e-bbda-28545ca87db0', 'als', 'critical', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 'residence', 'aك́กßก🚑0', NULL, '''_-é''" ;aกİ\_🚑', '01a1fe68-2300-7312-82ac-6f749d37eed3', 'hospital', 'İ  ก\ ''ก', 'x אك\;🚑 漢0漢İ''''0ก"كİİ "_áك" 漢%_0\--', NULL, '\x010384275e405f7ffffff826efb74360000101018d8b41f933a82f0000000000000000', 111898681224177711, '\x0000000864726f705f6f6666010384275e405f7fff0027657fad57fedc00', 175953299927574577, 'single', '01a1fe68-2300-7306-986a-a5daf05684f8', NULL, '\x000000060000000861737369676e656400b8c68a1a6e957903a84356f93dab0f39af2a1512cefef6a200000009616666696c6961746500b8c68a1a6e957900000007656e726f75746500000000000000000000000009616666696c696174650000000000000000000000086f6e5f7363656e6503456fe536c92e05020560de63c7b76ba6af311b49dfa5e3f00000000a6469737061746368657203456fe536c92e050000000a61745f70617469656e74ffffffffffffffff0381dee9aa9647797f4234154f4255dda50000000a64697370617463686572ffffffffffffffff0000000c7472616e73706f7274696e67fff826efb7436000029c33569795c38f235864021ea86c1d2d0000000b637265775f646576696365fff826efb74360000000000e61745f64657374696e6174696f6effffffffffffffff03a51aef0031f4bbd078160876e9a7c4ad00000009616666696c69617465ffffffffffffffff000000', NULL, '01a1fe68-2300-7269-945e-338b84e6d89c', NULL, 'denied', false, NULL, NULL, NULL, NULL, '🚑ß0;ß "', '9;ك'' Z_''"İ_Z"éßŹ🚑&🚑""a < ''Z"א%ß"ก%', 'אİא;%''"Z;9 é&́', true, '\x000000011d10425e29a04c3bde4abc1b195694443185c78ac3556ce5000000305786544975cc0b5cc670e13c94a71166e1e5b1ecfdc4397e71ac4c2b85e16b7a39cac6c4ee8692259a0f9e6b4fe50c80', 253370764799999999);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2, 'active', 3, NULL, 'cct', 'scheduled', NULL, 'clinic', 'xa;0;''\;🚑á''é''ßZ-%;99́\', NULL, NULL, '01a1fe68-2300-7e8a-9239-820bac987d69', 'residence', NULL, NULL, '漢漢İ Z"א', '\x0200010200', NULL, NULL, -2208988800000000, 'return', NULL, '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', '\x00000003000000086f6e5f7363656e65fff826efb7436000043c169956e46ef322edb94494fa5f15db00000009616666696c69617465fff826efb74360000000000a61745f70617469656e74fff826efb7436000010000013dcc813c5cc3a95c30d7903b22c39f305fe6bca2d983e6bca2c4b027265c20e6bca2255acc81c39f20e6bca2c4b0e0b881c39f6125275f202727f09f9a91c4b0202620c3a92225c3a930e6bca2c4b05f2d20d983e0b881f09f9a912227cc81265ae0b8813be6bca22220f09f9a91f09f9a91c3a95f39d790e6bca2cc81252d2dcc81305cc39fc39fc39f22cc815a2761d983e6bca2d79020d7902239d9832239272dc3a920cc81e0b881223930cc81c4b0393c27e0b881c39f202de6bca23926cc81c4b06139253c3c3b5ac39f5f393b26d790c3a95c39c39f225f5af09f9a9130e6bca2c39f39c4b0c4b0e0b881e6bca23c5cc3a9cc812dc4b0615a22393920e0b88161223c2d205fcc81d9835ac39f30c3a9cc81263c3939e0b8813be6bca220612de0b881e6bca2c4b0d98322e6bca2e0b881203cc39f5fd983205c7800000003617069fff826efb74360000000000a696e5f736572766963650384275e405f7fff0250908754dd959838bae30094ba1bb9420000000b637265775f6465766963650384275e405f7fff010000000a696e5f736572766963650000', 253370764799999999, NULL, NULL, 'denied', true, NULL, '2653-02-25', 'other', NULL, 'x0İ\_', ';;_א0''كé"א0a 9&__ ;a''ك%%א
;;_א0''كé"א0a 9&__ ;a''ك%%א', '< \', false, '\x00000001d3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f000000306b9439801574dee1e08f9ce30a981e6ad880e2677433d237e068a34897b738184108860683079d3889e80ebd18e367da', -2208988800000000);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7994-b434-5abdaad5e126', 2, 'deleted', 4, '<%;-%<<Z\ \%́;0% 01a1fe68-2300-7994-b434-5abdaad5e126', 'stretcher', 'scheduled', NULL, 'other', NULL, NULL, NULL, NULL, 'residence', 'İ''-́''''كZ&<&ก;🚑&İ%🚑漢 ""''é\́;🚑אאİ\9&ZZ- ك" ́éß<ZŹ🚑́;_;漢<&🚑9Zא كאאكİ́İ"0ك-كك0<aกé́İ漢__ك%;a漢_كก_ß''a0́א''ก''%&''-กก<_a&ك-\_🚑<<_́א-<%ก;''́ -\_ßé<漢a"🚑 _"&-Z-กก-<_é🚑_Zא <''''ß🚑a <ك-%ß--<a-א&"_''漢ก;🚑''&Zك%ß漢''İ&́İ 漢<a', '_漢\é9Zก& ́ 漢กZ''é''🚑Z;-กaك<🚑ééك', NULL, '\x01fffffffffffffffffff826efb74360000100033d6a425241e2ad', 233459588773569197, '\x0000000864726f705f6f6666010259c021008527effff826efb743600001000220eaa8c061ccf9', NULL, 'single', NULL, '01a1fe68-2300-7e98-b7a7-73282038723e', '\x000000010000000a61745f70617469656e740215f70db92c63d40100000005f09f9a915f0000000b637265775f6465766963650215f70db92c63d40100000006636c6f736564000100000000000000000000000a61735f6f726465726564000000000b637265775f6465766963650000000000000000', 0, NULL, NULL, 'requested', false, NULL, NULL, 'other', 90, 'x\0éก0Z\ %Ź🚑-<9éא漢''a ß''0\"--%a漢9漢ك Ź"ك;Z0́'' "&a "; é\_İ&🚑é_İß ك%'' ß%a 0ก "Z\-漢́%_09กİ&กß&ك-< _&éאßก -ßك%ß0漢_9''-''é\漢漢İ\Z漢&éك;Zé &אaß%0''漢 ก<_90́Zא _&ก''_ก\漢;%\ß-漢&İ;Z%漢אא;İ& ßßא 🚑''🚑_İé́ß"漢a\漢_ a_é\ก09''', '0&́ك%0Z
0&́ك%0Z
0&́ك%0Z', NULL, true, '\x000000019797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe00000030c9f37fd27f65bcb46741dd9a3a679d77c8d5fb8715575ca8188bbca418565c0624974657b8b2d1dd78472f63788907fd', 234941697766437776);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-707d-b18a-50538c0182c1', 2, 'active', 5, NULL, 'stretcher', 'scheduled', NULL, 'residence', NULL, '4 Oak Lane', NULL, NULL, 'residence', NULL, NULL, NULL, '\x00000660ca9d5c5c0000', 1795273200000000, NULL, NULL, 'single', NULL, NULL, '\x00000000000000', NULL, NULL, NULL, NULL, false, 'Ada Quillfeather', '1941-03-05', NULL, 71, NULL, NULL, 'dialysis', false, '\x00000001ceb45e7098f1d7fd47f505afc1b2801c5e0c77793a902356000000300f7510d516ae81fd5646e74992eef77e417b9c088c031d4f3e04a765aa84b5c79f2f8d06c94499b156dd346bd06d3a2e', 1795269600000000);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7361-880e-49d0aae76701', 2, 'deleted', 6, NULL, 'stretcher', 'scheduled', NULL, 'residence', NULL, NULL, NULL, NULL, 'residence', NULL, NULL, NULL, '\x00000660ca9d5c5c0000', 1795273200000000, NULL, NULL, 'single', NULL, NULL, '\x00000000000000', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, 1795269600000000);


--
-- Data for Name: bayboard_display; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7cf6-8735-96020cf39501', 1, 'active', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 'x0\ İ漢กZ 0 __كßaא_-ك9🚑ก&"%-Z ß🚑́<- 0&  09\9é א0%ك🚑;́ßa&_ 🚑_א&é\"0"́ก漢́กa''ك;''a&'' 9́漢ك<ก́%0א %İกZZ;\ كß_é09é́_0''ß''9;Zé;é"\-" 漢0🚑́ ß  ก;''ßกéİ0́0 漢''&ßŹ\İZ\9ß Z  "İ&ß"🚑ก&<İ;_-́%% 🚑İ<&_İéßก9كก漢ก""🚑é%كß-é&a', '\x66821db2d4d34be0a82928841f68e2db7e43bed52897506385c823b51bcaa858', 'ß🚑ß漢́<"0%ก0Z"🚑;ß
;9', NULL, true, NULL, 65535, -1, 79186743940039353, 0);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7199-b93b-f65459fb8c60', 1, 'active', '01a1fe68-2300-7e8a-9239-820bac987d69', '-ßİ́\%0_漢́_0漢กก\0İ🚑İ"-א🚑Z🚑ك א&ก&́אß_ก', '\x9015c1d9d186c4f738931226488f75eeaf03b9d38633a426d8d03e518cf7640e', '', 'minimal', true, false, 255, 253370764799999999, 62256985461933490, 4294967295);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1, 'active', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', '́<-_<a🚑9漢ك́0  é<''0''🚑ك9\́א"ก', '\x3e8aef6b621bceacbc0716412f778207573f60aae0994d6a1f2f0b7c16e69919', 'x"กك%- ''\;;0אZ', 'kind_only', false, true, NULL, 219838068562282813, -2208988800000000, 4294967295);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-72b9-bb40-890f87b2902a', 1, 'deleted', '01a1fe68-2300-75f7-ad4e-947f5a47634e', '%é 🚑ك "éZ漢Z&&İ́0́  ß''א9éß%🚑กßZ"9', '\xaa0ed420a063f58f2ce2006297d98aaa969447506ea966fbc7b00ce24ac2cebc', '', 'kind_only', true, false, NULL, 253370764799999999, NULL, 4294967295);


--
-- Data for Name: bayboard_division; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78db-aee8-c2d984b20880', 1, 'deleted', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 'a漢-'' ́ א;aß漢0ß\";\ß9İß<İ''ß9 &<ßßא_ 9', 'public_health');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1, 'deleted', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 'x\ك́🚑aא 0İ漢& א''', 'mobile');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75c8-b3da-29702e25b45e', 1, 'deleted', '01a1fe68-2300-7eb0-8c16-2087479f08d4', '0Z  "ก%ก -א"& &"9aa-ßกก漢🚑''a', 'provider');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-73da-825a-5e03d7286245', 1, 'deleted', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 'ßא🚑%', 'public_health');


--
-- Data for Name: bayboard_ended_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1, 'deleted', 199912947448745016);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7dff-9899-22b59574e26e', 1, 'archived', 253370764799999999);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1, 'deleted', 159285144216347085);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1, 'archived', 247815216938324985);


--
-- Data for Name: bayboard_facility; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2, 'archived', '07627832', '\x000000014937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b000000139e3970e744102476434f8c7f8dc63dae9ed33e', 1, '01a1fe68-2300-73da-825a-5e03d7286245', NULL, '漢<&"', 'nursing_home', NULL, '\漢9;;0"_\ß-كك9a-0a90é🚑́_İא_ßé -%́🚑é";กa;9Z漢é< ́aß_\ß漢_0''''ก0\_&  漢-🚑אİ́&漢🚑🚑א&א -ك&-́\ก́aé漢;\0 <́\Z\ßİ% كé🚑İאกß%_ é กกa &́;ك;<0a 漢́9́%-''"aZ%9é🚑%-00éא🚑İ🚑9& אİ"aกก-ก"漢;漢กa_ك9́א"< ''"%;Zك İ0 漢;كك<9é-"9_é9é;', 'ßאก漢🚑aZكZك<\'' -漢% ''ك_İZ" ßא 漢ßİ', NULL, '''ßéZ\-<9İİ \&"-Z<ßאéZİ"Ź_<"<''é\ß;Za9%''"Z"漢<א\;́"ß\''\́ك9ก ;กZa''ก_ßİ\;́ก א-''ß;&กא9& 99;a<🚑0a<กß漢🚑0''é<''é́a&- é ßكك\א́&"-🚑ก_''אé كéİ-\0<กé 0漢 กé%-א́กéאกé<&ก́"กİא\%é-́%ß-_🚑é\-漢-א%"é&İ- ";_ 漢0<_ก__กßa_ß"éa🚑', NULL, NULL, 'Pacific/Kiritimati', 'kind_only', true, NULL);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e8a-9239-820bac987d69', 2, 'archived', '23331292', '\x000000010bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce000000136b733fc9fe116e3c76d433e10adad6efacf5a0', 4294967295, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 'Z\"é🚑Z&_🚑&ß9\é& -İ%9́ 01a1fe68-2300-7e8a-9239-820bac987d69', 'aكك_ _漢_ß''''漢9"', 'hospital', 'x;<<_&; "_漢_ "Z %', 'ก🚑''漢ß&́''éك;كZك&🚑é_🚑́İ\-İ́aaa;_🚑Zé<漢&́-', NULL, NULL, NULL, '%é_é́ก́İß漢אك́"א́aßéİa''9_漢;;א"%א ß́x', NULL, 'Asia/Kathmandu', 'kind_only', false, NULL);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7312-82ac-6f749d37eed3', 2, 'deleted', '44542473', '\x00000001a5469b7039ae171725d06e486675b7f2f5554beb2abca22d0000002637e66f4e121642b553f46c52178c018d48712f1d5286572dd91c7f2243c278dc262e59fc3ff4', 2, '01a1fe68-2300-75c8-b3da-29702e25b45e', NULL, 'ك;é&0"''ก<🚑''% Zك&', 'clinic', 'ß-\ß🚑"\אก;́&'''' &', '&9 ;0-ß<Zéกİİ9🚑Zك🚑&كİZ''\a_<a;"漢9-אكก _0', '🚑ß́א''', NULL, '0éİ%\ك"🚑 " %-ß0ك0ééİก"Z;aกa";\كax', NULL, '漢א_ א%ك́漢İ''́\0%<🚑9 <_İא&İ0 0漢\́漢漢%', 'Pacific/Kiritimati', 'no_room', NULL, 90);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2, 'deleted', '90954393', '\x00000001aa4d0769d66649d426906861c7ef22c13f197f38777e7928000000285ac605bf37baac5ce01eb1939cfabe41dc542d1e4b41c7b8357ca2448bb95fb96c4917624aefe33a', 1, '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', '<a%0́漢'';-\-🚑0a🚑 9İaك漢İ&漢< ß 01a1fe68-2300-75f7-ad4e-947f5a47634e', '-漢-ก"', 'dialysis', NULL, NULL, '-İ🚑&กß;a''', NULL, '\🚑a0 "\ßZ\<"Za-\́a&__&-İ %éaก''Z''_a''& \İك', NULL, NULL, 'Asia/Kathmandu', 'standard', NULL, NULL);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x1b3e4f6c140fae7275192669d1f867e01adb12eef12a0d082c838254f65306eb', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x64a93b9c75aff981323c92583165bf9867d19ee8973cbef0debd240cc2c4f680', 6, 4);


--
-- Data for Name: bayboard_journal_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_body VALUES ('00000000-0000-0000-0000-000000000000', 1, '\xfa78577a95b1e763dae71f1a3d31a29928c9740810e6a6b402999049bd54e3c0', '\x0100000000000000ac010000000674656e616e7401a1fe6823007608a264c0f6a09f569c0000000100000006616374697665000000115072616972696520416d62756c616e63650000000f2b31203231372035353520303130300000000f416d65726963612f4368696361676f00204a8700000f000a000f0018000e000c000000010000000f416d65726963612f4368696361676f5aa4d5cd5734c6dc57c7fd8056058eb95ade160a83d0bd7205c12ab5b05b8544');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x143448757d84c9029ac00b7963e7f7a290a099c73e026a63dedcfd7b2a03d0a8', '\x01000000000000004b0100000006726567696f6e01a1fe6823007eb08c162087479f08d4000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000d3bc3a95fd983c39fe0b8812d5f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\x9849131717493700ce3b0a8423a99998140954b8b632d07d30ecd0f24d9ba28c', '\x01000000000000009501000000086469766973696f6e01a1fe68230078dbaee8c2d984b20880000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c01a1fe6823007eb08c162087479f08d40000003461e6bca22d2720cc8120d7903b61c39fe6bca230c39f5c223b5cc39f39c4b0c39f3cc4b027c39f3920263cc39fc39fd7905f20390000000d7075626c69635f6865616c7468');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\x50074b030ef1ae6af77998f077972ed3620d5a9bfee0afb20f6b8e2dd8b42a11', '\x0100000000000001500100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000008353233363033323300000001dca9da30d9efbb66e967e6177fa202946dd7d611f5ad8c7b0000001fd023533b656d1d41cb3d9e1a682ce9222ab2170a97f6f540a99cb33639bbf2000000010101a1fe68230078dbaee8c2d984b2088000000000357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f26000000056f74686572010000000dc3a961c39fd9835acc815fc3a90100000023263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d7900000010000000d3c3ccc81cc8161e6bca2205f2600000000000f416d65726963612f4368696361676f000000076e6f5f726f6f6d00010000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\xefbdc45d1376607e5c7e4cf0a9ebfefd1352c1c677280de05808d80fba77defa', '\x01000000000000008f0100000004756e697401a1fe68230075b09ec8a9d49b737317000000010000000661637469766501a1fe6823007608a264c0f6a09f569c000000004b222de0b88127206120c39fc3a927d790c4b0c3a9cc81c4b039e6bca2c3a930c3a9d7905c2d262030316131666536382d323330302d373562302d396563382d6139643439623733373331370000000363617201');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\xbca6b87a22db989b254dc2ce8d153fdff84cdf03f6f6bac0eb3734a03eadc8b0', '\x01000000000000017f0100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb11000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000013e3c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a9101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\xa8607bd85c5fc61c6b048ef86c7360d767ede3098abbd1b71c59e95ae84622e4', '\x01000000000000007901000000057061796f7201a1fe682300789eaa9f378933e069ea000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000001478c39f5f225a5c5a20c3a9d790e0b8813cc4b03c01010000002368747470733a2f2f7061796f722e6578616d706c652f66666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\x10acea12dad9aff40db58ace746d5fd3e5b7f6157fdcc2f04c7361310a99f346', '\x000000005632d8562cb144c6352f8682442b89f7260de04474293690000003b8315789c124e980e34cebb3c69ec57a23099731dc4e827fa691100283c5e81bc2d4786b669197a950c25da4694a71c630961d1f028e8756fdca23ea3707e90344b28dc8de5fbc928727a2a34d145a19632abf966440a7cc21850b4b3464b96100d4de6dc0dd1431e6debde542505ce6f3106ea853790326c5cc980c3719365498e1e23604f8878c28c87e4c99b05dd984907593a9a3a67e333dd7ac6e29e82a4cb611706d1e0f288ad9306e0c18881d70d6df4da3e72905c45c330f307eafd442988bb3d33f0378e084607f716b522cae37e2809f11af69f660f84d7942ac553647f14cf28f2c66fafb4dc1b56f9296c9d848bbcfd172e9c821aa1c226eeb2597de521120b0d4755ed4bd04127d4d6e0d5275d98b272b223c9ef1aaaa0a5da26fae9dd3638dd87b7720cd01429c5ec66d3b6fab1e369fa2ff4e7512348dfd3018edf52d2abfc9c6593ba366903f351dd61c23b65ee1430421657ebc26942d635164ebe15a05e6b7c71ad851cff3d25ff0623437f33621b98511ffdf3ddfb87753bd5ec3c665ba710adac848aa1a2a7e83ad9de8421c468d62fb3032bee3964f526c1e91f53c6bc605b3f08e6520f740648bfaad2098d9a6b581a3bee7556f2c6a11e1dfc905f5d6f862e8eb8d93e698a2665002798feb666fc17526ce46d7623ab6b39a18fac62833dd790bd572c09278f9fa69a0976fe98d81b5fd96ad283862d3009e30034f5928b9e70cf9fee6835f5db33c05fb6b083001eb221608974d612343e7e884d46c5070b7e1121d87215030c3a2cfcffa5b85005bb18c59470ff289e34f0d58024ea019ab0111feb7ab169fd2f9d632c9df2d20ce45dd2bdf275d53189acfeeee366ffbb672b56eddbec0824af3384cb32f9d1e1aec51b20ddf55a0d11cd5a2953e6f9adbb4c983395527be232a4853d458d2d83d1cf412e9db40e24c13389b61b4968121263b8c6e77491a91738277fae0918cd6d29554770409a49aca1d3ec318f0c60715fb0860c7936326de38c7d01bf88f1faf9917d6879d0c2961905cd41480529402a5e63dcf0d0c93cf035b12edcf030a01393a7a4c11d25183a3146d447744d22feda4f6b31cf901df13ea026357c1a54aa43904cbd0aae9873ce244cb9f1a376415ac066d14c5f78ae0dda54bd02f07684dd654b155e90535ddef7d1048ede58f2e1c41be7766dfab09b00e7012858af0819fbeeca75a5e82500af7ca9ef0a08cd3a6f20e58968f5022315fbf35a53031e6a37b4a286abf7b656bbf0ec59c3826455234eeafeeb65c1b08c11234e7728145cc1f3bcf65d781d17333a71c7945174abd817ecdf6daccc8b131d801');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x4b53dfe3f06ea01b4c8dd7558051c254cd0b404f38529595114992c0e611b6d9', '\x0100000000000001ee0100000007646973706c617901a1fe6823007cf6873596020cf39501000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe68230073b588387cfec4cd0dbc0000013978305c20c4b0e6bca2e0b8815a2030205f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d5a20c39ff09f9a91cc813c2d203026202030395c39c3a920d7903025d983f09f9a913bcc81c39f61265f20f09f9a915fd79026c3a95c223022cc81e0b881e6bca2cc81e0b8816127d9833b276126272039cc81e6bca2d9833ce0b881cc812530d7902025c4b0e0b8815a5a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca230f09f9a91cc8120c39f2020e0b8813b27c39fe0b881c3a9c4b030cc813020e6bca22726c39f5acc815cc4b05a5c39c39f205a202022c4b026c39f22f09f9a91e0b881263cc4b03b5f2dcc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266166821db2d4d34be0a82928841f68e2db7e43bed52897506385c823b51bcaa85800000000000000020000001ec39ff09f9a91c39fe6bca2cc813c223025e0b881305a22f09f9a913bc39f000000023b3900010001ffffffffffffffffffff01011953ec8f7742b9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xe3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078649fc14ac54a587a', '\x01000000000000015601000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b880000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000008c3a92d20d983d790799b99dd93080c4b10bac840b34334aab2425338f320e013904ee43a435f8743ffffffff0000000300000030636d6f6340726567696f6e3a30316131666536382d323330302d376562302d386331362d3230383734373966303864340000004b636d6f6340726567696f6e3a30316131666536382d323330302d376562302d386331362d3230383734373966303864342c756e74696c3d313930302d30312d30315430303a30303a30305a0000004b62696c6c65722c756e74696c3d333030302d30382d30315430353a31343a35362e3034393936395a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f3332ffffffffffffffff00010384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x44fddd81f9b90a12cee50ba651d6fa9ded2d9f21fca726644d0829d4933f3fa8', '\x010000000000000049010000000d656e6465645f73657373696f6e01a1fe6823007524ab8e6eb60fc43902000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c02c63bc43aaf0c38');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x799ce73f233651f83c70a888fa1afb988c384020f47c1c1cadaba392af9147a0', '\x01000000000000008d010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000927615ff09f9a915c26000000076f7665726c61790000003123203be6bca2613b2027206125c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x62c10cd9c09369738e747e4f1fa1c4894871b6a969555a00810ce7e234c07dfa', '\x010000000000000087010000000d6163746976655f706f6c69637901a1fe6823007da988fdbba63f07daa6000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0101a1fe68230075c6ac09e5f2dbc0252f0101a1fe68230075c6ac09e5f2dbc0252f0000000101a1fe68230078dbaee8c2d984b2088001a1fe68230075c6ac09e5f2dbc0252f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x271c39658c65d4d0db6823366b2702a14c3d82c4acb0d8439502bc5a9c96cb63', '\x0100000000000000730100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000034f09f9a9139cc81d7902025c4b0c4b020e0b8815c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a912661');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\xeafe87df398ab6811f232e3725494148739c52a64d53e2e298f62a5c5bc4b15b', '\x01000000000000007301000000086469766973696f6e01a1fe6823007edd8f03fc2cba53e5ba000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c01a1fe6823007eb08c162087479f08d400000019785cd983cc81f09f9a9161d7902030c4b0e6bca22620d79027000000066d6f62696c65');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xf1eea603bf87ba21f5488cbae0d02e423f8ce8755e82ff2ed92205612b3962b9', '\x0100000000000002f20100000008666163696c69747901a1fe6823007e8a9239820bac987d690000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000008303431393835313000000001b91270ac87d0712c802240b97392db267622480aa897ba660000001739cb77ebe76839b85aa7eca3b336f59ab40208f3714393000000020101a1fe68230078dbaee8c2d984b20880010000005dcc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca230782030316131666536382d323330302d376538612d393233392d3832306261633938376436390000001027303bc4b02727203b5c5cc39f61c39f00000008686f73706974616c010000013ec3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25c3a9392725d790c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca2c4b03026c4b02d61cc81d983f09f9a915c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b00000010000002f78e6bca26126d9835c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f000001000000383c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a9392500000010416d65726963612f53745f4a6f686e73000000087374616e64617264010000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x42b2b5b6977ffaf079456be79b9c1e044e22d0928bdcd1b7be80d4618b4393a6', '\x0100000000000000af0100000004756e697401a1fe6823007306986aa5daf05684f80000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000069c39f3c3c2d20d9832061e0b881e0b8815a39f09f9a9161d983d7905af09f9a91f09f9a91d983cc81c3a95f39e6bca25a30cc81c4b0c3a9d790e6bca2c39fd983c4b022262030316131666536382d323330302d373330362d393836612d61356461663035363834663800000003616c7301');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\x52e7119c0c3df6cde18a8a5da12c6618dee0ce2583f8c488a5a9f53df26ff092', '\x01000000000000004a0100000009616666696c6961746501a1fe6823007573b14d98f665d3cb59000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000083b225c2d6122c39f01');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x0d38e4539ab2cf8cb4aeb783054324825f068de8e9fbe9d5f1278c07302fd093', '\x01000000000000004f01000000057061796f7201a1fe682300771a918a25a1d8255a300000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000f395f61e6bca22d25e0b88126e6bca20100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xc05e7691ef6421dc6ec8418aedd522cabf57f407b69e8745a20450a60b9e7c26', '\x00000000bf904c39c344ed326862122e51c7421b968ac1d7dc62fe8c0000047e5b5f0dae80a583ca2e85e12fd40706fd607bf82ce70748052ddd1d9199f8dc9e87ebc3e30f1112276e5e57e28965c0c92881461dff03fe50c0eb1535e73e7abd62128e3423a95635343c605e833664c190eaaa41c0cf052e65c231d4b7fd7ac87cb855691c7070242874c3a993b8b40f0da85912cc50501758bda94badfb7e438631bd0ee7304ceb3b1cd843900bf38edf9d649900ec1f21399d1ba09cd74012594c3c830dd44e4ac27afd8a4ebb6c28dd7f4a90377a8f2d4c7a62f694f94f1bb9658ffec68adbeb572b06ab41a26fdb2398c9747846ff9985cabddcd8c16c486afbd86c90c70707468d9460a339d533dc23bdb29757d724d9ebb09ad283d7d4ba1ab603bd38be6b5428d7a215230f1c24c204a9d87228e81f407d6f25db9b1b825bd4c965fd07c19ba90073cbfe56d1f3b6c5e3e81d57848ca3d0f8ab3b2275a6c2b533706750055c80a8bb0e30af2d1c197b67e13137177ed13df86084ca481581efaca28c1ae06d54c9e71866593108f1fffa350cf672bdd302393621bad3cef3ffbe355aecfe6bbc667df5f3496843cd920b10465c2e2b183e219c62449d72d1914c60335918703e3b9ecc153f33e143c6aa19eade4308af4556bd554385a47e136f640ea465f363a6e962dc4cc5e2409534c8962392ea94fd31795625b2d9421a2fa4c011488b9c587d54499206291df14d685258307e505112ee8208cad4dffa4753baa47af2ecde879818692a46756d59267f56247edc8f7328585a7b42d241026789ad4b96669286f0d1b70470f680131614986fd5d64442dc622bf137f742d24e8679101f79e48cae28cd93cff2b36496f89186f78d7a6467266214892680634c156f8aa4a419f275b8f91e09e33f4a4b4e90ad43f0d18e497c3138744576bd68f96391fb7ba1e61358b3454ac60ff3d22170d56d24d0f11a8777ee6821eb15f26b70ede5116af3d7a43c4d6b314175efc6410b342e4d2808353f7efbce6c8b3114c0faf25aa0c311a60a54a0450fb27370c1f82ed255513a7daf49052b7cb3aba610f6e42692780e11954e886115c4d0e9ae62cb542ab13e64ad3e5d52393ac37b68da585b2c10a472ffc0e8729a2586ab3f10f52b3cf85d114e00431bc18205235be65520af929fdf665909aadd684e820240f7e0dd71ee6cf80cbb8b2a3840b8747e2383ded77e824d446c4d60e1b2dae4656b2fef5ae499c4d7651c8d54dd816bb2f6aa9b7d5018e75e191d74092df46cbe1266247a5d8eadbaf1d1b536ba91eb6fcb1764cc1e57733a060b5253bc34b433a855039a5a51d1d5be776ea77f0f96b3c9390b7e1784b98f48387143a10d450d2b4a6cb800adb3a48716dae7dc7b35de8d5be41a696435e074aaa0b56abf9ac70af984df5427d8b49c2661724042a479cbba84be03106b8e84c56eb27c4c7567e0b7ce2ba0b7640a23594c546c739bca528687cf4f531b7c89c9210c99157a6735b11fdb1538b9ed261daf0adc3f0fa25ea78d15bb7bf0277b74724c27d1580a29a686bfe9cd7dcd81bbaba32928441821130f428941b8f33464dda4864bcfc2c61ba56767c8b3de034215d49bf7ff37f7c5061a864470ab48946b7b011bf3742b6914ba91ca');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x0100000000000000df0100000007646973706c617901a1fe6823007199b93bf65459fb8c60000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe6823007e8a9239820bac987d69000000462dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b8819015c1d9d186c4f738931226488f75eeaf03b9d38633a426d8d03e518cf7640effffffff0000000001000000076d696e696d616c0101000100ff0384275e405f7fff0100dd2e65ff3ec5b2');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x01000000000000016b01000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c620000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000002b3039e6bca25f5f5ac39fd983c3a96120f09f9a913bc39fcc815c263c30cc812d22d98361c4b05acc815a78330f98c91d8a4d550dd50a0748029d02f106a5efafae1d558af2649c57d0a5c5ffffffff000000020000007565645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c756e74696c3d313937302d30312d30315430303a30303a30305a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000004765645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c66726f6d3d31302e302e302e302f3800000000000000000101a68f672f8a218a00');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x01000000000000004a010000000d656e6465645f73657373696f6e01a1fe6823007dff989922b59574e26e0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x01000000000000008e010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c000000033bcc81000000076f7665726c6179000000382320e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd7900a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x010000000000000057010000000d6163746976655f706f6c69637901a1fe682300722789ac2996e583a25e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0101a1fe68230075c6ac09e5f2dbc0252f0000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x0100000000000000570100000006726567696f6e01a1fe6823007008819d098d235201cd000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000193c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x01000000000000008601000000086469766973696f6e01a1fe68230075c8b3da29702e25b45e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c01a1fe6823007eb08c162087479f08d40000002a305a202022e0b88125e0b881202dd79022262026223961612dc39fe0b881e0b881e6bca2f09f9a9127610000000870726f7669646572');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x01000000000000026e0100000008666163696c69747901a1fe682300731282ac6f749d37eed3000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000834363631393334320000000147b5681cddaa5bdccea488c05e281464fbe573d9f156262500000010efd38008c309206db4409176acf7d247000000010101a1fe68230078dbaee8c2d984b20880000000004026c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad790612600000006636c696e69630000000100000013782d5a39202620f09f9a912020e6bca22dcc810001000000236161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b39612025d9835fc39f5c78010000013239f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f5ff09f9a912200000003555443000000076d696e696d616c010001005a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x01000000000000007d0100000004756e697401a1fe6823007561b101cd8082a3c3a1000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000032d983d983f09f9a91252d39c3a92030316131666536382d323330302d373536312d623130312d6364383038326133633361310000000973747265746368657201');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x0100000000000000440100000009616666696c6961746501a1fe68230075df8bcb132103b9fd81000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000002cc8101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x0100000000000001c401000000057061796f7201a1fe6823007269945e338b84e6d89c000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000018cc81d9835a5f22c39f5cc39fe6bca23b5fe6bca227e0b88100010000016968747470733a2f2f7061796f722e6578616d706c652f666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xd58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba764ae527a4beccaf430', '\x00000000a27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba3000003ccf24482fa90f6fa4d5968876c309b37d601ea904d9adeabeab174c8fb21c9fbfcd5dd30d4876a90171e544861d18590761dfe8171b961788d919003a20951feeef192c84712026b3996f3d26cd3755019df4ce41dc9a0b38fc1e8000b55b724446596de4223d41f23e544f21cda0f691cd1970bc77015365dbf27f9f308dffdaf31a08d5ecb31119ed28eb4d842d5121051d6afedb0a7fa25d59891b6aa2899c895b1a8c43f42a62c77925a962ed6415433d2ae0506cbd6b16b38c12aa9f1a848d53423bbe373799aee9f5655cdc6c5783037e605cd50df9de33866e1761a76115b1bf0f92be52b061745530a847a8db50e9e590444fcb8beb24985a679cc80838dcf529a4ebabc0416f487305d390c3741e6f117a65c8b3598b1cb9152f93ebf10a2e96851b0e869fd4dea708d4df135f21573a27c1ff6b6c4cfd83127e17afff0671f87d1b3f4b0e0a1f8fb34d24cc4b1c44e0da82925d03194ee34722acb357ea4da5221c96f6e24867f8ac6e49d20175c493d880277cf019cbeb5dc8642ec0b7717c779bb2cce0d5102665c66be1807c0d52b2d10d2ba163c60fd8cfe8c9be29ffa4abf631b00c7915260d0b62d0297d95ef194ac75d0dd32fce57ce77b08b2a8779a3be54b4bfbe3470f605ae564da9d94ad1cb41cb9b75357f394f2290fb3af84105d6f0ab23915afed094ec3e651f772538464fdfea0ade6b31263a1244d6a08a3255920e012bfeb03b9dfcf1369ecacb0f6f3340b80ec25f0307250a5a0e95eba78b16cd04cd280669c3265fccfccb6ab78b4aab6620e65b91819fb272895597b6c14d92cea2995c9483a641a1314f8fb8743f3cd5325eaf404a527f91609873b2f34f62e4bb020e5de1bccd292658954290bc32cb8ced21482bdc0a933a93f5b07ac01843f8a9682df3001675a6a121d41a5fe3a8927de8ca8cdc1510a05e80d192a9ed84fd35abb62e6fbfc11486edf52753e65bc02b58c8e92467800881dc97262d77d99a27c497dceded1e6084d83b82e6b7deb17df101ea1987e4bb1cfd7f21a180fe37c09912e444f78726dee888fcdc25d6c179238e6b788ba7daf8c49d4bb1ff34786505505e525a4cfe5c9edd0c8003cbf9af40fc895d9f70cf37b952ea513108835913fb5c6acf46eb1d0166a8a935fcead78e15e80f744c60814a841663a2b7a6858b376713855345baa9db76a3e9dc37789bf7c64914acf7dc0b64433813a2f0c14587070420e653e95c5646c164a824f3cd7786844d95ae4915d87e90045baf5073eac32738b466d71d2528b4f40fca9ba16bafeeddb4efdeb10d0453e1093c5f0ebc143027e8938558eba038266800b1966cecb44915b55b7b7dc93e31ccbcbb7f0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x0100000000000000db0100000007646973706c617901a1fe6823007e059a26f74846d9c43b000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe68230073b588387cfec4cd0dbc0000002ccc813c2d5f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b8813e8aef6b621bceacbc0716412f778207573f60aae0994d6a1f2f0b7c16e69919ffffffff00000001000000127822e0b881d983252d20275c3b3b30d7905a01000000096b696e645f6f6e6c7900010100030d058f00c3493d01fff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x0100000000000001b201000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab0000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000138e6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5acc81275cf09f9a912d2520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca220392026cc8127c3a9613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c27d9835cd98325c3a95ae6bca2202d306161e6bca2202661203c6125c4b0c39fc4b0d790c3a95f27e0b8815c263b2d5f3c3927e0b881f09f9a91e6bca2e6bca23c25cc813cd790265a20cc81e0b881cc81d7903c27c3a95fe6bca2c39fd790c3a9c3a927e6bca225e3bf45c27a65e0c77cb7cdb285e6aa3ba5cc1f36b850193057f398462799d4c1ffffffff000000000384275e405f7fff000100f38d06313ccd71');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x010000000000000049010000000d656e6465645f73657373696f6e01a1fe68230070e38e636bd6d7cc289c000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0235e4fea70321cd');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x0100000000000000a0010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000006e0b881e6bca20000000572756c6573000000492320e0b88126f09f9a91d790615c3bf09f9a91c3a9f09f9a91c39fc4b0f09f9a9139302dcc8120e0b881d790d7902020d9835ac39f26d9835a5f2d610a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x010000000000000088010000000d6163746976655f706f6c69637901a1fe682300716da323efc4f1f912280000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0101a1fe6823007db4bd760304997e765f0101a1fe6823007db4bd760304997e765f0000000101a1fe6823007edd8f03fc2cba53e5ba01a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xf743448ee7c936a45256d1b8374979402d484fdd159b486dba893a7ffc9c2723', '\x0100000000000000460100000006726567696f6e01a1fe68230076a586b5995c0d63ea56000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000009d7902026225cc3a927');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x01000000000000006a01000000086469766973696f6e01a1fe68230073da825a5e03d7286245000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c01a1fe6823007c3fabd08ccf9438f40a00000009c39fd790f09f9a91250000000d7075626c69635f6865616c7468');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x0100000000000001d70100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000008323836343136363300000001c0a7418af885f7ddd64c507bea244b091e5b9df6e72c505700000024b7caf040be02ec183cfaafc99a9c318164dabd958b9219a7cbe0274504dbcc081495b32b000000010101a1fe68230075c8b3da29702e25b45e010000004b5c5a5c20e6bca2c39f39f09f9a91255c5acc813020d7905ff09f9a9120302727255f26c3a93b2030316131666536382d323330302d373566372d616434652d3934376635613437363334650000001f5cc4b03cc3a9f09f9a9139d790d98361e0b8813cc3a9d790d9833920263b2d00000006636c696e6963010000002e22222730395f6125d790612d203c22d983d9835f3cd983d790275c25c39f61c39f205a2d272dcc81e0b881e0b8810100000037f09f9a91c4b05f3c5ae6bca2c3a9c4b0275c222220f09f9a91f09f9a9161cc813b3ccc81613b27c4b0c4b03cf09f9a91e0b8815cd983220100000002cc810100000018cc81f09f9a913022d983c39f3c27202d20d790d9833b3b7800000000000012506163696669632f4b69726974696d617469000000076d696e696d616c0000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x0100000000000000a50100000004756e697401a1fe6823007d5cbe8019ba31541268000000010000000661637469766501a1fe6823007608a264c0f6a09f569c000000005b3b5f22c4b02230223cf09f9a91c3a9613bc39f22cc81d79025262520cc816139c4b0e6bca2d9835c39225c2d253be6bca2615ce0b8812030316131666536382d323330302d376435632d626538302d3139626133313534313236380000000973747265746368657200');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x0100000000000001620100000009616666696c6961746501a1fe6823007e98b7a773282038723e000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000121782030d983d790c3a9e6bca23b2627e6bca22020c4b0205f3b5c5a3b30272061d790c4b0272227cc81252039d790e6bca2c4b05cd983205c26c39fc39f5a5f3c3ce6bca2d983d983d9835a6125255f262522c4b03c2dcc812527e6bca226615a20c39f253bc4b03920c3a95fd790c4b05c5c393020d983c4b0305a26d983d7903022cc81262520cc815a225a61d983256161392020e6bca2e6bca2d98339203b5a3b2026223b3b20d7905a39e6bca23b275a2d303b2039f09f9a9126c4b06122e0b881c39fc39fd7902df09f9a91255cd9835ccc8161c4b0252720c3a9c3a920265f3020c39fcc81d983c4b02039e0b88127272030205fe6bca2e6bca2c4b0e6bca23c2dcc81c3a95c3ce6bca2e6bca2d7903cc3a920d7902dc3a93020d790d98300');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\xfb13fdcf05b6c5d87100868218446c55e095f8a51e3286d227a4c99bff15033d', '\x01000000000000006101000000057061796f7201a1fe68230076abb3d2deee36f3243e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000022c3a93b5cc3a92630c3a95c305ad983d98320f09f9a91d7902dc4b061305a22252d5f0100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x9a1a6fa817396be20c07dbc944dabb03fd3cac902a69e616a5e5c642ad260369', '\x000000005097a1db841109910b6dfae1d458a2dfcbd6c8c8a5eb5ce4000008a418b3d728f634e4c109c13cf953fbc59a00e277523ed6ab14d1bcd337a15d2e84b0886c8b0ee9930c1a17582e23f8ef6de1e8a9729243c3535909ce65c73da1c13b8674e73592beef9edfcff9c72c1e58cfc19170fd9c0bc8143eeea4bebc0796c6b4870aa24f4c4781e76763367c8cc6f2d08a7a5c91eb0fdba8a02c6666c8b10f8245e86424cc8c7e81357e9f0066d19073dda70f63a5cd04cb9521907108ad8e00040ee02da028320a150c0d75e6fbf8eb00cc2fd3a7f3c7d652b90fd2af25c9e6d1e73e1473764baeeca2ca1029927b9f36b7009745f5e20c614ff699e7ae66d13c6b712230e4035219fffcf83b4a8e754f4c9b7a22beca245e72d800c0c1d29ccec783546960320b5c2aa694ccbe8710fa0b1db9baaff4b7871de130aeff7d7c85f1f81fa86ffe73b32b31955d061d2817f4f5e3f0464db62dc01e658c6322521c41152c7ab2bbef4d3309d4435e4263deddf36fe70ff9af3d61fc44ff84ca6c06efc851126395f6c7d72be56d435fd7fbd6dbb02de347a25f8497fabef7d3e4ecddbb1be045affc918fdcbdb8bfea450cd97e11e876af96db23fc4df4ba9cb63267b7dbc7ef4f6117428e314dcdc6bfb87cf8983cfe9193394592e304dc5be66558f382f8dbb72c49553322c9793169af4168ff4c6cb0c3663bc0ad2d03c403df141a7e4cffbc4b6146f1ba8fb224eaa91183220d9e2a62d50073b0a15e513fcf2669706c7bceeb2473d2dc414835fba99383f9d5542e0cd6daf072c0badfddfb73dbf2f4010517b9680e0af3bb3d0456170cdd5ffda96a736a17280eee5cc3ae6b0a225662de40bdabf40a2f66c9f13a2191adbfa92d652dddab3d0cfccb3482243f2529f70b49f9b85be79807eb71ffd348b9163a1a59b9ed3e61e957b46612bf35f3b1e912ebb18f27d76a722a87297fd1cffcc4ba6941c1d09a25bcf10b6ad9a01354009dd5ff73296e5b372c36da9681834e0fa63b83c7243bff45360cc825bcfa1e6c6844d968861d520b7f8ff5d2216a7f88e219724788fa8b07a0428c7b052f7f52e40d987e4dd8a06c042ed8f5057659460ee413d7cffa2cc717d2bf7f5253b0320b95659b81076651496cf0f75704b0975c3f6ea49abfee2ee9bba396b34f362dc8aee82059dc7fcb8a65121dee2a6575e83f39d2afccf6bad300845b514d5d86b9e240fe20dc507013035d9f0979b2d777d79aa9bc1726651001f48382985f562c8df7c38208b25ce10e5603e592fead630d0edc6cb135559e458e35f4b3d1936c864422f31876370ec5865273e3ebc416ac8516384f8ee5c16fc0ba67a7c5e88730b7a96fe300b86c0ffeac7bd357ad89e47c2833186640bb71bb022414badae5e4ed78e2ddb05b248d0bc80e88471ef65a2dff9087c01eab9003f1ae1d8c7b86d37430697318fd8f8e44ae633966d869692b6312029625baa102b846ef607997fdd8fd32079b9442531b1739f3e1b480f4eca7742fc58942d3f0153355be8e731339c2fc25d14c524802d4d7738a8c3d43a993924daf43f7651a75251e3420fc360697a218894271a7eb07841462b7dbacd82ebb0d94ba34f78e404d666f245770f49c9363345f0907cfc784e47a554a93ee3a9827c66f223be2d0dd35128804543538609be4cc08f83775f328c1b98d2a00ddff929ec851b287e8c4e5717253d92d7515baf9c923ee49a3559f94c8ac5c6f25638d185d2ed6c7da9232cb5098cd6c59516ab9281c7a9c9d27ee31ff283a45b681187bd5c0a1825fbce7c27aed62e229e8da43f417c1625ff385b918ddebaeb17fdf7225b85d55e390f0593d73076fadb634463ff8ca93786ae4cc1708253dc3b4e8c68892fe6e26702643c3821bf14df4d894cbd6f2f591aa2363a0b76538f252944e4f4042d86936762663436ea10eb624eebd3832592d0565e9deaebac1379b28a59623c98bf4da1ec94b16fc6e91997191e0b11cf49fc77c22c3a25a453edfca9e694caa06ec362c35391d946e29e669cf36af5f37c806d6e3bdf7011e34494add9589258e86814875b0a9530d0908752a4354b34fa634c16d3b7852239021524873c55ab06b7c0e74443a77eda99544692c03a801f20e8754779c76194d6b444b8c6d5e27f5526ddc819258cd8f7dc53718769e0affd3c1e1695684ac1306b5ea7d54cc7b0b4c33358129ad7889b5fe4f9d42a505c3b7b4e393aaa24e91c2b05debc9b460695ce6e115cc2ec1a8fddc715f122633817c3feb5440ce401fbfeeb47f495a9284871b7f34cea05e01aba4b74d7247dd28c56cc12c04c47947b745d9ec392ed042dfbee3e0f8606aaf68fbbc9a3dbf74fd033c0a7e7b366a9b6ea21c2bba30623a388447d23dfc32b15193937a2bfa980eef7478809ed33fd299876429190a6407d2abcb3fc54734d07a8a2ab64e3670d6b1da79006436c620c992a1e9996e825bc80f44792892ec60f4e774eb4f74016983c5e813e0c9d25fccdbec09448672cb62c90c1ee967278b66dd8d86a86aa6453c5f797a5129ee5b337d7611033f9ed578878220ebae5d7eb526039384036ef8bd766db0020899ab3b62c2dd49f63549ff54ab7ecbe50a845950a0e84fcba0011aee916f11a9c9c9ed11175a7dede3bdf81d78579c4cae020ed1c89548b749213aff422d043cfc006478fa720c11c258f191d3c39c4dde59627fd6bbcebd7ed31c9e99bd0a810b73f84bd92e27d1609c08890a303b16c81a182d058e3d190b2d98cd5c671dcc1d6a96f2cf182153b05c2b85be97c5dea25f2f01198768a60c098526649b01fa4af7d70195c330ca8f72d9e50cb451d1c2f49bc31ade5063e5b6e43181f595e02bf3aa9f762c5f6f42f1b0f71936a6ffd81bb19de118f25a818514d0167052ebc9d1f88322c424d166ad5e86fd72adc507227b4bef08d1552b659ef2da692aa93d2efc4d5a41c41de85b468b45f347d9163c6da64565707dff3331360bb14316c2fbdca72c227560cf73b2983f5491b055f0e4b588e0134d46621c309389ac54f0dcace7a53250ee265d64dbe56403fe07f0e26ec0d8d77df47339203c88adc844b5662e070b13c0f7cb001b8783c81fae329a08204246feecabd3558fe54b6a3e0498beaeae6c603462');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x9cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5ec70a834c5bff5e07', '\x0000000028c08c0086d882c0442a69d3e1beab1a8a9d71776716a8b10000060249038909306015116a0f25c0d004d5c552cd095991efb38252806a6054ad9428a906996cae5dab7646148b598f2651f203ab964cfd3cfa6180587d7d88db50d2a8fcd7a5fd493d63e21d600c94646d757312f943f8399a391e8858811bcf29fa9b8ffe63b9b56f289946dd5ab9c9a4424e79d920deb7ed500bb304623710896c2de1ece949be0be823fa8c36705166cadf37aef1712e52e0446cec1edbeb1ae42c923ce86dc677e6aed66f901402f21a6ba0cabe7791ac52f9611fe11d1630fdf7725f9d7da1ed5f61939738e3534c07aa41acba4622d87f16e1b66e8d5f8ef14b9526d1c5cc704900dba78bc83250ca63fa7c9e2d4845c73b1228fca173ea59b707025d081fda57996f71d35bb0776825ffd80e7d912a51c9b77c68f0731dec600a074e79b5a473a4444daadaab6c8e4d1e4cea305a8fb5bacecfb5f63b4cd0a4024f6ce59081b42766264a38a9fd36adcdaa7471391450ab8c4a8ad2ba2e660292e2189b6b4842753684c49f4c0b42c3f86baab5c1dea15fe595f346947787f76536d8b8aa24cbeffeb32100b90bf47ee186c1119b02683f30ff41193fa682aae22f47b7ff718651d8de94ecd559754a1b9fd316a953bb78fb3123eecd1817f09a94bab20ab4df03000982ea230419f0f794954e9c30e50a3b7a65b84f50fcfb1026890672fe855e70e6e8c2f4537ea1dd26713c778c982d8068bb56837580b8a9845ba61b6f61bacd149acb6acdeb06ed6b877d1700e87bb5dd8bd4df105f3cec0af196508a8ffc4894218fb7f0ae8639777b02e63b8fa6daed1476079d5d77b4e0ec98c00678bcc2c59096c7f00a71eb863c808229c23967b67a83cd084415e51ce64ef2ad5df0635ef61f07d64a6fb8fc6e4be0c073f73e82b3647146cc7e3cf9c6ef7e6a3451491c5185ac066ad802280cdc943c1a0f1ea7f47eaecf0cd290de2afd2df1429279bbd977c77d571ca77ad9229d294a4e349b1ea95fd4ce877205ed67dfa3fb313e2e142b734ed81508cb9ea7e9e30ff1398051165f20a2f6cb7409d813ce0a9e16850bf63514ff471d96317bd1074f2730f8c4bcf077b07ba5a4964c85bb5ad0ef0c300495c33dae84f0925d4ead11bc04cb20b5cbf7e97106e15456c6de32aa1b9b96d669e1052452de7e840286872778b1255b840884b8359104effc72e17c44bbc516757ade72a3072362697e5f890bb791ff39bd823baaa0c2b40b6c0230b43054c95a699ac70368d19684041fe0d47124af118f8e181fd31e21485725c8807bdd67e39606a91b163fd3b103633360de0e4394b9ed0cb000b420c07124de78a5645e287894ef588064f1521db8bf73e7783a1507f9d055f5db90ab537f1ed3cacf8771eafe95429f6c066b93bfb65eaa12156c19024b798bc3896bc1fcfc7ed9c3588cf8a4c4e0a0adfd5f4c14baa0833d7cb112037d7c4d4596350f7a2e967f5e19bdc912e050db66d8b7ddb2fb0f8be0e003b21799f0c857167e2e4b9ab4cda533c720c59f6a8b850b906a29e1b4d05ba8b38be661a253df16008ed661c4baa07f86c3c4d8e6c1df50cfdabb24efdbb626dc42419d36a1aed035ea8a19f297e8c98ddb37720e5ad3375be7d71b8fe889bb7dd3498b2bfdd9efb0b316dde907d6f46f7344e5ae45bcbadb2de822da9bc08c4d592b09e44771604a3d47d1c238ea383a7fee6c44f5320d59bf4584993aa334b4c6ee29f27263072d90ac6be4c5612a20f7eecd6033e629b1a9c389609863fd9ec06700cdb765ece108dedce91d4dcf0d4f724eae61ea5efbbb14b692478e6b66d352f0db171a29fb1c98c486d302ed408378974245e26a91703a85b8a54db3576c81dd298f31f4698512af6efb8d8096bf56a4cc0aaf1cc92acc7a706c02cab09204a672bbc22de3515700dab563b84b1c4afafc42230d3655c3487ffc096ac8a257f264a0a52ef4c8c9b34dcf302084dab9859c33e468e8cda831202528b054c55127d914ad5eda69d5ed95ae78ef0f25a5534578f4400f0e20f01a1c1b6f52c371ff323720d17208311f239f223ffa2e4cab1ec5ae0400542f4e893dd174ed9b179de82585979254f2dee1e738d2bf9d33a440096fe10b76549c87fc8068c5fd6829641bf266d76c00dffd5ccb9ab82f67bfb31256fd200893294dd2faef2a2b1392ef');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x0100000000000000c70100000007646973706c617901a1fe68230072b9bb40890f87b2902a000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c01a1fe68230075f7ad4e947f5a47634e0000003525c3a920f09f9a91d9832022c3a95ae6bca25a2626c4b0cc8130cc812020c39f27d79039c3a9c39f25f09f9a91e0b881c39f5a2239aa0ed420a063f58f2ce2006297d98aaa969447506ea966fbc7b00ce24ac2cebcffffffff0000000001000000096b696e645f6f6e6c79010100000384275e405f7fff00');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x01000000000000018501000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d80000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000003ef09f9a91306122c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125d790203cc3a9c3a9c39fc3a9d9837c86bbb8c3ffb6373e220ad505eb82d9f1c0525b08357522d68a90c11912757d00000002000000030000004b62696c6c65722c756e74696c3d353537342d30372d32315431353a35383a32392e3333353639355a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000002962696c6c65722c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f333200000043636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c66726f6d3d323030313a6462383a3a2f33320384275e405f7fff010178cadd5ffba0580102ee7b9eabf66ea0');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x01000000000000004a010000000d656e6465645f73657373696f6e01a1fe6823007e8dbe9001fec5b7e7480000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c03706aa0778b93f9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x10391578fd537274839e6f09823cd3d363e79de6ced1de69a35ce188b8cf8127', '\x01000000000000009b010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b61620000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000001dc3a920d79026c4b061615cd790cc815f27c4b02dc3a9cc8126e6bca2300000000572756c65730000002d23205c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b026390a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x6a26cc83e26c9c833bb4ca92c28544de65386eb2b9404253a5c13754c77fe642', '\x010000000000000068010000000d6163746976655f706f6c69637901a1fe6823007cd08f589c9f9c5d562a0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0101a1fe6823007337a088e922feeefb4c0101a1fe6823007db4bd760304997e765f00000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x77d0f86f93e03c780c8943eb2a7f013d7cbd2b440a2d7e4aaf105e8588b21b76', '\x01000000010000004b0100000006726567696f6e01a1fe6823007eb08c162087479f08d4000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000d3bc3a95fd983c39fe0b8812d5f000000430100000006726567696f6e01a1fe6823007eb08c162087479f08d4000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000053c5c202d22');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x0100000001000001500100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000008353233363033323300000001dca9da30d9efbb66e967e6177fa202946dd7d611f5ad8c7b0000001fd023533b656d1d41cb3d9e1a682ce9222ab2170a97f6f540a99cb33639bbf2000000010101a1fe68230078dbaee8c2d984b2088000000000357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f26000000056f74686572010000000dc3a961c39fd9835acc815fc3a90100000023263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d7900000010000000d3c3ccc81cc8161e6bca2205f2600000000000f416d65726963612f4368696361676f000000076e6f5f726f6f6d00010000000003910100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc0000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000083037363237383332000000014937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b000000139e3970e744102476434f8c7f8dc63dae9ed33e000000010101a1fe68230073da825a5e03d72862450000000006e6bca23c26220000000c6e757273696e675f686f6d650001000001405ce6bca2393b3b30225f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc8161c39f5f5cc39fe6bca25f302727e0b881305c5f262020e6bca22df09f9a91d790c4b0cc8126e6bca2f09f9a91f09f9a91d79026d790202dd983262dcc815ce0b881cc8161c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a9f09f9a91c4b0d790e0b881c39f255f20c3a920e0b881e0b881612026cc813bd9833b3c306120e6bca2cc8139cc81252d2722615a2539c3a9f09f9a91252d3030c3a9d790f09f9a91c4b0f09f9a91392620d790c4b02261e0b881e0b8812de0b88122e6bca23be6bca2e0b881615fd98339cc81d790223c202722253b5ad98320c4b03020e6bca23bd983d9833c39c3a92d22395fc3a939c3a93b0100000034c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca2252027d9835fc4b05a2220c39fd79020e6bca2c39fc4b000010000013827c39fc3a95a5c2d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f5c275ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81e0b88120d7902d27c39f3b26e0b881d79039262039393b613cf09f9a9130613ce0b881c39fe6bca2f09f9a913027c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d5c303ce0b881c3a92030e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22dd7902522c3a926c4b02d20223b5f20e6bca2303c5fe0b8815f5fe0b881c39f615fc39f22c3a961f09f9a91000000000012506163696669632f4b69726974696d617469000000096b696e645f6f6e6c79010100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x01000000010000017f0100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb11000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000013e3c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a91010000007d0100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb11000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000003b6139c4b05ce0b8815af09f9a913b5a225c3c5fd9835ac3a9d983f09f9a912527253b30c39f3ce6bca23b5f5fe6bca2d790e6bca25c225c26d9837801');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xc242c33067ba21791cd92f62f0d6af77811cdf9b5fe16964b16b80b20f34c49c', '\x0000000019ce0903313f91488826a16d703d74a4a70e941077d733550000082499d1a62d6858fe351b54f80f17de44258f7e4c9c22724998b068168cdfbb13ddf5d99a4e0949fe26d691ec5602f8dfdeb2afe93294af5219486151a8d0c986a9827049b4aa97412f4fe074668799a884325f92d97b149ff5dfb36562dc624e22890c454a8fab8f340f8e705c55283c64a2bf9b6d372d906ebc0f724c0061c2496790c36451b52e01d4ba77347c3f87a40cbf807a35242ee6d2f8272b55ffc4fb5f2a8b70600aa320606a9e51789157fd31faf03bd3c25888ada0b5e1a3b153f50d9c0db5dea4c4d8494e982e11c01fa652d5cb231a354475aa1f30c5633ce203d5aec9ee14473ac0d0fc7dc9a98bebd90f8c9900492b53e1d84c68fbad268e7a841678f57b7b00fe91338136f5a795e0b4b481b840c12272a02c882ec553ca5b3c446f6e782ef6f332daa9047a1eb7fbcbba4131a6204a7eeb7f904c121dd995e5c95a2423f6c203fa5469160622d11b16c7e88235d361a96bc3775bb0f87531e8bc48703896bda1aa5a184b618209c67670fb8b1f11c41910af9b8f219965de52ce5af3433dee1fc048b760132f6c38e62dfcfc6e7dc83e765e1e083f5e7890f559dfdd22302ecb81920a8233c16735bb1da8eb83e4df2e7d5beeb712563edfc2ad92ea6202971b2b493f44a7a0a6f59853ece42dd937f4070d4ff4359263b0642af849984852c2dc3e541d744313874ab16e2d790d3d7628621af1a2ad307f4602b687ecd31f1a9e6f3e626fdda69b4f6e1f9cd3bac30dece9e5cc61f50ba9f4d096f49fb2d32d7f89155bf2ce7abb665cbaf8242f50d401f4720a1ba3540e8b9ff094568e3b96590a872e15d6503bb153e6aa2fa2ac216262a10216c872a0d0a9d5bdc33b48d57ba1d3b07d329d880c3178a12c8b6876e679f29982bf4763b33f98ceaff7cc4a3e7808735631d28ec06103573afdbaccda8173042e1c3d5d204337c1d489cacb4da3897c4d9a519e9ceea4ee1fc3cb2c9a2f40d7ff187af220f191cc5ec18d2b30f22e1a5fcfe82843c91466ec1817eee8436f27e32f5e682a552c2962dda1c69224b478ce5905409294305dea4c6a2c86ce4e9a6601cae91777782a122fdb657892652ecc602195994009b46414f9a644d801dae7e08855ba794219bb39e8cc89af2c9318c00ae7888a3cddf01060ba9220d718b051aa6191a77d773b59e57f15dab0c152d1d134c973c79afa5f30e631e84ade7666126daaf15e0dc0c974121fe4f96a7529e1283d4bf385596fe6064cec0d95875b6b4f50363ec9cc2cd30a6f0fecab11de4ea7ec955904f3277468e9c7773acd33240d58c6ffa5197be9e5752af0b9bef34f9ff2958aa0a0670bd060426ecb35727c5534d761b1ac92abe7f095488b0a6d8c235d3f26342d59a714a7ad846c3ef0e805970f397c14279dfb76a3245706b4d3909dc412bd081c8946f4b0df0feb074578a28db4cda3aa6c9ad4b75db7b118fffc95debc96273474b62c740da205881fb09d2ae9824dc9d5cefe10bc23f61ab87258fb6d777650084413b1cd487e5f8cc353548dea88f8ba65b52731010604b00f1f7bada2b2b85fe2451b06460e984ec58adc68237a71f694917a07c464d78dbd8ccf2cea19d088d20b9b4f5bace1b62af17be786622d24c1ad2560ac4b5cd1980853280d86ca42c421984746aae4b8af95c9792cd216740b6d1e2077a022780c0400313e9e50c50deb79347b310e0e373af6ad2beb7f1c726103afec58ea9cadc89cc1fc23b0f051f6dc37ffc4bd6b5193b744b32c64138381a6f41ae9ed466b66afbcdf12b9029967a8bfa77a0534ef7897cb59a93090a3b5e00f8ba35426a59318e96edc516eed7fdb562eb604439a31eb7dd96c359a1f6e9671fa6c9f07d76eb9ccf4d93d304e8d78ef5666224e5c71af10b977da5bdb20310c33a227a1850bf964f12e3379c86f0d90d725c32c84103c9bb76cc03e19f19f42a4301958c2cd872e65fe09bad601f24171386ba49fafd8b63a4e27cb52e73ca7066d1417b8e68312a6837677c20361667531ff3c0cfc4e3306952e1a8cafe2c207a1ffeeee9782339b42c86098d203d3a6d069579811735948eb4b2383613bad6fbbae6e38675c0b9929d289e55ffb393e5fdc116ece4ab640786d0432c0c81bd41887e52271bbf67b6d76ad7d9faa78ddaa2c56f9990a36e0e39edfbe230532eef57648a537024e6307939a1fef9194c6703132a6f69d2ebf97143033a4a463eb0667abadb639e5498336520cde2c7c9e4044360c4c75f2a9a854b4ae17486e94326768c5ea9d42d91e6581261c9e921b43c6c815fc27a3c8a0aafdf05e82b6a021edb60964ec16614b6bfb4a09261f86ffd050699d4c0ec7c72021283d9b9a75ce3400a297fc6e311aa2c249f92d6d0a1c0e66ddb1147732c4f5c2bc5d7b4d3a3ee87b7e1045278197608eceb3430cf01b3deb29e928bb297ac7157de473bb501fe556864fce4ba298d067718dae0bf42f1880f8814c836b22b792f62cf44a9a2c977f4df0abb83f3f2eb08451dcf33f4ccaa6da04fb8f257158c620b1e5342d776d1fb62e4583cd21017686e9a32709c8f3bde5ec4bbb82d19551acb98da483289d03807a9894fe6d7362e5ad62fd9939d6e3426fc94f6088dee33cc22764199743799262a70d39ea2914fef5f694f504486d14169ebe03b50e60dfb1bf28e355faf9f35d86d7b6608f0311c65397d982f9d52d10b7b58aedc2643994040f428947d7a175d60e315a613cf056cc4dc116a2f6bb7f3c090e37c4db6f276a5ccc6c296e86c913d71fa572c14c3896765cbb5ff8af9b0aeb767fce28633129a2e8b8d5d44d4ea5a940403b8eeee0015fdfd77ba28c06ebe53feb540eda6ba988b1b4bee798d902cebfbd0b4b1c27c491ba0c81bcee686ab74ef27905fa59a83e41eedb53c38de305cd78fb993c044bc8d7051c5fcdbdc9f5df');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x6393c4b922c48693d1ae362c015bd3458ec6257edc36b8c7fba695a705886e16', '\x01000000010000015601000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b880000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000008c3a92d20d983d790799b99dd93080c4b10bac840b34334aab2425338f320e013904ee43a435f8743ffffffff0000000300000030636d6f6340726567696f6e3a30316131666536382d323330302d376562302d386331362d3230383734373966303864340000004b636d6f6340726567696f6e3a30316131666536382d323330302d376562302d386331362d3230383734373966303864342c756e74696c3d313930302d30312d30315430303a30303a30305a0000004b62696c6c65722c756e74696c3d333030302d30382d30315430353a31343a35362e3034393936395a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f3332ffffffffffffffff00010384275e405f7fff000000e801000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b88000000020000000661637469766501a1fe6823007608a264c0f6a09f569c00000039e0b88161f09f9a912025cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f5ce6bca2d983e6bca22022c39f22cc8139e6bca225c39f30e1b6e69e7619e388923f925679aedc34be34e529545c50ad2f6dc8d38982cfbb00000000000000010000003162696c6c65722c756e74696c3d313930302d30312d30315430303a30303a30305a2c66726f6d3d31302e302e302e302f3802450ac91d4a54500103250b04bfa375b600');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xf914c0ba00a7bbd4807b2278f2963fadc5b4e0caaea1469c71ba8585b3b984a7', '\x01000000010000008d010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000927615ff09f9a915c26000000076f7665726c61790000003123203be6bca2613b2027206125c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390a09702c20610d0a0a656e640a0000009e010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000001661e6bca2e0b881d983226126d983615fe0b8816127780000000572756c657300000038232025f09f9a91c4b0e6bca2c4b0c39fc3a9c4b0f09f9a91223b22e6bca2305f3b22f09f9a91202dc39f780a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x4a50361d335ed16d837ff36fed49c249e3241a39560a90abc7b18c7125984bdf', '\x0100000001000000730100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000034f09f9a9139cc81d7902025c4b0c4b020e0b8815c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a9126610000006d0100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000002f30e6bca25ad7905ae6bca2f09f9a91c3a9e0b881e6bca239f09f9a91263020c39ff09f9a91c4b03bd7905c3c203039');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x891b54ef02e77a50fb830a4e52eb757e4c7d498ae6ec990e07de2053f4d61c81', '\x0100000001000002f20100000008666163696c69747901a1fe6823007e8a9239820bac987d690000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000008303431393835313000000001b91270ac87d0712c802240b97392db267622480aa897ba660000001739cb77ebe76839b85aa7eca3b336f59ab40208f3714393000000020101a1fe68230078dbaee8c2d984b20880010000005dcc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca230782030316131666536382d323330302d376538612d393233392d3832306261633938376436390000001027303bc4b02727203b5c5cc39f61c39f00000008686f73706974616c010000013ec3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25c3a9392725d790c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca2c4b03026c4b02d61cc81d983f09f9a915c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b00000010000002f78e6bca26126d9835c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f000001000000383c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a9392500000010416d65726963612f53745f4a6f686e73000000087374616e64617264010000000001c80100000008666163696c69747901a1fe6823007e8a9239820bac987d690000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000083233333331323932000000010bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce000000136b733fc9fe116e3c76d433e10adad6efacf5a0ffffffff0101a1fe6823007edd8f03fc2cba53e5ba01000000455a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202dc4b02539cc812030316131666536382d323330302d376538612d393233392d3832306261633938376436390000001561d983d9835f205fe6bca25fc39f2727e6bca2392200000008686f73706974616c0100000013783b3c3c5f263b20225fe6bca25f20225a20250100000045e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9835ad98326f09f9a91c3a95ff09f9a91cc81c4b05c2dc4b0cc816161613b5ff09f9a915ac3a93ce6bca226cc812d000000010000003b25c3a95fc3a9cc81e0b881cc81c4b0c39fe6bca2d790d983cc8122d790cc8161c39fc3a9c4b06127395fe6bca23b3bd7902225d79020c39fcc8178000000000e417369612f4b6174686d616e6475000000096b696e645f6f6e6c79010000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xe8907a02500b193b058eb49def633b45228b003b8fe22b11731a7513eb738a5c', '\x01000000010000004a0100000009616666696c6961746501a1fe6823007573b14d98f665d3cb59000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000083b225c2d6122c39f010000006c0100000009616666696c6961746501a1fe6823007573b14d98f665d3cb590000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000295fc4b0c4b03b5c2d3026612061d790c3a925c4b020e0b88120613b3b61e0b881e6bca2c3a9f09f9a9101');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x657ce0131499fe3f8629b55f05c1b6a7b53683175888a972c0a1929eb7303c56', '\x01000000010000016b01000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c620000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000002b3039e6bca25f5f5ac39fd983c3a96120f09f9a913bc39fcc815c263c30cc812d22d98361c4b05acc815a78330f98c91d8a4d550dd50a0748029d02f106a5efafae1d558af2649c57d0a5c5ffffffff000000020000007565645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c756e74696c3d313937302d30312d30315430303a30303a30305a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000004765645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c66726f6d3d31302e302e302e302f3800000000000000000101a68f672f8a218a000000009201000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c62000000020000000661637469766501a1fe6823007608a264c0f6a09f569c000000203bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc815ae0b881d7905cceae7b1ddbe533347254b5690ff269a54e65b1f5572fda1ed8daba6411ec9cf8000000020000000000000000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xca67038f6488eae7c480a7771c74d80c5665777590df22e8afffcff4b3b1fac1', '\x0100000001000000570100000006726567696f6e01a1fe6823007008819d098d235201cd000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000193c39c4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361000000570100000006726567696f6e01a1fe6823007008819d098d235201cd000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000019c4b0275ce0b88127c39fe0b881d79061302d2525202d5c2026');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x794e52494df734f9432e9a04406890badc4fe19492b8a8429afd4b23153bf238', '\x0100000001000000440100000009616666696c6961746501a1fe68230075df8bcb132103b9fd81000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000002cc8101000000720100000009616666696c6961746501a1fe68230075df8bcb132103b9fd810000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c0000002fc4b0c3a9e0b881395c2039e0b881612d3b5f39e6bca23c5a2720c3a9e6bca22dd983203020222025d98320d7905c2d00');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xa9c0abe1300acd339785908a481f27b1842200f95713cf66ad2a911e7eadaab0', '\x0100000001000001b201000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab0000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000138e6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5acc81275cf09f9a912d2520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a255ce6bca25c61e0b88122cc81c39f27c3a96120c39f27272039e6bca220392026cc8127c3a9613930d790c39ff09f9a91e0b8812dc39f5ccc815f392d22c39fd9835a275c5f61303c27d9835cd98325c3a95ae6bca2202d306161e6bca2202661203c6125c4b0c39fc4b0d790c3a95f27e0b8815c263b2d5f3c3927e0b881f09f9a91e6bca2e6bca23c25cc813cd790265a20cc81e0b881cc81d7903c27c3a95fe6bca2c39fd790c3a9c3a927e6bca225e3bf45c27a65e0c77cb7cdb285e6aa3ba5cc1f36b850193057f398462799d4c1ffffffff000000000384275e405f7fff000100f38d06313ccd710000008b01000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab0000000020000000661637469766501a1fe6823007608a264c0f6a09f569c000000115f5f2d3b26e0b881f09f9a9125e6bca225a18936cb50cc0052eaf78f3c80c82c74694c1f5db9d9673a1d8a5df32038f3d500000000000000000040f99922078be100010384275e405f7fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x3abf279da7aca994e1f8b78118375776c49f9f80a5c7d8de19eee38b76d4d82e', '\x0100000001000000460100000006726567696f6e01a1fe68230076a586b5995c0d63ea56000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000009d7902026225cc3a9270000005a0100000006726567696f6e01a1fe68230076a586b5995c0d63ea560000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c0000001bc3a9302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc812d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x986a93177a934296852979ab0b66a2b34a38b32e74cb3a433659a69ba2c387f5', '\x0100000001000001620100000009616666696c6961746501a1fe6823007e98b7a773282038723e000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000121782030d983d790c3a9e6bca23b2627e6bca22020c4b0205f3b5c5a3b30272061d790c4b0272227cc81252039d790e6bca2c4b05cd983205c26c39fc39f5a5f3c3ce6bca2d983d983d9835a6125255f262522c4b03c2dcc812527e6bca226615a20c39f253bc4b03920c3a95fd790c4b05c5c393020d983c4b0305a26d983d7903022cc81262520cc815a225a61d983256161392020e6bca2e6bca2d98339203b5a3b2026223b3b20d7905a39e6bca23b275a2d303b2039f09f9a9126c4b06122e0b881c39fc39fd7902df09f9a91255cd9835ccc8161c4b0252720c3a9c3a920265f3020c39fcc81d983c4b02039e0b88127272030205fe6bca2e6bca2c4b0e6bca23c2dcc81c3a95c3ce6bca2e6bca2d7903cc3a920d7902dc3a93020d790d98300000000570100000009616666696c6961746501a1fe6823007e98b7a773282038723e0000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000147839c3a9f09f9a9130d7905ccc81c4b0c4b0613c01');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x20e26ff134ed7e754466ae084cde31650894aae6ae8da3e9c64603429031d6a9', '\x01000000010000018501000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d80000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000003ef09f9a91306122c39f5a3b22c4b0f09f9a913c25275cc3a9e6bca2e6bca2e6bca25cd790d7902520d983205c2d206125d790203cc3a9c3a9c39fc3a9d9837c86bbb8c3ffb6373e220ad505eb82d9f1c0525b08357522d68a90c11912757d00000002000000030000004b62696c6c65722c756e74696c3d353537342d30372d32315431353a35383a32392e3333353639355a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000002962696c6c65722c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f333200000043636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c66726f6d3d323030313a6462383a3a2f33320384275e405f7fff010178cadd5ffba0580102ee7b9eabf66ea0000001a501000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d8000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000012a262639c3a925305af09f9a9125e0b881d98361cc81c4b0223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a6130d9832dcc81c4b0d790c3a9d98339e0b8813bc4b0d983253c2661c4b05c22c39fd790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca23cd790c4b05f27d983265f5a5c5a5fd790252dd983c39fd79030203c2225303c22e6bca25f2630392dd983c3a9d98325d790c4b020613930c3a9f09f9a913ccc812d613020392d225c39615f26e6bca2c3a926205c272061f09f9a91e0b8813b305a263b27263be0b8815ae0b881c3a9e0b88139c39fe0b881273b3cd79027c39f22d983c39f26c3a9d9833c302d3020c4b0265a2026f09f9a915a3b39c39f253c6139d7905ac39f26cc81e6bca23bc39f339936ed04a0da3429b3317e55a74ae3ab7c7bd4e51eb4c786936fe5a81312870000000000000000fff826efb74360000001ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x68aa1a0304285f9009dd8c277cce01f9b7a887892a014c3b3c072f8fd4ee2906', '\x000000004750063785a1b40b6adf3087cae21b06acced762bfd6b51a0000014f596f8076ee1a70e4bc8e276256e318fcdf71d2140290836cac880cf7888106e06952cc3cac57aba978eefd4f25ebc04eda96346f41701e8bd7eb861c5008e64ae788432be81a29c64096071425d85be72b8c7d689e131b54297c79b353da73c71dfd91794e91e95d7cbf97badf4aad880b08ac0b73cd4c67eb408dad2501b1c7cc96da9c69d0a6360dbf4dba0331098e75cf00dcf6133596b039dc1b9359c63d88db0abd970a073d3922fce6d667fc3b285694057166e13eb0bc60f8c9bcb176091736d7da9725d790bb93685819b470437c94b7dc763b560b38570cab2dc8dc894ddd4a3403abeeb05ae2a5e4dcad351d9effa05778173dcf5f1194c7bab4bbc55fa396c7c652913b7eee09bf945646f746837559d688689d0b02bb5597a0c8354e18e5a8fc85e17937e4c08f64faca9b8d59a7195b249902d2eda3fcae5fe340ad82601a255ecaeb1313911d2f8b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xb81d847fd8cff7839f8ef393875577ee0924c7c4e983b84f7866ff42fed540e3', '\x02000000000005626f617264000000010000000c70617469656e745f6e616d6500000001000000027037000000027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x07b5b8a0150da64c5485ed2ca94de790cdf66e28f1ea9fc34f5981238aa76fbb', '\x0100000000000000b60100000008646973706174636801a1fe6823007361880e49d0aae76701000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0100000000000000060000000009737472657463686572000000097363686564756c656400000000097265736964656e636500000000000000097265736964656e636500000000000660ca9d5c5c000000000000000673696e676c6500000000000000000000000000000000000000000000000660c9c6c8b800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xbb874c9e040933e25f1764c78180656d9c0715e36dfc9e0398f6026478d60675', '\x01000000010000008e010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c000000033bcc81000000076f7665726c6179000000382320e6bca2c39fd983cc8126303b205cc39f2620d7906127262561d790615ac4b05af09f9a913b615cd7900a09702c20610d0a0a656e640a000000a3010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f000000020000000661637469766501a1fe6823007608a264c0f6a09f569c0000002c5a3c3c392739f09f9a91e6bca239d7902030d9835a303b3cc39f5a25e0b881c4b0c4b05fe6bca2d983e6bca20000000572756c6573000000282320cc812761252dc39f252d202226f09f9a91cc81c4b05f395c390a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x82eb0aae21cbdc433f9737141cf2c35794b9751153c9ab2e9272e89fd8853761', '\x01000000010000026e0100000008666163696c69747901a1fe682300731282ac6f749d37eed3000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000834363631393334320000000147b5681cddaa5bdccea488c05e281464fbe573d9f156262500000010efd38008c309206db4409176acf7d247000000010101a1fe68230078dbaee8c2d984b20880000000004026c4b020d7902620252039c39f25f09f9a91d98330e6bca2c4b0615acc81d983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad790612600000006636c696e69630000000100000013782d5a39202620f09f9a912020e6bca22dcc810001000000236161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b39612025d9835fc39f5c78010000013239f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f5ff09f9a912200000003555443000000076d696e696d616c010001005a000001d40100000008666163696c69747901a1fe682300731282ac6f749d37eed3000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000008343435343234373300000001a5469b7039ae171725d06e486675b7f2f5554beb2abca22d0000002637e66f4e121642b553f46c52178c018d48712f1d5286572dd91c7f2243c278dc262e59fc3ff4000000020101a1fe68230075c8b3da29702e25b45e0000000018d9833bc3a926302227e0b8813cf09f9a912725205ad9832600000006636c696e69630100000019c39f2d5cc39ff09f9a91225cd790e0b8813bcc812627272026010000003c2639203b302dc39f3c5ac3a9e0b881c4b0c4b039f09f9a915ad983f09f9a9126d983c4b05a275c615f3c613b22e6bca2392dd790d983e0b881205f30010000000bf09f9a91c39fcc81d7902700010000003130c3a9c4b0255cd98322f09f9a91202220252dc39f30d98330c3a9c3a9c4b0e0b881225a3b61e0b88161223b5cd9836178000100000039e6bca2d7905f20d79025d983cc81e6bca2c4b027cc815c30253cf09f9a9139203c5fc4b0d79026c4b0302030e6bca25ccc81e6bca2e6bca22500000012506163696669632f4b69726974696d617469000000076e6f5f726f6f6d0001005a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x933d36b7cb8b0ea64db258e77e7318d6073b54fdd2ad2bc533243534d05fcac2', '\x0000000064e4fcb490adac71b4c68ec72e402609bfa216aff42fe5f40000078c103eea915d58aa04d42355264188964bfbcfd3a166f61f9a5342f88eaabc22d97f2ccf01046c5bc70d803a07422bb3cbdf3dc065db94136fe245508a4e5e779d5c1779d3d6c87024d703ff935ce4ba1c43a1e850db9ec7676b1f01a4b60cb8d98fd7700e595bd1a8b671555751289db02a9fb23691ad371aa4f3c1433f5405089712cb97bcb17114d8ebafad3c97be4c2a4dc8efb35ebe263e6ff361688932acf7e2bda60afba0bb6211efd41e1d1687f2cf8b49678b98f063bf491b9375bb9c25985359ef3a8aa45bd633171fa62d66c7fa16831f828d922451feaea8090c131556731ab73b1dbc23d40e6879d7aa17c7dc0af4090a29d3dd1d6e283a0eefe049cbd72c23822b1a2b5bf7e58f21a2ad6968c905c35b68473049c281eeb453d06a26127895a6924b262c5b375628018ac5a02cd277a0c4beb777ec538d650bca6c2eaa9768f3b15b723a2a4f84b86a6e6790b528d2fd3e7c21225a3be5ae563c5675c9119b484d2e2bbf3af3968dc4d26ca203a6612264596ab66057391c0f52cfeec92f7d4f11deec6c8d79e5e8be785a5a11275754e848a8ecb320ae45ef81d25b1080deb68bfb0c16f5f4724978df073ed30af4517dc1a07fe87b3c6b4c4db926ec2d595e6e46c3e84d0200a15ba969f68d6e990ced0362c089f56741eeb6f51d8eba3cf91ff62f3b38f1e7c15f9ea2dbaf4fa180645b7e77510137a10316f66b18cd36664cc801bc1fe51d8324112db3291d77c9100f11fc437f85ad6038d55ab95ac84f2d6ff0b48d04f9444f61ab5cd4a68efe2434be9429725d9c5b785dd247601d08f08ddfca5940bc1d1e87525aa0354b7f79f97be510a756103504bce833d8c28725b5bb23dd4da1f3a23c554e51f87fe7e355b7f842eed924673d6d02bd924d645d55814f45a9c4dba384eea51a14ad52a5871db06110c2174b977fe96fabdf644c03db4fbe591717a17a86121f357a100dec69038b7eec9118028c7656423334c07aa964603cb2f6d159b442bed626930c4176f01a2a5b15a593b175c2dc587157e46c979e910b55397e5072ac736c9b956d864b9559a2e82e21bc9987e2aed70f6b1d673ffb822ab49c5068dd359720225b780c89cb8f938e00fc5e3f0027fae128f35bac2218a7ababdb2facd26d12bd0f8049a29a1ec0258570f75b662ab8bb9ef6be21fb6ca9e1a4cc743158d22c958b196a1693f4240701fdb692f2808c3bdf8aa5cc8e567c898693d04b82bf88743716805d0604be8a6a7f99cb25958915e6e0880bd0f27fa5fa7e7ecc0dff70333bc0fa365090a54dfa886a8d66898aba8b51c8c9116fdc4b1e7c12135dfb353a7b52f8e1bdd8ce9579066799e0ea9aa64529e56e995bda631d0ce6aab985f8e719428be0ed2c9632bd1641e3da6aaac2ead2d6bca1d81266220ff4412ebc45cd64ee3a3bc2b5a14651e7d2e9c07340383169a8440430b82ef0af24a4d5d2c154886b3e9aab0eac190ba9eebfe5aa9fe8e824e69243da30b53e3c84dca89c62262a0e4813f06b911ee2918d1328dda92083a09a296234bc86460f843ba2e7a804b3df506f012d583d989f5b6fd6dd49712894d43541eae5900516eb813394d1551fc5e6f932ff420cf9ec6842fb76cde77a4ba305b9031872fb9f8cc8acf147ed8082f24d881d8d75a1b7b4dffd08de0dce1858450bd4ef5c0f8cf326d0792683b5fe8f560e1b8a05de7db069131b0efb6dbf20c5ca948d5e383c5265860584a6eb3d90c03e742a56e1872f785e12727764c4d4583a917e402becf3736c9429ac9d9069612f5fdf902897cb468561f527853b552fe75d89b059806c3e810bcd0f55a8ec75a2ff945109d368fa66ceaec436d39500b0eaad9a3bc0ba3a7968e9b8e0f14f48afd2f0fef693a9f294e3a54a2494b197b55f4f34615591efb84bcc3fbc4a6d7110ba689a2a4b87e4950a9cc91bd62456ef518b242d2329d0b03bb012b93746c77155f873f416a465b27b46a114b5297133a4a46adbaf17425679a648026453a6567318277ebf13f7361d5a513cfb28542c480ca7854e2ce67353275f56002b0bb1d10832efcbb30ca39d58268895a78ad0bbf01c1f5bcde63c8638774d771937cd8c5cc308061314770806f41e8e92686d3c7613c575917c76498657c3a65bc1e1bbd11766708822ba0e92eb37e113056c9dd195421c77e201ee373f0787fe82e89e7d00d1ad9f688889d506ae553b7d30449d04ed45b7fe9be77c4339eeb3a289b0592c1ac64c57b0badd8792f0fa425e840f126ee260fb4eb506d30e177f14305f2a0049b960125fca25d7c44e5fb82580a8c28dc8da6a07235475b4c7114ae9a794d55888f99b445927e76547225d95296b34ae3514ad4ea786bdae09eb183db923e4e93169dd24fd872fa3e685a0528116e1e69e2544a33734f38fe07813532952d3aaeb0ac25d910154bf0ad08d7a038afa64d71aadedd910eb85dedd111aa445a76d5ae5c4ae99fc471eb3d8591886f961140a9125c5cd0d4d36b84c57c6dbbb26b5e593567318a5b11e452175bdb3d9a515bf4a1d90b9ca80d19c5a00952b087131acb36db0da58df5ae3f0aed72e46b15d8cf30b5f6d5ed994970bccd575f51d8b726bfa4dbbeb381cb25c18746ea106a59bdfc510e720f897e651c23239afbb3c87f4511a6c3d346f2b796e168c3023dbf777a26682c59da16b08f57573244834fe7182c5b14aec1a63cf3d10');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xee013b4485deab38ac25488e7b9c4864e3fe79f9c95bd883623ef325e6038969', '\x0100000001000000a0010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000006e0b881e6bca20000000572756c6573000000492320e0b88126f09f9a91d790615c3bf09f9a91c3a9f09f9a91c39fc4b0f09f9a9139302dcc8120e0b881d790d7902020d9835ac39f26d9835a5f2d610a09702c20610d0a0a656e640a000000a8010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c0000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000292520202d272226e6bca2e6bca2d983c3a9d9835f61cc815a3b20d7902220225c2de0b881cc813c2030000000076f7665726c61790000002c2320c4b0c39fe0b8812df09f9a91255c27275c2626202d61c39f27d9835c5a0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x8b60945780ccbcd693a4896e9d54a212f8530296e10fbbb64534c0c617ecb7c8', '\x0100000001000001d70100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000008323836343136363300000001c0a7418af885f7ddd64c507bea244b091e5b9df6e72c505700000024b7caf040be02ec183cfaafc99a9c318164dabd958b9219a7cbe0274504dbcc081495b32b000000010101a1fe68230075c8b3da29702e25b45e010000004b5c5a5c20e6bca2c39f39f09f9a91255c5acc813020d7905ff09f9a9120302727255f26c3a93b2030316131666536382d323330302d373566372d616434652d3934376635613437363334650000001f5cc4b03cc3a9f09f9a9139d790d98361e0b8813cc3a9d790d9833920263b2d00000006636c696e6963010000002e22222730395f6125d790612d203c22d983d9835f3cd983d790275c25c39f61c39f205a2d272dcc81e0b881e0b8810100000037f09f9a91c4b05f3c5ae6bca2c3a9c4b0275c222220f09f9a91f09f9a9161cc813b3ccc81613b27c4b0c4b03cf09f9a91e0b8815cd983220100000002cc810100000018cc81f09f9a913022d983c39f3c27202d20d790d9833b3b7800000000000012506163696669632f4b69726974696d617469000000076d696e696d616c0000000001860100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000008393039353433393300000001aa4d0769d66649d426906861c7ef22c13f197f38777e7928000000285ac605bf37baac5ce01eb1939cfabe41dc542d1e4b41c7b8357ca2448bb95fb96c4917624aefe33a000000010101a1fe6823007edd8f03fc2cba53e5ba01000000513c612530cc81e6bca2273b2d5c2df09f9a913061f09f9a912039c4b061d983e6bca2c4b026e6bca23c20c39f2030316131666536382d323330302d373566372d616434652d393437663561343736333465000000092de6bca22de0b88122000000086469616c79736973000001000000102dc4b0f09f9a9126e0b881c39f3b61270001000000335cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b02025c3a961e0b881275a275f612726205cc4b0d98300000000000e417369612f4b6174686d616e6475000000087374616e646172640000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x3690a32c92697e54adf65fc152e4dfd96eb22ec1e74ea82b106f109aebc527d8', '\x00000000ab1fe35b22197ed8675640e16730df120e26d67c600c698600000ae940dd6facc74b8e12c9cfbb86c4731b2f4e806314607e47247c196e9c782306231709bd259754aaba5e199b840733a00db754e9da3efb8f0e6b9299af64134af125a85f492e1553accae7398aa28639ff23452c23f47f10e2a84069f38d5f4c00e95e305fab1bbdb00a6d5bf35bb9093e7b16685194d539bcaceeb83f65d4c8636c21704fef48e6d37ee229c81ceb4e11c710dbdbd41860815ee93a367ad4a3543b55d548f6aa25b85d377b69eed8990d8d4c0c07117e22d60cb2aacc2ac8458fc94d3375f807674dcca09a7880f3ed1f7d78bb51946dfefaf287eaf52fba705ae69d18450036188b6c154e2eb880e942e0f4691c142e5a6509204598c800f5a8b922236fc6b858656d8d812ed268b06e835c30032346103aea20f2439da2aa2f7818f52d7744637ba595df09d36055d0055725ec28f471b71a85c8d3886dfd1e67d08c8ca1e5436e2e72e8a8fa2faf2115a8fb84e5d943a0839e6322d87ecea9cb3228af1d65ee92018e25514ecc86ef906f0fae43019e7b83a498418a7913fbd2ed8db0ffe39b732ab2ace9c3b40a9629fb338af9f61f459a074d2c6ab3d0f456d5c2ecef09ef4a9e41791d5b7cd440921e7a4e332df281a71675949cf9526c336988409d603789f7b05bcc1df1fd8ce31e88afe512019551a965005175263b65f4acc73783fb1e5de039eed8cb157cff5adf963417941aade9c1329c1fc0ac6787535398a5ad926b7e9c4c1cb9618ff4a08fb8e6d3789a1025be2eccbe2b9bd7f1ff35262775afa112814f96852358be79ef40d1cbf46539c4e472c2600859719a681a9a2ca5bd3b219610cfefce28803a5585c39d4980a1bdf97842e8b4b35d2b7914a3305a8a7fd772906ada609002f3eacee4c6add1b63f78c937c6602c54d68ef0204d6ac0ea3cee248656952de1355341342422a4e359ac8b9c6db09756a874931e56abc455f1017c776fcc9bc3c19d5ced120a4e5d2b9ff09367211037feb954f7ab3528524bf014c54ad0f83a155540ef590c5176f7f8cd4781d95aa9e328cca89b625ad5f2310fe49850dcd2ab64ce9c562597def85fecc93526e58fe11e609547f01f14b0d6cb710f6fcefac1d1138a13fddcb880a673139ae5075ca42da628aa6be8a4927b528d2322a7a5ba78d46a5215dce42424aea6c1a8a0542a3b3e75e33e6f4f2d722070ec2d63e661e7efe9bc5eb25d402a88f68373fa73852aaea79d6fbbb85449d698b26b24a5064adef134b925aff27df4bbdd3a44a9cd429a33a44504227ad8c9c3764c62f5d6def9eb2e08671a7e4337eb9e3e92292d3c541a6b3f99b05faff042b054f4594e158d52a8cd8905aec149390824b72afcf2201a15703895fa3382fbcb6c910b359da0a127021d283b2b4586cb92487c5f97113b1ee4cecb743c16250ccc39e1a35da947ba29a95e7160764cd14bf5270140820852d5553231c27001e11edcb40d4d3d8181f3b87566181809b1ebd398b3692b01b3117f572d198e38f6c93b50b92d3a0d7814d74c676750105faec657eda997cb41d195eadc88e9b5bf373235a3949f4930e888d2a3c1cfd8fe4ad79bd913d6287b949f1171bcc09e32f8900c22db7ef0480a5f646962037fa5ef24a986116b80cff29a708a724c2349f041f884a0c589ec28203ba13a82ba781f2b3446174d1aa59cf6395e7518925ccee9be779e145b4831213e1005d10ff2974fbebfbdb2b44b7f7f6097f5b33f0ae52200f929bcbc8c3270784addac20e98ba15905b21ad97d738c0e7e6e50afd8aece4624d30b74b4c94bc598225817ba478546975fc1100d45b04499e3a8bca8f2c77eb5531dd6e4e8fabed504dc74608acc7e5275011fc5cf3e76dd596fe40018e596de106e7ce7aa319639a0f4d96a5fed4343a7e233f8c9b5fbdb59f6215f7c9e3d3bae2dbb0ee32d921d04ca23f4c5a7145e1936846cd6e5707695beaa541fcce1e361c6b93179e6a14f0e44e463de17dc8e4b6d8660c36520a2264ed886a3a29b71680d396dff064053151bbcb9ebedd846f49fd32590e71724656f6277a706fa8053a11e075c8bb085c47422ddc3f677d81589d09eef5f8c23b51000ff086ff4335e89bf8337cc6d077be00ae335137a8a2cad36439d6eabd6425631b82b6c860777e854a5e14b1bf48808e1e11c62cf2e0609fc3dc7e29dd5c02b0692bf1bc19ee1ef460981d9d573aa63c13326c1df29b6ba0d09fc27eac23b7233edfa59bc4ed33be9d209f1f7eccce2f5aa6383b030958706033184b91a3673d149cdf5f1b1aa3095b7ccd1316c86f7157fa528d6ce77cf4d870932542b17145baa49332e7f930347f92563f2d6598363ad8b20e454b4b0bc20ac1af2a656c0b1728b9bce54d440c9d6393b7bf842b7a2f85200589b5fda3474130948b9116d3ce1c48904662155c759dcb2022c2eb2c7b05a6ad2e6849ac12c8833a7a95ec2fad346bb807457ed36e41502ab501e23873c21790757c98d66aee4bccfaa6c8cbdb0d79978168358a4efbe031dcf60fa645b1211b6e26a3ef05783f5df20dbf36c83529de2c5fa7d14da14b5d4448e28f1b9ed465d93ff7da5b8cf6bce83f80e0fc4530b5481e064e3e3e803681b6e329b3cf8ca1e43a02960f74b162dc5d955b7abb2e9eb53f8a8e1b74ebd7f477dffc4f0492bd6dc0c8130bd0ffdd2e611898049139ad407f9cc0697fbef5dfd56c8f2aaa97770fe04dacecc21a007fb2cf8b77706d0a139b9c69e4895cd883f967b62ce50f3feb1284687d006c94181c58b1d419df2b699ed5afd86a4e2ed0e7ad5f315edb310114ba78c5c8230da054a042165dae7bef24bbe46ee753b7b51b63f24ac4d38edac81d834f0dbcdfc2efe81558c0a7a07f21edac78fd972dbc486431b88f687ca477aa6a64a4b472b05cfd03bfbe206bfb6b21e1e7989485614d6455ec412707e07919d35aee31533e0be9c8e584a2182ff5112e0e45de8f7e31300d0e32f37fe6abd10167ebcfa43b2d74b52a0b9c50a52db18048767aa49c1f0d622127fc27d96af8c6f85cd99085397a68e6b35ab4f31621cdccbee6087aa5d1a4d06f681f9596c995b3a1ac6d881332fff78bac6ee8f4268fbad38b7826e58dc7efe0a6a8dc85e68acbaa6dfcd2155a3c621f2218bc514c899e4aad69d9fc9a11476cf2ae8607d31993ee7a9a1a979bcc48352ea341dc4cb5febbbe56c16e1882ea135fa3f806a24acd386357563f891157f3d2fd9a5a81d5632ee123299e1110f743ea0e7a046aa9d0081260b38c1ddd7dc24de46d995c4d7101957b7b060e2c1498f38c5565486fc70da98e9e81eeb0fd56a28b06a1cec5bbd173145a3caa00a0313094727554207eb9c3d110df040280ab5ffd1d021217a8f23b0b7a1e46606cd11ef8c0d31c037c2e6666b61c2f1abd6f1d97770cd06c19788324dcb68729290e84326db417d3bc83044cdcf6cf1a09ae05995673992cb9f42a3fba8c40ae6a19d64c78623e3645cb0293c03a13aa129a767ce3f7fd46a9c42e048c39c8e7e5ec6ab15ab879d1580de316f21c98d6d663b391271f6f0b481bdb883ae04c0f15e0ee03aa07e25216d50ce87db0578247d64c51af0be437caa9a044248fb68208b838762b6f4546ba3606e94a81b81869b00fd695322b30e9d235afe002cc2dfab249fc56812c5912899f0b6bbb9b30da6e4fb6dcf51d46e7b42126e6f876ace736a04c2de5a4edc28bada770e2b072fc437a013bd7c3bbaae0526dcb23287637d3262923a22142e2d93f12fb12a69dd706f8c689b66cf046e95a0924a989062e68f2bb626ad68cdc4c75e9c227a70379352f5c8c6bfc5cecac1cdbc39da1a7875168a0a8e2e355af9f9a48a7200d90985ccfdcfff1810aac7a5d1e0db71dafb1aa000b65982d1daa93db2f32eb087e04701e3632bac2afa84d73f9519150cb3514cc41a39cd0708968258d9');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x0912e68e978194624ad01cb477f4104fd0881f7a8def2d65498ca53281a876a0', '\x01000000010000009b010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b61620000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000001dc3a920d79026c4b061615cd790cc815f27c4b02dc3a9cc8126e6bca2300000000572756c65730000002d23205c5fd98326cc81d79026d98326c39f30e6bca23027f09f9a9161c4b026390a09702c20610d0a0a656e640a00000080010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b61620000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c00000015cc81c3a95c5fc4b03c5ae6bca2613ce6bca220cc810000000572756c65730000001a2320d790205f205cd790d983300a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x8dc3e1530adc4712df32ae57f1c05f30cc2b4489714b841d7244367d498098df', '\x00000000d7158f7879a3fc70c53e63e4fa44abec6b5c13e02afebc530000029ea98723d4712e3b3a0fb13d14d6afbfcb683b421a7d78d07e8c176cd5956798d88bd4accd4d68fb8414c1d83602b272a32813b8594ea4b540ee184941870d332b9a1f48008a051d1ca44423f706c3bd6f054437e4f1c7b403efe61e743aa821c2d769d409a8e19efb121edf76b76f2a8a11bfeebed9919e9a9f5ae26fb9c1193cc395f0133710964a77d5f751f5175134d228ff67b73e43b0fa8419e51e1003fa8b81eab5956daaa239b0ce9677dd71a633763db578a63a82f4d90f0564387ecf5f91c35af8ded2b60c57dbeb47fee7122f3438ba814c58c48670839d359abf436abaa33e271fb2a7f074a1c8ba9c375234a6dee2638c5f7038c49f3c29d00dab0277b7270a2049dbf2a5c3dff8d7ad99ccb5e3e045a62ddf83899ee4b3463267d3a7e073144df35415a13a301d2c57ebdbc5c67063a95247fb84252010e5b0233a1bf7c3a9c80ff0f436d82fd1f4ccfd477897d36d464f9a534f701611f38ef552e118973ce7b3913220249fe4d99ea6b9486e6f01ce21ef2fd942671f792f09b831a288f43568b1c12f8eefc5cbd993f276cf04468c41d15b9c15e92aaf49d1da85e106cffac19ddaa133cc61e50c9c307b97a0620d93e2c8ffbabe86ade38c3bdbaaa184af6bda926ceda0f296925082d5d95d88bc1582fccf26b6827a1cd5e017ab8d8ce715ba3057a23e2e6f1d25c40206517d4f95e6c44bb68b61e0e0b84b4f5a5e9ff6faa72304a03f437516b6567f9437388ac279c3388e9805e31045ada896ca0f3791d61bba8619b346eb907163c3db762830b759e350d842a8e51cf7f3b0f4d72a431ec647fabef73c0f5d59c8301a8a450cad1e05fe2ee06529711c0764d1bb3cd294c5ef2aa14e9e0caeb3c2c770c36ba5aa8cb150d10f959dd3b9cdae2618242ac7747f82fdb21a5feb216a24c68b11842fd4ccf412c621');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x343d95283469ecd62bd719d260342a163c1a30e366cde3a111d694195f309969', '\x00000000a458572bffbddaed4fdddc9cdb5c52ccec0b6298f4da97440000014fdffe5fa5b92b6fdcda71c8058f199c83b28a09aac8cb6480f83f41276cd1780efd7ca1aff39dfd785a0b6ad456832afd202fcaa57e0e32e381f46c3982ccbaa54818b7b43a308f008ed56660607d255f65fa1b72b87077fdb76ce8d2e52fe3648b54dfb6ce286d087c49bd126cffc31ee0659b64426c922973b07c6db2e8abe8237e4813a792af587bc77eba1848729b5e80b76b2e74379ac5bc40e2c4748cfbdc6259d011b72e24ea689327201c42f9c5a702d5f88d8465e3a63dd30f3c879fbbac931e27bc6357e7215bf89f427aaa26474e988eb256b73775c361570c4d95c9a0a1999ad2ceed66dbc4b4ee7176a2381597ab3606f1722b81d9bace11af7fde5a5bbc48b8946e50e5bcd31eb9a4e0df469e2353abffbbb368baadd763ecd07770673aa8d3ffeeb974e360fe1ca7e4cdce7e2898e04a749f60cdbda125a0c34cd6632fc318e26b2bb1e9ab71b57d');


--
-- Data for Name: bayboard_journal_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_journal_entry VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x1b3e4f6c140fae7275192669d1f867e01adb12eef12a0d082c838254f65306eb', '\x000000066368616e6765000660c9c6c8b80000010000000674656e616e7401a1fe6823007608a264c0f6a09f569c01000000010000', '\x944557974fba27c680beb1c7b17d13292b170a98dcc0799c96bafd9d1f10d1bc', 'change', 1795269600000000, 'tenant', '01a1fe68-2300-7608-a264-c0f6a09f569c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, '\x0000000000000000000000000000000000000000000000000000000000000000', '\xcce46087adf3239ee58a9fb16d4bc8f170f2734d2c34344d82961c99852baf45', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007eb08c162087479f08d401000000010000', '\x0b4d1f66bb602218b47659dd27619715a5c8900c0cf8094197bd29b434dd99b6', 'change', 1795269600000000, 'region', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, '\xcce46087adf3239ee58a9fb16d4bc8f170f2734d2c34344d82961c99852baf45', '\xc7c0fd18b2ffb4f5d2487029587208599857909e17ee670f7d88246d47724e82', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe68230078dbaee8c2d984b2088001000000010000', '\xc3fc101f94f266227eba57e08e4d557e3047eb1d5c4fa1b7be1ecf3057e2aa97', 'change', 1795269600000000, 'division', '01a1fe68-2300-78db-aee8-c2d984b20880', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, '\xc7c0fd18b2ffb4f5d2487029587208599857909e17ee670f7d88246d47724e82', '\x214794edb230f8e0d91417ca362420e1170b5851ed920d012f87e4a98b3e660f', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc01000000010000', '\x7bf2c12352cf4b9edc3f9c81a2ea4ee048747dfa32b2beb650579b41bf1645d6', 'change', 1795269600000000, 'facility', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, '\x214794edb230f8e0d91417ca362420e1170b5851ed920d012f87e4a98b3e660f', '\x24f435c390f3d6f56ffc0bfe591d36f3437ad278bf720a153fa41f8601c4444c', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe68230075b09ec8a9d49b73731701000000010000', '\x97641516b2fd57723c6675b2d3e2a1367cf8553e7f76da8d67dac3e900367bc8', 'change', 1795269600000000, 'unit', '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 5, '\x24f435c390f3d6f56ffc0bfe591d36f3437ad278bf720a153fa41f8601c4444c', '\x54f938bb824f71a55fcb981eb671f0cc181b65652f21f57836ee6f49e389c9b3', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb1101000000010000', '\x78b2375e421742537059ff354f7b97508a204af327a7ccbc2d20e8f1db6ca769', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 6, '\x54f938bb824f71a55fcb981eb671f0cc181b65652f21f57836ee6f49e389c9b3', '\xf67c73601061a9bfdb52d6e3856eba8f1bc37fa81de336199c147db90bfe9198', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe682300789eaa9f378933e069ea01000000010000', '\x688ed0c8d72227bc288bd94db747d9427f8d7c264ab73b9a35d5784254f99b34', 'change', 1795269600000000, 'payor', '01a1fe68-2300-789e-aa9f-378933e069ea', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 7, '\xf67c73601061a9bfdb52d6e3856eba8f1bc37fa81de336199c147db90bfe9198', '\xa4a834144179731892fe4a0fa2790a4a9a92671a1a23c7654dabeeb84f89f6d1', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230070f79c4ec9da9a86b07c010000000101000000000000000101', '\xadfdfc460a351538cf34559dd048b6b3098b2ac793115c71f42065966d555825', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\xa4a834144179731892fe4a0fa2790a4a9a92671a1a23c7654dabeeb84f89f6d1', '\x0cdea2149c4e0fb78bc6b95a31a65f30e3a725aa0823cbcb7b450088cc65c513', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe6823007cf6873596020cf3950101000000010000', '\xaad7fc40fc7e26d39a93f262b656e107d4b77d18f3d076118333d039f6bde9f5', 'change', 1795269600000000, 'display', '01a1fe68-2300-7cf6-8735-96020cf39501', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x0cdea2149c4e0fb78bc6b95a31a65f30e3a725aa0823cbcb7b450088cc65c513', '\x8a1597c79614b1dd4117d216113713fa28d4da08c48dbd6bbaaf595e055fee20', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b8801000000010000', '\xdbe670fc86b4a03c061d75a2667b9dea68c70fbb095e36043cf2f39d291dde2e', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x8a1597c79614b1dd4117d216113713fa28d4da08c48dbd6bbaaf595e055fee20', '\x9ae9982a2820fa8f12fa3b6161c3177a1b522b443091f159ef0f54339d23215e', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe6823007524ab8e6eb60fc4390201000000010000', '\x60d553297d64ccf017ee8eca636680f74eaba20fcf9adb7c2840c255bd8f9d17', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\x9ae9982a2820fa8f12fa3b6161c3177a1b522b443091f159ef0f54339d23215e', '\xc48cb11a0ae57d338a89c86fc66ced57f9b073bce8861ddd7751a713be30758e', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f01000000010000', '\xd14168a92a3f421aff97622b20066ed0a1a916c9e00907f972db5fe99f0b40ff', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\xc48cb11a0ae57d338a89c86fc66ced57f9b073bce8861ddd7751a713be30758e', '\x506e7be6f97a84d00e31ba45fefb50ec80244dddf84af910bfa1d5b567ba5ad1', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe6823007da988fdbba63f07daa601000000010000', '\xcdb7e47f4140b54242b5df808737ff9c1619767e2a1d132f7325ade29f332b11', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x506e7be6f97a84d00e31ba45fefb50ec80244dddf84af910bfa1d5b567ba5ad1', '\x6bf0249d606a8103278246593584d38a92c425deafd14fba7b9f93b75fb99978', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a01000000010000', '\xd6c3323b7330e7c82b63437e11044a95bc8ba87633046bb10bca926d18c6eb41', 'change', 1795269600000000, 'region', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x6bf0249d606a8103278246593584d38a92c425deafd14fba7b9f93b75fb99978', '\xabf241f10744d8a97c9e14af5256ed9d950177104d509d58c8faaaeeaa0d68d0', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe6823007edd8f03fc2cba53e5ba01000000010000', '\x706d53e4aec2ceedc46fce46aab07586d4b6f57047f00bc3743d1d791004148f', 'change', 1795269600000000, 'division', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xabf241f10744d8a97c9e14af5256ed9d950177104d509d58c8faaaeeaa0d68d0', '\x31601470749a3951842fef89604023198cfec5d40a83d83f1e9ede21fec091f4', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe6823007e8a9239820bac987d6901000000010000', '\x41752f0cdb39499475c0fef7c07185c9ca7931e86a65d568a751299cc87fa60c', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7e8a-9239-820bac987d69', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x31601470749a3951842fef89604023198cfec5d40a83d83f1e9ede21fec091f4', '\xebcafef667c6f7a2b56c0c02b28ceffad24530d73e6348c29571ae2d6de7aeb7', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe6823007306986aa5daf05684f801000000010000', '\xab55ecb4eef80eba8eb449bae2d0c99160fea3e56b4bc766287501387f3dcb97', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7306-986a-a5daf05684f8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\xebcafef667c6f7a2b56c0c02b28ceffad24530d73e6348c29571ae2d6de7aeb7', '\x75e9e06464c7e2b507bc0f37ffeafb66fd560780e73aaa1575e94fb81bfe4b18', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007573b14d98f665d3cb5901000000010000', '\xb7b586e36b27cc5bac6bb145c486eea3cc3b843f70b4ab2d6003c99969e0b831', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7573-b14d-98f665d3cb59', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x75e9e06464c7e2b507bc0f37ffeafb66fd560780e73aaa1575e94fb81bfe4b18', '\xf0a406c64d81410de14d74b3b274590c7dff115ea9ab01c53b6fdcf5a6ca90b0', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe682300771a918a25a1d8255a3001000000010000', '\x0963eeaa3a129a389e34bcbe1a5c0370968be3347e302ce4d969ec9c170d366e', 'change', 1795269600000000, 'payor', '01a1fe68-2300-771a-918a-25a1d8255a30', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xf0a406c64d81410de14d74b3b274590c7dff115ea9ab01c53b6fdcf5a6ca90b0', '\xeaa7fb06738abbb00ec8a6e8e9441c6c7a119439ed0700f3e4f1ef808394fba8', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007b0ebbda28545ca87db0010000000101000000000000000201', '\x3b305b10f2af4b6f100ba8594945d17bb3c1e5e352a2d7b420bf6b497cdf9c32', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xeaa7fb06738abbb00ec8a6e8e9441c6c7a119439ed0700f3e4f1ef808394fba8', '\xb424b71ebb322f6cd3b2188352c25b67349e1cf3c6706a0bb4880c897b461db3', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe6823007199b93bf65459fb8c6001000000010000', '\xa47e3f1e63896a15ba040f334fcb025222f7333729db89dcd64f717ff341ce2c', 'change', 1795269600000000, 'display', '01a1fe68-2300-7199-b93b-f65459fb8c60', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\xb424b71ebb322f6cd3b2188352c25b67349e1cf3c6706a0bb4880c897b461db3', '\x34b60b27356dfd1d2f4eaa74d7bb3d9fb5620e0eccfdbc1f3549b087619d091f', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c6201000000010000', '\xa51ea33300c63be4bf79a95c70238a5c6ffb72a788ef2d746e7104168a94aa09', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-704e-94cf-1fb81da90c62', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x34b60b27356dfd1d2f4eaa74d7bb3d9fb5620e0eccfdbc1f3549b087619d091f', '\xd2e5a8f32f511c142d7993b47dc313e9f7fac3dd2886c76d4aba0d6617da1ab6', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe6823007dff989922b59574e26e01000000010000', '\x7839f256c5dbd7d00de78c04d7c29ac9d55b5b3208b1d0ce2afb12fc50ff2890', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7dff-9899-22b59574e26e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\xd2e5a8f32f511c142d7993b47dc313e9f7fac3dd2886c76d4aba0d6617da1ab6', '\x727281a282a6046fda3ca427ea5fca4f68eeea2b65da57af9e385ffc60194cf8', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f01000000010000', '\x08f87f2cffb8b289abce528e215cae06cec266813fae41d470c70e62b0b09980', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7db4-bd76-0304997e765f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x727281a282a6046fda3ca427ea5fca4f68eeea2b65da57af9e385ffc60194cf8', '\x8b4a28a628fb8089208d57da4c3f4accad76fb160f2e1feecf202a9eb093c84c', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe682300722789ac2996e583a25e01000000010000', '\xb38ac0feba6f3ef68c6eef96a371654c2cadf5cc9f9e0fd152a272897e571a9e', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7227-89ac-2996e583a25e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x8b4a28a628fb8089208d57da4c3f4accad76fb160f2e1feecf202a9eb093c84c', '\xfc48fc3ac9adc200ccb37cd020b022bfc8403dcce16d2fb91b1ecfdaff32c3a7', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007008819d098d235201cd01000000010000', '\x018a0952786192d4f6a50839cef6964ab3d3fc781804d7fce6bcf1efde5273ee', 'change', 1795269600000000, 'region', '01a1fe68-2300-7008-819d-098d235201cd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\xfc48fc3ac9adc200ccb37cd020b022bfc8403dcce16d2fb91b1ecfdaff32c3a7', '\xd3ca293621426032793b9bf761fc99fc519a0cb37138ebc9900dbca5dfa3d537', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe68230075c8b3da29702e25b45e01000000010000', '\x1ab522141670deffd027dfd153c9b730419f4cc9a1a4ce55328382b3f624dcf7', 'change', 1795269600000000, 'division', '01a1fe68-2300-75c8-b3da-29702e25b45e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\xd3ca293621426032793b9bf761fc99fc519a0cb37138ebc9900dbca5dfa3d537', '\x52b1a93f64ab71276e4f51d3a4c50e950b51ed0585a21c746fe9001d57999868', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe682300731282ac6f749d37eed301000000010000', '\xa0044a830f878278505a8086a94e76603bf566ec5b8e80a9e66a0a69bfe785e6', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7312-82ac-6f749d37eed3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\x52b1a93f64ab71276e4f51d3a4c50e950b51ed0585a21c746fe9001d57999868', '\xfa7b7e5cd0e8d9a6b18f41b7582e2809421cbf919108205c69ccd5cc3b17f096', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe6823007561b101cd8082a3c3a101000000010000', '\xd35a2e1a19c5d26b0ffd4531717139d91c664a85aede811f54396ae816e1def7', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xfa7b7e5cd0e8d9a6b18f41b7582e2809421cbf919108205c69ccd5cc3b17f096', '\x775560d38a55def2c070c7962ada466a8e07e64cda75879236849b58a7847ff4', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230075df8bcb132103b9fd8101000000010000', '\x0252f981d7ecbbf76688cc0190a01788647ab28f67b960488526e9303b13e1ea', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-75df-8bcb-132103b9fd81', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x775560d38a55def2c070c7962ada466a8e07e64cda75879236849b58a7847ff4', '\xadf7185f41b76294dae6eb124b020acccc9c53c7df367362d06b5e2b0050b277', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe6823007269945e338b84e6d89c01000000010000', '\x5ca6e08364ea36289fceee793b51201505b89b1e455f3c0be860b560d84e404e', 'change', 1795269600000000, 'payor', '01a1fe68-2300-7269-945e-338b84e6d89c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xadf7185f41b76294dae6eb124b020acccc9c53c7df367362d06b5e2b0050b277', '\xbafff3258f527eb746520a52fd053cddd6fcb02b5597b80af16634afa4e21a2f', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230078b9a60dff1d0e59ea07010000000101000000000000000301', '\x97ec0ecfa796a0940460519b8139cc842817e84a40b68b2919c8b068563ab0a9', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\xbafff3258f527eb746520a52fd053cddd6fcb02b5597b80af16634afa4e21a2f', '\x89d49ed658cec769f83dc4b2cc29804fe8f512f593d09bcb9e466dc2debf16ef', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe6823007e059a26f74846d9c43b01000000010000', '\xc17094e5115c7fbc199fc59cd49d32fcf12420238579e60557a104f2281c6c17', 'change', 1795269600000000, 'display', '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\x89d49ed658cec769f83dc4b2cc29804fe8f512f593d09bcb9e466dc2debf16ef', '\x1ab99e4ee2ba05112d44c32f0ce191dcd3e17222ea3409f4582f9b345eb386cb', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab001000000010000', '\xc1ec76ebd13889a26082a1ad22baea2932e6223311a9ddf9250c335e3430ab1e', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x1ab99e4ee2ba05112d44c32f0ce191dcd3e17222ea3409f4582f9b345eb386cb', '\xd15a9c83760675377cc6927f0dddae809f10654748d4acee6f9c4a00b8f0ed7a', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe68230070e38e636bd6d7cc289c01000000010000', '\x76b6416cb1f795cbd772946b5ba98d35f35940afabe1854a11e267f9600459f6', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\xd15a9c83760675377cc6927f0dddae809f10654748d4acee6f9c4a00b8f0ed7a', '\xc05d3bac51a2374a488d680dc045e02e83ac55b0a6e5e0c5b7547ae6270f6ad0', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c01000000010000', '\x2abdf19c0a89950163739ae00c67b0c999e92d7ae5d1267962d73bf6b145b49b', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7337-a088-e922feeefb4c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xc05d3bac51a2374a488d680dc045e02e83ac55b0a6e5e0c5b7547ae6270f6ad0', '\x8fb86982b7c6f27f943ae3d5776c7f4523d7e3a15dbccd9bfc066ebcd24f7f12', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe682300716da323efc4f1f9122801000000010000', '\xecc474310b7cdad5f7b528fce977f45db23ec60ddad3a21a87137e382597a45c', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-716d-a323-efc4f1f91228', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\x8fb86982b7c6f27f943ae3d5776c7f4523d7e3a15dbccd9bfc066ebcd24f7f12', '\x9b872af8879b37badaab634e56e5e7b5e378ec26bbc729a5bb161842e980cf29', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe68230076a586b5995c0d63ea5601000000010000', '\xa4d1485574468674fe2657bbd59afdb28fca05297485021bdeeaa447b16ca3f5', 'change', 1795269600000000, 'region', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x9b872af8879b37badaab634e56e5e7b5e378ec26bbc729a5bb161842e980cf29', '\xb00e448325b8aeab3e900528595f6fb6ac41537697db6da0c559c489dd05d235', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe68230073da825a5e03d728624501000000010000', '\xce98e9679b213c54b77b1e4da138287c9a311936bc78a0df85ec3662c441efc3', 'change', 1795269600000000, 'division', '01a1fe68-2300-73da-825a-5e03d7286245', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xb00e448325b8aeab3e900528595f6fb6ac41537697db6da0c559c489dd05d235', '\x0197b4716fb1d74cab5eb22210bd2928c3fe2bf83edf4af27c3d3383a5c70925', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e01000000010000', '\xb8174a792f65b0e3475bef44b7bdbca29c624b99c3b7325e18515ebbd5e088bb', 'change', 1795269600000000, 'facility', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x0197b4716fb1d74cab5eb22210bd2928c3fe2bf83edf4af27c3d3383a5c70925', '\xf7630f98abb9327ef2f6f4f0680ce9f15a920405e790c41bf96fda1268216424', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe6823007d5cbe8019ba3154126801000000010000', '\x86a3117f6429d41458b6eddf410efbbe6f1fd5390aa105e74100049c695527ef', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7d5c-be80-19ba31541268', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\xf7630f98abb9327ef2f6f4f0680ce9f15a920405e790c41bf96fda1268216424', '\x38230efa9840564b3988ac6f8635064a7b5fe67822eae51d5313d5fd91d8e2f3', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007e98b7a773282038723e01000000010000', '\x5cc9619174979d58085cf854b9c3cfd84f053f8ace6a20251f064b03d43f1f33', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7e98-b7a7-73282038723e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x38230efa9840564b3988ac6f8635064a7b5fe67822eae51d5313d5fd91d8e2f3', '\x3cdde6b891d480bddc7c6097fe56c72ded67f8fa659b62644b60b5b64bf85e85', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe68230076abb3d2deee36f3243e01000000010000', '\xf918d5487bb7a98d5bc6ac2237b0aed2c9fb4fc17583c42a233b6db6e08db859', 'change', 1795269600000000, 'payor', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x3cdde6b891d480bddc7c6097fe56c72ded67f8fa659b62644b60b5b64bf85e85', '\x6f4dfc597108567c5ba5103f73bcbfde634c3cb48b32752b5e60090805725bf0', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007994b4345abdaad5e126010000000101000000000000000401', '\xd7ee0057769500c2c138926bb66ce558b660e04d930739982f9034d8486872d9', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7994-b434-5abdaad5e126', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\x6f4dfc597108567c5ba5103f73bcbfde634c3cb48b32752b5e60090805725bf0', '\x0919a56e3a4407a2056ef3d9e66fa6fc2bb03baf892348979fae22978cc4a5fd', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe68230072b9bb40890f87b2902a01000000010000', '\xa676b956574d321fb224314a04fd04940b5d321e638181ab0c02907642a27461', 'change', 1795269600000000, 'display', '01a1fe68-2300-72b9-bb40-890f87b2902a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x0919a56e3a4407a2056ef3d9e66fa6fc2bb03baf892348979fae22978cc4a5fd', '\x868e732644474f8ab806184a3d6f2c2e8719855b73bbe77bd87276cb22f74a47', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d801000000010000', '\x6611f80fdfffa1790ee092ba95587c2b8725192e0a6a8b5351b35281c2d75357', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7794-b11a-6660911eb3d8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x868e732644474f8ab806184a3d6f2c2e8719855b73bbe77bd87276cb22f74a47', '\x3c7903ea51c69ae0a4d7dec6b09893c4cac0bc778ee22f548cfbfaf02cc3bba1', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe6823007e8dbe9001fec5b7e74801000000010000', '\xb0780e8a391723a04044a93e9cc3cbed4e073bc9886caf3a436dd1ef0a284c5d', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x3c7903ea51c69ae0a4d7dec6b09893c4cac0bc778ee22f548cfbfaf02cc3bba1', '\xc05e48ef42ce02d0dde8a13cee1bbff5c01364b9d12dde9e029dd72a7b2c3fcb', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b616201000000010000', '\xf61953c45edffbcddb0a92dd42e28a3ff6bd5f35e16bd8fcbf8384c69526ed26', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\xc05e48ef42ce02d0dde8a13cee1bbff5c01364b9d12dde9e029dd72a7b2c3fcb', '\x38d70411e29eb66f72be8e9c7815fb6e9fcbf9316b114db11b9c8272bd7013f3', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe6823007cd08f589c9f9c5d562a01000000010000', '\xb495f9b957de138ff3fb3a92c81c49b831b42babe0570a4b5f807750615785f7', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x38d70411e29eb66f72be8e9c7815fb6e9fcbf9316b114db11b9c8272bd7013f3', '\xb05afa81b147468b394c4081a26597be51b9fbbe2af246720e8153941300b0a9', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007eb08c162087479f08d401000000020000', '\xdcbe3a704089139e536090015921c437721d22c0eae0459aa92ecfc21e0aecda', 'change', 1795269600000000, 'region', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\xb05afa81b147468b394c4081a26597be51b9fbbe2af246720e8153941300b0a9', '\xf76185ef3ae3f162ae9a9d718a033dcf54bbf7b9b26f1300ad4e2c5ab0d34e1b', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc01000000020000', '\xc22efbc2860eb64c480c39e468d96f6a20cea1eb5fc35443c341cd3b464d9129', 'change', 1795269600000000, 'facility', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\xf76185ef3ae3f162ae9a9d718a033dcf54bbf7b9b26f1300ad4e2c5ab0d34e1b', '\xd5c9d6fa4499e3c3fcd910e33a5df0d007992074415b64ba3ae4b1b5607b7bba', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb1101000000020000', '\xf91026a78e555f2a658097a7b3403e81db4748528f494729957887429d50cc02', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xd5c9d6fa4499e3c3fcd910e33a5df0d007992074415b64ba3ae4b1b5607b7bba', '\x00a504338d3ce5924a18a1742fe5deff7d7af1a1c82c1a5c39f5b843ad314fb0', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230070f79c4ec9da9a86b07c01000000020001', '\x5ccaaa613dc5a584995bf0e965801d2742936446d904c60d635666b7005c44fc', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x00a504338d3ce5924a18a1742fe5deff7d7af1a1c82c1a5c39f5b843ad314fb0', '\x287a220108d9f67a440e82a7d5150f47a9a54ab03a738acf5014b9f3efb098e7', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b8801000000020000', '\x140949c25dcc81547b12137e42162e33c53612fd21963f7440f7c2a10135f82a', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x287a220108d9f67a440e82a7d5150f47a9a54ab03a738acf5014b9f3efb098e7', '\x53fa7c3f11c06bb2d1fb848ce254820fafc8289198b0068af08ef6b0775fc174', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f01000000020000', '\x56f0a85c3e8ae5d488debd0faec0a07e3faf689a1b198d5ba7173d9dfe809624', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x53fa7c3f11c06bb2d1fb848ce254820fafc8289198b0068af08ef6b0775fc174', '\x7f7c489a64f51c9ee05be68e42fa1f856029dd251687487c9809ccbd30a7daa9', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a01000000020000', '\x8ace35ff1d7ffe353482b068dc468e11e655db1f1b3e5389c4edbfc6c57d6497', 'change', 1795269600000000, 'region', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x7f7c489a64f51c9ee05be68e42fa1f856029dd251687487c9809ccbd30a7daa9', '\xa10c73c3954b2e2fa274c2f4ba46ff12cbc775fd4b1d6c202b098a9c3bd22c83', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe6823007e8a9239820bac987d6901000000020000', '\xf2eb74c0f11200eb9d73735d3c845453c79567c9210e880419019e2c2b5d44d5', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7e8a-9239-820bac987d69', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xa10c73c3954b2e2fa274c2f4ba46ff12cbc775fd4b1d6c202b098a9c3bd22c83', '\xa7983e550ca90da1e97e79901c6207a6506401efba8ddc0153803cd1308d2f12', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007573b14d98f665d3cb5901000000020000', '\x5d9f66cbb0e6758feaa61c895c2a92cecb1b10e4c161fde216f38cb7c8ec64a6', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7573-b14d-98f665d3cb59', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\xa7983e550ca90da1e97e79901c6207a6506401efba8ddc0153803cd1308d2f12', '\xc08b4054078f09fbce429bcf12765139da43e10923a76f419d7763c4bc7ed815', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007b0ebbda28545ca87db001000000020001', '\xe20c16587809641c11708a9244efa781acf846ca9214e98bd30e595959e69298', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\xc08b4054078f09fbce429bcf12765139da43e10923a76f419d7763c4bc7ed815', '\xfd40d8443906c7b9f2f835a8b777d54cfb3cb030e80bf10232ab738741af29ae', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c6201000000020000', '\xa73cebb1e73c7a64ddf4d7f138861682595643d39630c6f110cc38f08900c153', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-704e-94cf-1fb81da90c62', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xfd40d8443906c7b9f2f835a8b777d54cfb3cb030e80bf10232ab738741af29ae', '\xe42e1d7a207f46ef678cf93f6b2abfa2ed3cc5288edd067f7088a4ffe43de75f', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f01000000020000', '\x66870d709f99fc6f2cfe0c00bda49e3baf8e59cf2db831a04189233907701d4e', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7db4-bd76-0304997e765f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xe42e1d7a207f46ef678cf93f6b2abfa2ed3cc5288edd067f7088a4ffe43de75f', '\x49b8df16752603e0a525d917fc83aa438bfda3e24ab4824174ba9b5451ad8f07', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007008819d098d235201cd01000000020000', '\x90d1dc95fc5ee9aebb7d49364a27a103d634feb4802a3469258f62c80b4a54b9', 'change', 1795269600000000, 'region', '01a1fe68-2300-7008-819d-098d235201cd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x7a27ef29059a03c87641dbdb9282066855798f9a95b5dd48d194ba949c3d01ac', '\x99d8eae9a737d25e8fb2fad586f6c88aa75bdd7d93005ae8bb628804ff8f7ea5', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230075df8bcb132103b9fd8101000000020000', '\x296becfd6f33ffd21ff2ddab1221f6ef102b736cc7207622d91a5f7c2403fef7', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-75df-8bcb-132103b9fd81', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x6494d29cc2cf95cf080de0bba25cbed9cfd1f6fef51f7818ea346753cfe032b7', '\x2eaf9a656308e196baf5bb508c13b2450a6a85abb2000ec322c3adc2e8076126', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab001000000020000', '\x8630f6efda9e52f705b631337bb858b940cbe1cb3b263c5c8fc9a48d58d2f3b6', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\xefa11462f13e0dc597fe900842b85ca0514e2253a0ffd0b1d3b2637b6901a1b8', '\xaa873b48b71dc2ef4b713e96e12513d98f3988851009db8822df3736646bfb9d', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe68230076a586b5995c0d63ea5601000000020000', '\x68f8ab2673faaaf126428954f21eef8a241a0c2bb16bcb39a7f0856bf9b9772c', 'change', 1795269600000000, 'region', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x2e45a00e4f0cdc014ec630a3456839b5421a0938f9d156b3b09d77e1af2935b9', '\x3b18b4635dc6839dc23bbf720c73e5a31a2e546e223dd2e76b546d9c76ae0da7', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007e98b7a773282038723e01000000020000', '\x6d8b598e14027a9a54357e4c30a5b699a30b938bf050b021a803fe8482242b20', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7e98-b7a7-73282038723e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x9efbd8b9851e90a91b26c86b330ad3a369fcd39ac7d994d2bdfc9a61def643dd', '\x01559eb4b69668f32ca8ccd6d8db827912bdb94d543a11d7db34e08e3237ab58', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d801000000020000', '\x91c43627433a760c1ef44cf96478bd56ab6cecbc6100c68b898beff15c5157d4', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7794-b11a-6660911eb3d8', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x06afd3667d588ea79c430bc218b7a81a0b55acb817aa4f8d1fd17f84314b2af2', '\xd983c794ee810f5b455cab9ae8b8bac0288fb3e144d59925742e6e5dd014c895', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe682300707db18a50538c0182c1010000000101000000000000000501', '\x30662e69036c1b8f7936c1e544a3efc714421472a35f7dd71bfd9af5577b2244', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\x56b69031d36e035bb88bee20ec701d81ad81b347f1f344ba97a262b25fa33221', '\xfa44b4c09717c6bd977744dd109e15042097b7dbf7e929b5e557295e96f01c4f', '\x0000000a646973636c6f73757265000660c9c6c8b800000100000008646973706174636801a1fe682300707db18a50538c0182c1000000', '\xedfe267acdef307859e65e071cd9f2711e8fc9561b4d4784473563be2198b02c', 'disclosure', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', NULL);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\xf4c1f0abfb84c755095b7e83ec6fdaf3e5469a75fc0a66e2f182579215f8d95b', '\x64a93b9c75aff981323c92583165bf9867d19ee8973cbef0debd240cc2c4f680', '\x0000000765726173757265000660c9c6c8b800000100000008646973706174636801a1fe6823007361880e49d0aae7670101000000020000', '\xbf7708b769754fcdaa09d4ad8667bbde74d80c564afaf8ecf6ea3e40fefd316b', 'erasure', 1795269600000000, 'dispatch', '01a1fe68-2300-7361-880e-49d0aae76701', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x49b8df16752603e0a525d917fc83aa438bfda3e24ab4824174ba9b5451ad8f07', '\x7a27ef29059a03c87641dbdb9282066855798f9a95b5dd48d194ba949c3d01ac', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe682300731282ac6f749d37eed301000000020000', '\x5f1c518edca4d8f24c80955460c83bcbe6d28a0d60012e456793b3ca117ec518', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7312-82ac-6f749d37eed3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x99d8eae9a737d25e8fb2fad586f6c88aa75bdd7d93005ae8bb628804ff8f7ea5', '\x6494d29cc2cf95cf080de0bba25cbed9cfd1f6fef51f7818ea346753cfe032b7', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230078b9a60dff1d0e59ea0701000000020001', '\x9262412e7eb9ff88eb0c2e8681d41f2a77ef3a157ec5eb5463b7d3022e9b81bb', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x2eaf9a656308e196baf5bb508c13b2450a6a85abb2000ec322c3adc2e8076126', '\xefa11462f13e0dc597fe900842b85ca0514e2253a0ffd0b1d3b2637b6901a1b8', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c01000000020000', '\x2c9625449c7ce3200bf0efa2b43660c98fdf18af5ca682af11f281de52c75156', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7337-a088-e922feeefb4c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\xaa873b48b71dc2ef4b713e96e12513d98f3988851009db8822df3736646bfb9d', '\x2e45a00e4f0cdc014ec630a3456839b5421a0938f9d156b3b09d77e1af2935b9', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e01000000020000', '\x2e5de9568bef1ed2df967fe50d64d7c6cb3245881e679654d0963383ca905fcd', 'change', 1795269600000000, 'facility', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x3b18b4635dc6839dc23bbf720c73e5a31a2e546e223dd2e76b546d9c76ae0da7', '\x9efbd8b9851e90a91b26c86b330ad3a369fcd39ac7d994d2bdfc9a61def643dd', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007994b4345abdaad5e12601000000020001', '\x80b9af64e41c0d82297394e09eaf73d826325c7d8d6b737e80cf01dad81dc678', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7994-b434-5abdaad5e126', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x01559eb4b69668f32ca8ccd6d8db827912bdb94d543a11d7db34e08e3237ab58', '\x06afd3667d588ea79c430bc218b7a81a0b55acb817aa4f8d1fd17f84314b2af2', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b616201000000020000', '\x212dabae4a8ca39022177791226dd433703187c201210478f0144a1e42ec715c', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\xd983c794ee810f5b455cab9ae8b8bac0288fb3e144d59925742e6e5dd014c895', '\x56b69031d36e035bb88bee20ec701d81ad81b347f1f344ba97a262b25fa33221', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe682300707db18a50538c0182c101000000020001', '\x5f0530e9ba1f1a5d9cd558b940a9ecec1d6d79b9df2f0ac643d44363017a053c', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\xfa44b4c09717c6bd977744dd109e15042097b7dbf7e929b5e557295e96f01c4f', '\xf4c1f0abfb84c755095b7e83ec6fdaf3e5469a75fc0a66e2f182579215f8d95b', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007361880e49d0aae76701010000000101000000000000000601', '\x9d87a741d5bdb03da684ceec534b99d3d7fed298118996105b6590f397481f70', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7361-880e-49d0aae76701', 1);


--
-- Data for Name: bayboard_key_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_key_check VALUES (1, '\x5eec99026c1465f7644aadc10ed64f166ab7f1e0e0d60c185d32c68b2c572b9e');


--
-- Data for Name: bayboard_logon; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, 0, 'disconnect', 'ended', NULL, 'e4ad111a-2874-71db-7f0a-a9afca95aadc', NULL, 'ßx', '0ßZa;🚑9 א🚑́''Z''&%ß''ß&0ก0🚑_', 'df239cb8-de36-d72a-7916-7189493fae96');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 2, 251601883727591208, 'disconnect', 'ended', NULL, '38db6ee8-c2d9-84b2-0880-02dacb1d8704', 'd3b54838-7cfe-c4cd-0dbc-e6e32c5e012f', '-́;a漢-'' ́ א;aß漢0ß\";', '9İß<İ''ß9 &<ßßא_ 9🚑%א漢''''́אZ0漢  🚑<\9กZ;'' İaא-"İİكß ''''İ%&; a9🚑&&<0ß&;ß&"éaßكŹ_éك9<&;ß;漢漢\Zא &-ß9İ0"كé🚑אZ%́9a<<́́a漢 _&İ&א&אßßكאא🚑"-ก'' a ßé''אİé́İ9漢é0éא\-&ك_%ß<_İ00_9ก_<-ก İ \;9&́9كß🚑İZ_🚑"-Z0́ aกa-\a9-ßZ"''', '98c8156a-d71c-476f-e744-62b10b473019');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 3, 253370764799999999, 'sign_out', 'wrong_code', NULL, NULL, NULL, 'a_\0a\ก&🚑ZكZกé"ß_  كא_́<ك&9漢_< a_', NULL, '893ac80b-cc23-e6db-0f4d-c090b6613616');
INSERT INTO public.bayboard_logon VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 4, 204458441427087391, 'connect', 'unknown_id', NULL, '5dd5a20a-2793-ba50-0992-471f9aa36360', NULL, 'ك-́<9ككZé&&-Ź"%א', '0İ&İ;אกé漢0ßİ;ك""''İ&🚑Z 漢🚑ก-אא0', '83780b17-0911-8baf-e037-6e30e1709e3b');


--
-- Data for Name: bayboard_payor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-789e-aa9f-378933e069ea', 1, 'active', 'xß_"Z\Z éאก<İ<', true, 'https://payor.example/fffffffffffff');
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-771a-918a-25a1d8255a30', 1, 'archived', '9_a漢-%ก&漢', true, NULL);
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7269-945e-338b84e6d89c', 1, 'deleted', '́كZ_"ß\ß漢;_漢''ก', false, 'https://payor.example/fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1, 'deleted', 'é;\é&0é\0Zكك 🚑א-İa0Z"%-_', true, NULL);


--
-- Data for Name: bayboard_policy_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2, 'deleted', 'a漢กك"a&كa_กa''x', 'rules', '# %🚑İ漢İßéİ🚑";"漢0_;"🚑 -ßx
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7db4-bd76-0304997e765f', 2, 'active', 'Z<<9''9🚑漢9א 0كZ0;<ßZ%กİİ_漢ك漢', 'rules', '# ́''a%-ß%- "&🚑́İ_9\9
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7337-a088-e922feeefb4c', 2, 'archived', '%  -''"&漢漢كéك_áZ; א" "\-ก́< 0', 'overlay', '# İßก-🚑%\''''\&& -aß''ك\Z
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2, 'archived', '́é\_İ<Z漢a<漢 ́', 'rules', '# א _ \אك0
	p, a

end
');


--
-- Data for Name: bayboard_region; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2, 'deleted', '<\ -"');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2, 'deleted', '0漢ZאZ漢🚑éก漢9🚑&0 ß🚑İ;א\< 09');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7008-819d-098d235201cd', 2, 'deleted', 'İ''\ก''ßกאa0-%% -\ &');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2, 'archived', 'é0''a漢א<́Z_İ\_İ''é́-');


--
-- Data for Name: bayboard_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_schema VALUES (1, '\x37785bd4d1652222e8b6ea544d5ace0c0d556f6cbb4da62b93f322fe3a206447');
INSERT INTO public.bayboard_schema VALUES (2, '\xfd71389668ddbae56a0ddaf933dfb3ae0a7f47904d68d10c7443e4ad10ea3114');
INSERT INTO public.bayboard_schema VALUES (3, '\x101c2c360e05d28984575e77c14f9a1ab017e7093be902f74286489c06ffd85f');
INSERT INTO public.bayboard_schema VALUES (4, '\xb289c25768d77a922d4f26eb25bfcc30b9e30e76b2869a42a309946e424d6459');


--
-- Data for Name: bayboard_tenant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_tenant VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, 'active', 'Prairie Ambulance', '+1 217 555 0100', 'America/Chicago', 2116231, '\x00000f000a000f0018000e000c', 'America/Chicago', '\x5aa4d5cd5734c6dc57c7fd8056058eb95ade160a83d0bd7205c12ab5b05b8544');


--
-- Data for Name: bayboard_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1, 'active', NULL, '"-ก'' a ßé''אİé́İ9漢é0éא\-& 01a1fe68-2300-75b0-9ec8-a9d49b737317', 'car', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7306-986a-a5daf05684f8', 1, 'archived', NULL, 'ß<<- ك aกกZ9🚑aكאZ🚑🚑ك́é_9漢Z0́İéא漢ßكİ"& 01a1fe68-2300-7306-986a-a5daf05684f8', 'als', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1, 'deleted', NULL, 'كك🚑%-9é 01a1fe68-2300-7561-b101-cd8082a3c3a1', 'stretcher', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7d5c-be80-19ba31541268', 1, 'active', NULL, ';_"İ"0"<🚑éa;ß"́א%&% ́a9İ漢ك\9"\-%;漢a\ก 01a1fe68-2300-7d5c-be80-19ba31541268', 'stretcher', false);


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

CREATE INDEX bayboard_dispatch_open_destination ON public.bayboard_dispatch USING btree (tenant, destination_facility, run_number) WHERE (settled_at IS NULL);


--
-- Name: bayboard_dispatch_open_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_open_origin ON public.bayboard_dispatch USING btree (tenant, origin_facility, run_number) WHERE (settled_at IS NULL);


--
-- Name: bayboard_dispatch_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_origin ON public.bayboard_dispatch USING btree (tenant, origin_facility, run_number) WHERE (origin_facility IS NOT NULL);


--
-- Name: bayboard_dispatch_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bayboard_dispatch_settled ON public.bayboard_dispatch USING btree (tenant, settled_at);


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
-- Name: bayboard_journal_body bayboard_journal_body_tenant_sequence_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bayboard_journal_body
    ADD CONSTRAINT bayboard_journal_body_tenant_sequence_fkey FOREIGN KEY (tenant, sequence) REFERENCES public.bayboard_journal_entry(tenant, sequence);


--
-- PostgreSQL database dump complete
--


