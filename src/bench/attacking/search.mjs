// Looks for dear documents for some time: makes some, changes the dearest, and forgets what is refused
import { priced } from './asking.mjs';
import { changed, smaller } from './changing.mjs';
import { document } from './making.mjs';
import { population } from './population.mjs';
import { write } from './writing.mjs';

const ATTEMPTS = 6;
const QUICK = { least: 40, most: 6 };

/** The dearest documents by CPU per cost and by CPU, and how many were asked and refused. */
export async function search(context, server, scale, seconds) {
  const dearest = { ratio: population(scale.ratio), cpu: population(({ cpu }) => cpu) };
  const counts = { asked: 0, refused: 0, failed: new Map() };
  const end = Date.now() + seconds * 1000;
  let told = 200;
  while (Date.now() < end) {
    const found = await permitted(context, server, candidate(context, dearest), counts);
    const wanting = found ? Object.values(dearest).filter((list) => list.wants(found)) : [];
    if (wanting.length > 0) {
      await again(context, server, found);
      wanting.filter((list) => list.wants(found)).forEach((list) => list.add(found));
    }
    if (counts.asked >= told) {
      told += 200;
      await doubt(context, server, Object.values(dearest));
      const ratio = scale.ratio(dearest.ratio.members[0]).toFixed(1);
      console.log(`${counts.asked} asked, ${counts.refused} refused; dearest ${ratio} times the median example, ${
        Math.round(dearest.cpu.members[0].cpu)} ms`);
    }
  }
  return { dearest, counts };
}

/** Asks the dearest again. */
async function doubt(context, server, lists) {
  for (const list of lists) {
    for (const member of list.members.slice(0, 4)) {
      await again(context, server, member);
    }
    list.sort();
  }
}

/** A collection of garbage or a compilation may have fallen on earlier requests, so the least CPU counts. */
async function again({ schema }, server, found) {
  found.cpu = Math.min(found.cpu, (await priced(server, write(schema, found.document), QUICK)).cpu);
}

function candidate(context, dearest) {
  const { random } = context;
  const { members } = random.pick(Object.values(dearest));
  const other = random.pick(members)?.document;
  return members.length < 10 || random.chance(0.15) ? document(context)
    : changed(context, random.pickSkewed(members).document, other);
}

/** The document, or a smaller one that is permitted, with its cost and CPU. */
async function permitted(context, server, wanted, counts) {
  let document = wanted;
  for (let attempt = 0; attempt < ATTEMPTS && document.length > 0; attempt++) {
    const answer = await priced(server, write(context.schema, document), QUICK);
    counts.asked++;
    if (!answer.refused) {
      return { document, ...answer };
    }
    counts.refused++;
    const why = `${answer.code} ${answer.message?.replace(/'.*?'|\d+/g, '…')}`;
    counts.failed.set(why, (counts.failed.get(why) ?? 0) + 1);
    document = smaller(context, document, answer);
  }
  return undefined;
}
