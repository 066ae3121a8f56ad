// Ids and keys of the records, read from the product, so that arguments mean something
import { ask } from '../servers/ready.mjs';

const LISTS = ['actors', 'measures', 'responses', 'asks', 'designations', 'sources', 'conflicts', 'legalAuthorities'];
const TYPES = { actor: 'actors', measure: 'measures', response: 'responses', source: 'sources',
  legalAuthority: 'legalAuthorities' };

/** Of each list, those with the most claims first: they have the longest lists of other things, too. */
export async function samples(url) {
  const ids = {};
  for (const list of LISTS) {
    const size = list === 'sources' ? ({ claims }) => claims.totalCount : ({ claims }) => claims.length;
    const found = await all(url, list, `id claims { ${list === 'sources' ? 'totalCount' : 'id'} }`);
    ids[list] = found.toSorted((one, other) => size(other) - size(one)).map(({ id }) => id);
  }
  const measures = await all(url, 'measures', 'jurisdiction { id }');
  const { dataset } = await ask(url, { query: '{ dataset { topics { key } } }' });
  return { ...ids, topics: dataset.topics.map(({ key }) => key),
    jurisdictions: [...new Set(measures.map(({ jurisdiction }) => jurisdiction.id))],
    any: Object.values(ids).flat(), acts: [...ids.measures, ...ids.responses] };
}

/** The kind of ids that an argument or field of a filter takes. */
export function kindOf(name, field) {
  const kinds = { jurisdictions: 'jurisdictions', designatedBy: 'jurisdictions', authorities: 'legalAuthorities',
    answers: 'acts', subjects: 'any', ids: 'any', id: TYPES[field] ?? 'any' };
  return kinds[name] ?? 'actors';
}

async function all(url, list, selection) {
  const found = [];
  let after;
  do {
    const page = (await ask(url, { query: `query ($after: String) { ${list}(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`, variables: { after } }))[list];
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  return found;
}
