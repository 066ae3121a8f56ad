// Interleaved rounds, so that a disturbance hits all servers alike
import { load } from './load.mjs';
import { measure } from './cell.mjs';

/** Asks each server all of its queries, for so many seconds per server. */
export async function warmUp(plans, seconds) {
  for (const server of new Set(plans.flatMap(({ requests }) => [...requests.keys()]))) {
    const own = plans.filter(({ requests }) => requests.has(server));
    console.log(`Warming up ${server.name}`);
    for (const { requests } of own) {
      await load(server.url, requests.get(server), Math.max(1, Math.round(seconds / own.length)));
    }
  }
}

/** Measures each query in rounds, in which each server has its turn; returns the cells by server for each query. */
export async function rounds(plans, { rounds: count, seconds }, postmaster) {
  const results = [];
  for (const { name, requests } of plans) {
    const cells = new Map([...requests.keys()].map((server) => [server, []]));
    for (let round = 1; round <= count; round++) {
      for (const [server, bodies] of requests) {
        console.log(`${name}, round ${round} of ${count}: ${server.name}`);
        cells.get(server).push(await measure(server, bodies, seconds, postmaster));
      }
    }
    results.push({ name, cells: new Map([...cells].map(([server, list]) => [server.name, medians(list)])) });
  }
  return results;
}

function medians(cells) {
  return Object.fromEntries(Object.keys(cells[0]).map((figure) => [figure, median(cells.map((cell) => cell[figure]))]));
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
