// How long the product takes to load folders of records, and how much memory: npm run loading -- --actors=1000,10000,30000
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeLater, closing } from './closing.mjs';
import { world } from './data/world.mjs';
import { writeYaml } from './data/yaml.mjs';
import { onPostgres } from './databases/fill-postgres.mjs';
import { sql, startPostgres, stopPostgres } from './databases/postgres.mjs';
import { stop } from './databases/processes.mjs';
import { cpuOf, memoryOf } from './measuring/processes.mjs';
import { machine } from './reporting/machine.mjs';
import { report } from './reporting/report.mjs';
import { table } from './reporting/table.mjs';
import { logOf, startProduct } from './servers/product.mjs';
import { FIRST_SERVER_PORT, options, SEED, WORK } from './settings.mjs';

const LOADED = 'loading';
const STARTED = /^(\S+) .*Starting SanctionsGraph/m;
const READ = /^(\S+) .*Loaded (\d+) record files/m;
const { actors } = options({ actors: [1000, 10_000, 30_000] });

async function loading() {
  startPostgres();
  closeLater(stopPostgres);
  const rows = [];
  for (const count of actors) {
    const records = join(WORK, `records-${count}`);
    const files = writeYaml(world(count, SEED), records);
    await sql('postgres', `drop database if exists ${LOADED}`, `create database ${LOADED}`);
    rows.push([count, files, 'PostgreSQL', ...await loaded(records, onPostgres(LOADED))]);
    rows.push([count, files, 'H2 in memory', ...await loaded(records, [])]);
  }
  report('loading', `${await machine()}\n\n${table(
    ['actors', 'files', 'database', 's to load', 's per 1,000 files', 'CPU s of the start', 'peak MB'], rows)}`);
}

/** Seconds from the start until the records are loaded, also per 1,000 files, CPU, and the most memory. */
async function loaded(records, database) {
  const child = await startProduct({ name: 'loading', port: FIRST_SERVER_PORT, database, records });
  const log = readFileSync(logOf('loading'), 'utf8');
  const [, end, files] = READ.exec(log);
  const seconds = (Date.parse(end) - Date.parse(STARTED.exec(log)[1])) / 1000;
  const row = [seconds, seconds / files * 1000, cpuOf(child.pid) / 1000, memoryOf(child.pid, 'VmHWM')];
  await stop(child);
  return row;
}

await closing(loading);
