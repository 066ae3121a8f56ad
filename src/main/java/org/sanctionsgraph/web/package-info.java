/** GraphQL over HTTP: requests, responses, and what caches may do with them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "caching", "documents" })
package org.sanctionsgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
