package org.sanctionsgraph.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.NamedNode;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fault behind each error that the rules of the GraphQL specification report. A
 * kind of error that a later version of the engine adds does not compile here.
 */
final class DocumentFaults {

	static final Fault MORE = Fault.of("The document has more errors than are listed");

	private final Document document;

	private final Literals literals;

	private final UnknownNames unknown;

	DocumentFaults(Document document, Literals literals, GraphQLSchema schema) {
		this.document = document;
		this.literals = literals;
		this.unknown = new UnknownNames(document, schema);
	}

	/**
	 * {@return the faults behind an error of that type at a site: several only of a
	 * value}
	 */
	List<Fault> all(Site site, ValidationErrorType type) {
		List<Fault> ofValue = switch (site.node()) {
			case Argument argument when type == ValidationErrorType.WrongType ->
				ofValue("Argument", argument, argument.getValue(), site);
			case VariableDefinition variable when type == ValidationErrorType.BadValueForDefaultArg ->
				ofValue("Default of variable", variable, variable.getDefaultValue(), site);
			default -> List.of();
		};
		return ofValue.isEmpty() ? List.of(at(site, type)) : ofValue;
	}

	private List<Fault> ofValue(String noun, NamedNode<?> named, @Nullable Value<?> value, Site site) {
		if (site.input() == null) {
			return List.of();
		}
		ValuePlaces places = new ValuePlaces(named.getName(), named.getSourceLocation(), value);
		return new InputCheck(noun, this.literals).faults(named.getName(), site.input(), Literals.value(value))
			.limit(Fault.MOST)
			.map(places::placed)
			.toList();
	}

	/** The fault that an error of that type reports at a site. */
	private Fault at(Site site, ValidationErrorType type) {
		return switch (type) {
			case FieldUndefined -> this.unknown.field(site);
			case UnknownArgument -> this.unknown.argument(site);
			case UnknownDirective -> this.unknown.directive(site);
			case UnknownType -> this.unknown.type(site);
			case UndefinedFragment -> this.unknown.fragment(site);
			case UndefinedVariable -> this.unknown.variable(site);
			case WrongType -> rule(site, "has a value of the wrong type");
			case BadValueForDefaultArg -> rule(site, "has a default of the wrong type");
			case MissingFieldArgument, MissingDirectiveArgument, NullValueForNonNullArgument -> missingArgument(site);
			case SubselectionRequired ->
				rule(site, "has fields of its own and requires a selection of them").such(site.selection());
			case SubselectionNotAllowed -> rule(site, "has no fields to select");
			case VariableTypeMismatch -> mismatch(site);
			case UnusedVariable -> rule(site, "is declared but never used");
			case NonInputTypeOnVariable -> rule(site, "must have an input type: a scalar, an enum or an input object");
			case VariableNotAllowed -> rule(site, "is not allowed here");
			case UnusedFragment -> rule(site, "is defined but never used");
			case FragmentCycle -> rule(site, "is part of a cycle of fragments");
			case InvalidFragmentType -> rule(site, "is on a type that '%s' can never be".formatted(site.parentName()))
				.hiding(sent(site, "is on a type that never occurs there"));
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
			case UniqueObjectFieldName -> twice(site.fieldName()).hiding(twice(site.sentName()));
			case SubscriptionMultipleRootFields, SubscriptionIntrospectionRootField ->
				Fault.of("A subscription must select exactly one field of the schema");
			case MaxValidationErrorsReached -> MORE;
			case DefaultForNonNullArgument -> rule(site, "has a default where none is allowed");
			case InvalidSyntax -> Fault.of("The document cannot be parsed");
		};
	}

	private static Fault twice(String field) {
		return Fault.of("A value in the arguments of field '%s' has a field more than once".formatted(field));
	}

	private static Fault rule(Site site, String problem) {
		return Fault.of("%s %s".formatted(noun(site, site.fieldName()), problem)).hiding(sent(site, problem));
	}

	/** Names what the request names. */
	private static Fault sent(Site site, String problem) {
		return Fault.of("%s %s".formatted(noun(site, site.sentName()), problem));
	}

	private static String noun(Site site, String field) {
		String kind = site.node().getClass().getSimpleName();
		return switch (site.node()) {
			case Field one -> "Field '%s'".formatted(field);
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

	private Fault missingArgument(Site site) {
		List<Argument> given = site.arguments();
		return site.declared()
			.stream()
			.filter((argument) -> !argument.hasSetDefaultValue() || given.stream().anyMatch(named(argument)))
			.flatMap((argument) -> new InputCheck("Argument", this.literals).faults(argument.getName(),
					argument.getType(),
					given.stream()
						.filter(named(argument))
						.findFirst()
						.map((one) -> Literals.value(one.getValue()))
						.orElse(null)))
			.findFirst()
			.map((fault) -> fault.hiding(sent(site, "lacks an argument")))
			.orElseGet(() -> rule(site, "lacks an argument"));
	}

	private static Predicate<Argument> named(GraphQLArgument declared) {
		return (argument) -> argument.getName().equals(declared.getName());
	}

	private Fault mismatch(Site site) {
		String required = (site.input() == null) ? "" : GraphQLTypeUtil.simplePrint(site.input());
		String given = declaredTypes(site.name()).filter((type) -> !type.equals(required)).findFirst().orElse("");
		String problem = "Variable '$%s' has type '%s', which argument '%s' of %s does not permit";
		return new Fault(problem.formatted(site.name(), given, site.path(), site.owner()), site.name(),
				"a variable declared as $%s: %s".formatted(site.name(), required), List.of())
			.hiding(new Fault(problem.formatted(site.name(), given, site.path(), site.sentOwner()), site.name(), null,
					List.of()));
	}

	private Stream<String> declaredTypes(String variable) {
		return this.document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.filter((declared) -> declared.getName().equals(variable))
			.map((declared) -> AstPrinter.printAstCompact(declared.getType()));
	}

	private static String duplicate(Site site) {
		Set<String> names = new HashSet<>();
		return site.arguments()
			.stream()
			.map(Argument::getName)
			.filter((name) -> !names.add(name))
			.findFirst()
			.orElse("");
	}

}
