// Rows of actors, with what is copied to them from their designations and requests
import { later } from '../dates.mjs';
import { designation, measureFacts } from '../records/measures.mjs';
import { responses } from '../records/responses.mjs';
import { publishedOn } from '../records/sources.mjs';
import { DATASET } from '../vocabulary.mjs';
import { dateKeys, numbered, numberKey, plain, sortable, urlOf } from './shared.mjs';

const ASKING = new Set(['AUTHOR', 'SIGNATORY']);

/** The rows of an actor; actors come in the order of their numbers, before agencies and states. */
export function actorRows(world) {
  const facts = Array.from({ length: world.measures }, (_, index) => measureFacts(world, index));
  const asked = firstAsked(world);
  let next = 0;
  return (actor, emit) => {
    const entries = (world.measuresOf[next] ?? []).map((measure) => entry(world, measure, facts[measure], next));
    next++;
    emit('actor', row(actor, entries, asked.get(actor.id)));
    emitParts(world, actor, emit);
    const listings = new Map(entries.map(({ jurisdiction, kind }) => [`${jurisdiction} ${kind}`, { jurisdiction, kind }]));
    listings.forEach(({ jurisdiction, kind }) => emit('actor_listing',
      { actor_id: actor.id, jurisdiction_id: jurisdiction, measure_kind: kind }));
  };
}

function entry(world, measure, facts, actor) {
  return { ...facts, from: designation(world, measure, actor).from ?? facts.inForceFrom };
}

function row(actor, entries, asked) {
  const dates = entries.map(({ from }) => from).sort();
  const [first, firstDescending] = dateKeys(dates[0]);
  const [birth, birthDescending] = dateKeys(actor.birthDate);
  const name = actor.names[0].value;
  return {
    id: actor.id, kind: actor.kind, name, sort_name: sortable(name), birth_date: actor.birthDate,
    stated_size: actor.statedSize, countries: actor.countries, birth_key: birth, birth_key_desc: birthDescending,
    designation_count_key: numberKey(entries.length), first_listed_key: first, first_listed_key_desc: firstDescending,
    last_listed: dates.at(-1), first_asked: asked,
  };
}

function firstAsked(world) {
  const first = new Map();
  for (const { asks, date, participants } of responses(world)) {
    participants.filter(({ role }) => asks && ASKING.has(role))
      .flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor])).forEach((actor) => {
        first.set(actor, date < (first.get(actor) ?? '9999') ? date : first.get(actor));
      });
  }
  return first;
}

function emitParts(world, { id, names, countries, identifiers, positions, relations = [], evidence }, emit) {
  numbered(names, (ordinal, { value, language, kind }) => emit('actor_name',
    { actor_id: id, ordinal, form: value, language, kind }));
  numbered(countries, (ordinal, country) => emit('actor_country', { actor_id: id, ordinal, country }));
  numbered(identifiers, (ordinal, identifier) => emit('actor_identifier', { actor_id: id, ordinal,
    scheme: identifier.scheme, code: identifier.value, plain_code: plain(identifier.value), url: urlOf(DATASET.identifierSchemes, identifier) }));
  numbered(positions, (ordinal, { key, body, title, from }) => emit('office',
    { id: `${id}.${key}`, ordinal, holder_id: id, body_id: body, exclusive: 'false', title, from_date: from,
      ...known(world, from, evidence) }));
  relations.forEach(({ kind, other }) => emit('relation', { kind, from_id: id, to_id: other }));
}

/** An office that has begun is known to be held until the last day on which a source attests it. */
function known(world, from, evidence) {
  const days = evidence.filter(({ states }) => !states).map(({ source }) => publishedOn(world, source))
    .filter((day) => day >= from).sort();
  return {
    attested_from: days[0], attested_until: days.at(-1), possible_from: from, held_from: from, held_until: later(days.at(-1) ?? from, 1),
  };
}
