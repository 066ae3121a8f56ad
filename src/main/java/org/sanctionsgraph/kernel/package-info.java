/** What every other package stands on: nodes and dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
