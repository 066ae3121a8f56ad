package org.sanctionsgraph.diagrams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Fitting;
import org.sanctionsgraph.drawing.Legend;
import org.sanctionsgraph.drawing.Picture;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;

/** What led to an act and what it led to. */
public final class ChainPicture {

	private static final double WIDTH = 1200;

	private static final double MARGIN = 12;

	private static final double TOP = 112;

	private static final double NARROWEST_GAP = 52;

	private static final double WIDEST_GAP = 100;

	/**
	 * Of so many columns or more, which are as many as there are with two steps each way.
	 */
	private static final int MANY = 5;

	private static final double WIDEST = 300;

	private static final double HEIGHT = 78;

	private static final double STEP = 94;

	private static final double SIZE = 12;

	private static final int LINES = 3;

	private final Chain chain;

	private final long others;

	private final Map<String, Box> boxes = new LinkedHashMap<>();

	private ChainPicture(Chain chain) {
		this.chain = chain;
		this.others = chain.others();
		List<List<ChainAct>> columns = chain.inColumns();
		double gap = (columns.size() < MANY) ? WIDEST_GAP : NARROWEST_GAP;
		double width = Math.min(WIDEST, (WIDTH - 2 * MARGIN + gap) / columns.size() - gap);
		for (int i = 0; i < columns.size(); i++) {
			double top = TOP;
			for (ChainAct act : columns.get(i)) {
				this.boxes.put(act.id(), new Box(MARGIN + i * (width + gap), top, width, HEIGHT));
				top += STEP;
			}
		}
	}

	/**
	 * {@return the picture of the acts, of the nearest if they are too many}
	 */
	public static String of(Chain chain) {
		return Fitting.largest(chain.size(), (count) -> new ChainPicture(chain.nearest(Math.max(1, count))).draw());
	}

	private Picture draw() {
		String title = this.chain.start().title();
		List<Element> content = new ArrayList<>(
				List.of(Shapes.text(MARGIN, 32, Texts.within(WIDTH - 2 * MARGIN, title, 20 * Texts.BOLD))
					.with("class", "headline"), Shapes.text(MARGIN, 56, summary()).with("class", "note")));
		content.addAll(new Legend(MARGIN, 84).line("answers", "answers (days later)")
			.line("meets", "meets a request")
			.line("enacts", "carries out its announcement")
			.field("box measure", "measure")
			.field("box response", "response")
			.field("box start", "the act itself")
			.draw());
		content.addAll(new ChainArrows(this.boxes, this.chain).draw());
		this.chain.inColumns().stream().flatMap(Collection::stream).forEach((act) -> content.add(box(act)));
		double bottom = this.boxes.values().stream().mapToDouble(Box::bottom).max().orElse(TOP);
		return new Picture(WIDTH, bottom + MARGIN, title, summary(), content);
	}

	private String summary() {
		String shown = "What led to it and what it led to: %s, at most two steps away"
			.formatted(Texts.count(this.boxes.size(), "act"));
		return (this.others == 0) ? shown : "%s; linked to them, but not shown: %s; to see these, name another act"
			.formatted(shown, Texts.count(this.others, "act"));
	}

	private Element box(ChainAct act) {
		Box box = Objects.requireNonNull(this.boxes.get(act.id()));
		String kind = act.equals(this.chain.start()) ? " start" : "";
		String doer = (act.jurisdiction() == null) ? "" : " " + act.jurisdiction().name();
		Element link = Shapes.link(act.id(), "%s%s: %s".formatted(act.when(), doer, act.title()))
			.add(Shapes.rectangle(box.x(), box.y(), box.width(), box.height())
				.with("rx", 5)
				.with("class", "box " + act.type().toLowerCase(Locale.ROOT) + kind),
					Shapes
						.text(box.x() + 9, box.y() + 18,
								Texts.within(box.width() - 16, act.when() + doer, SIZE * Texts.BOLD))
						.with("class", "name"));
		List<String> lines = Texts.lines(box.width() - 18, act.title(), SIZE, LINES);
		for (int i = 0; i < lines.size(); i++) {
			link.add(Shapes.text(box.x() + 9, box.y() + 35 + i * 16, lines.get(i)));
		}
		return Shapes.group("boxes").add(link);
	}

}
