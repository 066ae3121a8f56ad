/** Addresses beside the endpoint that are read by GET: their parameters and refusals. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "suggestion", "graphql", "requests", "versions" })
package org.sanctionsgraph.addresses;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
