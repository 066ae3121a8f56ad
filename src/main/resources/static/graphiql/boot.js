import { askingAt } from './asking.js';
import { examplesPanel } from './examples.js';
import { findPanel } from './find.js';
import { CopyLink, linkedRequest } from './link.js';
import { picturePanel } from './picture.js';

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

// this server's own endpoint, never one that a link names
const endpoint = address('../graphql');
const [themes, ...queries] = await Promise.all([
  fetched('./examples').then((response) => response.json()),
  ...['welcome', 'find', 'records/Actor'].map((name) => fetched(`./${name}.graphql`).then((response) => response.text())),
]);
const [welcome, find, actor] = queries;
const linked = linkedRequest();
const tabs = [...(linked ? [linked] : []), { query: welcome }];
const examples = examplesPanel(themes);

const page = React.createElement(
  GraphiQL,
  {
    // GraphiQL takes the first tab's variables from here, not from the tab
    ...(firstVisit ? tabs[0] : linked),
    fetcher: GraphiQL.createFetcher({ url: endpoint }),
    defaultTabs: tabs,
    defaultQuery: '',
    plugins: [findPanel(askingAt(endpoint, find), actor), examples, picturePanel],
    visiblePlugin: firstVisit && innerWidth >= 1000 ? examples : undefined,
    toolbar: { additionalComponent: CopyLink },
    storage,
  },
  React.createElement(GraphiQL.Logo, null, 'Sanctions Graph'),
);
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
// a link to another request, opened where the page is open
addEventListener('hashchange', () => location.reload());
