// Holds a server to GraphQL over HTTP where the audit does not look: node protocol.mjs http://localhost:8080/graphql
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request } from 'node:http';

const url = process.argv[2] ?? `${process.env.BASE_URL ?? 'http://localhost:8080'}/graphql`;
const RESPONSE = 'application/graphql-response+json';
const JSON_TYPE = { 'content-type': 'application/json' };
const NAME = '{"query":"{__typename}"}';
const LARGE = '{ actors(first: 50) { nodes { id name summary } } }';

// node:http rather than fetch, which hides what it compresses, caches and follows
function ask(method, { query = {}, headers = {}, body, target = url } = {}) {
	const address = new URL(target);
	Object.entries(query).forEach(([name, value]) => address.searchParams.set(name, value));
	return new Promise((resolve, reject) => {
		const call = request(address, { method, headers }, (response) => {
			const chunks = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () => {
				const text = Buffer.concat(chunks).toString();
				resolve({ status: response.statusCode, headers: response.headers, text });
			});
		});
		let answered = false;
		call.on('response', () => (answered = true));
		// a server may stop reading what it refuses
		call.on('error', (error) => answered || reject(error));
		call.end(body);
	});
}

const post = (body, headers = {}) => ask('POST', { body, headers: { ...JSON_TYPE, ...headers } });
const get = (query, headers = {}) => ask('GET', { query, headers });

function assertRefused(reply, status, code) {
	assert.equal(reply.status, status, reply.text);
	assert.match(reply.headers['content-type'], /^application\/(graphql-response\+)?json/);
	const body = JSON.parse(reply.text);
	assert.deepEqual(Object.keys(body), ['errors']);
	assert.equal(body.errors[0].extensions.code, code);
	assert.doesNotMatch(reply.text, /Exception|\.java|org\.|tools\.|select /);
}

const checks = {
	async 'bad bodies are refused in the shape of GraphQL'() {
		for (const body of ['', '{', 'x', `[${NAME}]`, '{}', '{"query":5}', '{"query":"{__typename}","variables":"x"}',
			'{"query":"{__typename}","operationName":{}}', '['.repeat(100_000)]) {
			assertRefused(await post(body), 400, 'BAD_REQUEST');
			assertRefused(await post(body, { accept: RESPONSE }), 400, 'BAD_REQUEST');
		}
	},
	async 'a document is taken as the body, with variables in the URL'() {
		const headers = { 'content-type': 'application/graphql' };
		const body = 'query Q($no: Boolean!) {\n  __typename @include(if: $no)\n}';
		const query = { variables: '{"no":true}' };
		assert.match((await ask('POST', { headers, body, query })).text, /"Query"/);
		assertRefused(await ask('POST', { headers, body: Buffer.from([0x7b, 0xff, 0x7d]) }), 400, 'BAD_REQUEST');
		assertRefused(await ask('POST', { headers, body: '' }), 400, 'BAD_REQUEST');
		assertRefused(await ask('POST', { headers: { 'content-type': 'application/graphql; charset=utf-16' }, body }),
			400, 'BAD_REQUEST');
	},
	async 'other methods are refused, with those allowed'() {
		for (const method of ['PUT', 'PATCH', 'DELETE']) {
			const reply = await ask(method);
			assertRefused(reply, 405, 'METHOD_NOT_ALLOWED');
			assert.deepEqual(reply.headers.allow.split(/, */).sort(), ['GET', 'HEAD', 'OPTIONS', 'POST']);
		}
		const mutation = await get({ query: 'mutation { __typename }' });
		assertRefused(mutation, 405, 'METHOD_NOT_ALLOWED');
		assert.equal(mutation.headers.allow, 'POST');
	},
	async 'other types are refused, asked for or sent'() {
		assertRefused(await post(NAME, { accept: 'text/html' }), 406, 'NOT_ACCEPTABLE');
		for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
			assertRefused(await post(NAME, { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE');
		}
		assertRefused(await ask('POST', { body: NAME }), 415, 'UNSUPPORTED_MEDIA_TYPE');
	},
	async 'what is too large is refused at once'() {
		const huge = Buffer.alloc(60_000_000, 'x');
		for (const headers of [{ 'content-length': huge.length }, { 'transfer-encoding': 'chunked' }]) {
			const start = performance.now();
			assertRefused(await post(huge, headers), 413, 'CONTENT_TOO_LARGE');
			assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`);
		}
		assertRefused(await get({ query: `{__typename}#${'x'.repeat(9000)}` }), 414, 'URI_TOO_LONG');
	},
	async 'large answers of both types are compressed, small ones are not'() {
		for (const accept of ['application/json', RESPONSE]) {
			const headers = { accept, 'accept-encoding': 'gzip' };
			assert.equal((await get({ query: LARGE }, headers)).headers['content-encoding'], 'gzip');
			assert.equal((await get({ query: '{__typename}' }, headers)).headers['content-encoding'], undefined);
		}
	},
	async 'an answer can be cached and revalidated'() {
		const { headers } = await get({ query: LARGE });
		assert.match(headers['cache-control'], /max-age=\d+/);
		assert.deepEqual(headers.vary.toLowerCase().split(/, */).sort(), ['accept', 'accept-encoding']);
		for (const encoding of ['identity', 'gzip']) {
			const again = await get({ query: LARGE }, { 'if-none-match': headers.etag, 'accept-encoding': encoding });
			assert.equal(again.status, 304);
			assert.equal(again.text, '');
		}
		const error = await get({ query: '{ nothing }' });
		assert.equal(error.headers.etag, undefined);
		assert.equal(error.headers['cache-control'], 'no-store');
	},
	async 'documents are found by their hashes once they are known'() {
		const document = `{ __typename } # ${Date.now()}`;
		const sha256Hash = createHash('sha256').update(document).digest('hex');
		const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
		const code = ({ text }) => JSON.parse(text).errors[0].extensions.code;
		assert.equal(code(await get({ extensions })), 'PERSISTED_QUERY_NOT_FOUND');
		assert.equal(code(await get({ documentId: `sha256:${sha256Hash}` })), 'PERSISTED_DOCUMENT_NOT_FOUND');
		assert.equal(code(await get({ extensions, query: '{ other }' })), 'PERSISTED_QUERY_HASH_MISMATCH');
		assert.match((await get({ extensions, query: document })).text, /"Query"/);
		assert.match((await get({ extensions })).text, /"Query"/);
		assert.match((await get({ documentId: `sha256:${sha256Hash}` })).text, /"Query"/);
	},
	async 'nothing is advertised that is not delivered'() {
		const { text } = await get({ query: '{ __schema { subscriptionType { name } directives { name } } }' });
		const { subscriptionType, directives } = JSON.parse(text).data.__schema;
		assert.equal(subscriptionType, null);
		assert.ok(!directives.some(({ name }) => name === 'defer'));
	},
	async 'other sites may not ask'() {
		const headers = { origin: 'https://site.example', 'access-control-request-method': 'POST' };
		assert.equal((await ask('OPTIONS', { headers })).headers['access-control-allow-origin'], undefined);
	},
};

for (const [name, check] of Object.entries(checks)) {
	await check();
	console.log(`ok ${name}`);
}
