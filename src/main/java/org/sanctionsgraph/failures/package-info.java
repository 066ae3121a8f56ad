/** Failures of the server: how they are logged, and which of them pass. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.failures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
