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
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7227-89ac-2996e583a25e', 1, 'deleted', NULL, NULL, '\x00000000');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-716d-a323-efc4f1f91228', 1, 'active', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', NULL, '\x0000000101a1fe68230078dbaee8c2d984b2088001a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_active_policy VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1, 'archived', '01a1fe68-2300-7337-a088-e922feeefb4c', NULL, '\x00000000');


--
-- Data for Name: bayboard_affiliate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2, 'active', '🚑"İß_-\ İก&a9İ\กZ🚑;Z"\<_كZéك🚑%''%;0ß<漢;__漢א漢\"\&ك _ك  🚑\ك&''́İßא 0;ك9İİ0漢🚑א́א́"\\éß""  ";a_ก0Z<İ;&a0Zก9é;🚑9\́🚑%_ Zé\ %_漢0\"0İ''é&🚑é0 <\漢ก0\9%กß漢&א-%_9-\''a <&''كßéaكאß-9&ك& ก\كก🚑אa%Z ك-ก'';<\ก́́< ك<''_é0 90İ', true);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7573-b14d-98f665d3cb59', 2, 'deleted', '_&; "_漢_ "Z %''% ก🚑''漢ß&́''éك;كZ', true);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75df-8bcb-132103b9fd81', 2, 'active', 'ك 0 " %ك א\- กก', false);
INSERT INTO public.bayboard_affiliate VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e98-b7a7-73282038723e', 2, 'active', '🚑Z;-กaك<🚑ééك🚑"x', false);


--
-- Data for Name: bayboard_api_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2, 'active', '́''%🚑_́🚑;''ك́\กa🚑 %́é 0;漢漢İ<''ß́<_', '\x1bb55e69a560c000dd8b62a72de7bc873344d22775afc724708ceee760f545c4', '', -2208988800000000, 126592245599881081, NULL);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-704e-94cf-1fb81da90c62', 2, 'archived', '_ %́aZa0İZ\', '\x1608f84ba57ab6fb5cf537fc8929678b0bf2d3e1f6dea261d4a437b35d73c4fa', 'ed_normal@division:01a1fe68-2300-73da-825a-5e03d7286245,until=1970-01-01T00:00:00Z,from=2001:db8::/32', 243502547053333447, 129765345687677863, 0);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2, 'active', '&& -aß''ك\', '\xe6bd2fb024cf52398b3d3219bc6050d5ec5ed76a2917d52bdabf22dd6cee63d6', 'biller,until=7550-04-07T22:55:39.155175Z,from=10.0.0.0/8,from=2001:db8::/32 biller,from=2001:db8::/32 cmoc@region:01a1fe68-2300-7008-819d-098d235201cd,from=10.0.0.0/8,from=2001:db8::/32', 131758707602242535, NULL, NULL);
INSERT INTO public.bayboard_api_token VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7794-b11a-6660911eb3d8', 2, 'deleted', 'xaZ漢0é  🚑กé0ZZ%ßéß\%'' '' < 9''Z%9', '\x07b6213aa174609e51016417d947c155504f9c67a70d839821c78ba87929536a', 'cmoc@region:01a1fe68-2300-7008-819d-098d235201cd,until=1900-01-01T00:00:00Z cmoc@region:01a1fe68-2300-7008-819d-098d235201cd,until=1922-11-06T16:51:23.102199Z,from=10.0.0.0/8,from=2001:db8::/32 ed_normal@division:01a1fe68-2300-7edd-8f03-fc2cba53e5ba,until=1969-12-31T23:59:59.999999Z,from=10.0.0.0/8,from=2001:db8::/32', 0, NULL, -1);


--
-- Data for Name: bayboard_claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_claim VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '\xcc79c564ee7e517fccde77edb3eb28c9dab39af057de983172c841e4ca7825e6', '\x79102d9e964c49fdc77fcc50bfc299f499f5d12613375ea26244a3666b25ac9e', 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 1795356000000000);


--
-- Data for Name: bayboard_dispatch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2, 'deleted', 1, NULL, 'bls', 'scheduled', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 'dialysis', NULL, 'İ9éİZ-; ́א0א9" İ\&''9กก_Z0& İ''"İ9漢;', '<<é\ -%"<é&ß', NULL, 'skilled_nursing', 'ß🚑";;-漢ก 🚑''aİ&\%ß0<ك ax', NULL, NULL, '\x0001c65f4bc1d036f300', 127894418405471987, '\x0000000b6170706f696e746d656e74020001010384275e405f7fff013874ecc53e5aa4', NULL, 'single', '01a1fe68-2300-7306-986a-a5daf05684f8', '01a1fe68-2300-75df-8bcb-132103b9fd81', '\x000000030000000861737369676e65640000000000000000045eca4cf8d791b6553cfaa3512ab911410000000b637265775f646576696365000000000000000000000007656e726f757465ffffffffffffffff01000000315fe6bca2c3a9c4b0203b27cc81255fd983f09f9a91e6bca222e0b881302025cc81f09f9a9127d983cc81e6bca25cd7907800000009616666696c69617465ffffffffffffffff000000086f6e5f7363656e65fff826efb7436000027f6bc3381d990b3972ad783a7a3888820000000a64697370617463686572fff826efb74360000100000006636c6f7365640001fff826efb74360000000000b626573745f6566666f7274039a00b0b3d796224ad0078c723e82f8e60000000b637265775f646576696365fff826efb7436000', -2208988800000000, NULL, '&ß<\-;-🚑9-🚑Z9é;"ก_', 'affirmed', true, NULL, '1970-01-01', NULL, NULL, 'ßéİ; ́"ß;🚑<%<''0%ßéك--🚑Z漢éZก́0\🚑\-', NULL, NULL, true, '\x0000000117798dd7e371e3a511b794d275f5ad0c3111337ba117920e00000030690009fbf3ff2792f7a0c617559e0045105f9d0245dcf2a17fd3f5c19804d20fa283cd6dd7a5b3232fd64c4e68d46ca3', -2208988800000000);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2, 'archived', 2, NULL, 'bls', 'emergent', NULL, 'nursing_home', NULL, '́aaa;_🚑Zé<漢&́-Zé;_%_%é_é́ก', '漢', NULL, 'nursing_home', '́aßéİa''9_漢;;א"%א ß́ %%-< ;́_İ_İİ;\-0', NULL, 'אé%İ ก a;', '\x0201000000000000000000', 0, NULL, 0, 'outbound', '01a1fe68-2300-7561-b101-cd8082a3c3a1', NULL, '\x000000040000000861737369676e65640086130837ebf87104b0d0aa72be7e76655ee37877e78975bc0000000a646973706174636865720086130837ebf871000000086f6e5f7363656e6501d24ddd0fa0946103cd301365d6174546c1b20ed0897445a00000000b637265775f64657669636501d24ddd0fa094610000000a61745f70617469656e74fff826efb7436000042548358203a5b29be0031dfcae1b61d400000009616666696c69617465fff826efb74360000000000e61745f64657374696e6174696f6e02bd9c97d0efdc9d000000000b637265775f64657669636502bd9c97d0efdc9d0100000006636c6f7365640001ffffffffffffffff0000000a61735f6f7264657265640000000009616666696c69617465ffffffffffffffff', -1, NULL, '🚑ß<İ0"🚑', 'denied', true, NULL, '1970-01-01', 'male', 65535, NULL, '''" ;aกİ\_🚑0_Z''-éİ  ก\ ''ก\"0  אك\;🚑 漢0漢İ''', '"كİİ "_áك" 漢%_0\--İ"&漢🚑<́_''<9', true, '\x000000011d10425e29a04c3bde4abc1b195694443185c78ac3556ce5000000305786544975cc0b5cc670e13c94a71166e1e5b1ecfdc4397e71ac4c2b85e16b7a39cac6c4ee8692259a0f9e6b4fe50c80', 0);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2, 'active', 3, NULL, 'wheelchair', 'scheduled', NULL, 'hospital', ';0;''\;🚑á''é''ßZ-%;99́\ก;<% %" é́漢漢İ Z"א0&ß🚑İé<0%0%́<İé''ßك🚑%<0&ß́<\é\0א;"ß0_漢ك漢İ''&\ 漢%Źß 漢İกßa%''_ ''''🚑İ & é"%é0漢İ_- كก🚑"''́&Zก;漢" 🚑🚑é_9א漢́%--́0\ßßß"́Z''aك漢א א"9ك"9''-é ́ก"90́İ9<''กß -漢9&́İa9%<<;Zß_9;&אé\9ß"', '0漢ß9İİก漢<\é́-İaZ"99 กa"<- _́كZß0é́&<99ก;', '-', NULL, 'dialysis', NULL, 'ก <ß_', 'x', '\x01fff826efb7436000ffffffffffffffff00', -2208988800000000, NULL, 253370764799999999, 'return', '01a1fe68-2300-7d5c-be80-19ba31541268', NULL, '\x000000050000000861737369676e6564000245042baf59ad000000000b637265775f646576696365000245042baf59ad00000007656e726f757465ffffffffffffffff03de31aadea65e59a40b3abb71aca7991800000003617069ffffffffffffffff000000086f6e5f7363656e65fff826efb7436000044fb3d1baf044fc0cdf1e485b37591ee200000003617069fff826efb74360000000000a61745f70617469656e7402e2de44c9edbc3d029579d13cb43d81550ee0545039086e0000000009616666696c6961746502e2de44c9edbc3d0000000e61745f64657374696e6174696f6e01b23133eee9935c0254f7ee4ba0274e7a3c7cf092e15281ac0000000361706901b23133eee9935c0100000006636c6f73656400010384275e405f7fff0000000a61735f6f72646572656403854cd719dba9e83a7c852ec08163e6ed0000000b637265775f6465766963650384275e405f7fff', 253370764799999999, '01a1fe68-2300-771a-918a-25a1d8255a30', NULL, 'denied', true, NULL, NULL, NULL, 90, NULL, '&\é<0Z__-;&ก🚑%漢%ك', '''"́ 🚑9;İßก-', false, '\x00000001d3d9e627c77bc93b10052c9b587d2126e1c6d12917c5fe2f000000306b9439801574dee1e08f9ce30a981e6ad880e2677433d237e068a34897b738184108860683079d3889e80ebd18e367da', 253370764799999999);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7994-b434-5abdaad5e126', 2, 'deleted', 4, 'Zك́ ́%9İ 01a1fe68-2300-7994-b434-5abdaad5e126', 'als', 'scheduled', NULL, 'hospital', NULL, NULL, '9กก&a<;Z🚑_漢-Z', NULL, 'skilled_nursing', NULL, '&Zİ\Z&a<&é9漢0000a \0éก0Z\ %Ź🚑-<9éא漢''a ß''0\"--%a漢9漢ك Ź"ك;Z0́'' "&a "; é\_İ&🚑é_İß ك%'' ß%a 0ก "Z\-漢́%_09กİ&กß&ك-< _&éאßก -ßك%ß0漢_9''-''é\漢漢İ\Z漢&éك;Zé &אaß%0''漢 ก<_90́Zא _&ก''_ก\漢;%\ß-漢&İ;Z%漢אא;İ& ßßא 🚑''🚑_İé', '"漢a\漢_ a_é\ก09''0', '\x00fff826efb7436000010102ac03f0d1446b980384275e405f7fff', 192533216908045208, NULL, NULL, 'return', '01a1fe68-2300-75b0-9ec8-a9d49b737317', NULL, '\x0000000300000007656e726f757465026e59c05ad2e5000100000005c3a925305a00000009616666696c69617465026e59c05ad2e500000000086f6e5f7363656e65ffffffffffffffff0100000019223ce6bca22d20c39fc3a92d30d790d983225a2dcc815a613000000003617069ffffffffffffffff0000000a696e5f73657276696365009582ce2bc2da4f02fde5cba33014c76d2788b2079d32315700000009616666696c69617465009582ce2bc2da4f010000000963616e63656c6c656401fffd7f72b38c3ea60000000a696e5f7365727669636500000029d790cc8126265c275c25d9835c5f20e0b881f09f9a915a61c39fe0b881e0b8813cd7905c273be6bca2040913b79c8034e0e4f23a3102c35e03190000000a64697370617463686572fffd7f72b38c3ea600', -704294314819930, '01a1fe68-2300-76ab-b3d2-deee36f3243e', NULL, 'denied', true, NULL, '9998-12-31', NULL, 255, NULL, 'א0 <"%0<"漢_&09-كéك%אİ a90é🚑<́-a0 9-"\9a_&漢é& \'' a🚑ก;0Z&;''&;กZกéก9ßก'';<א''ß"كß&éك<0-0 İ&Z &🚑Z;9ß%<a9אZß&́漢;ß漢 \-كก\-"9"א _ \אك0 "漢́é\_İ<Z漢a<漢 ́ 🚑漢 \%İ<''_00-éİ  ''%ßaZa漢漢́Zé 0İé%%ß́&0א\Z<Z<&กaéßก9%ß"\;ก''''_a<İé9" ك漢;ك" Z9 9;aZ漢 <كé🚑\<;Z"İéİZß <á漢 ;<"%9%<&Z"&İ א "''ß''ك&Z<"<''%\漢&_ ك-%กß-"İ; 90<-🚑%%&9 漢Z%9ك<漢&; 漢漢''́́_İ9%''İaá"9İก''İ-ก<İ́\🚑99 "-a%🚑́''א́Z İ-''́a0&كa''""ก🚑9_&é%\ א;aกaא_09 🚑İİ漢漢ก ''ก́İ_; Z''Z%&İİé"0%%<א0ก;ก9Zéİ́''< aa%ก_漢Z;"é-%א0- ;&_ك9éك漢كZİ0́%%éก90_''&🚑ك́_éكß漢ß; İكZ漢aก́-a'' İ- กß"a-ก&9ك&Z漢&_0İZß&ك 🚑 "ك<Z"%_ZZ-ك;ก"% ßא\<ß\ 漢''İ9א9אa99a";\-&אİ ك%ك\0;99א ß%กaאك- ́🚑-Z0  İ''a;"9\א́"🚑%;🚑0éİ ß &<🚑%Z  Zé-ß0< ''éß́"א'';ßß<&0กßİ&\İ&% &;&🚑 א\́%''<9א🚑ก<ككé-a漢9-;Z0 9Z אא🚑 ́; אك漢ßİ🚑́ك< كß_aZ🚑0a%-_ Z;漢\-́<א<\İ<-_กא\''  &ß;İ;0%%a%9 - éك&ك é;\9 ́ß_9א ́Zİ9ß"-_-ก-ß%אกß< ; กك0a%é&;"א ก Z9́% &กé\́;éก é;<aZกßก''_0 -\🚑_א\🚑 漢 < 9Z-á''ßא__''🚑ก%-\ك אİ\-''🚑İ&%<\🚑İ́%كé漢 aكé \́́;0Z _İé''́كaא''漢\_́á́_\ك́ß0'' 0ßß- _ ß''א ;0ßß<_אกZßאéא<🚑é < "0İ<-%Zאéก & %;;漢ก9 éİ 漢_אß%אa%&";ก9_-;ß🚑'';_ก<_<ก 漢<\ßك9́0;\🚑ก ß0 _-ك"א🚑;%;_%ก;%''ßé🚑Z- ́́́-ß́ßİ0ك;-\éß""אกa" 漢ก_ &;İ́&-ك&Z漢9_"<''\漢a_<🚑🚑"&%0\́<́é %א́Z<<ß- 900Z🚑א漢''''🚑<🚑\&aİ;ß🚑 a_%🚑 ";;ก ك&א漢0--_́"İ;🚑&🚑א''999"กİİ<%אß0كß&\<%&\🚑́0-a9<_9ก́é ßß漢 ''ك-́א-<א99-א"Z %__ 9;\İ  %0́-&<漢🚑ككك;\0é--́%<%;<;ก\0ก0;ß&a 漢&\İ0Za9ßé漢 ß''ßé漢́é"İ&9́ ;é🚑&<\9&0漢-;ก0אא%漢א&- &🚑;0Zé0ßß\-ß"&9漢\;;_\กß'';ß''9aك漢9\🚑กé0a"Z"_ก漢aßก<كא漢א''aa\-0ZكאŹ "ك<;🚑-0Z''0%كß'' 🚑<\🚑&é\א _%%ك ßßa-漢א   ́Z''กك -9漢0กאก<كกא ككß0<9_;كZİك🚑%''0;éא9%İאaİ<كก _ก90''  "\א🚑กé 漢<\ก;🚑éaא&";-aZא🚑א9&\&;éك-é0́é;_0ß\漢 a;İ"_\Z& &Z İ;-<%é-&%;́&漢ßa"<"é''́İa9漢กZéé''"🚑&אกZ0ก漢漢&\<ß漢;''_ a"''é-\é_ Zก%ك<ß''éa"<ßéก漢%_ \\%ßאك''אßİ\ '' א ; ''%<-ك;_Z''Z'';ك́0ก%;Z%🚑;;-א"́;-́;\é''0''""--<_ 9אİ́Z-漢́ ;0&é0<ك%9א🚑'' Zאa   Z''__a_9é9́́\🚑א<漢Z_'';0漢é"aİ-09 9%\&aא;"_ ß́''ك;<İ-漢% ''9\ ß;a0%كa%ß;\_א é''&00é0_ \กא كß&a&é-00İß🚑"ß-ก_́ßß_-<%9 '';_ك"<漢ك🚑  "ZZß%aß_א< <''aİ🚑9กא\🚑a0é0;\%-0ß0é%Z0كאك00 กáZא&漢\ก\ ß-<0''0"9ßאZ\;< ก9Zİ🚑''%ßé<9ก"א漢;é漢_é&ก;a-🚑กßß;é%ßกß_&́ ́a"\كกكกكك ́;"ก&%Z%"é9''🚑'' ßaك_Zא漢\א9 กאZ กé"á-́-ß🚑🚑ก-''ß'' <İ%_كZ กكZ''́;_\ <ß0ก9ßß&"--9_İ́é 漢İא漢&"🚑0كé";́İßé& 9&''; é-_كa&é&ß; "ß''́İ́;ก🚑Z''9กZ; a-<', 'Z🚑%-Z%\;İ;İ%;🚑aßZك', true, '\x000000019797d655ae12569f2be6aac3dfc64bef0a8a7d0e09f1acfe00000030c9f37fd27f65bcb46741dd9a3a679d77c8d5fb8715575ca8188bbca418565c0624974657b8b2d1dd78472f63788907fd', 0);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-707d-b18a-50538c0182c1', 2, 'active', 5, NULL, 'stretcher', 'scheduled', NULL, 'residence', NULL, '4 Oak Lane', NULL, NULL, 'residence', NULL, NULL, NULL, '\x00000660ca9d5c5c0000', 1795273200000000, NULL, NULL, 'single', NULL, NULL, '\x00000000000000', NULL, NULL, NULL, NULL, false, 'Ada Quillfeather', '1941-03-05', NULL, 71, NULL, NULL, 'dialysis', false, '\x00000001ceb45e7098f1d7fd47f505afc1b2801c5e0c77793a902356000000300f7510d516ae81fd5646e74992eef77e417b9c088c031d4f3e04a765aa84b5c79f2f8d06c94499b156dd346bd06d3a2e', 1795269600000000);
INSERT INTO public.bayboard_dispatch VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7361-880e-49d0aae76701', 2, 'deleted', 6, NULL, 'stretcher', 'scheduled', NULL, 'residence', NULL, NULL, NULL, NULL, 'residence', NULL, NULL, NULL, '\x00000660ca9d5c5c0000', 1795273200000000, NULL, NULL, 'single', NULL, NULL, '\x00000000000000', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, 1795269600000000);


