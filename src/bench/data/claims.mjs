// The claims that the product derives from the evidence of a record
import { hash } from 'node:crypto';

const UNCLAIMED = new Set(['id', 'key', 'evidence', 'positions', 'designations', 'asks']);
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
  return [...claimsOn(part, id, evidence), ...(list === 'designations' ? inherited(part, id, record, claims) : [])];
}

function claimsOn(record, subject, evidence) {
  return Object.entries(record).filter(([property]) => !UNCLAIMED.has(property)).flatMap(([property, value]) => [value].flat()
    .flatMap((item) => sourcesOf(item, property, evidence).map((source) => ({
      subject, property, value: written(property, item), source, rank: rankOf(property, item),
    }))));
}

function sourcesOf(item, property, evidence) {
  return item.source ? [item.source]
    : evidence.filter((entry) => !entry.states || entry.states.includes(property)).map((entry) => entry.source);
}

function written(property, item) {
  return property in GROUPS ? GROUPS[property].map((part) => item[part]).join(' ') : String(item);
}

function rankOf(property, item) {
  return property === 'names' && item.kind !== 'PREFERRED' ? 'NORMAL' : 'PREFERRED';
}

function inherited(part, id, record, claims) {
  return Object.entries(INHERITED).filter(([property]) => !(property in part)).flatMap(([property, origins]) => {
    const origin = origins.find((name) => name in record);
    return claims.filter((claim) => claim.property === origin).map((claim) => ({ ...claim, subject: id, property }));
  });
}

function idOf({ subject, property, value, source }) {
  return `claim.${hash('sha256', [subject, property, value, source].join('\0')).slice(0, 16)}`;
}
