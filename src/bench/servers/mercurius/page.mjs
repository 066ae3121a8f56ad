// A page of actors, its total and its facets, each read only if it is asked for
import { prepared } from './loaders.mjs';

const OF_KIND = '($1::varchar[] is null or a.kind = any($1))';
const OF_COUNTRY = `($2::varchar[] is null
  or exists (select 1 from actor_country c where c.actor_id = a.id and c.country = any($2)))`;
const FILTERED = `actor a where ${OF_KIND} and ${OF_COUNTRY}`;
const PAGE = `select a.id, a.kind, a.name, a.sort_name from ${FILTERED} order by a.sort_name, a.id limit $3`;
const PAGE_AFTER = `select a.id, a.kind, a.name, a.sort_name from ${FILTERED}
  and (a.sort_name, a.id) > ($4, $5) order by a.sort_name, a.id limit $3`;
const COUNT = `select count(*)::int as count from ${FILTERED}`;
// The values of a field are counted without its own filter
const FACETS = `select 'KIND' as field, a.kind as value, count(*)::int as count from actor a
    where ${OF_COUNTRY} group by a.kind
  union all
  select 'COUNTRY', o.country, count(*)::int from actor a join actor_country o on o.actor_id = a.id
    where ${OF_KIND} group by o.country
  union all
  select 'JURISDICTION', l.jurisdiction_id, count(distinct a.id)::int from actor a
    join actor_listing l on l.actor_id = a.id where ${OF_KIND} and ${OF_COUNTRY} group by l.jurisdiction_id
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
