// Sends requests over sixteen connections that are kept open, with wrk
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '../databases/processes.mjs';
import { BENCH, WORK } from '../settings.mjs';

const CONNECTIONS = 16;
const PROGRAM = 'wrk';

export function loadGenerator() {
  try {
    return run('sh', ['-c', `${PROGRAM} --version || true`]).split('\n')[0].split(' Copyright')[0];
  } catch {
    throw new Error('There is no wrk: apt-get install wrk');
  }
}

/** The requests that were answered, and their latencies in milliseconds; throws if one failed. */
export async function load(url, bodies, seconds) {
  const file = join(WORK, 'requests.txt');
  writeFileSync(file, `${bodies.join('\n')}\n`);
  const { stdout } = await promisify(execFile)(PROGRAM, ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s',
    '--latency', '-s', join(BENCH, 'measuring/wrk.lua'), url, '--', file]);
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  if (result.errors > 0) {
    throw new Error(`${url} failed under load: ${JSON.stringify(result)}`);
  }
  return result;
}
