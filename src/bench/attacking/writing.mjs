// Writes a document as GraphQL: lists and objects as variables, what repeats under aliases or as fragments
import { getNamedType, getNullableType, isEnumType } from 'graphql';
import { fieldOf } from './catalogue.mjs';

const FRAGMENT = 80;

/** The request of a document. */
export function write(schema, document) {
  const paper = { schema, variables: new Map(), seen: new Map(), fragments: new Map() };
  selection(paper, schema.getQueryType(), document);
  const query = body({ ...paper, spread: true }, schema.getQueryType(), document);
  const variables = [...paper.variables.values()];
  const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  return { query: [`query${declared && ` (${declared})`} ${query}`, ...[...paper.fragments.values()].map(({ text }) => text)]
    .join(' '), variables: Object.fromEntries(variables.map(({ name, value }) => [name, value])) };
}

/** A selection; one that was seen before becomes a fragment the second time that everything is written. */
function selection(paper, type, children) {
  const text = body({ ...paper, spread: false }, type, children);
  const key = `${type.name} ${text}`;
  if (!paper.spread) {
    paper.seen.set(key, (paper.seen.get(key) ?? 0) + 1);
    return text;
  }
  if (paper.seen.get(key) < 2 || text.length < FRAGMENT) {
    return body(paper, type, children);
  }
  if (!paper.fragments.has(key)) {
    const name = `F${paper.fragments.size + 1}`;
    paper.fragments.set(key, { name });
    paper.fragments.get(key).text = `fragment ${name} on ${type.name} ${body(paper, type, children)}`;
  }
  return `{ ...${paper.fragments.get(key).name} }`;
}

function body(paper, type, children) {
  const taken = new Map();
  const written = [...Map.groupBy(children, ({ on }) => on)].map(([on, nodes]) => {
    const parent = on ? paper.schema.getType(on) : type;
    const text = nodes.map((node) => Array(node.times ?? 1).fill(field(paper, parent, node, taken)).join(' ')).join(' ');
    return on ? `... on ${on} { ${text} }` : text;
  });
  return `{ ${written.join(' ') || '__typename'} }`;
}

function field(paper, parent, node, taken) {
  const definition = fieldOf(parent, node.name);
  const parameters = Object.entries(node.args).map(([name, value]) => `${name}: ${argument(paper,
    definition.args.find((arg) => arg.name === name), value)}`);
  const call = `${node.name}${parameters.length > 0 ? `(${parameters.join(', ')})` : ''}`;
  const inner = node.children.length > 0 || getNamedType(definition.type).getFields
    ? ` ${selection(paper, getNamedType(definition.type), node.children)}` : '';
  const count = taken.get(node.name) ?? 0;
  const shared = count === 0 || (inner === '' && parameters.length === 0 && node.name !== 'kind');
  taken.set(node.name, count + 1);
  return `${shared ? '' : `${node.name}${count + 1}: `}${call}${inner}`;
}

function argument({ variables }, { type }, value) {
  if (value === null || typeof value !== 'object') {
    return isEnumType(getNullableType(type)) ? value : JSON.stringify(value);
  }
  const key = `${type} ${JSON.stringify(value)}`;
  variables.set(key, variables.get(key) ?? { name: `v${variables.size + 1}`, type, value });
  return `$${variables.get(key).name}`;
}
