/** Opens a request in a new tab. */
export function openTab(editor, { query, variables }) {
  editor.addTab();
  // once the new tab is the active one
  setTimeout(() => {
    editor.variableEditor.setValue(variables ? JSON.stringify(JSON.parse(variables), null, 2) : '');
    editor.queryEditor.setValue(query);
    if (variables) {
      showVariables();
    }
  });
}

/** GraphiQL opens its variables by this button alone. */
export function showVariables() {
  document.querySelector('.graphiql-editor-tools [data-name="variables"]').click();
}
