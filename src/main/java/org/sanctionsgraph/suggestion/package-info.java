/** What may have been meant by a word that is not known, in records and in requests. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.suggestion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
