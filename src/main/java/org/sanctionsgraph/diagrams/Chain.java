package org.sanctionsgraph.diagrams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The acts around one act, in columns: what led to it on the left, what followed on the
 * right.
 */
public final class Chain {

	private final Map<String, ChainAct> acts = new LinkedHashMap<>();

	private final Map<String, Integer> columns = new HashMap<>();

	/** Puts acts into a column, except those that are in one already. */
	public void add(int column, Collection<ChainAct> more) {
		more.forEach((act) -> {
			if (this.acts.putIfAbsent(act.id(), act) == null) {
				this.columns.put(act.id(), column);
			}
		});
	}

	/**
	 * {@return how many acts there are}
	 */
	public int size() {
		return this.acts.size();
	}

	/**
	 * {@return the ids of acts that announced or carry out one in the column, and are in
	 * none}
	 */
	public Set<String> companions(int column) {
		Set<String> ids = missing(column, ChainLink::isBeside, ChainLink::earlier, ChainLink::later);
		ids.addAll(missing(column, ChainLink::isBeside, ChainLink::later, ChainLink::earlier));
		return ids;
	}

	/**
	 * {@return the ids of acts that led to one in the column, and are in none}
	 */
	public Set<String> before(int column) {
		return missing(column, Predicate.not(ChainLink::isBeside), ChainLink::later, ChainLink::earlier);
	}

	/**
	 * {@return the ids of acts to which one in the column led, and which are in none}
	 */
	public Set<String> after(int column) {
		return missing(column, Predicate.not(ChainLink::isBeside), ChainLink::earlier, ChainLink::later);
	}

	private Set<String> missing(int column, Predicate<ChainLink> which, Function<ChainLink, String> near,
			Function<ChainLink, String> far) {
		return in(column).stream()
			.flatMap((act) -> act.links().filter(which).filter((link) -> near.apply(link).equals(act.id())))
			.map(far)
			.filter((id) -> !this.acts.containsKey(id))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private List<ChainAct> in(int column) {
		return this.acts.values().stream().filter((act) -> column(act) == column).toList();
	}

	private int column(ChainAct act) {
		return this.columns.getOrDefault(act.id(), 0);
	}

	/** The first acts that were added, which are the nearest. */
	Chain nearest(int count) {
		Chain nearest = new Chain();
		this.acts.values().stream().limit(count).forEach((act) -> nearest.add(column(act), List.of(act)));
		return nearest;
	}

	ChainAct start() {
		return this.acts.values().iterator().next();
	}

	/** From left to right, and down from the oldest; what enacts an act follows it. */
	List<List<ChainAct>> inColumns() {
		return new ArrayList<>(this.acts.values()
			.stream()
			.sorted(Comparator.comparing(ChainAct::shownFrom).thenComparing(ChainAct::type, Comparator.reverseOrder()))
			.collect(Collectors.groupingBy(this::column, TreeMap::new, Collectors.toList()))
			.values());
	}

	/**
	 * The links between the acts, each once, the shortest of those between the same two.
	 */
	Collection<ChainLink> links() {
		Map<List<Object>, ChainLink> links = new LinkedHashMap<>();
		this.acts.values()
			.stream()
			.flatMap(ChainAct::links)
			.filter((link) -> this.acts.containsKey(link.earlier()) && this.acts.containsKey(link.later()))
			.forEach((link) -> links.merge(List.of(link.earlier(), link.later(), link.kind()), link, Chain::shorter));
		return links.values();
	}

	String title(ChainLink link) {
		return link.title(act(link.earlier()).title(), act(link.later()).title());
	}

	private ChainAct act(String id) {
		return Objects.requireNonNull(this.acts.get(id));
	}

	/** How many acts are linked to these, but not among them. */
	long others() {
		return this.acts.values()
			.stream()
			.flatMap(ChainAct::links)
			.flatMap((link) -> List.of(link.earlier(), link.later()).stream())
			.distinct()
			.filter((id) -> !this.acts.containsKey(id))
			.count();
	}

	private static ChainLink shorter(ChainLink one, ChainLink other) {
		Comparator<ChainLink> byLag = Comparator.comparing(ChainLink::lagDays,
				Comparator.nullsLast(Comparator.naturalOrder()));
		return (byLag.compare(one, other) <= 0) ? one : other;
	}

}
