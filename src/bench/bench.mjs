// Compares the product with its peers: npm run bench -- --actors=10000 --warmUp=90 --rounds=5 --seconds=15
import { closeLater, closing } from './closing.mjs';
import { world } from './data/world.mjs';
import { prepare } from './databases/dataset.mjs';
import { startPostgres, stopPostgres } from './databases/postgres.mjs';
import { rounds, warmUp } from './measuring/rounds.mjs';
import { actor } from './queries/actor.mjs';
import { equalRequests } from './queries/answers.mjs';
import { cachedAndFile } from './queries/cached.mjs';
import { facets } from './queries/facets.mjs';
import { page } from './queries/page.mjs';
import { typename } from './queries/typename.mjs';
import { cachedToFile, figures, ratios } from './reporting/comparison.mjs';
import { machine } from './reporting/machine.mjs';
import { report } from './reporting/report.mjs';
import { startAll } from './servers/all.mjs';
import { options, SEED } from './settings.mjs';

const given = options({ actors: 10_000, warmUp: 90, rounds: 5, seconds: 15 });

async function bench() {
  const postmaster = startPostgres();
  closeLater(stopPostgres);
  const servers = await startAll(await prepare(given.actors, { h2: given.actors <= 100_000 }));
  const plans = await plan(servers);
  await warmUp(plans, given.warmUp);
  report('report', text(await rounds(plans, given, postmaster), await machine()));
}

async function plan(servers) {
  const plans = [];
  for (const query of [typename, actor, page, facets]) {
    plans.push({ name: query.name, requests: await equalRequests(query, servers, world(given.actors, SEED)) });
  }
  return [...plans, await cachedAndFile(plans[2])];
}

function text(results, measuredOn) {
  return `${measuredOn}\n\n${JSON.stringify(given)}, medians over the rounds\n\n${figures(results)}
### Ratios to the better peer\n\n${ratios(results)}
Throughput of the cached response to that of the static file: ${cachedToFile(results).toFixed(2)}\n`;
}

await closing(bench);
