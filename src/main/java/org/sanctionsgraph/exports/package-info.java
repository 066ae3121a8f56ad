/** Exports: whole lists as tables for spreadsheets, databases and data frames. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "suggestion", "graphql", "versions", "documents", "requests",
		"client", "addresses", "tables", "timeleft" })
package org.sanctionsgraph.exports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
