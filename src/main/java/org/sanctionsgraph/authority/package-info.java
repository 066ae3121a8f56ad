/** The legal authorities on which measures are based. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "language", "sql", "reads", "edges", "graphql", "filtering",
		"lists", "paging", "source", "actor" })
package org.sanctionsgraph.authority;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
