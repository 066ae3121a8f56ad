package org.sanctionsgraph.documents;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
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

	private final Cache<String, ValidDocument> documents;

	private final SearchedTexts searched;

	ParsedDocuments(DocumentProperties properties, Caches caches, SearchedTexts searched) {
		this.searched = searched;
		this.documents = caches.bounded("documents", properties.parsedDocuments(), (text, document) -> text.length());
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		ValidDocument document = this.documents.getIfPresent(input.getQuery());
		if (document == null) {
			PreparsedDocumentEntry entry = parseAndValidate.apply(input);
			if (entry.hasErrors()) {
				return CompletableFuture.completedFuture(entry);
			}
			document = new ValidDocument(entry, this.searched.mayBeIn(entry.getDocument()));
			this.documents.put(input.getQuery(), document);
		}
		if (document.searches()) {
			OperationListener.searches(input.getGraphQLContext());
		}
		tell(input.getGraphQLContext().get(OperationListener.class), document.query(input.getOperationName()));
		return CompletableFuture.completedFuture(document.entry());
	}

	/**
	 * {@return the query that would run, if the document is cached}
	 * @param text the document
	 * @param operation the operation chosen, or null for the only one
	 */
	public @Nullable CanonicalOperation query(String text, @Nullable String operation) {
		ValidDocument document = this.documents.policy().getIfPresentQuietly(text);
		return (document == null) ? null : document.query(operation);
	}

	/**
	 * {@return whether a request is known to hold texts that somebody searches for,
	 * whether or not its operation does}
	 */
	public boolean searches(String text, Map<String, Object> variables) {
		ValidDocument document = this.documents.policy().getIfPresentQuietly(text);
		return (document != null && document.searches()) || this.searched.mayBeIn(variables);
	}

	/**
	 * {@return whether nothing but a query would run; a document that cannot be parsed
	 * runs nothing}
	 * @param text the document
	 * @param operation the operation chosen, or null for the only one
	 */
	public boolean onlyReads(String text, @Nullable String operation) {
		ValidDocument valid = this.documents.policy().getIfPresentQuietly(text);
		try {
			Document document = (valid == null) ? Parser.parse(text) : valid.entry().getDocument();
			return ValidDocument.chosen(document, operation)
				.stream()
				.allMatch((definition) -> definition.getOperation() == Operation.QUERY);
		}
		catch (GraphQLException ex) {
			return true;
		}
	}

	/**
	 * Forgets a document if a text that somebody searches for may be written in it.
	 * {@return whether it is still known}
	 */
	public boolean forgetTexts(String text) {
		ValidDocument document = this.documents.policy().getIfPresentQuietly(text);
		if (document != null && document.hasTexts()) {
			this.documents.invalidate(text);
			return false;
		}
		return document != null;
	}

	private static void tell(@Nullable OperationListener listener, @Nullable CanonicalOperation query) {
		if (listener != null && query != null) {
			listener.beforeRunning(query);
		}
	}

}
