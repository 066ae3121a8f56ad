// GraphiQL in a real browser: all of it from this server, nothing refused, every example answered.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const base = process.env.BASE_URL ?? 'http://localhost:8080';
const screenshot = fileURLToPath(new URL('../../../target/graphiql.png', import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** A first visit, with a list of all that goes wrong in it. */
async function visit(address) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const wrongs = [];
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && wrongs.push(`console: ${message.text()}`));
  page.on('requestfailed', (request) => wrongs.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== base) {
      wrongs.push(`elsewhere: ${request.url()}`);
    }
  });
  page.on('response', (response) => response.status() >= 400 && wrongs.push(`${response.status()}: ${response.url()}`));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation',
    (violation) => console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`)));
  await page.goto(base + address);
  await page.waitForSelector('.graphiql-query-editor .CodeMirror');
  return { page, wrongs };
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

async function examplesAnswer() {
  const { page, wrongs } = await visit('/');
  assert.equal(new URL(page.url()).pathname, '/graphiql');
  const tabs = page.locator('.graphiql-tab:not(.graphiql-tab-add)');
  assert.ok(await tabs.count() >= 8, `only ${await tabs.count()} tabs`);
  const answer = await run(page);
  assert.ok(answer.data && !answer.errors, `the first example answers ${JSON.stringify(answer)}`);
  await page.getByLabel('Show Documentation Explorer').click();
  await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
  await page.screenshot({ path: screenshot });
  for (let i = 1; i < await tabs.count(); i++) {
    await tabs.nth(i).locator('.graphiql-tab-button').click();
    await answered(page, '^$');
    await page.waitForTimeout(300); // GraphiQL reads the operation's name with a delay
    assert.ok((await run(page)).data, `tab ${i + 1} has no data`);
  }
  assert.deepEqual(wrongs, []);
  console.log(`GraphiQL: ${await tabs.count()} tabs, each answered; nothing refused, nothing from elsewhere`);
}

async function sharedRequestWaits() {
  const { page, wrongs } = await visit('/graphiql?query=query+Shared+%7B+__typename+%7D&url=http%3A%2F%2Flocalhost%3A1');
  const asked = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.waitForTimeout(1000);
  assert.equal(await shown(page, '.graphiql-query-editor'), 'query Shared { __typename }');
  assert.deepEqual(asked.filter((body) => body.includes('Shared')), []);
  assert.deepEqual((await run(page)).data, { __typename: 'Query' });
  assert.deepEqual(wrongs, []);
  console.log('GraphiQL: a shared request fills the editor and waits');
}

try {
  await examplesAnswer();
  await sharedRequestWaits();
} finally {
  await browser.close();
}
