/** Ends loops of requests whose time is over. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.timeleft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
