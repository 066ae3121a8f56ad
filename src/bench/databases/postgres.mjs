// A private PostgreSQL cluster in target/bench, listening on this machine only
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { POSTGRES_PORT, WORK } from '../settings.mjs';
import { run } from './processes.mjs';

const DEBIAN = '/usr/lib/postgresql';
const DATA = join(WORK, 'postgres');
const SETTINGS = `-p ${POSTGRES_PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 `
  + '-c shared_buffers=2GB -c effective_cache_size=6GB -c maintenance_work_mem=512MB -c max_wal_size=8GB -c autovacuum=off '
  + '-c synchronous_commit=off';

export const address = (database) => `postgresql://postgres@127.0.0.1:${POSTGRES_PORT}/${database}`;

function programs() {
  const [newest] = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => other - one) : [];
  if (!newest) {
    throw new Error(`There is no PostgreSQL in ${DEBIAN}. Install it: apt-get install postgresql`);
  }
  return join(DEBIAN, newest, 'bin');
}

/** Runs a program of PostgreSQL, as the user postgres where root started the benchmark. */
function runProgram(name, parameters) {
  const program = join(programs(), name);
  const settings = { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] };
  return process.getuid() === 0 ? run('runuser', ['-u', 'postgres', '--', program, ...parameters], settings)
    : run(program, parameters, settings);
}

/** Starts the cluster, made at the first time; returns the process that all its others are children of. */
export function startPostgres() {
  if (!existsSync(join(DATA, 'PG_VERSION'))) {
    makeFolder();
    runProgram('initdb', ['-D', DATA, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']);
  }
  runProgram('pg_ctl', ['-D', DATA, '-o', SETTINGS, '-l', join(DATA, 'server.log'), '-w', 'start']);
  return Number(readFileSync(join(DATA, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function makeFolder() {
  mkdirSync(WORK, { recursive: true });
  mkdirSync(DATA, { mode: 0o700 });
  if (process.getuid() === 0) {
    chownSync(DATA, Number(run('id', ['-u', 'postgres'])), Number(run('id', ['-g', 'postgres'])));
  }
}

export function stopPostgres() {
  runProgram('pg_ctl', ['-D', DATA, '-m', 'fast', '-w', 'stop']);
}

export function copyIn(database, file, table, columns) {
  const command = `\\copy ${table} (${columns.join(', ')}) from '${file}' (format csv, header)`;
  run(join(programs(), 'psql'), [address(database), '-q', '-v', 'ON_ERROR_STOP=1', '-c',
    'set session_replication_role = replica', '-c', command]);
}

/** Runs statements in a database, and returns the rows of the last. */
export async function sql(database, ...statements) {
  const client = new pg.Client(address(database));
  await client.connect();
  try {
    let answer;
    for (const statement of statements) {
      answer = await client.query(statement);
    }
    return answer.rows;
  } finally {
    await client.end();
  }
}
