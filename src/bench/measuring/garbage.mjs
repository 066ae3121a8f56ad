// How much a JVM has allocated: what its collections freed, and what is in use
import { readFileSync } from 'node:fs';
import { run } from '../databases/processes.mjs';
import { jdk } from '../servers/java.mjs';

const GENERATION = /(?:Gen|heap) +total.*used (\d+)K/g;
const COLLECTION = /(\d+)M->(\d+)M\(\d+M\)/g;

/** Bytes that a server has allocated so far, if it is a JVM with a log of its collections. */
export function allocatedBy({ pid, collections }) {
  if (!collections) {
    return NaN;
  }
  const used = sum(run(jdk('jcmd'), [String(pid), 'GC.heap_info']).matchAll(GENERATION), ([, inUse]) => inUse * 1024);
  const freed = sum(readFileSync(collections, 'utf8').matchAll(COLLECTION), ([, before, after]) => before - after);
  return used + freed * 1024 * 1024;
}

const sum = (matches, amount) => [...matches].reduce((total, match) => total + amount(match), 0);
