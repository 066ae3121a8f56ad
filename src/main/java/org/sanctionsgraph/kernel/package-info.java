/** What every other package builds on: nodes and dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
