package org.sanctionsgraph.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.sanctionsgraph.kernel.Excerpt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one YAML file, and finds the line of everything in it. */
public final class YamlReader {

	/** The folder bounds the sizes of its files. */
	private static final LoadSettings SETTINGS = LoadSettings.builder()
		.setUseMarks(true)
		.setCodePointLimit(Integer.MAX_VALUE)
		.build();

	private static final char SUBSTITUTE = '_';

	/** Wider characters begin with a mark or have NUL among their bytes. */
	private static final Pattern WIDE = Pattern.compile("\\x{DC80}{2}|\\x00|.\\x00");

	private final Map<String, Integer> lines = new HashMap<>();

	private final RecordFile file;

	private final List<Problem> problems;

	private YamlReader(RecordFile file, List<Problem> problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * {@return the document; if it is not YAML, an empty one, and the reason among the
	 * problems}
	 */
	public static RecordDocument read(RecordKind kind, RecordFile file, List<Problem> problems) {
		YamlReader reader = new YamlReader(file, problems);
		return new RecordDocument(kind, file, reader.checkedTree(), new Lines(() -> lines(file)));
	}

	private static Map<String, Integer> lines(RecordFile file) {
		YamlReader reader = new YamlReader(file, new ArrayList<>());
		reader.tree();
		return reader.lines;
	}

	/** In another encoding, all that follows from it is told as one problem. */
	private JsonNode checkedTree() {
		if (WIDE.matcher(this.file.text()).lookingAt()) {
			add(1, "is in UTF-16 or UTF-32", "save the file as UTF-8");
			return JsonNodeFactory.instance.missingNode();
		}
		if (this.file.text().indexOf(RecordFile.UNREADABLE) < 0) {
			return tree();
		}
		add(lineOf(RecordFile.UNREADABLE), "has a character that is not UTF-8", "save the file as UTF-8");
		YamlReader reader = new YamlReader(this.file, new ArrayList<>());
		JsonNode tree = reader.tree();
		this.problems.addAll(tree.isMissingNode() ? List.of() : reader.problems);
		return tree;
	}

	private int lineOf(int character) {
		int at = Math.max(0, this.file.text().indexOf(character));
		return (int) this.file.text().substring(0, at).chars().filter((before) -> before == '\n').count() + 1;
	}

	private void add(int line, String cause, String fix) {
		this.problems.add(new Problem(this.file.path(), line, "", cause, fix));
	}

	private JsonNode tree() {
		String text = this.file.text().replace(RecordFile.UNREADABLE, SUBSTITUTE);
		try {
			JsonNode tree = new Composer(SETTINGS, new PlainEvents(SETTINGS, text)).getSingleNode()
				.map((root) -> node("", root))
				.orElseGet(JsonNodeFactory.instance::nullNode);
			if (!tree.isNull()) {
				return tree;
			}
			add(1, "is empty", "write a record, or remove the file");
		}
		catch (PlainEvents.Refusal ex) {
			this.problems.add(ex.in(this.file));
		}
		catch (MarkedYamlEngineException ex) {
			add(ex.getProblemMark().map(Mark::getLine).orElse(0) + 1, "is not YAML: " + Excerpt.of(ex.getProblem()),
					"fix the syntax: put texts that contain ': ' or ' #' in quotes, close them, "
							+ "indent by spaces, and write one record");
		}
		catch (ReaderException ex) {
			add(lineOf(ex.getCodePoint()), "has the control character U+%04X".formatted(ex.getCodePoint()),
					"remove the character");
		}
		catch (YamlEngineException ex) {
			add(1, "is not YAML: " + Excerpt.of(String.valueOf(ex.getMessage())),
					"write one field per line, such as id: china");
		}
		return JsonNodeFactory.instance.missingNode();
	}

	private JsonNode node(String path, Node node) {
		this.lines.put(path, line(node));
		return switch (node) {
			case MappingNode mapping -> object(path, mapping);
			case SequenceNode sequence -> array(path, sequence);
			case ScalarNode scalar -> scalar(scalar);
			default -> JsonNodeFactory.instance.nullNode();
		};
	}

	private static int line(Node node) {
		return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
	}

	private ObjectNode object(String path, MappingNode mapping) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		for (NodeTuple entry : mapping.getValue()) {
			String key = (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue().intern() : "?";
			String field = path.isEmpty() ? key : path + "." + key;
			int line = line(entry.getKeyNode());
			if (object.has(key)) {
				this.problems.add(new Problem(this.file.path(), line, field, "is duplicated", "remove one of the two"));
				continue;
			}
			object.set(key, node(field, entry.getValueNode()));
			this.lines.put(field, line);
		}
		return object;
	}

	private ArrayNode array(String path, SequenceNode sequence) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		for (Node item : sequence.getValue()) {
			array.add(node(path + "[" + array.size() + "]", item));
		}
		return array;
	}

	private static JsonNode scalar(ScalarNode scalar) {
		JsonNodeFactory factory = JsonNodeFactory.instance;
		Tag tag = scalar.getTag();
		if (tag.equals(Tag.INT) && scalar.getValue().matches("-?\\d{1,9}")) {
			return factory.numberNode(Integer.parseInt(scalar.getValue()));
		}
		if (tag.equals(Tag.BOOL)) {
			return factory.booleanNode(Boolean.parseBoolean(scalar.getValue()));
		}
		return tag.equals(Tag.NULL) ? factory.nullNode() : factory.stringNode(text(scalar));
	}

	/** The line break at the end of a block belongs to the file, not to the text. */
	private static String text(ScalarNode scalar) {
		boolean block = switch (scalar.getScalarStyle()) {
			case FOLDED, LITERAL -> true;
			default -> false;
		};
		return block ? scalar.getValue().replaceFirst("\n+$", "") : scalar.getValue();
	}

}
