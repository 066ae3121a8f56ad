/** Pictures as SVG: elements, texts, axes and how much fits. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.sanctionsgraph.drawing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
