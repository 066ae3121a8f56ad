/** The fields that a selection asks for, those in fragments among them. */
export function fieldsOf({ selectionSet }, fragments) {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') {
      return [selection];
    }
    // none within itself, where a document is wrong
    const { [selection.name?.value]: named = {}, ...others } = fragments;
    return fieldsOf(selection.kind === 'FragmentSpread' ? named : selection, others);
  });
}

/** What a field is called in the answer. */
export function keyOf({ alias, name }) {
  return (alias ?? name).value;
}
