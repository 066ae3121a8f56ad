package org.sanctionsgraph.drawing;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A picture as a browser reads it.
 *
 * @param root its outermost element
 */
public record ParsedSvg(Element root) {

	private static final int MOST_BYTES = 100_000;

	/**
	 * {@return the picture in a text, which is small, well-formed and runs nothing}
	 */
	public static ParsedSvg of(String text) {
		assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		try {
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			ParsedSvg svg = new ParsedSvg(
					factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement());
			svg.checkThatItRunsNothing();
			return svg;
		}
		catch (Exception ex) {
			throw new AssertionError(text, ex);
		}
	}

	private void checkThatItRunsNothing() {
		assertThat(this.root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
		assertThat(elements("script")).isEmpty();
		assertThat(elements("foreignObject")).isEmpty();
		assertThat(elements("*")).allSatisfy((element) -> {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
			}
			assertThat(element.getAttribute("href"))
				.matches("|#[a-z]|\\.\\./records/[^/:?#\\s]+|\\.\\./(?:graphiql#|graphql\\?)query=[^/:?#\\s]+");
		});
	}

	/**
	 * {@return all elements with a name}
	 */
	public List<Element> elements(String name) {
		return within(this.root, name);
	}

	/**
	 * {@return the elements with a name in another}
	 */
	public static List<Element> within(Element outer, String name) {
		NodeList found = outer.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj((index) -> (Element) found.item(index)).toList();
	}

	/**
	 * {@return all elements of a class}
	 */
	public List<Element> ofClass(String look) {
		return elements("*").stream().filter((element) -> element.getAttribute("class").equals(look)).toList();
	}

	/**
	 * {@return all its texts, one a line}
	 */
	public String texts() {
		return String.join("\n", elements("text").stream().map(Element::getTextContent).toList());
	}

}
