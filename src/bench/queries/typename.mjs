// The least that a server can be asked
const query = { query: '{ __typename }', variables: () => undefined };

export const typename = {
  name: '`{ __typename }`',
  variants: () => [undefined],
  dialects: { product: query, mercurius: query, postgraphile: query },
};
