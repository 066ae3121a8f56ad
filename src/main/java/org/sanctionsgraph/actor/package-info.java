/** Actors: their names, identifiers, positions and relations. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "reads", "edges", "graphql", "filtering", "lists", "paging",
		"source" })
package org.sanctionsgraph.actor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
