/** The HTTP server: its ports, its headers, its health. */
@NullMarked
@ApplicationModule(allowedDependencies = { "connections", "failures", "requests", "timeleft" })
package org.sanctionsgraph.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
