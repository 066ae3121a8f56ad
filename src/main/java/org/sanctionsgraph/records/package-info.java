/** The curated record files: their shapes, and every way in which they can be wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files" })
package org.sanctionsgraph.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
