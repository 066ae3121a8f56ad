// Fills a database of PostgreSQL: the product makes the tables, COPY the rows
import { join } from 'node:path';
import { computing, TABLES } from '../data/tables.mjs';
import { startProduct } from '../servers/product.mjs';
import { FIRST_SERVER_PORT, POSTGRES_PORT } from '../settings.mjs';
import { copyIn, sql } from './postgres.mjs';
import { stop } from './processes.mjs';

export const KEPT = ['dataset', 'flyway_schema_history'];

export const onPostgres = (database) => [
  '--spring.profiles.active=postgresql',
  `--spring.datasource.url=jdbc:postgresql://127.0.0.1:${POSTGRES_PORT}/${database}`,
  '--spring.datasource.username=postgres', '--spring.datasource.password=',
];

export async function isFilled(name) {
  return (await sql('postgres', `select 1 from pg_database where datname = '${name}'`)).length > 0;
}

/**
 * Fills a database under another name, so that one which is not complete is not taken for it.
 * @param family how the names of its outdated versions begin; these are dropped
 */
export async function fillPostgres(name, family, csv) {
  const open = `${family}open`;
  const outdated = await sql('postgres', `select datname from pg_database where starts_with(datname, '${family}')`);
  await sql('postgres', ...outdated.map(({ datname }) => `drop database ${datname}`), `create database ${open}`);
  await stop(await startProduct({ name: 'schema', port: FIRST_SERVER_PORT, database: onPostgres(open) }));
  await useServedTables(open);
  await sql(open, `truncate ${(await tablesOf(open)).filter((table) => !KEPT.includes(table)).join(', ')}`);
  console.log(`Filling PostgreSQL: ${name}`);
  Object.entries(TABLES).forEach(([table, columns]) => copyIn(open, join(csv, `${table}.csv`), table, columns));
  await sql(open, 'vacuum analyze', ...computing, 'vacuum analyze');
  await sql('postgres', 'checkpoint', `alter database ${open} rename to ${name}`);
}

/** From now on, names of tables mean those of the dataset that the product serves. */
export async function useServedTables(database) {
  await sql(database, `alter database ${database} set search_path = ${await schemaOf(database)}`);
}

export async function schemaOf(database) {
  return (await sql(database, 'select schema_name from sanctions_graph.served_dataset'))[0].schema_name;
}

export async function tablesOf(database) {
  const rows = await sql(database, `select table_name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name collate "C"`);
  return rows.map((row) => row.table_name);
}
