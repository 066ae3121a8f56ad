package org.sanctionsgraph.words;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.ScriptFiles;
import org.sanctionsgraph.script.Misspelling;

/**
 * Words and phrases that say little about whose name it is.
 *
 * @param phrases the phrases, folded, with single spaces
 * @param longest the number of words of the longest
 * @param recognized those that are recognized with a typing error
 */
record WordList(Set<String> phrases, int longest, List<String> recognized) {

	/**
	 * {@return the phrases in a file, one per line}
	 */
	static WordList read(String file) {
		Set<String> phrases = ScriptFiles.of(file)
			.stream()
			.map((line) -> String.join(" ", Folding.words(Folding.fold(line))))
			.collect(Collectors.toSet());
		return new WordList(phrases, phrases.stream().mapToInt((phrase) -> phrase.split(" ").length).max().orElse(0),
				phrases.stream().filter(Misspelling::isRecognized).toList());
	}

	boolean contains(String word) {
		return this.phrases.contains(word);
	}

	private boolean recognizes(String phrase) {
		return contains(phrase) || this.recognized.stream().anyMatch((word) -> Misspelling.isOf(phrase, word));
	}

	/**
	 * {@return the words without the phrases at the beginning and at the end; all, if
	 * nothing else is there}
	 */
	List<String> trimmed(List<String> words) {
		int start = 0;
		int end = words.size();
		for (int length = leading(words, start, end); length > 0; length = leading(words, start, end)) {
			start += length;
		}
		for (int length = trailing(words, start, end); length > 0; length = trailing(words, start, end)) {
			end -= length;
		}
		return (start == end) ? words : words.subList(start, end);
	}

	/**
	 * {@return the words before the first phrase that others precede, and those behind
	 * the last; none, if there is no phrase}
	 */
	List<List<String>> around(List<String> words) {
		List<Integer> starts = IntStream.range(1, words.size())
			.filter((start) -> leading(words, start, words.size()) > 0)
			.boxed()
			.toList();
		if (starts.isEmpty()) {
			return List.of();
		}
		int last = starts.getLast();
		return List.of(words.subList(0, starts.getFirst()),
				words.subList(last + leading(words, last, words.size()), words.size()));
	}

	/**
	 * {@return the phrase at the end of the words, if others stand before it}
	 */
	String ending(List<String> words) {
		int length = trailing(words, 0, words.size());
		return (length == words.size()) ? "" : String.join(" ", words.subList(words.size() - length, words.size()));
	}

	/**
	 * {@return the phrase at the beginning of the words, if others stand behind it}
	 */
	String beginning(List<String> words) {
		int length = leading(words, 0, words.size());
		return (length == words.size()) ? "" : String.join(" ", words.subList(0, length));
	}

	private int leading(List<String> words, int start, int end) {
		for (int length = Math.min(this.longest, end - start); length > 0; length--) {
			if (recognizes(String.join(" ", words.subList(start, start + length)))) {
				return length;
			}
		}
		return 0;
	}

	private int trailing(List<String> words, int start, int end) {
		for (int length = Math.min(this.longest, end - start); length > 0; length--) {
			if (recognizes(String.join(" ", words.subList(end - length, end)))) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * {@return a text that is written without spaces, without the phrases at its end, and
	 * without the longest at its beginning}
	 */
	String trimmed(String text) {
		String start = text;
		for (int end = ending(start); end > 0; end = ending(start)) {
			start = start.substring(0, start.length() - end);
		}
		return start.substring(longest(start, start::startsWith).length());
	}

	/**
	 * {@return what follows the last phrase of a text without spaces that begins with
	 * something else, or an empty text}
	 */
	String behind(String text) {
		return this.phrases.stream()
			.filter((phrase) -> phrase.length() > 1 && text.lastIndexOf(phrase) > 0)
			.map((phrase) -> text.substring(text.lastIndexOf(phrase) + phrase.length()))
			.filter((rest) -> rest.length() > 1)
			.min(Comparator.comparingInt(String::length))
			.orElse("");
	}

	private int ending(String text) {
		return longest(text, text::endsWith).length();
	}

	private String longest(String text, Predicate<String> there) {
		return this.phrases.stream()
			.filter((phrase) -> text.length() > phrase.length() + 1 && there.test(phrase))
			.max(Comparator.comparingInt(String::length))
			.orElse("");
	}

}
