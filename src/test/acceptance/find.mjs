// The panel Find in a real browser: names in several scripts, by mouse, keyboard and input method, and what goes wrong.
import assert from 'node:assert/strict';
import { NARROW, areVariablesShown, browser, run, screenshot, shown, tabs, visit } from './browser.mjs';

const FINDING = 'query Find(';

/** The panel on a first visit, opened by its button, and the names that are asked for. */
async function opened(options) {
  const { page, wrongs } = await visit('/graphiql', options);
  const asked = [];
  page.on('request', (request) => request.postData()?.includes(FINDING)
    && asked.push(request.postDataJSON().variables.text));
  await page.getByRole('button', { name: 'Show Find' }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox', { name: 'A name, in any script' });
  await page.waitForFunction(() => document.activeElement?.id === 'find-name');
  return { page, wrongs, asked, box };
}

function option(page, name) {
  return page.getByRole('option', { name });
}

function status(page, text) {
  return page.locator('.find [role="status"]').filter({ hasText: text }).waitFor();
}

/** Replaces the open query and its variables, as a reader would. */
function write(page, query, variables) {
  return page.evaluate(([queryText, variablesText]) => {
    const editor = (name) => document.querySelector(`${name} .CodeMirror`).CodeMirror;
    editor('.graphiql-query-editor').setValue(queryText);
    editor('.graphiql-editor-tool').setValue(variablesText);
  }, [query, variables]);
}

async function variables(page) {
  return JSON.parse(await shown(page, '.graphiql-editor-tool'));
}

async function namesOfAllScriptsAreFound() {
  const { page, wrongs, box } = await opened();
  for (const name of ['陈全国', '陈', 'chen quanguo', 'Quanguo Chen']) {
    await box.fill(name);
    await option(page, /^Chen Quanguo, person/).waitFor();
    await status(page, /^\d+ actors?/);
    await page.waitForFunction(() => document.querySelector('#find-actors').ariaBusy === 'false');
  }
  const told = await option(page, /^Chen Quanguo/).innerText();
  assert.match(told, /陈全国/);
  assert.match(told, /\d+ designations, found by .*, score \d\.\d\d$/m);
  const chinese = option(page, /^Chen Quanguo/).locator('bdi', { hasText: '陈全国' });
  assert.equal(await chinese.getAttribute('lang'), 'zh-Hans');
  await screenshot(page, 'graphiql-find');
  assert.deepEqual(wrongs, []);
  console.log('Find: names in Chinese and Latin script, whole, begun and reordered');
}

async function oneClickOpensAQuery() {
  const { page, wrongs, box } = await opened();
  await box.fill('陈全国');
  await option(page, /^Chen Quanguo/).click();
  await status(page, 'A query about Chen Quanguo is open.');
  assert.equal(await tabs(page).count(), 2);
  assert.match(await shown(page, '.graphiql-query-editor'), /^# Who is this.*\nquery WhoIs\(\$id: ID!\)/);
  assert.deepEqual(await variables(page), { id: 'chen-quanguo' });
  assert.ok(await areVariablesShown(page), 'the variables are hidden');
  await page.waitForTimeout(300); // GraphiQL reads the operation's name with a delay
  const { data } = await run(page);
  assert.equal(data.actor.name, 'Chen Quanguo');
  await box.fill('Marco Rubio');
  await option(page, /^Marco Rubio/).click();
  await status(page, '$id is now marco-rubio.');
  assert.equal(await tabs(page).count(), 2, 'the open query has a variable for the id');
  assert.deepEqual(wrongs, []);
  console.log('Find: one click opens a query about the actor, or puts the id into the open one');
}

async function otherVariablesStay() {
  const { page, wrongs, box } = await opened();
  const query = 'query Two($day: Date, $a: ID!, $b: ID!) { one: actor(id: $a) { name } two: actor(id: $b) { name } }';
  await write(page, query, '{"day": "2020-07-15", "a": "marco-rubio"}');
  await box.fill('陈全国');
  await option(page, /^Chen Quanguo/).click();
  await status(page, '$b is now chen-quanguo.');
  assert.ok(await areVariablesShown(page), 'the variables are hidden');
  assert.deepEqual(await variables(page), { day: '2020-07-15', a: 'marco-rubio', b: 'chen-quanguo' });
  await option(page, /^Chen Quanguo/).click();
  assert.deepEqual(await variables(page), { day: '2020-07-15', a: 'chen-quanguo', b: 'chen-quanguo' });
  await write(page, query, '{"day": ');
  await option(page, /^Chen Quanguo/).click();
  await status(page, 'no JSON object');
  assert.equal(await shown(page, '.graphiql-editor-tool'), '{"day": ');
  assert.equal(await tabs(page).count(), 0, 'a tab was opened');
  assert.deepEqual(wrongs, []);
  console.log('Find: other variables are kept, and broken ones are left alone');
}

async function keyboardIsEnough() {
  const { page, wrongs, asked, box } = await opened();
  await page.keyboard.type('xinjiang', { delay: 10 });
  await status(page, /^\d+ actors/);
  assert.ok(asked.length < 'xinjiang'.length, 'each letter is asked for');
  const active = async () => page.locator(`#${await box.getAttribute('aria-activedescendant')}`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  assert.equal(await (await active()).getAttribute('aria-selected'), 'true');
  assert.equal(await (await active()).innerText(), await page.getByRole('option').nth(1).innerText());
  assert.equal(await page.locator('[aria-selected="true"]').count(), 1);
  const name = await (await active()).locator('.name').innerText();
  await page.keyboard.press('Enter');
  await status(page, `A query about ${name} is open.`);
  assert.ok(await box.evaluate((input) => input === document.activeElement), 'the focus has gone');
  assert.notEqual(await box.evaluate((input) => getComputedStyle(input).outlineStyle), 'none');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.find [role="option"]'));
  assert.deepEqual(wrongs, []);
  console.log('Find: arrow keys and Enter choose, Escape empties the box');
}

async function onlyTheNewestTextCounts() {
  const { page, wrongs, asked, box } = await opened();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData().includes('Marco')) {
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    await route.fallback();
  });
  await box.fill('Marco Rubio');
  await page.waitForTimeout(500);
  assert.deepEqual(asked, ['Marco Rubio']);
  await box.fill('陈全国');
  await option(page, /^Chen Quanguo/).waitFor();
  await page.waitForTimeout(1500);
  assert.equal(await option(page, /^Marco Rubio/).count(), 0, 'an answer that is late is shown');
  await box.fill('Marco Rubio');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  assert.equal(await tabs(page).count(), 0, 'Enter chooses from the list of an older text');
  await box.fill('');
  await page.waitForFunction(() => !document.querySelector('.find [role="option"]'));
  assert.deepEqual(wrongs.filter((wrong) => !wrong.startsWith('failed:')), []);
  console.log('Find: answers that come late are dropped');
}

async function compositionIsLeftAlone() {
  const { page, wrongs, asked, box } = await opened();
  const keyboard = await page.context().newCDPSession(page);
  const compose = async (text) => {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(400);
  };
  await page.keyboard.type('x');
  await compose('c');
  assert.deepEqual(asked, [], 'asked for what was typed before the composition');
  await keyboard.send('Input.insertText', { text: '' });
  await box.fill('');
  for (const text of ['c', 'chen', "chen'quan'guo"]) {
    await compose(text);
  }
  assert.deepEqual(asked, [], 'asked during composition');
  await keyboard.send('Input.insertText', { text: '陈全国' });
  await option(page, /^Chen Quanguo/).waitFor();
  assert.deepEqual(asked, ['陈全国']);
  await screenshot(page, 'graphiql-find-composed');
  assert.deepEqual(wrongs, []);
  console.log('Find: nothing is asked for while an input method composes');
}

async function whatIsTypedStaysHere() {
  const { page, wrongs, box } = await opened();
  const addresses = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  await box.fill('陈全国');
  await option(page, /^Chen Quanguo/).click();
  await page.waitForTimeout(1000); // GraphiQL stores its tabs with a delay
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
  assert.match(stored, /chen-quanguo/);
  assert.doesNotMatch(stored, /陈全国/);
  assert.doesNotMatch([page.url(), ...addresses].join(), /陈/);
  assert.deepEqual(wrongs, []);
  console.log('Find: what is typed is in no address and not stored');
}

async function failuresAreTold() {
  const { page, box } = await opened();
  await box.fill('Zzyzx Qqqqq');
  await status(page, 'No actor has a name like this.');
  await box.fill('x'.repeat(201));
  await status(page, '200');
  await screenshot(page, 'graphiql-find-refused');
  await page.route('**/graphql', (route) => route.abort());
  await box.fill('陈全国');
  await status(page, 'The server did not answer.');
  await page.unroute('**/graphql');
  await page.keyboard.press('Enter');
  await option(page, /^Chen Quanguo/).waitFor();
  console.log('Find: no match, a refusal and a server that is away are told');
}

async function narrowPageWorks() {
  const { page, wrongs, box } = await opened({ viewport: NARROW });
  await box.fill('陈全国');
  await option(page, /^Chen Quanguo/).waitFor();
  await screenshot(page, 'graphiql-narrow-find');
  await option(page, /^Chen Quanguo/).click();
  await page.waitForTimeout(300);
  assert.equal((await run(page)).data.actor.name, 'Chen Quanguo');
  const { width, height } = await page.locator('.graphiql-response').boundingBox();
  assert.ok(width > 250 && height > 150, `the answer is ${width} by ${height} beside the panel`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= NARROW.width, 'the page scrolls sideways');
  await page.locator('.graphiql-response').scrollIntoViewIfNeeded();
  await screenshot(page, 'graphiql-narrow-found');
  assert.deepEqual(wrongs, []);
  console.log(`Find: ${NARROW.width} px are wide enough`);
}

try {
  await namesOfAllScriptsAreFound();
  await oneClickOpensAQuery();
  await otherVariablesStay();
  await keyboardIsEnough();
  await onlyTheNewestTextCounts();
  await compositionIsLeftAlone();
  await whatIsTypedStaysHere();
  await failuresAreTold();
  await narrowPageWorks();
} finally {
  await browser.close();
}
