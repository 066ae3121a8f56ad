package org.sanctionsgraph.shapes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions that take linear time, as RE2 runs them, and little memory, however
 * their repetitions multiply.
 */
final class Expressions {

	/** Characters, once all counted repetitions are written out. */
	private static final long LARGEST = 10_000;

	/** A quoted text, an escaped character, a class, a repetition, or one character. */
	private static final Pattern PART = Pattern
		.compile("\\\\Q.*?\\\\E|\\\\.|\\[\\^?]?(?:\\\\.|[^]\\\\])*]|\\{(?<least>\\d+)(?:,(?<most>\\d*))?}|.");

	private final Deque<Long> sizes = new ArrayDeque<>();

	private long last;

	private Expressions() {
		this.sizes.push(0L);
	}

	/**
	 * {@return whether a text is an expression that can be run}
	 */
	static boolean canRun(String text) {
		return new Expressions().size(text) <= LARGEST && text.equals(com.google.re2j.Pattern.compile(text).pattern());
	}

	private long size(String text) {
		Matcher parts = PART.matcher(text);
		while (parts.find()) {
			add(parts);
		}
		return this.sizes.stream().mapToLong(Long::longValue).sum();
	}

	private void add(Matcher part) {
		if (part.group("least") != null) {
			grow(this.last * (times(part) - 1));
			this.last *= times(part);
		}
		else if (part.group().equals("(")) {
			this.sizes.push(0L);
		}
		else {
			this.last = (part.group().equals(")") && this.sizes.size() > 1) ? this.sizes.pop() : part.group().length();
			grow(this.last);
		}
	}

	private void grow(long more) {
		this.sizes.push(Math.min(this.sizes.pop() + more, Integer.MAX_VALUE));
	}

	private static long times(Matcher repetition) {
		String most = repetition.group("most");
		String times = (most == null || most.isEmpty()) ? repetition.group("least") : most;
		return (times.length() > 4) ? LARGEST : Math.max(1, Long.parseLong(times));
	}

}
