/** What a search means, decided without any host: words, the query in the host's language, marks in passages. */
package org.rectify.search.internal;
