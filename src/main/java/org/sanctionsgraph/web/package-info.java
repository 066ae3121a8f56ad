/** GraphQL over HTTP: requests, responses, and how long caches may store them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "caching", "versions", "documents", "requests" })
package org.sanctionsgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
