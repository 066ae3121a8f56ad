import { graphql } from 'relay-runtime';

/** A list of the root, in both directions, with links to any type of record. */
export const timeline = graphql`
  fragment Timeline_events on Query
  @refetchable(queryName: "TimelineEventsQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    timeline(first: $first, after: $after, last: $last, before: $before) @connection(key: "Timeline_timeline") {
      edges {
        node {
          date
          event
          act {
            title
            ... on Measure {
              ...MeasureCard_measure @alias
            }
          }
        }
      }
    }
  }
`;
