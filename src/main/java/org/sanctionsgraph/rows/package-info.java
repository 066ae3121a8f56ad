/** Turns checked record files into rows of the tables. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "scheme", "files", "claims", "offices", "releases", "records" })
package org.sanctionsgraph.rows;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
