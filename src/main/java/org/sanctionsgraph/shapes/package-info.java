/** The shapes of the record files, and what a file of the wrong shape is told. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files" })
package org.sanctionsgraph.shapes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
