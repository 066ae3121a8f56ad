package org.sanctionsgraph.drawing;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A whole picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it is
 * @param description what it shows, in a sentence
 * @param content what is in it, from the back to the front
 */
public record Picture(double width, double height, String title, String description, List<Element> content) {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	/**
	 * {@return the picture as text}
	 */
	public String svg() {
		StringWriter out = new StringWriter();
		try {
			XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out);
			root().write(xml);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return out.append('\n').toString();
	}

	/** Links in it are read out, which the role of a mere image would prevent. */
	private Element root() {
		return Element.of("svg")
			.with("xmlns", "http://www.w3.org/2000/svg")
			.with("viewBox", Coordinates.path("0 0 %s %s", this.width, this.height))
			.with("width", this.width)
			.with("height", this.height)
			.with("lang", "en")
			.with("role", "graphics-document document")
			.with("aria-labelledby", "title description")
			.add(Shapes.title(this.title).with("id", "title"),
					Element.of("desc").with("id", "description").text(this.description),
					Element.of("style").text(Style.CSS),
					Shapes.rectangle(0, 0, this.width, this.height).with("class", "paper"))
			.add(this.content);
	}

}
