// How much a JVM has allocated: what its collections freed, and what is in use
import { readFileSync } from 'node:fs';
import { run } from '../databases/processes.mjs';
import { jdk } from '../servers/java.mjs';

const COLLECTION = /(\d+)M->(\d+)M\(\d+M\)/g;

/** Bytes that a server has allocated so far, if it is a JVM with a log of its collections. */
export function allocatedBy({ pid, collections }) {
  if (!collections) {
    return NaN;
  }
  const used = /used (\d+)K/.exec(run(jdk('jcmd'), [String(pid), 'GC.heap_info']))[1] * 1024;
  const freed = [...readFileSync(collections, 'utf8').matchAll(COLLECTION)]
    .reduce((sum, [, before, after]) => sum + (before - after), 0);
  return used + freed * 1024 * 1024;
}
