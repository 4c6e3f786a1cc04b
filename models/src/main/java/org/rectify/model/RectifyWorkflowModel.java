package org.rectify.model;

import org.alfresco.service.namespace.QName;

/** Names of the task model, {@code alfresco/module/rectify-platform/model/rectify-workflow-model.xml}. */
public final class RectifyWorkflowModel {

    public static final String URI = "http://www.rectify.org/model/workflow/1.0";

    public static final String PREFIX = "rectwf";

    public static final QName TYPE_START_ORDER_TASK = name("startOrderTask");
    public static final QName TYPE_DRAFT_TASK = name("draftTask");
    public static final QName TYPE_APPROVE_TASK = name("approveTask");
    public static final QName TYPE_SIGN_FOR_TASK = name("signForTask");
    public static final QName TYPE_DECLINED_TASK = name("declinedTask");
    public static final QName TYPE_PLAN_TASK = name("planTask");
    public static final QName TYPE_RECTIFY_TASK = name("rectifyTask");
    public static final QName TYPE_ASSIST_TASK = name("assistTask");
    public static final QName TYPE_RESUME_TASK = name("resumeTask");
    public static final QName TYPE_VERIFY_TASK = name("verifyTask");
    public static final QName TYPE_LOOK_BACK_TASK = name("lookBackTask");
    public static final QName TYPE_DECIDE_EXTENSION_TASK = name("decideExtensionTask");
    public static final QName TYPE_DECIDE_CANCELLATION_TASK = name("decideCancellationTask");

    public static final QName ASPECT_ORDER_FACE = name("orderFace");
    public static final QName ASPECT_OCCASION = name("occasion");
    public static final QName ASPECT_STANDING = name("standing");
    public static final QName ASPECT_SUSPENSION_FACE = name("suspensionFace");
    public static final QName ASPECT_REQUESTED_FACE = name("requestedFace");
    public static final QName ASPECT_DECISION_FACE = name("decisionFace");
    public static final QName ASPECT_REMARK_FIELD = name("remarkField");
    public static final QName ASPECT_TEXT_FIELD = name("textField");
    public static final QName ASPECT_REPORT_FIELD = name("reportField");
    public static final QName ASPECT_EVIDENCE_FIELD = name("evidenceField");
    public static final QName ASPECT_EXTENSION_FIELD = name("extensionField");
    public static final QName ASPECT_NEW_DEADLINE_FIELD = name("newDeadlineField");
    public static final QName ASPECT_RESPONSIBLE_FIELD = name("responsibleField");
    public static final QName ASPECT_LEAD_UNIT_FIELD = name("leadUnitField");
    public static final QName ASPECT_MEASURES_FIELD = name("measuresField");

