// Responses, and the requests that some of them make
import { randomDay } from '../dates.mjs';
import { ID } from '../ids.mjs';
import { randomFor } from '../random.mjs';
import { JURISDICTIONS, PROVISIONS, RESPONSE_KINDS, TOPICS } from '../vocabulary.mjs';
import { answers } from './answers.mjs';
import { measureDates } from './measures.mjs';

const BASES = ['STATED_BY_ACTOR', 'STATED_BY_SOURCE', 'INFERRED_BY_CURATOR'];

export function* responses(world) {
  for (let index = 0; index < world.responses; index++) {
    yield response(world, index);
  }
}

function response(world, index) {
  const random = randomFor(world.seed, 'response', index);
  const [kind, stance] = random.pickSkewed(RESPONSE_KINDS);
  const date = dateOf(random);
  return {
    id: ID.response(index),
    title: `${kind[0]}${kind.slice(1).toLowerCase().replace('_', ' ')} ${index}`,
    kind,
    stance,
    date,
    topics: random.several(random.between(1, 2), () => random.pickSkewed(TOPICS)),
    participants: participants(world, kind, random),
    ...(kind === 'REQUEST' && { asks: asks(world, random) }),
    ...(kind === 'COUNTER_MEASURE' && { enacts: [ID.measure(random.below(world.measures))] }),
    ...(kind === 'LEGISLATION' && { enactsLaw: [ID.authority(random.below(world.authorities))] }),
    ...(random.chance(0.4) && answers(date, () => answer(world, index, random))),
    evidence: [{ source: ID.source(random.below(world.sources)) }],
  };
}

export function responseDate(world, index) {
  const random = randomFor(world.seed, 'response', index);
  random.pickSkewed(RESPONSE_KINDS);
  return dateOf(random);
}

const dateOf = (random) => randomDay(random).slice(0, random.chance(0.01) ? 7 : 10);

function participants(world, kind, random) {
  const speakers = random.several(random.between(1, 3), () => random.below(world.actors)).map(ID.actor);
  const [author, ...others] = speakers;
  return [
    { actor: author, role: 'AUTHOR', ...(random.chance(0.2) && { onBehalfOf: ID.agency(random.below(40)) }) },
    ...others.map((actor) => ({ actor, role: 'SIGNATORY' })),
    ...(kind === 'STATEMENT' ? [] : [{ actor: ID.jurisdiction(random.below(JURISDICTIONS.length)), role: 'ADDRESSEE' }]),
  ];
}

function asks(world, random) {
  return Array.from({ length: random.between(1, 2) }, (_, number) => ({
    key: `ask-${number + 1}`,
    text: `Impose measures for affair ${random.below(1000)}.`,
    wanted: random.several(2, () => random.pick(PROVISIONS)),
    targets: random.several(random.between(1, 3), () => random.below(world.actors)).map(ID.actor),
    ...(random.chance(0.3) && { authority: ID.authority(random.below(world.authorities)) }),
  }));
}

function answer(world, index, random) {
  const toMeasure = index === 0 || random.chance(0.7);
  const number = random.below(toMeasure ? world.measures : index);
  const basis = random.pick(BASES);
  return toMeasure ? [measureDates(world, number).announcedOn, { to: ID.measure(number), basis }]
    : [responseDate(world, number), { to: ID.response(number), basis }];
}
