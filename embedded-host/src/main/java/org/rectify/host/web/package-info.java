/** The host's HTTP side: Jetty, web scripts, login, the shell and static files; {@link org.rectify.host.Main} starts it. */
package org.rectify.host.web;
