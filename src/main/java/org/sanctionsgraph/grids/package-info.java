/** Pictures of jurisdictions side by side. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "drawing" })
package org.sanctionsgraph.grids;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
