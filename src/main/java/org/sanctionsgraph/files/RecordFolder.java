package org.sanctionsgraph.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/**
 * A folder of record files, inside the application or outside.
 *
 * @param location a path, or an address such as {@code classpath:records}
 */
public record RecordFolder(String location) {

	/** Both endings of YAML, so that a file with the wrong one is reported. */
	private static final String FILES = "**/*.y*ml";

	/**
	 * {@return its files, ordered by path; none if there is no such folder}
	 */
	public List<RecordFile> files() {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			Resource root = resolver.getResource(address());
			List<RecordFile> files = new ArrayList<>();
			for (Resource resource : root.exists() ? resolver.getResources(address() + FILES) : new Resource[0]) {
				files.add(new RecordFile(place(resource).substring(place(root).length()), text(resource)));
			}
			files.sort(Comparator.comparing(RecordFile::path));
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The record folder %s cannot be read".formatted(this.location), ex);
		}
	}

	private String address() {
		String path = this.location.replaceFirst("^file:(?!/)", "");
		String address = (ResourceUtils.isUrl(path)) ? path
				: Path.of(path).toAbsolutePath().normalize().toUri().toString();
		return address.replaceFirst("/*$", "/");
	}

	private static String place(Resource resource) throws IOException {
		return resource.getURI().getSchemeSpecificPart().replaceFirst("^/+", "/");
	}

	private static String text(Resource resource) throws IOException {
		try (InputStream content = resource.getInputStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

}
