// Measures and their designations
import { later, randomDay } from '../dates.mjs';
import { ID } from '../ids.mjs';
import { randomFor } from '../random.mjs';
import { JURISDICTIONS, LIST_SCHEME, MEASURE_KINDS, TOPICS } from '../vocabulary.mjs';
import { AGENCIES_PER_JURISDICTION } from './actors.mjs';
import { answers } from './answers.mjs';
import { authoritiesOf } from './authorities.mjs';
import { responseDate } from './responses.mjs';

export function* measures(world) {
  for (let index = 0; index < world.measures; index++) {
    yield measure(world, index);
  }
}

function measure(world, index) {
  const random = randomFor(world.seed, 'measure', index);
  const state = stateOf(random);
  const agency = ID.agency(state * AGENCIES_PER_JURISDICTION + random.below(AGENCIES_PER_JURISDICTION));
  const kind = kindOf(random);
  const { announcedOn, effectiveOn, endedOn } = measureDates(world, index);
  return {
    id: ID.measure(index),
    title: `Measure ${index} of ${announcedOn.slice(0, 4)} against ${world.targetsOf[index].length} targets`,
    kind: kind[0],
    jurisdiction: ID.jurisdiction(state),
    imposedBy: [agency],
    ...(random.chance(0.3) && { announcedBy: [{ actor: agency, role: 'SPOKESPERSON' }] }),
    topics: random.several(random.between(1, 2), () => random.pickSkewed(TOPICS)),
    announcedOn,
    ...(effectiveOn && { effectiveOn }),
    ...(endedOn && { endedOn }),
    authorities: authoritiesOf(state, world, random),
    provisions: kind[1],
    ...(random.chance(0.2) && { statedCounts: [statedCount(world, index, random)] }),
    ...(index > 0 && random.chance(0.03) && { coordinatedWith: [ID.measure(index - 1)] }),
    ...(random.chance(0.05) && answers(announcedOn, () => answer(world, random))),
    designations: world.targetsOf[index].map((actor) => designation(world, index, actor)),
    evidence: [{ source: ID.source(random.below(world.sources)) }],
  };
}

const stateOf = (random) => Math.floor(random.next() ** 2 * JURISDICTIONS.length);
const kindOf = (random) => random.pickSkewed(MEASURE_KINDS);

/** What the list of an actor's designations needs to know of a measure. */
export function measureFacts(world, index) {
  const random = randomFor(world.seed, 'measure', index);
  const state = stateOf(random);
  random.next();
  return { jurisdiction: ID.jurisdiction(state), kind: kindOf(random)[0], ...measureDates(world, index) };
}

export function measureDates(world, index) {
  const random = randomFor(world.seed, 'dates', index);
  const announcedOn = randomDay(random);
  const effectiveOn = random.chance(0.3) ? later(announcedOn, random.between(1, 60)) : undefined;
  const endedOn = random.chance(0.1) ? later(announcedOn, random.between(100, 2000)) : undefined;
  return { announcedOn, effectiveOn, endedOn, inForceFrom: effectiveOn ?? announcedOn };
}

function statedCount(world, index, random) {
  return { value: world.targetsOf[index].length, of: 'targets', source: ID.source(random.below(world.sources)) };
}

function answer(world, random) {
  const response = random.below(world.responses);
  return [responseDate(world, response), { to: ID.response(response), basis: 'STATED_BY_SOURCE' }];
}

export function designation(world, measureIndex, actor) {
  const random = randomFor(world.seed, measureIndex, actor);
  return {
    target: ID.actor(actor),
    ...(random.chance(0.05) && { provisions: ['INVESTMENT_BAN'] }),
    ...(random.chance(0.2) && { reason: `Took part in affair ${random.below(1000)}.` }),
    ...(random.chance(0.05) && { topics: [random.pick(TOPICS)] }),
    ...(random.chance(0.1) && { identifier: { scheme: LIST_SCHEME, value: `D ${measureIndex}-${actor}` } }),
    ...(random.chance(0.05) && { from: later(measureDates(world, measureIndex).inForceFrom, random.between(1, 30)) }),
  };
}
