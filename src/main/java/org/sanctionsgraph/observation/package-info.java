/** What operators see: the request log, and the dataset among the metrics. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.sanctionsgraph.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
