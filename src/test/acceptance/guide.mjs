// Runs what the page for front-end teams shows: node guide.mjs, after inputs.mjs, with BASE_URL=http://localhost:8080
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { gql } from '@apollo/client';
import { command, folder, page, said } from './guide/blocks.mjs';
import { rendered } from './guide/relay.mjs';

const block = (name) => import(new URL(name, folder));
const { NEWEST, RECORDS } = await block('queries.js');
const { ask } = await block('ask.js');
const ids = (edges) => edges.map(({ node }) => node.id);

// what the page shows may never come to an end
setTimeout(() => process.exit(1), 180_000).unref();

const warned = [];
console.warn = (...words) => warned.push(words.join(' '));

/** The newest forty designations, as one page. */
const { data: { designations: { edges: forty } } } = await ask(NEWEST.replace('first: 20', 'first: 40'));
const [first, second] = [forty.slice(0, 20), forty.slice(20)].map(ids);

async function byFetch() {
  const { pages } = await block('pages.js');
  const { data: { designations: { totalCount } } } = await ask('{ designations { totalCount } }');
  const read = [];
  for await (const { edges } of pages(NEWEST, 'designations')) {
    read.push(...ids(edges));
    assert.ok(read.length <= totalCount, 'pages come to an end');
  }
  assert.equal(new Set(read).size, totalCount);
  assert.deepEqual(read.slice(0, 40), [...first, ...second]);
  await assert.rejects(pages('{ designations(first: 1000) { totalCount } }', 'designations').next(), ({ errors }) =>
    errors[0].extensions.code === 'BAD_REQUEST');
}

async function kindsHaveNamesOfTheirOwn() {
  const { data, errors } = await ask(RECORDS, { ids: ['hikvision', 'us-glomag-2020-07-09'] });
  assert.deepEqual(errors, []);
  assert.equal(data.nodes[0].actorKind, 'COMPANY');
  assert.equal(data.nodes[1].measureKind, 'SANCTIONS');
}

async function failures() {
  const { failureOf } = await block('failure.js');
  warned.length = 0;
  const { data, errors } = await ask(said(/^`(\{ dataset .*?)` returns the version/m));
  assert.match(data.dataset.version, /\w/);
  assert.equal(data.measures, null);
  const { argument, code, permitted } = failureOf(errors, 'measures', 'totalCount').extensions;
  assert.deepEqual([argument, code, permitted], ['first', 'BAD_REQUEST', '1 to 100']);
  assert.equal(failureOf(errors, 'dataset'), undefined);
  assert.match(warned[0], /^BAD_REQUEST measures Argument 'first' is 1000/);
  const refused = await ask('{ nothing }');
  assert.equal(refused.data, undefined);
  assert.equal(failureOf(refused.errors, 'nothing'), undefined);
}

async function apollo() {
  const { client, newest, more } = await block('apollo.js');
  const shown = new Promise((resolve) => newest.subscribe(({ data, loading }) => {
    const { edges, pageInfo } = data?.designations ?? { edges: [] };
    if (edges.length === 20 && !loading) more(pageInfo);
    if (edges.length === 40) resolve(ids(edges));
  }));
  assert.deepEqual(await shown, [...first, ...second]);
  const { data } = await client.query({ query: gql(RECORDS), variables: { ids: ['us-glomag-2020-07-09', 'hikvision'] } });
  assert.equal(data.nodes[0].measureKind, 'SANCTIONS');
  assert.match(data.nodes[0].title, /\w/, 'a fragment on an interface');
  assert.equal(data.nodes[1].title, undefined);
  const query = gql('{ dataset { version } measures(first: 1000) { totalCount } }');
  await assert.rejects(client.query({ query }));
  const failed = await client.query({ query, errorPolicy: 'all' });
  assert.match(failed.data.dataset.version, /\w/);
  assert.equal(failed.error.errors[0].extensions.code, 'BAD_REQUEST');
  assert.equal((await client.query({ query })).data.measures, null, 'the cache has the null without its error');
  await assert.rejects(client.query({ query, fetchPolicy: 'network-only' }));
}

async function urql() {
  const { client, page: read } = await block('urql.js');
  const { edges, pageInfo } = await read();
  assert.deepEqual(ids(edges), first);
  assert.deepEqual(ids((await read(pageInfo.endCursor)).edges), second);
  warned.length = 0;
  assert.equal(await read('no-cursor'), null);
  assert.match(warned[0], /^BAD_REQUEST designations Argument 'after'/);
  const { data } = await client.query(RECORDS, { ids: ['hikvision'] }, { preferGetMethod: false });
  assert.equal(data.nodes[0].actorKind, 'COMPANY');
}

async function relay() {
  const [some, more] = await rendered();
  const lines = forty.map(({ node }) => `${node.from} ${node.target.name}`);
  assert.deepEqual(some, lines.slice(0, 20));
  assert.deepEqual(more, lines);
}

/** Last, since from here on nothing is sent. */
async function mocks() {
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  process.chdir(folder.pathname);
  const { server, fixtures } = { ...await block('mocks.js'), ...(await import(new URL('fixtures.json', folder),
    { with: { type: 'json' } })).default };
  server.listen({ onUnhandledRequest: 'error' });
  for (const { document: query, operationName, response, status: expected, variables } of fixtures) {
    const answer = await fetch('http://nowhere.invalid/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, operationName, variables }),
    });
    assert.equal(answer.status, expected);
    assert.deepEqual(await answer.json(), response);
  }
  await assert.rejects(ask('query Unknown { dataset { version } }'));
  server.close();
  assert.ok(fixtures.some(({ status: expected }) => expected === 400) && fixtures.length > 50);
}

for (const [name, runs] of Object.entries({
  'pages by fetch': byFetch, 'aliases of kind': kindsHaveNamesOfTheirOwn, failures, 'Apollo Client': apollo, urql, relay, mocks,
})) {
  await runs();
  console.log(`guide: ${name}`);
}
