/** What a start says: where the application answers, or why it does not start. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "suggestion", "versions" })
package org.sanctionsgraph.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
