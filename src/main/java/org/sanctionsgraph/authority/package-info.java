/** The laws and instruments that measures rest on. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "graphql", "paging", "source", "actor" })
package org.sanctionsgraph.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
