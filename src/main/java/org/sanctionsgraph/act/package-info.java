/** What measures and responses share: a date, participants, and what answers what. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "graphql", "paging", "source", "actor" })
package org.sanctionsgraph.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
