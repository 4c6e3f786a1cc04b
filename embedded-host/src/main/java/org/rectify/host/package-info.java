/** The embedded host: one JVM that runs the modules as ACS would; {@link org.rectify.host.EmbeddedHost} starts it. */
package org.rectify.host;
