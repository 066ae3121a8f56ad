// Ids whose order is that of the numbers in them, so that files, rows and claims come in the same order

const padded = (prefix, digits) => (index) => `${prefix}-${String(index).padStart(digits, '0')}`;

export const ID = {
  actor: padded('actor', 7),
  agency: padded('agency', 2),
  jurisdiction: padded('jurisdiction', 2),
  authority: padded('authority', 5),
  conflict: padded('conflict', 6),
  measure: padded('measure', 6),
  response: padded('response', 6),
  source: padded('source', 6),
};
