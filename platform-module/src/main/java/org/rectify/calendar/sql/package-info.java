/** The administrator's entries in the host's database. */
package org.rectify.calendar.sql;
