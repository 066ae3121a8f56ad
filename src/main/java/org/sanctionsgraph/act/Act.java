package org.sanctionsgraph.act;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Sourced;

/** Something done on a date: a measure or a response. */
public interface Act extends Sourced {

	/**
	 * {@return what was done, in the curator's words}
	 */
	String title();

	/**
	 * {@return more of it}
	 */
	@Nullable String summary();

	/**
	 * {@return the day it counts from: announced for a measure, occurred for a response}
	 */
	String date();

}
