// A page of actors, its total and its facets, each read only if it is asked for
import { prepared } from './loaders.mjs';

const FILTERED = `actor a where ($1::varchar[] is null or a.kind = any($1)) and ($2::varchar[] is null
  or exists (select 1 from actor_country c where c.actor_id = a.id and c.country = any($2)))`;
const PAGE = `select a.id, a.kind, a.name, a.sort_name from ${FILTERED} order by a.sort_name, a.id limit $3`;
const PAGE_AFTER = `select a.id, a.kind, a.name, a.sort_name from ${FILTERED}
  and (a.sort_name, a.id) > ($4, $5) order by a.sort_name, a.id limit $3`;
const COUNT = `select count(*)::int as count from ${FILTERED}`;
const FACETS = `with filtered as materialized (select a.id, a.kind from ${FILTERED})
  select 'KIND' as field, kind as value, count(*)::int as count from filtered group by kind
  union all
  select 'COUNTRY', c.country, count(*)::int from filtered f join actor_country c on c.actor_id = f.id group by c.country
  union all
  select 'JURISDICTION', l.jurisdiction_id, count(distinct f.id)::int
    from filtered f join actor_listing l on l.actor_id = f.id group by l.jurisdiction_id
  order by field, count desc, value`;

export function actorPage(pool, { filter, first, after }) {
  const read = prepared(pool);
  const condition = [filter?.kinds ?? null, filter?.countries ?? null];
  const cursor = after && JSON.parse(Buffer.from(after, 'base64url'));
  return {
    nodes: cursor ? read('after', PAGE_AFTER, [...condition, first, ...cursor]) : read('page', PAGE, [...condition, first]),
    total: () => read('count', COUNT, condition),
    facets: () => read('facets', FACETS, condition),
  };
}

export function cursorOf(row) {
  return row && Buffer.from(JSON.stringify([row.sort_name, row.id])).toString('base64url');
}
