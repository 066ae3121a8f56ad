/** A set of record files, checked by every rule. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "scheme", "suggestion", "files", "claims", "offices", "shapes", "releases" })
package org.sanctionsgraph.records;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
