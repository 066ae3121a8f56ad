package org.sanctionsgraph.act;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Sourced;

/** Something done on a date: a measure or a response. */
public interface Act extends Sourced {

	/**
	 * {@return the title, in the curator's words}
	 */
	String title();

	/**
	 * {@return a description, in the curator's words, or null if there is none}
	 */
	@Nullable String summary();

	/**
	 * {@return when the measure was announced or the response occurred, or null if that
	 * is unknown}
	 */
	@Nullable String date();

}
