/**
 * Reading rows: by id, or by the parents that they hang on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
