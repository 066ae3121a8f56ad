/** Responses: statements and acts that are not themselves measures. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "reads", "edges", "graphql", "filtering", "lists", "paging",
		"actor", "authority", "act", "measure" })
package org.sanctionsgraph.response;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
