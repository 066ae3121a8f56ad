package org.sanctionsgraph.source;

import org.sanctionsgraph.kernel.Node;

/** A record whose facts can each be traced to a source. */
public interface Sourced extends Node {

}
