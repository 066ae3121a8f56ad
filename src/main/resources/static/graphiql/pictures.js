import { fieldsOf, keyOf } from './selections.js';
import { fragmentsIn, operationOf, valuesOf } from './variables.js';

const { valueFromASTUntyped } = window.GraphiQL.GraphQL;

/** How a page is chosen, which a picture decides itself. */
const PAGING = new Set(['first', 'after', 'last', 'before', 'orderBy']);
const CHAIN = new Set(['answers', 'answeredBy']);
const LISTED = 'LISTED';
const TOO_MANY = 'Listings are too many to be drawn.';

const holdsList = (value) => [value, ...Object.values(value ?? {})].some(Array.isArray);

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

function argumentsOf(field, variables) {
  return Object.fromEntries(field.arguments.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
}

function address(picture, values) {
  const search = new URLSearchParams(parameters(values)).toString();
  return new URL(`../pictures/${picture}.svg${search && `?${search}`}`, import.meta.url).href;
}

/** A timeline without listings; without an address where nothing else is asked for. */
function timeline(values, title = 'timeline') {
  const asked = [values.filter?.events ?? []].flat();
  const events = asked.filter((event) => event !== LISTED);
  if (events.length === asked.length) {
    return { title, address: address('timeline', values) };
  }
  const drawn = { ...values, filter: { ...values.filter, events } };
  return { title, note: TOO_MANY, address: events.length ? address('timeline', drawn) : undefined };
}

const PAGES = {
  timeline,
  alignment: (values) => ({ title: 'alignment', address: address('alignment', values) }),
};

/** That of an actor, which has its listings too unless other events are asked for. */
function timelineOf(actor, values) {
  const picture = timeline({ ...values, actor }, `timeline of ${actor}`);
  return values.filter?.events ? picture : { ...picture, note: TOO_MANY };
}

function picturesOfRecord(id, fields, variables) {
  const timelines = fields.filter(({ name }) => name.value === 'timeline')
    .map((field) => timelineOf(id, argumentsOf(field, variables)));
  return fields.some(({ name }) => CHAIN.has(name.value))
    ? [{ title: `chain of ${id}`, address: address('chain', { act: id }) }, ...timelines] : timelines;
}

function picturesOfField(field, { variables, fragments, data }) {
  const found = data[keyOf(field)] ?? {};
  const values = argumentsOf(field, variables);
  const page = PAGES[field.name.value];
  if (page) {
    return holdsList(found) ? [page(values)] : [];
  }
  const shown = fieldsOf(field, fragments).filter((inner) => holdsList(found[keyOf(inner)]));
  return values.id ? picturesOfRecord(values.id, shown, variables) : [];
}

/** The pictures of an answer: one for each timeline, alignment and act with what it answers or what answers it. */
export function picturesOf({ query, operationName, variables, data }) {
  const operation = data && operationOf(query, operationName);
  if (!operation) {
    return [];
  }
  const asked = { variables: valuesOf(operation, variables), fragments: fragmentsIn(query), data };
  const pictures = fieldsOf(operation, asked.fragments)
    .flatMap((field) => picturesOfField(field, asked));
  return [...new Map(pictures.map((picture) => [picture.address, picture])).values()];
}
