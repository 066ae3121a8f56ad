// GraphiQL in a real browser: all of it from this server, nothing refused, every example answered.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { NARROW, WIDE, answered, browser, prefix, run, screenshot, shown, tabs, visit } from './browser.mjs';

const examples = readdirSync('../../../http-examples', { recursive: true }).filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`../../../http-examples/${file}`, 'utf8'));

async function welcomeAnswers() {
  const { page, wrongs } = await visit('/');
  assert.equal(new URL(page.url()).pathname, `${prefix}graphiql`);
  assert.equal(await tabs(page).count(), 0, 'one tab needs no bar');
  const query = await shown(page, '.graphiql-query-editor');
  assert.match(query, /^# Sanctions.*\n# .*\nquery Welcome/);
  const answer = await run(page);
  assert.ok(answer.data?.designations.nodes.length > 0 && !answer.errors, `the first tab answers ${JSON.stringify(answer)}`);
  await screenshot(page, 'graphiql');
  await page.getByLabel('Show Documentation Explorer').click();
  await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
  assert.deepEqual(wrongs, []);
  console.log('GraphiQL: the first tab says what the API is and is answered');
}

async function examplesAnswer() {
  const { page, wrongs } = await visit('/graphiql');
  const buttons = page.locator('.examples button');
  assert.equal(await buttons.count(), examples.length);
  for (let i = 0; i < examples.length; i++) {
    await buttons.nth(i).click();
    await page.waitForFunction((name) => document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror
      .getValue().startsWith(`# ${name}\n`), await buttons.nth(i).innerText());
    const query = await shown(page, '.graphiql-query-editor');
    assert.ok(examples.includes(query), `not the text of a file: ${query}`);
    await answered(page, '^$');
    await page.waitForTimeout(300); // GraphiQL reads the operation's name with a delay
    const answer = await run(page);
    const operation = /^query (\w+)/m.exec(query)[1];
    assert.equal(await page.locator('.graphiql-tab-active').innerText(), operation);
    const wrong = await buttons.nth(i).locator('xpath=ancestor::section/h3').innerText() === 'Errors';
    assert.ok(wrong || (answer.data && !answer.errors), `${query} answers ${JSON.stringify(answer)}`);
  }
  assert.equal(await tabs(page).count(), examples.length + 1);
  const tab = await page.locator('.graphiql-tab-active').boundingBox();
  assert.ok(tab.x + tab.width < WIDE.width, 'the tab of the example is off the screen');
  await screenshot(page, 'graphiql-examples');
  await buttons.nth(3).click();
  await page.waitForFunction(() => document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()
    .includes('query '));
  assert.equal(await tabs(page).count(), examples.length + 1, 'an example is opened twice');
  assert.equal(await page.locator('.examples [aria-current]').innerText(), await buttons.nth(3).innerText());
  assert.deepEqual(wrongs.filter((wrong) => !wrong.includes('status of 400')), []);
  console.log(`GraphiQL: ${examples.length} examples listed, each opens in one tab as its file has it, and is answered`);
}

async function examplesAreSearched() {
  const { page, wrongs } = await visit('/graphiql');
  const box = page.getByRole('searchbox', { name: 'Words of a question or a query' });
  const buttons = page.locator('.examples button');
  await box.fill('Errors identifier');
  const found = await buttons.count();
  assert.ok(found > 0 && found < 10, `${found} examples`);
  assert.deepEqual(await page.locator('.examples h3').allInnerTexts(), ['Errors']);
  await page.getByRole('status').filter({ hasText: new RegExp(`^${found} examples?$`) }).waitFor();
  await buttons.first().click();
  await tabs(page).nth(1).waitFor();
  await box.fill('no such words');
  await page.getByRole('status').filter({ hasText: 'No example has these words.' }).waitFor();
  assert.equal(await buttons.count(), 0);
  assert.deepEqual(wrongs, []);
  console.log('GraphiQL: the examples are searched by words');
}

async function hastyClicksAreObeyed() {
  const { page, wrongs } = await visit('/graphiql');
  const buttons = page.locator('.examples button');
  await buttons.nth(1).dblclick();
  await buttons.nth(2).click();
  const name = await buttons.nth(2).innerText();
  await page.waitForFunction((text) => document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror
    .getValue().startsWith(text), `# ${name}\n`);
  await page.waitForTimeout(1000);
  assert.equal(await tabs(page).count(), 3, 'two examples clicked in haste');
  assert.deepEqual(wrongs, []);
  console.log('GraphiQL: a double click opens one tab, and the next example needs no pause');
}

async function linkedRequestWaits() {
  const { page, wrongs } = await visit('/graphiql?query=query+Linked+%7B+__typename+%7D&url=http%3A%2F%2Flocalhost%3A1');
  const asked = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.waitForTimeout(1000);
  assert.equal(await shown(page, '.graphiql-query-editor'), 'query Linked { __typename }');
  assert.deepEqual(asked.filter((body) => body.includes('Linked')), []);
  assert.deepEqual((await run(page)).data, { __typename: 'Query' });
  await page.reload();
  await page.waitForSelector('.graphiql-query-editor .CodeMirror');
  assert.equal(await tabs(page).count(), 2, 'the same link adds a tab each time');
  assert.deepEqual(wrongs, []);
  console.log('GraphiQL: a linked request fills a tab and waits');
}

async function narrowPageWorks() {
  const { page, wrongs } = await visit('/graphiql', { viewport: NARROW });
  await page.getByLabel('Show Examples').click();
  await page.locator('.examples button').first().click();
  await page.waitForTimeout(300);
  await screenshot(page, 'graphiql-narrow-examples');
  await page.getByLabel('Hide Examples').click();
  assert.ok((await run(page)).data);
  for (const part of ['.graphiql-query-editor', '.graphiql-response']) {
    const { width, height } = await page.locator(part).boundingBox();
    assert.ok(width > 250 && height > 150, `${part} is ${width} by ${height}`);
  }
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= NARROW.width, 'the page scrolls sideways');
  await page.locator('.graphiql-response').scrollIntoViewIfNeeded();
  await screenshot(page, 'graphiql-narrow');
  assert.deepEqual(wrongs, []);
  console.log(`GraphiQL: ${NARROW.width} px are wide enough`);
}

async function worksWithoutStorage() {
  const { page, wrongs } = await visit('/graphiql', { before: () => Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('blocked', 'SecurityError'); },
  }) });
  await page.locator('.examples button').first().click();
  await page.waitForTimeout(300);
  assert.ok((await run(page)).data);
  assert.deepEqual(wrongs, []);
  console.log('GraphiQL: works where the browser blocks storage');
}

try {
  await welcomeAnswers();
  await examplesAnswer();
  await examplesAreSearched();
  await hastyClicksAreObeyed();
  await linkedRequestWaits();
  await narrowPageWorks();
  await worksWithoutStorage();
} finally {
  await browser.close();
}
