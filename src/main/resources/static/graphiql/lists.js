/** Where a spreadsheet would run a formula: where a text begins, or after a semicolon. */
const FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])|;(?=[ "']*[=+\-@\t\r\n＝＋－＠])/g;

const NUMBER = /^-?\d+(\.\d+)?$/;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows begin with where they are: for each list around theirs, the id there, else the place, counted from 1. */
function collect(value, path, above, lists) {
  if (Array.isArray(value)) {
    if (value.some(isObject)) {
      lists.set(path, [...(lists.get(path) ?? []), ...value.map((row) => ({ ...above, ...row }))]);
    }
    value.forEach((inner, i) => {
      const place = inner?.id ?? i + 1;
      collect(inner, path, { ...above, [path]: above[path] ? `${above[path]}.${place}` : place }, lists);
    });
  } else if (isObject(value)) {
    Object.entries(value).forEach(([name, inner]) => collect(inner, path ? `${path}.${name}` : name, above, lists));
  }
}

/** The lists of records in an answer by their paths; those of several parents are one list. */
export function listsOf(data) {
  const lists = new Map();
  collect(data, '', {}, lists);
  return lists;
}

/** The names in a value and in what they hold, in the order in which they come first. */
function namesIn(value, known = new Map()) {
  if (Array.isArray(value)) {
    value.forEach((item) => namesIn(item, known));
  } else if (isObject(value)) {
    Object.entries(value).forEach(([name, inner]) => known.set(name, namesIn(inner, known.get(name))));
  }
  return known;
}

/** The ways to all that holds no further names. */
function pathsOf(names, path = []) {
  return names.size > 0 ? [...names].flatMap(([name, inner]) => pathsOf(inner, [...path, name])) : [path];
}

/** The texts at the end of a way, one for each item of the lists on it. */
function textsAt(value, [name, ...path]) {
  if (Array.isArray(value)) {
    return value.flatMap((item) => textsAt(item, name === undefined ? [] : [name, ...path]));
  }
  if (name === undefined || !isObject(value)) {
    return [isObject(value) ? '' : String(value ?? '')];
  }
  return textsAt(value[name], path);
}

/** A list as a table of texts: values of objects in a row are columns after a dot, those of lists stand together. */
export function tableOf(rows) {
  const paths = pathsOf(namesIn(rows));
  return {
    columns: paths.map((path) => path.join('.')),
    rows: rows.map((row) => paths.map((path) => textsAt(row, path))),
  };
}

const escaped = (text) => (NUMBER.test(text) ? text : text.replace(FORMULA, "$&'"));

const quoted = (text, special) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As in the exports, several texts are a line of CSV themselves, with semicolons between them. */
function cell(texts) {
  const [first = '', ...others] = texts.map(escaped);
  const line = others.length > 0 ? [first, ...others].map((text) => quoted(text, /[";\r\n]/)).join(';') : first;
  return quoted(line, /[",;\r\n]/);
}

/** A table as CSV (RFC 4180), with a byte-order mark for Excel. */
export function csvOf({ columns, rows }) {
  return `\uFEFF${[columns.map((column) => [column]), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
