import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Client, Provider, cacheExchange, fetchExchange } from 'urql';
import { ActorPage } from './ActorPage.jsx';
import { Designations } from './Designations.jsx';

const client = new Client({ url: '/graphql', exchanges: [cacheExchange, fetchExchange] });

/** The id of the actor whose page is open, or nothing. */
function useActor() {
  const read = () => decodeURIComponent(location.hash.replace(/^#\/?/, ''));
  const [actor, setActor] = useState(read);
  useEffect(() => {
    const update = () => setActor(read());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return actor;
}

function App() {
  const actor = useActor();
  return actor ? <ActorPage id={actor} /> : <Designations />;
}

createRoot(document.getElementById('app')).render(
  <StrictMode><Provider value={client}><App /></Provider></StrictMode>,
);
