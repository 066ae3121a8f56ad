// Sends every request of http-examples as an editor does, with httpyac: BASE_URL=http://localhost:8080 node httpyac.mjs
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const base = process.env.BASE_URL ?? 'http://localhost:8080';
const examples = '../../../http-examples';
const sent = 'generated/http-examples';
const answers = 'generated/httpyac.json';

// what a file says of @base goes before --var, so that a server elsewhere needs copies
rmSync(sent, { recursive: true, force: true });
cpSync(examples, sent, { recursive: true });
const texts = readdirSync(examples).filter((name) => name.endsWith('.http')).map((name) => {
  const text = readFileSync(`${examples}/${name}`, 'utf8');
  writeFileSync(`${sent}/${name}`, text.replace(/^@base = .*$/m, `@base = ${base}`));
  return text;
});

// into a file, since httpyac ends before a pipe has taken all
const { status, stderr } = spawnSync('httpyac', ['send', `${sent}/*.http`, '--all', '--json'],
  { stdio: ['ignore', openSync(answers, 'w'), 'pipe'], encoding: 'utf8' });
const told = readFileSync(answers, 'utf8');
assert.equal(status, 0, `httpyac ends with ${status}: ${stderr}${told.slice(0, 2000)}`);

const { requests } = JSON.parse(told);
const wrongs = requests.filter(({ fileName, response }) => {
  const { errors = [] } = JSON.parse(response.body);
  return basename(fileName) === 'errors.http'
    ? !errors.every(({ extensions }) => extensions.code)
    : response.statusCode !== 200 || errors.length > 0;
});
assert.deepEqual(wrongs.map(({ fileName, title, response }) => [basename(fileName), title, response.body]), []);
assert.equal(requests.length, texts.join('\n').match(/^###/gm).length, 'not every request was sent');
console.log(`httpyac: ${requests.length} requests of ${texts.length} files answered`);
