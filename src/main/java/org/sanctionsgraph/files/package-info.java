/**
 * The curated record files as they stand: read, parsed, and what they claim for whom.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
