/** Provenance: sources, their claims, and where they clash. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "graphql", "paging" })
package org.sanctionsgraph.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
