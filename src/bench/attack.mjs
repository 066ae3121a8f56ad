// Searches for the dearest permitted documents: npm run attack -- --seconds=600 --warmUp=30 --seed=2026 --port=18080
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './attacking/samples.mjs';
import { scale as scaleOf, warmUp } from './attacking/scale.mjs';
import { search } from './attacking/search.mjs';
import { worst } from './attacking/shrinking.mjs';
import { closeLater, closing } from './closing.mjs';
import { randomFor } from './data/random.mjs';
import { stop } from './databases/processes.mjs';
import { schemaOf } from './queries/schema.mjs';
import { found } from './reporting/attack.mjs';
import { machineAlone } from './reporting/machine.mjs';
import { report } from './reporting/report.mjs';
import { startProduct } from './servers/product.mjs';
import { FIRST_SERVER_PORT, options, SEED, WORK } from './settings.mjs';

const FLAGS = ['http.response-cache', 'record-cache'].map((cache) => `--sanctions-graph.${cache}=0B`);
const given = options({ seconds: 600, warmUp: 30, seed: SEED, port: FIRST_SERVER_PORT, finalists: 20, shrinking: 5 });

async function attack() {
  const child = await startProduct({ name: 'attack', port: given.port, database: [], records: 'classpath:records',
    flags: FLAGS, java: ['-Xmx1g'] });
  closeLater(() => stop(child));
  const server = { url: `http://127.0.0.1:${given.port}/graphql`, pid: child.pid };
  await warmUp(server, given.warmUp);
  const random = randomFor(given.seed, 'attack', 0);
  const context = { schema: await schemaOf(server.url), data: await samples(server.url), random };
  const { dearest, counts } = await search(context, server, await scaleOf(server), given.seconds);
  // again, since more is compiled now
  const scale = await scaleOf(server);
  const finding = (list, figure) => worst(context, server, list.members.slice(0, given.finalists), figure,
    { count: 10, seconds: given.shrinking });
  const byRatio = await finding(dearest.ratio, scale.ratio);
  const byCpu = await finding(dearest.cpu, ({ cpu }) => cpu);
  writeFileSync(join(WORK, 'attack.json'), JSON.stringify({ byRatio, byCpu }, null, 1));
  report('attack', `${machineAlone()}\n\n${found({ scale, counts, byRatio, byCpu, given })}`);
}

await closing(attack);
