// The databases of the benchmark, each filled once and kept in target/bench
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../data/csv.mjs';
import { world } from '../data/world.mjs';
import { BENCH, MIGRATIONS, RECORDS, SEED, WORK } from '../settings.mjs';
import { fillH2, h2File } from './h2.mjs';
import { fillPostgres, isFilled } from './fill-postgres.mjs';

/** What the data depends on besides the number of actors: the schema, the generator, and the records of the first start. */
function version() {
  const files = [MIGRATIONS, join(BENCH, 'data'), RECORDS].flatMap((folder) => readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).sort());
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(readFileSync(file)));
  return hash.digest('hex').slice(0, 8);
}

/** Makes the databases that are not there yet; returns the name that both bear. */
export async function prepare(actors, { h2 }) {
  const family = `bench_${actors}_`;
  const name = `${family}${version()}`;
  const open = { postgres: !await isFilled(name), h2: h2 && !existsSync(h2File(name)) };
  if (open.postgres || open.h2) {
    const csv = generated(actors);
    await (open.postgres && fillPostgres(name, family, csv));
    await (open.h2 && fillH2(name, family, csv));
    rmSync(csv, { recursive: true });
  }
  return name;
}

function generated(actors) {
  const folder = join(WORK, `csv-${actors}`);
  console.log(`Generating ${actors} actors in ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  writeCsv(world(actors, SEED), folder);
  return folder;
}
