package org.rectify.workflow;

import java.util.List;

/** Names in {@code rectify-notice.bpmn20.xml}. Ids of deployed elements are never renamed: running processes hold them. */
public final class NoticeProcess {

    /** The key of the process of a notice. */
    public static final String KEY = "rectifyNotice";

    /** Where its definition lies on the classpath. */
    public static final String FILE = "alfresco/module/rectify-platform/workflow/rectify-notice.bpmn20.xml";

    public static final String DRAFT_TASK = "draftNoticeTask";
    public static final String APPROVE_TASK = "approveNoticeTask";
    public static final String ISSUE_TASK = "issueNoticeTask";
    public static final List<String> TASKS = List.of(DRAFT_TASK, APPROVE_TASK, ISSUE_TASK);

    /** Where an issued notice waits for its orders. */
    public static final String TRACK_WAIT = "trackWait";

    /** Begins anew where the record stands, in every place. */
    public static final String RECORD_MOVED = "recordMoved";

    public static final String NOTICE_ID = "rectwf_noticeRecordId";

    /** Where the record stands: its status. */
    public static final String PLACE = "rectwf_place";

    /** The places: the statuses of a notice. */
    public static final List<String> PLACES =
            List.of("draft", "in-approval", "approved", "issued", "closed", "withdrawn", "discarded");

    private NoticeProcess() {}
}
