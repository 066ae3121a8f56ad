/** Searching names and texts, in indexes of the dataset version that a request uses. */
@NullMarked
@ApplicationModule(allowedDependencies = { "script", "names", "nameindex", "caching", "versions", "documents",
		"graphql", "timeleft" })
package org.sanctionsgraph.finding;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
