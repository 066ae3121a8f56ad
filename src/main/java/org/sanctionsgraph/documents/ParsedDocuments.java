package org.sanctionsgraph.documents;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.caching.Caches;

import org.springframework.stereotype.Component;

/**
 * Caches valid documents parsed, so that a document is parsed and validated once. Invalid
 * ones are not cached, or they would evict the valid ones.
 */
@Component
public class ParsedDocuments implements PreparsedDocumentProvider {

	private final Cache<String, PreparsedDocumentEntry> entries;

	ParsedDocuments(DocumentProperties properties, Caches caches) {
		this.entries = caches.bounded("documents", properties.parsedDocuments(), (text, entry) -> text.length());
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry entry = this.entries.getIfPresent(input.getQuery());
		if (entry == null) {
			entry = parseAndValidate.apply(input);
			if (!entry.hasErrors()) {
				this.entries.put(input.getQuery(), entry);
			}
		}
		return CompletableFuture.completedFuture(entry);
	}

	/**
	 * {@return whether nothing but a query would run; a document that cannot be parsed
	 * runs nothing}
	 * @param text the document
	 * @param operation the operation chosen, or null for the only one
	 */
	public boolean onlyReads(String text, @Nullable String operation) {
		PreparsedDocumentEntry entry = this.entries.policy().getIfPresentQuietly(text);
		try {
			Document document = (entry == null) ? Parser.parse(text) : entry.getDocument();
			return document.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((definition) -> operation == null || operation.equals(definition.getName()))
				.allMatch((definition) -> definition.getOperation() == Operation.QUERY);
		}
		catch (GraphQLException ex) {
			return true;
		}
	}

}
