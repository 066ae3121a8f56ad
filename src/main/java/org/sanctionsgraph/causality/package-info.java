/** Requests for measures and their outcomes. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "edges", "graphql", "filtering", "lists", "paging",
		"source", "actor", "authority", "act", "measure", "response" })
package org.sanctionsgraph.causality;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
