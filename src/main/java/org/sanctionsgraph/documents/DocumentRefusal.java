package org.sanctionsgraph.documents;

/** Refuses a document with the code of its error. */
public class DocumentRefusal extends RuntimeException {

	private final String code;

	DocumentRefusal(String code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	/**
	 * {@return the code of the error}
	 */
	public String code() {
		return this.code;
	}

}
