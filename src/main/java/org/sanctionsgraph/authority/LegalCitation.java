package org.sanctionsgraph.authority;

import org.jspecify.annotations.Nullable;

/** Where a law or instrument is published. */
public record LegalCitation(Scheme scheme, String value, @Nullable String url) {

	/** The series that it is published in. */
	public enum Scheme {

		/** US public laws. */
		PUBLIC_LAW,
		/** United States Code. */
		US_CODE,
		/** US Federal Register. */
		FEDERAL_REGISTER,
		/** US Code of Federal Regulations. */
		CFR,
		/** US executive orders. */
		EXECUTIVE_ORDER,
		/** EUR-Lex numbers. */
		CELEX,
		/** Official Journal of the EU. */
		OJ,
		/** UK statutory instruments. */
		UK_SI,
		/** UK acts. */
		UK_ACT,
		/** Canadian statutory orders and regulations. */
		CA_SOR,
		/** Canadian acts. */
		CA_ACT,
		/** Chinese laws and decrees. */
		CN_LAW

	}

}
