// Makes random selections: a document is a list of fields, each with a name, arguments, fields, and the type it needs
import { getNamedType } from 'graphql';
import { choices, isLeaf } from './catalogue.mjs';
import { swept } from './sweeping.mjs';
import { argumentsOf } from './values.mjs';

const DEEPEST = 15;

/** A field of a type, with what it selects on so many levels. */
export function makeField(context, type, levels, wanted = () => true) {
  const { random, schema } = context;
  const possible = choices(schema, type).filter(({ field }) => (levels > 1 || isLeaf(field)) && wanted(field));
  return possible.length === 0 ? leaf({ field: { name: '__typename', args: [] } }, context)
    : made(context, random.pick(possible), levels);
}

/** All fields that have no fields; of an interface, with those of one type behind it. */
export function leaves(context, type) {
  const all = choices(context.schema, type).filter(({ field }) => isLeaf(field));
  const one = context.random.pick(all.map(({ on }) => on).filter(Boolean));
  return all.filter(({ on }) => !on || on === one).map((choice) => leaf(choice, context));
}

/** A field with one field in it, and so on, as deep as is permitted. */
export function chain(context, type, levels) {
  const field = makeField(context, type, Math.min(levels, 2), (own) => levels < 2 || !isLeaf(own));
  const inner = levels > 1 && choice(context, type, field);
  field.children = inner ? [chain(context, inner, levels - 1)] : [];
  return field;
}

export const document = (context) => (context.random.chance(0.5) ? swept(context) : mixed(context));

const mixed = (context) => Array.from({ length: context.random.between(1, 3) }, () =>
  makeField(context, context.schema.getQueryType(), context.random.between(3, DEEPEST)));

function made(context, { field, on }, levels) {
  const node = { name: field.name, on, args: argumentsOf(field, context), children: [] };
  if (!isLeaf(field)) {
    node.children = selection(context, getNamedType(field.type), levels - 1);
  }
  return node;
}

function selection(context, type, levels) {
  const { random } = context;
  const nested = Array.from({ length: random.pick([0, 1, 1, 1, 2, 3]) }, () =>
    makeField(context, type, levels, (field) => !isLeaf(field) && field.name !== 'pageInfo'));
  return [...nested, ...(random.chance(0.3) ? leaves(context, type) : [makeField(context, type, 1)])];
}

const leaf = ({ field, on }, context) => ({ name: field.name, on, args: argumentsOf(field, context, 0.1), children: [] });

function choice({ schema }, type, { name, on }) {
  const field = choices(schema, on ? schema.getType(on) : type).find((own) => own.field.name === name)?.field;
  return field && !isLeaf(field) && getNamedType(field.type);
}
