// Sources
import { later, randomDay } from '../dates.mjs';
import { ID } from '../ids.mjs';
import { randomFor } from '../random.mjs';
import { SOURCE_KINDS } from '../vocabulary.mjs';

const PUBLISHERS = 200;
/** Enough days to come after all that the sources state. */
const AFTERWARDS = 11_400;

export function* sources(world) {
  for (let index = 0; index < world.sources; index++) {
    yield source(world, index);
  }
}

/** The day on which the source with that id was published. */
export function publishedOn(world, id) {
  return source(world, Number(id.split('-')[1])).publishedOn;
}

function source(world, index) {
  const random = randomFor(world.seed, 'source', index);
  const publisher = `Publisher ${random.below(PUBLISHERS)}`;
  return {
    id: ID.source(index),
    title: `Document ${index} of ${publisher}`,
    publisher,
    publishedOn: later(randomDay(random), AFTERWARDS),
    ...(random.chance(0.5) && { url: `https://sources.example.org/${index}` }),
    language: random.pick(['en', 'en', 'zh-Hans', 'ru', 'ar']),
    ...kind(random),
  };
}

/** A data set says under which licence it is. */
function kind(random) {
  const picked = random.pick(SOURCE_KINDS);
  return { kind: picked, ...(picked === 'DATASET' && { licence: { name: 'CC BY 4.0', permitsReuse: true } }) };
}
