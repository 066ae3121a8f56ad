package org.sanctionsgraph.listings;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of text in UTF-8. */
public final class TextFile {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private TextFile() {
	}

	/**
	 * {@return a file from its first character, after the byte-order mark if it has one}
	 */
	public static BufferedReader open(Path file) throws IOException {
		BufferedReader text = Files.newBufferedReader(file);
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) {
			text.reset();
		}
		return text;
	}

}
