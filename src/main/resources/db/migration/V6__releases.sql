-- The releases of the records, and what changed in the claims from one to the next.

-- a newer release has a smaller key; the first release has no number of changes, as it adds every claim
create table release (
  version varchar not null primary key,
  release_key varchar not null unique,
  previous varchar,
  published_on date not null,
  changes integer
);

-- the changes of all releases but the first; what they concern may no longer exist
create table record_change (
  id varchar not null primary key,
  release_key varchar not null references release (release_key),
  version varchar not null,
  published_on date not null,
  kind varchar not null,
  record_id varchar not null,
  record_type varchar not null,
  property varchar not null,
  value_before varchar,
  value_after varchar,
  source_id varchar not null
);
create index record_change_release on record_change (release_key, id);
create index record_change_record on record_change (record_id, release_key);
create index record_change_source on record_change (source_id);
