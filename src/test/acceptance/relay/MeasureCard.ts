import { graphql } from 'relay-runtime';

/** An interface behind a connection that runs backwards: the latest answers first. */
export const measure = graphql`
  fragment MeasureCard_measure on Measure
  @refetchable(queryName: "MeasureCardAnswersQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, before: { type: "String" }) {
    jurisdiction {
      name
    }
    answeredBy(last: $count, before: $before) @connection(key: "MeasureCard_answeredBy") {
      edges {
        node {
          lagDays
          from {
            title
            date
          }
        }
      }
    }
  }
`;
