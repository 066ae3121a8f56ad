-- The record set as one relational graph, in the order of the packages: each table refers only to tables above it.
-- Dates are stored as precisely as the evidence ('2016-08'), which sorts by the earliest day, a partial date before a
-- full one. Arrays repeat what the tables beside them hold, so that a row is read without them; a *_key is what lists are
-- sorted by. Where SQL compares a day, *_day contains the first day of a beginning and the last day of an end.

-- the loaded record set; a migration that adds to what the loader writes deletes the row, so that it is loaded again
create table dataset (
  version varchar not null primary key,
  built_at timestamp with time zone not null,
  licence varchar not null
);

-- locked while loading, so that of several instances one loads and the others wait
create table loading_lock (
  only_row integer not null primary key
);
insert into loading_lock values (1);

create table record (
  id varchar not null primary key,
  type varchar not null
);
create index record_type on record (type, id);

-- ---------------------------------------------------------------- topics and schemes

create table topic (
  topic_key varchar not null primary key,
  ordinal integer not null,
  label varchar not null
);

create table identifier_scheme (
  scheme_key varchar not null primary key,
  ordinal integer not null,
  label varchar not null,
  url_template varchar
);

create table citation_scheme (
  scheme_key varchar not null primary key,
  ordinal integer not null,
  label varchar not null,
  url_template varchar
);

-- ---------------------------------------------------------------- source

create table source (
  id varchar not null primary key references record,
  title varchar not null,
  publisher varchar not null,
  author varchar,
  published_on varchar,
  undated varchar,
  url varchar,
  language varchar not null,
  kind varchar not null
);

create table claim (
  id varchar not null primary key references record,
  subject_id varchar not null references record,
  ordinal integer not null,
  property varchar not null,
  stated_value varchar not null,
  source_id varchar not null references source,
  locator varchar,
  claim_rank varchar not null,
  note varchar
);
create index claim_subject on claim (subject_id, ordinal);
create index claim_source on claim (source_id, subject_id, id);

create table conflict (
  id varchar not null primary key references record,
  subject_id varchar not null references record,
  property varchar not null,
  kind varchar not null,
  preferred_id varchar references claim,
  explanation varchar not null
);
create index conflict_subject on conflict (subject_id, id);

create table conflict_claim (
  conflict_id varchar not null references conflict,
  claim_id varchar not null references claim,
  ordinal integer not null,
  primary key (conflict_id, claim_id)
);

-- ---------------------------------------------------------------- actor

create table actor (
  id varchar not null primary key references record,
  kind varchar not null,
  name varchar not null,
  sort_name varchar not null,
  summary varchar,
  birth_date varchar,
  stated_size integer,
  countries varchar array not null,
  designation_count_key varchar not null,
  first_listed_key varchar not null,
  last_listed varchar,
  first_asked varchar
);
create index actor_sort_name on actor (sort_name, id);
create index actor_designation_count on actor (designation_count_key, id);
create index actor_first_listed on actor (first_listed_key, id);

create table actor_name (
  actor_id varchar not null references actor,
  ordinal integer not null,
  form varchar not null,
  language varchar,
  kind varchar not null,
  primary key (actor_id, ordinal)
);

create table actor_country (
  actor_id varchar not null references actor,
  ordinal integer not null,
  country varchar not null,
  primary key (actor_id, country)
);
create index actor_country_country on actor_country (country, actor_id);

create table actor_identifier (
  actor_id varchar not null references actor,
  ordinal integer not null,
  scheme varchar not null references identifier_scheme,
  code varchar not null,
  url varchar,
  primary key (actor_id, ordinal)
);
create index actor_identifier_code on actor_identifier (code);

-- which jurisdictions designated an actor under which kind of measure, copied from its designations for filters and facets
create table actor_listing (
  actor_id varchar not null references actor,
  jurisdiction_id varchar not null references actor,
  measure_kind varchar not null,
  primary key (actor_id, jurisdiction_id, measure_kind)
);
create index actor_listing_jurisdiction on actor_listing (jurisdiction_id, measure_kind, actor_id);

create table office (
  id varchar not null primary key references record,
  ordinal integer not null,
  holder_id varchar not null references actor,
  body_id varchar references actor,
  title varchar not null,
  from_date varchar,
  until_date varchar
);
create index office_holder on office (holder_id, ordinal);
create index office_body on office (body_id, from_date);

create table relation (
  kind varchar not null,
  from_id varchar not null references actor,
  to_id varchar not null references actor,
  role varchar,
  from_date varchar,
  until_date varchar
);
create index relation_from on relation (from_id);
create index relation_to on relation (to_id);

-- ---------------------------------------------------------------- legal authority

create table legal_authority (
  id varchar not null primary key references record,
  title varchar not null,
  short_title varchar,
  kind varchar not null,
  jurisdiction_id varchar not null references actor,
  summary varchar,
  enacted_on varchar,
  effective_on varchar,
  expires_on varchar,
  in_force_from date,
  in_force_until date,
  permits varchar array not null,
  sort_title varchar not null
);
create index legal_authority_sort_title on legal_authority (sort_title, id);
create index legal_authority_jurisdiction on legal_authority (jurisdiction_id, sort_title, id);

