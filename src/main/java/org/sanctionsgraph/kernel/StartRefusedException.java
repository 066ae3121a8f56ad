package org.sanctionsgraph.kernel;

/** The application does not start, for a reason that its operator can remedy. */
public class StartRefusedException extends RuntimeException {

	private final String action;

	/**
	 * Tells why, in one sentence, and what to do, naming the property.
	 */
	public StartRefusedException(String reason, String action) {
		super(reason);
		this.action = action;
	}

	/**
	 * {@return what to do}
	 */
	public String action() {
		return this.action;
	}

}
