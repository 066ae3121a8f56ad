/** Limits on what a request may select. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "graphql", "paging" })
package org.sanctionsgraph.limits;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
