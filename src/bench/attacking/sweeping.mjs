// Makes documents that ask one thing of many records, under many aliases: what is told as too cheap shows best so
import { getNamedType } from 'graphql';
import { choices } from './catalogue.mjs';
import { argumentsOf } from './values.mjs';

const LEAST = { pageInfo: 'endCursor', facets: 'field' };
const hasPages = ({ args }) => args.some(({ name }) => name === 'first');

/** One field of all records of a page, often, with the longest pages and as little of each as can be asked for. */
export function swept(context) {
  const { random, schema } = context;
  const list = random.pick(choices(schema, schema.getQueryType()).filter(({ field }) => hasPages(field))).field;
  const type = getNamedType(list.type);
  const { nodes } = type.getFields();
  const { field, on } = random.pick(choices(schema, nodes ? getNamedType(nodes.type) : type));
  const times = random.pick([1, 5, 10, 29]);
  if (random.chance(0.4)) {
    return Array.from({ length: times }, () => asked(context, list));
  }
  const children = Array.from({ length: times }, () => ({ ...asked(context, field), on }));
  return [{ ...asked(context, list), children: nodes ? [{ name: 'nodes', args: {}, children }] : children }];
}

/** A field with arguments and the least that can be selected in it. */
function asked(context, field) {
  const { random } = context;
  const args = argumentsOf(field, context, random.pick([0, 0.3, 1]));
  return { name: field.name, args: hasPages(field) ? { ...args, first: random.pick([1, 100, 100]) } : args,
    children: least(getNamedType(field.type), random) };
}

function least(type, random) {
  const cheap = ['pageInfo', 'totalCount', 'facets'].filter((name) => type.getFields?.()[name]);
  const name = random.pick(cheap);
  const inner = LEAST[name] ? [{ name: LEAST[name], args: {}, children: [] }] : [];
  return name ? [{ name, args: {}, children: inner }] : [];
}
