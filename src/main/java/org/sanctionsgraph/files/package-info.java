/** The curated record files, parsed, and the declaration of each field. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel" })
package org.sanctionsgraph.files;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
