/** How alike two names are. */
@NullMarked
@ApplicationModule(allowedDependencies = { "script", "words", "names", "spelling" })
package org.sanctionsgraph.matching;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
