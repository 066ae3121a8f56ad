// What the rows of several kinds of records share

/** Emits a row for each item of a list, with its position. */
export function numbered(items = [], emit) {
  items.forEach((item, ordinal) => emit(ordinal, item));
}

/** The text without case and accents, for sorting. */
export function sortable(text) {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The letters and digits in upper case, by which identifiers are compared. */
export function plain(text) {
  return text.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') || text;
}

/** A text that sorts like the number. */
export function numberKey(number) {
  return String(number).padStart(9, '0');
}

/** Texts that sort like the date; in either direction those without one come last. */
export function dateKeys(date) {
  return date ? [date, date] : ['~', '-'];
}

/** The address of a value in a scheme. */
export function urlOf(schemes, { scheme, value }) {
  return schemes.find(({ key }) => key === scheme).url.replace('{value}', encodeURIComponent(value));
}

export function emitAct({ id, topics }, participants, emit) {
  emit('act', { id });
  numbered(topics, (ordinal, topic) => emit('act_topic', { act_id: id, ordinal, topic }));
  numbered(participants, (ordinal, { actor, role, onBehalfOf }) => emit('participation',
    { act_id: id, ordinal, actor_id: actor, role, on_behalf_of_id: onBehalfOf }));
}
