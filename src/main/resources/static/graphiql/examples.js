const { GraphiQL, React } = window;
const h = React.createElement;

/** An example's question is the comment that it begins with. */
function question({ query }) {
  return query.split('\n', 1)[0].replace(/^#\s*/, '');
}

function heading(theme) {
  return theme[0].toUpperCase() + theme.slice(1).replaceAll('-', ' ');
}

function variablesOf({ variables }) {
  return variables ? JSON.stringify(JSON.parse(variables), null, 2) : '';
}

/** How long GraphiQL takes to store what a new tab holds; a second click must not open the example again meanwhile. */
const SETTLING = 600;
let opening;

/** Opens an example in a tab: in the one that holds it already, where there is one. */
function open(example, editor) {
  if (opening === example) {
    return;
  }
  const index = editor.tabs.findIndex(({ query }) => query === example.query);
  if (index >= 0) {
    editor.changeTab(index);
    return;
  }
  opening = example;
  setTimeout(() => { opening = opening === example ? undefined : opening; }, SETTLING);
  editor.addTab();
  // once the new tab is the active one
  setTimeout(() => {
    editor.variableEditor.setValue(variablesOf(example));
    editor.queryEditor.setValue(example.query);
  });
}

function Theme({ name, examples, editor }) {
  const active = editor.tabs[editor.activeTabIndex]?.query;
  return h('section', null,
    h('h3', null, heading(name)),
    h('ul', null, examples.map((example) => h('li', { key: example.query },
      h('button', {
        type: 'button',
        className: 'graphiql-un-styled',
        'aria-current': example.query === active || undefined,
        onClick: () => open(example, editor),
      }, question(example))))));
}

function Icon() {
  return h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10' }));
}

/** The panel that lists the examples by theme. */
export function examplesPanel(themes) {
  function Examples() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    React.useEffect(() => {
      document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }, [editor.activeTabIndex]);
    return h('div', { className: 'examples' },
      h('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
      Object.entries(themes).map(([name, examples]) => h(Theme, { key: name, name, examples, editor })));
  }
  return { title: 'Examples', icon: Icon, content: Examples };
}
