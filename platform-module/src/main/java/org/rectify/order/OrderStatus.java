package org.rectify.order;

import java.util.EnumSet;
import java.util.Set;
import org.rectify.platform.Coded;

/**
 * Where an order stands in its life. Declined, suspended and archived are facts beside the status: an order declined by
 * its unit is still issued, a suspended one is still being rectified, an archived one is still closed.
 */
public enum OrderStatus implements Coded {
    /** 草稿 */
    DRAFT("draft"),
    /** 审批中 */
    IN_APPROVAL("in-approval"),
    /** 已下发: waits for the unit to sign for it. */
    ISSUED("issued"),
    /** 已签收: waits for the unit's plan. */
    RECEIVED("received"),
    /** 整改中 */
    RECTIFYING("rectifying"),
    /** 待验收 */
    SUBMITTED("submitted"),
    /** 已销号 */
    CLOSED("closed"),
    /** 已撤销 */
    CANCELLED("cancelled"),
    /** 已废弃: a draft that was never issued. */
    DISCARDED("discarded");

    private static final Set<OrderStatus> OPEN = EnumSet.of(ISSUED, RECEIVED, RECTIFYING, SUBMITTED);
    private static final Set<OrderStatus> UNISSUED = EnumSet.of(DRAFT, IN_APPROVAL, DISCARDED);

    private final String code;

    OrderStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the order is issued and not yet at an end. */
    public boolean open() {
        return OPEN.contains(this);
    }

    /** Whether the order never left the issuing side. */
    public boolean unissued() {
        return UNISSUED.contains(this);
    }
}
