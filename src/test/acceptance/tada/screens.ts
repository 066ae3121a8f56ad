// Types inferred from the text of the operations, without generated code for each.
import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from './graphql';

const Listed = graphql(`
  fragment Listed on Designation @_unmask {
    from
    provisions
    target { name(language: "zh-Hans") }
  }
`);

const Designations = graphql(`
  query Designations($topics: [String!], $after: String) {
    designations(filter: { topics: $topics }, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Listed }
    }
  }
`, [Listed]);

export const secondPage: VariablesOf<typeof Designations> = { topics: ['xinjiang'], after: 'bm90LWEtY3Vyc29y' };

export function frozen({ designations }: ResultOf<typeof Designations>): string[] {
  return (designations?.nodes ?? [])
    .filter(({ provisions }) => provisions.includes('ASSET_FREEZE'))
    .map(({ target }) => target.name);
}

export function firstYear({ designations }: ResultOf<typeof Designations>): string {
  // @ts-expect-error: a designation may have no date
  return designations!.nodes[0].from.slice(0, 4);
}

export function count({ designations }: ResultOf<typeof Designations>): number {
  // @ts-expect-error: a page is null beside its error
  return designations.totalCount ?? 0;
}
