package org.sanctionsgraph.documents;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

/** A parsed and valid document, and its queries in canonical form once they are used. */
final class ValidDocument {

	private final PreparsedDocumentEntry entry;

	private final Map<OperationDefinition, CanonicalOperation> canonical = new ConcurrentHashMap<>();

	private final boolean searches;

	ValidDocument(PreparsedDocumentEntry entry, boolean searches) {
		this.entry = entry;
		this.searches = searches;
	}

	/**
	 * {@return whether an operation of the document, which may not be the one that runs,
	 * searches}
	 */
	boolean searches() {
		return this.searches;
	}

	/**
	 * {@return whether texts are written in the document itself, not in variables}
	 */
	boolean hasTexts() {
		AtomicBoolean found = new AtomicBoolean();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitStringValue(StringValue text,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				found.set(true);
				return TraversalControl.QUIT;
			}
		}, this.entry.getDocument());
		return found.get();
	}

	PreparsedDocumentEntry entry() {
		return this.entry;
	}

	/**
	 * {@return the query that would run; null if another operation or none would}
	 * @param name the name of the operation chosen, or null for the only one
	 */
	@Nullable CanonicalOperation query(@Nullable String name) {
		List<OperationDefinition> chosen = chosen(this.entry.getDocument(), name);
		if (chosen.size() != 1 || chosen.getFirst().getOperation() != Operation.QUERY) {
			return null;
		}
		return this.canonical.computeIfAbsent(chosen.getFirst(),
				(operation) -> CanonicalOperation.of(operation, this.entry.getDocument()));
	}

	/**
	 * {@return the operations that a name may choose; the engine takes an empty name as
	 * none}
	 */
	static List<OperationDefinition> chosen(Document document, @Nullable String name) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> name == null || name.isEmpty() || name.equals(operation.getName()))
			.toList();
	}

}
