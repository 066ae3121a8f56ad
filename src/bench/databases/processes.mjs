// Starts programs and waits for them
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Runs a program to its end and returns what it printed; throws if it fails. */
export function run(program, parameters, settings = {}) {
  const done = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 1 << 28, ...settings });
  if (done.error || done.status !== 0) {
    const cause = done.error?.message ?? `${done.stdout}${done.stderr}`;
    throw new Error(`${program} ${parameters.join(' ')} failed: ${cause.slice(-4000)}`);
  }
  return done.stdout;
}

/** Starts a program that goes on running, its output in a file. */
export function start(program, parameters, log, settings = {}) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  return spawn(program, parameters, { stdio: ['ignore', output, output], ...settings });
}

/** Ends a program and waits until it has ended. */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

export const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
