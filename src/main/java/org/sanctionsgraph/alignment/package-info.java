/** The comparison of jurisdictions by the targets that they designated. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "caching", "versions", "edges", "graphql", "filtering",
		"rowsets", "lists", "paging", "actor", "authority", "measure" })
package org.sanctionsgraph.alignment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
