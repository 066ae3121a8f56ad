/**
 * Sets of rows: which rows of a list have which value.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "sql", "caching", "filtering" })
package org.sanctionsgraph.rowsets;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
