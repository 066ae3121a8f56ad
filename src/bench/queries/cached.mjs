// A response from the product's cache, and the same bytes as a file that the same server serves
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_CACHED, STATIC } from '../servers/all.mjs';

export const CACHED_RESPONSE = 'cached response';
export const STATIC_FILE = 'static file';
const FILE = 'response.json';

/** Plans one request of a query to be answered from the cache, and from a file. */
export async function cachedAndFile({ requests }) {
  const server = [...requests.keys()].find(({ name }) => name === PRODUCT_CACHED);
  const [body] = requests.get(server);
  const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  writeFileSync(join(STATIC, FILE), await response.text());
  return {
    name: 'B from the cache of responses',
    requests: new Map([[{ ...server, name: CACHED_RESPONSE }, [body]], [{ ...server, name: STATIC_FILE }, [`/${FILE}`]]]),
  };
}
