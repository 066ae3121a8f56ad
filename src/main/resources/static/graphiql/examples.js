import { useFocusWhenOpened } from './focus.js';
import { openTab } from './tabs.js';

const { GraphiQL, React } = window;
const h = React.createElement;

/** An example's question is the comment that it begins with. */
function question({ query }) {
  return query.split('\n', 1)[0].replace(/^#\s*/, '');
}

function heading(theme) {
  return theme[0].toUpperCase() + theme.slice(1).replaceAll('-', ' ');
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
  openTab(editor, example);
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

/** The themes with those of their examples that have all words of a text, in the theme, the question or the query. */
function withWords(themes, text) {
  const words = text.toLowerCase().split(/\s+/);
  return Object.entries(themes)
    .map(([name, examples]) => [name, examples.filter(({ query }) => {
      const searched = `${heading(name)} ${query}`.toLowerCase();
      return words.every((word) => searched.includes(word));
    })])
    .filter(([, examples]) => examples.length > 0);
}

function told(themes) {
  const count = themes.flatMap(([, examples]) => examples).length;
  return count ? `${count} example${count === 1 ? '' : 's'}` : 'No example has these words.';
}

function Icon() {
  return h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10' }));
}

/** The panel that lists the examples by theme. */
export function examplesPanel(themes) {
  function Examples() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const [text, setText] = React.useState('');
    const box = useFocusWhenOpened();
    React.useEffect(() => {
      document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }, [editor.activeTabIndex]);
    const shown = withWords(themes, text);
    return h('div', { className: 'panel examples' },
      h('h2', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
      h('label', { htmlFor: 'examples-words' }, 'Words of a question or a query'),
      h('input', {
        ref: box, id: 'examples-words', type: 'search', autoComplete: 'off', value: text,
        onChange: (event) => setText(event.target.value),
      }),
      h('p', { role: 'status' }, told(shown)),
      shown.map(([name, examples]) => h(Theme, { key: name, name, examples, editor })));
  }
  return { title: 'Examples', icon: Icon, content: Examples };
}
