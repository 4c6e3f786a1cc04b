/** The tables {@code rect_…} in the host's own database: their versions, and what the databases don't agree on. */
package org.rectify.platform.sql;
