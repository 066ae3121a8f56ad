/** GraphiQL, its list of examples and links to records, for browsers. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graphql", "documents", "requests", "client", "addresses", "examples" })
package org.sanctionsgraph.graphiql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
