// One statement for all parents of a level, and each record once per request
import DataLoader from 'dataloader';

const ACTORS = 'select id, kind, name from actor where id = any($1)';
const MEASURES = 'select id, title from measure where id = any($1)';
const NAMES = `select actor_id as parent, form as value, language, kind from actor_name
  where actor_id = any($1) order by actor_id, ordinal`;
const AUTHORITIES = `select e.measure_id as parent, l.id, l.title, l.short_title as "shortTitle"
  from measure_authority e join legal_authority l on l.id = e.authority_id
  where e.measure_id = any($1) order by e.measure_id, e.ordinal`;
const DESIGNATIONS = `select k.id as parent, d.id, d.from_date as "from", d.measure_id
  from unnest($1::varchar[]) k (id), lateral (
    select id, from_date, measure_id from designation where target_id = k.id order by from_key, id limit $2) d`;

/** The loaders of one request. */
export function loaders(pool) {
  const read = prepared(pool);
  const designations = new Map();
  return {
    actor: one(read, 'actors', ACTORS),
    measure: one(read, 'measures', MEASURES),
    names: many(read, 'names', NAMES),
    authorities: many(read, 'authorities', AUTHORITIES),
    designations(first) {
      if (!designations.has(first)) {
        designations.set(first, many(read, 'designations', DESIGNATIONS, first));
      }
      return designations.get(first);
    },
  };
}

/** Reads rows with statements that the server prepares once per connection. */
export function prepared(pool) {
  return async (name, text, values) => (await pool.query({ name, text, values })).rows;
}

function one(read, name, text) {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(name, text, [ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function many(read, name, text, ...values) {
  return new DataLoader(async (parents) => {
    const rows = new Map(parents.map((parent) => [parent, []]));
    (await read(name, text, [parents, ...values])).forEach((row) => rows.get(row.parent).push(row));
    return parents.map((parent) => rows.get(parent));
  });
}
