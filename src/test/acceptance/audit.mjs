// Runs the audit of graphql-http against a server: node audit.mjs http://localhost:8080/graphql
import { auditServer } from 'graphql-http';

const url = process.argv[2] ?? `${process.env.BASE_URL ?? 'http://localhost:8080'}/graphql`;
const results = await auditServer({ url, fetchFn: fetch });
const findings = results.filter((result) => result.status !== 'ok');
for (const finding of findings) {
	console.log(`${finding.status} ${finding.id} ${finding.name}: ${finding.reason}`);
}
console.log(`audit: ${results.length - findings.length} of ${results.length} ok`);
process.exit(findings.length === 0 && results.length >= 61 ? 0 : 1);
