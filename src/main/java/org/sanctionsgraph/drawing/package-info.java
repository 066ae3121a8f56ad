/** Pictures as SVG: elements, texts and how much fits. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.drawing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
