// All rows, one record at a time
import { FOLDERS } from '../records/all.mjs';
import { actorRows } from './actors.mjs';
import { authorityRows } from './authorities.mjs';
import { claimRows, conflictRows } from './claims.mjs';
import { linkRows } from './links.mjs';
import { measureRows } from './measures.mjs';
import { responseRows } from './responses.mjs';
import { emitDeclarations, sourceRows } from './sources.mjs';

const TYPES = { actors: 'Actor', authorities: 'LegalAuthority', conflicts: 'Conflict', measures: 'Measure',
  responses: 'Response', sources: 'Source' };
const PARTS = { positions: ['Position', 'key'], designations: ['Designation', 'target'], asks: ['Ask', 'key'] };

/** Emits every row of a world. */
export function emitRows(world, emit) {
  emitDeclarations(emit);
  const claims = claimRows();
  const links = linkRows(world);
  const makers = {
    actors: [actorRows(world), claims], authorities: [authorityRows(world), claims], conflicts: [conflictRows(world)],
    measures: [measureRows(world), claims, links], responses: [responseRows(), claims, links], sources: [sourceRows()],
  };
  for (const [folder, records] of Object.entries(FOLDERS)) {
    for (const record of records(world)) {
      emitIds(record, TYPES[folder], emit);
      makers[folder].forEach((make) => make(record, emit));
    }
  }
}

function emitIds(record, type, emit) {
  emit('record', { id: record.id, type });
  Object.entries(PARTS).forEach(([list, [part, key]]) => (record[list] ?? []).forEach((item) => emit('record',
    { id: `${record.id}.${item[key]}`, type: part })));
}
