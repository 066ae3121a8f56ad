/** Acts of governments and the entries they make against their targets. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "sql", "graphql", "paging", "source", "actor", "authority", "act" })
package org.sanctionsgraph.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
