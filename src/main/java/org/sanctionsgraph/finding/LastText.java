package org.sanctionsgraph.finding;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Makes something of texts, once of a text that is given several times in a row. */
final class LastText<T> {

	private final Function<String, T> made;

	private final AtomicReference<Made<T>> last = new AtomicReference<>();

	LastText(Function<String, T> made) {
		this.made = made;
	}

	T of(String text) {
		Made<T> known = this.last.get();
		if (known != null && known.text().equals(text)) {
			return known.value();
		}
		Made<T> made = new Made<>(text, this.made.apply(text));
		this.last.set(made);
		return made.value();
	}

	private record Made<T>(String text, T value) {
	}

}
