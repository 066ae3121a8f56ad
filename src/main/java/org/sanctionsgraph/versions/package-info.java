/** The dataset version that each request reads, from its first statement to its last. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.sanctionsgraph.versions;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
