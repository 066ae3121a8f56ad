// Rows of measures and their designations
import { actors } from '../records/actors.mjs';
import { DATASET } from '../vocabulary.mjs';
import { dateKeys, emitAct, numbered, numberKey, sortable, urlOf } from './shared.mjs';

export function measureRows(world) {
  const sizes = new Map();
  const sortNames = new Map();
  for (const { id, names, statedSize } of actors(world)) {
    sortNames.set(id, sortable(names[0].value));
    if (statedSize) {
      sizes.set(id, statedSize);
    }
  }
  return (measure, emit) => {
    emitAct(measure, measure.announcedBy, emit);
    emit('measure', row(measure, sizes));
    emitLists(measure, sizeOf(measure, sizes), emit);
    measure.designations.forEach((designation) => emitDesignation(designation, measure, sortNames, emit));
  };
}

const inForceFrom = ({ announcedOn, effectiveOn }) => effectiveOn ?? announcedOn;

const sizeOf = ({ designations }, sizes) => designations.reduce((sum, { target }) => sum + (sizes.get(target) ?? 1), 0);

function row(measure, sizes) {
  const targets = sizeOf(measure, sizes);
  const [effective, effectiveDescending] = dateKeys(measure.effectiveOn);
  const [ended, endedDescending] = dateKeys(measure.endedOn);
  return {
    id: measure.id, title: measure.title, kind: measure.kind, jurisdiction_id: measure.jurisdiction,
    announced_on: measure.announcedOn, effective_on: measure.effectiveOn, ended_on: measure.endedOn,
    in_force_from: inForceFrom(measure), in_force_until: measure.endedOn,
    topics: measure.topics, provisions: measure.provisions, authority_ids: measure.authorities, target_count: targets,
    announced_key: measure.announcedOn, announced_key_desc: measure.announcedOn,
    effective_key: effective, effective_key_desc: effectiveDescending, ended_key: ended, ended_key_desc: endedDescending,
    sort_title: sortable(measure.title),
    target_count_key: numberKey(targets), target_count_key_desc: numberKey(targets),
  };
}

function emitLists(measure, held, emit) {
  const { id, announcedOn, imposedBy, authorities, provisions, statedCounts, coordinatedWith = [] } = measure;
  const announced = { announced_key: announcedOn, announced_key_desc: announcedOn };
  const imposers = [...new Set([...imposedBy, measure.jurisdiction])];
  numbered(imposers, (ordinal, actor) => emit('measure_imposer',
    { measure_id: id, actor_id: actor, ordinal, named: String(imposedBy.includes(actor)), ...announced }));
  numbered(authorities, (ordinal, authority) => emit('measure_authority',
    { measure_id: id, authority_id: authority, ordinal, ...announced }));
  numbered(provisions, (ordinal, provision) => emit('measure_provision', { measure_id: id, ordinal, provision }));
  numbered(statedCounts, (ordinal, { value, of, source }) => emit('stated_count',
    { measure_id: id, ordinal, number: value, counted: of, source_id: source, held }));
  coordinatedWith.flatMap((other) => [[id, other], [other, id]]).forEach(([one, other]) => emit('measure_coordination',
    { measure_id: one, other_id: other }));
}

function emitDesignation(designation, measure, sortNames, emit) {
  const id = `${measure.id}.${designation.target}`;
  const from = designation.from ?? inForceFrom(measure);
  const [until, untilDescending] = dateKeys(measure.endedOn);
  const { identifier } = designation;
  const topics = designation.topics ?? measure.topics;
  const provisions = designation.provisions ?? measure.provisions;
  emit('designation', {
    id, measure_id: measure.id, target_id: designation.target, reason: designation.reason,
    identifier_scheme: identifier?.scheme, identifier_code: identifier?.value,
    identifier_url: identifier && urlOf(DATASET.identifierSchemes, identifier),
    from_date: from, until_date: measure.endedOn, from_day: from, until_day: measure.endedOn, topics, provisions,
    from_key: from, from_key_desc: from, until_key: until, until_key_desc: untilDescending,
    jurisdiction_id: measure.jurisdiction, target_name_key: sortNames.get(designation.target),
  });
  numbered(provisions, (ordinal, provision) => emit('designation_provision',
    { designation_id: id, ordinal, provision }));
  numbered(topics, (ordinal, topic) => emit('designation_topic',
    { designation_id: id, ordinal, topic }));
}
