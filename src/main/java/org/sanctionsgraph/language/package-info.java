/** Texts in several languages, and the choice among them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sql" })
package org.sanctionsgraph.language;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
