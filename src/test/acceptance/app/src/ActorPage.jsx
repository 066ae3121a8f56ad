import { gql, useQuery } from 'urql';
import { Failure } from './Failure.jsx';

const QUERY = gql`
  query ActorPage($id: ID!) {
    actor(id: $id) {
      id
      name
      kind
      summary
      names { value language }
      timeline(orderBy: [{ field: DATE, direction: DESC }], first: 20) {
        totalCount
        nodes {
          date
          event
          act { id title sources { id publisher url } }
        }
      }
      designations(first: 100) { nodes { id measure { id jurisdiction { id } } } }
    }
  }
`;

function Source({ source: { publisher, url } }) {
  return url ? <a href={url} rel="noopener">{publisher}</a> : <span>{publisher}</span>;
}

function Event({ entry: { date, event, act } }) {
  return (
    <li>
      <time>{date}</time> {event.toLowerCase()}: {act.title}
      {act.sources?.map((source) => <Source key={source.id} source={source} />)}
    </li>
  );
}

/** The jurisdictions that designated an actor, side by side. */
function Picture({ actor }) {
  const jurisdictions = [...new Set(actor.designations.nodes.map(({ measure }) => measure.jurisdiction.id))];
  const parameters = new URLSearchParams({ jurisdictions: jurisdictions.join(','), targets: actor.id });
  return jurisdictions.length > 0 && (
    <div className="picture">
      <img src={`/pictures/alignment.svg?${parameters}`} alt={`Which jurisdictions designated ${actor.name}, and when`} />
    </div>
  );
}

/** An actor with its timeline and a picture. */
export function ActorPage({ id }) {
  const [{ data, error, fetching }] = useQuery({ query: QUERY, variables: { id } });
  const actor = data?.actor;
  return (
    <>
      <p><a href="#/">All designations</a></p>
      {error && <Failure error={error} />}
      {!actor && !fetching && !error && <p role="status">No actor has the id {id}.</p>}
      {actor && (
        <>
          <h1>{actor.name}</h1>
          <p>{actor.names?.map(({ value, language }) => <bdi key={value} lang={language ?? undefined}>{value} </bdi>)}</p>
          <p>{actor.summary}</p>
          <Picture actor={actor} />
          <h2>Timeline ({actor.timeline.totalCount})</h2>
          <ol>{actor.timeline.nodes.map((entry, i) => <Event key={i} entry={entry} />)}</ol>
        </>
      )}
    </>
  );
}
