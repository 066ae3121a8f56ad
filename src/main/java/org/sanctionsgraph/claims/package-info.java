/** What the record files claim, and on whose word. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "files" })
package org.sanctionsgraph.claims;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
