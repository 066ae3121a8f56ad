/** Observability: the request log, and metrics of the dataset. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "documents", "requests", "versions" })
package org.sanctionsgraph.observation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
