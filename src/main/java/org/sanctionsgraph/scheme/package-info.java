/** What identifiers are like, whatever scheme they are of. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.scheme;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
