package org.sanctionsgraph.citation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Claim;
import org.sanctionsgraph.source.Source;

/**
 * What is cited: a source, or the place in it that makes a claim.
 *
 * @param id the id of the source or claim
 * @param source the source
 * @param locator the place in the source
 * @param version the version of the dataset that makes the claim
 */
record Cited(String id, Source source, @Nullable String locator, @Nullable String version) {

	static Cited of(Source source) {
		return new Cited(source.id(), source, null, null);
	}

	/**
	 * {@return a claim as a version of the dataset records it}
	 */
	static Cited of(Claim claim, Source source, String version) {
		return new Cited(claim.id(), source, claim.locator(), version);
	}

	/**
	 * {@return where a claim is recorded, or null for a source}
	 */
	@Nullable String record() {
		return (this.version == null) ? null : "Recorded as %s in dataset version %s".formatted(this.id, this.version);
	}

	/**
	 * {@return the author, else the publisher}
	 */
	String author() {
		return Objects.requireNonNullElse(this.source.author(), this.source.publisher());
	}

}
