package org.rectify.order;

import java.time.LocalDate;
import java.util.List;

/**
 * What a draft is made from; checked when the draft is made. Nulls are allowed where {@link Order} allows them.
 *
 * @param problem what was found, as it is to stand in the problem list; where {@code problemId} is given it may be null,
 *     and says what stands there
 * @param issuingUnit null: the caller's supervising unit, where the caller has just one
 * @param problemId the problem of the list on which it is made, null where the problem comes in with the order
 */
public record NewOrder(
        String title,
        Order.Problem problem,
        String issuingUnit,
        String leadUnit,
        List<String> assistingUnits,
        String responsiblePerson,
        String requiredMeasures,
        LocalDate deadline,
        Priority priority,
        String approver,
        String noticeId,
        String problemId) {

    public NewOrder {
        assistingUnits = List.copyOf(assistingUnits);
    }

    /** An order that brings its problem along. */
    public NewOrder(
            String title,
            Order.Problem problem,
            String issuingUnit,
            String leadUnit,
            List<String> assistingUnits,
            String responsiblePerson,
            String requiredMeasures,
            LocalDate deadline,
            Priority priority,
            String approver,
            String noticeId) {
        this(
                title,
                problem,
                issuingUnit,
                leadUnit,
                assistingUnits,
                responsiblePerson,
                requiredMeasures,
                deadline,
                priority,
                approver,
                noticeId,
                null);
    }

    /** The same with those words of that problem. */
    public NewOrder on(String id, Order.Problem words) {
        return new NewOrder(
                title,
                words,
                issuingUnit,
                leadUnit,
                assistingUnits,
                responsiblePerson,
                requiredMeasures,
                deadline,
                priority,
                approver,
                noticeId,
                id);
    }
}
