package org.sanctionsgraph.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An element of a picture, with its attributes, its text and the elements in it. */
public final class Element {

	private final String name;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<Element> content = new ArrayList<>();

	private String text = "";

	private Element(String name) {
		this.name = name;
	}

	/**
	 * {@return an element without attributes}
	 */
	public static Element of(String name) {
		return new Element(name);
	}

	/**
	 * {@return this element, with an attribute}
	 */
	public Element with(String attribute, String value) {
		this.attributes.put(attribute, XmlCharacters.of(value));
		return this;
	}

	/**
	 * {@return this element, with a length or coordinate}
	 */
	public Element with(String attribute, double value) {
		return with(attribute, Coordinates.text(value));
	}

	/**
	 * {@return this element, with a text}
	 */
	public Element text(String value) {
		this.text = XmlCharacters.of(value);
		return this;
	}

	/**
	 * {@return this element, with other elements in it}
	 */
	public Element add(Element... elements) {
		return add(List.of(elements));
	}

	/**
	 * {@return this element, with other elements in it}
	 */
	public Element add(Collection<Element> elements) {
		this.content.addAll(elements);
		return this;
	}

	void write(XMLStreamWriter xml) throws XMLStreamException {
		boolean isEmpty = this.content.isEmpty() && this.text.isEmpty();
		if (isEmpty) {
			xml.writeEmptyElement(this.name);
		}
		else {
			xml.writeStartElement(this.name);
		}
		for (Map.Entry<String, String> attribute : this.attributes.entrySet()) {
			xml.writeAttribute(attribute.getKey(), attribute.getValue());
		}
		if (!isEmpty) {
			writeContent(xml);
		}
	}

	private void writeContent(XMLStreamWriter xml) throws XMLStreamException {
		xml.writeCharacters(this.text);
		for (Element element : this.content) {
			element.write(xml);
		}
		xml.writeEndElement();
	}

}
