package org.sanctionsgraph.filtering;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * A filter of a list; omitted fields have no effect.
 *
 * @param <F> the filter itself
 */
public interface ListFilter<F extends ListFilter<F>> {

	/**
	 * {@return the filter whose rows are left out, or null}
	 */
	@Nullable F not();

	/**
	 * {@return those conditions and the filter's own, without what it leaves out}
	 */
	Conditions addedTo(Conditions conditions);

	/**
	 * {@return the conditions of a filter, and that rows do not meet what it leaves out}
	 */
	static <F extends ListFilter<F>> Conditions conditions(@Nullable F filter) {
		return conditions(filter, ListFilter::addedTo);
	}

	/**
	 * {@return the same of the filter in an argument}
	 * @param path the argument, in errors: {@code filter.measures}
	 */
	static <F extends ListFilter<F>> Conditions conditions(String path, @Nullable F filter) {
		return conditions(Conditions.none(path), filter, ListFilter::addedTo);
	}

	/**
	 * {@return the same}
	 * @param adding adds the conditions of a filter to others
	 */
	static <F extends ListFilter<F>> Conditions conditions(@Nullable F filter,
			BiFunction<F, Conditions, Conditions> adding) {
		return conditions(Conditions.none(), filter, adding);
	}

	private static <F extends ListFilter<F>> Conditions conditions(Conditions none, @Nullable F filter,
			BiFunction<F, Conditions, Conditions> adding) {
		if (filter == null) {
			return none;
		}
		F not = filter.not();
		Conditions own = adding.apply(filter, none);
		if (not == null) {
			return own;
		}
		Conditions leftOut = none.leftOut();
		if (not.not() != null) {
			throw new BadRequest(leftOut.leftOut().path(), "is within another", "one not");
		}
		return own.unless(adding.apply(not, leftOut));
	}

}
