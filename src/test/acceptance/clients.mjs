// Asks as the usual clients do, with their defaults: node clients.mjs http://localhost:8080/graphql
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, cacheExchange, fetchExchange } from '@urql/core';

const url = process.argv[2] ?? `${process.env.BASE_URL ?? 'http://localhost:8080'}/graphql`;
// a document that no run has registered before
const document = `query Clients${Date.now()} { dataset { version } }`;

async function plainFetch() {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query: document }),
	});
	const { data, errors } = await response.json();
	assert.equal(errors, undefined);
	return data.dataset.version;
}

function counted(calls) {
	return (input, init) => {
		calls.push({ method: init?.method ?? 'GET', url: String(input), body: init?.body });
		return fetch(input, init);
	};
}

async function urql() {
	const calls = [];
	const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], fetch: counted(calls) });
	const { data, error } = await client.query(document, {}).toPromise();
	assert.equal(error, undefined);
	assert.deepEqual(calls.map((call) => call.method), ['GET']);
	return data.dataset.version;
}

async function apollo() {
	const { data } = await apolloClient(new HttpLink({ uri: url })).query({ query: gql(document) });
	return data.dataset.version;
}

// the handshake takes two requests the first time, one ever after
async function apolloPersisted(options) {
	const query = gql(document.replace('Clients', options.useGETForHashedQueries ? 'ByGet' : 'ByPost'));
	for (const expected of [2, 1]) {
		const calls = [];
		const link = new PersistedQueryLink({ sha256, ...options });
		const client = apolloClient(link.concat(new HttpLink({ uri: url, fetch: counted(calls) })));
		const { data } = await client.query({ query });
		assert.match(data.dataset.version, /\w/);
		assert.equal(calls.length, expected, `fetches: ${calls.map((call) => call.method)}`);
	}
	return plainFetch();
}

function apolloClient(link) {
	return new ApolloClient({ link: ApolloLink.from([link]), cache: new InMemoryCache() });
}

function sha256(text) {
	return createHash('sha256').update(text).digest('hex');
}

const versions = new Set();
for (const [name, ask] of Object.entries({
	'plain fetch': plainFetch,
	'urql with defaults': urql,
	'Apollo Client with defaults': apollo,
	'Apollo Client, persisted by POST': () => apolloPersisted({}),
	'Apollo Client, persisted by GET': () => apolloPersisted({ useGETForHashedQueries: true }),
})) {
	versions.add(await ask());
	console.log(`ok ${name}`);
}
assert.equal(versions.size, 1, 'every client meets the same data set');
