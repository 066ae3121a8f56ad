package org.sanctionsgraph.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.suggestion.Suggestions;

import static graphql.validation.ValidationErrorType.NonInputTypeOnVariable;
import static graphql.validation.ValidationErrorType.UndefinedFragment;
import static graphql.validation.ValidationErrorType.UndefinedVariable;
import static graphql.validation.ValidationErrorType.UnknownArgument;
import static graphql.validation.ValidationErrorType.UnknownDirective;
import static graphql.validation.ValidationErrorType.UnknownOperation;
import static graphql.validation.ValidationErrorType.WrongType;

/**
 * Errors that follow from another error of their document, so that one mistake is
 * reported once.
 */
final class FollowOns {

	private final Sites sites;

	private final Set<Reported> reported = new HashSet<>();

	/**
	 * @param errors all errors of the document
	 */
	FollowOns(Collection<GraphQLError> errors, Sites sites) {
		this.sites = sites;
		for (GraphQLError error : errors) {
			Site site = site(error);
			if (site != null && error instanceof ValidationError invalid) {
				this.reported.add(new Reported((ValidationErrorType) invalid.getValidationErrorType(), site.name(),
						site.node().getSourceLocation()));
			}
		}
	}

	/**
	 * {@return whether correcting another error corrects this one}
	 */
	boolean include(GraphQLError error) {
		Site site = site(error);
		if (site == null || !(error instanceof ValidationError invalid)) {
			return false;
		}
		return switch ((ValidationErrorType) invalid.getValidationErrorType()) {
			case UnknownArgument -> site.field() == null && site.directive() == null;
			case NullValueForNonNullArgument -> given(site, WrongType).findAny().isPresent();
			case MissingFieldArgument, MissingDirectiveArgument -> isMisspelt(site);
			case VariableTypeMismatch -> names(NonInputTypeOnVariable).anyMatch(site.name()::equals);
			case SubscriptionMultipleRootFields, SubscriptionIntrospectionRootField ->
				names(UnknownOperation).findAny().isPresent();
			case UnusedVariable -> isMeant(site.name(), names(UndefinedVariable));
			case UnusedFragment -> isMeant(site.name(), names(UndefinedFragment));
			default -> false;
		};
	}

	private @Nullable Site site(GraphQLError error) {
		return (error instanceof ValidationError invalid) ? this.sites.of(invalid) : null;
	}

	private boolean isMisspelt(Site site) {
		List<String> given = site.arguments().stream().map(Argument::getName).toList();
		return site.declared()
			.stream()
			.map(GraphQLArgument::getName)
			.filter((declared) -> !given.contains(declared))
			.anyMatch((missing) -> isMeant(missing,
					Stream.of(UnknownArgument, UnknownDirective)
						.flatMap((type) -> given(site, type))
						.map(Argument::getName)));
	}

	/** The arguments of a field or directive that have an error of that type. */
	private Stream<Argument> given(Site site, ValidationErrorType type) {
		return site.arguments()
			.stream()
			.filter((argument) -> this.reported
				.contains(new Reported(type, argument.getName(), argument.getSourceLocation())));
	}

	private Stream<String> names(ValidationErrorType type) {
		return this.reported.stream().filter((one) -> one.type() == type).map(Reported::name);
	}

	private static boolean isMeant(String name, Stream<String> unknown) {
		return unknown.anyMatch((one) -> !Suggestions.nearest(one, List.of(name)).isEmpty());
	}

	private record Reported(ValidationErrorType type, String name, @Nullable SourceLocation place) {
	}

}
