/** How rows are written as tables: CSV and lines of JSON. */
@NullMarked
@ApplicationModule(allowedDependencies = "requests")
package org.sanctionsgraph.tables;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
