// Where a report goes: to the terminal, and to target/bench
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from '../settings.mjs';

export function report(name, text) {
  writeFileSync(join(WORK, `${name}.md`), text);
  console.log(`\n${text}`);
}
