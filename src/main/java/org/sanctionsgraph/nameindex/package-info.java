/** The names of actors, in an index of those that share parts. */
@NullMarked
@ApplicationModule(allowedDependencies = { "timeleft", "script", "words", "names", "spelling", "matching" })
package org.sanctionsgraph.nameindex;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
