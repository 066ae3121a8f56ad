// One server under one query for some seconds: what it did, and what that cost
import { allocatedBy } from './garbage.mjs';
import { load } from './load.mjs';
import { cpuOf, cpuOfFamily, cpuOfMachine, memoryOf } from './processes.mjs';

/** Throughput, latencies in ms, CPU in ms and garbage in kB per request, memory in MB, and the disturbance in cores. */
export async function measure(server, bodies, seconds, postmaster) {
  const allocated = allocatedBy(server);
  const before = counters(server, postmaster);
  const done = await load(server.url, bodies, seconds);
  const after = counters(server, postmaster);
  const garbage = (allocatedBy(server) - allocated) / 1024;
  const spent = Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]));
  return {
    rate: done.requests / done.seconds,
    p50: done.p50,
    p99: done.p99,
    serverCpu: spent.server / done.requests,
    databaseCpu: spent.database / done.requests,
    cpu: (spent.server + spent.database) / done.requests,
    garbage: garbage / done.requests,
    memory: memoryOf(server.pid),
    size: done.bytes / done.requests / 1024,
    disturbance: spent.others / spent.time,
  };
}

/** The servers and the load generator are children of this process. */
function counters({ pid }, postmaster) {
  const database = cpuOfFamily(postmaster);
  return {
    server: cpuOf(pid), database, others: cpuOfMachine() - database - cpuOfFamily(process.pid), time: performance.now(),
  };
}
