const { GraphiQL, React } = window;
const h = React.createElement;

const SHOWN_FOR = 4000;

/** The request in a link, behind # or ?; it fills a tab, and the reader runs it, not the link. */
export function linkedRequest({ hash, search } = location) {
  const link = [hash.slice(1), search].map((part) => new URLSearchParams(part)).find((part) => part.has('query'));
  return link && { query: link.get('query'), variables: link.get('variables') ?? undefined };
}

/** A link to a request. It stands behind #, which browsers do not send, so that no server logs it or finds it too long. */
function linkTo(query, variables) {
  const link = new URL(location.href);
  link.search = '';
  link.hash = new URLSearchParams(variables.trim() ? { query, variables } : { query });
  return link.href;
}

/** Where the browser lets no page write to the clipboard, the address bar has the link. */
async function copied(link) {
  try {
    await navigator.clipboard.writeText(link);
    return 'Link copied';
  } catch {
    history.replaceState(null, '', link);
    return 'The link is in the address bar';
  }
}

function Icon() {
  return h('svg', {
    className: 'graphiql-toolbar-icon', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5,
    'aria-hidden': true,
  },
    h('path', { d: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5' }));
}

/** The button that copies a link to the open query with its variables. */
export function CopyLink() {
  const { queryEditor, variableEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const [told, setTold] = React.useState('');
  async function copy() {
    setTold(await copied(linkTo(queryEditor.getValue(), variableEditor.getValue())));
    setTimeout(() => setTold(''), SHOWN_FOR);
  }
  return h('div', { className: 'copy-link' },
    h(GraphiQL.React.ToolbarButton, { onClick: copy, label: 'Copy link to this query and its variables' }, h(Icon)),
    h('span', { role: 'status' }, told));
}
