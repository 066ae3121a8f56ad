package org.sanctionsgraph.matching;

/** How two forms of a name differ, or are recognized as the same. */
public enum MatchMethod {

	/** The forms are the same. */
	EXACT,
	/** Case, accents, punctuation, spaces, titles or legal forms differ. */
	FOLDED,
	/** The parts of the name are in another order. */
	REORDERED,
	/** Letters differ, or parts of the name are missing. */
	SPELLING,
	/** One form is written in another script or by another romanization. */
	ROMANIZED,
	/** One form has simplified and the other traditional characters. */
	SCRIPT_VARIANT,
	/** One form is an abbreviation of the other. */
	ABBREVIATION,
	/** The name that was searched for is what another language calls the state. */
	TRANSLATED

}
