/** GraphiQL and its examples, for browsers. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.graphiql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