    public static final QName PROP_TITLE = name("title");
    public static final QName PROP_PROBLEM_DESCRIPTION = name("problemDescription");
    public static final QName PROP_PROBLEM_SOURCE = name("problemSource");
    public static final QName PROP_PROBLEM_CATEGORY = name("problemCategory");
    public static final QName PROP_PROBLEM_SEVERITY = name("problemSeverity");
    public static final QName PROP_PACE = name("pace");
    public static final QName PROP_FOUND_ON = name("foundOn");
    public static final QName PROP_FOUND_AT = name("foundAt");
    public static final QName PROP_ASSISTING_UNITS = name("assistingUnits");
    public static final QName PROP_REQUIRED_MEASURES = name("requiredMeasures");
    public static final QName PROP_DEADLINE = name("deadline");
    public static final QName PROP_PRIORITY = name("priority");
    public static final QName PROP_APPROVER = name("approver");
    public static final QName PROP_ISSUING_UNIT = name("issuingUnit");
    public static final QName PROP_NOTICE_ID = name("noticeId");
    public static final QName PROP_DRAFT_OUTCOME = name("draftOutcome");
    public static final QName PROP_APPROVE_OUTCOME = name("approveOutcome");
    public static final QName PROP_SIGN_FOR_OUTCOME = name("signForOutcome");
    public static final QName PROP_DECLINED_OUTCOME = name("declinedOutcome");
    public static final QName PROP_PLAN_OUTCOME = name("planOutcome");
    public static final QName PROP_RECTIFY_OUTCOME = name("rectifyOutcome");
    public static final QName PROP_ASSIST_OUTCOME = name("assistOutcome");
    public static final QName PROP_PART = name("part");
    public static final QName PROP_RESUME_OUTCOME = name("resumeOutcome");
    public static final QName PROP_VERIFY_OUTCOME = name("verifyOutcome");
    public static final QName PROP_LOOK_BACK_OUTCOME = name("lookBackOutcome");
    public static final QName PROP_LOOK_BACK_RESULT = name("lookBackResult");
    public static final QName PROP_DECIDE_EXTENSION_OUTCOME = name("decideExtensionOutcome");
    public static final QName PROP_DECIDE_CANCELLATION_OUTCOME = name("decideCancellationOutcome");
    public static final QName PROP_ORDER_ID = name("orderId");
    public static final QName PROP_ORDER_NUMBER = name("orderNumber");
    public static final QName PROP_ORDER_TITLE = name("orderTitle");
    public static final QName PROP_ORDER_DEADLINE = name("orderDeadline");
    public static final QName PROP_ORDER_LIGHT = name("orderLight");
    public static final QName PROP_ORDER_LEAD_UNIT = name("orderLeadUnit");
    public static final QName PROP_ORDER_STATUS = name("orderStatus");
    public static final QName PROP_OCCASION_TEXT = name("occasionText");
    public static final QName PROP_OCCASION_BY = name("occasionBy");
    public static final QName PROP_PLACE = name("place");
    public static final QName PROP_OPEN_PARTS = name("openParts");
    public static final QName PROP_LOOK_BACK_ON = name("lookBackOn");
    public static final QName PROP_REVIEW_ON = name("reviewOn");
    public static final QName PROP_REQUESTED_DEADLINE = name("requestedDeadline");
    public static final QName PROP_DECISION = name("decision");
    public static final QName PROP_REMARK = name("remark");
    public static final QName PROP_TEXT = name("text");
    public static final QName PROP_PERCENTAGE = name("percentage");
    public static final QName PROP_EVIDENCE = name("evidence");
    public static final QName PROP_REASON = name("reason");
    public static final QName PROP_NEW_DEADLINE = name("newDeadline");
    public static final QName PROP_RESPONSIBLE_PERSON = name("responsiblePerson");
    public static final QName PROP_LEAD_UNIT = name("leadUnit");
    public static final QName PROP_MEASURES = name("measures");

    // Responsibility agreements.

