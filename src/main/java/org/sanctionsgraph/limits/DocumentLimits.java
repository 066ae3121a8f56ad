package org.sanctionsgraph.limits;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

/**
 * Limits on a document, checked before its validation, whose time grows with the number
 * of fields that fragments multiply out to.
 */
final class DocumentLimits extends NodeVisitorStub {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Long> fieldsByFragment = new HashMap<>();

	private long aliases;

	private long directives;

	private DocumentLimits(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
		new NodeTraverser().preOrder(this, document);
	}

	/**
	 * Throws a {@link LimitExceeded} if a document is above a limit.
	 */
	static void check(Document document, Limits limits) {
		DocumentLimits numbers = new DocumentLimits(document);
		Limit.ALIASES.check(numbers.aliases, limits.aliases());
		Limit.DIRECTIVES.check(numbers.directives, limits.directives());
		Limit.FIELDS.check(numbers.fields(document), limits.fields());
	}

	@Override
	public TraversalControl visitField(Field field, @SuppressWarnings("rawtypes") TraverserContext<Node> context) {
		this.aliases += (field.getAlias() == null) ? 0 : 1;
		return TraversalControl.CONTINUE;
	}

	@Override
	public TraversalControl visitDirective(Directive directive,
			@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
		this.directives++;
		return TraversalControl.CONTINUE;
	}

	private long fields(Document document) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.mapToLong((operation) -> fields(operation.getSelectionSet()))
			.sum();
	}

	private long fields(@Nullable SelectionSet selections) {
		if (selections == null) {
			return 0;
		}
		long fields = 0;
		for (Node<?> selection : selections.getSelections()) {
			fields += switch (selection) {
				case Field field -> 1 + fields(field.getSelectionSet());
				case InlineFragment inline -> fields(inline.getSelectionSet());
				case FragmentSpread spread -> fields(spread.getName());
				default -> 0;
			};
		}
		return Math.min(fields, Limit.MOST_COUNTED);
	}

	/** A fragment that spreads itself is ignored here; validation refuses it. */
	private long fields(String fragmentName) {
		Long known = this.fieldsByFragment.putIfAbsent(fragmentName, 0L);
		FragmentDefinition fragment = this.fragments.get(fragmentName);
		if (known != null || fragment == null) {
			return (known == null) ? 0 : known;
		}
		long fields = fields(fragment.getSelectionSet());
		this.fieldsByFragment.put(fragmentName, fields);
		return fields;
	}

}
