/** The words of names, by what they tell. */
@NullMarked
@ApplicationModule(allowedDependencies = "script")
package org.sanctionsgraph.words;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
