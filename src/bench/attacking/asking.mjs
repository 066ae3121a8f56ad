// Asks the product, and measures the CPU of its process for a request
import { cpuOf } from '../measuring/processes.mjs';

const PATIENCE = 60_000;
// these were executed, wholly or until they were ended
const EXECUTED = ['TOO_SLOW', 'RESPONSE_TOO_LARGE'];

let asked = 0;

/** The answer to a request: its cost, its size, and the first error; refused if nothing of it was executed. */
export async function answer(url, { query, variables }) {
  // the comment keeps the product from knowing the document
  const body = JSON.stringify({ query: `${query} #${++asked}`, variables });
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body,
      signal: AbortSignal.timeout(PATIENCE) });
    return read(await response.text());
  } catch (error) {
    console.log(`${error} after ${body}`);
    return { cost: 0, size: 0, code: 'NO_ANSWER', message: error.message, refused: false };
  }
}

function read(text) {
  const { data, errors, extensions } = JSON.parse(text);
  const error = errors?.[0];
  return { cost: extensions?.cost?.requested ?? 0, size: text.length, code: error?.extensions?.code, message: error?.message,
    requested: error?.extensions?.requested,
    refused: Boolean(error) && !data && !EXECUTED.includes(error.extensions?.code) };
}

/** The answer with its CPU in milliseconds: the mean of as many requests as take some CPU together, but not too many. */
export async function priced({ url, pid }, request, { least, most }) {
  const start = cpuOf(pid);
  const first = await answer(url, request);
  let count = 1;
  while (!first.refused && count < most && cpuOf(pid) - start < least) {
    await answer(url, request);
    count++;
  }
  return { ...first, cpu: (cpuOf(pid) - start) / count };
}

/** The answer with the least CPU of several turns: compilations and neighbours fall on the others. */
export async function pricedWell(server, request, turns = 5) {
  const prices = [];
  for (let turn = 0; turn < turns; turn++) {
    prices.push(await priced(server, request, { least: 120, most: 60 }));
  }
  return prices.toSorted((one, other) => one.cpu - other.cpu)[0];
}
