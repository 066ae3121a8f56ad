// The servers that users would take instead, on the database of the product
import { join } from 'node:path';
import { start } from '../databases/processes.mjs';
import { schemaOf } from '../databases/fill-postgres.mjs';
import { address } from '../databases/postgres.mjs';
import { BENCH, WORK } from '../settings.mjs';
import { answered } from './ready.mjs';

export function startMercurius({ port, database }) {
  return startNode('mercurius', port, [join(BENCH, 'servers/mercurius/server.mjs'), String(port), address(database)]);
}

export async function startPostGraphile({ port, database }) {
  const program = join(BENCH, 'node_modules/postgraphile/dist/cli-run.js');
  return startNode('postgraphile', port, [program], { BENCH_DATABASE: address(database), BENCH_PORT: String(port),
    BENCH_SCHEMA: await schemaOf(database) });
}

async function startNode(name, port, parameters, environment = {}) {
  const log = join(WORK, 'logs', `${name}.log`);
  const child = start(process.execPath, parameters, log, {
    cwd: join(BENCH, 'servers', name),
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...environment },
  });
  await answered(`http://127.0.0.1:${port}/graphql`, child, log);
  return child;
}
