import { fieldsOf, keyOf } from './selections.js';
import { fragmentsIn, operationOf, valuesOf } from './variables.js';

const { valueFromASTUntyped } = window.GraphiQL.GraphQL;

/** How a page is chosen, which a picture decides itself. */
const PAGING = new Set(['first', 'after', 'last', 'before', 'orderBy']);
const CHAIN = new Set(['answers', 'answeredBy']);
const LISTED = 'LISTED';
const OF_ONE = 'The timeline of a single actor is not drawn, only that of all acts.';
const TOO_MANY = 'Listings are too many to be drawn.';

/** The arguments as parameters of an address: the fields of the filter by themselves, those of other inputs after a dot. */
function parameters(values, before = '') {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined || PAGING.has(name)) {
      return [];
    }
    if (Array.isArray(value)) {
      return [[before + name, value.join(',')]];
    }
    return typeof value === 'object'
      ? parameters(value, name === 'filter' ? before : `${before}${name}.`) : [[before + name, String(value)]];
  });
}

function address(picture, values) {
  const search = new URLSearchParams(parameters(values)).toString();
  return new URL(`../pictures/${picture}.svg${search && `?${search}`}`, import.meta.url).href;
}

/** A timeline without listings; without an address where nothing else is asked for. */
function timeline(values) {
  const asked = [values.filter?.events ?? []].flat();
  const events = asked.filter((event) => event !== LISTED);
  if (events.length === asked.length) {
    return { title: 'timeline', address: address('timeline', values) };
  }
  const drawn = { ...values, filter: { ...values.filter, events } };
  return { title: 'timeline', note: TOO_MANY, address: events.length ? address('timeline', drawn) : undefined };
}

const PAGES = {
  timeline,
  alignment: (values) => ({ title: 'alignment', address: address('alignment', values) }),
};

function pictureOf(field, { variables, fragments, data }) {
  const found = data[keyOf(field)] ?? {};
  const values = Object.fromEntries(field.arguments
    .map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
  const page = PAGES[field.name.value];
  if (page) {
    return Object.values(found).some(Array.isArray) ? page(values) : undefined;
  }
  const names = fieldsOf(field, fragments).filter((inner) => found[keyOf(inner)]).map((inner) => inner.name.value);
  if (values.id && names.some((name) => CHAIN.has(name))) {
    return { title: `chain of ${values.id}`, address: address('chain', { act: values.id }) };
  }
  return names.includes('timeline') ? { title: 'timeline', note: OF_ONE } : undefined;
}

/** The pictures of an answer: one for each timeline, alignment and act with what it answers or what answers it. */
export function picturesOf({ query, operationName, variables, data }) {
  const operation = data && operationOf(query, operationName);
  if (!operation) {
    return [];
  }
  const asked = { variables: valuesOf(operation, variables), fragments: fragmentsIn(query), data };
  const pictures = fieldsOf(operation, asked.fragments)
    .map((field) => pictureOf(field, asked))
    .filter((picture) => picture);
  return [...new Map(pictures.map((picture) => [picture.address, picture])).values()];
}
