package org.sanctionsgraph.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Reads the example queries by theme, in the order of the {@code .http} files that send
 * them.
 */
public class Examples {

	/** Where the build puts the folder of examples. */
	static final String FOLDER = "classpath:/examples/";

	private static final String ENDING = ".http";

	private static final Pattern REQUEST = Pattern.compile(
			"^POST \\S+?(?:\\?variables=(?<variables>\\S+))?\\n(?:.+\\n)*\\n< \\./(?<file>\\S+)$", Pattern.MULTILINE);

	private final ResourcePatternResolver resources;

	/**
	 * @param resources finds the files
	 */
	public Examples(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/**
	 * {@return the examples of this application by theme}
	 */
	public Map<String, List<Example>> byTheme() throws IOException {
		Map<String, List<Example>> themes = new LinkedHashMap<>();
		Arrays.stream(this.resources.getResources(FOLDER + "*" + ENDING))
			.sorted(Comparator.comparing(Examples::name))
			.forEach((file) -> themes.put(name(file).replace(ENDING, ""), examples(file)));
		return themes;
	}

	private static List<Example> examples(Resource file) {
		return REQUEST.matcher(text(file)).results().map((request) -> example(file, request)).toList();
	}

	private static Example example(Resource file, MatchResult request) {
		String variables = request.group("variables");
		try {
			Resource query = file.createRelative(request.group("file"));
			return new Example(StringUtils.stripFilenameExtension(name(query)), text(query),
					(variables == null) ? null : UriUtils.decode(variables, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

}
