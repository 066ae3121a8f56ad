/** The addresses of pictures, which are drawn from answers of the graph. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graphql", "documents", "requests", "client", "addresses", "drawing",
		"charts", "grids", "diagrams" })
package org.sanctionsgraph.pictures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
