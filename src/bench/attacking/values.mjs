// Random values for arguments: real ids and keys, and lists of up to a hundred of them
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { kindOf } from './samples.mjs';

const CURSORS = ['after', 'before', 'last'];
const SCALARS = {
  Date: (random) => day(random),
  DateRange: (random) => ({ from: day(random), until: '2026-12-31' }),
  CountryCode: (random) => random.pick(['CN', 'US', 'GB', 'CA', 'EU', 'HK']),
  LanguageTag: (random) => random.pick(['zh', 'en', 'zh-Hans', 'ug-Arab', 'de']),
  Boolean: (random) => random.chance(0.5),
  Float: (random) => random.pick([0, 0.7, 1]),
  Int: (random) => random.pick([1, 2, 5, 20, 50, 100, 100]),
};
const NAMES = ['Chen Quanguo', '陈全国', 'Xinjiang Production and Construction Corps', 'Zhu Hailun Wang Mingshan '.repeat(8)];
const TEXTS = { property: ['name', 'title', 'date'], publisher: ['e', 'China'], citation: ['1'], identifier: ['1'],
  name: NAMES, text: NAMES, prefix: ['c', '新', 'Xin', 'people'] };
const LONGEST = { orderBy: 3, by: 2 };

/** Values for the arguments of a field, those that are optional with a probability; cursors stay out. */
export function argumentsOf(field, { random, data }, probability = 0.4) {
  return Object.fromEntries(field.args.filter((arg) => !CURSORS.includes(arg.name))
    .filter((arg) => isNonNullType(arg.type) || random.chance(probability))
    .map((arg) => [arg.name, value(arg, field.name, { random, data })]));
}

function value({ name, type }, field, context) {
  const { random } = context;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const most = field === 'alignment' && name === 'jurisdictions' ? 20 : LONGEST[name] ?? 100;
    const length = random.chance(0.5) ? most : random.between(1, Math.min(most, 5));
    return Array.from({ length }, () => value({ name, type: nullable.ofType }, field, context));
  }
  return SCALARS[nullable.name]?.(random) ?? (isInputObjectType(nullable) ? object(nullable, field, context)
    : isEnumType(nullable) ? random.pick(nullable.getValues()).name : key(name, field, context));
}

function object(type, field, context) {
  const chosen = Object.values(type.getFields()).filter(({ type: own }) => isNonNullType(own) || context.random.chance(0.4));
  return Object.fromEntries(chosen.map((own) => [own.name, value(own, field, context)]));
}

function key(name, field, { random, data }) {
  return random.pickSkewed(TEXTS[name] ?? (name === 'topics' ? data.topics : data[kindOf(name, field)]));
}

const day = (random) => `${random.between(2016, 2026)}-0${random.between(1, 9)}-${random.between(10, 28)}`;

/** Whether an argument or its fields can be lists. */
export const widens = ({ type }) => isListType(getNullableType(type)) || isInputObjectType(getNamedType(type));
