/** Loads the records into the database, in one transaction. No package imports it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "files", "records", "rows" })
package org.sanctionsgraph.loading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
