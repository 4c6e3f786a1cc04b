package org.rectify.workflow;

import java.util.List;

/**
 * Names in {@code responsibility-agreement.bpmn20.xml}, as {@link RectifyProcesses} has those of an order. Ids of deployed
 * elements are never renamed: running processes hold them.
 */
public final class AgreementProcesses {

    /** The key of the process of a responsibility agreement; the beans that it calls begin with it. */
    public static final String AGREEMENT = "responsibilityAgreement";

    /** Where its definition lies on the classpath. */
    public static final String AGREEMENT_FILE =
            "alfresco/module/rectify-platform/workflow/responsibility-agreement.bpmn20.xml";

    // User tasks; the form key is rectwf:<id>.

    public static final String DRAFT_TASK = "draftAgreementTask";
    public static final String SIGN_BELOW_TASK = "signBelowTask";
    public static final String SIGN_ABOVE_TASK = "signAboveTask";
    public static final String REFUSED_TASK = "refusedAgreementTask";
    public static final String MID_YEAR_REVIEW_TASK = "midYearReviewTask";
    public static final String YEAR_END_REVIEW_TASK = "yearEndReviewTask";
    public static final String COMPLETE_TASK = "completeAgreementTask";
    public static final String SIGN_SUPPLEMENT_BELOW_TASK = "signSupplementBelowTask";
    public static final String SIGN_SUPPLEMENT_ABOVE_TASK = "signSupplementAboveTask";

    public static final List<String> TASKS = List.of(
            DRAFT_TASK,
            SIGN_BELOW_TASK,
            SIGN_ABOVE_TASK,
            REFUSED_TASK,
            MID_YEAR_REVIEW_TASK,
            YEAR_END_REVIEW_TASK,
            COMPLETE_TASK,
            SIGN_SUPPLEMENT_BELOW_TASK,
            SIGN_SUPPLEMENT_ABOVE_TASK);

    public static final String MID_YEAR_TIMER = "midYearTimer";
    public static final String YEAR_END_TIMER = "yearEndTimer";

    /** Begins anew where the record stands, in every place. */
    public static final String RECORD_MOVED = "recordMoved";

    // Variables of the process.

    public static final String AGREEMENT_ID = "rectwf_agreementId";

    /** One of {@link #PLACES}: every gateway reads it and nothing else. */
    public static final String PLACE = "rectwf_place";

    /** {@code Date} at which the mid-year review is asked for. */
    public static final String MID_YEAR_ON = "rectwf_midYearOn";

    /** {@code Date} at which the year-end review is asked for. */
    public static final String YEAR_END_ON = "rectwf_yearEndOn";

    public static final List<String> PLACES = List.of(
            "draft",
            "sent",
            "signed-below",
            "refused",
            "in-force",
            "mid-year-due",
            "mid-year-review",
            "year-end-due",
            "year-end-review",
            "supplement-sent",
            "supplement-signed-below",
            "completed",
            "terminated",
            "discarded");

    private AgreementProcesses() {}
}
