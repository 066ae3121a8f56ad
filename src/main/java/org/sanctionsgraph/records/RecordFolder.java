package org.sanctionsgraph.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A folder of record files, inside the application or outside.
 *
 * @param location a path, or an address such as {@code classpath:records}
 */
record RecordFolder(String location) {

	/**
	 * {@return its files, ordered by path; none where there is no such folder}
	 */
	List<RecordFile> files() {
		String root = this.location.contains(":") ? this.location : "file:" + this.location;
		String folder = root.replaceFirst("/+$", "");
		try {
			Resource[] found = new PathMatchingResourcePatternResolver().getResources(folder + "/**/*.yaml");
			return Arrays.stream(found).map(RecordFolder::read).sorted(Comparator.comparing(RecordFile::path)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The record folder %s cannot be read".formatted(this.location), ex);
		}
	}

	private static RecordFile read(Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			String text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
			String[] steps = resource.getURL().getPath().split("/");
			String parent = steps[steps.length - 2];
			String name = steps[steps.length - 1];
			return new RecordFile(RecordKind.ofFolder(parent).isPresent() ? parent + "/" + name : name, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The record file %s cannot be read".formatted(resource), ex);
		}
	}

}
