package org.sanctionsgraph.examples;

import org.jspecify.annotations.Nullable;

/**
 * An example as GraphiQL shows it.
 *
 * @param name the name of its file, without its ending
 * @param query the text of its file
 * @param variables the variables in JSON, if it has any
 */
public record Example(String name, String query, @Nullable String variables) {

}
