/** What curators run on a record folder without starting the API. */
@NullMarked
@ApplicationModule(allowedDependencies = { "files", "claims", "records", "releases" })
package org.sanctionsgraph.commands;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
