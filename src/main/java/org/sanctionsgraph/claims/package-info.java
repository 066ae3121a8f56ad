/** The claims in the record files, and the sources that make them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "dates", "files" })
package org.sanctionsgraph.claims;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
