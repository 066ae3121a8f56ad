/** What operators see: a line for each request, and the data set among the metrics. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
