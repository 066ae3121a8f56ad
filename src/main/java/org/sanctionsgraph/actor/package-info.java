/** Whoever acts or is acted on, their names, offices and ties. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "graphql", "paging", "source" })
package org.sanctionsgraph.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
