package org.sanctionsgraph.drafts;

import java.util.Map;

/** An identifier of an actor or of a designation. */
public record DraftIdentifier(String scheme, String value) {

	/**
	 * {@return the part of a record}
	 */
	public Map<String, Object> fields() {
		return new Fields().with("scheme", this.scheme).with("value", this.value).map();
	}

}
