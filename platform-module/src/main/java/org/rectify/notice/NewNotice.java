package org.rectify.notice;

import java.util.List;

/**
 * What a draft is made from; checked when the draft is made.
 *
 * @param number a superior's own number, where the notice was received from one; null for one that is ours
 * @param receivedFrom who it was received from, in words; given together with {@code number}
 * @param issuingUnit null: the caller's supervising unit, where the caller has just one
 * @param approvers user names, in the order in which they are asked
 */
public record NewNotice(
        String title,
        String basis,
        String body,
        String number,
        String receivedFrom,
        String issuingUnit,
        List<String> approvers,
        List<Notice.Item> problems) {

    public NewNotice {
        approvers = List.copyOf(approvers);
        problems = List.copyOf(problems);
    }
}
