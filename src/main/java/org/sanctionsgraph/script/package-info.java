/** Texts in any script, folded and in Latin script. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.script;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
