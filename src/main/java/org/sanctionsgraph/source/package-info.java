/** Provenance: sources and their claims. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "claims", "sql", "reads", "edges", "graphql", "filtering", "lists",
		"paging" })
package org.sanctionsgraph.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
