/** The record set as a whole: its version, and what it declares. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "language", "sql", "edges" })
package org.sanctionsgraph.dataset;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
