/** The GraphQL foundation: scalars, nodes by id, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "failures", "sql", "reads", "suggestion" })
package org.sanctionsgraph.graphql;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
