/** Asking the graph from inside the application, as clients do from outside. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graphql", "requests" })
package org.sanctionsgraph.client;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
