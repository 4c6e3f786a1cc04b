package org.rectify.model;

import org.alfresco.service.namespace.QName;

/**
 * Names of the content model, {@code alfresco/module/rectify-platform/model/rectify-model.xml}; those of agreements are in
 * {@link AgreementModel}.
 */
public final class RectifyModel {

    public static final String URI = "http://www.rectify.org/model/content/1.0";

    public static final String PREFIX = "rect";

    public static final QName TYPE_UNIT = name("unit");
    public static final QName TYPE_PROBLEM = name("problem");
    public static final QName TYPE_NOTICE = name("notice");
    public static final QName TYPE_ORDER = name("order");
    public static final QName TYPE_PART = name("part");
    public static final QName TYPE_MEASURE = name("measure");
    public static final QName TYPE_PROGRESS_REPORT = name("progressReport");
    public static final QName TYPE_EXTENSION = name("extension");
    public static final QName TYPE_CANCELLATION = name("cancellation");
    public static final QName TYPE_VERIFICATION = name("verification");
    public static final QName TYPE_LOOK_BACK = name("lookBack");

    public static final QName ASPECT_LIFECYCLE = name("lifecycle");
    public static final QName ASPECT_CLOCK = name("clock");
    public static final QName ASPECT_DECLINED = name("declined");
    public static final QName ASPECT_SUSPENDED = name("suspended");
    public static final QName ASPECT_SEARCHABLE = name("searchable");
    public static final QName ASPECT_ARCHIVED = name("archived");
    public static final QName ASPECT_EVIDENCE = name("evidence");
    public static final QName ASPECT_PAPER = name("paper");
    public static final QName ASPECT_DECIDED = name("decided");

    public static final QName ASSOC_PARENT_ORDER = name("parentOrder");
    public static final QName ASSOC_ORDER_NOTICE = name("orderNotice");
    public static final QName ASSOC_ORDER_PROBLEM = name("orderProblem");
    public static final QName ASSOC_ORDER_PARTS = name("orderParts");
    public static final QName ASSOC_ORDER_MEASURES = name("orderMeasures");
    public static final QName ASSOC_ORDER_REPORTS = name("orderReports");
    public static final QName ASSOC_ORDER_EXTENSIONS = name("orderExtensions");
    public static final QName ASSOC_ORDER_CANCELLATIONS = name("orderCancellations");
    public static final QName ASSOC_ORDER_VERIFICATIONS = name("orderVerifications");
    public static final QName ASSOC_ORDER_LOOK_BACKS = name("orderLookBacks");
    public static final QName ASSOC_EVIDENCE_OF = name("evidenceOf");

