/** Reads the files of the US Office of Foreign Assets Control. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "script", "drafts", "listings" })
package org.sanctionsgraph.ofac;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
