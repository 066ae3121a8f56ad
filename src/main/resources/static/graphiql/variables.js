const { parse, print, valueFromASTUntyped } = window.GraphiQL.GraphQL;

/** What a text defines; nothing where it is no document. */
function definitionsIn(query) {
  try {
    return parse(query).definitions;
  } catch {
    return [];
  }
}

/** The operation that GraphiQL would run, or the first; none where the text is no document. */
export function operationOf(query, operationName) {
  const operations = definitionsIn(query).filter(({ kind }) => kind === 'OperationDefinition');
  return operations.find(({ name }) => name?.value === operationName) ?? operations[0];
}

/** The fragments in a text by their names. */
export function fragmentsIn(query) {
  return Object.fromEntries(definitionsIn(query)
    .filter(({ kind }) => kind === 'FragmentDefinition')
    .map((fragment) => [fragment.name.value, fragment]));
}

/** The values of an operation's variables: those that are given, else the defaults. */
export function valuesOf({ variableDefinitions = [] }, given) {
  const defaults = variableDefinitions.filter(({ defaultValue }) => defaultValue)
    .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue)]);
  return { ...Object.fromEntries(defaults), ...given };
}

/** The names of the variables of type ID! that a query declares. */
export function idVariables(query, operationName) {
  return (operationOf(query, operationName)?.variableDefinitions ?? [])
    .filter(({ type }) => print(type) === 'ID!')
    .map(({ variable }) => variable.name.value);
}

/** Which of the variables an id belongs into: the first without a value, else the first. */
export function variableFor(names, variables) {
  return names.find((name) => !variables[name]) ?? names[0];
}

/** The variables that an editor holds; throws if its text is no JSON object. */
export function variablesIn(text) {
  const variables = text.trim() ? JSON.parse(text) : {};
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) {
    throw new TypeError('not an object');
  }
  return variables;
}
