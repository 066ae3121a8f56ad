/** What an import lists: programmes, measures and designations, written as a folder. */
@NullMarked
@ApplicationModule(allowedDependencies = { "scheme", "files", "drafts" })
package org.sanctionsgraph.listings;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
