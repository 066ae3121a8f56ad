/** Loads the records beside the dataset that is served. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files", "releases", "records", "rows", "versions" })
package org.sanctionsgraph.loading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
