package org.sanctionsgraph.admission;

/** The share of the room that one request takes until it ends. */
final class Admitted {

	private final WorkInFlight work;

	private int share;

	private boolean ended;

	Admitted(WorkInFlight work) {
		this.work = work;
	}

	/** Waits for room; a request that has ended meanwhile takes none. */
	void begin(long cost) {
		int found = this.work.begin(cost);
		synchronized (this) {
			this.share += found;
		}
		if (this.ended) {
			end();
		}
	}

	/** Gives back what the request took. */
	synchronized void end() {
		this.ended = true;
		this.work.end(this.share);
		this.share = 0;
	}

}
