/**
 * Which days are worked. The years whose notice of the State Council is known are shipped; the administrator's entries
 * stand above them; of any other year it is said that it is not known.
 */
package org.rectify.calendar;
