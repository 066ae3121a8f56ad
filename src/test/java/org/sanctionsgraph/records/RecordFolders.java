package org.sanctionsgraph.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.springframework.util.FileSystemUtils;

/**
 * Record folders to try: a small one that is in order, and what a curator may do to it.
 */
public final class RecordFolders {

	private static final Path RESOURCES = Path.of("src/test/resources");

	static final Path SPOILED = RESOURCES.resolve("spoiled");

	private RecordFolders() {
	}

	/**
	 * Copies the small folder that is in order.
	 */
	public static Path small(Path into) throws IOException {
		FileSystemUtils.copyRecursively(RESOURCES.resolve("small-records"), into);
		return into;
	}

	/**
	 * Copies the small folder with the files of a case added or in place of their like,
	 * and without those that its removed.txt lists.
	 */
	public static Path spoiled(String spoiling, Path into) throws IOException {
		Path overlay = SPOILED.resolve(spoiling);
		FileSystemUtils.copyRecursively(overlay, small(into));
		Path removed = overlay.resolve("removed.txt");
		Files.deleteIfExists(into.resolve("expected.txt"));
		Files.deleteIfExists(into.resolve("removed.txt"));
		for (String file : Files.exists(removed) ? Files.readAllLines(removed) : List.<String>of()) {
			Files.delete(into.resolve(file));
		}
		return into;
	}

	/**
	 * Copies the small folder and lets one thing go wrong in it, or two.
	 */
	public static Path mutated(RandomGenerator random, Path into) throws IOException {
		small(into);
		for (int left = random.nextInt(3) / 2; left >= 0; left--) {
			Spoiling.of(into, random).apply();
		}
		return into;
	}

}
