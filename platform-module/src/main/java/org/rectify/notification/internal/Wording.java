package org.rectify.notification.internal;

import org.rectify.notification.Notifications.Received;
import org.rectify.notification.internal.Postman.Words;

/** Puts a notice into the words of a mail. */
@FunctionalInterface
public interface Wording {

    Words of(Received notice);
}
