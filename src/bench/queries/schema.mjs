// The root lists of the product's schema, with their orders and the fields of their filters, found by introspection
import { buildClientSchema, getIntrospectionQuery, getNamedType, getNullableType, isListType } from 'graphql';
import { ask } from '../servers/ready.mjs';

export const schemaOf = async (url) => buildClientSchema(await ask(url, { query: getIntrospectionQuery() }));

/** The made-up records have never been released. */
const WITHOUT_ROWS = ['recordChanges'];

/** Each root list: its name, whether it has facets, its orders as GraphQL values, and the fields of its filter. */
export async function rootLists(url) {
  const schema = await schemaOf(url);
  return Object.values(schema.getQueryType().getFields()).filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .filter(({ name }) => !WITHOUT_ROWS.includes(name))
    .map((list) => ({
      name: list.name,
      facets: 'facets' in getNamedType(list.type).getFields(),
      orders: inputs(list, 'orderBy').filter(({ name }) => name === 'field').flatMap((field) => values(field)).flatMap(orders),
      filters: inputs(list, 'filter').filter(({ name }) => name !== 'not').map((field) => ({ name: field.name, type: getNamedType(field.type).name,
        list: isListType(getNullableType(field.type)), values: values(field) })),
    }));
}

function inputs({ args }, parameter) {
  const found = args.find(({ name }) => name === parameter);
  return found ? Object.values(getNamedType(found.type).getFields()) : [];
}

const values = ({ type }) => getNamedType(type).getValues?.().map(({ name }) => name);
const orders = (field) => ['ASC', 'DESC'].map((direction) => `{field: ${field}, direction: ${direction}}`);
