package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static final List<String> JURISDICTIONS = List.of("ca", "eu", "uk", "us");

	private static final Ranking FOUR_KEYS = Ranking.of(List.of(List.of(listed("2020", 1, 2, 3), listed("2021", 4)),
			List.of(listed("2021-05", 2), listed("2022", 5))));

	@Test
	void broadestComeFirstThenTheEarliest() {
		assertThat(FOUR_KEYS.byKey().rows().keySet()).containsExactly("972020", "982020", "982021", "982022");
		assertThat(FOUR_KEYS.byKey().rows().values()).containsExactly(RoaringBitmap.bitmapOf(2),
				RoaringBitmap.bitmapOf(1, 3), RoaringBitmap.bitmapOf(4), RoaringBitmap.bitmapOf(5));
		assertThat(FOUR_KEYS.size()).isEqualTo(5);
	}

	@Test
	void aPageHasAsManyAsWantedAndThoseWithTheSameKeyAsTheLast() {
		assertThat(FOUR_KEYS.from(null, false, 1)).isEqualTo(RoaringBitmap.bitmapOf(2));
		assertThat(FOUR_KEYS.from(null, false, 2)).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3));
		assertThat(FOUR_KEYS.from(null, true, 1)).isEqualTo(RoaringBitmap.bitmapOf(5));
		assertThat(FOUR_KEYS.from(null, false, 100)).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 4, 5));
	}

	@Test
	void thoseWithTheKeyOfTheCursorComeBesideThoseThatAreWanted() {
		assertThat(FOUR_KEYS.from("982020", false, 1)).isEqualTo(RoaringBitmap.bitmapOf(1, 3, 4));
		assertThat(FOUR_KEYS.from("982020", true, 1)).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3));
		assertThat(FOUR_KEYS.from("982020-07", false, 1)).isEqualTo(RoaringBitmap.bitmapOf(4));
		assertThat(FOUR_KEYS.from("99", false, 1)).isEqualTo(new RoaringBitmap());
	}

	@RepeatedTest(20)
	void ranksAsEachTargetAloneWould(RepetitionInfo info) {
		Random random = new Random(info.getCurrentRepetition());
		Map<String, List<ListedTogether>> all = new HashMap<>();
		for (int i = 0; i < 40; i++) {
			all.computeIfAbsent(JURISDICTIONS.get(random.nextInt(4)), (key) -> new ArrayList<>()).add(any(random));
		}
		LocalDate day = random.nextBoolean() ? null : LocalDate.of(2020, 1 + random.nextInt(12), 15);
		Compared compared = new Compared(List.of("eu", "us", "ca"), List.of(), day);
		Map<String, RoaringBitmap> expected = new TreeMap<>();
		for (int target = 0; target < 30; target++) {
			String key = key(target, all, compared);
			if (key != null) {
				expected.computeIfAbsent(key, (missing) -> new RoaringBitmap()).add(target);
			}
		}
		assertThat(Ranking.of(new Designated(all).compared(compared)).byKey().rows()).isEqualTo(expected);
	}

	private static @Nullable String key(int target, Map<String, List<ListedTogether>> all, Compared compared) {
		TreeSet<String> jurisdictions = new TreeSet<>();
		TreeSet<String> dates = new TreeSet<>();
		all.forEach((jurisdiction, listed) -> listed.forEach((one) -> {
			boolean meant = List.of("eu", "us", "ca").contains(jurisdiction);
			LocalDate day = compared.asOf();
			boolean begun = day == null || !LocalDate.parse(one.fromDay()).isAfter(day);
			boolean ended = day != null && one.untilDay() != null && !LocalDate.parse(one.untilDay()).isAfter(day);
			if (meant && begun && !ended && List.of(box(one.targets())).contains(target)) {
				jurisdictions.add(jurisdiction);
				dates.add(one.from());
			}
		}));
		return jurisdictions.isEmpty() ? null : (99 - jurisdictions.size()) + dates.first();
	}

	private static Integer[] box(int[] targets) {
		return Arrays.stream(targets).boxed().toArray(Integer[]::new);
	}

	private static ListedTogether any(Random random) {
		String day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(300)).toString();
		String from = random.nextInt(4) == 0 ? day.substring(0, 7) : day;
		String fromDay = (from.length() == 7) ? from + "-01" : day;
		String until = random.nextBoolean() ? null : LocalDate.parse(day).plusDays(1 + random.nextInt(200)).toString();
		return new ListedTogether(from, fromDay, until, random.ints(1 + random.nextInt(5), 0, 30).toArray());
	}

	private static ListedTogether listed(String from, int... targets) {
		return new ListedTogether(from, from, null, targets);
	}

}
