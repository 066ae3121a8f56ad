// Rows of claims, numbered over all records, and of the conflicts among them
import { claimsOf } from '../claims.mjs';
import { actors, conflicts } from '../records/actors.mjs';

export function claimRows() {
  let count = 0;
  return (record, emit) => claimsOf(record).forEach(({ id, subject, property, value, source, rank }) => {
    emit('record', { id, type: 'Claim' });
    emit('claim', { id, subject_id: subject, ordinal: count++, property, stated_value: value, source_id: source,
      claim_rank: rank, reusable: 'true' });
  });
}

export function conflictRows(world) {
  const subjects = new Set([...conflicts(world)].map(({ subject }) => subject));
  const claims = new Map([...actors(world)].filter(({ id }) => subjects.has(id))
    .map((actor) => [actor.id, claimsOf(actor).filter(({ property }) => property === 'names')]));
  return ({ subject, ...conflict }, emit) => {
    const clashing = claims.get(subject);
    const preferred = clashing.find(({ rank }) => rank === 'PREFERRED');
    emit('conflict', { ...conflict, subject_id: subject, preferred_id: preferred.id });
    clashing.forEach(({ id }, ordinal) => emit('conflict_claim', { conflict_id: conflict.id, claim_id: id, ordinal }));
  };
}