--
-- Data for Name: bayboard_display; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7cf6-8735-96020cf39501', 1, 'active', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 'x0\ İ漢กZ 0 __كßaא_-ك9🚑ก&"%-Z ß🚑́<- 0&  09\9é א0%ك🚑;́ßa&_ 🚑_א&é\"0"́ก漢́กa''ك;''a&'' 9́漢ك<ก́%0א %İกZZ;\ كß_é09é́_0''ß''9;Zé;é"\-" 漢0🚑́ ß  ก;''ßกéİ0́0 漢''&ßŹ\İZ\9ß Z  "İ&ß"🚑ก&<İ;_-́%% 🚑İ<&_İéßก9كก漢ก""🚑é%كß-é&a', '\x66821db2d4d34be0a82928841f68e2db7e43bed52897506385c823b51bcaa858', '', 'standard', true, NULL, 256, 222422803311741933, NULL);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7199-b93b-f65459fb8c60', 1, 'active', '01a1fe68-2300-7e8a-9239-820bac987d69', '-ßİ́\%0_漢́_0漢กก\0İ🚑İ"-א🚑Z🚑ك א&ก&́אß_ก', '\x9015c1d9d186c4f738931226488f75eeaf03b9d38633a426d8d03e518cf7640e', 'كא0 éك;-é   א"漢0
__Zßكéa 🚑;ß́\
0́-"كaİŹZ &9', 'standard', false, true, 32768, 67194544258869594, NULL);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1, 'archived', '01a1fe68-2300-7e8a-9239-820bac987d69', '_-aאİ%ก漢ß́ ́<́Zß;ك🚑́א &"\é', '\x1327d68c1cddf3b631696364767795e6015b237fbf2bb410a5d7019e013322a5', '9ßא🚑%-0🚑0İก-́ßİZ', 'no_room', true, true, 255, -2208988800000000, 0);
INSERT INTO public.bayboard_display VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-72b9-bb40-890f87b2902a', 1, 'deleted', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', ';ك漢  İ;', '\xfe31e83f243d5cb04d6a4261905af334b38d94bdcf4cb8b89250b5e7c75fb881', 'İ-"ß 9
"漢&İ <́Z%a<"
&🚑́a90 "ß', 'kind_only', false, false, NULL, 236572851924814293, NULL);


--
-- Data for Name: bayboard_division; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-78db-aee8-c2d984b20880', 1, 'deleted', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 'a漢-'' ́ א;aß漢0ß\";\ß9İß<İ''ß9 &<ßßא_ 9', 'public_health');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1, 'deleted', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 'x\ك́🚑aא 0İ漢& א''', 'mobile');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75c8-b3da-29702e25b45e', 1, 'active', '01a1fe68-2300-7eb0-8c16-2087479f08d4', '-999ß9🚑;-&İ א& %x', 'provider');
INSERT INTO public.bayboard_division VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-73da-825a-5e03d7286245', 1, 'active', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 'xZก;ßé&אกİ&漢;_"İ"0"<🚑éa;ß"́א%&% ́a9İ', 'public_health');


--
-- Data for Name: bayboard_ended_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1, 'deleted', 199912947448745016);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7dff-9899-22b59574e26e', 1, 'deleted', 205696532909588966);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1, 'active', 24810842615127559);
INSERT INTO public.bayboard_ended_session VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1, 'active', -2208988800000000);


