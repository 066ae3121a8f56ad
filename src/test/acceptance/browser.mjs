// GraphiQL in a real browser, and what its tests look at.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const base = process.env.BASE_URL ?? 'http://localhost:8080';
export const { origin, pathname: prefix } = new URL(base.replace(/\/?$/, '/'));
export const WIDE = { width: 1400, height: 900 };
export const NARROW = { width: 390, height: 844 };
export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** A first visit, with a list of all that goes wrong in it. */
export async function visit(path, { viewport = WIDE, before, permissions } = {}) {
  const page = await (await browser.newContext({ viewport, permissions })).newPage();
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

export function screenshot(page, name) {
  return page.screenshot({ path: fileURLToPath(new URL(`../../../target/${name}.png`, import.meta.url)) });
}

export function shown(page, editor) {
  return page.evaluate((name) => document.querySelector(`${name} .CodeMirror`).CodeMirror.getValue(), editor);
}

/** Waits until the pane of the answer shows what it should. */
export function answered(page, pattern) {
  return page.waitForFunction((text) => new RegExp(text)
    .test(document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()), pattern, { timeout: 10_000 });
}

export async function run(page) {
  await page.locator('.graphiql-execute-button').click();
  await answered(page, '"(data|errors)":');
  return JSON.parse(await shown(page, '.result-window'));
}

export function tabs(page) {
  return page.locator('.graphiql-tab:not(.graphiql-tab-add)');
}

/** GraphiQL moves what it hides off the screen. */
export async function areVariablesShown(page) {
  return (await page.locator('.graphiql-editor-tool').boundingBox()).x >= 0;
}
