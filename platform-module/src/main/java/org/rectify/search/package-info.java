/**
 * Search over every record and the text of its files. A kind of record becomes searchable by a {@link
 * org.rectify.search.SearchSource} and by handing its entries to the {@link org.rectify.search.SearchIndex} in the
 * transaction that changes it.
 */
package org.rectify.search;
