// Numbers that depend on the seed and the record alone, so that every record can be made on its own and always the same

/** A source of random numbers for one record. */
export function randomFor(seed, kind, index) {
  const next = mulberry32(hash(`${seed} ${kind} ${index}`));
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)],
    // the first items are picked more often than the last
    pickSkewed: (items) => items[Math.floor(next() ** 2 * items.length)],
    several: (count, make) => [...new Set(Array.from({ length: count }, make))],
  };
}

function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value;
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
