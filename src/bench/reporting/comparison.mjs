// The figures of each query, and how the product compares with the better peer
import { MERCURIUS, POSTGRAPHILE, PRODUCT, PRODUCT_H2, PRODUCT_UNCACHED } from '../servers/all.mjs';
import { CACHED_RESPONSE, STATIC_FILE } from '../queries/cached.mjs';
import { table } from './table.mjs';

const FIGURES = { 'req/s': 'rate', 'p50 ms': 'p50', 'p99 ms': 'p99', 'CPU ms': 'cpu', 'of it server': 'serverCpu',
  'of it database': 'databaseCpu', 'garbage kB': 'garbage', 'RSS MB': 'memory', 'answer kB': 'size',
  'other CPU, cores': 'disturbance' };

/** A table of the medians for each query. */
export function figures(results) {
  return results.map(({ name, cells }) => `### ${name}\n\n${table(['server', ...Object.keys(FIGURES)],
    [...cells].map(([server, cell]) => [server, ...Object.values(FIGURES).map((figure) => cell[figure])]))}`).join('\n');
}

/** A table of ratios: the product to the better peer, unless told otherwise. */
export function ratios(results) {
  const cells = Object.fromEntries(results.map(({ name, cells: list }) => [name, list]));
  const rows = Object.keys(cells).filter((name) => cells[name].has(MERCURIUS)).map((name) => [name,
    toPeers(cells[name], PRODUCT, 'cpu'), toPeers(cells[name], PRODUCT_UNCACHED, 'cpu'),
    cells[name].get(PRODUCT_H2).cpu / cells[name].get(PRODUCT).cpu,
    toPeers(cells[name], PRODUCT, 'p50'), toPeers(cells[name], PRODUCT, 'p99')]);
  return table(['query', 'CPU', 'CPU, no record cache', 'CPU, H2 to PostgreSQL', 'p50', 'p99'], rows);
}

function toPeers(cells, server, figure) {
  const peers = [MERCURIUS, POSTGRAPHILE].filter((name) => cells.has(name)).map((name) => cells.get(name)[figure]);
  return cells.get(server)[figure] / Math.min(...peers);
}

/** Throughput from the cache of responses, to that of the same bytes in a file. */
export function cachedToFile(results) {
  const { cells } = results.find(({ cells: list }) => list.has(STATIC_FILE));
  return cells.get(CACHED_RESPONSE).rate / cells.get(STATIC_FILE).rate;
}
