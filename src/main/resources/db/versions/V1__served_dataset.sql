-- Which dataset is served. Each dataset version has its tables in a schema of its own, which is not changed once it is
-- served; the row is locked while one is loaded, so that of several instances one loads and the others wait.
create table served_dataset (
  only_row integer not null primary key,
  version varchar,
  schema_name varchar,
  -- a digest of the migrations that made the tables: other releases of the application do not read them
  layout varchar
);
insert into served_dataset (only_row) values (1);

-- Datasets that were served before, and since when no longer: requests that began earlier still read them.
create table replaced_dataset (
  schema_name varchar not null primary key,
  replaced_at timestamp with time zone not null
);
