// What graphql-eslint holds schema/ to: its recommended rules and those for Relay, and a description of everything.
import graphql from '@graphql-eslint/eslint-plugin';

const DESCRIBED = { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true,
  DirectiveDefinition: true, rootField: true };
// parts of a record or of an answer, which nothing refers to and nobody fetches again
const VALUES = ['ActLink', 'ActorMatch', 'AlignmentCell', 'AlignmentRow', 'AskOutcome', 'Attestation', 'Change', 'CountCheck', 'Coverage', 'Dataset',
  'Facet', 'FacetValue', 'Identifier', 'IdentifierSearch', 'Label', 'LegalCitation', 'Name', 'NameSearch', 'PageInfo',
  'Participation', 'RecordChange', 'RecordCount', 'Relation', 'Scheme', 'SearchHit', 'SourceLicence',
  'StatedCount', 'Statistics', 'StatisticsRow', 'Suggestion', 'TimelineEntry', 'Topic'];

export default [
  {
    files: ['schema/*.graphqls'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphqls' } },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', DESCRIBED],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/strict-id-in-types': ['error',
        { exceptions: { types: VALUES, suffixes: ['Connection', 'Edge'] } }],
      // lists that cannot grow are plain lists
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    // what a label is is its only name
    files: ['schema/16-dataset.graphqls'],
    rules: { '@graphql-eslint/no-typename-prefix': 'off' },
  },
  {
    // the rows of these pages are values: a link between acts, an event of an act, a row of a comparison
    files: ['schema/40-act.graphqls', 'schema/80-timeline.graphqls', 'schema/82-changes.graphqls', 'schema/84-record-changes.graphqls',
      'schema/90-alignment.graphqls'],
    rules: {
      '@graphql-eslint/relay-edge-types': ['error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
];
