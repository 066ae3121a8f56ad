/** Reading requests over HTTP: their parameters and media types, or the refusal. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "documents", "timeleft" })
package org.sanctionsgraph.requests;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
