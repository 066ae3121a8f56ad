/**
 * What measures and responses have in common: dates, participants, and links between
 * acts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "language", "sql", "edges", "graphql", "filtering", "lists",
		"paging", "source", "actor" })
package org.sanctionsgraph.act;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
