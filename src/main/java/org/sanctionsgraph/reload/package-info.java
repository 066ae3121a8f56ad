/** Loading changed records while others are served. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "failures", "files", "records", "loading", "requests" })
package org.sanctionsgraph.reload;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
