// Changes documents at random: more fields, larger pages, longer lists, deeper nests, more aliases, parts of others
import { getNamedType } from 'graphql';
import { isLeaf, places } from './catalogue.mjs';
import { chain, leaves, makeField } from './making.mjs';
import { argumentsOf, widens } from './values.mjs';

const DEEPEST = 15;
const hasPages = ({ field }) => field.args.some(({ name }) => name === 'first');

const CHANGES = [
  (context, { inner, type, levels }) => inner.push(makeField(context, type, Math.min(levels, 4))),
  (context, { inner, type }) => inner.push(...leaves(context, type)),
  (context, { inner, type, levels }) => inner.push(chain(context, type, levels)),
  ({ random }, { all }) => repeated(random.pick(all), random.pick([1, 2, 5, 10, 28])),
  ({ random }, { all }) => { random.pick(all).node.times = random.pick([2, 5, 20, 100, 400]); },
  ({ random }, { all }) => pages(random, all, random.pick([1, 5, 20, 100])),
  (context, { all }) => lists(context, all.filter(({ field }) => field.args.some(widens))),
  ({ random }, { all }) => dropped(random.pick(all)),
  ({ random }, { all }) => { random.pick(all).node.args = {}; },
  (context, { inner, type }, other) => grafted(context, inner, type, other),
];

/** A copy of a document with a few changes. */
export function changed(context, document, other) {
  const copy = structuredClone(document);
  for (let change = context.random.between(1, 3); change > 0; change--) {
    const all = places(context.schema, copy);
    if (all.length > 0) {
      context.random.pick(CHANGES)(context, { all, ...hold(context, copy, all) }, other);
    }
  }
  return copy;
}

/** A smaller copy, since this one was refused for its cost or something else. */
export function smaller(context, document, { code, requested }) {
  const copy = structuredClone(document);
  const all = places(context.schema, copy);
  const paged = all.filter(({ node, field }) => hasPages({ field }) && (node.args.first ?? 20) > 1);
  if (code === 'TOO_COSTLY' && paged.length > 0 && context.random.chance(0.7)) {
    const { node } = context.random.pick(paged);
    node.args.first = Math.max(1, Math.floor((node.args.first ?? 20) * Math.max(0.02, 40_000 / requested)));
  } else {
    const place = context.random.pick(all.filter(({ node }) => node.times > 1)) ?? context.random.pick(all);
    place.node.times > 1 ? place.node.times = Math.floor(place.node.times / 4) : dropped(place);
  }
  return copy;
}

/** A field that has fields, or the document itself: what it holds, of which type, and how many levels are below. */
function hold({ random, schema }, document, all) {
  const holders = all.filter(({ field, level }) => !isLeaf(field) && level < DEEPEST);
  const { node, field, level } = random.chance(0.1) ? {} : random.pick(holders) ?? {};
  return node ? { inner: node.children, type: getNamedType(field.type), levels: DEEPEST - level }
    : { inner: document, type: schema.getQueryType(), levels: DEEPEST };
}

function repeated({ siblings, node }, times) {
  siblings.push(...Array.from({ length: times }, () => structuredClone(node)));
}

export function dropped({ siblings, node }) {
  siblings.splice(siblings.indexOf(node), 1);
}

function pages(random, all, size) {
  const paged = all.filter(hasPages);
  const chosen = random.chance(0.4) ? paged : [random.pick(paged)].filter(Boolean);
  chosen.forEach(({ node }) => { node.args.first = size; });
}

function lists(context, all) {
  const place = context.random.pick(all);
  if (place) {
    place.node.args = { ...place.node.args, ...argumentsOf(place.field, context, 0.8) };
  }
}

function grafted({ random, schema }, inner, type, other) {
  const fitting = places(schema, other).filter(({ parent }) => parent === type);
  if (fitting.length > 0) {
    inner.push(structuredClone(random.pick(fitting).node));
  }
}
