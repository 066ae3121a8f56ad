package org.sanctionsgraph.pictures;

import java.util.Set;

import org.sanctionsgraph.diagrams.SchemaPicture;
import org.sanctionsgraph.documents.OwnDocuments;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The queries that links in pictures lead to. */
@Component
class LinkedQueries implements OwnDocuments {

	private final SingletonSupplier<Set<String>> queries;

	LinkedQueries(ObjectProvider<GraphQlSource> source) {
		this.queries = SingletonSupplier.of(() -> Set.copyOf(SchemaPicture.queries(source.getObject().schema())));
	}

	@Override
	public boolean contain(String text) {
		return this.queries.obtain().contains(text);
	}

}
