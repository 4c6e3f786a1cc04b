package org.rectify.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names in {@code rectify-order.bpmn20.xml}: of the process, its elements, messages, variables and the beans that it
 * calls. Ids of deployed elements are never renamed: running processes hold them.
 *
 * <p>The process is led by {@link #PLACE}: after every step the listener named {@link #BEAN_STEP} leaves there what the
 * record says, and every gateway reads that and nothing else.
 */
public final class RectifyProcesses {

    /** The key of the process of an order. */
    public static final String ORDER = "rectifyOrder";

    /** Where its definition lies on the classpath. */
    public static final String ORDER_FILE = "alfresco/module/rectify-platform/workflow/rectify-order.bpmn20.xml";

    // User tasks; the form key is rectwf:<id>, see rectify-workflow-model.xml.

    public static final String DRAFT_TASK = "draftTask";
    public static final String APPROVE_TASK = "approveTask";
    public static final String SIGN_FOR_TASK = "signForTask";
    public static final String DECLINED_TASK = "declinedTask";
    public static final String PLAN_TASK = "planTask";
    public static final String RECTIFY_TASK = "rectifyTask";

    /** One instance for each unit of {@link #OPEN_PARTS}, side by side; whose it is, says {@link #PART}. */
    public static final String ASSIST_TASK = "assistTask";

    public static final String RESUME_TASK = "resumeTask";
    public static final String VERIFY_TASK = "verifyTask";
    public static final String LOOK_BACK_TASK = "lookBackTask";
    public static final String DECIDE_EXTENSION_TASK = "decideExtensionTask";
    public static final String DECIDE_CANCELLATION_TASK = "decideCancellationTask";

    public static final List<String> TASKS = List.of(
            DRAFT_TASK,
            APPROVE_TASK,
            SIGN_FOR_TASK,
            DECLINED_TASK,
            PLAN_TASK,
            RECTIFY_TASK,
            ASSIST_TASK,
            RESUME_TASK,
            VERIFY_TASK,
            LOOK_BACK_TASK,
            DECIDE_EXTENSION_TASK,
            DECIDE_CANCELLATION_TASK);

    // Other elements that code or the interface asks about.

    public static final String DEADLINE_TIMER = "deadlineTimer";
    public static final String LOOK_BACK_TIMER = "lookBackTimer";

    /** Where a closed order waits for which no look-back is planned. */
    public static final String ARCHIVE_WAIT = "archiveWait";

    public static final String CANCELLED_END = "cancelledEnd";
    public static final String DISCARDED_END = "discardedEnd";
    public static final String ARCHIVED_END = "archivedEnd";

    // Messages. The two that interrupt (suspended, recordMoved) are sent after the engine's command, never from within
    // a
    // listener: the engine would go on with the dead execution and lose the process. The others may be sent from there.

    /**
     * Makes one {@link #DECIDE_EXTENSION_TASK} each time. Received while the order is issued, declined, received or
     * rectifying; the task stays when the order is submitted or suspended meanwhile, and lapses with the open life.
     */
    public static final String EXTENSION_REQUESTED = "extensionRequested";

    /**
     * Makes a {@link #DECIDE_CANCELLATION_TASK}. Received in every open place, draft included, but not while such a
     * task waits.
     */
    public static final String CANCELLATION_REQUESTED = "cancellationRequested";

    /**
     * Sets the deadline timer anew from {@link #DEADLINE}, before or after it has fired. Received while the order is
     * issued, declined, received or rectifying; elsewhere no timer runs, and the next one starts from the variable.
     */
    public static final String DEADLINE_MOVED = "deadlineMoved";

    /** Ends the work and its timer and makes a {@link #RESUME_TASK}. Received where {@link #DEADLINE_MOVED} is. */
    public static final String SUSPENDED = "suspended";

    /**
     * Begins anew where the record stands, in every place: tasks and pending decisions are dropped, those of the
     * record's place made. Who sends it sends the requests that are still pending again.
     */
    public static final String RECORD_MOVED = "recordMoved";

    public static final List<String> MESSAGES =
            List.of(EXTENSION_REQUESTED, CANCELLATION_REQUESTED, DEADLINE_MOVED, SUSPENDED, RECORD_MOVED);

    // Variables of the process; all of them exist from the entry gateway on, null where nothing is to be said.

    public static final String ORDER_ID = "rectwf_orderId";

    /** One of {@link #PLACES}. */
    public static final String PLACE = "rectwf_place";

    /** {@code ArrayList<String>}: codes of the assisting units that are still at work; empty, never null. */
    public static final String OPEN_PARTS = "rectwf_openParts";

    /** {@code Date} from which on the order is overdue: the timer fires then; where it is null, no timer runs. */
    public static final String DEADLINE = "rectwf_deadline";

    public static final String REVIEW_ON = "rectwf_reviewOn";

    /** {@code Date} of the planned look-back, null where none is planned. */
    public static final String LOOK_BACK_ON = "rectwf_lookBackOn";

    /** Local to an {@link #ASSIST_TASK}'s execution: the unit whose part it is. */
    public static final String PART = "rectwf_part";

    // Places.

    public static final String DRAFT = "draft";
    public static final String IN_APPROVAL = "in-approval";
    public static final String ISSUED = "issued";
    public static final String DECLINED = "declined";
    public static final String RECEIVED = "received";
    public static final String RECTIFYING = "rectifying";
    public static final String SUSPENDED_PLACE = "suspended";
    public static final String SUBMITTED = "submitted";
    public static final String CLOSED = "closed";
    public static final String LOOK_BACK = "look-back";
    public static final String CANCELLED = "cancelled";
    public static final String DISCARDED = "discarded";
    public static final String ARCHIVED = "archived";

    public static final List<String> PLACES = List.of(
            DRAFT,
            IN_APPROVAL,
            ISSUED,
            DECLINED,
            RECEIVED,
            RECTIFYING,
            SUSPENDED_PLACE,
            SUBMITTED,
            CLOSED,
            LOOK_BACK,
            CANCELLED,
            DISCARDED,
            ARCHIVED);

    /** The places in which the deadline timer runs. */
    public static final Set<String> CLOCK_RUNS = Set.of(ISSUED, DECLINED, RECEIVED, RECTIFYING);

    /** The places in which the process is over. */
    public static final Set<String> OVER = Set.of(CANCELLED, DISCARDED, ARCHIVED);

    /**
     * The one task of the main line that waits at a place. At {@link #CLOSED} none does until the day of the
     * look-back, and then {@link #LOOK_BACK_TASK}; where the process is over, none.
     */
    public static final Map<String, String> TASK_AT = Map.of(
            DRAFT, DRAFT_TASK,
            IN_APPROVAL, APPROVE_TASK,
            ISSUED, SIGN_FOR_TASK,
            DECLINED, DECLINED_TASK,
            RECEIVED, PLAN_TASK,
            RECTIFYING, RECTIFY_TASK,
            SUSPENDED_PLACE, RESUME_TASK,
            SUBMITTED, VERIFY_TASK,
            LOOK_BACK, LOOK_BACK_TASK);

    // Beans in the engine's registry.

    /** JavaDelegate after the start: makes the record where there is none. */
    public static final String BEAN_OPEN = "rectifyOrderOpen";

    /** ExecutionListener before every routing from outside: writes the variables from the record. */
    public static final String BEAN_SYNC = "rectifyOrderSync";

    /** TaskListener of every user task, events create and complete. */
    public static final String BEAN_TASK = "rectifyOrderTask";

    /**
     * ExecutionListener at the end of every user task. The engine calls it also when a task is interrupted or the
     * process deleted, and once more for the whole when all assisting parts are done: it takes a step only where the
     * complete listener left one in this execution.
     */
    public static final String BEAN_STEP = "rectifyOrderStep";

    /** JavaDelegate when the deadline timer has fired. */
    public static final String BEAN_OVERDUE = "rectifyOrderOverdue";

    public static final List<String> BEANS = List.of(BEAN_OPEN, BEAN_SYNC, BEAN_TASK, BEAN_STEP, BEAN_OVERDUE);

    private RectifyProcesses() {}
}
