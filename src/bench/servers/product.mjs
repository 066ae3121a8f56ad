// The product, on PostgreSQL or on H2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause, start } from '../databases/processes.mjs';
import { RECORDS, WORK } from '../settings.mjs';
import { answered } from './ready.mjs';
import { jar, jdk, OPERATED } from './java.mjs';

export const logOf = (name) => join(WORK, 'logs', `${name}.log`);
export const collectionsOf = (name) => join(WORK, 'logs', `${name}.gc`);

/**
 * Starts the product on a database and waits until it answers.
 * @param flags settings of Spring, such as --sanctions-graph.http.response-cache=0B
 * @param java settings of the virtual machine, such as -Xmx1g
 */
export async function startProduct({ name, port, database, records = RECORDS, flags = [], java = [] }) {
  const child = start(jdk('java'), [`-Xlog:gc:file=${collectionsOf(name)}`, ...OPERATED, ...java, '-jar', jar(), `--server.port=${port}`,
    `--sanctions-graph.records=${records}`, ...database, ...flags], logOf(name));
  await answered(`http://127.0.0.1:${port}/graphql`, child, logOf(name));
  return child;
}

/** Waits until the product has logged a text, for an hour at most. */
export async function logged(name, text) {
  for (let second = 0; !readFileSync(logOf(name), 'utf8').includes(text); second++) {
    if (second === 3600) {
      throw new Error(`${logOf(name)} does not say: ${text}`);
    }
    await pause(1);
  }
}
