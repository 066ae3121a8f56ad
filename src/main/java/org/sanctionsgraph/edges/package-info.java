/**
 * Fields that lead from record to record: each is read once for all siblings, the values
 * that one read brought for a level of the response.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "reads" })
package org.sanctionsgraph.edges;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
