package org.sanctionsgraph.pictures;

import org.sanctionsgraph.diagrams.SchemaPicture;
import org.sanctionsgraph.documents.OwnDocuments;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The queries that links in pictures lead to. */
@Component
class LinkedQueries implements OwnDocuments {

	private final ObjectProvider<GraphQlSource> source;

	LinkedQueries(ObjectProvider<GraphQlSource> source) {
		this.source = source;
	}

	@Override
	public boolean contain(String text) {
		return SchemaPicture.queries(this.source.getObject().schema()).contains(text);
	}

}
