/** What changed in the records from one release to the next. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "claims", "sql", "reads", "edges", "graphql", "filtering", "lists",
		"paging", "dataset", "source" })
package org.sanctionsgraph.history;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
