/** Pictures of events on an axis of time. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "drawing" })
package org.sanctionsgraph.charts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
