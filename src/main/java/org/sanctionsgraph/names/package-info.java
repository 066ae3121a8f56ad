/** Names in any script, and how alike they are. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.names;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
