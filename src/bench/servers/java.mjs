// The JDK 25 and the product's jar
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../databases/processes.mjs';
import { PROJECT } from '../settings.mjs';

const INSTALLED = '/usr/lib/jvm';

function home() {
  const found = existsSync(INSTALLED) ? readdirSync(INSTALLED).map((name) => join(INSTALLED, name)) : [];
  const homes = [process.env.JAVA_HOME, ...found].filter((path) => path && isJdk25(path));
  if (homes.length === 0) {
    throw new Error('There is no JDK 25: set JAVA_HOME to one');
  }
  return homes[0];
}

function isJdk25(path) {
  const java = join(path, 'bin/java');
  return existsSync(java) && run(java, ['--version']).includes(' 25');
}

/** What the page on operating advises. */
export const OPERATED = ['-XX:+UseParallelGC'];

/** A program of the JDK. */
export const jdk = (name) => join(JAVA_HOME, 'bin', name);

const JAVA_HOME = home();

export function jar() {
  const target = join(PROJECT, 'target');
  const name = existsSync(target) && readdirSync(target).find((file) => /^sanctions-graph-.*\.jar$/.test(file));
  if (!name) {
    throw new Error('There is no jar to measure: run mvn -DskipTests package');
  }
  return join(target, name);
}
