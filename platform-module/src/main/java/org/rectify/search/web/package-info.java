/** Search over REST: finding, suggestions, saved searches, and building the index anew. */
package org.rectify.search.web;
