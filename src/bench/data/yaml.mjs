// Writes records as the files that curators write
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from './records/all.mjs';
import { DATASET } from './vocabulary.mjs';

/** Writes all records of a world; returns the number of files. */
export function writeYaml(world, folder) {
  rmSync(folder, { recursive: true, force: true });
  let files = 0;
  for (const [kind, records] of Object.entries(FOLDERS)) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (const record of records(world)) {
      writeFileSync(join(folder, kind, `${record.id}.yaml`), yaml(record));
      files++;
    }
  }
  writeFileSync(join(folder, 'dataset.yaml'), yaml(DATASET));
  return files + 1;
}

function yaml(record) {
  return Object.entries(record).map(([key, value]) => (Array.isArray(value) && typeof value[0] === 'object'
    ? `${key}:\n${value.map((item) => `  - ${flow(item)}\n`).join('')}` : `${key}: ${flow(value)}\n`)).join('');
}

function flow(value) {
  if (Array.isArray(value)) {
    return `[${value.map(flow).join(', ')}]`;
  }
  return typeof value === 'object' ? `{${Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`).join(', ')}}`
    : JSON.stringify(value);
}
