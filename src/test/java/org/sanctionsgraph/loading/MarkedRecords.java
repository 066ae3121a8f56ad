package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sanctionsgraph.records.RecordFolders;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Records that can be changed so that every part of an answer tells from which change it
 * comes.
 *
 * @param folder the folder
 */
public record MarkedRecords(Path folder) {

	private static final String QUERY = """
			{"query": "{ actors(first: 3) { totalCount nodes { id } } \
			measure(id: \\"eu-ghr-2021-03-22\\") { title designations { nodes { measure { title } target { name } } } } \
			responses { nodes { title enacts { title } } } \
			suggest(prefix: \\"mark\\") { text } search(text: \\"marked\\") { snippet } }"}""";

	private static final Pattern MARK = Pattern.compile("Marked(?:</mark>)? (\\d+)|\"totalCount\":(\\d+)");

	/** The number of actors of the small records. */
	private static final int ACTORS = 5;

	/**
	 * {@return the small records with the mark 0}
	 */
	public static MarkedRecords in(Path folder) throws IOException {
		MarkedRecords records = new MarkedRecords(RecordFolders.small(folder));
		records.mark(0);
		return records;
	}

	/**
	 * Marks texts of several records, and adds an actor before the others, so that all
	 * get other numbers.
	 */
	public void mark(int mark) throws IOException {
		for (String file : List.of("measures/eu-ghr-2021-03-22.yaml", "responses/cn-announcement-2021-03-22.yaml")) {
			Path path = this.folder.resolve(file);
			Files.writeString(path, Files.readString(path).replaceFirst("title: .*", "title: Marked " + mark));
		}
		if (mark > 0) {
			String china = Files.readString(this.folder.resolve("actors/china.yaml"));
			Files.writeString(this.folder.resolve("actors/added-%d.yaml".formatted(mark)),
					china.replaceFirst("id: china", "id: added-" + mark));
		}
	}

	/**
	 * {@return the answer of an instance to a nested question}
	 */
	public static String answer(ConfigurableApplicationContext instance) {
		return Answers.of(instance, QUERY);
	}

	/**
	 * {@return the marks in an answer: one, if it is wholly of one version}
	 */
	public static Set<Integer> marks(String answer) {
		return MARK.matcher(answer)
			.results()
			.map((found) -> (found.group(1) != null) ? Integer.parseInt(found.group(1))
					: Integer.parseInt(found.group(2)) - ACTORS)
			.collect(Collectors.toSet());
	}

}
