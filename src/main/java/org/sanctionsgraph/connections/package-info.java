/** The connections of the HTTP server: how long they may take, and how they end. */
@NullMarked
@ApplicationModule(allowedDependencies = { "timeleft" })
package org.sanctionsgraph.connections;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
