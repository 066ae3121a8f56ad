/**
 * The example queries, and their expected responses as fixtures for the tests of others.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "graphql", "files", "releases", "requests", "addresses" })
package org.sanctionsgraph.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
