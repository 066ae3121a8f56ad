package org.sanctionsgraph.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder that a test fills.
 *
 * @param path the folder
 */
record FolderOnDisk(Path path) {

	void write(String file, String text) throws IOException {
		Path place = this.path.resolve(file);
		Files.createDirectories(place.getParent());
		Files.writeString(place, text);
	}

	/**
	 * {@return what is wrong with the files of a folder}
	 */
	static List<String> causes(Path folder) {
		return new RecordFolder(folder.toString()).files()
			.stream()
			.flatMap((file) -> file.problem().map(Problem::toString).stream())
			.toList();
	}

}
