import { openTab, showVariables } from './tabs.js';
import { idVariables, variableFor, variablesIn } from './variables.js';

const BROKEN = 'The variables of the open query are no JSON object. Correct them, then choose again.';

function openVariables({ queryEditor }) {
  return queryEditor ? idVariables(queryEditor.getValue(), queryEditor.operationName) : [];
}

/** What choosing an actor does to the open query. */
export function intention(editor) {
  const [name, ...others] = openVariables(editor);
  if (!name) {
    return 'Choosing an actor opens a query about it in a new tab.';
  }
  return others.length
    ? `Choosing an actor sets the first of $${[name, ...others].join(', $')} that has no value.`
    : `Choosing an actor sets $${name} of the open query.`;
}

/** Puts an actor's id into the open query's variables, or opens a query about the actor; tells what was done. */
export function choose({ id, name }, editor, readyQuery) {
  const names = openVariables(editor);
  if (names.length === 0) {
    openTab(editor, { query: readyQuery, variables: JSON.stringify({ id }) });
    return `A query about ${name} is open. Run it for the answer.`;
  }
  try {
    const variables = variablesIn(editor.variableEditor.getValue());
    const variable = variableFor(names, variables);
    editor.variableEditor.setValue(JSON.stringify({ ...variables, [variable]: id }, null, 2));
    showVariables();
    return `$${variable} is now ${id}. Run the query for the answer.`;
  } catch {
    return BROKEN;
  }
}
