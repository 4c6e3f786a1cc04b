/** The rules behind {@link org.rectify.deadline.Deadlines}, as pure functions of days. */
package org.rectify.deadline.internal;
