import { graphql } from 'relay-runtime';

/** A list that grows under a button, fetched again by the id of its actor; throws where it could not be read. */
export const designations = graphql`
  fragment ActorPage_designations on Actor
  @throwOnFieldError
  @refetchable(queryName: "ActorPageDesignationsQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, after: { type: "String" }, asOf: { type: "Date" }) {
    name
    designations(first: $count, after: $after, asOf: $asOf) @connection(key: "ActorPage_designations") {
      totalCount
      edges {
        node {
          from
          provisions
          measure {
            title
            ...MeasureCard_measure
          }
        }
      }
    }
  }
`;

export const page = graphql`
  query ActorPageQuery($id: ID!) {
    actor(id: $id) {
      ...ActorPage_designations
    }
  }
`;
