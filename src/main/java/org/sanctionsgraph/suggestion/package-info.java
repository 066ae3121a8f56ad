/** Suggestions in place of unknown words, in records and in requests. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.suggestion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
