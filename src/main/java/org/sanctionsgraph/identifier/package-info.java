/** The identifiers of actors in other public data. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "scheme", "sql", "reads", "edges", "graphql", "actor" })
package org.sanctionsgraph.identifier;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
