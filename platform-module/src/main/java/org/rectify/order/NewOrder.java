package org.rectify.order;

import java.time.LocalDate;
import java.util.List;

/**
 * What a draft is made from; checked when the draft is made. Nulls are allowed where {@link Order} allows them.
 *
 * @param issuingUnit null: the caller's supervising unit, where the caller has just one
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
        String noticeId) {

    public NewOrder {
        assistingUnits = List.copyOf(assistingUnits);
    }
}
