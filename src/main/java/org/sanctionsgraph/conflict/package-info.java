/**
 * Conflicts between sources, with the claims of each side and the choice that was made.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "sql", "edges", "graphql", "filtering", "lists", "paging", "source" })
package org.sanctionsgraph.conflict;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