    public static final QName PROP_UNIT_CODE = name("unitCode");
    public static final QName PROP_UNIT_KIND = name("unitKind");
    public static final QName PROP_UNIT_PARENT = name("unitParent");
    public static final QName PROP_UNIT_PATH = name("unitPath");
    public static final QName PROP_SUPERVISING = name("supervising");
    public static final QName PROP_NUMBER_TEMPLATE = name("numberTemplate");
    public static final QName PROP_PROBLEM_DESCRIPTION = name("problemDescription");
    public static final QName PROP_PROBLEM_SOURCE = name("problemSource");
    public static final QName PROP_PROBLEM_CATEGORY = name("problemCategory");
    public static final QName PROP_PROBLEM_SEVERITY = name("problemSeverity");
    public static final QName PROP_PACE = name("pace");
    public static final QName PROP_FOUND_ON = name("foundOn");
    public static final QName PROP_FOUND_AT = name("foundAt");
    public static final QName PROP_PROBLEM_UNIT = name("problemUnit");
    public static final QName PROP_PROBLEM_STATUS = name("problemStatus");
    public static final QName PROP_ORDER_PROBLEM_ID = name("orderProblemId");
    public static final QName PROP_FOUND_BY = name("foundBy");
    public static final QName PROP_RECORDING_UNIT = name("recordingUnit");
    public static final QName PROP_REPEAT_OF = name("repeatOf");
    public static final QName PROP_CLAIMED_BY = name("claimedBy");
    public static final QName PROP_CLAIMED_AT = name("claimedAt");
    public static final QName PROP_PROBLEM_ENDED_AS = name("problemEndedAs");
    public static final QName PROP_PROBLEM_END_REASON = name("problemEndReason");
    public static final QName PROP_PROBLEM_ENDED_BY = name("problemEndedBy");
    public static final QName PROP_PROBLEM_ENDED_AT = name("problemEndedAt");
    public static final QName PROP_PROBLEM_NOTICE_ID = name("problemNoticeId");
    public static final QName PROP_BORN_OF = name("bornOf");
    public static final QName PROP_DISCLOSED = name("disclosed");
    public static final QName PROP_PROBLEM_VERSION = name("problemVersion");
    public static final QName PROP_PROBLEM_CREATED_BY = name("problemCreatedBy");
    public static final QName PROP_PROBLEM_CREATED_AT = name("problemCreatedAt");
    public static final QName PROP_PROBLEM_MODIFIED_AT = name("problemModifiedAt");
    public static final QName PROP_PROBLEM_DEMO = name("problemDemo");
    public static final QName PROP_NOTICE_NUMBER = name("noticeNumber");
    public static final QName PROP_NOTICE_ISSUING_UNIT = name("noticeIssuingUnit");
    public static final QName PROP_NOTICE_BASIS = name("noticeBasis");
    public static final QName PROP_NOTICE_ISSUED_AT = name("noticeIssuedAt");
    public static final QName PROP_NOTICE_STATUS = name("noticeStatus");
    public static final QName PROP_NOTICE_VERSION = name("noticeVersion");
    public static final QName PROP_NOTICE_BODY = name("noticeBody");
    public static final QName PROP_NOTICE_RECEIVED_FROM = name("noticeReceivedFrom");
    public static final QName PROP_NOTICE_APPROVERS = name("noticeApprovers");
    public static final QName PROP_NOTICE_APPROVALS = name("noticeApprovals");
    public static final QName PROP_NOTICE_BREAKDOWN = name("noticeBreakdown");
    public static final QName PROP_NOTICE_WITHDRAWN_REASON = name("noticeWithdrawnReason");
    public static final QName PROP_NOTICE_CREATED_BY = name("noticeCreatedBy");
    public static final QName PROP_NOTICE_CREATED_AT = name("noticeCreatedAt");
    public static final QName PROP_NOTICE_MODIFIED_AT = name("noticeModifiedAt");
    public static final QName PROP_NOTICE_CLOSED_AT = name("noticeClosedAt");
    public static final QName PROP_NOTICE_PROCESS_ID = name("noticeProcessId");
    public static final QName PROP_NOTICE_DEMO = name("noticeDemo");
    public static final QName PROP_ORDER_NUMBER = name("orderNumber");
    public static final QName PROP_ISSUING_UNIT = name("issuingUnit");
    public static final QName PROP_LEAD_UNIT = name("leadUnit");
    public static final QName PROP_RESPONSIBLE_PERSON = name("responsiblePerson");
    public static final QName PROP_APPROVER = name("approver");
    public static final QName PROP_REQUIRED_MEASURES = name("requiredMeasures");
    public static final QName PROP_PRIORITY = name("priority");
    public static final QName PROP_CREATED_BY_USER = name("createdByUser");
    public static final QName PROP_ORDER_VERSION = name("orderVersion");
    public static final QName PROP_PROGRESS = name("progress");
    public static final QName PROP_RETURN_COUNT = name("returnCount");
    public static final QName PROP_REOPEN_COUNT = name("reopenCount");
    public static final QName PROP_URGE_COUNT = name("urgeCount");
    public static final QName PROP_NOTICE_ID = name("noticeId");
    public static final QName PROP_PARENT_ORDER_ID = name("parentOrderId");
    public static final QName PROP_PROCESS_ID = name("processId");
    public static final QName PROP_DEMO = name("demo");
    public static final QName PROP_PART_UNIT = name("partUnit");
    public static final QName PROP_PART_COMPLETED = name("partCompleted");
    public static final QName PROP_PART_COMPLETED_AT = name("partCompletedAt");
    public static final QName PROP_PART_COMPLETED_BY = name("partCompletedBy");
    public static final QName PROP_PART_TEXT = name("partText");
    public static final QName PROP_MEASURE_ORDINAL = name("measureOrdinal");
    public static final QName PROP_MEASURE_TEXT = name("measureText");
    public static final QName PROP_MEASURE_DUE_ON = name("measureDueOn");
    public static final QName PROP_MEASURE_PERSON = name("measurePerson");
    public static final QName PROP_REPORT_PERIOD = name("reportPeriod");
    public static final QName PROP_REPORT_PERCENTAGE = name("reportPercentage");
    public static final QName PROP_REPORT_TEXT = name("reportText");
    public static final QName PROP_REPORT_AT = name("reportAt");
    public static final QName PROP_REPORT_BY = name("reportBy");
    public static final QName PROP_EXTENSION_REASON = name("extensionReason");
    public static final QName PROP_EXTENSION_NEW_DEADLINE = name("extensionNewDeadline");
    public static final QName PROP_EXTENSION_PREVIOUS_DEADLINE = name("extensionPreviousDeadline");
    public static final QName PROP_EXTENSION_AT = name("extensionAt");
    public static final QName PROP_EXTENSION_BY = name("extensionBy");
    public static final QName PROP_CANCELLATION_REASON = name("cancellationReason");
    public static final QName PROP_CANCELLATION_AT = name("cancellationAt");
    public static final QName PROP_CANCELLATION_BY = name("cancellationBy");
    public static final QName PROP_VERIFICATION_OUTCOME = name("verificationOutcome");
    public static final QName PROP_VERIFICATION_REMARK = name("verificationRemark");
    public static final QName PROP_VERIFICATION_AT = name("verificationAt");
    public static final QName PROP_VERIFICATION_BY = name("verificationBy");
    public static final QName PROP_LOOK_BACK_OUTCOME = name("lookBackOutcome");
    public static final QName PROP_LOOK_BACK_REMARK = name("lookBackRemark");
    public static final QName PROP_LOOK_BACK_AT = name("lookBackAt");
    public static final QName PROP_LOOK_BACK_BY = name("lookBackBy");
    public static final QName PROP_STATUS = name("status");
    public static final QName PROP_CREATED_AT = name("createdAt");
    public static final QName PROP_MODIFIED_AT = name("modifiedAt");
    public static final QName PROP_ISSUED_AT = name("issuedAt");
    public static final QName PROP_RECEIVED_AT = name("receivedAt");
    public static final QName PROP_SUBMITTED_AT = name("submittedAt");
    public static final QName PROP_CLOSED_AT = name("closedAt");
    public static final QName PROP_DEADLINE = name("deadline");
    public static final QName PROP_ORIGINAL_DEADLINE = name("originalDeadline");
    public static final QName PROP_FROZEN_LIGHT = name("frozenLight");
    public static final QName PROP_STOPPED_ON = name("stoppedOn");
    public static final QName PROP_CLOSED_LATE = name("closedLate");
    public static final QName PROP_DECLINED_REASON = name("declinedReason");
    public static final QName PROP_DECLINED_BY = name("declinedBy");
    public static final QName PROP_DECLINED_AT = name("declinedAt");
    public static final QName PROP_SUSPENDED_REASON = name("suspendedReason");
    public static final QName PROP_SUSPENDED_REVIEW_ON = name("suspendedReviewOn");
    public static final QName PROP_SUSPENDED_BY = name("suspendedBy");
    public static final QName PROP_SUSPENDED_AT = name("suspendedAt");
    public static final QName PROP_ARCHIVED_AT = name("archivedAt");
    public static final QName PROP_ARCHIVED_BY = name("archivedBy");
    public static final QName PROP_ARCHIVE_NUMBER = name("archiveNumber");
    public static final QName PROP_RETENTION = name("retention");
    public static final QName PROP_EVIDENCE_MEASURE = name("evidenceMeasure");
    public static final QName PROP_EVIDENCE_SHA256 = name("evidenceSha256");
    public static final QName PROP_EVIDENCE_BY = name("evidenceBy");
    public static final QName PROP_EVIDENCE_AT = name("evidenceAt");
    public static final QName PROP_PAPER_KIND = name("paperKind");
    public static final QName PROP_PAPER_ORDINAL = name("paperOrdinal");
    public static final QName PROP_PAPER_SHA256 = name("paperSha256");
    public static final QName PROP_DECISION = name("decision");
    public static final QName PROP_DECIDED_BY = name("decidedBy");
    public static final QName PROP_DECIDED_AT = name("decidedAt");
    public static final QName PROP_DECISION_REMARK = name("decisionRemark");

