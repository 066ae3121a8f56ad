// The panel Picture in a real browser: pictures of a timeline, an alignment and a chain, tables of lists, CSV.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { NARROW, browser, run, screenshot, visit } from './browser.mjs';

/** The panel on a visit to a query, before that is run. */
async function opened(query, options) {
  const { page, wrongs } = await visit(`/graphiql#${new URLSearchParams({ query })}`, options);
  await page.getByRole('button', { name: 'Show Picture' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.picture').waitFor();
  return { page, wrongs };
}

/** The size of the picture, once it is drawn. */
async function drawn(page) {
  await page.waitForFunction(() => document.querySelector('.picture img')?.naturalWidth > 0);
  return page.locator('.picture img').getAttribute('src');
}

async function aTimelineIsDrawnWithItsFilter() {
  const { page, wrongs } = await opened(`query Year($from: Date) {
    timeline(filter: {jurisdictions: ["china"], range: {from: $from}}, first: 5) { nodes { date event act { id title } } }
  }`);
  await page.getByText('Run a query.').waitFor();
  await run(page);
  const source = await drawn(page);
  assert.match(source, /\/pictures\/timeline\.svg\?jurisdictions=china$/);
  await page.getByText('5 rows').waitFor();
  await screenshot(page, 'graphiql-picture');
  assert.deepEqual(wrongs, []);
  console.log('Picture: a timeline, with the filter of the query');
}

async function anAlignmentAndAChainAreDrawn() {
  for (const [query, address] of [
    ['{ alignment(jurisdictions: ["united-states", "canada"]) { nodes { target { name } cells { firstListedOn } } } }',
      /alignment\.svg\?jurisdictions=united-states%2Ccanada$/],
    ['{ it: measure(id: "us-glomag-2020-07-09") { title answeredBy { nodes { from { id } } } } }',
      /chain\.svg\?act=us-glomag-2020-07-09$/],
  ]) {
    const { page, wrongs } = await opened(query);
    const { errors } = await run(page);
    assert.equal(errors, undefined);
    assert.match(await drawn(page), address);
    assert.deepEqual(wrongs, []);
  }
  console.log('Picture: an alignment and a chain');
}

async function listsAreTablesAndFiles() {
  const { page, wrongs } = await opened(`{
    measures(first: 3) { nodes { id title designations(first: 2) { nodes { id from target { name } provisions } } } }
  }`);
  await run(page);
  await page.getByText('3 rows').waitFor();
  await page.getByRole('combobox', { name: 'List' }).selectOption('measures.nodes.designations.nodes');
  const head = await page.locator('.picture th').allInnerTexts();
  assert.deepEqual(head, ['id', 'from', 'target.name', 'provisions']);
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  assert.equal(download.suggestedFilename(), 'measures-nodes-designations.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  assert.equal(lines[0], '\uFEFFid,from,target.name,provisions');
  assert.equal(lines.length - 2, await page.locator('.picture tbody tr').count());
  assert.deepEqual(wrongs, []);
  console.log('Picture: lists as tables and as CSV');
}

async function formulasAreNoFormulas() {
  const { page } = await visit('/graphiql');
  const csv = await page.evaluate(async () => {
    const { csvOf, tableOf } = await import('./graphiql/lists.js');
    return csvOf(tableOf([{ a: '=1+1', b: 'x, "y"', c: { d: null, e: ['p', 'q'] } }, { a: 'Ross\nRoth', f: 0 }]));
  });
  assert.equal(csv, '\uFEFFa,b,c.d,c.e,f\r\n\'=1+1,"x, ""y""",,p; q,\r\n"Ross\nRoth",,,,0\r\n');
  console.log('Picture: what a spreadsheet would run is escaped');
}

async function canBeReadOnAPhone() {
  const { page, wrongs } = await opened('{ timeline(first: 5) { nodes { date act { title } } } }', { viewport: NARROW });
  await run(page);
  await drawn(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is too wide');
  await page.locator('.picture').scrollIntoViewIfNeeded();
  await screenshot(page, 'graphiql-picture-narrow');
  assert.deepEqual(wrongs, []);
  console.log('Picture: at 390 pixels');
}

await aTimelineIsDrawnWithItsFilter();
await anAlignmentAndAChainAreDrawn();
await listsAreTablesAndFiles();
await formulasAreNoFormulas();
await canBeReadOnAPhone();
await browser.close();
