/** Names as they are compared: their words, however they are written and read. */
@NullMarked
@ApplicationModule(allowedDependencies = { "script", "words" })
package org.sanctionsgraph.names;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
