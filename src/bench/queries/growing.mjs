// What must stay as fast as the data grows: one record, pages of every list in every order, and what counts all rows
import { ID } from '../data/ids.mjs';
import { COUNTRIES, JURISDICTIONS, TOPICS } from '../data/vocabulary.mjs';
import { actor } from './actor.mjs';

const REQUIRED = {
  alignment: `jurisdictions: ["${ID.jurisdiction(0)}", "${ID.jurisdiction(1)}"]`,
  changes: 'from: "1990-01-01"',
};
const NODES = 'pageInfo { endCursor } nodes { __typename }';
const SAMPLES = 20;

/** The one-actor query, and each list in each order; each question is asked in turn. */
export function flat(lists, world) {
  const { query, variables } = actor.dialects.product;
  const one = { name: 'one actor', requests: actor.variants(world).map((variant) => ({ query, variables: variables(variant) })) };
  return [one, ...lists.flatMap((list) => (list.orders.length === 0 ? [undefined] : list.orders).map((order) => ({
    name: order ? `${list.name}, orderBy ${order}` : list.name,
    list: list.name,
    page: (after) => ({ query: document(list.name, [order && `orderBy: ${order}`, 'first: 20', after && `after: "${after}"`], NODES) }),
  })))];
}

/** Totals and facets of each list, of all rows and value by value of each field of its filter. */
export function counting(lists, world) {
  return lists.flatMap((list) => [{ name: 'no filter', values: [undefined] },
    ...list.filters.map((field) => ({ name: field.name, values: samples(field, world) }))].map(({ name, values }) => ({
    name: `${list.name}, ${name}`,
    requests: values.map((value) => ({ query: document(list.name, ['first: 1', value && `filter: {${value}}`],
      `totalCount ${list.facets ? 'facets { field values { value count } }' : ''} ${NODES}`) })),
  })));
}

const document = (list, parameters, selection) =>
  `{ ${list}(${[REQUIRED[list], ...parameters].filter(Boolean).join(', ')}) { ${selection} } }`;

function samples(field, world) {
  const values = field.values ?? VALUES[field.type]?.() ?? VALUES[field.name]?.(world);
  if (!values) {
    throw new Error(`There are no values to filter ${field.name} by: add them to growing.mjs`);
  }
  const written = field.values ? values : values.map(literal);
  return written.map((value) => `${field.name}: ${field.list ? `[${value}]` : value}`);
}

/** JSON is GraphQL but for the quotes around names of fields. */
const literal = (value) => JSON.stringify(value).replace(/"(\w+)":/g, '$1: ');
const spread = (id, count) => Array.from({ length: SAMPLES }, (_, index) => id(Math.floor(index * count / SAMPLES)));
const states = () => JURISDICTIONS.map((_, index) => ID.jurisdiction(index));
const actors = (world) => spread(ID.actor, world.actors);

const VALUES = {
  Boolean: () => [true, false],
  CountryCode: () => COUNTRIES,
  DateRange: () => Array.from({ length: 8 }, (_, index) => ({ from: `${2018 + index}-01-01`, until: `${2018 + index}-12-31` })),
  Date: () => ['2019-06-30', '2022-06-30', '2025-06-30'],
  topics: () => TOPICS,
  jurisdictions: states, designatedBy: states,
  imposedBy: () => spread(ID.agency, 40), askedBy: () => spread(ID.agency, 40), addressees: () => spread(ID.agency, 40),
  targets: actors, subjects: actors, participants: actors,
  authorities: (world) => spread(ID.authority, world.authorities),
  answers: (world) => spread(ID.measure, world.measures),
  publisher: () => ['Publisher 1', 'Publisher 2'],
  identifier: (world) => spread((index) => `L ${index}`, world.actors),
  name: () => ['Chen', 'Ivanova', 'Corporation'],
  citation: () => spread((index) => `Code 1-${index}`, SAMPLES),
};
