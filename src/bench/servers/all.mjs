// The servers that are compared: the product with and without its caches, on PostgreSQL and on H2, and its peers
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeLater } from '../closing.mjs';
import { onPostgres } from '../databases/fill-postgres.mjs';
import { onH2 } from '../databases/h2.mjs';
import { stop } from '../databases/processes.mjs';
import { FIRST_SERVER_PORT, WORK } from '../settings.mjs';
import { startMercurius, startPostGraphile } from './peers.mjs';
import { collectionsOf, startProduct } from './product.mjs';

export const STATIC = join(WORK, 'static');
const NO_RESPONSES = '--sanctions-graph.http.response-cache=0B';
const NO_RECORDS = '--sanctions-graph.record-cache=0B';
const SERVES_FILES = [`--spring.web.resources.static-locations=file:${STATIC}/`, '--spring.web.resources.add-mappings=true'];

export const PRODUCT = 'product';
export const PRODUCT_UNCACHED = 'product-uncached';
export const PRODUCT_H2 = 'product-h2';
export const PRODUCT_CACHED = 'product-cached';
export const MERCURIUS = 'mercurius';
export const POSTGRAPHILE = 'postgraphile';

/** Starts all servers on a database; all but the last answer without a cache of responses. */
export async function startAll(database) {
  mkdirSync(STATIC, { recursive: true });
  return [
    await startJava(PRODUCT, 0, onPostgres(database), [NO_RESPONSES]),
    await startJava(PRODUCT_UNCACHED, 1, onPostgres(database), [NO_RESPONSES, NO_RECORDS]),
    await startJava(PRODUCT_H2, 2, onH2(database), [NO_RESPONSES]),
    await started({ name: MERCURIUS, dialect: 'mercurius' }, 3, (port) => startMercurius({ port, database })),
    await started({ name: POSTGRAPHILE, dialect: 'postgraphile' }, 4, (port) => startPostGraphile({ port, database })),
    await startJava(PRODUCT_CACHED, 5, onPostgres(database), SERVES_FILES),
  ];
}

/** Starts the product under a name, with settings of Spring. */
export function startJava(name, number, database, flags) {
  const server = { name, dialect: 'product', collections: collectionsOf(name) };
  return started(server, number, (port) => startProduct({ name, port, database, flags }));
}

async function started(server, number, start) {
  const port = FIRST_SERVER_PORT + number;
  const child = await start(port);
  closeLater(() => stop(child));
  return { ...server, pid: child.pid, url: `http://127.0.0.1:${port}/graphql` };
}
