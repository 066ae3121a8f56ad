// Leaves out of dear documents what does not make them dear, and tells ten, first those that differ
import { places, shape } from './catalogue.mjs';
import { priced, pricedWell } from './asking.mjs';
import { dropped } from './changing.mjs';
import { write } from './writing.mjs';

const KEPT = 0.85;
const ALIKE = 0.6;

/** The dearest of the documents by a figure, each as small as it can be. */
export async function worst({ schema }, server, members, figure, { count, seconds }) {
  const found = [];
  for (const member of members) {
    const document = await shrunk(schema, server, member, figure, seconds);
    const request = write(schema, document);
    found.push({ document, request, ...await pricedWell(server, request, 3) });
  }
  const sorted = found.toSorted((one, other) => figure(other) - figure(one));
  const different = sorted.reduce((kept, next) =>
    (kept.some((other) => alike(schema, next, other)) ? kept : [...kept, next]), []);
  return [...different, ...sorted.filter((one) => !different.includes(one))].slice(0, count).toSorted(
    (one, other) => figure(other) - figure(one));
}

async function shrunk(schema, server, { document, ...answer }, figure, seconds) {
  let smallest = document;
  const end = Date.now() + seconds * 1000;
  for (let index = 0; Date.now() < end && index < places(schema, smallest).length;) {
    const copy = structuredClone(smallest);
    dropped(places(schema, copy)[index]);
    const tried = copy.length > 0 && await priced(server, write(schema, copy), { least: 40, most: 6 });
    if (tried && !tried.refused && figure(tried) > KEPT * figure(answer)) {
      smallest = copy;
    } else {
      index++;
    }
  }
  return smallest;
}

function alike(schema, one, other) {
  const [left, right] = [shape(schema, one.document), shape(schema, other.document)];
  return left.intersection(right).size >= ALIKE * left.union(right).size;
}
