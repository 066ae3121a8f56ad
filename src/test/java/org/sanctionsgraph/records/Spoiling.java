package org.sanctionsgraph.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One thing that goes wrong in a folder of records.
 *
 * @param folder the folder
 * @param file one of its files
 * @param random chooses what goes wrong, and where
 */
record Spoiling(Path folder, Path file, RandomGenerator random) {

	private static final String BLANK = " ";

	static Spoiling of(Path folder, RandomGenerator random) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
			return new Spoiling(folder, files.get(random.nextInt(files.size())), random);
		}
	}

	void apply() throws IOException {
		switch (this.random.nextInt(20)) {
			case 0 -> bytes();
			case 1 -> whole();
			case 2 -> place();
			case 3 -> line((lines, at) -> lines.remove((int) at));
			case 4 -> line((lines, at) -> lines.add(at, lines.get(at)));
			case 5 -> line((lines, at) -> lines.add(lines.remove((int) at)));
			case 6 -> line((lines, at) -> lines.add(at, spoiled(lines.get(at))));
			case 7 -> line((lines, at) -> lines.set(at, lines.get(at).replaceFirst("(\\w+):", "$1x:")));
			case 8 -> line((lines, at) -> lines.set(at, lines.get(at) + BLANK + SpoiledValues.one(this.random)));
			case 15, 16, 17 -> word();
			case 9, 10, 11, 12, 13, 14 -> fields();
			default -> line((lines, at) -> lines.set(at, spoiled(lines.get(at))));
		}
	}

	private String spoiled(String line) {
		String value = SpoiledValues.one(this.random).replace("\\", "\\\\").replace("$", "\\$");
		return line.contains("{") ? line.replaceFirst("(\\w+): [^,}]+(?=[,}][^,}]*$)", "$1: " + value)
				: line.replaceFirst("(: |- ).*", "$1" + value);
	}

	/** Puts other fields in the place of those of the same names. */
	private void fields() throws IOException {
		String folder = this.folder.relativize(this.file).getName(0).toString();
		String added = SpoiledValues.fields(folder, this.random);
		String kept = Stream.of(added.split("\n"))
			.filter((line) -> line.matches("\\w+:.*"))
			.reduce(text(), (text, line) -> text
				.replaceAll("(?m)^%s.*\n([ -].*\n)*".formatted(line.substring(0, line.indexOf(':') + 1)), ""));
		write(kept + added);
	}

	/** Puts a word of the records in the place of another. */
	private void word() throws IOException {
		List<String> words = words(Files.readString(of(this.folder, this.random).file()));
		List<String> own = words(text());
		if (!words.isEmpty() && !own.isEmpty()) {
			write(text().replaceFirst("(?<=[ \\[])" + own.get(this.random.nextInt(own.size())),
					words.get(this.random.nextInt(words.size()))));
		}
	}

	private static List<String> words(String text) {
		return Stream.of(text.split("[^\\w-]+")).filter((word) -> word.length() > 3).distinct().toList();
	}

	private void bytes() throws IOException {
		byte[] bytes = Files.readAllBytes(this.file);
		for (int i = 0; i < 3 && bytes.length > 0; i++) {
			bytes[this.random.nextInt(bytes.length)] ^= (byte) (1 << this.random.nextInt(8));
		}
		Files.write(this.file, bytes);
	}

	private void whole() throws IOException {
		String text = text();
		int at = this.random.nextInt(text.length() + 1);
		List<String> all = List.of("", "\uFEFF" + text, text.replace("\n", "\r\n"), text.replace("\n", "\r"),
				text.substring(0, at) + "\0" + text.substring(at), text + "---\nid: other\n", text + text,
				text.substring(0, at), "7", "[]", "null", "&a [*a]", "&a\n" + text, text + "<<: {id: other}\n",
				text.replace("    ", "\t"), "[".repeat(20_000), "{a: ".repeat(5_000), "- ".repeat(20_000) + "a",
				SpoiledValues.LAUGHS, text.replace(": ", ":"), text.replace("\"", ""));
		write(all.get(this.random.nextInt(all.size())));
	}

	private void place() throws IOException {
		List<Path> places = List.of(this.file.resolveSibling("other.yaml"), this.folder.resolve("other.yaml"),
				this.folder.resolve("actors/" + this.file.getFileName()), this.file.resolveSibling("other.yml"),
				this.file.resolveSibling("with blank.yaml"), this.file.resolveSibling("line\nfeed.yaml"));
		Path place = places.get(this.random.nextInt(places.size()));
		if (this.random.nextBoolean()) {
			Files.move(this.file, place);
			write(place, Files.readString(place, StandardCharsets.ISO_8859_1).replaceFirst("^id: .*", "id: other"));
		}
		else if (!Files.exists(place)) {
			Files.copy(this.file, place);
		}
	}

	private void line(LineChange change) throws IOException {
		List<String> lines = new ArrayList<>(List.of(text().split("\n", -1)));
		change.apply(lines, this.random.nextInt(lines.size()));
		write(String.join("\n", lines));
	}

	private String text() throws IOException {
		return new String(Files.readAllBytes(this.file), StandardCharsets.UTF_8);
	}

	private void write(String text) throws IOException {
		write(this.file, text);
	}

	private static void write(Path file, String text) throws IOException {
		Files.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Changes the lines of a file at one of them. */
	private interface LineChange {

		void apply(List<String> lines, Integer at);

	}

}
