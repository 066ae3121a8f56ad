package org.sanctionsgraph.listings;

import java.util.Map;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.Fields;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.scheme.CheckDigit;
import org.sanctionsgraph.scheme.PlainForm;

/** A scheme of identifiers, as {@code dataset.yaml} declares it. */
record Scheme(String key, String label, @Nullable String pattern, @Nullable String url,
		@Nullable CheckDigit checkDigit) {

	/**
	 * {@return whether a value can be one of its identifiers}
	 */
	boolean accepts(String value) {
		return PlainForm.exists(value) && TextLengths.permitText(value)
				&& (this.pattern == null || Pattern.matches(this.pattern, value))
				&& (this.checkDigit == null || this.checkDigit.holds(value));
	}

	Map<String, Object> fields() {
		return new Fields().with("key", this.key)
			.with("label", this.label)
			.with("pattern", this.pattern)
			.with("url", this.url)
			.with("checkDigit", (this.checkDigit == null) ? null : this.checkDigit.name())
			.map();
	}

}
