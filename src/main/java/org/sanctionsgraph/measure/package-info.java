/** Measures of governments and the designations under them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "reads", "edges", "graphql", "filtering", "lists", "paging",
		"source", "actor", "identifier", "authority", "act" })
package org.sanctionsgraph.measure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
