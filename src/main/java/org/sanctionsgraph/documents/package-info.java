/** The documents of requests: parsed once, persisted, permitted. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "caching" })
package org.sanctionsgraph.documents;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
