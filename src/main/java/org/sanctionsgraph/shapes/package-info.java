/** Checks record files against their JSON Schemas. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "script", "files" })
package org.sanctionsgraph.shapes;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
