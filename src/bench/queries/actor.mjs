// A: one actor, its names, and its designations with their measures and the laws under which they stand
import { ID } from '../data/ids.mjs';
import { randomFor } from '../data/random.mjs';

const ACTORS = 200;

const query = `query ($id: ID!) { actor(id: $id) {
  name
  names { value language kind }
  designations { nodes { from measure { title authorities { title shortTitle } } } }
} }`;

const postgraphile = `query ($id: String!) { actor: actorByRowId(rowId: $id) {
  name
  names: actorNamesByActorId(orderBy: ORDINAL_ASC) { nodes { value: form language kind } }
  designations: designationsByTargetId(first: 20, orderBy: [FROM_DATE_ASC, ROW_ID_ASC]) { nodes {
    from: fromDate
    measure: measureByMeasureId {
      title
      authorities: measureAuthoritiesByMeasureId(orderBy: ORDINAL_ASC) {
        nodes { authority: legalAuthorityByAuthorityId { title shortTitle } }
      }
    }
  } }
} }`;

const variables = (actor) => ({ id: ID.actor(actor) });

export const actor = {
  name: 'A',
  variants: ({ actors, seed }) => Array.from({ length: ACTORS }, (_, index) => randomFor(seed, 'asked', index).below(actors)),
  dialects: {
    product: { query, variables },
    mercurius: { query, variables },
    postgraphile: { query: postgraphile, variables },
  },
};
