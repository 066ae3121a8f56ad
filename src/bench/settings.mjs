// Folders, ports and the options of the command line: --actors=100000, --seconds=15 and so on
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

export const BENCH = fileURLToPath(new URL('.', import.meta.url));
export const PROJECT = resolve(BENCH, '../..');
export const WORK = join(PROJECT, 'target/bench');
export const RECORDS = join(BENCH, 'records');
export const MIGRATIONS = join(PROJECT, 'src/main/resources/db/migration');

export const POSTGRES_PORT = 54329;
export const FIRST_SERVER_PORT = 18080;
export const SEED = 2026;

/** Reads numbers, and lists of numbers such as --actors=10000,100000, over their defaults. */
export function options(defaults) {
  const flags = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options: flags });
  return Object.fromEntries(Object.entries(defaults).map(([name, standard]) => [name,
    values[name] === undefined ? standard : read(values[name], standard)]));
}

function read(text, standard) {
  if (Array.isArray(standard)) {
    return text.split(',').map((item) => read(item, standard[0]));
  }
  return typeof standard === 'number' ? Number(text) : text;
}