--
-- Data for Name: bayboard_facility; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2, 'archived', '38771383', '\x000000014937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b00000018d0d1177a570d60c784e259c5bb3da8d06433757563717e20', 4294967295, '01a1fe68-2300-75c8-b3da-29702e25b45e', '&́א 01a1fe68-2300-73b5-8838-7cfec4cd0dbc', '&ß0漢0''🚑aİ&9&;_é א&İ', 'nursing_home', 'א́_''İ-é́&漢0\Z ك\İ%0İ <\ -"&ß"%<ك;İ_א漢<&"a🚑0\\漢9;;0"_\ß-كك9a-0a90é🚑́_İא_ßé -%́🚑é";กa;9Z漢é< ́aß_\ß漢_0''''ก0\_&  漢-🚑אİ́&漢🚑🚑א&א -ك&-́\ก́aé漢;\0 <́\Z\ßİ% كé🚑İאกß%_ é กกa &́;ك;<0a 漢́9́%-''"aZ%9é🚑%-00éא🚑İ🚑9& אİ"', '-ก"漢;漢กa_ك9́א"< ''"%;Zك', 'x漢;', '9é-"9', 'é;\0́ßאก漢🚑aZكZك<\'' -漢% ''ك_İZ', NULL, 'א 漢ßİ;\a''ßéZ\-<9İİ \&"-Z<ßאéZİ"Ź_<"<''é\ß;Za9%''"Z"漢<א\;́"ß\''\́ك9ก ;กZa''ก_ßİ\;́ก א-''ß;&กא9& 99;a<🚑0a<กß漢🚑0''é<''é́a&- é ßكك\א́&"-🚑ก_''אé كéİ-\0<กé 0漢 กé%-א́กéאกé<&ก́"กİא\%é-́%ß-_🚑é\-漢-א%"é&İ- ";_ 漢0<_ก__ก', 'Pacific/Kiritimati', 'standard', true, NULL);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7e8a-9239-820bac987d69', 2, 'archived', '49781867', '\x000000010bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce0000001853e889039af3a6b529e1c40312a30e9331d1b5b4bdcae738', 4294967295, '01a1fe68-2300-73da-825a-5e03d7286245', NULL, '-ß 🚑% a漢กك"a&كa_กa'' ك %\0漢ZאZ漢', 'hospital', NULL, NULL, '&0 ß🚑İ;א\< 09"<9a <İك_<Z\"é🚑Z&_🚑&ß9\é& -', NULL, NULL, NULL, 'aكك_ _漢_ß''''漢9"', 'America/Chicago', 'standard', true, NULL);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7312-82ac-6f749d37eed3', 2, 'archived', '92898419', '\x00000001a5469b7039ae171725d06e486675b7f2f5554beb2abca22d00000023bb0c27f5ca7c34592867444084db451bab45d769e00165ecb52b5d475772f4e2d05287', 2, NULL, NULL, 'xאİא;%''"Z;9 é&́0 "كİ;;İ漢كกZ\0"-İא"%%́', 'other', NULL, NULL, 'a''"""éİ́''a%-ß%- "&🚑́İ_9\9''🚑', '<9''9🚑漢9א 0كZ0', NULL, 'Z%กİİ_漢ك漢a漢_%İ''\ก''ßกאa0-%% -\ &漢Z &אß_🚑9éك;é&0"''ก<🚑''% Zك&\0İ🚑ß-\ß🚑"\אก;́&'''' &_ ''&9 ;0-ß<Zéกİİ9🚑Zك🚑&كİZ''\a_<a;"漢9-אكก _0ك;漢🚑ß́א''%0<ß0éİ%\ك"🚑 " %-ß0ك0ééİก"Z;aกa";\كa 9_''%漢א_ א%ك́漢İ''́\0%<🚑9 <_İא&İ0 0漢\́漢', '&İ\ك_́aİéก9\ 9กa-;_', 'Asia/Kathmandu', 'standard', false, 256);
INSERT INTO public.bayboard_facility VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2, 'deleted', '93063186', '\x00000001aa4d0769d66649d426906861c7ef22c13f197f38777e7928000000278e2e9e0d610c6845b6c1c075faf12b1f6ca9aa5ab7e1dbc8b55fb2b5313bc978ed364bd3e03c0b', 2, NULL, NULL, 'ك漢İ&漢< ßא<-漢-ก";กא漢 a-İ🚑&กß;a''🚑-كé\🚑a0 "\ßZ\<"Za-\́a&__&-İ %éaก''Z''_a''& \İك%ก%< éßZא 9é🚑0א\́İİa< İaİ"<%;-%<<Z\ \%́;0%0<;Z9א"א%<ßİ''-́''''كZ&<&ก;🚑&İ%🚑漢 ""''é\́;🚑אאİ\9&ZZ- ك" ́éß<ZŹ🚑́;_;漢<&🚑9Zא كאאكİ́İ"0ك-ك', 'other', 'กé́İ漢__ك%', NULL, 'كก_ß''a0́א''ก''%&''-กก<_a&ك-\_🚑', '́א-<%ก;''́ -', 'é<漢a"🚑 _"&-Z-กก-<_é🚑_Zא <''''ß🚑a <ك', '--<a-א&"_', ';🚑''&Zك%ß漢''İ&́İ 漢<a_א<_漢\é9Zก&x', 'Pacific/Kiritimati', 'standard', false, NULL);


--
-- Data for Name: bayboard_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bayboard_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_head VALUES ('00000000-0000-0000-0000-000000000000', 1, '\x1b3e4f6c140fae7275192669d1f867e01adb12eef12a0d082c838254f65306eb', 0, 0);
INSERT INTO public.bayboard_head VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x256fd7e3dc923ec5ff11157201fd3f56226ee1e88c89a7afba3aede6d2df9a17', 6, 4);


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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\x4b53dfe3f06ea01b4c8dd7558051c254cd0b404f38529595114992c0e611b6d9', '\x0100000000000001c60100000007646973706c617901a1fe6823007cf6873596020cf39501000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe68230073b588387cfec4cd0dbc0000013978305c20c4b0e6bca2e0b8815a2030205f5fd983c39f61d7905f2dd98339f09f9a91e0b8812622252d5a20c39ff09f9a91cc813c2d203026202030395c39c3a920d7903025d983f09f9a913bcc81c39f61265f20f09f9a915fd79026c3a95c223022cc81e0b881e6bca2cc81e0b8816127d9833b276126272039cc81e6bca2d9833ce0b881cc812530d7902025c4b0e0b8815a5a3b5c20d983c39f5fc3a93039c3a9cc815f3027c39f27393b5ac3a93bc3a9225c2d2220e6bca230f09f9a91cc8120c39f2020e0b8813b27c39fe0b881c3a9c4b030cc813020e6bca22726c39f5acc815cc4b05a5c39c39f205a202022c4b026c39f22f09f9a91e0b881263cc4b03b5f2dcc81252520f09f9a91c4b03c265fc4b0c3a9c39fe0b88139d983e0b881e6bca2e0b8812222f09f9a91c3a925d983c39f2dc3a9266166821db2d4d34be0a82928841f68e2db7e43bed52897506385c823b51bcaa8580000000001000000087374616e6461726401000101000316345c7557cbed00');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\xe3614e6813e18938d92f33b3e0905fbe96fdd7b140aa7078649fc14ac54a587a', '\x01000000000000013801000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b88000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000003d305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b0ace4af3a65ed14accaf983df9d2e705b8d748cac768a726795ee42c8edb0ebda0000000200000053636d6f6340726567696f6e3a30316131666536382d323330302d376562302d386331362d3230383734373966303864342c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000002962696c6c65722c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f3332ffffffffffffffff00010384275e405f7fff');
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
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\xded9361594f9b91f652b883cd336568506e0039bded0c941fb4e6205a0ce6da4', '\x01000000000000011e0100000007646973706c617901a1fe6823007199b93bf65459fb8c60000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe6823007e8a9239820bac987d69000000462dc39fc4b0cc815c25305fe6bca2cc815f30e6bca2e0b881e0b8815c30c4b0f09f9a91c4b0222dd790f09f9a915af09f9a91d98320d79026e0b88126cc81d790c39f5fe0b8819015c1d9d186c4f738931226488f75eeaf03b9d38633a426d8d03e518cf7640e0000000300000018d983d7903020c3a9d9833b2dc3a9202020d79022e6bca230000000155f5f5ac39fd983c3a96120f09f9a913bc39fcc815c0000001130cc812d22d98361c4b05acc815a20263901000000087374616e6461726400010101800000eeb914fd64e95a00');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x5cd108bb75ee608381cd2809d2167a11f14caf6e846ea6bd7f0a30f5f0a7f378', '\x01000000000000015801000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c62000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000019782220c39f5f3bd7903939d983d790e6bca2c39fd983cc81268845a54db9d6c0620df5abe6d8ffaafa14c178f1104322e88b7e8b3e5fc58949000000030000006565645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d373864622d616565382d6332643938346232303838302c756e74696c3d313937302d30312d30315430303a30303a30305a2c66726f6d3d323030313a6462383a3a2f33320000001962696c6c65722c66726f6d3d323030313a6462383a3a2f33320000003765645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d373864622d616565382d633264393834623230383830ffffffffffffffff01000000000000000001ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x3e12f3a96f5bc506e66fc6c3b5b4db182cd081c5d2ec1421f7041736eb035364', '\x010000000000000049010000000d656e6465645f73657373696f6e01a1fe6823007dff989922b59574e26e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c02dac7e8279b01e6');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\x5666ff4899de82ee7a6d5433ef827aba020df791527b4ae4e1cb906aaea130e8', '\x010000000000000087010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000001fc4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361395cc3a9d983305a000000076f7665726c61790000001523205cc4b03c2d2d0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\x33ecf6d9d57a66597fe811ff69c6181c5a79639f5d2eacf36d7901361dc232a6', '\x010000000000000047010000000d6163746976655f706f6c69637901a1fe682300722789ac2996e583a25e000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x07882b9803a5cd8c7059a82b4e562a257389dcc1a7586e3f2f8dd7c40aa90b8d', '\x0100000000000000570100000006726567696f6e01a1fe6823007008819d098d235201cd000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000001ad79022262026223961612dc39fe0b881e0b881e6bca2f09f9a91');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\x43e46c18cfaacbbd099ebcdea2e0084ee96ec28f3ce63c8725e5547f519b5d68', '\x01000000000000007201000000086469766973696f6e01a1fe68230075c8b3da29702e25b45e000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe6823007eb08c162087479f08d4000000172d393939c39f39f09f9a913b2d26c4b020d790262025780000000870726f7669646572');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x9d37000f0855fc90e04dbda5d17aecd6ec1cf4fac5442be2f33c66b713b034af', '\x01000000000000034d0100000008666163696c69747901a1fe682300731282ac6f749d37eed30000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000837353231303835370000000147b5681cddaa5bdccea488c05e281464fbe573d9f156262500000016c551e8ffa196b5ac4b37e2159508ea139a468c73c25affffffff0101a1fe68230075c8b3da29702e25b45e010000004bd983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a92030316131666536382d323330302d373331322d383261632d366637343964333765656433000000313020202d5a39202620f09f9a912020e6bca22dcc81203c5a616161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b000000086469616c797369730100000003d9835f010000012f78205c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f01000000403cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca23b5f010000003a25206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b222d6125c3a939d9835ac3a9010000001026d983d79020e0b8815a202d225acc81010000002922e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5c000000000e417369612f4b6174686d616e6475000000096b696e645f6f6e6c790100017fff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xf693b3a73b98d6d51c3f4346e7caef88da5ae6d76b26840e44523be33505ece0', '\x0100000000000000f10100000004756e697401a1fe6823007561b101cd8082a3c3a10000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0101a1fe68230078dbaee8c2d984b208800000009bd790e0b881e0b8813bc4b02622c39f26d79020613ce0b881c3a9f09f9a91d790203c5f5c2261205cc4b03b302520c4b0c3a95c26c3a95a22c4b020cc81265cd7903c3c20205c26c4b0205f61c39f3bc3a92730d790c3a9275a5c30c39fe6bca222e6bca2262dd98339205fc3a92039e6bca2d790c4b02030316131666536382d323330302d373536312d623130312d63643830383261336333613100000003626c7300');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xc5fa1f40977b948b3267be7dd2bcae8cb2734c3505ce23954233f7fd18ccf41e', '\x0100000000000001720100000009616666696c6961746501a1fe68230075df8bcb132103b9fd81000000010000000661637469766501a1fe6823007608a264c0f6a09f569c000001313b392d5a5fd983e6bca239c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9833025d7905c5ccc81222725c4b05fcc813c2d5f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c262022e0b881d983252d20275c3b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5acc81275cf09f9a912d2520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a2501');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\x09cbf8b26622d7bcb39f63cd59ab9633c7ce46a6b650127cad77da9f6bb02c3d', '\x01000000000000013401000000057061796f7201a1fe6823007269945e338b84e6d89c000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000016cc81c39f27c3a96120c39f27272039e6bca2203920260101000000dc68747470733a2f2f7061796f722e6578616d706c652f666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xd58aab1dbbb4772fbc3dbf528d09cddd92aa3244aebba764ae527a4beccaf430', '\x00000000a27eb54f3dde41967f02892a8218e6b28cc92e7eeb3ccba300000249f24482fa90f6fa4cda68876c309b37d601ea904d9adeabeab174c8fb21c9fbfcd5dd30d4876a90171e544861d184957005f28371dcc1271bdab375dca3975ad8a7ad018d8e026a3996f0e8ce085877ce461fa2b633e3e005182e5b2f04d6d6f6a1586f30a2d7c31f4602c13c3cb3c39800775c9c2e1d609e161f2070520f084380ced5428f97b87f7ce6a0b42d99151414ee832d78ffbd08c0ec227ef53931c61e0398f33f4bd440778f4c9634d64c3141d2ac04f1508237a812c24bc4f056110db3b7f8fdf9eba26c0612fa1f79ec04303e9466cd50d59fe13e03e1761a76125b1bf89925e52806044a5a6f7b8572543de06a7a917c190a1161c743159a02ebd84deadb3d633fd38f4c6271550964563583112bf0ffb84b416e0f21b249d0ed13211597aeecce152f658569ce10118d734a7bc31a798f0d3d4e14d538a6043bcb28c65a122cd2bb8363af405e4d2973dc346b0654df6a214dc1ef34722a8eb7844a3ec6f36a887378d2794634ded2da94dc99a78d1ace4f6ce30106e0d4f2f419095d0069efa25ecef8c3cf7b800adb51917fe51f4c967bf8206f48454d7d06ba6a4add3a288f46f25cb3e72696d258c265f7cbfeb953a0bc469f8d1895794ffaeb68b4da96262e9fed267a3f3e801d9fcdccf545ec41fa85ca608ef0d7478bb2af841055ddb53277bebd45463bc762fdd26b57cc003a2f89ba2a2e5c0dc241116df9fea4b3ac181ce827ff5ad5570d0d55580df5e274adde622c27118a899db8a87f442214affd540409abbe11453232039ec444e27213c1ce78cc11b8f36aeea4322edd89c983b5');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x2a0171b46ce4bda1a2241e15c98ecda097a461246e2464caebfb73389da4ad82', '\x0100000000000000e50100000007646973706c617901a1fe6823007e059a26f74846d9c43b0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c01a1fe6823007e8a9239820bac987d690000002c5f2d61d790c4b025e0b881e6bca2c39fcc8120cc813ccc815ac39f3bd983f09f9a91cc81d7902026225cc3a91327d68c1cddf3b631696364767795e6015b237fbf2bb410a5d7019e013322a5000000010000001e39c39fd790f09f9a91252d30f09f9a9130c4b0e0b8812dcc81c39fc4b05a01000000076e6f5f726f6f6d0101010100fffff826efb7436000010000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xada5af370f3eafd864843f3e14e08ff5f7c91daa95107baf00ba35477ea84679', '\x0100000000000000fa01000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab0000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000002c5ff09f9a9120302727255f26c3a93b255f5cc4b03cc3a9f09f9a9139d790d98361e0b8813cc3a9d790d9833911084d0b1ce17864434a18b7c23831f473625c2a6391182a0ce6351bdbebe7f0000000010000004b636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c756e74696c3d313930302d30312d30315430303a30303a30305a003dc020f1f7538e010271328abe5454910102a144a8f5ae5f28');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x76b7a93a56f4b20e928c659ccaccadacba6395c124fd2e0377e5a3d94e2a636d', '\x010000000000000048010000000d656e6465645f73657373696f6e01a1fe68230070e38e636bd6d7cc289c000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0058255474a71e07');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x8123371214d7a29165f4463a3052f74d7eb33d4a0e828eb5c48a40e790b818a3', '\x0100000000000000a9010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000032e0b881202d2df09f9a91c4b05f3c5ae6bca2c3a9c4b0275c222220f09f9a91f09f9a9161cc813b3ccc81613b27c4b0c4b03c000000076f7665726c6179000000252320d983d9835f3cd983d790275c25c39f61c39f205a2d270a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\x2a8578c5f80e7c05bacde027ffcc59df204c6af0b9f31ab90ca350de4b9c4ba0', '\x010000000000000076010000000d6163746976655f706f6c69637901a1fe682300716da323efc4f1f91228000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0101a1fe68230075c6ac09e5f2dbc0252f000000000101a1fe68230078dbaee8c2d984b2088001a1fe6823007337a088e922feeefb4c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xf743448ee7c936a45256d1b8374979402d484fdd159b486dba893a7ffc9c2723', '\x0100000000000000520100000006726567696f6e01a1fe68230076a586b5995c0d63ea560000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000013c3a9cc81f09f9a913022d983c39f3c27202d78');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x18fc75941e5092eb03d2071ced6e3fb3153b2113de469e4566075f142744a39f', '\x01000000000000009801000000086469766973696f6e01a1fe68230073da825a5e03d7286245000000010000000661637469766501a1fe6823007608a264c0f6a09f569c01a1fe68230076a586b5995c0d63ea5600000038785ae0b8813bc39fc3a926d790e0b881c4b026e6bca23b5f22c4b02230223cf09f9a91c3a9613bc39f22cc81d79025262520cc816139c4b00000000d7075626c69635f6865616c7468');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\x243ac98349bfdc2df90a97d34197847218dfa4002029ac35b252b99363da395a', '\x0100000000000002980100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000008333433323132313600000001c0a7418af885f7ddd64c507bea244b091e5b9df6e72c505700000011feb1dc3735fb48b5b300338b5b389a7fb2ffffffff0101a1fe6823007edd8f03fc2cba53e5ba000000001a5ce0b8815c223961202030d983d790c3a9e6bca23b2627e6bca20000000c6e757273696e675f686f6d6501000000065f3b5c5a3b300100000026d790c4b0272227cc81252039d790e6bca2c4b05cd983205c26c39fc39f5a5f3c3ce6bca2d98301000000216125255f262522c4b03c2dcc812527e6bca226615a20c39f253bc4b03920c3a95f0000010000012a393020d983c4b0305a26d983d7903022cc81262520cc815a225a61d983256161392020e6bca2e6bca2d98339203b5a3b2026223b3b20d7905a39e6bca23b275a2d303b2039f09f9a9126c4b06122e0b881c39fc39fd7902df09f9a91255cd9835ccc8161c4b0252720c3a9c3a920265f3020c39fcc81d983c4b02039e0b88127272030205fe6bca2e6bca2c4b0e6bca23c2dcc81c3a95c3ce6bca2e6bca2d7903cc3a920d7902dc3a93020d790d98325d7902d30c3a9c3a93b5cc3a92630c3a95c305ad983d98320f09f9a91d7902dc4b061305a22252d5fe6bca22dc39f5f39d790e0b8813bf09f9a91253c20d9833c3925303b5f5a25205c2dc4b0e6bca2e6bca2c39f612720c3a9f09f9a91d79020223ce6bca2275fc3a925e0b8813c615c39d7903c26e0b8815a780100000027782020e6bca25a5f5ce6bca2395c20d790c3a95a302061cc81e0b881e0b881c39f393bc39f5a2200000010416d65726963612f53745f4a6f686e73000000087374616e64617264010100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x7c964f260d86006aa889a1e0efe8f37aa7a7b8ef8957da90d0374ffa866995ff', '\x0100000000000001020100000004756e697401a1fe6823007d5cbe8019ba31541268000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0101a1fe68230073da825a5e03d7286245000000ade6bca25f25c4b0c3a92730e0b8816122f09f9a91c3a93ce0b88125d790cc8126f09f9a9130e6bca25ae0b8813be0b88125252620c3a9c4b0c39f61e0b8812dc39ff09f9a91303b27c4b026f09f9a912739c39fe6bca2255acc81cc81c39f3c25c3a95a5f20f09f9a91e0b881e6bca22625303b61275c3b393b392d30d790d9832de0b881e6bca22d2030316131666536382d323330302d376435632d626538302d31396261333135343132363800000003616c7301');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\x6b86d62db7c39e75e8db783124d376322bb558959950a8a285d3bef2c7c3a35a', '\x0100000000000000470100000009616666696c6961746501a1fe6823007e98b7a773282038723e0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000004e6bca23c00');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\xfb13fdcf05b6c5d87100868218446c55e095f8a51e3286d227a4c99bff15033d', '\x01000000000000006b01000000057061796f7201a1fe68230076abb3d2deee36f3243e000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000002df09f9a912d275ae6bca2c39f276125d983c39f2df09f9a91225a6127e0b881c39f3b26265f39d790c39f5c26250100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\x9cf9c77b98fe2cd83fa7d97b0406a2dcd6fdbe72be249b5ec70a834c5bff5e07', '\x0000000028c08c0086d882c0442a69d3e1beab1a8a9d71776716a8b1000002cd4903890930601516370f25c0d004d5c552cd095991efb38252806a6054ad9428a906996cae5dab7646148b598f2954e50ca68b5ffc595a3e16135e0bf67196769eaae86c37d53c63e21d3ed173ecb09124810eb8006ea619c70301d55b8d75c0afdedf3e358fb7ed259ab1742288308ff12473892e287fa5b5424839789f46ce0abe2f40698e33fb77ef80642d12379cee0783c65fd3d60eb9071c83ac3ec30765c370a168848264a830d33217619e696ba9e86e87d51db4b84e4f867917315d08bec60177f826df1d6d53f39d862260c62bdfd02eef4a7251bead684e617f694946ed89c5cc704a5afb8747177977b9009f12fd4da00bf7122e5603a29c2e9206479872a194238db7a3bb08c8d17668269e97a4e12c36cc16b221cbacb082cd4e4356f79a992dbd727206096a68c5a97dfef46b50787f2a09af93865bf9ae9d00f88577f496540d98a8f010266a81f438139384115c7a8f6f5355cd5377af43db19866af412764b7539eaac01c048ad74bb0baab4c0df3dc7ff5fafeab913e284115fb6d9de4da4810144b18a329664f48db7118a824ce029ac96c7ab4db70f9a0a173589f610e033b1b2fd85c04ff9dc830e498d5413cde30e362948914cf3739bd26ab39b473611792975cc8a0419f0f6938e589b0ef50c257674dff026670e1d45410673fe823b14fde9e8f3530cc9e572ff7228909d6d1b3941233bc4f04e84f35dd4c7fb3c7e7d34a38c305b1df0150bf3181714d7232accbaadba743a568d7faef235cdc0ca0139d42547a58beecbfc24df822eb54729b7621560ca15550aad9b2834a0cf6b52fcb3a897a02e61f5a17f78f3787e9b429e13ed937a21679375852a0d52a20e0b36dfb5abdaab138b0ec4c2a41e907c5b8aafb4e2b760803598a0b9def522e2421c12ce34b848bdc7b090ab5ce9e7eb679fdbb3d244b176d791d081b890b9c5c10902cbcc65170dbb96acbaf812a5a51a48358f4003d18611e8eb5abde52a424d354824');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xccde3f99848938394802b4dd531eaf01295c64be2df5b98a082d06b6772f05f7', '\x0100000000000000cb0100000007646973706c617901a1fe68230072b9bb40890f87b2902a000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c01a1fe68230073b588387cfec4cd0dbc0000000b3bd983e6bca22020c4b03bfe31e83f243d5cb04d6a4261905af334b38d94bdcf4cb8b89250b5e7c75fb8810000000300000008c4b02d22c39f20390000001022e6bca226c4b0203ccc815a25613c220000000e26f09f9a91cc816139302022c39f01000000096b696e645f6f6e6c7900010000034879c1627ac9d500');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x71ac17041751297222f83fdd3a38911350a2235893ec8c04c63f2372d2a1f954', '\x01000000000000012201000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d80000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000dc4b0c3a926f09f9a9125c3a978d8f1d9aca82da787cb393565293a8543898394df9a76239dc6f1513d9b0b44630000000200000043636d6f6340726567696f6e3a30316131666536382d323330302d373661352d383662352d3939356330643633656135362c66726f6d3d323030313a6462383a3a2f33320000004a65645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c66726f6d3d323030313a6462383a3a2f3332000000000000000001fff826efb743600001ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\xe0c1847dab15e10a4d0c57d706114b84b20c70df168392bfff2e783263ee54f5', '\x010000000000000048010000000d656e6465645f73657373696f6e01a1fe6823007e8dbe9001fec5b7e748000000010000000661637469766501a1fe6823007608a264c0f6a09f569cfff826efb7436000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x10391578fd537274839e6f09823cd3d363e79de6ced1de69a35ce188b8cf8127', '\x0100000000000000a4010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b6162000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000012c3a9e6bca2e6bca2e6bca25cd790d79025780000000572756c6573000000432320c39f5a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b881f09f9a91306122c39f5a3b22c4b0f09f9a913c0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x6a26cc83e26c9c833bb4ca92c28544de65386eb2b9404253a5c13754c77fe642', '\x010000000000000058010000000d6163746976655f706f6c69637901a1fe6823007cd08f589c9f9c5d562a0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0101a1fe6823007337a088e922feeefb4c0000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x4075a3f85909c3a41a787ba7a0d38d0816e24ae88a402199fb78514d3cb95976', '\x01000000010000017f0100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb11000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000013e3c5fc4b030305f39e0b8815f3c2de0b88120c4b0205c3b3926cc8139d983c39ff09f9a91c4b05a5ff09f9a91222d5a30cc812061e0b881612d5c61392dc39f5a2227222dc3a9d9835fc3a9c4b05a392639cc81253ce0b8815fe0b88122305ce0b881392620d9832dd790c39f26c3a95fc39f252d5c2d3bc4b02626e6bca23061263c39e6bca2c39fc39f2025d790e0b8815a3bcc81d790e0b881f09f9a91cc816122d98320c3a9e0b881e6bca2c3a9c3a92226f09f9a915a3c2530d983c39f2627d983c39f3cd790c4b0303c22c4b05ce0b88127f09f9a912d39c39f203b22c39f5a2026255f3ce6bca2253b3b223c25c4b0c39ff09f9a915a2dc39fc39fe6bca2e0b881f09f9a9125223ce0b881e0b881d9833b5f2020265cf09f9a915a203b3cf09f9a913b5c27e6bca226d790f09f9a9122c39f2d26e6bca2f09f9a9101000001770100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb11000000020000000661637469766501a1fe6823007608a264c0f6a09f569c00000136f09f9a9122c4b0c39f5f2d5c20c4b0e0b881266139c4b05ce0b8815af09f9a913b5a225c3c5fd9835ac3a9d983f09f9a912527253b30c39f3ce6bca23b5f5fe6bca2d790e6bca25c225c26d983205fd9832020f09f9a915cd9832627cc81c4b0c39fd79020303bd98339c4b0c4b030e6bca2f09f9a91d790cc81d790cc81225c5cc3a9c39f22222020223b615fe0b881305a3cc4b03b2661305ae0b88139c3a93bf09f9a91395ccc81f09f9a91255f205ac3a95c20255fe6bca2305c2230c4b027c3a926f09f9a91c3a930203c5ce6bca2e0b881305c3925e0b881c39fe6bca226d7902d255f392d5c2761203c2627d983c39fc3a961d983d790c39f2d3926d9832620e0b8815cd983e0b881f09f9a91d79061255a20d9832de0b881273b3c5ce0b881cc81cc813c20d9833c275fc3a930203930c4b001');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\x6393c4b922c48693d1ae362c015bd3458ec6257edc36b8c7fba695a705886e16', '\x01000000010000013801000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b88000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000003d305a22f09f9a913bc39fe6bca2c4b03b393961d790cc812227f09f9a915fc3a920223b3cc3a92d20d983d790d7903bc3a95cc3a92225f09f9a9130c4b0ace4af3a65ed14accaf983df9d2e705b8d748cac768a726795ee42c8edb0ebda0000000200000053636d6f6340726567696f6e3a30316131666536382d323330302d376562302d386331362d3230383734373966303864342c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000002962696c6c65722c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f3332ffffffffffffffff00010384275e405f7fff000000ad01000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b88000000020000000661637469766501a1fe6823007608a264c0f6a09f569c00000037cc812725f09f9a915fcc81f09f9a913b27d983cc815ce0b88161f09f9a912025cc81c3a920303be6bca2e6bca2c4b03c27c39fcc813c5f1bb55e69a560c000dd8b62a72de7bc873344d22775afc724708ceee760f545c400000000fff826efb74360000101c1befa064cc77900');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x891b54ef02e77a50fb830a4e52eb757e4c7d498ae6ec990e07de2053f4d61c81', '\x0100000001000002f20100000008666163696c69747901a1fe6823007e8a9239820bac987d690000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000008303431393835313000000001b91270ac87d0712c802240b97392db267622480aa897ba660000001739cb77ebe76839b85aa7eca3b336f59ab40208f3714393000000020101a1fe68230078dbaee8c2d984b20880010000005dcc81d79022c39f6161e6bca2cc81d983c39f3c5cc39fd790d9835c395a2730d9832d5c26392dc4b026c3a9cc813bc39f5a2d22e6bca230782030316131666536382d323330302d376538612d393233392d3832306261633938376436390000001027303bc4b02727203b5c5cc39f61c39f00000008686f73706974616c010000013ec3a9cc81e6bca2cc8125c39fe6bca25c3939d7903b5c61396130e6bca2c3a9e0b881c3a95cf09f9a912dcc815c202dc39f5ff09f9a91d7905a3920c4b039cc8139c3a9f09f9a91d7902526f09f9a913cd79026c3a9c4b0c4b0252d3c3b202d3cc4b05ccc81d790c39f615fd7902d3025c3a9d9835ac39f61c39f2726e6bca239f09f9a91302020cc81c39f202720c3a939c3a95f263b5cd983e0b881c3a95a2020c3a920c39f255a2261d983d7905c27d7903c5c5a3c26393c3c25c3a9e6bca23b20e6bca2c3a9f09f9a9130cc81392627202627c39fd7905c25c3a9392725d790c3a9255a612d39c3a9395cd7906127255c2661d9833c30e6bca2c4b03026c4b02d61cc81d983f09f9a915c22c39fe0b88120e6bca2262520d983e6bca2f09f9a91e0b881d983e6bca2275c5ad790f09f9a91c3a9e6bca2e0b8812dc4b00000010000002f78e6bca26126d9835c2dc39fe6bca25ae6bca2e6bca26125c3a95fcc813c202d20e6bca261cc813bc4b0d983255c5f000001000000383c61262026c4b0cc81c4b0e0b8816122c39f392d39c39ff09f9a91cc81c3a9265c5ae0b881225f5a3c5a30e6bca2c4b05c5cc39fc3a9392500000010416d65726963612f53745f4a6f686e73000000087374616e64617264010000000001560100000008666163696c69747901a1fe6823007e8a9239820bac987d690000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000083439373831383637000000010bd76e6ff2ca70a6b1526cb1529e0fe7cd2264728913e9ce0000001853e889039af3a6b529e1c40312a30e9331d1b5b4bdcae738ffffffff0101a1fe68230073da825a5e03d728624500000000302dc39f20f09f9a91252061e6bca2e0b881d983226126d983615fe0b881612720d98320255c30e6bca25ad7905ae6bca200000008686f73706974616c00000100000039263020c39ff09f9a91c4b03bd7905c3c203039223c3961203cc4b0d9835f3c5a5c22c3a9f09f9a915a265ff09f9a9126c39f395cc3a926202d000000010000001561d983d9835f205fe6bca25fc39f2727e6bca239220000000f416d65726963612f4368696361676f000000087374616e64617264010100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x657ce0131499fe3f8629b55f05c1b6a7b53683175888a972c0a1929eb7303c56', '\x01000000010000015801000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c62000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000019782220c39f5f3bd7903939d983d790e6bca2c39fd983cc81268845a54db9d6c0620df5abe6d8ffaafa14c178f1104322e88b7e8b3e5fc58949000000030000006565645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d373864622d616565382d6332643938346232303838302c756e74696c3d313937302d30312d30315430303a30303a30305a2c66726f6d3d323030313a6462383a3a2f33320000001962696c6c65722c66726f6d3d323030313a6462383a3a2f33320000003765645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d373864622d616565382d633264393834623230383830ffffffffffffffff01000000000000000001ffffffffffffffff000000f601000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c620000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000d5f2025cc81615a6130c4b05a5c1608f84ba57ab6fb5cf537fc8929678b0bf2d3e1f6dea261d4a437b35d73c4fa000000010000006565645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d373364612d383235612d3565303364373238363234352c756e74696c3d313937302d30312d30315430303a30303a30305a2c66726f6d3d323030313a6462383a3a2f333203611846c3044bc70101cd04e4f5deaba7010000000000000000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x82eb0aae21cbdc433f9737141cf2c35794b9751153c9ab2e9272e89fd8853761', '\x01000000010000034d0100000008666163696c69747901a1fe682300731282ac6f749d37eed30000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000837353231303835370000000147b5681cddaa5bdccea488c05e281464fbe573d9f156262500000016c551e8ffa196b5ac4b37e2159508ea139a468c73c25affffffff0101a1fe68230075c8b3da29702e25b45e010000004bd983d790e0b8812025e0b881f09f9a9125c3a9c4b0303020c4b0c3a95f5ad7906126255ac3a92030316131666536382d323330302d373331322d383261632d366637343964333765656433000000313020202d5a39202620f09f9a912020e6bca22dcc81203c5a616161c39fe0b8812d5a5f3cd98320e6bca220393ce0b8813b000000086469616c797369730100000003d9835f010000012f78205c39f09f9a915fe6bca2d983c39f3bc4b0d983d983cc815f2de0b881e6bca23bc4b0225a305a5a22c39fd983202026203b2d3c2520d983c4b0d9836125e6bca2cc81273b26d98326c4b0c4b0d983e0b8815c2626c4b03922e0b8812030e0b8813cd79022e6bca2d7902730222d25e0b8813be6bca220c3a92dd79027e0b8815c5a5f30d790c39f6125cc81205f5a5f3b265c2530302739d790253b22e0b88161c3a9c3a922255f27c39f252020265f26c3a9d983f09f9a91c3a92020c3a9cc815fcc815a3b39c4b05ac3a92022f09f9a9130c39f22c3a9c4b03030c3a95f2dc39f26615c26c4b02de6bca2223926e0b8815f39cc81cc81d790cc812dd790253b303ce6bca2c4b0c3a961f09f9a912530395ae6bca23b20e6bca2616130395cf09f9a91c39f2dc4b05fcc81c39f01000000403cf09f9a912dd790615f205ae0b881cc81d983d983f09f9a91252d39c3a92d612d20c39fcc81e6bca220d7903b5a26cc81d9835a5f22c39f5cc39fe6bca23b5f010000003a25206139c39fc3a92d27d7902025c39f2726e6bca25a25f09f9a91c4b03be0b881d7903b3b5a20e6bca2e0b8813b222d6125c3a939d9835ac3a9010000001026d983d79020e0b8815a202d225acc81010000002922e6bca2615fc4b0d983d983d790d983d790d98327615c5cd79061c3a95ccc812620c4b0e0b8813c5c000000000e417369612f4b6174686d616e6475000000096b696e645f6f6e6c790100017fff000002a00100000008666163696c69747901a1fe682300731282ac6f749d37eed30000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c00000008393238393834313900000001a5469b7039ae171725d06e486675b7f2f5554beb2abca22d00000023bb0c27f5ca7c34592867444084db451bab45d769e00165ecb52b5d475772f4e2d052870000000200000000003578d790c4b0d7903b2527225a3b3920c3a926cc81302022d983c4b03b3bc4b0e6bca2d983e0b8815a5c30222dc4b0d790222525cc81000000056f74686572000001000000276127222222c3a9c4b0cc812761252dc39f252d202226f09f9a91cc81c4b05f395c3927f09f9a9101000000143c392739f09f9a91e6bca239d7902030d9835a3000010000013b5a25e0b881c4b0c4b05fe6bca2d983e6bca261e6bca25f25c4b0275ce0b88127c39fe0b881d79061302d2525202d5c2026e6bca25a2026d790c39f5ff09f9a9139c3a9d9833bc3a926302227e0b8813cf09f9a912725205ad983265c30c4b0f09f9a91c39f2d5cc39ff09f9a91225cd790e0b8813bcc8126272720265f20272639203b302dc39f3c5ac3a9e0b881c4b0c4b039f09f9a915ad983f09f9a9126d983c4b05a275c615f3c613b22e6bca2392dd790d983e0b881205f30d9833be6bca2f09f9a91c39fcc81d7902725303cc39f30c3a9c4b0255cd98322f09f9a91202220252dc39f30d98330c3a9c3a9c4b0e0b881225a3b61e0b88161223b5cd9836120395f2725e6bca2d7905f20d79025d983cc81e6bca2c4b027cc815c30253cf09f9a9139203c5fc4b0d79026c4b0302030e6bca25ccc81e6bca2010000001c26c4b05cd9835fcc8161c4b0c3a9e0b881395c2039e0b881612d3b5f0000000e417369612f4b6174686d616e6475000000087374616e646172640100010100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\xa9c0abe1300acd339785908a481f27b1842200f95713cf66ad2a911e7eadaab0', '\x0100000001000000fa01000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab0000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000002c5ff09f9a9120302727255f26c3a93b255f5cc4b03cc3a9f09f9a9139d790d98361e0b8813cc3a9d790d9833911084d0b1ce17864434a18b7c23831f473625c2a6391182a0ce6351bdbebe7f0000000010000004b636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c756e74696c3d313930302d30312d30315430303a30303a30305a003dc020f1f7538e010271328abe5454910102a144a8f5ae5f280000013c01000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab0000000020000000661637469766501a1fe6823007608a264c0f6a09f569c0000000b2626202d61c39f27d9835ce6bd2fb024cf52398b3d3219bc6050d5ec5ed76a2917d52bdabf22dd6cee63d6000000030000004b62696c6c65722c756e74696c3d373535302d30342d30375432323a35353a33392e3135353137355a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000001962696c6c65722c66726f6d3d323030313a6462383a3a2f333200000053636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f333201d419d8b2b23be70000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x77d0f86f93e03c780c8943eb2a7f013d7cbd2b440a2d7e4aaf105e8588b21b76', '\x01000000010000004b0100000006726567696f6e01a1fe6823007eb08c162087479f08d4000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000d3bc3a95fd983c39fe0b8812d5f000000730100000006726567696f6e01a1fe6823007eb08c162087479f08d4000000020000000661637469766501a1fe6823007608a264c0f6a09f569c000000363cc3a9c3a9c39fc3a9d983f09f9a91cc81f09f9a91d9836125d983d983cc81615a5f272027f09f9a91d790cc81cc81395f39e6bca25c');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x08f9597232aa0354c13900bd6fa471633c57ff707f91a94c13f4314afc0a29cf', '\x0100000001000001500100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000008353233363033323300000001dca9da30d9efbb66e967e6177fa202946dd7d611f5ad8c7b0000001fd023533b656d1d41cb3d9e1a682ce9222ab2170a97f6f540a99cb33639bbf2000000010101a1fe68230078dbaee8c2d984b2088000000000357820f09f9a913c5c39e0b8815a3b2720c4b061d7902d22c4b0c4b0d983c39f202727c4b025263b206139f09f9a9126263c30c39f26000000056f74686572010000000dc3a961c39fd9835acc815fc3a90100000023263bc39f3be6bca2e6bca25c5ad79020262dc39f39c4b03022d983c3a9f09f9a91d7900000010000000d3c3ccc81cc8161e6bca2205f2600000000000f416d65726963612f4368696361676f000000076e6f5f726f6f6d00010000000004060100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc0000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000083338373731333833000000014937e7c4f3b962d32f52b34fcea3b254d10d738d29a21d0b00000018d0d1177a570d60c784e259c5bb3da8d06433757563717e20ffffffff0101a1fe68230075c8b3da29702e25b45e010000002a26cc81d7902030316131666536382d323330302d373362352d383833382d3763666563346364306462630000001d26c39f30e6bca23027f09f9a9161c4b02639263b5fc3a920d79026c4b00000000c6e757273696e675f686f6d65010000013bd790cc815f27c4b02dc3a9cc8126e6bca2305c5a20d9835cc4b02530c4b0203c5c202d2226c39f22253cd9833bc4b05fd790e6bca23c262261f09f9a91305c5ce6bca2393b3b30225f5cc39f2dd983d98339612d30613930c3a9f09f9a91cc815fc4b0d7905fc39fc3a9202d25cc81f09f9a91c3a9223be0b881613b395ae6bca2c3a93c20cc8161c39f5f5cc39fe6bca25f302727e0b881305c5f262020e6bca22df09f9a91d790c4b0cc8126e6bca2f09f9a91f09f9a91d79026d790202dd983262dcc815ce0b881cc8161c3a9e6bca23b5c30203ccc815c5a5cc39fc4b02520d983c3a9f09f9a91c4b0d790e0b881c39f255f20c3a920e0b881e0b881612026cc813bd9833b3c306120e6bca2cc8139cc81252d2722615a2539c3a9f09f9a91252d3030c3a9d790f09f9a91c4b0f09f9a91392620d790c4b02201000000222de0b88122e6bca23be6bca2e0b881615fd98339cc81d790223c202722253b5ad983010000000578e6bca23b010000000639c3a92d2239010000002dc3a93b5c30cc81c39fd790e0b881e6bca2f09f9a91615ad9835ad9833c5c27202de6bca2252027d9835fc4b05a000100000137d79020e6bca2c39fc4b03b5c6127c39fc3a95a5c2d3c39c4b0c4b0205c26222d5a3cc39fd790c3a95ac4b0225acc815f3c223c27c3a95cc39f3b5a61392527225a22e6bca23cd7905c3bcc8122c39f5c275ccc81d98339e0b881203be0b8815a6127e0b8815fc39fc4b05c3bcc81e0b88120d7902d27c39f3b26e0b881d79039262039393b613cf09f9a9130613ce0b881c39fe6bca2f09f9a913027c3a93c27c3a9cc8161262d20c3a920c39fd983d9835cd790cc8126222df09f9a91e0b8815f27d790c3a920d983c3a9c4b02d5c303ce0b881c3a92030e6bca220e0b881c3a9252dd790cc81e0b881c3a9d790e0b881c3a93c26e0b881cc8122e0b881c4b0d7905c25c3a92dcc8125c39f2d5ff09f9a91c3a95c2de6bca22dd7902522c3a926c4b02d20223b5f20e6bca2303c5fe0b8815f5fe0b88100000012506163696669632f4b69726974696d617469000000087374616e64617264010100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\xc242c33067ba21791cd92f62f0d6af77811cdf9b5fe16964b16b80b20f34c49c', '\x0000000019ce0903313f91488826a16d703d74a4a70e941077d733550000072199d1a62d6858fe351b54f80f17de44258f7e4c9c22724998b068168cdfbb13ddf5d99a4e0949fe26d691ec5602f8dfdeb2afe93294af5219486151a8d0c986a9827049b4aa97412f4fe074668799a884325f92d97b149ff5dfb36562dc624e22890c454a8fab8f340f8e705c55283c64a2bf9b6d372d906ebc0f724c0061c2496790c36451b52e01d4ba77347c3f87a40cbf807a35242ee6d2f8272b55ffc4fb5f2a8b70600aa320606a9e51789157fd31faf03bd3c25888ada0b5e1a3b153f50d9c0db5dea4c4d8494e982e11c01fa652d5cb231a354475aa1f30c5633ce203d5aec9ee14473ac0d0fc7dc9a98bebd90f8c9900492b53e1d84c68fbad268e7a841678f57b7b00fe91338136f5a795e0b4b481b840c12272a02c882ec553ca5b3c446f6e782ef6f332daa9047a1eb7fbcbba4131a6204a7eeb7f904c121dd995e5c95a2423f6c203fa5469160622d11b16c7e88235d361a96bc3775bb0f87531e8bc48703896bda1aa5a184b618209c67670fb8b1f11c41910af9b8f219965de52ce5af3433dee1fc048b760132f6c38e62dfcfc6e7dc83e765e1e083f5e7890f559dfdd22302ecb81920a8233c16735bb1da8eb83e4df2e7d5beeb712563edfc2ad92ea6202971b2b493f44a7a0a6f59853ece42dd937f4070d4ff4359263b0642af849984852c2dc3e541d744313874ab16e2d790d3d7628621af1a2ad307f4602b687ecd31f1a9e6f3e626fdda69b4f6e1f9cd3bac30dece9e5cc61f50ba9f4d096f49fb2d32d7f89155bf2ce7abb665cbaf8242f50d401f4720a1ba3540e8b9ff094568e3b96590a872e15d6503bb153e6aa2fa2ac216262a10216c872a0d0a9d5bdc33b48d57ba1d3b07d329d880c3178a12c8b6876e679f29982bf4763b33f98ceaff7cc4a3e7808735631d28ec06103573afdbaccda8173042e1c3d5d204337c1d489cacb4da3897c4d9a519e9ceea4ee1fc3cb2c9a2f40d7ff187af220f191cc5ec18d2b30f22e1a5fcfe82843c91466ec1817eee8436f27e32f5e682a552c2962dda1c69224b478ce5905409294305dea4c6a2c86ce4e9a6601cae91777782a122fdb657892652ecc602195994009b46414f9a644d801dae7e08855ba794219bb39e8cc89af2c9318c00ae7888a3cddf01060ba9220d718b051aa6191a77d773b59e57f15dab0c152d1d134c973c79afa5f30e631e84ade7666126daaf15e0dc0c974121fe4f96a7529e1283d4bf385596fe6064cec0d95875b6b4f50363ec9cc2cd30a6f0fecab11de4ea7ec955904f3277468e9c7773acd33240d58c6ffa5197be9e5752af0b9bef34f9ff2958d9da0670bd060426ecb35727c5534d761b1ac92abe7f095488b0a6d8c235d3f26342d59a714a6a8827432f2e8603750af373751e351b0071201397d190d9cc412bd081c8947f4b0df0f8858fe97f7aa784c6e69cc6d664308ebefa57dc4f090100517a73fb9927fe869957b9d314aba2d6706f4e57424ba5001d53a9850525e82ae0d78fcae7558464882ef3a6205e62beb87ea4de5d92c2108808b1cd6c4ce97d5e1a71b47cc5d1cb4dc919f1a28e7692019128da8adb9a6fd299fdaf8d562f1cddbee76ba289b333a4524b5320928563b175f57a4ad3713df22329304ffccdaf217e879ff0c7efbed38394ae601338dde9077b1bb4b420c9160321e162e7c70639f50c50c3c7a5d8a2588daf492d05db47a8fafab3e12c1985cdc081c85df23fd2134d70fbde23870aaec71c93bec70632c64298e37b51afb8f80216a670e42b737cb14eb8ab0747d8b5211e911b56ad959a437a5424bfceabc579f581118e96ed7301d9e1edd4b38bb6042bb2cce167fae3154f97df5ec4e44a9f33ab31c428f5c981af79c328c24035e724a71ae26be77af5dfc3c1467956027a18503960aae5a3572d46579c99d7839486b4bc264486cf4fdb0a11927cf02196e2b4481ccc114a87f31592d686d4242c3d39260c7555f76ce2d0b64d4b4173db1465e73cfa08755e7945f985a55e875614dc5e4f65fd4634fb7e0d1bc3cee5a348fbabb0b309c548cddeda90660ebe67c9f083e626a58a1372b4c75366feb23d2b24142a422c96a080f831315140e8e52c21b1f6b7ceebb55cd02f37bef21bbdf82b488a5332c549041ceaa54f5cf88e63518331a41191d347bd7416fbaaae4f79dd70a7c94612e4a5ecf7c2248d495f16569ad19056651264ce5e774b947c1fdb32c740efa7cacc3ed66ad5cd83c4b2809209b605ddb08b11912425d94c9d66e0cb6aee8dc3d423c5942c174a7e96407b72575f58a082ad8ae870146358a456785ebfec7f4fa6adb6fc4a7ef195d82e873b7443f1a5b4efcdd6e2498a3a1310b0f715f15241f91c210c18cee2731f49d2e533ef0fa055e0e94bceee354ba43372a8fdfb6d3db14d1abd7307899744be6cd51a5ca9d4803881bc5c74efd13d44cd6460a2b6ff2b51118dea20baa433e552de07a22ad35e20595088a766242bec6db502b93ec1101f7365e7e70f22f7c773643b12a1d565e73387b75a20b98da46fb15202c41ca8ac153cf2a36c312950783f3');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\xf914c0ba00a7bbd4807b2278f2963fadc5b4e0caaea1469c71ba8585b3b984a7', '\x01000000010000008d010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000927615ff09f9a915c26000000076f7665726c61790000003123203be6bca2613b2027206125c3a95a202627393c2227c3a9c4b03be0b8815ce0b881390a09702c20610d0a0a656e640a0000007f010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000017d983c39f2220c39f2530e6bca25cc3a9223bc3a9e0b881000000076f7665726c6179000000162320e6bca225c39f300a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x4a50361d335ed16d837ff36fed49c249e3241a39560a90abc7b18c7125984bdf', '\x0100000001000000730100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000034f09f9a9139cc81d7902025c4b0c4b020e0b8815c5cf09f9a91d9832726cc815f22c4b0f09f9a91c39fd79061c3a9f09f9a9126610000004a0100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000000cc4b0c39fc3a9c4b0f09f9a91');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\xe8907a02500b193b058eb49def633b45228b003b8fe22b11731a7513eb738a5c', '\x01000000010000004a0100000009616666696c6961746501a1fe6823007573b14d98f665d3cb59000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c000000083b225c2d6122c39f010000006d0100000009616666696c6961746501a1fe6823007573b14d98f665d3cb59000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000002b5f263b20225fe6bca25f20225a2025272520e0b881f09f9a9127e6bca2c39f26cc8127c3a9d9833bd9835a01');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x9a1a6fa817396be20c07dbc944dabb03fd3cac902a69e616a5e5c642ad260369', '\x000000005097a1db841109910b6dfae1d458a2dfcbd6c8c8a5eb5ce4000007e818b3d728f634e4c109c13cf953fbc59a00e277523ed6ab14d1bcd337a15d2e84b0886c8b0ee9930c1a17582e23f8ef6de1e8a9729243c3535909ce65c73da1c13b8674e73592beef9edfcff9c72c1e58cfc19170fd9c0bc8143eeea4bebc0796c6b4870aa24f4c4781e76763367c8cc6f2d08a7a5c91eb0fdba8a02c6666c8b10f8245e86424cc8c7e81357e9f0066d19073dda70f63a5cd04cb9521907108ad8e00040ee02da028320a150c0d75e6fbf8eb00cc2fd3a7f3c7d652b90fd2af25c9e6d1e73e1473764baeeca2ca1029927b9f36b7009745f5e20c614ff699e7ae66d13c6b712230e4035219fffcf83b4a8e754f4c9b7a22beca245e72d800c0c1d29ccec783546960320b5c2aa694ccbe8710fa0b1db9baaff4b7871de130aeff7d7c85f1f81fa86ffe73b32b31955d061d2817f4f5e3f0464db62dc01e658c6322521c41152c7ab2bbef4d3309d4435e4263deddf36fe70ff9af3d61fc44ff84ca6c06efc851126395f6c7d72be56d435fd7fbd6dbb02de347a25f8497fabef7d3e4ecddbb1be045affc918fdcbdb8bfea450cd97e11e876af96db23fc4df4ba9cb63267b7dbc7ef4f6117428e314dcdc6bfb87cf8983cfe9193394592e304dc5be66558f382f8dbb72c49553322c9793169af4168ff4c6cb0c3663bc0ad2d03c403df141a7e4cffbc4b6146f1ba8fb224eaa91183220d9e2a62d50073b0a15e513fcf2669706c7bceeb2473d2dc414835fba99383f9d5542e0cd6daf072c0badfddfb73dbf2f4010517b9680e0af3bb3d0456170cdd5ffda96a736a17280eee5cc3ae6b0a225662de40bdabf40a2f66c9f13a2191adbfa92d652dddab3d0cfccb3482243f2529f70b49f9b85be79807eb71ffd348b9163a1a59b9ed3e61e957b46612bf35f3b1e912ebb18f27d76a722a87297fd1cffcc4ba6941c1d09a25bcf10b6ad9a01354009dd5ff73296e5b372c36da9681834e0fa63b83c7243bff45360cc825bcfa1e6c6844d968861d520b7f8ff5d2216a7f88e219724788fa8b07a0428c7b052f7f52e40d987e4dd8a06c042ed8f5057659460ee413d7cffa2cc717d2bf7f5253b0320b95659b81076651496cf0f75704b0975c3f6ea49abfee2ee9bba396b34f362dc8aee82059dc7fcb8a65121dee2a6575e83f39d2afccf6bad300845b514d5d86b9e240fe20dc507013035d9f0979b2d777d79aa9bc1726651001f48382985f562c8df7c38208b25ce10e5603e592fead630d0edc6cb135559e458e35f4b3d1936c864422f31876370ec5865273e3ebc416ac8516384f8ee5c16fc0ba67a7c5e88730b7a96fe300b86c0ffeac7bd357ad89e47c2833186640bb71bb022414badae5e4ed78e2ddb05b248d0bc80e88471ef65a2dff9087c01eab9003f1ae1d8c7b86d37430697318fd8f8e44ae633966d869692b6312029625baa102b846ef607997fdd8fd32079b9442531b1739f3e1b480f4eca7742fc58942d3f0153355be8e731339c2fc25d14c524802d4d7738a8c3d43a993924daf43f7651a75251e3420fc360697a218894271a7eb07841462b7dbacd82ebb0d94ba34f78e404d666f245770f49c9363345f0907cfc784e47a554dd7ee3a9827c66f223be2d0dd35128804543538609be4cc08f83775f328c1b98d2a00ddff9291cd46bd8af5d7e414d20c4f665663c4530f87d81f9c9c5509c9ac5c6f25638d1a5e2ed6c787a1941703c22dd4d01227fe631ac671c4460e897ed4cbaa55ad4ac222a4ecd109fedb9f208c400664be2b0f65b3040304d948344b926bea3dfdc98fc5a461f37c93824e5166f4ebc517adef937a10761847d6f421daacfca28cdfa2e6cc8b1c551a2948efea749c2096aafdbf8d5d159c68bd01f71bf659a6de43908f1cbd2eb31a5403b4da3c07e213c1abf67e7a640d3ea97ae0b3895272cb54946ee00403752b8153da282bff5230544077ced18fb7c03f39fac2bafdbf1b7ac236bc359c7c372d94c775b76e5af4eb6351b4b77444baa38dd9fe68d0b95100a98184958f4b01c712c32873edb1892d0a64b403afd447a80a636516f486ebd923a3cdb42e4a8c42ba5874e73455b28c39ecba3d05732c5eddd745c1d90c3d7842259e8722c47abc8bdbc607fdd358875946067948cff69f4cdb74732a68d0f5474d46a8ac9182340d008f52f1fdf05e4f9d42ae67b1d2c3b493bdbb57adc8d7e9a7173fe7a37db99eeac668d08820eafbea7749450f988117deab9f401b9aa0f29424984c7a6619c33608983fa6ad3cdde1c9d1edc55105a058613d816158fafbff4a47b72cb4bb97075a8f03b594ecde461786e3c215afa401beffe5559054be20d9420e2c01864bc83dfe23d6ecb7c220de489076ef74788198d122ce89970128e6f59bf82d5434c0c54734d37a9f13b0503b74d0b1be79006436cf41aff4c885f86098614493dee8b26e56f011d0bdc54a79f496c737ec3bb7abcd5ef562ac36367772cb62c50c12f47e239b04b5e9f4ab2fc39133a167526118c36163082961624f9ad17a967c20eb51a3814ad93e3578caff0f1ab7933686418919f125f6ed16ac1800558e1faf9fa68259aaf37f30508cdea2c7deb14fca4d622bdf5997aa9508aa352340b097cf5929d229d254a61e0cfe3b3618aa8db602763318997bab8f3881cc2844a9f8c9679a17c3300cbbc7b69f4383040881c861200ba017ab5b4ebf01e97cf62691ed497bde399846968155706998bc203da68f79f97f550b8576d5e41c3f2fd3a26fc72217de59f71e76bc421a87e25de57157a7223ac3fecb60941785bce7784957de5d9fd426103a350d8cd3803181f52975792ae2b4a0caad75d205cd76a40f');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xbb874c9e040933e25f1764c78180656d9c0715e36dfc9e0398f6026478d60675', '\x010000000100000087010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000001fc4b0d790e6bca2203b26f09f9a91c39f202d5c27d98361395cc3a9d983305a000000076f7665726c61790000001523205cc4b03c2d2d0a09702c20610d0a0a656e640a000000b0010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f000000020000000661637469766501a1fe6823007608a264c0f6a09f569c000000305a5ac3a939c3a92039cc81f09f9a91c39f303bc39f2022612020d983393bd98327205a5f2722c4b05f5a22c3a9c39f5a0000000572756c657300000031232078c4b0225fd9833920d9835acc81c39f5cc3a93c395a30c39fcc813c39d79061d9830a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xca67038f6488eae7c480a7771c74d80c5665777590df22e8afffcff4b3b1fac1', '\x0100000001000000570100000006726567696f6e01a1fe6823007008819d098d235201cd000000010000000661637469766501a1fe6823007608a264c0f6a09f569c0000001ad79022262026223961612dc39fe0b881e0b881e6bca2f09f9a91000000460100000006726567696f6e01a1fe6823007008819d098d235201cd000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000008222261203c20275a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x794e52494df734f9432e9a04406890badc4fe19492b8a8429afd4b23153bf238', '\x0100000001000001720100000009616666696c6961746501a1fe68230075df8bcb132103b9fd81000000010000000661637469766501a1fe6823007608a264c0f6a09f569c000001313b392d5a5fd983e6bca239c3a9305f20cc81205a30d98322d790273c2227e6bca25c2027e6bca2d983cc813b3c303bd79020c39fc3a9e6bca2c3a9203c5ad9833025d7905c5ccc81222725c4b05fcc813c2d5f3c61f09f9a9139e6bca2d983cc81302020c3a93c273027f09f9a91d983395ccc81d79022e0b881e6bca2c3a9c4b03c262022e0b881d983252d20275c3b3b30d7905a5c2de0b881e6bca25c5a27305cc3a920c3a9c39fe6bca2d983c3a9d983cc812d39c39f2720c39fd790e6bca2d9833ce6bca2cc8120d7905fc4b0223030615a2d61f09f9a91e6bca2c4b03c273bc39f612dc3a93cf09f9a913be6bca2302227c4b0cc8126205ae0b881cc812d22205c5a27f09f9a915f5f5acc81275cf09f9a912d2520c4b0c4b05ccc812dc4b0205f27e0b881cc812230cc813c5a2501000000570100000009616666696c6961746501a1fe68230075df8bcb132103b9fd81000000020000000661637469766501a1fe6823007608a264c0f6a09f569c00000016d983203020222025d98320d7905c2d20e0b881e0b88100');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x933d36b7cb8b0ea64db258e77e7318d6073b54fdd2ad2bc533243534d05fcac2', '\x0000000064e4fcb490adac71b4c68ec72e402609bfa216aff42fe5f4000006ad103eea915d58aa05572355264188964bfbcfd3a166f61f9a5342f88eaabc22d97f2ccf01046c5bc70d803a07422ab6cdc731c265be344cf9a96626f4e498d3ab0a28b0194bc97024d703ff935fe7bb1c43a2d2f200b3e0b0f24c470f4c4feb5356112b2a083a231a72bfe425d02b418c89d9811677119d9e75139618615c53cb3e2a1214e66184f86985f7b1783117ad8425dc83dc12b9227b57dfa1a0d17581e2960e6e55ea08b5e9a3dfe31e1464ebf2d29d497d8b959511bf4b1a64eeef1ae6b25038823b74fd8351a754012cbf5e4563522ccd3da4ee24588ccda80906111750161ab73b1dbf23d4060877d7a917d4d30391f6f5d632ee635d56ef8e4e54eae395c94fd4a9727ed94fa4fcf8217af0d02c44cb6b0026442c22bdb81760aeb3f9d6c875167c1925afa7c8a97427f6178843cb34fd24063628e432eb03727195af667377b4cf9f4975f39247274c650452e293b8625bcb4cd27f30195819cd2a20c8119b4808acd151de67442e23cf30f6056a93182ba3e936b0cd3c04b6d2a291769c411da1c6fe12c7bef5bc30e899f3d08e70b25c8bfebd19ee9c19ab403c471f3517057a6654e34563f702ec9932f3328d0271829bf5c34141567e6a3dd8528f453d2c6c018bab522ce1d236cc0df8ec1bc668887a2790d1ad3e19b3f5c784b9c758dc71722e3b38f1ef73e01eec70bde7eef560dfd25248057fc5c4c7df7cd45078082fad5dbbeeb89c69a8e923e4e5e194c388117545b7c286bc209e8bd4b08de9b7f457e8f5acfaa3e18c4cb38a5d6bacdd04fa435b011d61ca83ddfee284fba3b552af397e9f0fe2b4fcca116d623db7b8785c5051d44d078b6f85bf35af7e808525b5b141d55da5fba03a3c8add6fa4c17aea56fc821879bb30a16c02b7fc2210023be72a21cca0d1d4ec8ac07677c355a9987cdc0419b17523f21b3be572195d8faaeb18f6fae547923e3efd3ce2ea3606f57ede10808b6b6124bf2e596a24a84991ebdb60214e4ecab7e8e4de14b9f48bdf0fdad9b4d9efcff600cc5eb23fedaf100534e6644ce2357ab40be04eaa00b761e7db6ac0b7872b21bc851962b4fd0a7f129980293a56991b30521d4aaad560ce1490005b3e64440b071e82e7e83b61a80d3ef63ce669fd305f4a4f9de1efb899cde83b35e7a5bbf0246087fc8c9d985d8f987edb4b92ddba6dd9c5d3259a958b2f8b9ab6e1b622147f4e78742e9cc78bfa414c7fc9e618a567c52c832213058d3d63cd3f7ee35bd304ceea9318dd2860bfb1dc707f573eb6ea2f3fc1d37e9f8409fdeba58bba8d517d037830b061ff7f64a86129f944ef212696ac5c55f0f76f6ad70787604fb74036ab18245aa399d6c85def5acc9e2788c025e7fc217882574b91c5a9a90b65819410830b4b7d5229798a8562415104566682191ffb0707847175f7d015d15049f962c9634f1cfb98a52969c380d974d2957ee7416a4035a32470d291a658aced972d20d5693047056bb4c2193b88340523fcbd93ad74017635b8840e9391be1ac527c90f1f367aae8d41a8dad80119d950843a0319c15fb25e22dbd71810f1001dcd902922bffcb2e7bd502700a1ab4549957e3394dcb5d1027430e255f32d0230d7f1f90b905bfa5218cb15379fc5b8ff8ccdacf141978485f4568173e910004b99f8d6df46053dc8f9a4a67c8c3978d39443a6104d89dba3b93140dab657265b5fd935157c9024dddc6cd10581832a7ae9f2a26b3ba34d63c96d5428f74e2149d7143bed8a52ea03fec7c56e81bfde72782c1cf555aa96a16efdb21755d893d124f0c601f41e0609b8c9d4b0298c510e1f4775cde3b2b3144eaf4069410c3545a06b798e487894f6c5ad457642dba9157d90bd8ab3e767a7c3d1b58f45a0005f825584721b8a56e44b36f97a8c9d51ba4c2b1a92ff7bfde78b934ae5dccc5d6698c3598bb4f28f31c1087a9940686ca7df254fca9db91b1a060b14803c62a6ffc8c3d92c5711651794e02dcb3ba9448ebab3655f75a0b26c0697dde238f0ee9b4942da4c0612113982f0c797ac407b9315d6bfd8829c30537e8f6c22aec9cc631967187fd702332d92c5291fafc6c9010e7968dc7134edb8befbe7dcfc3929dd6ebaa8cde83bf93391559a26b2d41b54fbe156771fafcffa99682d3afab7b37fbb65e736b20b8f61727d50b1f1ca8e87883d9884943f9e716d2ef584a481b0e581c9ff10919a6d5d0246b0a221a63ad24cb13821307e43c70bb971c305ec23fded26c8bbdd87919059f2475bee86109a10fe622e5ea4465fc1a184044bacd4f3639678a40e1c8231489c6be61c9084b3e848fa49184f4d1927793b907fde89a51973182410868024a2de2f4fa283df770d4e297d8f50e708d822303060ca29bfa5d099eaec0c5cad6829c27d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\xee013b4485deab38ac25488e7b9c4864e3fe79f9c95bd883623ef325e6038969', '\x0100000001000000a9010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c000000010000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000032e0b881202d2df09f9a91c4b05f3c5ae6bca2c3a9c4b0275c222220f09f9a91f09f9a9161cc813b3ccc81613b27c4b0c4b03c000000076f7665726c6179000000252320d983d9835f3cd983d790275c25c39f61c39f205a2d270a09702c20610d0a0a656e640a00000086010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c000000020000000661637469766501a1fe6823007608a264c0f6a09f569c00000018302761e6bca2d7903ccc815a5fc4b05c5fc4b027c3a9cc810000000572756c65730000001f23202220225c2de0b881cc813c20305acc810a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\x986a93177a934296852979ab0b66a2b34a38b32e74cb3a433659a69ba2c387f5', '\x0100000001000000470100000009616666696c6961746501a1fe6823007e98b7a773282038723e0000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000004e6bca23c000000005f0100000009616666696c6961746501a1fe6823007e98b7a773282038723e000000020000000661637469766501a1fe6823007608a264c0f6a09f569c0000001ef09f9a915a3b2de0b88161d9833cf09f9a91c3a9c3a9d983f09f9a91227800');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x0912e68e978194624ad01cb477f4104fd0881f7a8def2d65498ca53281a876a0', '\x0100000001000000a4010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b6162000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000012c3a9e6bca2e6bca2e6bca25cd790d79025780000000572756c6573000000432320c39f5a2239222261e6bca22d5ce6bca2f09f9a91c4b0d98339d790cc813be0b881f09f9a91306122c39f5a3b22c4b0f09f9a913c0a09702c20610d0a0a656e640a00000084010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b61620000000200000008617263686976656401a1fe6823007608a264c0f6a09f569c000000122dd790e0b881d79026226127e6bca23ccc81000000076f7665726c61790000001f2320c4b0d9835c3be6bca2302530265a5a5f0a09702c20610d0a0a656e640a');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xb81d847fd8cff7839f8ef393875577ee0924c7c4e983b84f7866ff42fed540e3', '\x02000000000005626f617264000000010000000c70617469656e745f6e616d6500000001000000027037000000027631');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\x3abf279da7aca994e1f8b78118375776c49f9f80a5c7d8de19eee38b76d4d82e', '\x0100000001000000520100000006726567696f6e01a1fe68230076a586b5995c0d63ea560000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c00000013c3a9cc81f09f9a913022d983c39f3c27202d78000000550100000006726567696f6e01a1fe68230076a586b5995c0d63ea56000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000001761275c252dd983d9833c612530cc81e6bca2273b2d5c2d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x3690a32c92697e54adf65fc152e4dfd96eb22ec1e74ea82b106f109aebc527d8', '\x00000000ab1fe35b22197ed8675640e16730df120e26d67c600c6986000012ed40dd6facc74b8e1584cfbb86c4731b2f4e806314607e47247c196e9c782306231709bd259754aaba5e199b84073ca51ab859f4c93f9e2f51fdd9bad91ab98c5513fe6080e48852accae7398aa2823cff234572fe13f7cd06ffd39e087508702030d5690beb59e18a3e3c7aaed783d1fbc7ca047f0f94ad7113b31296954b5a96d2d03c14a0c7297159bdea613cdb76029305d789895b31d76fd91701542927bac63e25d5817ffc5b14663720eb9a6c8f8baab0a5121d4ea50cbb881cda8cf469886263129c0666ed336c03e48aaa269f01867f9aeab8909d9eed999f4777e257a1c20343c308e9136ec68576b880e941bad449d0cb657d166a452bfba8e8bb98901e5d90c5579caedccd1b017be349b4ad90fad8b027113ae941bde9011fb6b2a71da88e2b87fc5a8bdc8eb0304cdc1ed3616e4f9837d8902a657052e84f0d81d4b1d0bf0c27a1238a8822b3eb297a98aa662ddefb1a3f6216405ad2b81ba0760fed37e89ca86fb7d805412321b5b8e6906061c6dd8ddd9434e7f8418b7812674af747ec53ceff1659c6c587a2c063f94704c41a737d82d5106b7cfcf1aa9e7c4049ab6a5d7bfec7aea9416f6575b526f07716275a38e40d318ee40e0704121aa89c8f4a3b3c636d74b11d1c1c600e65f167a858c3bb019551a8621b4772182b63eaa0d6503c8d85a8ed5a26d8ca157b9a3ec4971e109468c5d195bcd240dca9271c02a9ed1d1ce29d53eb4a6e65f5d23010af81a189ee6ce6ddde5aa9be3fa48f6eee045f4211cacb73f410f2e06417883042b57b3ba14051366f2d1f041d639069326cf94bf2f5199fdb677f1b689f57aa6ca6fdcd19a4b1a3de3bba99e50fff0e517dcd6e28ef0da11bf30e259f6ffc9b82e74e6aa130ca0c8a63be82becfdfb386ecf0de9b6c14358f42d0f60a3b523e53027fbc9c86869c3417eba5656ab2d14cbcd32a2079f1b64e860bfaad6094792f875119120e4c3773850b021affdcd06a7fd18e1f58dac9c50adb3b159149653d55ea57649ce1feafa83e4a74c889ef74a448bcc3a4bdd331777a35ab8e37fdf0c212568469b6c79b2a272be01999f900e1997fd0f9a8122654eb9a43e9a0275ceb900f305d984c2e244f2f20421fe129f34ece5dd0889d6592229484bcc6ef7256e6e0e26eea636095fe775c56ae472f2db67c644a088d8041b45cfd935299a77b034aaa12edb0b5126f2883af2e28ee0c54c2ac13e2b4f1418c62fe8875990f48a0ee3edd9cc424fa28baabc45d146543b081104bafaf169c568d899da242113241f9385fcdee8e9bede12db214b4b313798e55fc087da30d821ffe55fbc7794d0e9bbc13de521a3843faee5b8e2a48e56d84ee607071c94d2487512cfb35651f66afdff38433d7a75b4c129726416a3827a42f398ee63205feee7d2ce3e55d52e284cd3b489d22f230ae4cecd661ff3fb9ceb08b323121df07046d6609bca39b82234cb4ace5c61fe76a74614528e9c7adb3a8f3ccf4519066d7cffed1e16df90bc06765ead6efe6ead62676ad5413e3cb583fff93b9a9e954c0bf55b25d2d1acced50d1eadae3c35a3ed693e3cba9306c10a6b8d2d8654994510d0001353ec3a2ba947a544e80d2bce96a9d28bb4e53b00372d763aa7f31c63668f980e2629bb412e85829ba2312f8bd17acb4c6d735085d59f52f7d4d5ece0a3feb4ae79af707ebd56979bce19154d836628a900a012810ef8596afd75583bfe1000c7b742cdb6ab54e640964d32b76f43f28aa11ac25fced4d18b1fbd050e48818d4b4144b614092d902ac2824947a184319ae7d27aca9111180ccad0a3cf376582ab4b5d4c4b9bf759ad1ed3eafe1ebf54e7157c280fe8d87948ee8ab45b246b69234efa9bf798a08c90541bb40f82329f363924fd4c485b8ae98cb2f81f2ba789776d1bc778f821ccd53797adfad8c157b9d2279bf231910b5c6b89c70e9031302786e00c60c9c8b3c5fe518bcbad92ccd602c8b45935c43d03eddaf7df83d6454aeb5315951d8d1da06bff40b6ca99bb124919f46a6c95b03ab847fc90d474360574b0a7260e40650b9fcd28e23c3ff168eba13c325f14e559747d3134ef0d22645965c440d41fa5fcc0607da224944d9717748c3981b7a7a0b3a1b77b50c96e488033ff1a549548ea45f9829bb3b44930952484ccdebdcc95610ab57f34da99b86b6c492ebbd93b813b0b4516f03fa399513da61762ecf0f92da373fbfe85b091872462924a964c519be9294de00ebd5426e7b7971823ebb990d5ff5d40fc78e9180beeae4290f22bf92f8744fc34de0f03e9810de5c7b62122f2076c87739236b9e4f14af6931a7e33db2ae9b8a20e45618135e75f845b8e614fc93943e4af21a811d9163df9cd221c1927007e2d81d8866eaf7dde396d2215fc4cea5c1dc4a3c69769b60bcd0e07ab53dc8985b6d5742fedd0d95f21ac62a2f665018464417779c9214f4a95eb1f1ffa84047091c084912c578134e5788eddb8b92ce373ce1d388bbd4b51f1fe163937363740811cc081b51f55c480267d81bedb65ec976546fa678a32fcf84f8c66c68b9cf8674a44c1614ead9b35ab09e03b400ca40f2889180d29382eaf0e1f5094a8916c5abe840266ef5f070162dc5e7b0d2f7a8487811477f1f1d13da14757a4359b5de32d7a41151a5ff4681e3fa6ecf83530fd6d239efef3ee07b71ceb08ddccba7a59620852cc4ccc33f4cab8143ecb8e8f5d01db93d4704396b94b0dc56b9fc6233fbdd968bfa04b193743965331abe1fbc6e45775f5a1822659dd0c53ccc405497b6e9ab5de3152513bfc658be5072ea08270385ab209d0cd6c43b0d856ab3d0d47e4eb5238b53aac54818a5e46ff1719f66c7149ec0623ef9a54bd0fb8264b58d9de0587a7a3cf74a42bb625394a1062267bdc1b03d0fdfba48e1a748ce480493c123f3e23e5fa05ca1d6705dd3eb79100544d92dd1f9a70031333bd353c546f395d8a63fe1fd632a0b983af18fe2c1d06df91f9283db01b92a6c5c80dac22fd91146de45e284363203986aaca646ee94ef7357f88d104acfc47e08bb2c08c247ad7f6b85db6b625bf21ed5392d27b205367115d251a48bf17fd36d086a9aac0ee4414b2a48315cba8539d0ca3957e0b27aa1b2f76a7f580355577b9ed990ab388f0ac1cf7b551304a298585e787447e44af150878b1ed76d755cf6590915418d7b06daa3ec1b3c25c6363aaa95105add9758f12dd3911f8a549446a557bde40e8dc79b60f54483b8e4a2e14232191b8c28796e51917f913c727519805a451fcb0f8702a5193ce0031b245b397496cf400b970d9014c402094b4d92e3bcca7482971f0444145b8c0dfe114c14339a0d651b723e93267a447faa0f61611d5c686b53fc2e3546843d0c0c647fc3080ad06066cfdacde7b148ebacdfc8c7b7522cf26942ff493f86cdc904773fdc6e037c1e2585613db1cc79a8c601de417fba418102969df807c8bed79f180b0020bd2aa767bf3364b275887b171b9f268e7e5e875146eddd33108fc0f11607faff0e71363e15688d7733016258f6fa781d89482dd88d46ec0c3dcc9b3ded52e71f94df387a19fc693a5a999fbedae99df4b0968c99085d4453f72c4349d90e66b6ae3d67d84a3286aa746e5ccf997f1120ab3d430150a88b476083689012e598b5faf527f4733de6c8a7334873d6058910e7ad926d82ae150cb69af9da770e7376f222a5df0a86032f8325756ec2189a80aefc0942589add5b4948b217802f90a964267f996a67d5a92e8730af8ccc7aefa22315bb8747884593730ab32f30ca7a85743563dc8945d2e570779dedd0933751e54aad1a67fb8917bd58a805256421f29a924095170e42f451d454cbe339cf645ecf7c7cfcd608d22858f30e9a76f2478fb127010ac3dbedd2240d288cba13d1f3a4d2cad7613d99f0fe388efd6c62d9c5c618bd4e2c6f7c5b69326bdecad8a0ac75d7d4de2da3b93b080ecd1553a3636871286876ceef8361efb0ef42af6956cf833107474065f615af0f33161b0d2105997ee6abb3e5fa42861069f30b2ad454e6734369b685943c764803f67da9fdd7c4ef97cf05d1bf3f2fe2b47d7e3106abdf7389712ed5780799c666460102c139e98a209e4a160aa92b7ac8e49d03ce260a21c0c3c3beee0f6bf9982cf56fd8dddf68b4f8de4ae5b5a4336817123406901615e8d467a352611159ed864f98f3d2a5c7b1de1603320128adcd1840ef58aa9bcf93f8c8e25f4be48df3e8185c6226ad3852e6cfd0ef510c57d7bff9afb4d6d3eae8b9bc096c626ec44729789409be4986f487bfc3461172ffb2d8f8fdcbe751a600a4ceb72b4499fb7dc5f0290a2459087784df6757bee857349eed9c15723f28c2ef2af0c82fa252df5ef9e44025338d0bfaac32f89999419f1d3f68331fd99d3bc60b241493dbb4aed51a04c2f26d22e8f90d20d774f1ccc5fc00731750682c07afa735ad3032a06724864f43b4b6fe7418576f8b53d301c961580b1da96f4ff6c00e35e65f67d79772351c6d993367ccbb627df877b4cdf73e4bab1caa4dfc47cdd11fe630648da2d1f5325fa97f16efe4366a000193455984207fbb8c6d8ecb1ab8838a98c0163b7d5753f6cf7a3c43b2685509129b46fdfaf48cbc70fc11aa983b13037467449c0400ed5beaeea46c8421421cc83dcde139c902cfee56351560072064012c0d6dc2aac4558c04585f70a204e88673b465efab8cf1e3e3ef2b5163a493069ecbddda2500b0c320b82a2711f746fd80040a8e839e39fbdf1676f2a9b7e36defaba1ffe46157bd819fdad8902ed93d25e27e92b073c1b3eac7cebcd81f88c370f1e8a1de3dd87e41420814467f032456ca20023fe27512b841bf6e0edf61ef2222d904a362eabdd887f5948ce14f767d2326852cfd7d6e86a0a853e749c441690a4fc60497d491980de2dd79ef615de3224e27da06ef441a4146d25f52abb2dd66a2aecc18f224ac3ddbf08008f3ab28df5d7fd462c0c99540cfcfce18810667a8cd5c149f8c50670282b1e88f92f12aadc26ad0bee301c97361df8469ef303b5852ca10dd645b10eccfc1b87e1fa1e1a3e5db48c710847e02348e148ab749f1ab1367a9c3f9500ce46631f6fcc6afa2814ccc61e65744d2970cfe9268b92590861d027cbbde0c3f28f93cff9af5307663cf662f86d1bdbac394858e727ac70318b8c182bda2333dfac05e0240a2140daeae1583f977f54f81d777557f7a7a6daa3058d0a64963665b56bc810af0d44a5a64e1b00c6999de1bfec0ea6d7923b10e6ac575d1ee61a1b003e9e4ef56bdc1527014cb4b03cca577203c5c09e839e282d8a67a0a760fb8b9035475337ecd7268620d12e6e81d47dac9f7a7f5d3ded9e0ca16f434af0cf15470b10808d129f4ad0ae12cfbe4fe8670fd483ea066f5f951f0995bc766cd0b5d7139c2829dfd92ae82cb1913402a90aa0ed1d8d6c345bee8ccd3374e34ff66c4f79661b69072ad33eb73df9cfe2cc080befa42e5724ef525e5e704a3de316525bbb7d232ff56621e7a4139ce7e9ea7fc69710ed3c77ddf7cf7684a2e4f3b49df932d19427540432a93fa7ab7740bdb18d2659f09446a7f77217e6e4bb7f27d5baf8723255ab78dd0ffe1166aef64349c83de6910451ad8e1df3efc4d761ae1ed300799dfe971e6e8eee9ebf6f419ee87f2d53bd8f45d6dc669cabceec8d649a256de46f36d8cdf1e29e8d313c7dd6edd3f666556f43f3ad171b254159036db1e63c74a3f38148bd70f3f418491fab2cb17847ed07d39318d510811f70d829208310e626451d01e4d73f30b47cd95b6ae1c4f2b81e5a6fa4cc8a681c4db21ac576d5d1a2525c9ddbfcc96eefd24bf5a4f5aaf778aa7b05397b37a41dde11f636492af32448dabf36879fcd2f44eec0d6fd2e96fa63b66012cd60c8e42c54bc6310c0968f9694a4440fee038077ed0d2901ba8acc80e78160c57bb22a937761ae3de7c2266bd1ffca4a967e603c04d237b9fdaaac7278054986a7f3e910148e292b1e5c981234b14cc60b7680d47364aa2851374929b47579ddad0a963e9694bf6dff5624f7e16c2bbd24dc1052fa85f882ec78b2b41c307ae24d06c51c712dd0a4ebd2116332b27692128ac8336731238042f2e72c04d40d5d6e2cbe9d886f757dbe4723dc045cd02f6d973f72fab3242741415d082055075fdd5a2df8c5aa43920191453c5810075665a952a475785fa90c9a7d4851a5e51a34fd9845b9296cb90539d9a97d14b6d6d0dbe2a7027ff378efcd06d1f7da724a53a455f6a5beeeb16941222906dbed91d4ac9348ebc87c2e6419b1c30810dd27845908a8ace7b663fae72aa053c310f528ceb895992d2faf1534adc0808026c3f0c0c83f40e808522631e01ee569aefafb0d979de76fe8fb4d64812826978fb228c4bef1aa4b5910dc70002aa54b4d878d7efa0f8a8ea9145a6d6e02f9c255824523700ded9cabb5fcd717877d72a7dbe50704f2542cc9971a46caf98f196617df65e1d50ae0f5077a62d45dcf3b237c674cf6bebbbbc99c2d6340e8e66cf89b1cfdd3691c6cc7b8057d46f13fc778eb82ab43bbcc589ee4f9eeefda6c0d9fb490a52ecd9f35f618f4bcba2d8bee58e0311325cc510e8247e997f8b670545b1394f85e8ebcab53456eb505edfb6cbf33126d41de1b6e38f9a321913fbccefc2587357b91c178affd63e8380d5fc099c96972aa219e25e76988ef40fda98582e833d5f6b893fd7dbd038dc665670b0f4fd932377974506eee55f7e6fa83732fcdcb11b2482e75fd6fd33a1fee549196477891510303d520f9a87f0d3b49c15c597ec9b04f3');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x68aa1a0304285f9009dd8c277cce01f9b7a887892a014c3b3c072f8fd4ee2906', '\x000000004750063785a1b40b6adf3087cae21b06acced762bfd6b51a0000014f596f8076ee1a70e4bc8e276256e318fcdf71d2140290836cac880cf7888106e06952cc3cac57aba978eefd4f25ebc04eda96346f41701e8bd7eb861c5008e64ae788432be81a29c64096071425d85be72b8c7d689e131b54297c79b353da73c71dfd91794e91e95d7cbf97badf4aad880b08ac0b73cd4c67eb408dad2501b1c7cc96da9c69d0a6360dbf4dba0331098e75cf00dcf6133596b039dc1b9359c63d88db0abd970a073d3922fce6d667fc3b285694057166e13eb0bc60f8c9bcb176091736d7da9725d790bb93685819b470437c94b7dc763b560b38570cab2dc8dc894ddd4a3403abeeb05ae2a5e4dcad351d9effa05778173dcf5f1194c7bab4bbc55fa396c7c652913b7eee09bf945646f746837559d688689d0b02bb5597a0c8354e18e5a8fc85e17937e4c08f64faca9b8d59a7195b249902d2eda3fcae5fe340ad82601a255ecaeb1313911d2f8b');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x343d95283469ecd62bd719d260342a163c1a30e366cde3a111d694195f309969', '\x00000000a458572bffbddaed4fdddc9cdb5c52ccec0b6298f4da97440000014fdffe5fa5b92b6fdcda71c8058f199c83b28a09aac8cb6480f83f41276cd1780efd7ca1aff39dfd785a0b6ad456832afd202fcaa57e0e32e381f46c3982ccbaa54818b7b43a308f008ed56660607d255f65fa1b72b87077fdb76ce8d2e52fe3648b54dfb6ce286d087c49bd126cffc31ee0659b64426c922973b07c6db2e8abe8237e4813a792af587bc77eba1848729b5e80b76b2e74379ac5bc40e2c4748cfbdc6259d011b72e24ea689327201c42f9c5a702d5f88d8465e3a63dd30f3c879fbbac931e27bc6357e7215bf89f427aaa26474e988eb256b73775c361570c4d95c9a0a1999ad2ceed66dbc4b4ee7176a2381597ab3606f1722b81d9bace11af7fde5a5bbc48b8946e50e5bcd31eb9a4e0df469e2353abffbbb368baadd763ecd07770673aa8d3ffeeb974e360fe1ca7e4cdce7e2898e04a749f60cdbda125a0c34cd6632fc318e26b2bb1e9ab71b57d');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x8b60945780ccbcd693a4896e9d54a212f8530296e10fbbb64534c0c617ecb7c8', '\x0100000001000002980100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e000000010000000661637469766501a1fe6823007608a264c0f6a09f569c00000008333433323132313600000001c0a7418af885f7ddd64c507bea244b091e5b9df6e72c505700000011feb1dc3735fb48b5b300338b5b389a7fb2ffffffff0101a1fe6823007edd8f03fc2cba53e5ba000000001a5ce0b8815c223961202030d983d790c3a9e6bca23b2627e6bca20000000c6e757273696e675f686f6d6501000000065f3b5c5a3b300100000026d790c4b0272227cc81252039d790e6bca2c4b05cd983205c26c39fc39f5a5f3c3ce6bca2d98301000000216125255f262522c4b03c2dcc812527e6bca226615a20c39f253bc4b03920c3a95f0000010000012a393020d983c4b0305a26d983d7903022cc81262520cc815a225a61d983256161392020e6bca2e6bca2d98339203b5a3b2026223b3b20d7905a39e6bca23b275a2d303b2039f09f9a9126c4b06122e0b881c39fc39fd7902df09f9a91255cd9835ccc8161c4b0252720c3a9c3a920265f3020c39fcc81d983c4b02039e0b88127272030205fe6bca2e6bca2c4b0e6bca23c2dcc81c3a95c3ce6bca2e6bca2d7903cc3a920d7902dc3a93020d790d98325d7902d30c3a9c3a93b5cc3a92630c3a95c305ad983d98320f09f9a91d7902dc4b061305a22252d5fe6bca22dc39f5f39d790e0b8813bf09f9a91253c20d9833c3925303b5f5a25205c2dc4b0e6bca2e6bca2c39f612720c3a9f09f9a91d79020223ce6bca2275fc3a925e0b8813c615c39d7903c26e0b8815a780100000027782020e6bca25a5f5ce6bca2395c20d790c3a95a302061cc81e0b881e0b881c39f393bc39f5a2200000010416d65726963612f53745f4a6f686e73000000087374616e64617264010100000002d20100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c00000008393330363331383600000001aa4d0769d66649d426906861c7ef22c13f197f38777e7928000000278e2e9e0d610c6845b6c1c075faf12b1f6ca9aa5ab7e1dbc8b55fb2b5313bc978ed364bd3e03c0b00000002000000000131d983e6bca2c4b026e6bca23c20c39fd7903c2de6bca22de0b881223be0b881d790e6bca220612dc4b0f09f9a9126e0b881c39f3b6127f09f9a912dd983c3a95cf09f9a91613020225cc39f5a5c3c225a612d5ccc8161265f5f262dc4b02025c3a961e0b881275a275f612726205cc4b0d98325e0b881253c20c3a9c39f5ad7902039c3a9f09f9a9130d7905ccc81c4b0c4b0613c20c4b061c4b0223c253b2d253c3c5a5c205c25cc813b3025303c3b5a39d79022d790253cc39fc4b0272dcc812727d9835a263c26e0b8813bf09f9a9126c4b025f09f9a91e6bca220222227c3a95ccc813bf09f9a91d790d790c4b05c39265a5a2d20d9832220cc81c3a9c39f3c5a5acc81f09f9a91cc813b5f3be6bca23c26f09f9a91395ad79020d983d790d790d983c4b0cc81c4b02230d9832dd983000000056f746865720100000011e0b881c3a9cc81c4b0e6bca25f5fd9832500010000002bd983e0b8815fc39f276130cc81d79027e0b881272526272de0b881e0b8813c5f6126d9832d5c5ff09f9a910100000010cc81d7902d3c25e0b8813b27cc81202d0100000035c3a93ce6bca26122f09f9a91205f22262d5a2de0b881e0b8812d3c5fc3a9f09f9a915f5ad790203c2727c39ff09f9a9161203cd983010000000a2d2d3c612dd79026225f01000000303bf09f9a9127265ad98325c39fe6bca227c4b026cc81c4b020e6bca23c615fd7903c5fe6bca25cc3a9395ae0b881267800000012506163696669632f4b69726974696d617469000000087374616e64617264010000');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\x20e26ff134ed7e754466ae084cde31650894aae6ae8da3e9c64603429031d6a9', '\x01000000010000012201000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d80000000100000008617263686976656401a1fe6823007608a264c0f6a09f569c0000000dc4b0c3a926f09f9a9125c3a978d8f1d9aca82da787cb393565293a8543898394df9a76239dc6f1513d9b0b44630000000200000043636d6f6340726567696f6e3a30316131666536382d323330302d373661352d383662352d3939356330643633656135362c66726f6d3d323030313a6462383a3a2f33320000004a65645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c66726f6d3d323030313a6462383a3a2f3332000000000000000001fff826efb743600001ffffffffffffffff000001ea01000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d8000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0000002b78615ae6bca230c3a92020f09f9a91e0b881c3a9305a5a25c39fc3a9c39f5c25272027203c2039275a253907b6213aa174609e51016417d947c155504f9c67a70d839821c78ba87929536a000000030000004b636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c756e74696c3d313930302d30312d30315430303a30303a30305a00000075636d6f6340726567696f6e3a30316131666536382d323330302d373030382d383139642d3039386432333532303163642c756e74696c3d313932322d31312d30365431363a35313a32332e3130323139395a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f33320000007c65645f6e6f726d616c406469766973696f6e3a30316131666536382d323330302d376564642d386630332d6663326362613533653562612c756e74696c3d313936392d31322d33315432333a35393a35392e3939393939395a2c66726f6d3d31302e302e302e302f382c66726f6d3d323030313a6462383a3a2f333200000000000000000001ffffffffffffffff');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x8dc3e1530adc4712df32ae57f1c05f30cc2b4489714b841d7244367d498098df', '\x00000000d7158f7879a3fc70c53e63e4fa44abec6b5c13e02afebc530000029ea98723d4712e3b3a0fb13d14d6afbfcb683b421a7d78d07e8c176cd5956798d88bd4accd4d68fb8414c1d83602b272a32813b8594ea4b540ee184941870d332b9a1f48008a051d1ca44423f706c3bd6f054437e4f1c7b403efe61e743aa821c2d769d409a8e19efb121edf76b76f2a8a11bfeebed9919e9a9f5ae26fb9c1193cc395f0133710964a77d5f751f5175134d228ff67b73e43b0fa8419e51e1003fa8b81eab5956daaa239b0ce9677dd71a633763db578a63a82f4d90f0564387ecf5f91c35af8ded2b60c57dbeb47fee7122f3438ba814c58c48670839d359abf436abaa33e271fb2a7f074a1c8ba9c375234a6dee2638c5f7038c49f3c29d00dab0277b7270a2049dbf2a5c3dff8d7ad99ccb5e3e045a62ddf83899ee4b3463267d3a7e073144df35415a13a301d2c57ebdbc5c67063a95247fb84252010e5b0233a1bf7c3a9c80ff0f436d82fd1f4ccfd477897d36d464f9a534f701611f38ef552e118973ce7b3913220249fe4d99ea6b9486e6f01ce21ef2fd942671f792f09b831a288f43568b1c12f8eefc5cbd993f276cf04468c41d15b9c15e92aaf49d1da85e106cffac19ddaa133cc61e50c9c307b97a0620d93e2c8ffbabe86ade38c3bdbaaa184af6bda926ceda0f296925082d5d95d88bc1582fccf26b6827a1cd5e017ab8d8ce715ba3057a23e2e6f1d25c40206517d4f95e6c44bb68b61e0e0b84b4f5a5e9ff6faa72304a03f437516b6567f9437388ac279c3388e9805e31045ada896ca0f3791d61bba8619b346eb907163c3db762830b759e350d842a8e51cf7f3b0f4d72a431ec647fabef73c0f5d59c8301a8a450cad1e05fe2ee06529711c0764d1bb3cd294c5ef2aa14e9e0caeb3c2c770c36ba5aa8cb150d10f959dd3b9cdae2618242ac7747f82fdb21a5feb216a24c68b11842fd4ccf412c621');
INSERT INTO public.bayboard_journal_body VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x07b5b8a0150da64c5485ed2ca94de790cdf66e28f1ea9fc34f5981238aa76fbb', '\x0100000000000000b60100000008646973706174636801a1fe6823007361880e49d0aae76701000000020000000764656c6574656401a1fe6823007608a264c0f6a09f569c0100000000000000060000000009737472657463686572000000097363686564756c656400000000097265736964656e636500000000000000097265736964656e636500000000000660ca9d5c5c000000000000000673696e676c6500000000000000000000000000000000000000000000000660c9c6c8b800');


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
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 8, '\xa4a834144179731892fe4a0fa2790a4a9a92671a1a23c7654dabeeb84f89f6d1', '\x0ce6f0ff02af9208c194f7903059fafd367c91bde2c1c013e93fcf0df4b81c45', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe6823007cf6873596020cf3950101000000010000', '\xd919ce7a5ea56c79b55b240b8101956d983ed6761f295896e2f84fb63c9b199b', 'change', 1795269600000000, 'display', '01a1fe68-2300-7cf6-8735-96020cf39501', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 9, '\x0ce6f0ff02af9208c194f7903059fafd367c91bde2c1c013e93fcf0df4b81c45', '\x2f5bc14626e4ad98f0fc4ba313fbc42263888603a608d921acecd481ccaca726', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b8801000000010000', '\x307f5e1a93c2c36b3a38ab5d04d095c5f09fa967ee4f9d06fc886ca9ba720a1b', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 10, '\x2f5bc14626e4ad98f0fc4ba313fbc42263888603a608d921acecd481ccaca726', '\xcbd902d6f0293fb8137cb2b706847010967fac9bb456778c86c142d7895c9e33', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe6823007524ab8e6eb60fc4390201000000010000', '\x60d553297d64ccf017ee8eca636680f74eaba20fcf9adb7c2840c255bd8f9d17', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7524-ab8e-6eb60fc43902', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 11, '\xcbd902d6f0293fb8137cb2b706847010967fac9bb456778c86c142d7895c9e33', '\x56b46f85e127b3c8a415ea9fe4256cbf93e9e8da6e90da34aa34e9aa9e048054', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f01000000010000', '\xd14168a92a3f421aff97622b20066ed0a1a916c9e00907f972db5fe99f0b40ff', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 12, '\x56b46f85e127b3c8a415ea9fe4256cbf93e9e8da6e90da34aa34e9aa9e048054', '\x7cc01956b38b9ae43841a1d79f36cf5c4222c2306fccd8607594d384423fefcd', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe6823007da988fdbba63f07daa601000000010000', '\xcdb7e47f4140b54242b5df808737ff9c1619767e2a1d132f7325ade29f332b11', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7da9-88fd-bba63f07daa6', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 13, '\x7cc01956b38b9ae43841a1d79f36cf5c4222c2306fccd8607594d384423fefcd', '\x30e7e79654451b50c9d4eeff56381c7c4da52aae2681ce30ab21634797468a41', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a01000000010000', '\xd6c3323b7330e7c82b63437e11044a95bc8ba87633046bb10bca926d18c6eb41', 'change', 1795269600000000, 'region', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 14, '\x30e7e79654451b50c9d4eeff56381c7c4da52aae2681ce30ab21634797468a41', '\xabedd852ebbe0647db36dad6fd65c45a021a01d54297b908b5df2741f0d266bc', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe6823007edd8f03fc2cba53e5ba01000000010000', '\x706d53e4aec2ceedc46fce46aab07586d4b6f57047f00bc3743d1d791004148f', 'change', 1795269600000000, 'division', '01a1fe68-2300-7edd-8f03-fc2cba53e5ba', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 15, '\xabedd852ebbe0647db36dad6fd65c45a021a01d54297b908b5df2741f0d266bc', '\x5b6bd6f42f6f3ee5580e4e98f921f300b1985739e0fb0bda7031ceaca9116119', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe6823007e8a9239820bac987d6901000000010000', '\x41752f0cdb39499475c0fef7c07185c9ca7931e86a65d568a751299cc87fa60c', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7e8a-9239-820bac987d69', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 16, '\x5b6bd6f42f6f3ee5580e4e98f921f300b1985739e0fb0bda7031ceaca9116119', '\xb59daffef5227fd7b659a3819b10f6ecc11957fde8b5bbc197fb11fdcfcd1909', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe6823007306986aa5daf05684f801000000010000', '\xab55ecb4eef80eba8eb449bae2d0c99160fea3e56b4bc766287501387f3dcb97', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7306-986a-a5daf05684f8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 17, '\xb59daffef5227fd7b659a3819b10f6ecc11957fde8b5bbc197fb11fdcfcd1909', '\x0cc3327a279f284aa085d0d586a0a2c6473a5c69359665bbf46a6981f210fecf', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007573b14d98f665d3cb5901000000010000', '\xb7b586e36b27cc5bac6bb145c486eea3cc3b843f70b4ab2d6003c99969e0b831', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7573-b14d-98f665d3cb59', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 18, '\x0cc3327a279f284aa085d0d586a0a2c6473a5c69359665bbf46a6981f210fecf', '\xd5a1ee54aeb2a11608de33824f09f1a45ba2f3418aa2b7570662889f25ec0d2f', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe682300771a918a25a1d8255a3001000000010000', '\x0963eeaa3a129a389e34bcbe1a5c0370968be3347e302ce4d969ec9c170d366e', 'change', 1795269600000000, 'payor', '01a1fe68-2300-771a-918a-25a1d8255a30', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 19, '\xd5a1ee54aeb2a11608de33824f09f1a45ba2f3418aa2b7570662889f25ec0d2f', '\x83fce87114a6c021ea9014dda523974b3521c74f3812db5c434be88f260a06d8', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007b0ebbda28545ca87db0010000000101000000000000000201', '\x3b305b10f2af4b6f100ba8594945d17bb3c1e5e352a2d7b420bf6b497cdf9c32', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 20, '\x83fce87114a6c021ea9014dda523974b3521c74f3812db5c434be88f260a06d8', '\x614d5fd85a6efaf83376c2d024e4d67940e8fa545dc961592ea4b665d69e721b', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe6823007199b93bf65459fb8c6001000000010000', '\xcc37ec471aa9ac55ea032e6ece3a89b5a749252891831833a19f6f7910083520', 'change', 1795269600000000, 'display', '01a1fe68-2300-7199-b93b-f65459fb8c60', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 21, '\x614d5fd85a6efaf83376c2d024e4d67940e8fa545dc961592ea4b665d69e721b', '\x925d20c3ce985f572044c1f0c2437ec137b542a654c219e1338f0593ba40983a', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c6201000000010000', '\xee477bdda7b972b26ac2a545d87d524f4ef5ae9279fe6e5a53ac4cfb84125c1b', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-704e-94cf-1fb81da90c62', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 22, '\x925d20c3ce985f572044c1f0c2437ec137b542a654c219e1338f0593ba40983a', '\xc98286c1f4cb6c73449b0818b169434495c482f10dea4a3c09dfdc84bd433dce', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe6823007dff989922b59574e26e01000000010000', '\x22880f589fd775e6ec97d208178433d94130931ef50fc82f5175d3053486b453', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7dff-9899-22b59574e26e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 23, '\xc98286c1f4cb6c73449b0818b169434495c482f10dea4a3c09dfdc84bd433dce', '\xe6be99536099d17a81e94e6184b56ebc8a8dcb2b16bfe7c6fb8f8d2997e9f8c2', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f01000000010000', '\x71610530ef9a91a1cea37ea9c0e7218017def783db01561c611cf9ba90f320ad', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7db4-bd76-0304997e765f', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 24, '\xe6be99536099d17a81e94e6184b56ebc8a8dcb2b16bfe7c6fb8f8d2997e9f8c2', '\x53c4f12abe37efb5f05be82307efaaf8cb749fe527f2ac84c05a7945970411d1', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe682300722789ac2996e583a25e01000000010000', '\x0cc30212fe91895ee863ffa3297fcbddffbc9c05db4a66ea1c604a7c99771cdd', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7227-89ac-2996e583a25e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 25, '\x53c4f12abe37efb5f05be82307efaaf8cb749fe527f2ac84c05a7945970411d1', '\xd3fb54629fadd877a10d68e082a4eea3a5faa30fc264d250d983f5f2ba1df370', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007008819d098d235201cd01000000010000', '\x5c2f0e2ed7de5ee5842665236cd648b0e62022828e6b399e6009c3e243c164d1', 'change', 1795269600000000, 'region', '01a1fe68-2300-7008-819d-098d235201cd', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 26, '\xd3fb54629fadd877a10d68e082a4eea3a5faa30fc264d250d983f5f2ba1df370', '\x4be24fe1c37b0e48d907701695553499f2e75876920fda80239ed01ec47f4d8e', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe68230075c8b3da29702e25b45e01000000010000', '\xbe00a81c392854cfa02ff4402dee8b8b86ab572588c2ddfca0358901d82aaf47', 'change', 1795269600000000, 'division', '01a1fe68-2300-75c8-b3da-29702e25b45e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 27, '\x4be24fe1c37b0e48d907701695553499f2e75876920fda80239ed01ec47f4d8e', '\xc64bb9cc6ab56dd50b55fc61d561399be995f61384ad1ebfdc251414b65ed560', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe682300731282ac6f749d37eed301000000010000', '\x6ca75f12c509b95227ecc019983ac95e09a01ab241192a6df79ee0199cc338ef', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7312-82ac-6f749d37eed3', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 28, '\xc64bb9cc6ab56dd50b55fc61d561399be995f61384ad1ebfdc251414b65ed560', '\xadfe0d0637470e38b4496e082c374ea58f77fc276d19628d4f2b96d02922f6b7', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe6823007561b101cd8082a3c3a101000000010000', '\x9764f9f80430990f40e5cb1237f8b7ec7d720127e66450c657d7240cb6727af7', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 29, '\xadfe0d0637470e38b4496e082c374ea58f77fc276d19628d4f2b96d02922f6b7', '\xfdac19552c54a321412f8786b12b81c276ef2c5157570dfe52edb8c737a8ffd4', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230075df8bcb132103b9fd8101000000010000', '\xe650e1f164255ee1ea48e2408aafb50ecd7032045450eea500d87cb5fda2cb76', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-75df-8bcb-132103b9fd81', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 30, '\xfdac19552c54a321412f8786b12b81c276ef2c5157570dfe52edb8c737a8ffd4', '\xb2c645e9e5268db1512660c224613c9dd83f404bbc415495c25624f1fcf6701b', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe6823007269945e338b84e6d89c01000000010000', '\x4c6617cea5dba629d1ac3ea5f298f443dce4dab3270823ea85e630db65926081', 'change', 1795269600000000, 'payor', '01a1fe68-2300-7269-945e-338b84e6d89c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 31, '\xb2c645e9e5268db1512660c224613c9dd83f404bbc415495c25624f1fcf6701b', '\x0be2fb9a88a1e791297d1132ac9e85968ba805e880fb6eda8c156504ffa867e4', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230078b9a60dff1d0e59ea07010000000101000000000000000301', '\x990f7596df829a3cc1783d6000dcb297a1de5e17a5cde5fa864de246ad816e69', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 32, '\x0be2fb9a88a1e791297d1132ac9e85968ba805e880fb6eda8c156504ffa867e4', '\xa956563cfc895ded64cd5641809aa3f1723079980adae07063221900389adfe4', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe6823007e059a26f74846d9c43b01000000010000', '\x00f639e1e6838d39a4e6637e5fc419cfdcc6f36dca7a9ff197c16ec2edf24efe', 'change', 1795269600000000, 'display', '01a1fe68-2300-7e05-9a26-f74846d9c43b', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 33, '\xa956563cfc895ded64cd5641809aa3f1723079980adae07063221900389adfe4', '\x9c3e58a7682d03e40d0ce3c13f1398ca84adb791a92bc845dab8bcb81486bf0d', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab001000000010000', '\x3595977f76c8d5cb159753b8567fe586da3e53d00a079fb892b3eac779a97742', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 34, '\x9c3e58a7682d03e40d0ce3c13f1398ca84adb791a92bc845dab8bcb81486bf0d', '\x71d0626668c251dc373195b87418896ec2270ef335b7176f7939e130f5fe6856', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe68230070e38e636bd6d7cc289c01000000010000', '\x85d7241afeee98b5847236cd1dc1e5cf9f0cfa2a2db3151c24ab37b2ff52f754', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-70e3-8e63-6bd6d7cc289c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 35, '\x71d0626668c251dc373195b87418896ec2270ef335b7176f7939e130f5fe6856', '\xdda99938aaa5eeddb1320f947a5c91ac8ff9c0b5cbd95d2604a4c16232c4db16', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c01000000010000', '\x5bc2fe7fceb5f89e1f5411e355c08dace6f7ff2016031c4cfb24f3d755e084f2', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7337-a088-e922feeefb4c', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 36, '\xdda99938aaa5eeddb1320f947a5c91ac8ff9c0b5cbd95d2604a4c16232c4db16', '\xb716880bd23edffb22e54dafe0b9a84f5218ccb3a50c4265b03e85b1a46096cf', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe682300716da323efc4f1f9122801000000010000', '\x7da390a199b82fd2d6858bec79e17cb08da96278648f5696c2a4d8788c14ecb9', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-716d-a323-efc4f1f91228', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 37, '\xb716880bd23edffb22e54dafe0b9a84f5218ccb3a50c4265b03e85b1a46096cf', '\x48005b8eae46f5c68215ffb028d31e1d79760c733a27d94092441b1ffc6f9600', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe68230076a586b5995c0d63ea5601000000010000', '\x5deff887eef3b4b98d763e6e6a06c64a15f347c71c0849e3fe337102cb51875e', 'change', 1795269600000000, 'region', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 38, '\x48005b8eae46f5c68215ffb028d31e1d79760c733a27d94092441b1ffc6f9600', '\xdb677c62333e066190888460a4c7a9c2c8ba57fec5c64d8e929cfc4f0ae880c0', '\x000000066368616e6765000660c9c6c8b8000001000000086469766973696f6e01a1fe68230073da825a5e03d728624501000000010000', '\xd9cba3165cb10dd9a0ea3dede7b6c763764fad44e76e71a2164a8e5c0c43529d', 'change', 1795269600000000, 'division', '01a1fe68-2300-73da-825a-5e03d7286245', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 39, '\xdb677c62333e066190888460a4c7a9c2c8ba57fec5c64d8e929cfc4f0ae880c0', '\x6344bd3a293ed37c7179d134ca3d778dfe0fd62631004f0abce2e5b0ce31f6a9', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e01000000010000', '\xefa6d08df31ed001f5bc211aaf9c18db2f6eefb15b97edceec9b79d65cbc479a', 'change', 1795269600000000, 'facility', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 40, '\x6344bd3a293ed37c7179d134ca3d778dfe0fd62631004f0abce2e5b0ce31f6a9', '\xe51725bfc289e40b51254eb14786df60ae180211d336194ea5fd78a3440cee94', '\x000000066368616e6765000660c9c6c8b800000100000004756e697401a1fe6823007d5cbe8019ba3154126801000000010000', '\xa46fda1ca4421090610cfed3cb7997fed389f22a442321df85ebbb1222bd2954', 'change', 1795269600000000, 'unit', '01a1fe68-2300-7d5c-be80-19ba31541268', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 41, '\xe51725bfc289e40b51254eb14786df60ae180211d336194ea5fd78a3440cee94', '\x3e562861e3a3cb46f660ab876ee1e1998688ae5c1abd75d5d7f675e203566c07', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007e98b7a773282038723e01000000010000', '\xfcc741dca79517e034b4fd7cbdd37ed66d3b3d3d01e8c8e44068c1439c46aa22', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7e98-b7a7-73282038723e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 42, '\x3e562861e3a3cb46f660ab876ee1e1998688ae5c1abd75d5d7f675e203566c07', '\xed7c1a8e6afb80a5131159c0eacee6d05172c2efb2f12711e728654dc8536e03', '\x000000066368616e6765000660c9c6c8b8000001000000057061796f7201a1fe68230076abb3d2deee36f3243e01000000010000', '\x73dc50ee53fda490c3ed8e3d2939701c100a823cdbcead015ef90de58b30ea1c', 'change', 1795269600000000, 'payor', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 43, '\xed7c1a8e6afb80a5131159c0eacee6d05172c2efb2f12711e728654dc8536e03', '\xd62c207a65416ea0c82c45f860dab0336820e25c0db26696a0c7eea767b40bc6', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007994b4345abdaad5e126010000000101000000000000000401', '\x8e7ac487eeb059a237430b05e5a7bb4c1b3555ad03f937e42367de43f5855ecd', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7994-b434-5abdaad5e126', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 44, '\xd62c207a65416ea0c82c45f860dab0336820e25c0db26696a0c7eea767b40bc6', '\x0ef92ed8c47fd4e745df4445cd9e53ab1934c2d525bf30d7aac21d8fe8fbdfca', '\x000000066368616e6765000660c9c6c8b800000100000007646973706c617901a1fe68230072b9bb40890f87b2902a01000000010000', '\xe08040c0ba3f68eed1d6c2252e2a21120af7c0f568c243a446ebf1f45a530aff', 'change', 1795269600000000, 'display', '01a1fe68-2300-72b9-bb40-890f87b2902a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 45, '\x0ef92ed8c47fd4e745df4445cd9e53ab1934c2d525bf30d7aac21d8fe8fbdfca', '\x0d8b7d9a3d7d07ca678a396a0421fa87b06a2d65c0e9dd6c6ea744b5bb621699', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d801000000010000', '\xcc3a8c8a6cc90358f02b72b0cc52222220ebc691140391472595854c5cd34160', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7794-b11a-6660911eb3d8', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 46, '\x0d8b7d9a3d7d07ca678a396a0421fa87b06a2d65c0e9dd6c6ea744b5bb621699', '\x423d756e1738e74b9dc82ac59b2e976eba6f60c6341938f1532d8f19d7dd78cb', '\x000000066368616e6765000660c9c6c8b80000010000000d656e6465645f73657373696f6e01a1fe6823007e8dbe9001fec5b7e74801000000010000', '\xdb47ffec81e6c6a4749ed7bc4047abc428f13b0838fac03d014106e70dc44de0', 'change', 1795269600000000, 'ended_session', '01a1fe68-2300-7e8d-be90-01fec5b7e748', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 47, '\x423d756e1738e74b9dc82ac59b2e976eba6f60c6341938f1532d8f19d7dd78cb', '\x675919e8f9fcec52f299f4cae9eb045faa2b818271406a0555b17376db3eae8d', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b616201000000010000', '\xe5b85b0430f1ecc14c4a14cfe0726f0b1b9b2fef5aec10e823468a557fd1fba4', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 48, '\x675919e8f9fcec52f299f4cae9eb045faa2b818271406a0555b17376db3eae8d', '\x7dce572db6468403718b24872e2882fba1e584252e07de74a3e061bbe652b686', '\x000000066368616e6765000660c9c6c8b80000010000000d6163746976655f706f6c69637901a1fe6823007cd08f589c9f9c5d562a01000000010000', '\x54bdb0c291aadb72118b1887f4ccaf08e1c6dc289a8eab2b2619cee1be8382ba', 'change', 1795269600000000, 'active_policy', '01a1fe68-2300-7cd0-8f58-9c9f9c5d562a', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 51, '\x75104e92e64bea83fb2bca32d1db2810ab8fbe2df1267ed1db039174681fbc64', '\x1f1e4fc7830276882605dd0ff0852f1db258b878a47a1a23339e82f3c2fc69d9', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230078c1a5f3d0a1e1a6cb1101000000020000', '\xdd136d81ec70882c8ab50f5bc3d194d90d8c578e42b1f636c9a927cb4630f354', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-78c1-a5f3-d0a1e1a6cb11', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 53, '\xc2fc2c6953870f660655b685d8314816d77e8428977711247b8663a106eae00e', '\x27416256082df7d5b03b9eb5236c3ecca1961fde45f8364fdf6afe00313f9310', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007b4ebe13dc57ddf82b8801000000020000', '\xf96f437e390c61fb27618ad1f6222346d99d47bf45f05cff5e01cafe05fca2d8', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7b4e-be13-dc57ddf82b88', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 56, '\x67f85e7df9af14c06cfb9d19a16fa1c400fc4876b5f1412bf40d8a3444a1d2a8', '\x76ea599f046fa286db2b7dbd88d07c7e6fc17bc0eb928788be2b02b611894cab', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe6823007e8a9239820bac987d6901000000020000', '\x15222884d1659f98832deee56f73272052c819edea19441e732512690a807436', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7e8a-9239-820bac987d69', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 59, '\x5bfe7512391ee043e68bcc76c0128b01848858dcf539b2849b9a596ffc6ddd9c', '\xdcf90771fc5dce410d93c2d981f575df53b5207cdc652f19f885b35025dcbcc1', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe682300704e94cf1fb81da90c6201000000020000', '\x445e406d68d15ca7185ede46cd94eeb6f65e709a3c2c5cd7eda2f4c98012f535', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-704e-94cf-1fb81da90c62', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 62, '\x255f2d204c96723e6de600ca2ffe520828687dade584a23d4932b3d5f362df9b', '\x189a15572455886586a4a7229755897a6131720dc29e9dee0210ae3804636417', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe682300731282ac6f749d37eed301000000020000', '\xc92052e7d1ab33f947493a525ee4d8ab10d4bf2f7b3859b7a386faaec31d577f', 'change', 1795269600000000, 'facility', '01a1fe68-2300-7312-82ac-6f749d37eed3', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 65, '\x3f26cacbb86dcc20d9511cf6f82210e20e42546bc233ace7bce6d7a0c5953b9e', '\x845578b41a6558a843c7663bbe15aec882a1e68cf268dd86ddd023ef9ea07cb6', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe68230078478fd5fe68c4da5ab001000000020000', '\x2ae749b8c0dc934c53f5c5082d47cc4505275ad8beee818cb3dc05e15198fe96', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7847-8fd5-fe68c4da5ab0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 68, '\x4b3d2de357a5fe2156cf01052c6057e588135e4e49a7f0da14eb7532ec34d6ac', '\xc28180936053d7918f8ae995164a3cbfae4eb33dd7c1329639b177dc386aa731', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230075f7ad4e947f5a47634e01000000020000', '\x748c7eb3cd1c4e015e21845760fcfc50dbf132a83ede43933fce15c39dfe4a16', 'change', 1795269600000000, 'facility', '01a1fe68-2300-75f7-ad4e-947f5a47634e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 71, '\xd8117be65957b51b1c3bdc7657a934e719be14a3a7ee10720ac1c01ffb01d393', '\x9d54ef16d043210b01fc3543890b3dd6f4be51afa806ad02911247c2f9852857', '\x000000066368616e6765000660c9c6c8b8000001000000096170695f746f6b656e01a1fe6823007794b11a6660911eb3d801000000020000', '\xc611aa8488791ef498391ea7f3ecc7af247d901bcc092420e4168304caef6955', 'change', 1795269600000000, 'api_token', '01a1fe68-2300-7794-b11a-6660911eb3d8', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 74, '\x5410e5050548c892d113dcef0c4950441d4cbe23f127cccd6a61b50ba6303c27', '\xaae032a8cb181ab5bd37fc620724ee631ba387ce97e129f1cb354eee4755a983', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe682300707db18a50538c0182c101000000020001', '\x5f0530e9ba1f1a5d9cd558b940a9ecec1d6d79b9df2f0ac643d44363017a053c', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 77, '\x096637c4067dad7b8a068a1519ef1a561f0eb290a4adcb4b113b9b71903501ce', '\x256fd7e3dc923ec5ff11157201fd3f56226ee1e88c89a7afba3aede6d2df9a17', '\x0000000765726173757265000660c9c6c8b800000100000008646973706174636801a1fe6823007361880e49d0aae7670101000000020000', '\xbf7708b769754fcdaa09d4ad8667bbde74d80c564afaf8ecf6ea3e40fefd316b', 'erasure', 1795269600000000, 'dispatch', '01a1fe68-2300-7361-880e-49d0aae76701', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 49, '\x7dce572db6468403718b24872e2882fba1e584252e07de74a3e061bbe652b686', '\x60ffc9bf51f4aad0ec34654dd290ac2f43f48c983471390e6bbfaa43e251eb2f', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007eb08c162087479f08d401000000020000', '\x08f68509da1bda5639ddb846ef165e8c1c2591b44d0153173955dfa55ac62f93', 'change', 1795269600000000, 'region', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 50, '\x60ffc9bf51f4aad0ec34654dd290ac2f43f48c983471390e6bbfaa43e251eb2f', '\x75104e92e64bea83fb2bca32d1db2810ab8fbe2df1267ed1db039174681fbc64', '\x000000066368616e6765000660c9c6c8b800000100000008666163696c69747901a1fe68230073b588387cfec4cd0dbc01000000020000', '\x729e31433a1dc5ed1324cd0dff4b7e7cba99a710462fac05ea2cbc58a77b98a2', 'change', 1795269600000000, 'facility', '01a1fe68-2300-73b5-8838-7cfec4cd0dbc', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 52, '\x1f1e4fc7830276882605dd0ff0852f1db258b878a47a1a23339e82f3c2fc69d9', '\xc2fc2c6953870f660655b685d8314816d77e8428977711247b8663a106eae00e', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230070f79c4ec9da9a86b07c01000000020001', '\x9427fb19abc77daf1b04960871ebd1c372a858b15ed45a3b32ce085732319208', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-70f7-9c4e-c9da9a86b07c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 54, '\x27416256082df7d5b03b9eb5236c3ecca1961fde45f8364fdf6afe00313f9310', '\x118d49aafea8fe13406bcedf853a405d6c694bcb71659a2a22e6cbc0c7eda24a', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230075c6ac09e5f2dbc0252f01000000020000', '\xc3612ef73becc6d68d1616e2beeae0a19b295b81741c0cee8edb8a6e675d7ca2', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 55, '\x118d49aafea8fe13406bcedf853a405d6c694bcb71659a2a22e6cbc0c7eda24a', '\x67f85e7df9af14c06cfb9d19a16fa1c400fc4876b5f1412bf40d8a3444a1d2a8', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007c3fabd08ccf9438f40a01000000020000', '\x7343417ad811dceedc2c48cb5d0a1fb71ad615eb18eaeb9df8edd889985a278c', 'change', 1795269600000000, 'region', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 57, '\x76ea599f046fa286db2b7dbd88d07c7e6fc17bc0eb928788be2b02b611894cab', '\x978494fc0612476f6de5ead125688cce4e969627ab37c087472df114abf5dd69', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007573b14d98f665d3cb5901000000020000', '\x899fc7baee00a2398877511e6d09b29ff5f8d6bec5df5049e7bef5cecb170d96', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7573-b14d-98f665d3cb59', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 58, '\x978494fc0612476f6de5ead125688cce4e969627ab37c087472df114abf5dd69', '\x5bfe7512391ee043e68bcc76c0128b01848858dcf539b2849b9a596ffc6ddd9c', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007b0ebbda28545ca87db001000000020001', '\xdb314549781eded40ecf780aa2b5d1b04de78f3af3ca4e165af7f1833c6bb003', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7b0e-bbda-28545ca87db0', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 60, '\xdcf90771fc5dce410d93c2d981f575df53b5207cdc652f19f885b35025dcbcc1', '\xb5dab150b8116343c63ebd296a62c8c622d1d434187336876e4e8954b915e990', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007db4bd760304997e765f01000000020000', '\x57ed0be6df547bcbc2c8fd194c9ae234efd95f7df4a7dfbe8029b03d7ef971fe', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7db4-bd76-0304997e765f', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 61, '\xb5dab150b8116343c63ebd296a62c8c622d1d434187336876e4e8954b915e990', '\x255f2d204c96723e6de600ca2ffe520828687dade584a23d4932b3d5f362df9b', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe6823007008819d098d235201cd01000000020000', '\xb1fd325e2dbfb5d9d2ad86f194b5987cef727123c3e57aa6550a6a2a85c3ac1c', 'change', 1795269600000000, 'region', '01a1fe68-2300-7008-819d-098d235201cd', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 63, '\x189a15572455886586a4a7229755897a6131720dc29e9dee0210ae3804636417', '\x52d8899b422a803669c343b28c3d486eecba75a4a9e7df417ad06e13610630dd', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe68230075df8bcb132103b9fd8101000000020000', '\x7f352c9c997ee27cf0e06a1666dcddde934bba6abd92be521f682a49042444c9', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-75df-8bcb-132103b9fd81', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 64, '\x52d8899b422a803669c343b28c3d486eecba75a4a9e7df417ad06e13610630dd', '\x3f26cacbb86dcc20d9511cf6f82210e20e42546bc233ace7bce6d7a0c5953b9e', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe68230078b9a60dff1d0e59ea0701000000020001', '\x5beb153d8b7c53b77e2d9413e379293c6d9586048356d7a04bf616f2889e8344', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-78b9-a60d-ff1d0e59ea07', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 66, '\x845578b41a6558a843c7663bbe15aec882a1e68cf268dd86ddd023ef9ea07cb6', '\xd2dadaf7c97f53cb845a6e6ad1585204b5feb6023bf16cec7ce15fba18d9d965', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe6823007337a088e922feeefb4c01000000020000', '\x00311cfa4ca8c2f95cbe61b2fb28e227c226e0417a24c864b79deb0f17ee35a5', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-7337-a088-e922feeefb4c', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 67, '\xd2dadaf7c97f53cb845a6e6ad1585204b5feb6023bf16cec7ce15fba18d9d965', '\x4b3d2de357a5fe2156cf01052c6057e588135e4e49a7f0da14eb7532ec34d6ac', '\x000000066368616e6765000660c9c6c8b800000100000006726567696f6e01a1fe68230076a586b5995c0d63ea5601000000020000', '\x813ee20ae0d992b63726394c45f75e860afc07eef84189505e90286f20cfe23b', 'change', 1795269600000000, 'region', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 69, '\xc28180936053d7918f8ae995164a3cbfae4eb33dd7c1329639b177dc386aa731', '\x70dbcb8e7ef05e5aab289c05980df1fa5328299ec3b6e638b10773fe2c0dc49f', '\x000000066368616e6765000660c9c6c8b800000100000009616666696c6961746501a1fe6823007e98b7a773282038723e01000000020000', '\x620eca420294ad345442d223069cf0cad197dcc9e71510c9a9a373bd30ed078c', 'change', 1795269600000000, 'affiliate', '01a1fe68-2300-7e98-b7a7-73282038723e', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 70, '\x70dbcb8e7ef05e5aab289c05980df1fa5328299ec3b6e638b10773fe2c0dc49f', '\xd8117be65957b51b1c3bdc7657a934e719be14a3a7ee10720ac1c01ffb01d393', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007994b4345abdaad5e12601000000020001', '\x8d2862eec838cbeab288b21b9543cbfa815b521fcf355d2d1c076d59d1c8fb5f', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7994-b434-5abdaad5e126', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 72, '\x9d54ef16d043210b01fc3543890b3dd6f4be51afa806ad02911247c2f9852857', '\x480da5b444f8d67a59d309bd313345c05642e2324547ff784d1bae9c967e2902', '\x000000066368616e6765000660c9c6c8b80000010000000b706f6c6963795f66696c6501a1fe68230079fca3f3a58a0e9b616201000000020000', '\x6e847361f6cf7e14e9fbe4dcc1970e5e271e1ba13fbc5531c3229e219fec1ad0', 'change', 1795269600000000, 'policy_file', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 73, '\x480da5b444f8d67a59d309bd313345c05642e2324547ff784d1bae9c967e2902', '\x5410e5050548c892d113dcef0c4950441d4cbe23f127cccd6a61b50ba6303c27', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe682300707db18a50538c0182c1010000000101000000000000000501', '\x30662e69036c1b8f7936c1e544a3efc714421472a35f7dd71bfd9af5577b2244', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', 1);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 75, '\xaae032a8cb181ab5bd37fc620724ee631ba387ce97e129f1cb354eee4755a983', '\x69a1c02e3b69c795c3f8339a5e5c81d71515c809253cdc0c92b0e4a7124e2df4', '\x0000000a646973636c6f73757265000660c9c6c8b800000100000008646973706174636801a1fe682300707db18a50538c0182c1000000', '\xedfe267acdef307859e65e071cd9f2711e8fc9561b4d4784473563be2198b02c', 'disclosure', 1795269600000000, 'dispatch', '01a1fe68-2300-707d-b18a-50538c0182c1', NULL);
INSERT INTO public.bayboard_journal_entry VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 76, '\x69a1c02e3b69c795c3f8339a5e5c81d71515c809253cdc0c92b0e4a7124e2df4', '\x096637c4067dad7b8a068a1519ef1a561f0eb290a4adcb4b113b9b71903501ce', '\x000000066368616e6765000660c9c6c8b800000100000008646973706174636801a1fe6823007361880e49d0aae76701010000000101000000000000000601', '\x9d87a741d5bdb03da684ceec534b99d3d7fed298118996105b6590f397481f70', 'change', 1795269600000000, 'dispatch', '01a1fe68-2300-7361-880e-49d0aae76701', 1);


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
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7269-945e-338b84e6d89c', 1, 'active', '́ß''éa ß'''' 9漢 9 &', true, 'https://payor.example/ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO public.bayboard_payor VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-76ab-b3d2-deee36f3243e', 1, 'active', '🚑-''Z漢ß''a%كß-🚑"Za''กß;&&_9אß\&%', true, NULL);


--
-- Data for Name: bayboard_policy_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75c6-ac09-e5f2dbc0252f', 2, 'deleted', 'كß" ß%0漢\é";éก', 'overlay', '# 漢%ß0
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7db4-bd76-0304997e765f', 2, 'active', 'ZZé9é 9́🚑ß0;ß "a  ك9;ك'' Z_''"İ_Z"éßZ', 'rules', '# xİ"_ك9 كŹß\é<9Z0ß́<9אaك
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7337-a088-e922feeefb4c', 2, 'active', '0''a漢א<́Z_İ\_İ''é́', 'rules', '# " "\-ก́< 0Ź
	p, a

end
');
INSERT INTO public.bayboard_policy_file VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-79fc-a3f3-a58a0e9b6162', 2, 'archived', '-אกא&"a''漢<́', 'overlay', '# İك\;漢0%0&ZZ_
	p, a

end
');


--
-- Data for Name: bayboard_region; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7eb0-8c16-2087479f08d4', 2, 'active', '<ééßéك🚑́🚑كa%كك́aZ_'' ''🚑א́́9_9漢\');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7c3f-abd0-8ccf9438f40a', 2, 'deleted', 'İßéİ🚑');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7008-819d-098d235201cd', 2, 'deleted', '""a < ''Z');
INSERT INTO public.bayboard_region VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-76a5-86b5-995c0d63ea56', 2, 'deleted', 'a''\%-كك<a%0́漢'';-\-');


--
-- Data for Name: bayboard_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_schema VALUES (1, '\x37785bd4d1652222e8b6ea544d5ace0c0d556f6cbb4da62b93f322fe3a206447');
INSERT INTO public.bayboard_schema VALUES (2, '\xfd71389668ddbae56a0ddaf933dfb3ae0a7f47904d68d10c7443e4ad10ea3114');


--
-- Data for Name: bayboard_tenant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_tenant VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', 1, 'active', 'Prairie Ambulance', '+1 217 555 0100', 'America/Chicago', 2116231, '\x00000f000a000f0018000e000c', 'America/Chicago', '\x5aa4d5cd5734c6dc57c7fd8056058eb95ade160a83d0bd7205c12ab5b05b8544');


--
-- Data for Name: bayboard_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-75b0-9ec8-a9d49b737317', 1, 'active', NULL, '"-ก'' a ßé''אİé́İ9漢é0éא\-& 01a1fe68-2300-75b0-9ec8-a9d49b737317', 'car', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7306-986a-a5daf05684f8', 1, 'archived', NULL, 'ß<<- ك aกกZ9🚑aكאZ🚑🚑ك́é_9漢Z0́İéא漢ßكİ"& 01a1fe68-2300-7306-986a-a5daf05684f8', 'als', true);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7561-b101-cd8082a3c3a1', 1, 'archived', '01a1fe68-2300-78db-aee8-c2d984b20880', 'אกก;İ&"ß&א a<กé🚑א <_\"a \İ;0% İé\&éZ"İ ́&\א<<  \&İ _aß;é''0אé''Z\0ß漢"漢&-ك9 _é 9漢אİ 01a1fe68-2300-7561-b101-cd8082a3c3a1', 'bls', false);
INSERT INTO public.bayboard_unit VALUES ('01a1fe68-2300-7608-a264-c0f6a09f569c', '01a1fe68-2300-7d5c-be80-19ba31541268', 1, 'deleted', '01a1fe68-2300-73da-825a-5e03d7286245', '漢_%İé''0กa"🚑é<ก%א́&🚑0漢Zก;ก%%& éİßaก-ß🚑0;''İ&🚑''9ß漢%Ź́ß<%éZ_ 🚑ก漢&%0;a''\;9;9-0אك-ก漢- 01a1fe68-2300-7d5c-be80-19ba31541268', 'als', true);


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


