/** Pictures of boxes and the arrows between them. */
@NullMarked
@ApplicationModule(allowedDependencies = "drawing")
package org.sanctionsgraph.diagrams;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
