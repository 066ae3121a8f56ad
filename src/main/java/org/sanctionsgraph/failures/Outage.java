package org.sanctionsgraph.failures;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whether the database was away, full or silent when something failed. */
public final class Outage {

	/** The code of errors that tell of one. */
	public static final String CODE = "UNAVAILABLE";

	private static final Set<Class<?>> TRANSLATED = Set.of(DataAccessResourceFailureException.class,
			TransientDataAccessResourceException.class, RecoverableDataAccessException.class,
			CannotCreateTransactionException.class);

	/**
	 * The beginnings of SQL states: no connection, no resources, shut down by an
	 * operator.
	 */
	private static final Set<String> STATES = Set.of("08", "53", "57P");

	private Outage() {
	}

	/**
	 * {@return whether the same may succeed later, when the database responds again}
	 */
	public static boolean caused(Throwable failure) {
		return Stream.iterate(failure, (one) -> one != null, Throwable::getCause).anyMatch(Outage::isOne);
	}

	private static boolean isOne(Throwable failure) {
		return TRANSLATED.stream().anyMatch((type) -> type.isInstance(failure))
				|| (failure instanceof SQLException sql && STATES.stream().anyMatch(state(sql)::startsWith));
	}

	private static String state(SQLException failure) {
		return String.valueOf(failure.getSQLState());
	}

}
