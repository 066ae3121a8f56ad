package org.sanctionsgraph.documents;

/**
 * Documents that links of the application lead to, such as the queries about records.
 * They are answered where others need a permission.
 */
@FunctionalInterface
public interface OwnDocuments {

	/**
	 * {@return whether a document is one of them}
	 */
	boolean contain(String text);

}
