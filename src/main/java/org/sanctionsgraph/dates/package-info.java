/** The dates that are written in texts. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.sanctionsgraph.dates;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
