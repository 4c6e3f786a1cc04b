/** What people are reminded of and when a mail is tried again, decided and carried out over ports. */
package org.rectify.notification.internal;
