/**
 * The command that turns lists of others into a record folder: {@code --import}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "script", "suggestion", "authority", "entities", "drafts",
		"listings", "ofac", "records" })
package org.sanctionsgraph.imports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
