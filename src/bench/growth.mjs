// How answers slow down as the data grows: npm run growth -- --actors=10000,100000,1000000 --h2=100000 --warmUp=60 --rounds=400
import { closeLater, closing } from './closing.mjs';
import { world } from './data/world.mjs';
import { prepare } from './databases/dataset.mjs';
import { onPostgres } from './databases/fill-postgres.mjs';
import { onH2 } from './databases/h2.mjs';
import { startPostgres, stopPostgres } from './databases/postgres.mjs';
import { stop } from './databases/processes.mjs';
import { answerTimes, pageTimes, percentile } from './measuring/times.mjs';
import { counting, flat } from './queries/growing.mjs';
import { rootLists } from './queries/schema.mjs';
import { machine } from './reporting/machine.mjs';
import { report } from './reporting/report.mjs';
import { table } from './reporting/table.mjs';
import { logged, startProduct } from './servers/product.mjs';
import { FIRST_SERVER_PORT, options, SEED } from './settings.mjs';

const URL = `http://127.0.0.1:${FIRST_SERVER_PORT}/graphql`;
const given = options({ actors: [10_000, 100_000, 1_000_000], h2: 100_000, warmUp: 60, rounds: 400 });

async function growth() {
  startPostgres();
  closeLater(stopPostgres);
  const columns = [];
  for (const count of given.actors) {
    const database = await prepare(count, { h2: count <= given.h2 });
    columns.push(await measured(`PostgreSQL ${count}`, onPostgres(database), count));
    if (count <= given.h2) {
      columns.push(await measured(`H2 ${count}`, onH2(database), count));
    }
  }
  report('growth', `${await machine()}\n\n${JSON.stringify(given)}\n
### p99 in ms of one record and of pages\n\n${side(columns, 'flat')}
### Longest first answer in ms of totals and facets\n\n${side(columns, 'counting')}`);
}

/** Nothing is kept between requests but what the product keeps with a version of the data. */
async function measured(name, database, count) {
  const child = await startProduct({ name: 'growth', port: FIRST_SERVER_PORT, database,
    flags: ['--sanctions-graph.http.response-cache=0B'] });
  closeLater(() => stop(child));
  await logged('growth', 'Search indexes read ahead');
  const dataset = world(count, SEED);
  const lists = await rootLists(URL);
  const questions = flat(lists, dataset);
  await warm(questions);
  const column = { name, flat: {}, counting: {} };
  for (const question of questions) {
    column.flat[question.name] = percentile(await pagesOrAnswers(question, given.rounds), 99);
  }
  for (const { name: asked, requests } of counting(lists, dataset)) {
    column.counting[asked] = Math.max(...await answerTimes(URL, requests));
  }
  await stop(child);
  console.log(JSON.stringify(column));
  return column;
}

async function warm(questions) {
  const end = Date.now() + given.warmUp * 1000;
  while (Date.now() < end) {
    for (const question of questions) {
      await pagesOrAnswers(question, 20);
    }
  }
}

const pagesOrAnswers = (question, count) => question.page ? pageTimes(URL, question, count)
  : answerTimes(URL, Array.from({ length: count }, (_, index) => question.requests[index % question.requests.length]));

function side(columns, figures) {
  const names = Object.keys(columns[0][figures]);
  return table(['', ...columns.map(({ name }) => name)],
    names.map((name) => [name, ...columns.map((column) => column[figures][name])]));
}

await closing(growth);