    public static final QName TYPE_START_AGREEMENT_TASK = name("startAgreementTask");
    public static final QName TYPE_DRAFT_AGREEMENT_TASK = name("draftAgreementTask");
    public static final QName TYPE_SIGN_BELOW_TASK = name("signBelowTask");
    public static final QName TYPE_REFUSED_AGREEMENT_TASK = name("refusedAgreementTask");
    public static final QName TYPE_SIGN_ABOVE_TASK = name("signAboveTask");
    public static final QName TYPE_MID_YEAR_REVIEW_TASK = name("midYearReviewTask");
    public static final QName TYPE_YEAR_END_REVIEW_TASK = name("yearEndReviewTask");
    public static final QName TYPE_COMPLETE_AGREEMENT_TASK = name("completeAgreementTask");
    public static final QName TYPE_SIGN_SUPPLEMENT_BELOW_TASK = name("signSupplementBelowTask");
    public static final QName TYPE_SIGN_SUPPLEMENT_ABOVE_TASK = name("signSupplementAboveTask");
    public static final QName ASPECT_AGREEMENT_FACE = name("agreementFace");
    public static final QName ASPECT_AGREEMENT_TIMES = name("agreementTimes");
    public static final QName ASPECT_SCORES_FIELD = name("scoresField");
    public static final QName ASPECT_SIGN_BY_FIELD = name("signByField");
    public static final QName PROP_AGREEMENT_NAME = name("agreementName");
    public static final QName PROP_LOWER_UNIT = name("lowerUnit");
    public static final QName PROP_PERIOD_FROM = name("periodFrom");
    public static final QName PROP_PERIOD_TO = name("periodTo");
    public static final QName PROP_AGREEMENT_TEXT = name("agreementText");
    public static final QName PROP_TARGETS = name("targets");
    public static final QName PROP_DUTIES = name("duties");
    public static final QName PROP_DRAFT_AGREEMENT_OUTCOME = name("draftAgreementOutcome");
    public static final QName PROP_SIGN_BELOW_OUTCOME = name("signBelowOutcome");
    public static final QName PROP_REFUSED_AGREEMENT_OUTCOME = name("refusedAgreementOutcome");
    public static final QName PROP_SIGN_ABOVE_OUTCOME = name("signAboveOutcome");
    public static final QName PROP_MID_YEAR_REVIEW_OUTCOME = name("midYearReviewOutcome");
    public static final QName PROP_YEAR_END_REVIEW_OUTCOME = name("yearEndReviewOutcome");
    public static final QName PROP_COMPLETE_AGREEMENT_OUTCOME = name("completeAgreementOutcome");
    public static final QName PROP_SIGN_SUPPLEMENT_BELOW_OUTCOME = name("signSupplementBelowOutcome");
    public static final QName PROP_SIGN_SUPPLEMENT_ABOVE_OUTCOME = name("signSupplementAboveOutcome");
    public static final QName PROP_AGREEMENT_ID = name("agreementId");
    public static final QName PROP_AGREEMENT_NUMBER = name("agreementNumber");
    public static final QName PROP_AGREEMENT_TITLE = name("agreementTitle");
    public static final QName PROP_AGREEMENT_UPPER_UNIT = name("agreementUpperUnit");
    public static final QName PROP_AGREEMENT_LOWER_UNIT = name("agreementLowerUnit");
    public static final QName PROP_AGREEMENT_PERIOD = name("agreementPeriod");
    public static final QName PROP_AGREEMENT_STATUS = name("agreementStatus");
    public static final QName PROP_AGREEMENT_SIGN_BY = name("agreementSignBy");
    public static final QName PROP_AGREEMENT_HOW_TO = name("agreementHowTo");
    public static final QName PROP_MID_YEAR_ON = name("midYearOn");
    public static final QName PROP_YEAR_END_ON = name("yearEndOn");
    public static final QName PROP_SCORES = name("scores");
    public static final QName PROP_SIGN_BY = name("signBy");
    public static final QName TYPE_START_NOTICE_TASK = name("startNoticeTask");
    public static final QName TYPE_DRAFT_NOTICE_TASK = name("draftNoticeTask");
    public static final QName TYPE_APPROVE_NOTICE_TASK = name("approveNoticeTask");
    public static final QName TYPE_ISSUE_NOTICE_TASK = name("issueNoticeTask");
    public static final QName ASPECT_NOTICE_STANDING = name("noticeStanding");
    public static final QName ASPECT_NOTICE_FACE = name("noticeFace");
    public static final QName PROP_NOTICE_TITLE = name("noticeTitle");
    public static final QName PROP_NOTICE_ISSUING_UNIT = name("noticeIssuingUnit");
    public static final QName PROP_NOTICE_BASIS = name("noticeBasis");
    public static final QName PROP_NOTICE_BODY = name("noticeBody");
    public static final QName PROP_NOTICE_APPROVER = name("noticeApprover");
    public static final QName PROP_NOTICE_RECORD_ID = name("noticeRecordId");
    public static final QName PROP_DRAFT_NOTICE_OUTCOME = name("draftNoticeOutcome");
    public static final QName PROP_APPROVE_NOTICE_OUTCOME = name("approveNoticeOutcome");
    public static final QName PROP_ISSUE_NOTICE_OUTCOME = name("issueNoticeOutcome");
    public static final QName PROP_NOTICE_FACE_NUMBER = name("noticeFaceNumber");
    public static final QName PROP_NOTICE_FACE_TITLE = name("noticeFaceTitle");
    public static final QName PROP_NOTICE_FACE_STATUS = name("noticeFaceStatus");
    public static final QName PROP_NOTICE_FACE_BASIS = name("noticeFaceBasis");
    public static final QName PROP_NOTICE_FACE_ORDERS = name("noticeFaceOrders");

    private RectifyWorkflowModel() {}

    private static QName name(String local) {
        return QName.createQName(URI, local);
    }
}
