package org.sanctionsgraph.graphiql;

import org.jspecify.annotations.Nullable;

/**
 * An example as GraphiQL shows it.
 *
 * @param query the text of its file
 * @param variables the variables in JSON, if it has any
 */
record Example(String query, @Nullable String variables) {

}
