// C: a filtered page with its total and its facets; PostGraphile has neither facets nor this filter
import { COUNTRIES } from '../data/vocabulary.mjs';

const KINDS = [['PERSON'], ['COMPANY', 'ORGANIZATION']];
const FILTERED_COUNTRIES = 25;

const query = (kind, country) => `query ($kinds: [${kind}!], $countries: [${country}!]) {
  actors(filter: { kinds: $kinds, countries: $countries }, first: 20) {
    totalCount
    facets { field values { value count } }
    nodes { id name kind }
  }
}`;

const variables = ([kinds, country]) => ({ kinds, countries: [country] });

export const facets = {
  name: 'C',
  variants: () => COUNTRIES.slice(0, FILTERED_COUNTRIES).flatMap((country) => KINDS.map((kinds) => [kinds, country])),
  dialects: {
    product: { query: query('ActorKind', 'CountryCode'), variables },
    mercurius: { query: query('String', 'String'), variables },
  },
};
