/**
 * Lists in pages: filters, orders, cursors, counts and facets, with one statement per
 * level.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "reads", "edges", "graphql", "filtering", "lists" })
package org.sanctionsgraph.paging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
