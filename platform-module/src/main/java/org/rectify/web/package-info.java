/**
 * The frame of the REST interface: one Spring MVC dispatcher behind the host's web scripts, with one manner of reading
 * requests, answering, refusing and remembering. Knows no feature; the features' controllers lie in their own
 * {@code web} packages and are wired in {@code web-context.xml}.
 */
package org.rectify.web;
