/** Admits a request only if there is room beside those that are executed. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "limits", "timeleft" })
package org.sanctionsgraph.admission;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
