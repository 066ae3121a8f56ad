package org.sanctionsgraph.matching;

import java.util.List;

import org.sanctionsgraph.words.Word;

/**
 * Consecutive words.
 *
 * @param all the words of the name
 * @param start the index of the first
 * @param count their number
 */
record Span(List<Word> all, int start, int count) {

	Word first() {
		return this.all.get(this.start);
	}

	int end() {
		return this.start + this.count;
	}

	int length() {
		int length = 0;
		for (int i = this.start; i < this.start + this.count; i++) {
			length += this.all.get(i).length();
		}
		return length;
	}

	double weight() {
		double weight = 0;
		for (int i = this.start; i < this.start + this.count; i++) {
			weight += this.all.get(i).weight();
		}
		return weight;
	}

	boolean hasInitials(String letters) {
		if (letters.length() != this.count) {
			return false;
		}
		for (int i = 0; i < this.count; i++) {
			Word word = this.all.get(this.start + i);
			if (word.isAbbreviation() || word.text().charAt(0) != letters.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (int i = this.start; i < this.start + this.count; i++) {
			text.append(this.all.get(i).text());
		}
		return text.toString();
	}

	/** The last of several words, which is the family name of most people. */
	boolean isLast() {
		return !isWhole() && this.start + this.count == this.all.size();
	}

	boolean isWhole() {
		return this.count == this.all.size();
	}

	/**
	 * {@return whether it is a whole Chinese name, in two or more words, and the other
	 * one is only a part of one} The family name and the given name of one are not the
	 * given name of another.
	 */
	boolean isWholeBeside(Span other) {
		return this.count > 1 && isWhole() && !other.isWhole() && this.all.stream().allMatch(Word::pinyin);
	}

	/** Takes the words, unless one of them is taken already. */
	boolean isFree(boolean[] taken) {
		for (int i = this.start; i < this.start + this.count; i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}

	void take(boolean[] taken) {
		for (int i = this.start; i < this.start + this.count; i++) {
			taken[i] = true;
		}
	}

}
