// GraphiQL in a real browser: all of it from this server, nothing refused, every example answered.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const base = process.env.BASE_URL ?? 'http://localhost:8080';
const { origin, pathname: prefix } = new URL(base.replace(/\/?$/, '/'));
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 390, height: 844 };
const examples = readdirSync('../../../http-examples', { recursive: true }).filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`../../../http-examples/${file}`, 'utf8'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** A first visit, with a list of all that goes wrong in it. */
async function visit(path, { viewport = WIDE, before } = {}) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(before ?? '');
  const wrongs = [];
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && wrongs.push(`console: ${message.text()}`));
  page.on('requestfailed', (request) => wrongs.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && (url.origin !== origin || !url.pathname.startsWith(prefix))) {
      wrongs.push(`elsewhere: ${request.url()}`);
    }
  });
  page.on('response', (response) => response.status() >= 400 && !response.url().endsWith('/graphql')
    && wrongs.push(`${response.status()}: ${response.url()}`));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation',
    (violation) => console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`)));
  await page.goto(base + path);
  await page.waitForSelector('.graphiql-query-editor .CodeMirror');
  return { page, wrongs };
}

function screenshot(page, name) {
  return page.screenshot({ path: fileURLToPath(new URL(`../../../target/${name}.png`, import.meta.url)) });
}

function shown(page, editor) {
  return page.evaluate((name) => document.querySelector(`${name} .CodeMirror`).CodeMirror.getValue(), editor);
}

/** Waits until the pane of the answer shows what it should. */
function answered(page, pattern) {
  return page.waitForFunction((text) => new RegExp(text)
    .test(document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()), pattern, { timeout: 10_000 });
}

async function run(page) {
  await page.locator('.graphiql-execute-button').click();
  await answered(page, '"(data|errors)":');
  return JSON.parse(await shown(page, '.result-window'));
}

function tabs(page) {
  return page.locator('.graphiql-tab:not(.graphiql-tab-add)');
}

async function welcomeAnswers() {
  const { page, wrongs } = await visit('/');
  assert.equal(new URL(page.url()).pathname, `${prefix}graphiql`);
  assert.equal(await tabs(page).count(), 0, 'one tab needs no bar');
  const query = await shown(page, '.graphiql-query-editor');
  assert.match(query, /^# Sanctions.*\n# .*\nquery Welcome/);
  const answer = await run(page);
  assert.ok(answer.data?.actor && !answer.errors, `the first tab answers ${JSON.stringify(answer)}`);
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
  await hastyClicksAreObeyed();
  await linkedRequestWaits();
  await narrowPageWorks();
  await worksWithoutStorage();
} finally {
  await browser.close();
}
