// Passes only where a command fails and tells why: node refused.mjs nickname gql.tada check --tsconfig mistake.json
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const [reason, command, ...parameters] = process.argv.slice(2);
const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
assert.ok(status > 0 && (stdout + stderr).includes(reason), `not refused: ${status} ${stdout}${stderr}`);
console.log(`refused as it should be: ${reason}`);
