// The page's component of Relay: compiled, bundled, and used in a real browser at the origin of the server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { browser } from '../browser.mjs';
import { base } from './blocks.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

// as the compiler's; the plugin would find the configuration of relay/
const options = { eagerEsModules: true, artifactDirectory: file('../generated/guide/__generated__') };
const tags = {
  name: 'relay',
  enforce: 'pre',
  transform: (code, filename) => filename.endsWith('Newest.jsx')
    ? transformAsync(code, { filename, plugins: [['relay', options]], parserOpts: { plugins: ['jsx'] } })
    : null,
};

async function bundle() {
  const { status, stdout, stderr } = spawnSync(file('../node_modules/.bin/relay-compiler'), [file('../relay.guide.json')], { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [tags, react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: file('page.jsx'), name: 'Guide', formats: ['iife'] } },
  });
  return output[0].code;
}

/** The rows that are shown first, and those after a click on More. */
export async function rendered() {
  const content = await bundle();
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(`${base}/actuator/health`);
  await page.setContent('<body></body>');
  await page.addScriptTag({ content });
  const rows = page.getByRole('listitem');
  await rows.first().waitFor();
  const first = await rows.allInnerTexts();
  await page.getByRole('button', { name: 'More' }).click();
  await rows.nth(20).waitFor();
  const all = await rows.allInnerTexts();
  await browser.close();
  return [first, all];
}
