// On what was measured
import { cpus, loadavg, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../databases/processes.mjs';
import { sql } from '../databases/postgres.mjs';
import { loadGenerator } from '../measuring/load.mjs';
import { jdk } from '../servers/java.mjs';
import { BENCH, PROJECT } from '../settings.mjs';

const PACKAGES = ['mercurius', 'graphql-jit', 'dataloader', 'postgraphile', 'pg'];

/** With PostgreSQL and the peers. */
export async function machine() {
  const [{ version }] = await sql('postgres', "select split_part(version(), ' (', 1) as version");
  return line([version, loadGenerator(), ...PACKAGES.map((name) => `${name} ${versionOf(name)}`)]);
}

/** With nothing but the product. */
export const machineAlone = () => line([]);

function line(programs) {
  return [
    `${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    run('uname', ['-sr']).trim(),
    run(jdk('java'), ['--version']).split('\n')[1],
    `Node ${process.versions.node}`,
    ...programs,
    `product ${run('git', ['describe', '--always', '--dirty'], { cwd: PROJECT }).trim()}`,
    `load average ${loadavg().map((load) => load.toFixed(1)).join(', ')}`,
    new Date().toISOString(),
  ].join('; ');
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8')).version;
}
