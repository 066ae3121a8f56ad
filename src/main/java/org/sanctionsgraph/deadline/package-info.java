/** Ends each request, its fields and its statements in time. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "limits" })
package org.sanctionsgraph.deadline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
