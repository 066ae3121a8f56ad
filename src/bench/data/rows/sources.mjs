// Rows of sources, and of what is declared for all records
import { DATASET } from '../vocabulary.mjs';
import { numbered } from './shared.mjs';

export function sourceRows() {
  return ({ publishedOn, licence, ...source }, emit) => emit('source', { ...source, published_on: publishedOn,
    licence: licence?.name, permits_reuse: licence && String(licence.permitsReuse) });
}

export function emitDeclarations(emit) {
  numbered(DATASET.topics, (ordinal, { key, label }) => emit('topic',
    { topic_key: key, ordinal, label, languages: [], labels: [] }));
  [['identifier_scheme', DATASET.identifierSchemes], ['citation_scheme', DATASET.citationSchemes]]
    .forEach(([table, schemes]) => numbered(schemes, (ordinal, { key, label, url }) => emit(table,
      { scheme_key: key, ordinal, label, url_template: url, languages: [], labels: [] })));
}
