/** What is wrong with a document that cannot be parsed. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.sanctionsgraph.syntax;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
