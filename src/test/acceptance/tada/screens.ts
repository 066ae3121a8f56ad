// Types inferred from the text of the operations, without generated code for each.
import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from './graphql';

const Entry = graphql(`
  fragment Entry on Designation @_unmask {
    from
    provisions
    target { name(language: "zh-Hans") }
  }
`);

const Entries = graphql(`
  query Entries($topics: [String!], $after: String) {
    designations(filter: { topics: $topics }, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Entry }
    }
  }
`, [Entry]);

export const secondPage: VariablesOf<typeof Entries> = { topics: ['xinjiang'], after: 'bm90LWEtY3Vyc29y' };

export function frozen({ designations }: ResultOf<typeof Entries>): string[] {
  return designations.nodes
    .filter(({ provisions }) => provisions.includes('ASSET_FREEZE'))
    .map(({ target }) => target.name);
}

export function firstYear({ designations }: ResultOf<typeof Entries>): string {
  // @ts-expect-error: an entry may have no date
  return designations.nodes[0].from.slice(0, 4);
}
