// A page that a front-end team would write, built by Vite and used in a real browser: sorted, narrowed, paged, followed.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { browser, base, screenshot } from './browser.mjs';

const configFile = fileURLToPath(new URL('app/vite.config.mjs', import.meta.url));
await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
const home = `http://127.0.0.1:${server.httpServer.address().port}/`;

async function opened(viewport) {
  const page = await (await browser.newContext({ viewport })).newPage();
  const wrongs = [];
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && wrongs.push(`${response.status()}: ${response.url()}`));
  await page.goto(home);
  await page.getByRole('status').waitFor();
  return { page, wrongs };
}

async function asked(query) {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

const cells = (page, column) => page.locator(`tbody td:nth-child(${column})`).allInnerTexts();

async function theTableIsSorted() {
  const { page, wrongs } = await opened();
  const newest = await cells(page, 1);
  assert.equal(newest.length, 20);
  assert.deepEqual(newest, [...newest].sort().reverse());
  await page.getByRole('button', { name: 'Target' }).click();
  await page.waitForFunction(() => document.querySelector('[aria-sort="ascending"]')?.innerText.startsWith('Target'));
  const { designations } = await asked(
    '{ designations(orderBy: [{field: TARGET}], first: 20) { nodes { target { name } } } }');
  await page.getByRole('link', { name: designations.nodes[0].target.name }).first().waitFor();
  assert.deepEqual(await cells(page, 3), designations.nodes.map(({ target }) => target.name));
  await screenshot(page, 'app-table');
  assert.deepEqual(wrongs, []);
  console.log('App: sorted by every column');
}

async function facetsNarrowAndPagesTurn() {
  const { page, wrongs } = await opened();
  await page.getByLabel('Jurisdiction').selectOption('canada');
  const { designations } = await asked('{ designations(filter: {jurisdictions: ["canada"]}) { totalCount } }');
  await page.getByText(`${designations.totalCount} designations`).waitFor();
  assert.deepEqual([...new Set(await cells(page, 2))], ['Canada']);
  await page.getByLabel('Jurisdiction').selectOption('');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.waitForFunction(() => !document.querySelector('nav button').disabled);
  const second = await cells(page, 3);
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.waitForFunction(() => document.querySelector('nav button').disabled);
  assert.notDeepEqual(await cells(page, 3), second);
  assert.deepEqual(wrongs, []);
  console.log('App: narrowed by facets, paged forth and back');
}

async function anActorHasATimelineAndAPicture() {
  const { page, wrongs } = await opened({ width: 390, height: 844 });
  await page.goto(`${home}#/zhu-hailun`);
  await page.getByRole('heading', { name: 'Zhu Hailun' }).waitFor();
  await page.waitForFunction(() => document.querySelector('img')?.naturalWidth > 0);
  const { actor } = await asked('{ actor(id: "zhu-hailun") { timeline { totalCount } } }');
  await page.getByRole('heading', { name: `Timeline (${actor.timeline.totalCount})` }).waitFor();
  await screenshot(page, 'app-actor');
  assert.deepEqual(wrongs, []);
  await page.goto(`${home}#/nobody`);
  await page.getByText('No actor has the id nobody.').waitFor();
  console.log('App: an actor with timeline and picture, at 390 pixels');
}

try {
  await theTableIsSorted();
  await facetsNarrowAndPagesTurn();
  await anActorHasATimelineAndAPicture();
} finally {
  await browser.close();
  await server.close();
}
