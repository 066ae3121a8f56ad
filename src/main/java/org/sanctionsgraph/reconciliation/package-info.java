/**
 * The reconciliation service: matching columns of names in OpenRefine and other clients
 * of the W3C Reconciliation API, version 0.2.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "scheme", "script", "graphql", "language", "versions", "requests",
		"client", "addresses" })
package org.sanctionsgraph.reconciliation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
