/**
 * What actors, names, identifiers and relations are called in FollowTheMoney, the data
 * model of OpenSanctions and Aleph, on the way out and in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sanctionsgraph.entities;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
