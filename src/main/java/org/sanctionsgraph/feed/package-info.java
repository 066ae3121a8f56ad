/** The world's changes as an Atom feed. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "language", "graphql", "requests", "client", "addresses" })
package org.sanctionsgraph.feed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
