/** Citations of sources and claims, in the styles in which other programs take them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "versions", "edges", "source" })
package org.sanctionsgraph.citation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
