// Rows of responses and their requests
import { emitAct, numbered, sortable } from './shared.mjs';

export function responseRows() {
  return (response, emit) => {
    const { id, title, kind, stance, date, participants, enacts, enactsLaw, asks } = response;
    emitAct(response, participants, emit);
    emit('response', { id, title, occurred_on: date, kind, stance, topics: response.topics, sort_title: sortable(title) });
    numbered(enacts, (ordinal, measure) => emit('response_enacts', { response_id: id, measure_id: measure, ordinal }));
    numbered(enactsLaw, (ordinal, law) => emit('response_enacts_law', { response_id: id, authority_id: law, ordinal }));
    numbered(asks, (ordinal, ask) => emitAsk(ask, ordinal, response, emit));
  };
}

function emitAsk({ key, text, wanted, targets, authority }, ordinal, response, emit) {
  const id = `${response.id}.${key}`;
  const addressees = response.participants.filter(({ role }) => role === 'ADDRESSEE').map(({ actor }) => actor);
  emit('ask', { id, response_id: response.id, ordinal, wish: text, authority_id: authority, asked_on: response.date, wanted,
    target_kinds: [] });
  numbered(wanted, (place, provision) => emit('ask_wanted', { ask_id: id, ordinal: place, provision }));
  numbered(targets, (place, target) => emit('ask_target', { ask_id: id, actor_id: target, ordinal: place }));
  numbered(addressees, (place, addressee) => emit('ask_addressee', { ask_id: id, actor_id: addressee, ordinal: place }));
}
