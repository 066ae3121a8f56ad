import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/tada';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    Date: string;
    PartialDate: string;
    DateTime: string;
    LanguageTag: string;
    CountryCode: string;
    Url: string;
  };
}>();
