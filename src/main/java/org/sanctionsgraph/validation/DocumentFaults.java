package org.sanctionsgraph.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.NamedNode;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationErrorType;
import org.sanctionsgraph.suggestion.Suggestions;

/**
 * Finds the fault behind each error that the rules of the GraphQL specification report. A
 * kind of error that a later version of the engine adds does not compile here.
 */
final class DocumentFaults {

	private final Document document;

	private final GraphQLSchema schema;

	DocumentFaults(Document document, GraphQLSchema schema) {
		this.document = document;
		this.schema = schema;
	}

	/**
	 * {@return the fault that an error of that type reports at a site}
	 */
	Fault at(Site site, ValidationErrorType type) {
		String name = site.name();
		return switch (type) {
			case FieldUndefined -> unknownField(site);
			case UnknownArgument -> unknownArgument(site, (site.field() == null) ? "a directive that does not exist"
					: "field '%s'".formatted(fieldName(site)), declared(site));
			case UnknownDirective -> unknownDirective(site);
			case UnknownType -> unknown("Type", name, names(this.schema.getAllTypesAsList()));
			case UndefinedFragment -> unknown("Fragment", name, fragments());
			case WrongType -> (site.node() instanceof Argument argument) ? wrongValue(argument, site)
					: rule(site, "has an argument of the wrong type");
			case BadValueForDefaultArg -> (site.node() instanceof VariableDefinition variable)
					? wrongDefault(variable, site) : rule(site, "has a default of the wrong type");
			case MissingFieldArgument, MissingDirectiveArgument, NullValueForNonNullArgument -> missingArgument(site);
			case SubselectionRequired ->
				rule(site, "has fields of its own and requires a selection of them, such as { id }");
			case SubselectionNotAllowed -> rule(site, "has no fields to select");
			case VariableTypeMismatch -> mismatch(site);
			case UndefinedVariable -> rule(site, "is not declared by the operation");
			case UnusedVariable -> rule(site, "is declared but never used");
			case NonInputTypeOnVariable -> rule(site, "must have an input type: a scalar, an enum or an input object");
			case VariableNotAllowed -> rule(site, "is not allowed here");
			case UnusedFragment -> rule(site, "is defined but never used");
			case FragmentCycle -> rule(site, "is part of a cycle of fragments");
			case InvalidFragmentType -> rule(site, "is on a type that '%s' can never be".formatted(site.parentName()));
			case InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
				rule(site, "must be on an object, interface or union type");
			case MisplacedDirective -> rule(site, "is not allowed here");
			case FieldsConflict ->
				rule(site, "is selected twice under one name with other arguments or another field; give one an alias");
			case LoneAnonymousOperationViolation ->
				Fault.of("An operation without a name must be the only operation of the document");
			case NonExecutableDefinition -> Fault.of("A document can contain operations and fragments only");
			case UnknownOperation -> Fault.of("The schema has queries only");
			case DuplicateOperationName, DuplicateFragmentName, DuplicateDirectiveName, DuplicateVariableName,
					DuplicateIncrementalLabel ->
				rule(site, "is duplicated");
			case DuplicateArgumentNames -> rule(site, "has argument '%s' more than once".formatted(duplicate(site)));
			case UniqueObjectFieldName -> Fault
				.of("A value in the arguments of field '%s' has a field more than once".formatted(fieldName(site)));
			case SubscriptionMultipleRootFields, SubscriptionIntrospectionRootField ->
				Fault.of("A subscription must select exactly one field of the schema");
			case MaxValidationErrorsReached -> Fault.of("The document has more errors than are listed");
			case DefaultForNonNullArgument -> rule(site, "has a default where none is allowed");
			case InvalidSyntax -> Fault.of("The document cannot be parsed");
		};
	}

	private static Fault rule(Site site, String problem) {
		return Fault.of("%s %s".formatted(noun(site), problem));
	}

	private static String noun(Site site) {
		String kind = site.node().getClass().getSimpleName();
		return switch (site.node()) {
			case Field field -> "Field '%s'".formatted(fieldName(site));
			case Directive directive -> "Directive '@%s'".formatted(site.name());
			case NamedNode<?> named when kind.startsWith("Variable") -> "Variable '$%s'".formatted(site.name());
			case NamedNode<?> named when kind.startsWith("Fragment") -> "Fragment '%s'".formatted(site.name());
			case NamedNode<?> named when kind.startsWith("Operation") -> "Operation '%s'".formatted(site.name());
			case NamedNode<?> named -> "'%s'".formatted(site.name());
			case InlineFragment inline when inline.getTypeCondition() != null ->
				"Fragment on '%s'".formatted(inline.getTypeCondition().getName());
			default -> "A fragment";
		};
	}

