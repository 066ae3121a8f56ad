/** Searching records by names and words, and matching lists of names. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "matching", "nameindex", "finding", "edges", "reads", "graphql",
		"filtering", "actor", "identifier", "measure" })
package org.sanctionsgraph.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
