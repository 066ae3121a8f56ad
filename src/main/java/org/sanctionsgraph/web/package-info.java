/** What browsers and HTTP clients meet. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
