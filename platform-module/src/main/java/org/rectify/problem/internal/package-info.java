/** What may be done with a problem, by whom and when, and where it stands: plain decisions. */
package org.rectify.problem.internal;
