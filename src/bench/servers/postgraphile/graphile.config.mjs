// PostGraphile over the tables of the product
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

export default {
  extends: [PostGraphileAmberPreset],
  // lists are in the order of their records, for which there is no index
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env.BENCH_DATABASE, schemas: [process.env.BENCH_SCHEMA] })],
  grafserv: { host: '127.0.0.1', port: Number(process.env.BENCH_PORT), watch: false, graphiql: false },
};
