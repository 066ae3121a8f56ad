package org.sanctionsgraph.language;

/**
 * A text in a language.
 *
 * @param language its BCP 47 language tag
 * @param text the text
 */
public record Wording(String language, String text) {
}
