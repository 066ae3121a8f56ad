/** The conditions and orders of lists, for every list and both databases. */
@NullMarked
@ApplicationModule(allowedDependencies = { "sql", "graphql" })
package org.sanctionsgraph.filtering;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
