// Lays out under generated/ what the tools of front-end teams read: the schema in one file, and the operations of
// http-examples, each sent by the one form of request that every HTTP client reads.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildSchema, parse } from 'graphql';

const EXAMPLES = '../../../http-examples';
const LONGEST_LINE = 140;
const REQUEST = new RegExp(String.raw`^ (?<title>\S.*)
POST \{\{base\}\}/graphql(\?variables=\S+)?
Content-Type: application/graphql
Accept: application/graphql-response\+json

< \./(?<theme>[^/\n]+)/(?<file>[^/\n]+\.graphql)\s*$`);
// the requests of this theme are wrong on purpose
const REFUSED = 'errors';

function text(path) {
  return readFileSync(path, 'utf8');
}

/** The queries that a file of requests sends, as paths below the folder of examples. */
function queries(name) {
  const [head, ...requests] = text(`${EXAMPLES}/${name}`).split(/^###/m);
  assert.match(head, /^@base = http:\/\/localhost:8080\s*$/, `${name} starts otherwise`);
  return requests.map((request) => {
    const parts = REQUEST.exec(request)?.groups;
    assert.ok(parts && `${parts.theme}.http` === name, `${name} has a request in another form:\n${request}`);
    return `${parts.theme}/${parts.file}`;
  });
}

const out = new URL('generated/', import.meta.url);
rmSync(out, { recursive: true, force: true });
mkdirSync(new URL('documents/', out), { recursive: true });
// where the Relay compiler writes, and does not make itself
mkdirSync(new URL('relay/', out));
writeFileSync(new URL('relay.json', out), '{}');

const schema = buildSchema(readdirSync('../../../schema').sort().map((name) => text(`../../../schema/${name}`)).join('\n'));
// printSchema would drop @semanticNonNull
writeFileSync(new URL('schema.graphql', out), printSchemaWithDirectives(schema));

const names = new Set();
for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.http')).sort()) {
  for (const query of queries(file)) {
    const path = `${EXAMPLES}/${query}`;
    const [operation, ...others] = parse(text(path)).definitions;
    const name = operation.name?.value;
    assert.ok(name && !names.has(name) && others.length === 0, `${query} has no operation with a name of its own: ${name}`);
    assert.ok(text(path).split('\n').every((line) => line.length <= LONGEST_LINE), `${query} has a longer line`);
    names.add(name);
    if (!query.startsWith(`${REFUSED}/`)) {
      copyFileSync(path, new URL(`documents/${name}.graphql`, out));
    }
  }
}
console.log(`inputs: ${names.size} operations, each under a name of its own`);
