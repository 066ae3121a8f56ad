package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.Romanization;
import org.sanctionsgraph.script.Scripts;

/**
 * A form of a name as it is compared.
 */
public final class NameForm {

	/** As many as a short word has: numbers in words were made digits. */
	private static final int LETTERS_OF_A_NUMBER = 3;

	/** That a body is one of a city or the like is often left out. */
	private static final Set<String> LEVELS = Set.of("municipal", "city", "provincial", "province", "regional",
			"prefecture", "county", "district");

	private final WrittenName written;

	private final boolean person;

	private final List<Reading> readings;

	private final boolean mixed;

	private NameForm(WrittenName written, boolean person, List<Reading> readings, boolean mixed) {
		this.written = written;
		this.person = person;
		this.readings = readings;
		this.mixed = mixed;
	}

	/**
	 * {@return a form}
	 * @param language the BCP 47 tag of its language, or null if that is not known
	 * @param person whether it is the name of a person
	 */
	public static NameForm of(String text, @Nullable String language, boolean person) {
		String folded = Folding.fold(text);
		List<String> words = Folding.words(person ? Folding.fold(Words.withoutLetters(text)) : folded);
		boolean mandarin = (language == null) ? Scripts.isWithoutKana(text) : language.startsWith("zh");
		List<Reading> readings = words.isEmpty() ? List.of() : Readings.of(words, person, mandarin);
		return new NameForm(new WrittenName(text, folded), person,
				Romanization.isOtherThanPinyin(text) ? readings : readings.stream().map(Reading::inPinyin).toList(),
				Readings.areMixed(words) && !areOfOneName(readings));
	}

	/**
	 * {@return the same, which is also read as another form}
	 * @param other the form with other names of the bodies that it mentions
	 */
	public NameForm orRead(NameForm other) {
		List<Reading> all = new ArrayList<>(this.readings);
		other.readings.stream().filter(Reading::isWritten).map(Reading::shortened).forEach(all::add);
		return new NameForm(this.written, this.person, all, this.mixed);
	}

	/**
	 * {@return the same, which is also read as another form, without typing errors}
	 */
	public NameForm orExactly(NameForm other) {
		List<Reading> all = new ArrayList<>(this.readings);
		other.readings.stream().filter(Reading::isWritten).map(Reading::asExactly).forEach(all::add);
		return new NameForm(this.written, this.person, all, this.mixed);
	}

	/**
	 * {@return the same, read only as it is written}
	 */
	public NameForm unread() {
		return new NameForm(this.written, this.person, this.readings.stream().filter(Reading::isWritten).toList(),
				this.mixed);
	}

	/**
	 * {@return the form as it is written}
	 */
	public WrittenName written() {
		return this.written;
	}

	/**
	 * {@return whether it is the name of a person}
	 */
	public boolean person() {
		return this.person;
	}

	/**
	 * {@return the ways of reading it; as it is written comes first}
	 */
	public List<Reading> readings() {
		return this.readings;
	}

	/**
	 * {@return whether both are written in the same script}
	 */
	public boolean sharesScript(NameForm other) {
		return !this.readings.isEmpty() && !other.readings.isEmpty()
				&& this.readings.getFirst().script() == other.readings.getFirst().script();
	}

	/** Whether both are wholly in one script other than Latin. */
	public boolean hasScriptOf(NameForm other) {
		return sharesScript(other) && this.readings.getFirst().script() != UnicodeScript.LATIN;
	}

	/**
	 * {@return whether it is one word in an alphabet}
	 */
	public boolean isOneWord() {
		return !this.readings.isEmpty() && this.readings.getFirst().isAlphabetic()
				&& this.readings.getFirst().words().size() == 1;
	}

	/**
	 * {@return whether it is in Han characters, and no foreign name in parts}
	 */
	public boolean isWholeInHan() {
		return isHan() && !this.written.isInParts();
	}

	/**
	 * {@return whether parts of it are in Latin script and others in Han characters, each
	 * of which may be a name of its own}
	 */
	public boolean isMixed() {
		return this.mixed;
	}

	/**
	 * {@return whether it has the words of the other one, and behind them more, which are
	 * no place}
	 */
	public boolean goesOnBehind(NameForm other) {
		List<String> words = firstWords();
		List<String> others = other.firstWords();
		return others.size() > 1 && words.size() > others.size() && words.subList(0, others.size()).equals(others)
				&& !Words.isBeforePlace(words.get(others.size()));
	}

	/**
	 * {@return whether it begins and ends as the other one does, and has more words
	 * between: what an organization does, and for whom}
	 */
	public boolean addsWithin(NameForm other) {
		List<String> words = new ArrayList<>(firstWords());
		List<String> others = other.firstWords();
		if (others.size() <= 2 || words.size() <= others.size() || !words.getFirst().equals(others.getFirst())
				|| !words.getLast().equals(others.getLast())) {
			return false;
		}
		List<String> added = words.stream().filter((word) -> !others.contains(word)).toList();
		words.removeAll(added);
		return words.equals(others) && !LEVELS.containsAll(added);
	}

	private List<String> firstWords() {
		return this.readings.isEmpty() ? List.of()
				: this.readings.getFirst()
					.words()
					.stream()
					.filter((word) -> !word.is(Word.Kind.PARTICLE) || Words.isBeforePlace(word.text()))
					.map(Word::text)
					.toList();
	}

	/** What is written in Latin script is how the Han characters are read. */
	private static boolean areOfOneName(List<Reading> readings) {
		Set<List<String>> written = readings.stream()
			.filter((reading) -> reading.isWritten() && reading.isAlphabetic())
			.map(Reading::sorted)
			.collect(Collectors.toSet());
		return readings.stream().filter(Reading::isTransliterated).map(Reading::sorted).anyMatch(written::contains);
	}

	/**
	 * {@return the number of letters of its words, without particles}
	 */
	public int letters() {
		return this.readings.isEmpty() ? 0
				: this.readings.getFirst()
					.words()
					.stream()
					.filter((word) -> !word.is(Word.Kind.PARTICLE))
					.mapToInt((word) -> word.is(Word.Kind.NUMBER) ? LETTERS_OF_A_NUMBER : word.length())
					.sum();
	}

	/**
	 * {@return the initials that it has as the name of a person}
	 */
	public String initials() {
		return this.readings.isEmpty() ? ""
				: this.readings.getFirst()
					.words()
					.stream()
					.filter((word) -> word.is(Word.Kind.INITIAL))
					.map(Word::text)
					.collect(Collectors.joining());
	}

	/**
	 * {@return whether it is written in Han characters}
	 */
	public boolean isHan() {
		return !this.readings.isEmpty() && this.readings.getFirst().script() == UnicodeScript.HAN;
	}

	/**
	 * {@return parts of the name, however it is read, that alike names share}
	 */
	public Set<String> grams() {
		return Grams.of(this.readings, this.person);
	}

	/**
	 * {@return the same for each way of reading it, except for those that only what is
	 * found is compared with}
	 */
	public List<Set<String>> gramsByReading() {
		return this.readings.stream()
			.filter((reading) -> reading.origin() != Reading.Origin.RESPELT)
			.map((reading) -> Grams.of(List.of(reading), this.person))
			.toList();
	}

}
