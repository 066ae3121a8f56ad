/** What a spreadsheet would run as a formula. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function collect(value, path, lists) {
  if (Array.isArray(value)) {
    const rows = value.filter(isObject);
    if (rows.length > 0) {
      lists.set(path, [...(lists.get(path) ?? []), ...rows]);
    }
    rows.forEach((row) => collect(row, path, lists));
  } else if (isObject(value)) {
    Object.entries(value).forEach(([name, inner]) => collect(inner, path ? `${path}.${name}` : name, lists));
  }
}

/** The lists of records in an answer by their paths; those of several parents are one list. */
export function listsOf(data) {
  const lists = new Map();
  collect(data, '', lists);
  return lists;
}

/** A row's values by column: those of objects in it after a dot, and values of a list together. */
function cells(row, before = '') {
  return Object.entries(row).flatMap(([name, value]) => {
    if (isObject(value)) {
      return cells(value, `${before}${name}.`);
    }
    const text = Array.isArray(value) ? value.filter((item) => !isObject(item)).join('; ') : value;
    return Array.isArray(value) && value.some(isObject) ? [] : [[before + name, text ?? '']];
  });
}

/** A list as a table; columns in the order of their first row. */
export function tableOf(rows) {
  const values = rows.map((row) => Object.fromEntries(cells(row)));
  const columns = [...new Set(values.flatMap((row) => Object.keys(row)))];
  return { columns, rows: values.map((row) => columns.map((column) => String(row[column] ?? ''))) };
}

function cell(text) {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), with a byte-order mark for Excel. */
export function csvOf({ columns, rows }) {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
