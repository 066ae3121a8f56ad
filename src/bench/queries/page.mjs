// B: a page of fifty actors, with their names and ten designations each, with their measures and laws
const PAGES = 50;

const query = `query ($after: String) { actors(first: 50, after: $after) {
  nodes {
    name
    names { value language }
    designations(first: 10) { nodes { from measure { title authorities { title } } } }
  }
  pageInfo { endCursor }
} }`;

const postgraphile = `query ($after: Cursor) {
  actors: allActors(first: 50, after: $after, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) {
  nodes {
    name
    names: actorNamesByActorId(orderBy: ORDINAL_ASC) { nodes { value: form language } }
    designations: designationsByTargetId(first: 10, orderBy: [FROM_DATE_ASC, ROW_ID_ASC]) { nodes {
      from: fromDate
      measure: measureByMeasureId {
        title
        authorities: measureAuthoritiesByMeasureId(orderBy: ORDINAL_ASC) {
          nodes { authority: legalAuthorityByAuthorityId { title } }
        }
      }
    } }
  }
  pageInfo { endCursor }
} }`;

const variables = (page, previous) => ({ after: previous?.actors.pageInfo.endCursor ?? null });

export const page = {
  name: 'B',
  variants: () => Array.from({ length: PAGES }, (_, number) => number),
  dialects: {
    product: { query, variables },
    mercurius: { query, variables },
    postgraphile: { query: postgraphile, variables },
  },
};
