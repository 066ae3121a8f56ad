// Actors: persons and companies that are designated or take part, states, and the agencies of the states
import { randomDay } from '../dates.mjs';
import { ID } from '../ids.mjs';
import { namesOf } from '../names.mjs';
import { randomFor } from '../random.mjs';
import { COUNTRIES, JURISDICTIONS, LIST_SCHEME } from '../vocabulary.mjs';

const KINDS = 'PERSON PERSON PERSON PERSON PERSON COMPANY COMPANY COMPANY ORGANIZATION GROUP'.split(' ');
const ACTORS_PER_CONFLICT = 50;
export const AGENCIES_PER_JURISDICTION = 2;

export function* actors(world) {
  for (let index = 0; index < world.actors; index++) {
    yield actor(world, index);
  }
  for (let index = 0; index < JURISDICTIONS.length * AGENCIES_PER_JURISDICTION; index++) {
    yield agency(world, index);
  }
  yield* JURISDICTIONS.map((country, index) => jurisdiction(country, index));
}

function actor(world, index) {
  const random = randomFor(world.seed, 'actor', index);
  const kind = random.pick(KINDS);
  return {
    id: ID.actor(index),
    kind,
    countries: random.several(random.chance(0.1) ? 2 : 1, () => random.pickSkewed(COUNTRIES)),
    ...(kind === 'PERSON' && random.chance(0.5) && { birthDate: birthDate(random) }),
    ...(kind === 'GROUP' && { statedSize: random.between(2, 40) }),
    names: namesOf(kind, random),
    ...(random.chance(0.3) && { identifiers: [{ scheme: LIST_SCHEME, value: `L ${index}` }] }),
    ...(kind === 'PERSON' && random.chance(0.1) && { positions: [position(random)] }),
    ...(random.chance(0.05) && { relations: [relation(world, index, random)] }),
    evidence: evidence(world, random),
  };
}

function birthDate(random) {
  // the random day may be in a leap year
  const date = `${random.between(1935, 1995)}${randomDay(random).slice(4).replace('-02-29', '-02-28')}`;
  return random.chance(0.3) ? date.slice(0, 4) : date;
}

function position(random) {
  return { key: 'head', body: ID.agency(random.below(40)), title: 'Head of a department', from: randomDay(random) };
}

function relation(world, index, random) {
  return { kind: 'OWNED_BY', other: ID.actor((index + 1 + random.below(world.actors - 1)) % world.actors) };
}

function evidence(world, random) {
  const [first, second] = random.several(2, () => random.below(world.sources));
  const names = second !== undefined && random.chance(0.2);
  return [{ source: ID.source(first) }, ...(names ? [{ source: ID.source(second), states: ['names'] }] : [])];
}

function agency(world, index) {
  const state = Math.floor(index / AGENCIES_PER_JURISDICTION);
  const random = randomFor(world.seed, 'agency', index);
  return {
    id: ID.agency(index),
    kind: 'PUBLIC_BODY',
    countries: [JURISDICTIONS[state]],
    names: namesOf('PUBLIC_BODY', random),
    relations: [{ kind: 'PART_OF', other: ID.jurisdiction(state) }],
    evidence: evidence(world, random),
  };
}

function jurisdiction(country, index) {
  return {
    id: ID.jurisdiction(index),
    kind: 'STATE',
    countries: [country],
    names: [{ value: `State of ${country}`, language: 'en', kind: 'PREFERRED' }],
    evidence: [{ source: ID.source(index) }],
  };
}

/** Two of a hundred actors, whose sources print different names. */
export function* conflicts(world) {
  for (let subject = 7; subject < world.actors; subject += ACTORS_PER_CONFLICT) {
    yield {
      id: ID.conflict(subject),
      subject: ID.actor(subject),
      property: 'names',
      kind: 'NAME',
      explanation: 'The sources print different names.',
    };
  }
}
