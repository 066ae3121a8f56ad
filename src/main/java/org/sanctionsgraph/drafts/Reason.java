package org.sanctionsgraph.drafts;

/** Why a value is left out. */
public enum Reason {

	/** Records have no place for it. */
	NO_COUNTERPART("records have no place for it"),
	/** It is not the only one. */
	ONE_OF_SEVERAL("there are several, of which a record has one"),
	/** It cannot be read for certain. */
	UNCLEAR("cannot be read for certain"),
	/** It is no country that still exists. */
	NO_COUNTRY("is not the code of a country of today, of the EU or of the UN"),
	/** It breaks a limit of records. */
	TOO_LONG("is longer than records permit"),
	/** It is not a day, month or year, or one after the day of the file. */
	NO_DATE("is not a date, or comes after the day of the file"),
	/** An identifier does not tell whose it is. */
	SHARED("several actors have it"),
	/** An identifier is not one. */
	MALFORMED("does not have the form that its scheme requires"),
	/** An actor has a name. */
	UNNAMED("has no name"),
	/** A document has no number. */
	UNNUMBERED("has no number"),
	/** It says what another says already. */
	REPEATED("says the same as another of the file"),
	/** An office that nobody is told to hold. */
	UNHELD("is held by no person of the file"),
	/** Of a text only the rest is kept. */
	LOST_CHARACTER("had a character that was lost before, of which nothing is kept"),
	/** What it names is not there. */
	ELSEWHERE("names what is no actor of the file");

	private final String text;

	Reason(String text) {
		this.text = text;
	}

	/**
	 * {@return the reason in words, about the value}
	 */
	String text() {
		return this.text;
	}

}
