package org.sanctionsgraph.diagrams;

/**
 * Where a box is.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width in pixels
 * @param height in pixels
 */
record Box(double x, double y, double width, double height) {

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
	}

	/** A place on an edge, of so many that are spread over it. */
	double port(int index, int count) {
		return this.y + this.height * (index + 1) / (count + 1);
	}

}
