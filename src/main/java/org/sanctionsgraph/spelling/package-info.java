/** How alike two words are, and what makes them words of different names. */
@NullMarked
@ApplicationModule(allowedDependencies = { "script", "words", "names" })
package org.sanctionsgraph.spelling;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
