import { operationOf } from './variables.js';

const { valueFromASTUntyped } = window.GraphiQL.GraphQL;

/** How a page is chosen, which a picture decides itself. */
const PAGING = new Set(['first', 'after', 'last', 'before', 'orderBy']);
const CHAIN = new Set(['answers', 'answeredBy']);

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

function fieldsOf({ selectionSet }) {
  return selectionSet.selections.filter(({ kind }) => kind === 'Field');
}

function pictureOf(field, variables, data) {
  const name = field.name.value;
  const values = Object.fromEntries(field.arguments
    .map(({ name: argument, value }) => [argument.value, valueFromASTUntyped(value, variables)]));
  if (name === 'timeline' || name === 'alignment') {
    return { title: name, address: address(name, values) };
  }
  const act = data[(field.alias ?? field.name).value];
  const isChain = act && values.id && field.selectionSet && fieldsOf(field).some((inner) => CHAIN.has(inner.name.value));
  return isChain ? { title: `chain of ${values.id}`, address: address('chain', { act: values.id }) } : undefined;
}

/** The pictures of an answer: one for each timeline, alignment and act with what it answers or what answers it. */
export function picturesOf({ query, operationName, variables, data }) {
  const operation = data && operationOf(query, operationName);
  return operation
    ? fieldsOf(operation).map((field) => pictureOf(field, variables, data)).filter((picture) => picture) : [];
}
