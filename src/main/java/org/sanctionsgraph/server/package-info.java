/** The HTTP server: its ports, its headers, its health. */
@NullMarked
@ApplicationModule(allowedDependencies = { "failures", "requests", "timeleft" })
package org.sanctionsgraph.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
