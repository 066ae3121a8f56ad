// Rows of legal authorities, and of those above each
import { authorities } from '../records/authorities.mjs';
import { DATASET } from '../vocabulary.mjs';
import { numbered, sortable, urlOf } from './shared.mjs';

export function authorityRows(world) {
  const implemented = new Map([...authorities(world)].map((authority) => [authority.id, authority.implements ?? []]));
  return (authority, emit) => {
    const { id, title, kind, enactedOn, effectiveOn, expiresOn } = authority;
    emit('legal_authority', {
      id, title, short_title: authority.shortTitle, kind, jurisdiction_id: authority.jurisdiction, enacted_on: enactedOn,
      effective_on: effectiveOn, expires_on: expiresOn, in_force_from: effectiveOn ?? enactedOn,
      in_force_until: expiresOn, permits: authority.permits, programme_keys: [], left_out: [], sort_title: sortable(title),
    });
    numbered(authority.citations, (ordinal, citation) => emit('legal_citation', { authority_id: id, ordinal,
      scheme: citation.scheme, citation: citation.value, url: urlOf(DATASET.citationSchemes, citation) }));
    numbered(authority.permits, (ordinal, provision) => emit('authority_permit', { authority_id: id, ordinal, provision }));
    depths(id, implemented).forEach((depth, above) => emit('authority_above',
      { authority_id: id, above_id: above, depth }));
  };
}

/** How many steps each other authority is above this one, by the shortest way. */
function depths(id, implemented) {
  const found = new Map();
  let level = [id];
  for (let depth = 1; level.length > 0; depth++) {
    level = level.flatMap((one) => implemented.get(one)).filter((above) => !found.has(above));
    level.forEach((above) => found.set(above, depth));
  }
  return found;
}
