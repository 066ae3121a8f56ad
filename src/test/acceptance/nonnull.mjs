// Relay's compiler reads @semanticNonNull: where a fragment throws on errors, its fields are not null.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const throwing = readFileSync('generated/relay/ActorPage_designations.graphql.ts', 'utf8');
assert.match(throwing, /readonly designations: \{/);
assert.match(throwing, /readonly totalCount: number;/);
const plain = readFileSync('generated/relay/Timeline_events.graphql.ts', 'utf8');
assert.match(plain, /\n  \} \| null \| undefined;/);
console.log('relay: a page is not null where its fragment throws on errors, and may be elsewhere');
