/** The shelf of filed cases and its counters, in the tables {@code rect_archive…}. */
package org.rectify.archive.sql;
