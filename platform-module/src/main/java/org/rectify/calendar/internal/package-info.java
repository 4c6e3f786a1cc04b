/** Working-day arithmetic and the shipped years, without a database. */
package org.rectify.calendar.internal;
