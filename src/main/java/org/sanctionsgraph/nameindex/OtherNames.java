package org.sanctionsgraph.nameindex;

import java.util.List;
import java.util.stream.Collectors;

import org.sanctionsgraph.matching.NameComparison;
import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.spelling.NearNames;

/**
 * What the other names of an actor tell about one of them.
 *
 * @param inHan whether one of them is in Han characters
 * @param inFull whether one of them has the given name of which this one has a part
 * @param romanized whether one of them is how this one, in Han characters, is read
 * @param initials the initials that some of them have and this one lacks
 */
record OtherNames(boolean inHan, boolean inFull, boolean romanized, String initials) {

	static final OtherNames NONE = new OtherNames(false, false, false, "");

	/** More than a family name alone. */
	private static final double WHOLE = 0.8;

	/**
	 * {@return what all names of an actor tell about one of them}
	 */
	static OtherNames of(NameForm form, List<NameForm> all) {
		return new OtherNames(all.stream().anyMatch(NameForm::isHan),
				form.person() && all.stream().anyMatch((other) -> NearNames.isShortened(form, other)),
				form.isHan() && all.stream().anyMatch((other) -> isRomanized(form, other)),
				form.first().initials().isEmpty()
						? all.stream().map((other) -> other.first().initials()).collect(Collectors.joining()) : "");
	}

	private static boolean isRomanized(NameForm han, NameForm other) {
		return !other.isHan() && NameComparison.compare(other, han).score() >= WHOLE;
	}

	/**
	 * {@return whether a name has initials, and none that another name of the actor has}
	 */
	boolean haveOtherInitialsThan(NameForm name) {
		String others = name.first().initials();
		return !this.initials.isEmpty() && !others.isEmpty()
				&& others.chars().noneMatch((letter) -> this.initials.indexOf(letter) >= 0);
	}

}
