package org.sanctionsgraph.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files that tell of scripts and names. */
public final class ScriptFiles {

	private ScriptFiles() {
	}

	/**
	 * {@return the lines of a file in the folder {@code names}}
	 */
	public static List<String> of(String file) {
		try (InputStream content = ScriptFiles.class.getResourceAsStream("/names/" + file)) {
			return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
