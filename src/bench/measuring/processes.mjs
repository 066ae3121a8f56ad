// CPU and memory of processes, and of the machine, as Linux counts them
import { readdirSync, readFileSync } from 'node:fs';
import { run } from '../databases/processes.mjs';

const TICK = 1000 / Number(run('getconf', ['CLK_TCK']));

/** CPU of a process so far, in milliseconds. */
export function cpuOf(pid) {
  const [user, system] = times(pid);
  return (user + system) * TICK;
}

/** CPU so far of a process and of those that it started, also of those that have ended. */
export function cpuOfFamily(pid) {
  const living = childrenOf(pid).reduce((sum, child) => sum + (unlessEnded(() => cpuOf(child)) ?? 0), 0);
  return living + times(pid).reduce((sum, time) => sum + time) * TICK;
}

/** User and system time of a process, and those of its children that have ended, in ticks. */
function times(pid) {
  const [, fields] = /.*\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return fields.split(' ').slice(11, 15).map(Number);
}

function childrenOf(pid) {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
    .split(' ').filter(Boolean).map(Number));
}

function unlessEnded(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** CPU of everything on the machine so far, in milliseconds. */
export function cpuOfMachine() {
  const [user, nice, system, , , irq, softIrq] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).slice(1);
  return [user, nice, system, irq, softIrq].reduce((sum, ticks) => sum + Number(ticks), 0) * TICK;
}

/** Memory of a process in MB: now (VmRSS), or the most so far (VmHWM). */
export function memoryOf(pid, field = 'VmRSS') {
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kilobytes) / 1024;
}
