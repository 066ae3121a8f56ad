// What the search for dear documents found, as a report
import { table } from './table.mjs';

const LONGEST = 600;

export function found({ scale, counts, byRatio, byCpu, given }) {
  return `${JSON.stringify(given)}

${counts.asked} documents asked, ${counts.refused} refused. Caches of responses and records are off, and no document is
known to the parser. A request that asks for nothing takes ${digits(scale.price)} ms of CPU. The median
example costs ${scale.cost}, which is added to each cost. CPU per cost is told as a ratio to the median of ${scale.examples}
examples, ${digits(scale.median * 1000)} µs; ${scale.typical.name} has it, with cost ${scale.typical.cost} and
${digits(scale.typical.cpu)} ms.

### Most CPU per cost\n\n${rows(byRatio, scale)}\n${documents(byRatio)}
### Most CPU\n\n${rows(byCpu, scale)}\n${documents(byCpu)}
### Refused\n\n${table(['error', 'requests'], often(counts.failed).slice(0, 20))}`;
}

const rows = (list, scale) => table(['', 'cost', 'CPU ms', 'times the median example', 'kB of the answer', 'error'],
  list.map((one, index) => [`${index + 1}`, one.cost, one.cpu, scale.ratio(one), one.size / 1000, one.code ?? '']));

const documents = (list) => list.map(({ request }, index) =>
  `${index + 1}.\n\`\`\`graphql\n${request.query}\n# ${shortened(request.variables)}\n\`\`\`\n`).join('\n');

function shortened(variables) {
  const text = JSON.stringify(variables, (name, value) => (Array.isArray(value) && value.length > 5
    ? [...value.slice(0, 2), `… ${value.length}, ${new Set(value).size} different`] : value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

const often = (counted) => [...counted].toSorted(([, one], [, other]) => other - one);
const digits = (number) => Number(number.toPrecision(3));
