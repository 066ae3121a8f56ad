// Lays out under generated/guide the files that front-end.md shows, as sent to the server under test.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export const base = process.env.BASE_URL ?? 'http://localhost:8080';
export const folder = new URL('../generated/guide/', import.meta.url);
export const page = readFileSync(new URL('../../../docs/front-end.md', import.meta.url), 'utf8')
  .replaceAll('http://localhost:8080', base);
const LONGEST_LINE = 140;

function blocks(language) {
  const fences = page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'));
  return [...fences].map(([, text]) => text);
}

function only(texts, pattern) {
  const found = texts.filter((text) => pattern.test(text));
  assert.equal(found.length, 1, `${found.length} blocks match ${pattern}`);
  return found[0];
}

/** What the page says of itself in one place. */
export const said = (pattern) => only([page], pattern).match(pattern)[1];
export const command = only(blocks('sh'), /fixtures\.json/);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('possible-types.json', folder), only(blocks('json'), /"Node": \[/));
for (const text of blocks('jsx?')) {
  assert.ok(text.split('\n').every((line) => line.length <= LONGEST_LINE), `a longer line in:\n${text}`);
  const name = /^\/\/ ([\w.]+)\n/.exec(text)?.[1];
  if (name) {
    writeFileSync(new URL(name, folder), text);
  }
}
