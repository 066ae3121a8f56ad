package org.sanctionsgraph.versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.sanctionsgraph.kernel.Sha256;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The tables of a dataset, as this release of the application makes and reads them. */
@Component
public class Layout {

	/** The location of the migrations that make them. */
	public static final String MIGRATIONS = "classpath:db/migration";

	private static final String PREFIX = "dataset_";

	private static final Pattern SCHEMA = Pattern.compile(PREFIX + "[0-9a-f]{16}");

	private static final int LENGTH = 16;

	private final String digest;

	/** Reads the migrations. */
	public Layout() throws IOException {
		Resource[] scripts = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS + "/*.sql");
		Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
		StringBuilder texts = new StringBuilder();
		for (Resource script : scripts) {
			texts.append(script.getContentAsString(StandardCharsets.UTF_8));
		}
		this.digest = Sha256.of(texts.toString()).substring(0, LENGTH);
	}

	/**
	 * {@return a digest of the migrations}
	 */
	public String digest() {
		return this.digest;
	}

	/**
	 * {@return whether that is the name of the schema of a dataset version}
	 */
	public static boolean isSchema(String name) {
		return SCHEMA.matcher(name).matches();
	}

	/**
	 * {@return the name of the schema of a dataset version}
	 * @param files the version of its files, those of releases included
	 */
	public String schema(String files) {
		return PREFIX + Sha256.of(files, this.digest).substring(0, LENGTH);
	}

}
