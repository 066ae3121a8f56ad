// Rows of sources, and of what is declared for all records
import { DATASET } from '../vocabulary.mjs';
import { dateKeys, numbered, sortable } from './shared.mjs';

export function sourceRows() {
  return ({ publishedOn, licence, ...source }, emit) => {
    const [published, publishedDescending] = dateKeys(publishedOn);
    emit('source', { ...source, published_on: publishedOn, licence: licence?.name,
      permits_reuse: licence && String(licence.permitsReuse), sort_title: sortable(source.title),
      sort_publisher: sortable(source.publisher), published_key: published, published_key_desc: publishedDescending });
  };
}

export function emitDeclarations(emit) {
  numbered(DATASET.topics, (ordinal, { key, label }) => emit('topic',
    { topic_key: key, ordinal, label, languages: [], labels: [] }));
  [['identifier_scheme', DATASET.identifierSchemes], ['citation_scheme', DATASET.citationSchemes]]
    .forEach(([table, schemes]) => numbered(schemes, (ordinal, { key, label, url }) => emit(table,
      { scheme_key: key, ordinal, label, url_template: url, languages: [], labels: [] })));
}
