/** How many designations, measures and responses there were, by time and other keys. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "language", "sql", "reads", "edges", "graphql", "filtering",
		"lists", "measure", "response" })
package org.sanctionsgraph.statistics;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
