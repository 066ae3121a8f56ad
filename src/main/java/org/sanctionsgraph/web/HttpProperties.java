package org.sanctionsgraph.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What the endpoint takes, and what it keeps. Each cache is bounded by its size; zero
 * turns it off.
 *
 * @param maxBody the largest body of a POST
 * @param maxUrl the longest path and query string together
 * @param maxAge how long browsers and proxies may keep the answer to a GET
 * @param parsedDocuments text of the valid documents that are kept parsed
 * @param answers whole answers kept
 * @param registeredDocuments text of the documents that clients may register by hash
 * @param permittedDocuments a JSON file of documents by hash, as graphql-codegen writes
 * it
 * @param onlyPermitted whether any other document is refused
 */
@ConfigurationProperties("sanctions-graph.http")
record HttpProperties(@DefaultValue("256KB") DataSize maxBody, @DefaultValue("8KB") DataSize maxUrl,
		@DefaultValue("60s") Duration maxAge, @DefaultValue("1MB") DataSize parsedDocuments,
		@DefaultValue("64MB") DataSize answers, @DefaultValue("4MB") DataSize registeredDocuments,
		@Nullable Resource permittedDocuments, @DefaultValue("false") boolean onlyPermitted) {

}
