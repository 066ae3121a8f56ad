// The claims that the product derives from the evidence of a record
import { hash } from 'node:crypto';

const UNCLAIMED = new Set(['id', 'key', 'evidence', 'positions', 'designations', 'asks']);
const PROSE = new Set(['summary', 'statedReason', 'reason', 'text']);
const PARTS = { positions: 'key', designations: 'target', asks: 'key' };
const INHERITED = {
  provisions: ['provisions'], topics: ['topics'], from: ['effectiveOn', 'announcedOn'], until: ['endedOn'],
};
const GROUPS = {
  names: ['value'], identifiers: ['scheme', 'value'], identifier: ['scheme', 'value'], relations: ['kind', 'other'],
  citations: ['scheme', 'value'], participants: ['role', 'actor'], announcedBy: ['role', 'actor'], answers: ['to'],
  statedCounts: ['value', 'of'],
};

/** The claims on a record and its parts, each statement once. */
export function claimsOf(record) {
  const own = claimsOn(record, record.id, record.evidence);
  const onParts = Object.entries(PARTS).flatMap(([list, key]) => (record[list] ?? [])
    .flatMap((part) => claimsOnPart(part, `${record.id}.${part[key]}`, list, record, own)));
  const byId = new Map();
  [...own, ...onParts].map((claim) => ({ id: idOf(claim), ...claim }))
    .filter((claim) => !byId.has(claim.id))
    .forEach((claim) => byId.set(claim.id, claim));
  return [...byId.values()];
}

function claimsOnPart(part, id, list, record, claims) {
  const evidence = record.evidence.filter((entry) => !entry.states);
  const own = claimsOn(part, id, evidence);
  return [...own, ...(list === 'designations' ? inherited(part, id, record, claims, own) : [])];
}

function claimsOn(record, subject, evidence) {
  return Object.entries(record).filter(([property]) => !UNCLAIMED.has(property)).flatMap(([property, value]) => [value].flat()
    .flatMap((item) => sourcesOf(item, property, record, evidence).map((source) => ({
      subject, property, value: written(property, item), source, rank: rankOf(property, item),
    }))));
}

function sourcesOf(item, property, record, evidence) {
  return item.source ? [item.source]
    : evidence.filter((entry) => entry.states?.includes(property) ?? !isProse(property, record))
      .map((entry) => entry.source);
}

/** The titles of acts are the curator's; acts alone have both a title and topics. */
function isProse(property, record) {
  return PROSE.has(property) || (property === 'title' && 'topics' in record);
}

function written(property, item) {
  return property in GROUPS ? GROUPS[property].map((part) => item[part]).join(' ') : String(item);
}

function rankOf(property, item) {
  return property === 'names' && item.kind !== 'PREFERRED' ? 'NORMAL' : 'PREFERRED';
}

/** The claims of the sources that name the target. */
function inherited(part, id, record, claims, own) {
  const naming = own.filter(({ property }) => property === 'target').map(({ source }) => source);
  return Object.entries(INHERITED).filter(([property]) => !(property in part)).flatMap(([property, origins]) => {
    const origin = origins.find((name) => name in record);
    return claims.filter((claim) => claim.property === origin && naming.includes(claim.source))
      .map((claim) => ({ ...claim, subject: id, property }));
  });
}

function idOf({ subject, property, value, source }) {
  return `claim.${hash('sha256', [subject, property, value, source].join('\0')).slice(0, 16)}`;
}
