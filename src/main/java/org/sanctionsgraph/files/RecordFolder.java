package org.sanctionsgraph.files;

import java.io.IOException;
import java.io.UncheckedIOException;
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

	/** The table that an import writes beside the records. */
	public static final String LEFT_OUT = "left-out.csv";

	private static final String FILES = "**/*";

	/**
	 * {@return its files, ordered by path; none if there is no such folder}
	 */
	public List<RecordFile> files() {
		try {
			return isOnFileSystem() ? new FileWalk(path()).files() : resources(this.location);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The record folder %s cannot be read".formatted(this.location), ex);
		}
	}

	/**
	 * {@return whether it is a folder of the file system, which can be written to}
	 */
	public boolean isOnFileSystem() {
		return !ResourceUtils.isUrl(this.location) || this.location.startsWith("file:");
	}

	/**
	 * {@return the folder of the file system}
	 */
	public Path path() throws IOException {
		String path = this.location.replaceFirst("^file:(?!/)", "");
		return path.startsWith("file:") ? ResourceUtils.getFile(path).toPath() : Path.of(path);
	}

	private static List<RecordFile> resources(String location) throws IOException {
		String address = location.replaceFirst("/*$", "/");
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		Resource root = resolver.getResource(address);
		List<RecordFile> files = new ArrayList<>();
		for (Resource resource : root.exists() ? resolver.getResources(address + FILES) : new Resource[0]) {
			FileName name = new FileName(place(resource).substring(place(root).length()));
			if (isFile(resource) && !name.isHidden() && !name.isPassedOver()) {
				files.add(name.isYaml() ? RecordFile.of(name.path(), resource.getContentAsByteArray())
						: RecordFile.other(name.path()));
			}
		}
		files.sort(Comparator.comparing(RecordFile::path));
		return files;
	}

	private static boolean isFile(Resource resource) {
		return resource.isReadable() && !resource.toString().endsWith("/]");
	}

	private static String place(Resource resource) throws IOException {
		return resource.getURI().getSchemeSpecificPart().replaceFirst("^/+", "/");
	}

}
