// A database of H2 in a file, filled from the same rows as PostgreSQL
import { globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARRAY_PARTS, ARRAYS, COMPUTED, computing, TABLES } from '../data/tables.mjs';
import { jar, jdk } from '../servers/java.mjs';
import { startProduct } from '../servers/product.mjs';
import { FIRST_SERVER_PORT, WORK } from '../settings.mjs';
import { run, stop } from './processes.mjs';

const SETTINGS = 'MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1';

export const h2File = (name) => join(WORK, 'h2', `${name}.mv.db`);
const url = (name) => `jdbc:h2:file:${join(WORK, 'h2', name)};${SETTINGS}`;

export const onH2 = (name) => [`--spring.datasource.url=${url(name)}`, '--spring.datasource.username=sa',
  '--spring.datasource.password='];

/** Fills a database under another name; deletes those whose names begin alike. */
export async function fillH2(name, family, csv) {
  const open = `${family}open`;
  globSync(join(WORK, 'h2', `${family}*`)).forEach((outdated) => rmSync(outdated));
  await stop(await startProduct({ name: 'schema-h2', port: FIRST_SERVER_PORT, database: onH2(open) }));
  console.log(`Filling H2: ${name}`);
  const script = join(csv, 'fill.sql');
  writeFileSync(script, statements(csv).join(';\n'));
  run(jdk('java'), ['-cp', driver(), 'org.h2.tools.RunScript', '-url', url(open).replace(';DB_CLOSE_DELAY=-1', ''),
    '-user', 'sa', '-script', script]);
  renameSync(h2File(open), h2File(name));
}

function statements(csv) {
  const tables = Object.entries(TABLES);
  return [
    "execute immediate (select 'set schema ' || schema_name from sanctions_graph.served_dataset)",
    'set referential_integrity false',
    ...[...Object.keys(TABLES), ...Object.keys(COMPUTED)].map((table) => `truncate table ${table}`),
    ...tables.map(([table, columns]) => `insert into ${table} (${columns}) select ${columns.map(value)}
      from csvread('${join(csv, table)}.csv', null, 'charset=UTF-8 caseSensitiveColumnNames=true')`),
    ...ARRAY_PARTS.map(collected),
    ...computing,
    'set referential_integrity true', 'analyze', 'shutdown compact',
  ];
}

/** The files hold arrays as PostgreSQL reads them; here they are empty until they are collected. */
function value(column) {
  return ARRAYS.has(column) ? 'array[]' : column;
}

function collected([table, column, parts, part, owner]) {
  return `update ${table} set ${column} = coalesce((select array_agg(${part} order by ordinal)
    from ${parts} where ${owner} = ${table}.id), array[])`;
}

/** H2's jar, taken out of the product's. */
function driver() {
  const entry = run(jdk('jar'), ['--list', '--file', jar()]).split('\n').find((line) => /\/h2-.*\.jar$/.test(line));
  run(jdk('jar'), ['--extract', '--file', jar(), entry], { cwd: WORK });
  return join(WORK, entry);
}
