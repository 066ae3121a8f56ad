package org.sanctionsgraph.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings for documents. Each cache is bounded by its size; zero turns it off.
 *
 * @param parsedDocuments size of the cache of parsed documents, by their text
 * @param registeredDocuments size of the documents that clients may register by hash
 * @param permittedDocuments a JSON file of documents by hash, as graphql-codegen writes
 * it: a path or an address; none if empty
 * @param onlyPermitted whether any other document is refused
 */
@ConfigurationProperties("sanctions-graph.http")
record DocumentProperties(@DefaultValue("1MB") DataSize parsedDocuments,
		@DefaultValue("4MB") DataSize registeredDocuments, @DefaultValue("") String permittedDocuments,
		@DefaultValue("false") boolean onlyPermitted) {

}
