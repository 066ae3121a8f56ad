// Mercurius with its JIT over the tables of the product: node server.mjs <port> <database>
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { loaders } from './loaders.mjs';
import { actorPage, cursorOf } from './page.mjs';

const [port, database] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: database });

const resolvers = {
  Query: {
    actor: (root, { id }, context) => context.loaders.actor.load(id),
    actors: (root, page) => actorPage(pool, page),
  },
  ActorConnection: {
    nodes: ({ nodes }) => nodes,
    pageInfo: async ({ nodes }) => ({ endCursor: cursorOf((await nodes).at(-1)) }),
    totalCount: async ({ total }) => (await total())[0].count,
    facets: async ({ facets }) => Object.entries(Object.groupBy(await facets(), ({ field }) => field))
      .map(([field, values]) => ({ field, values })),
  },
  Actor: {
    names: ({ id }, page, context) => context.loaders.names.load(id),
    designations: async ({ id }, { first }, context) => ({ nodes: await context.loaders.designations(first).load(id) }),
  },
  Designation: {
    measure: (designation, page, context) => context.loaders.measure.load(designation.measure_id),
  },
  Measure: {
    authorities: ({ id }, page, context) => context.loaders.authorities.load(id),
  },
};

const server = Fastify();
server.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  jit: 1,
  context: () => ({ loaders: loaders(pool) }),
});
await server.listen({ host: '127.0.0.1', port: Number(port) });
