/** Ends each request, its fields and its statements in time. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "limits", "timeleft" })
package org.sanctionsgraph.deadline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
