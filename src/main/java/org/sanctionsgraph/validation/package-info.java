/**
 * Explains what is wrong with a document or its variables, from the engine's structured
 * errors and the schema.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "syntax", "graphql", "suggestion" })
package org.sanctionsgraph.validation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