	/** As the schema's documentation names it: {@code Actor.name}. */
	private static String fieldName(Site site) {
		String field = (site.field() == null) ? site.name() : site.field().getName();
		return site.parentName().isEmpty() ? field : "%s.%s".formatted(site.parentName(), field);
	}

	private static Fault unknownField(Site site) {
		List<String> known = (site.parent() instanceof GraphQLFieldsContainer container)
				? names(container.getFieldDefinitions()) : List.of();
		return Fault.of("Field '%s' does not exist on type '%s'".formatted(site.name(), site.parentName()),
				Suggestions.nearest(site.name(), known));
	}

	private static Fault unknownArgument(Site site, String owner, List<GraphQLArgument> declared) {
		return new Fault("Argument '%s' does not exist on %s".formatted(site.name(), owner), site.name(), null,
				Suggestions.nearest(site.name(), names(declared)));
	}

	private Fault unknownDirective(Site site) {
		return (site.node() instanceof Argument && site.directive() != null)
				? unknownArgument(site, "directive '@%s'".formatted(site.directive().getName()), declared(site))
				: unknown("Directive", "@" + site.name(),
						names(this.schema.getDirectives()).stream().map((name) -> "@" + name).toList());
	}

	private static Fault unknown(String kind, String name, List<String> known) {
		return Fault.of("%s '%s' does not exist".formatted(kind, name), Suggestions.nearest(name, known));
	}

	private static Fault wrongValue(Argument argument, Site site) {
		return (site.input() == null) ? rule(site, "has a value of the wrong type")
				: new InputCheck("Argument")
					.faults(argument.getName(), site.input(), Literals.value(argument.getValue()))
					.findFirst()
					.orElseGet(() -> rule(site, "has a value of the wrong type"));
	}

	private static Fault wrongDefault(VariableDefinition variable, Site site) {
		return (site.input() == null) ? rule(site, "has a default of the wrong type")
				: new InputCheck("Default of variable")
					.faults(variable.getName(), site.input(), Literals.value(variable.getDefaultValue()))
					.findFirst()
					.orElseGet(() -> rule(site, "has a default of the wrong type"));
	}

	private static Fault missingArgument(Site site) {
		List<Argument> given = switch (site.node()) {
			case Field field -> field.getArguments();
			case Directive directive -> directive.getArguments();
			default -> List.of();
		};
		return declared(site).stream()
			.filter((argument) -> !argument.hasSetDefaultValue() || given.stream().anyMatch(named(argument)))
			.flatMap((argument) -> new InputCheck("Argument").faults(argument.getName(), argument.getType(),
					given.stream()
						.filter(named(argument))
						.findFirst()
						.map((one) -> Literals.value(one.getValue()))
						.orElse(null)))
			.findFirst()
			.orElseGet(() -> rule(site, "lacks an argument"));
	}

	private static Predicate<Argument> named(GraphQLArgument declared) {
		return (argument) -> argument.getName().equals(declared.getName());
	}

	private static Fault mismatch(Site site) {
		return (site.input() == null) ? rule(site, "has a type that does not fit here")
				: rule(site, "has a type that does not fit here; '%s' is required"
					.formatted(GraphQLTypeUtil.simplePrint(site.input())));
	}

	private static String duplicate(Site site) {
		Set<String> names = new HashSet<>();
		return ((site.node() instanceof Field field) ? field.getArguments() : List.<Argument>of()).stream()
			.map(Argument::getName)
			.filter((name) -> !names.add(name))
			.findFirst()
			.orElse("");
	}

	private static List<GraphQLArgument> declared(Site site) {
		if (site.directive() != null) {
			return site.directive().getArguments();
		}
		return (site.field() == null) ? List.of() : site.field().getArguments();
	}

	private List<String> fragments() {
		return this.document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.map(FragmentDefinition::getName)
			.toList();
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return Stream.<GraphQLNamedSchemaElement>concat(elements.stream(), Stream.empty())
			.map(GraphQLNamedSchemaElement::getName)
			.filter((name) -> !name.startsWith("__"))
			.toList();
	}

}
