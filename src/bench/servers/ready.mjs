// Waits for servers, and asks them
import { pause } from '../databases/processes.mjs';

const SECONDS = 3600;

export async function ask(url, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body) });
  const answer = await response.json();
  if (answer.errors) {
    throw new Error(`${url} refused ${JSON.stringify(body)}: ${JSON.stringify(answer.errors).slice(0, 2000)}`);
  }
  return answer.data;
}

/** Waits until a server answers; fails as soon as its process ends. */
export async function answered(url, child, log) {
  const end = Date.now() + SECONDS * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null) {
      throw new Error(`${url} ended with ${child.exitCode}, see ${log}`);
    }
    try {
      await ask(url, { query: '{__typename}' });
      return;
    } catch {
      await pause(0.1);
    }
  }
  throw new Error(`${url} does not answer, see ${log}`);
}
