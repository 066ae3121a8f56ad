// Writes rows as CSV files, one per table, with a header
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { emitRows } from './rows/all.mjs';
import { TABLES } from './tables.mjs';

const CHUNK = 1 << 20;

export function writeCsv(world, folder) {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(Object.entries(TABLES).map(([table, columns]) => [table, file(folder, table, columns)]));
  emitRows(world, (table, row) => files[table].write(TABLES[table].map((column) => cell(row[column]))));
  Object.values(files).forEach((open) => open.close());
}

function file(folder, table, columns) {
  const descriptor = openSync(join(folder, `${table}.csv`), 'w');
  let pending = `${columns.join(',')}\n`;
  const flush = () => {
    writeSync(descriptor, pending);
    pending = '';
  };
  return {
    write(cells) {
      pending += `${cells.join(',')}\n`;
      if (pending.length > CHUNK) {
        flush();
      }
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}

/** Arrays are of codes, which need no quotes. */
function written(value) {
  return Array.isArray(value) ? `{${value}}` : value;
}

/** Null is nothing, and text is always in quotes. */
function cell(value) {
  if (value === undefined || value === null) {
    return '';
  }
  return typeof value === 'number' ? String(value) : `"${written(value).replaceAll('"', '""')}"`;
}
