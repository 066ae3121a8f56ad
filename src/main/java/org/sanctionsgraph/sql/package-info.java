/** Reading rows: by id, or by the ids of their parents. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.sanctionsgraph.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
