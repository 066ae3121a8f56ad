/**
 * Lists that can be filtered, ordered, paged and counted. Which rows have which value of
 * a dimension is kept while the dataset version stays the same, so that counts and facets
 * need no statement.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql", "caching", "versions", "filtering", "rowsets" })
package org.sanctionsgraph.lists;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
