package org.sanctionsgraph.startup;

import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/** What the value of a setting is to be. */
enum Expected {

	/** Any text. */
	TEXT("a text", String.class, (text) -> true),
	/** A place of files. */
	PLACE("a folder, or classpath: and a folder inside the application", String.class, StringUtils::hasText),
	/** At least one of something. */
	COUNT("a whole number of at least 1, such as 1000", Integer.class, (count) -> count >= 1),
	/** Possibly none of something. */
	COUNT_OR_NONE("a whole number of at least 0, such as 30", Integer.class, (count) -> count >= 0),
	/** Room for what is turned off without any. */
	ROOM("a size of at least 0B, such as 64MB", DataSize.class, (size) -> !size.isNegative()),
	/** The size of something that cannot be empty. */
	SIZE("a size of at least 1B, such as 256KB", DataSize.class, (size) -> size.toBytes() >= 1),
	/** A time that passes. */
	TIME("a duration of more than 0, such as 10s", Duration.class, Duration::isPositive),
	/** A time that may be none. */
	AGE("a duration of at least 0, such as 60s", Duration.class, (age) -> !age.isNegative()),
	/** On or off. */
	SWITCH("true or false", Boolean.class, (value) -> true),
	/** An address of a database. */
	DATABASE("an address of JDBC, such as jdbc:postgresql://localhost:5432/sanctions", String.class,
			(url) -> url.startsWith("jdbc:")),
	/** The same, or nothing. */
	DATABASE_OR_NONE("empty, or an address of JDBC, such as jdbc:postgresql://localhost:5432/sanctions", String.class,
			(url) -> url.isEmpty() || url.startsWith("jdbc:")),
	/** An address of this server, or nothing. */
	SITE("empty, or an address such as https://example.org/sanctions", String.class,
			(site) -> site.isEmpty() || isOfServer(site));

	private final String description;

	private final Predicate<String> fits;

	<T> Expected(String description, Class<T> type, Predicate<T> fits) {
		this.description = description;
		this.fits = (text) -> {
			T value = converted(text, type);
			return value != null && fits.test(value);
		};
	}

	/**
	 * {@return what the values are, with an example}
	 */
	String description() {
		return this.description;
	}

	boolean fits(String text) {
		return this.fits.test(text);
	}

	private static <T> @Nullable T converted(String text, Class<T> type) {
		try {
			return ApplicationConversionService.getSharedInstance().convert(text, type);
		}
		catch (ConversionException ex) {
			return null;
		}
	}

	private static boolean isOfServer(String site) {
		try {
			URI address = URI.create(site);
			return address.getHost() != null && String.valueOf(address.getScheme()).matches("https?");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
