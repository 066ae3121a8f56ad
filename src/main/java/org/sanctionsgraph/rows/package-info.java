/** Turns checked record files into rows of the tables. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "scheme", "files", "claims", "offices", "records" })
package org.sanctionsgraph.rows;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
