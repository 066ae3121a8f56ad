package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.Romanization;
import org.sanctionsgraph.script.Scripts;
import org.sanctionsgraph.words.Words;

/**
 * A form of a name as it is compared.
 */
public final class NameForm {

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
		List<Reading> readings = words.isEmpty() ? List.of() : Readings.of(text, words, person, mandarin);
		return new NameForm(new WrittenName(text, folded), person,
				Romanization.isOtherThanPinyin(text) ? readings : readings.stream().map(Reading::inPinyin).toList(),
				Readings.areMixed(words) && !Readings.areOfOneName(readings));
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
	 * {@return the first way of reading it, of a name without letters one without words}
	 */
	public Reading first() {
		return this.readings.isEmpty() ? Reading.NONE : this.readings.getFirst();
	}

	/**
	 * {@return whether both are written in the same script}
	 */
	public boolean sharesScript(NameForm other) {
		return first().script() == other.first().script();
	}

	/** Whether both are wholly in one script other than Latin. */
	public boolean hasScriptOf(NameForm other) {
		return sharesScript(other) && first().script() != UnicodeScript.LATIN;
	}

	/**
	 * {@return whether it is one word in an alphabet}
	 */
	public boolean isOneWord() {
		return first().isAlphabetic() && first().words().size() == 1;
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
	 * {@return whether it is written in Han characters}
	 */
	public boolean isHan() {
		return first().script() == UnicodeScript.HAN;
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