    public static final QName PROP_SEARCH_KIND = name("searchKind");
    public static final QName PROP_SEARCH_RECORD = name("searchRecord");
    public static final QName PROP_SEARCH_UNIT = name("searchUnit");
    public static final QName PROP_SEARCH_LINEAGE = name("searchLineage");
    public static final QName PROP_SEARCH_VIEWERS = name("searchViewers");
    public static final QName PROP_SEARCH_SOURCE = name("searchSource");
    public static final QName PROP_SEARCH_CATEGORY = name("searchCategory");
    public static final QName PROP_SEARCH_STATUS = name("searchStatus");
    public static final QName PROP_SEARCH_CLOCK = name("searchClock");
    public static final QName PROP_SEARCH_DUE = name("searchDue");
    public static final QName PROP_SEARCH_OTHER_DUE = name("searchOtherDue");
    public static final QName PROP_SEARCH_LIGHT = name("searchLight");
    public static final QName PROP_SEARCH_YEAR = name("searchYear");
    public static final QName PROP_SEARCH_NUMBER = name("searchNumber");
    public static final QName PROP_SEARCH_MODIFIED = name("searchModified");
    public static final QName PROP_SEARCH_TITLE = name("searchTitle");
    public static final QName PROP_SEARCH_TEXT = name("searchText");
    public static final QName PROP_SEARCH_INDEXED = name("searchIndexed");

    private RectifyModel() {}

    static QName name(String local) {
        return QName.createQName(URI, local);
    }
}
