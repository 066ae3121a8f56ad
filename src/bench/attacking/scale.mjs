// What examples cost and take, which everything else is compared with
import { examples } from '../queries/examples.mjs';
import { answer, pricedWell } from './asking.mjs';

/** Asks the examples for so many seconds, so that the virtual machine has compiled what they need. */
export async function warmUp({ url }, seconds) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    for (const example of examples()) {
      await answer(url, example);
    }
  }
}

/**
 * The price of a request that asks for nothing, the median cost of the examples, and their median CPU per unit of cost.
 * The median cost is added to each cost: a request that tells less is worth no attack before it takes more than an example.
 * The price is told, but not subtracted: of the cheap examples nothing would be left but what cannot be measured.
 */
export async function scale(server) {
  const price = (await pricedWell(server, { query: '{ __typename }', variables: {} })).cpu;
  const measured = [];
  for (const example of examples()) {
    const priced = await pricedWell(server, example, 3);
    if (priced.code) {
      throw new Error(`The example ${example.name} failed: ${priced.message}`);
    }
    measured.push({ ...example, ...priced });
  }
  const cost = middle(measured.map((example) => example.cost));
  const unit = ({ cpu, cost: own }) => cpu / (own + cost);
  const median = middle(measured.map(unit));
  const typical = measured.toSorted((one, other) => Math.abs(unit(one) - median) - Math.abs(unit(other) - median))[0];
  return { price, cost, median, typical, examples: measured.length, ratio: (found) => unit(found) / median };
}

const middle = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
