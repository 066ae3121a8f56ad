// Lays out under generated/ what the tools of front-end teams read: the schema in one file, and the operations of
// http-examples, each request of which must be in the one form that every HTTP client reads.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, print, printSchema } from 'graphql';

const REQUEST = new RegExp(String.raw`^ (?<title>\S.*)
POST \{\{base\}\}/graphql
Content-Type: application/json
Accept: application/graphql-response\+json

(?<body>\{\n[^]*\n\})\s*$`);
// the requests of this file are wrong on purpose
const REFUSED = 'errors.http';

function files(folder) {
  return readdirSync(folder).sort().map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** The GraphQL documents of a file of requests. */
function documents({ name, text }) {
  const [head, ...requests] = text.split(/^###/m);
  assert.match(head, /^@base = http:\/\/localhost:8080\s*$/, `${name} starts otherwise`);
  return requests.map((request) => {
    const parts = REQUEST.exec(request)?.groups;
    assert.ok(parts, `${name} has a request in another form:\n${request}`);
    return parse(JSON.parse(parts.body).query);
  });
}

const out = new URL('generated/', import.meta.url);
rmSync(out, { recursive: true, force: true });
mkdirSync(new URL('documents/', out), { recursive: true });
// where the Relay compiler writes, and does not make itself
mkdirSync(new URL('relay/', out));
writeFileSync(new URL('relay.json', out), '{}');

const schema = buildSchema(files('../../../schema').map(({ text }) => text).join('\n'));
writeFileSync(new URL('schema.graphql', out), printSchema(schema));

const names = new Set();
for (const file of files('../../../http-examples')) {
  for (const document of documents(file)) {
    const name = document.definitions[0].name?.value;
    assert.ok(name && !names.has(name), `${file.name} has an operation without a name of its own: ${name}`);
    names.add(name);
    if (file.name !== REFUSED) {
      writeFileSync(new URL(`documents/${name}.graphql`, out), print(document));
    }
  }
}
console.log(`inputs: ${names.size} operations, each under a name of its own`);
