/** An export as entities of FollowTheMoney, the data model of OpenSanctions and Aleph. */
@NullMarked
@ApplicationModule(allowedDependencies = { "entities", "exports", "tables" })
package org.sanctionsgraph.followthemoney;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
