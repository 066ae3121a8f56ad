/** The caches. */
@NullMarked
@ApplicationModule(allowedDependencies = "versions")
package org.sanctionsgraph.caching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
