package org.sanctionsgraph.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

/**
 * Whether texts that somebody searches for may be in a request, also where nothing is
 * searched since another operation runs or the field is skipped.
 */
public final class SearchedTexts {

	private static final Set<String> FIELDS = Set.of("searchActors", "search", "suggest", "matchActors");

	/** The condition of a filter. */
	private static final String CONDITION = "name";

	private SearchedTexts() {
	}

	static boolean mayBeIn(Document document) {
		AtomicBoolean found = new AtomicBoolean();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitField(Field field,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				return visit(FIELDS.contains(field.getName()));
			}

			@Override
			public TraversalControl visitObjectField(ObjectField condition,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				return visit(condition.getName().equals(CONDITION));
			}

			private TraversalControl visit(boolean searched) {
				found.compareAndSet(false, searched);
				return searched ? TraversalControl.QUIT : TraversalControl.CONTINUE;
			}
		}, document);
		return found.get();
	}

	/**
	 * {@return whether a filter among the values of variables has the condition}
	 */
	public static boolean mayBeIn(Map<String, Object> variables) {
		return variables.values().stream().anyMatch(SearchedTexts::hasCondition);
	}

	private static boolean hasCondition(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> input ->
				input.containsKey(CONDITION) || input.values().stream().anyMatch(SearchedTexts::hasCondition);
			case Collection<?> list -> list.stream().anyMatch(SearchedTexts::hasCondition);
			case null, default -> false;
		};
	}

}
