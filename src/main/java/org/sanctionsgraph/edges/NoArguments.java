package org.sanctionsgraph.edges;

/** The arguments of a field without any. */
public record NoArguments() {
}
