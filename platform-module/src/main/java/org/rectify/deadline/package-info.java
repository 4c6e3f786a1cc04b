/** What follows from a deadline and the working calendar: lights, lateness, suspension, reminders. Decides, stores nothing. */
package org.rectify.deadline;
