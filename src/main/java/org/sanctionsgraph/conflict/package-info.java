/** Where sources disagree, with each side's word and the choice made. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "graphql", "paging", "source" })
package org.sanctionsgraph.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
