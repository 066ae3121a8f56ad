const UNREACHABLE = 'The server did not answer. Check the connection, then press Enter to search again.';

/** Actors found by the whole name, then those of whose names only a word begins so, which have no score. */
function actorsIn({ searchActors, suggest }) {
  const found = new Map();
  searchActors?.forEach(({ actor, score, matchedName }) => found.set(actor.id, { actor, score, matchedName }));
  suggest?.filter(({ record }) => !found.has(record.id))
    .forEach(({ record, text }) => found.set(record.id, { actor: record, matchedName: { value: text } }));
  return [...found.values()];
}

/** What is wrong, in the words of the server; both fields mostly fail for one reason. */
function problemIn({ errors }) {
  return errors?.[0].message ?? '';
}

/** Asks the endpoint for actors of a name. The name is in the body of a POST, so that no address and no log has it. */
export function askingAt(url, query) {
  return async function ask(text, signal) {
    let answer;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept': 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables: { text } }),
        cache: 'no-store',
        signal,
      });
      answer = await response.json();
    } catch {
      return { actors: [], problem: UNREACHABLE };
    }
    return { actors: actorsIn(answer.data ?? {}), problem: problemIn(answer) };
  };
}
