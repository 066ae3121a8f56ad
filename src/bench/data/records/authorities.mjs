// Legal authorities: in each jurisdiction statutes, orders that implement them, and rules that implement those
import { later, randomDay } from '../dates.mjs';
import { ID } from '../ids.mjs';
import { randomFor } from '../random.mjs';
import { CODE_SCHEME, JURISDICTIONS, PROVISIONS } from '../vocabulary.mjs';

const STATES = JURISDICTIONS.length;
const STATUTES = 3;
const ORDERS = 5;

export function* authorities(world) {
  for (let index = 0; index < world.authorities; index++) {
    yield authority(world, index);
  }
}

function authority(world, index) {
  const random = randomFor(world.seed, 'authority', index);
  const rank = Math.floor(index / STATES);
  const kind = kindOf(rank, random);
  const enactedOn = randomDay(random);
  return {
    id: ID.authority(index),
    title: `${title(kind)} No. ${index} of ${enactedOn.slice(0, 4)}`,
    ...(random.chance(0.7) && { shortTitle: `${title(kind)} ${index}` }),
    kind,
    jurisdiction: ID.jurisdiction(index % STATES),
    citations: [{ scheme: CODE_SCHEME, value: `Code ${rank}-${index}` }],
    enactedOn,
    ...(random.chance(0.3) && { effectiveOn: later(enactedOn, 30) }),
    ...(random.chance(0.05) && { expiresOn: later(enactedOn, 3650) }),
    permits: random.several(2, () => random.pick(PROVISIONS)),
    ...(rank >= STATUTES && { implements: above(rank, index, random) }),
    evidence: [{ source: ID.source(random.below(world.sources)) }],
  };
}

function kindOf(rank, random) {
  if (rank < STATUTES) {
    return 'STATUTE';
  }
  return rank < STATUTES + ORDERS ? random.pick(['EXECUTIVE_ORDER', 'REGULATION']) : 'ADMINISTRATIVE_RULE';
}

function title(kind) {
  return kind[0] + kind.slice(1).toLowerCase().replace('_', ' ');
}

/** One or two statutes, or one order. */
function above(rank, index, random) {
  const state = index % STATES;
  const ranks = rank < STATUTES + ORDERS
    ? random.several(2, () => random.below(STATUTES)) : [STATUTES + random.below(ORDERS)];
  return ranks.map((implemented) => ID.authority(implemented * STATES + state));
}

/** One or two authorities of a jurisdiction. */
export function authoritiesOf(state, world, random) {
  const ranks = Math.floor(world.authorities / STATES);
  return random.several(random.between(1, 2), () => random.below(ranks)).map((rank) => ID.authority(rank * STATES + state));
}
