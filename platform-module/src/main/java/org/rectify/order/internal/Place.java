package org.rectify.order.internal;

import java.util.Locale;
import org.rectify.order.Order;

/** Where the process of an order has to stand, as its record says. The codes are those of the process's own routing. */
public enum Place {
    DRAFT,
    IN_APPROVAL,
    ISSUED,
    DECLINED,
    RECEIVED,
    RECTIFYING,
    SUSPENDED,
    SUBMITTED,
    CLOSED,
    CANCELLED,
    DISCARDED,
    ARCHIVED;

    /** The code in the process variable {@code rectwf_place}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the process is at its end there. */
    public boolean end() {
        return this == CANCELLED || this == DISCARDED || this == ARCHIVED;
    }

    public static Place of(Order order) {
        if (order.archived() != null) {
            return ARCHIVED;
        }
        return switch (order.status()) {
            case DRAFT -> DRAFT;
            case IN_APPROVAL -> IN_APPROVAL;
            case ISSUED -> order.declined() == null ? ISSUED : DECLINED;
            case RECEIVED -> order.suspended() ? SUSPENDED : RECEIVED;
            case RECTIFYING -> order.suspended() ? SUSPENDED : RECTIFYING;
            case SUBMITTED -> SUBMITTED;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
            case DISCARDED -> DISCARDED;
        };
    }
}
