package org.sanctionsgraph.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

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
 * Depth and numbers of a document that need no schema. Each fragment is looked at once,
 * however often it is spread.
 */
final class DocumentShape {

	private static final long ENDLESS = Integer.MAX_VALUE;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Long> depths = new HashMap<>();

	private final Map<String, Long> widths = new HashMap<>();

	private final Document document;

	DocumentShape(Document document) {
		this.document = document;
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	/** Throws a {@link Refusal} where a number is above its limit. */
	void check(Limits limits) {
		Tally tally = new Tally();
		new NodeTraverser().preOrder(tally, this.document);
		Refusal.above(limits.aliases(), tally.aliases, Refusal.Code.TOO_MANY_ALIASES, "aliases");
		Refusal.above(limits.directives(), tally.directives, Refusal.Code.TOO_MANY_DIRECTIVES, "directives");
		for (OperationDefinition operation : this.document.getDefinitionsOfType(OperationDefinition.class)) {
			Refusal.above(limits.rootFields(), width(operation.getSelectionSet()), Refusal.Code.TOO_MANY_ROOT_FIELDS,
					"root fields");
			Refusal.above(limits.depth(), depth(operation.getSelectionSet()), Refusal.Code.TOO_DEEP, "levels");
		}
	}

	private long width(@Nullable SelectionSet selections) {
		if (selections == null) {
			return 0;
		}
		long width = 0;
		for (Node<?> selection : selections.getSelections()) {
			width += switch (selection) {
				case InlineFragment inline -> width(inline.getSelectionSet());
				case FragmentSpread spread -> once(spread, this.widths, this::width);
				default -> 1;
			};
		}
		return Math.min(width, ENDLESS);
	}

	private long depth(@Nullable SelectionSet selections) {
		if (selections == null) {
			return 0;
		}
		long depth = 0;
		for (Node<?> selection : selections.getSelections()) {
			depth = Math.max(depth, switch (selection) {
				case Field field when field.getName().startsWith("__") -> 1;
				case Field field -> 1 + depth(field.getSelectionSet());
				case InlineFragment inline -> depth(inline.getSelectionSet());
				case FragmentSpread spread -> once(spread, this.depths, this::depth);
				default -> 0;
			});
		}
		return Math.min(depth, ENDLESS);
	}

	/**
	 * The number for a fragment, worked out at the first spread; nothing for one inside
	 * itself, which validation refuses.
	 */
	private long once(FragmentSpread spread, Map<String, Long> known, ToLongFunction<@Nullable SelectionSet> number) {
		FragmentDefinition fragment = this.fragments.get(spread.getName());
		if (fragment == null) {
			return 0;
		}
		if (known.putIfAbsent(spread.getName(), 0L) == null) {
			known.put(spread.getName(), number.applyAsLong(fragment.getSelectionSet()));
		}
		return Objects.requireNonNull(known.get(spread.getName()));
	}

	/** Counts what stands in the document, used or not. */
	private static final class Tally extends NodeVisitorStub {

		private long aliases;

		private long directives;

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

	}

}
