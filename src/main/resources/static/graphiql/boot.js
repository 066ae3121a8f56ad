import { examplesPanel } from './examples.js';

const { GraphiQL, React, ReactDOM } = window;

// relative to this file, so that the page works below any path
const address = (path) => new URL(path, import.meta.url).href;

async function fetched(path) {
  const response = await fetch(address(path));
  if (!response.ok) {
    throw new Error(`${path} answers ${response.status}`);
  }
  return response;
}

/** The request in a link fills a tab; the reader runs it, not the link. */
function linkedRequest() {
  const link = new URLSearchParams(location.search);
  return link.has('query') ? { query: link.get('query'), variables: link.get('variables') ?? undefined } : undefined;
}

/** A namespace of its own, apart from other GraphiQL pages on this host; null where the browser blocks storage. */
function availableStorage() {
  try {
    const storage = GraphiQL.createLocalStorage({ namespace: 'sanctions-graph' });
    storage.getItem('graphiql:tabState');
    return storage;
  } catch {
    return null;
  }
}

const storage = availableStorage();
const firstVisit = !storage?.getItem('graphiql:tabState');

const [welcome, themes] = await Promise.all([
  fetched('./welcome.graphql').then((response) => response.text()),
  fetched('./examples').then((response) => response.json()),
]);
const linked = linkedRequest();
const tabs = [...(linked ? [linked] : []), { query: welcome }];
const panel = examplesPanel(themes);

const page = React.createElement(
  GraphiQL,
  {
    // GraphiQL takes the first tab's variables from here, not from the tab
    ...(firstVisit ? tabs[0] : linked),
    // this server's own endpoint, never one that a link names
    fetcher: GraphiQL.createFetcher({ url: address('../graphql') }),
    defaultTabs: tabs,
    defaultQuery: '',
    plugins: [panel],
    visiblePlugin: firstVisit && innerWidth >= 1000 ? panel : undefined,
    storage,
  },
  React.createElement(GraphiQL.Logo, null, 'Sanctions Graph'),
);
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