create table legal_citation (
  authority_id varchar not null references legal_authority,
  ordinal integer not null,
  scheme varchar not null references citation_scheme,
  citation varchar not null,
  url varchar,
  primary key (authority_id, ordinal)
);

create table authority_permit (
  authority_id varchar not null references legal_authority,
  ordinal integer not null,
  provision varchar not null,
  primary key (authority_id, provision)
);

-- every authority above another; depth 1 is the one directly above, the deepest is the statute
create table authority_above (
  authority_id varchar not null references legal_authority,
  above_id varchar not null references legal_authority,
  depth integer not null,
  primary key (authority_id, above_id)
);
create index authority_above_above on authority_above (above_id, depth);

-- ---------------------------------------------------------------- act: a measure or a response

create table act (
  id varchar not null primary key references record
);

create table act_topic (
  act_id varchar not null references act,
  ordinal integer not null,
  topic varchar not null references topic,
  primary key (act_id, topic)
);

create table participation (
  act_id varchar not null references act,
  ordinal integer not null,
  actor_id varchar not null references actor,
  role varchar not null,
  on_behalf_of_id varchar references actor,
  office_id varchar references office,
  primary key (act_id, ordinal)
);
create index participation_actor on participation (actor_id, role, act_id);

create table act_link (
  id varchar not null primary key,
  from_id varchar not null references act,
  to_id varchar not null references act,
  basis varchar not null,
  lag_days integer,
  sort_date varchar not null
);
create index act_link_to on act_link (to_id, sort_date, id);

-- the links that an act shows as its answers: its own, and for a measure those of the responses that enact it
create table act_answer (
  act_id varchar not null references act,
  link_id varchar not null references act_link,
  ordinal integer not null,
  primary key (act_id, link_id)
);

-- ---------------------------------------------------------------- measure

create table measure (
  id varchar not null primary key references act,
  title varchar not null,
  summary varchar,
  kind varchar not null,
  jurisdiction_id varchar not null references actor,
  stated_reason varchar,
  announced_on varchar not null,
  published_on varchar,
  effective_on varchar,
  ended_on varchar,
  in_force_from date not null,
  in_force_until date,
  topics varchar array not null,
  provisions varchar array not null,
  target_count integer not null,
  effective_key varchar not null,
  target_count_key varchar not null
);
create index measure_announced on measure (announced_on, id);
create index measure_effective on measure (effective_key, id);
create index measure_target_count on measure (target_count_key, id);

create table measure_imposer (
  measure_id varchar not null references measure,
  actor_id varchar not null references actor,
  ordinal integer not null,
  announced_on varchar not null,
  primary key (measure_id, actor_id)
);
create index measure_imposer_actor on measure_imposer (actor_id, announced_on, measure_id);

create table measure_authority (
  measure_id varchar not null references measure,
  authority_id varchar not null references legal_authority,
  ordinal integer not null,
  announced_on varchar not null,
  primary key (measure_id, authority_id)
);
create index measure_authority_authority on measure_authority (authority_id, announced_on, measure_id);

create table measure_provision (
  measure_id varchar not null references measure,
  ordinal integer not null,
  provision varchar not null,
  primary key (measure_id, provision)
);

create table stated_count (
  measure_id varchar not null references measure,
  ordinal integer not null,
  number integer not null,
  counted varchar not null,
  source_id varchar not null references source,
  primary key (measure_id, ordinal)
);

create table measure_coordination (
  measure_id varchar not null references measure,
  other_id varchar not null references measure,
  primary key (measure_id, other_id)
);

create table designation (
  id varchar not null primary key references record,
  measure_id varchar not null references measure,
  target_id varchar not null references actor,
  reason varchar,
  office_id varchar references office,
  identifier_scheme varchar references identifier_scheme,
  identifier_code varchar,
  identifier_url varchar,
  from_date varchar not null,
  until_date varchar,
  from_day date not null,
  until_day date,
  topics varchar array not null,
  provisions varchar array not null
);
create index designation_from on designation (from_date, id);
create index designation_measure on designation (measure_id, from_date, id);
create index designation_target on designation (target_id, from_date, id);

create table designation_provision (
  designation_id varchar not null references designation,
  ordinal integer not null,
  provision varchar not null,
  primary key (designation_id, provision)
);

create table designation_topic (
  designation_id varchar not null references designation,
  ordinal integer not null,
  topic varchar not null references topic,
  primary key (designation_id, topic)
);

-- ---------------------------------------------------------------- response

create table response (
  id varchar not null primary key references act,
  title varchar not null,
  summary varchar,
  occurred_on varchar not null,
  kind varchar not null,
  stance varchar not null,
  topics varchar array not null
);
create index response_occurred on response (occurred_on, id);

create table response_enacts (
  response_id varchar not null references response,
  measure_id varchar not null references measure,
  ordinal integer not null,
  primary key (response_id, measure_id)
);

create table response_enacts_law (
  response_id varchar not null references response,
  authority_id varchar not null references legal_authority,
  ordinal integer not null,
  primary key (response_id, authority_id)
);
