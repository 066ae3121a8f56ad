// Times of answers to one client that asks again when it has read the answer
import { ask } from '../servers/ready.mjs';

/** Milliseconds of each answer. */
export async function answerTimes(url, requests) {
  const times = [];
  for (const request of requests) {
    times.push((await timed(url, request)).time);
  }
  return times;
}

/** Milliseconds of pages from the first on, again and again until so many are read; also after a page that is refused. */
export async function pageTimes(url, { list, page }, count) {
  const times = [];
  let after;
  while (times.length < count) {
    const { time, answer } = await timed(url, page(after));
    times.push(time);
    after = answer?.[list].pageInfo.endCursor;
  }
  return times;
}

async function timed(url, request) {
  const start = performance.now();
  const answer = await ask(url, request).catch(unlessTooSlow);
  return { time: performance.now() - start, answer };
}

/** A refusal after ten seconds is a time like others. */
function unlessTooSlow(error) {
  if (!error.message.includes('TOO_SLOW')) {
    throw error;
  }
}

export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(values.length * share / 100) - 1];
}
