// The example requests of http-examples, with their variables, but for those that show errors
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../settings.mjs';

const EXAMPLES = join(PROJECT, 'http-examples');
const REQUEST = /^POST \{\{base\}\}\/graphql(\S*)\n[^#]*?^< \.\/(.*\.graphql)$/gm;

export function examples() {
  return globSync('*.http', { cwd: EXAMPLES }).toSorted().flatMap((file) =>
    [...readFileSync(join(EXAMPLES, file), 'utf8').matchAll(REQUEST)].map(([, parameters, name]) => ({
      name,
      query: readFileSync(join(EXAMPLES, name), 'utf8'),
      variables: JSON.parse(new URLSearchParams(parameters).get('variables') ?? '{}'),
    }))).filter(({ name }) => !name.startsWith('errors/'));
}
