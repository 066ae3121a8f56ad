/** The releases of the records, and what changed in the claims from one to the next. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files" })
package org.sanctionsgraph.releases;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
