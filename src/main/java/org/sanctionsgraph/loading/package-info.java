/** Turns checked record files into rows, in one transaction. Imported by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files", "records" })
package org.sanctionsgraph.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
