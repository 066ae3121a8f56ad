package org.sanctionsgraph.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A record file as read, unchecked.
 *
 * @param path its path below the record folder, with slashes: {@code
 * actors/xpsb.yaml}
 * @param text its content, with lines ending in a line feed
 * @param unread why it was not read, or null
 */
public record RecordFile(String path, String text, @Nullable Problem unread) {

	/** How the name of every record file ends. */
	public static final String ENDING = ".yaml";

	/**
	 * What a byte that is not UTF-8 is read as: half of a surrogate pair, which no text
	 * in UTF-8 has.
	 */
	static final char UNREADABLE = '\uDC80';

	/** Takes a file that was read. */
	public RecordFile(String path, String text) {
		this(path, text, null);
	}

	/**
	 * {@return a file of these bytes}
	 */
	static RecordFile of(String path, byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.replaceWith(String.valueOf(UNREADABLE))
			.decode(ByteBuffer.wrap(bytes))
			.toString();
		return new RecordFile(path, text.replace("\r\n", "\n"));
	}

	/**
	 * {@return what could not be read as a file}
	 * @param cause what is wrong
	 * @param fix how to fix it
	 */
	static RecordFile unread(String path, String cause, String fix) {
		return new RecordFile(path, "", new Problem(path, 1, "", cause, fix));
	}

	/**
	 * {@return a file that should be elsewhere}
	 */
	static RecordFile other(String path) {
		return unread(path, "is no record", "move it out of the record folder; names of records end in " + ENDING);
	}

	/**
	 * {@return what could not be read, and what can be done about it}
	 */
	static RecordFile unread(String path, IOException failure) {
		return switch (failure) {
			case NoSuchFileException gone ->
				unread(path, "was removed while it was read", "restore it, or load the records again");
			case AccessDeniedException denied ->
				unread(path, "is not readable by this process", "let the user who runs it read the file or folder");
			default -> unread(path, "cannot be read", "replace it by an intact copy, or remove it");
		};
	}

	/**
	 * {@return why it was not read, if so}
	 */
	public Optional<Problem> problem() {
		return Optional.ofNullable(this.unread);
	}

	/**
	 * {@return whether it is about a release, and so no part of the records themselves}
	 */
	public boolean isOfRelease() {
		return folder().equals(RecordKind.RELEASE.folder());
	}

	/**
	 * {@return the folders that it is in, empty for the record folder itself}
	 */
	public String folder() {
		return this.path.substring(0, Math.max(0, this.path.lastIndexOf('/')));
	}

	/**
	 * {@return whether its name ends as it must}
	 */
	public boolean hasEnding() {
		return this.path.endsWith(ENDING);
	}

	/**
	 * {@return its name without the ending, which must be the record's id}
	 */
	public String name() {
		String name = this.path.substring(this.path.lastIndexOf('/') + 1);
		return hasEnding() ? name.substring(0, name.length() - ENDING.length()) : name;
	}

}
