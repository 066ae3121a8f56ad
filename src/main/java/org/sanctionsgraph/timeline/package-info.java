/** The events of all acts and designations in chronological order. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "edges", "graphql", "filtering", "lists", "paging", "actor",
		"act", "measure" })
package org.sanctionsgraph.timeline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
