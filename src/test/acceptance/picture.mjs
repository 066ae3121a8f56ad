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

/** The address of the picture, once it is drawn. */
async function drawn(page) {
  await page.waitForFunction(() => document.querySelector('.picture img')?.naturalWidth > 0);
  return page.locator('.picture img').getAttribute('src');
}

/** What a module of the page makes of a value. */
async function made(file, make, ...values) {
  const { page } = await visit('/graphiql');
  return page.evaluate(`import('./graphiql/${file}.js').then((it) => (${make})(it, ...${JSON.stringify(values)}))`);
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

async function whatAnAnswerHasIsDrawn() {
  for (const [query, address] of [
    [`query Canada($of: [ID!] = ["canada"], $days: DateRange = {from: "2021-01-01"}) {
        timeline(filter: {jurisdictions: $of, range: $days}, first: 2) { nodes { date } } }`,
      /timeline\.svg\?jurisdictions=canada&range\.from=2021-01-01$/],
    [`query ByDay($day: Date = "2021-04-01") {
        alignment(jurisdictions: ["united-states"], asOf: $day, first: 2) { nodes { target { name } } } }`,
      /alignment\.svg\?jurisdictions=united-states&asOf=2021-04-01$/],
    ['{ ...Days } fragment Days on Query { timeline(first: 2) { nodes { date } } }', /timeline\.svg$/],
    ['{ timeline(first: 2, filter: {events: [LISTED, OCCURRED]}) { nodes { date } } }', /timeline\.svg\?events=OCCURRED$/],
    ['{ actor(id: "chen-quanguo") { timeline(first: 2) { nodes { date } } } }', /timeline\.svg\?actor=chen-quanguo$/],
    ['{ node(id: "china") { ...Days } } fragment Days on Actor { d: timeline(filter: {events: OCCURRED}) { edges { cursor } } }',
      /timeline\.svg\?events=OCCURRED&actor=china$/],
    ['{ node(id: "us-glomag-2020-07-09") { ... on Measure { answeredBy { nodes { from { id } } } } } }',
      /chain\.svg\?act=us-glomag-2020-07-09$/],
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
  console.log('Picture: an alignment and a chain, with defaults of variables and in fragments');
}

async function whatIsNotDrawnIsTold() {
  for (const [query, told] of [
    ['{ timeline(first: 2, filter: {events: LISTED}) { nodes { date } } }', 'Listings are too many to be drawn.'],
    ['{ actor(id: "china") { timeline(first: 2, filter: {events: LISTED}) { nodes { date } } } }', 'Listings are too many'],
    ['{ actor(id: "china") { timeline { totalCount } ... @include(if: false) { days: timeline { edges { cursor } } } } }',
      'This answer has no timeline'],
    ['{ measure(id: "us-glomag-2020-07-09") { answeredBy { totalCount } } }', 'This answer has no timeline'],
    ['{ timeline(filter: {events: ENDED}) { totalCount } }', 'This answer has no timeline, alignment or chain'],
    ['{ ... @skip(if: true) { timeline { nodes { date } } } dataset { version } }', 'This answer has no timeline'],
    ['{ actor(id: "no-such") { unknown } }', 'The query failed. The answer says why.'],
  ]) {
    const { page } = await opened(query);
    await run(page);
    await page.locator('.picture').getByText(told).waitFor();
    assert.equal(await page.locator('.picture img').count(), 0, query);
  }
  console.log('Picture: what is not drawn is told');
}

async function whyAPictureIsRefusedIsTold() {
  const { page } = await opened('{ timeline(first: 2) { nodes { date } } }');
  await page.route('**/pictures/timeline.svg', (route) => route.continue({ url: `${route.request().url()}?events=NEVER` }));
  await run(page);
  await page.getByRole('alert').filter({ hasText: /cannot be drawn\. .* is 'NEVER'/ }).waitFor();
  console.log('Picture: the server says why it draws nothing');
}

async function tablesLeaveNothingOut() {
  const { columns, rows } = await made('lists', '({ tableOf }, rows) => tableOf(rows)', [
    { id: 'a', of: [], by: null, last: 1 }, null,
    { id: 'b', of: [{ id: 'p', name: 'P' }, { id: 'q', name: null }], by: { name: 'B' }, last: 2 },
  ]);
  assert.deepEqual(columns, ['id', 'of.id', 'of.name', 'by.name', 'last']);
  assert.deepEqual(rows, [[['a'], [], [], [''], ['1']], [[''], [''], [''], [''], ['']], [['b'], ['p', 'q'], ['P', ''], ['B'], ['2']]]);
  const lists = await made('lists', '({ listsOf }, data) => [...listsOf(data)]', {
    matches: [[{ score: 1 }], [], [{ score: 2 }, null]],
    measures: [null, { id: 'm', of: { nodes: [{ id: 'd' }] } }],
  });
  assert.deepEqual(lists, [
    ['matches', [{ matches: 1, score: 1 }, { matches: 3, score: 2 }, { matches: 3 }]],
    ['measures', [{}, { id: 'm', of: { nodes: [{ id: 'd' }] } }]],
    ['measures.of.nodes', [{ measures: 'm', id: 'd' }]],
  ]);
  console.log('Picture: tables leave nothing out');
}

async function listsAreTablesAndFiles() {
  const { page, wrongs } = await opened(`{
    measures(first: 3) { nodes { id title designations(first: 2) { nodes { id from target { name } provisions } } } }
  }`);
  await run(page);
  await page.getByText('3 rows').waitFor();
  await page.getByRole('combobox', { name: 'List' }).selectOption('measures.nodes.designations.nodes');
  const head = await page.locator('.picture th').allInnerTexts();
  assert.deepEqual(head, ['measures.nodes', 'id', 'from', 'target.name', 'provisions']);
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  assert.equal(download.suggestedFilename(), 'measures-nodes-designations.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  assert.equal(lines[0], '\uFEFFmeasures.nodes,id,from,target.name,provisions');
  assert.equal(lines.length - 2, await page.locator('.picture tbody tr').count());
  assert.deepEqual(wrongs, []);
  console.log('Picture: lists as tables and as CSV');
}

async function formulasAreNoFormulas() {
  const csv = await made('lists', '({ csvOf, tableOf }, rows) => csvOf(tableOf(rows))',
    [{ a: '=1+1', b: 'x, "y"', c: { d: null, e: ['p', '=q', 'r;s'] } }, { a: 'Ross\nRoth', f: -2 }]);
  assert.equal(csv, '\uFEFFa,b,c.d,c.e,f\r\n\'=1+1,"x, ""y""",,"p;\'=q;""r;s""",\r\n"Ross\nRoth",,,,-2\r\n');
  console.log('Picture: what a spreadsheet would run is escaped');
}

async function picturesFitTheirPanel() {
  for (const viewport of [{ width: 1200, height: 800 }, NARROW]) {
    const { page } = await opened('{ alignment(jurisdictions: "canada", first: 1) { nodes { target { name } } } }', { viewport });
    await run(page);
    await drawn(page);
    const [panel, picture] = await Promise.all(['.panel.picture', '.picture img'].map((one) => page.locator(one).boundingBox()));
    assert.ok(picture.x >= panel.x && picture.width <= panel.width, `${picture.width} in ${panel.width} pixels`);
    const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Open the alignment' }).click()]);
    assert.match(tab.url(), /alignment\.svg\?jurisdictions=canada$/);
  }
  console.log('Picture: as wide as the panel, and whole in a tab of its own');
}

async function theSettingsOfThePageAreThoseOfItsPictures() {
  const { page } = await opened('{ timeline(first: 2) { nodes { date } } }');
  await run(page);
  await drawn(page);
  const looks = () => Promise.all(['img', 'select'].map((part) => page.locator(`.picture ${part}`).screenshot()));
  const light = await looks();
  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const dark = await looks();
  light.forEach((look, i) => assert.ok(!look.equals(dark[i]), 'dark as light'));
  await screenshot(page, 'graphiql-picture-dark');
  console.log('Picture: dark where the page is');
}

async function canBeReadOnAPhone() {
  const { page, wrongs } = await opened('{ timeline(first: 5) { nodes { date act { title } } } }', { viewport: NARROW });
  await run(page);
  await drawn(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is too wide');
  const settings = await page.getByRole('button', { name: 'Open settings dialog' }).boundingBox();
  assert.ok(settings.x + settings.width <= NARROW.width, 'the settings are out of reach');
  await page.locator('.picture').scrollIntoViewIfNeeded();
  await screenshot(page, 'graphiql-picture-narrow');
  assert.deepEqual(wrongs, []);
  console.log('Picture: at 390 pixels');
}

await aTimelineIsDrawnWithItsFilter();
await whatAnAnswerHasIsDrawn();
await whatIsNotDrawnIsTold();
await whyAPictureIsRefusedIsTold();
await tablesLeaveNothingOut();
await listsAreTablesAndFiles();
await formulasAreNoFormulas();
await picturesFitTheirPanel();
await theSettingsOfThePageAreThoseOfItsPictures();
await canBeReadOnAPhone();
await browser.close();
