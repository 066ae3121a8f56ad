/** When a request arrived, and whether its time is over: loops then end. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.timeleft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
