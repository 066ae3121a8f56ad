package org.sanctionsgraph.matching;

/**
 * How words are compared.
 *
 * @param person whether it is a person's name
 * @param exact whether no typing errors are expected
 * @param consonants whether vowels may be missing
 */
record HowCompared(boolean person, boolean exact, boolean consonants) {
}
