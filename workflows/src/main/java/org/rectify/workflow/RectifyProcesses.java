package org.rectify.workflow;

/** Names in the processes that code refers to; a test holds them against the BPMN files. */
public final class RectifyProcesses {

    /** The process of one rectification order. */
    public static final String ORDER = "rectifyOrder";

    public static final String VAR_ORDER_ID = "rectwf_orderId";
    public static final String VAR_PLACE = "rectwf_place";
    public static final String VAR_OPEN_PARTS = "rectwf_openParts";
    public static final String VAR_PART = "rectwf_part";
    public static final String VAR_DEADLINE = "rectwf_deadline";
    public static final String VAR_LOOK_BACK_ON = "rectwf_lookBackOn";

    public static final String MESSAGE_EXTENSION_REQUESTED = "extensionRequested";
    public static final String MESSAGE_CANCELLATION_REQUESTED = "cancellationRequested";
    public static final String MESSAGE_DEADLINE_MOVED = "deadlineMoved";
    public static final String MESSAGE_SUSPENDED = "suspended";
    public static final String MESSAGE_RECORD_MOVED = "recordMoved";

    public static final String BEAN_OPEN = "rectifyOrderOpen";
    public static final String BEAN_TASK = "rectifyOrderTask";
    public static final String BEAN_STEP = "rectifyOrderStep";
    public static final String BEAN_SYNC = "rectifyOrderSync";
    public static final String BEAN_OVERDUE = "rectifyOrderOverdue";

    private RectifyProcesses() {}
}
