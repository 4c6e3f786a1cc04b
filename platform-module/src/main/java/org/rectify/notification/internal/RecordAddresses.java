package org.rectify.notification.internal;

import org.rectify.record.RecordKind;

/** Where people open a record. */
@FunctionalInterface
public interface RecordAddresses {

    String of(RecordKind kind, String id);
}
