/** When the offices in the record files are known to be held. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files", "claims" })
package org.sanctionsgraph.offices;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
