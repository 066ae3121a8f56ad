/** Actors: their names, positions and relations. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "scheme", "language", "sql", "reads", "edges", "graphql",
		"filtering", "lists", "paging", "source", "nameindex", "finding" })
package org.sanctionsgraph.actor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
