/**
 * Reading what is not known yet; what was read is kept while the dataset version stays
 * the same.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "caching", "versions", "timeleft" })
package org.sanctionsgraph.reads;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
