// Rows of the links between acts
import { daysBetween } from '../dates.mjs';
import { measures } from '../records/measures.mjs';
import { responses } from '../records/responses.mjs';
import { numbered } from './shared.mjs';

/** Emits the links of an act to those that it answers, also under the measures that it enacts. */
export function linkRows(world) {
  const dates = new Map();
  for (const { id, announcedOn } of measures(world)) {
    dates.set(id, announcedOn);
  }
  for (const { id, date } of responses(world)) {
    dates.set(id, date);
  }
  return ({ id, answers, enacts = [] }, emit) => numbered(answers, (ordinal, { to, basis }) => {
    const link = `${id}>${to}`;
    const date = dates.get(id);
    emit('act_link', { id: link, from_id: id, to_id: to, basis, lag_days: daysBetween(dates.get(to), date),
      date_key: date, date_key_desc: date });
    [...enacts, id].forEach((act) => emit('act_answer', { act_id: act, link_id: link, ordinal }));
  });
}
