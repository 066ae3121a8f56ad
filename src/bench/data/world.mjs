// Who is designated under which measure: held in arrays, while the records themselves are made one at a time
import { randomFor } from './random.mjs';

const BODIES = 60;
const MOST_DESIGNATIONS = 50;
const SKEW = 2.5;

/** The numbers of records of each kind, and the designations. */
export function world(actors, seed) {
  const others = actors - BODIES;
  const counts = Array.from({ length: others }, (_, actor) => designationCount(actor, randomFor(seed, 'count', actor)));
  const designations = counts.reduce((sum, count) => sum + count, 0);
  const measures = Math.ceil(designations / 8);
  const measuresOf = listed(counts, measures, seed);
  return {
    seed, actors: others, measures, measuresOf, targetsOf: inverted(measuresOf, measures),
    authorities: 300 + Math.floor(actors / 100), sources: 20 + Math.floor(actors / 20),
    responses: Math.floor(actors / 5),
  };
}

/** Zipf: seven of ten have one; one of 2,500 has fifty. */
function designationCount(actor, random) {
  if (actor % 2500 === 0) {
    return MOST_DESIGNATIONS;
  }
  return random.chance(0.08) ? 0 : zipf(random.next());
}

const CUMULATED = Array.from({ length: MOST_DESIGNATIONS }, (_, rank) => (rank + 1) ** -SKEW)
  .map((sum => (share) => (sum += share))(0));

function zipf(random) {
  return 1 + CUMULATED.findIndex((sum) => sum >= random * CUMULATED.at(-1));
}

/** The measures against each actor; the first measures have thousands of targets, most a few. */
function listed(counts, measures, seed) {
  return counts.map((count, actor) => {
    const random = randomFor(seed, 'listed', actor);
    const found = new Set();
    while (found.size < Math.min(count, measures)) {
      found.add(Math.floor(random.next() ** 2 * measures));
    }
    return [...found].sort((one, other) => one - other);
  });
}

function inverted(measuresOf, measures) {
  const targets = Array.from({ length: measures }, () => []);
  measuresOf.forEach((list, actor) => list.forEach((measure) => targets[measure].push(actor)));
  return targets;
}
