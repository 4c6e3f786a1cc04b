/**
 * Search by query, on Lucene: the part of AFTS that the modules use, over the nodes that have one of the types or aspects
 * named in the setting {@code host.search.indexed}. What a transaction changes is queued in that transaction and indexed
 * right after its commit; what was queued when the process died is indexed at the next start.
 */
package org.rectify.host.search;
