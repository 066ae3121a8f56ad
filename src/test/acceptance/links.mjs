// Links to requests in a real browser: what a link holds fills a tab, and nothing runs by itself.
import assert from 'node:assert/strict';
import { areVariablesShown, base, browser, run, screenshot, shown, tabs, visit } from './browser.mjs';

const QUERY = '# 陈全国 & others: 100 %, a+b\nquery Linked($id: ID!) { actor(id: $id) { name } }';
const VARIABLES = '{ "id": "chen-quanguo" }';

async function linkOf(page, query, variables) {
  await page.evaluate(([queryText, variablesText]) => {
    const editor = (name) => document.querySelector(`${name} .CodeMirror`).CodeMirror;
    editor('.graphiql-query-editor').setValue(queryText);
    editor('.graphiql-editor-tool').setValue(variablesText);
  }, [query, variables]);
  await page.getByRole('button', { name: 'Copy link to this query and its variables' }).click();
}

/** What was sent to the endpoint of the operation in the link. */
function sent(page) {
  const bodies = [];
  page.on('request', (request) => bodies.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  return () => bodies.filter((body) => body.includes('Linked'));
}

async function copiedLinkOpens() {
  const { page, wrongs } = await visit('/graphiql', { permissions: ['clipboard-read', 'clipboard-write'] });
  await linkOf(page, QUERY, VARIABLES);
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  await screenshot(page, 'graphiql-link');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${base}/graphiql#query=`), link);
  const other = await visit(link.slice(base.length));
  const requests = sent(other.page);
  await other.page.reload();
  await other.page.waitForSelector('.graphiql-query-editor .CodeMirror');
  await other.page.waitForTimeout(1000);
  assert.equal(await shown(other.page, '.graphiql-query-editor'), QUERY);
  assert.equal(await shown(other.page, '.graphiql-editor-tool'), VARIABLES);
  assert.ok(await areVariablesShown(other.page), 'the variables are hidden');
  assert.deepEqual(requests(), [], 'the link runs by itself, or is sent');
  assert.deepEqual((await run(other.page)).data, { actor: { name: 'Chen Quanguo' } });
  assert.deepEqual([...wrongs, ...other.wrongs], []);
  console.log('links: a copied link brings the query and its variables, and waits');
}

async function linkWithoutVariables() {
  const { page } = await visit('/graphiql', { permissions: ['clipboard-read', 'clipboard-write'] });
  await linkOf(page, '{ __typename }', ' ');
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()),
    `${base}/graphiql#query=%7B+__typename+%7D`);
  console.log('links: no variables, none in the link');
}

async function addressBarHasTheLinkWithoutClipboard() {
  const { page, wrongs } = await visit('/graphiql', { before: () => Object.defineProperty(navigator, 'clipboard', {
    value: undefined,
  }) });
  await linkOf(page, QUERY, VARIABLES);
  await page.getByRole('status').filter({ hasText: 'The link is in the address bar' }).waitFor();
  const { hash } = new URL(page.url());
  assert.deepEqual(Object.fromEntries(new URLSearchParams(hash.slice(1))), { query: QUERY, variables: VARIABLES });
  assert.deepEqual(wrongs, []);
  console.log('links: where a page may not write to the clipboard, the address bar has the link');
}

async function linkOpensWhereThePageIsOpen() {
  const { page, wrongs } = await visit('/graphiql');
  const requests = sent(page);
  await page.evaluate(() => { location.hash = 'query=query+Linked+%7B+__typename+%7D'; });
  await tabs(page).filter({ hasText: 'Linked' }).waitFor();
  assert.equal(await shown(page, '.graphiql-query-editor'), 'query Linked { __typename }');
  assert.deepEqual(requests(), []);
  assert.deepEqual(wrongs.filter((wrong) => !wrong.startsWith('failed:')), []);
  console.log('links: a link fills a tab where the page is open already');
}

try {
  await copiedLinkOpens();
  await linkWithoutVariables();
  await addressBarHasTheLinkWithoutClipboard();
  await linkOpensWhereThePageIsOpen();
} finally {
  await browser.close();
}
