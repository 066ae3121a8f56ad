// The requests of a query to each server, and the proof that all servers answer them alike
import { deepStrictEqual } from 'node:assert';
import { ask } from '../servers/ready.mjs';
import { plain } from './plain.mjs';

/** Returns the bodies of the requests by server; throws if the answers of two servers differ. */
export async function equalRequests(query, servers, dataset) {
  const requests = new Map();
  let expected;
  for (const server of servers.filter(({ dialect }) => dialect in query.dialects)) {
    const { bodies, answers } = await askAll(query, server, dataset);
    expected ??= answers;
    deepStrictEqual(answers, expected, `${server.name} answers ${query.name} otherwise than ${servers[0].name}`);
    requests.set(server, bodies);
  }
  return requests;
}

/** Asks all variants in turn, since a page begins where the one before ended. */
async function askAll(query, { url, dialect }, dataset) {
  const { query: document, variables } = query.dialects[dialect];
  const bodies = [];
  const answers = [];
  let previous;
  for (const variant of query.variants(dataset)) {
    const body = { query: document, variables: variables(variant, previous) };
    previous = await ask(url, body);
    bodies.push(JSON.stringify(body));
    answers.push(plain(previous));
  }
  return { bodies, answers };
}
