const { GraphiQL, React, ReactDOM } = window;
const { parse, print } = GraphiQL.GraphQL;

// this server's own, never one that a link names: a crafted link could make the page leak what is typed
const ENDPOINT = new URL('/graphql', location.origin).href;

/** What one file of examples shows: its first request, under its title. */
function firstRequest(file) {
  const [, request] = file.split(/^###/m);
  const [title] = request.trim().split('\n');
  const { query, variables } = JSON.parse(request.slice(request.indexOf('\n\n')));
  return {
    query: `${title.replace(/(.{1,40})(\s+|$)/g, '# $1\n')}${print(parse(query))}\n`,
    variables: variables && JSON.stringify(variables, null, 2),
  };
}

async function fetched(address, read) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address} answers ${answer.status}`);
  }
  return read(answer);
}

async function examples() {
  const names = await fetched('/graphiql/examples', (answer) => answer.json());
  const files = names.map((name) => fetched(`/graphiql/examples/${name}`, (answer) => answer.text()));
  return (await Promise.all(files)).map(firstRequest);
}

/** A request that a link brings fills the editor; the reader runs it, not the link. */
function sharedRequest() {
  const link = new URLSearchParams(location.search);
  return link.has('query') ? { query: link.get('query'), variables: link.get('variables') ?? undefined } : undefined;
}

const shared = sharedRequest();
const tabs = [...(shared ? [shared] : []), ...(await examples())];
// apart from other GraphiQL pages on this host, whose tabs would hide the examples
const storage = GraphiQL.createLocalStorage({ namespace: 'sanctions-graph' });
const firstVisit = storage.getItem('graphiql:tabState') === null;
const page = React.createElement(
  GraphiQL,
  {
    // GraphiQL takes the first tab's variables from here, not from the tab
    ...(firstVisit ? tabs[0] : shared),
    fetcher: GraphiQL.createFetcher({ url: ENDPOINT }),
    defaultTabs: tabs,
    defaultEditorToolsVisibility: 'variables',
    storage,
  },
  React.createElement(GraphiQL.Logo, null, 'Sanctions graph'),
);
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
