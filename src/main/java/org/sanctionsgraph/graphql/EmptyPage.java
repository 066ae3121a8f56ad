package org.sanctionsgraph.graphql;

import java.util.function.Supplier;

/** Gives the empty page that stands beside the error of a refused one. */
@FunctionalInterface
public interface EmptyPage extends Supplier<Object> {

}
