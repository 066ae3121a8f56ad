// Proves that the bulk-loaded rows are those that the product loads from the same records: npm run verify -- --actors=1000
import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { closeLater, closing } from './closing.mjs';
import { COMPUTED, TABLES } from './data/tables.mjs';
import { world } from './data/world.mjs';
import { writeYaml } from './data/yaml.mjs';
import { prepare } from './databases/dataset.mjs';
import { KEPT, onPostgres, tablesOf, useServedTables } from './databases/fill-postgres.mjs';
import { sql, startPostgres, stopPostgres } from './databases/postgres.mjs';
import { stop } from './databases/processes.mjs';
import { startProduct } from './servers/product.mjs';
import { FIRST_SERVER_PORT, options, SEED, WORK } from './settings.mjs';

const LOADED = 'verify';
const { actors } = options({ actors: 1000 });

async function verify() {
  startPostgres();
  closeLater(stopPostgres);
  const filled = await prepare(actors, { h2: false });
  await loadRecords();
  const tables = (await tablesOf(LOADED)).filter((table) => !KEPT.includes(table));
  deepStrictEqual(tables, Object.keys({ ...TABLES, ...COMPUTED }).sort(), 'The product has other tables than data/tables.mjs');
  for (const table of tables) {
    deepStrictEqual(await rowsOf(filled, table), await rowsOf(LOADED, table), `The rows of ${table} differ`);
  }
  console.log(`All ${tables.length} tables have the rows that the product loads from the records of ${actors} actors`);
}

async function loadRecords() {
  const records = join(WORK, 'verify');
  writeYaml(world(actors, SEED), records);
  await sql('postgres', `drop database if exists ${LOADED}`, `create database ${LOADED}`);
  await stop(await startProduct({ name: 'verify', port: FIRST_SERVER_PORT, database: onPostgres(LOADED), records }));
  await useServedTables(LOADED);
}

async function rowsOf(database, table) {
  return (await sql(database, `select (to_jsonb(t) - 'serial')::text as row from ${table} t order by 1`)).map(({ row }) => row);
}

await closing(verify);
