/** Records that an import makes, and how they are written as a record folder. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "dates", "files" })
package org.sanctionsgraph.drafts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
