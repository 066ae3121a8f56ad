/**
 * What browsers meet besides the API itself: the GraphiQL page and the security headers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
