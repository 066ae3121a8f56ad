import { useAnswer } from './answer.js';
import { csvOf, listsOf, tableOf } from './lists.js';
import { picturesOf } from './pictures.js';

const { GraphiQL, React } = window;
const h = React.createElement;

const ROWS = 100;
const BEFORE = 'Run a query. What it returns is shown here: a timeline, an alignment or a chain as a picture, any list as a table.';
const NOTHING = 'This answer has no timeline, alignment or chain, and no list with anything in it.';
const FAILED = 'The query failed. The answer says why.';

/** What the server says of a picture that it does not draw. */
async function refusal(address) {
  try {
    return (await (await fetch(address)).json()).errors[0].message;
  } catch {
    return 'The server did not answer.';
  }
}

function Drawing({ title, address }) {
  const [problem, setProblem] = React.useState('');
  return problem ? h('p', { role: 'alert' }, `This picture cannot be drawn. ${problem}`)
    : h('a', { href: address, target: '_blank', rel: 'noopener' },
      h('img', { src: address, alt: '', onError: async () => setProblem(await refusal(address)) }),
      `Open the ${title}`);
}

function Picture({ title, address, note }) {
  return h('figure', null,
    address && h(Drawing, { title, address }),
    note && h('figcaption', null, note));
}

function save(table, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name.replace(/\.(nodes|edges)$/, '').replaceAll('.', '-')}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Table({ name, table }) {
  return h('div', { className: 'drawn', tabIndex: 0, role: 'group', 'aria-label': `Table: ${name}` },
    h('table', null,
      h('thead', null, h('tr', null, table.columns.map((column) => h('th', { key: column, scope: 'col' }, column)))),
      h('tbody', null, table.rows.slice(0, ROWS).map((row, i) => h('tr', { key: i },
        row.map((texts, j) => h('td', { key: table.columns[j], dir: 'auto' }, texts.join('; '))))))));
}

function size({ rows }) {
  const shown = rows.length > ROWS ? `, the first ${ROWS} of them shown` : '';
  return `${rows.length} row${rows.length === 1 ? '' : 's'}${shown}`;
}

function Lists({ lists }) {
  const [chosen, setChosen] = React.useState('');
  const name = lists.has(chosen) ? chosen : [...lists.keys()][0];
  const table = tableOf(lists.get(name));
  return h('section', null,
    h('label', { htmlFor: 'picture-list' }, 'List'),
    h('select', { id: 'picture-list', value: name, onChange: (event) => setChosen(event.target.value) },
      [...lists.keys()].map((path) => h('option', { key: path }, path))),
    h('p', { role: 'status' }, size(table)),
    h('button', { type: 'button', className: 'graphiql-un-styled save', onClick: () => save(table, name) }, 'Save as CSV'),
    h(Table, { name, table }));
}

function Icon() {
  return h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M4 5h16v14H4zM4 15l5-5 4 4 3-3 4 4M15 9h.01' }));
}

function told({ hasRun, data, errors }) {
  return hasRun ? (errors && !data && FAILED) || NOTHING : BEFORE;
}

function Panel() {
  const editor = GraphiQL.React.useEditorContext({ nonNull: true });
  const answer = useAnswer(editor);
  const pictures = picturesOf(answer);
  const lists = listsOf(answer.data);
  return h('div', { className: 'panel picture' },
    h('h2', { className: 'graphiql-doc-explorer-title' }, 'Picture'),
    pictures.map((picture) => h(Picture, { key: picture.address ?? picture.note, ...picture })),
    lists.size > 0 ? h(Lists, { lists }) : pictures.length === 0 && h('p', { role: 'status' }, told(answer)));
}

/** The panel that shows the answer in the open tab as pictures and tables. */
export const picturePanel = { title: 'Picture', icon: Icon, content: Panel };
