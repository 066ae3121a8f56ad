/** The caches, and the version of the dataset that their entries belong to. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.caching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
