package org.rectify.order.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;

/** Whom a step concerns, and as what it is announced to them. */
public final class Notices {

    private Notices() {}

    /** A group of people around an order. */
    public enum Audience {
        /** Everyone who works in the lead unit. */
        LEAD_UNIT,
        /** Everyone who works in an assisting unit. */
        ASSISTING_UNITS,
        /** The responsible person. */
        RESPONSIBLE,
        /** The supervising office. */
        SUPERVISORS,
        /** The leaders of the issuing unit. */
        LEADERS,
        /** The leader who is asked to approve, all leaders where none is named. */
        APPROVER,
        /** Whoever made the order. */
        CREATOR
    }

    /** An announcement: message key {@code rectify.notification.<kind>}. */
    public record Announcement(String kind, Audience audience) {}

    public static List<Announcement> of(Step step, Order before, Order after) {
        List<Announcement> all = new ArrayList<>();
        switch (step) {
            case SUBMIT_FOR_APPROVAL -> add(all, "approval-asked", Audience.APPROVER);
            case SEND_BACK -> add(all, "sent-back", Audience.CREATOR);
            case ISSUE, APPROVE -> {
                add(all, "issued", Audience.LEAD_UNIT, Audience.ASSISTING_UNITS);
                if (step == Step.APPROVE) {
                    add(all, "approved", Audience.CREATOR);
                }
            }
            case SIGN_FOR -> add(all, "signed-for", Audience.SUPERVISORS);
            case DECLINE -> add(all, "declined", Audience.SUPERVISORS);
            case REROUTE -> add(all, "issued", Audience.LEAD_UNIT);
            case INSIST -> add(all, "insisted", Audience.LEAD_UNIT);
            case COMPLETE_PART -> add(all, "part-completed", Audience.RESPONSIBLE);
            case SUBMIT -> add(all, "submitted", Audience.SUPERVISORS);
            case ACCEPT -> add(all, "accepted", Audience.LEAD_UNIT);
            case RETURN -> add(all, "returned", Audience.LEAD_UNIT);
            case REQUEST_EXTENSION ->
                add(
                        all,
                        "extension-asked",
                        ClockSteps.approvedExtensions(before) == 0 ? Audience.SUPERVISORS : Audience.LEADERS);
            case DECIDE_EXTENSION -> add(all, "extension-decided", Audience.LEAD_UNIT);
            case SUSPEND -> add(all, "suspended", Audience.LEAD_UNIT);
            case RESUME -> add(all, "resumed", Audience.LEAD_UNIT);
            case REQUEST_CANCELLATION -> add(all, "cancellation-asked", Audience.LEADERS);
            case DECIDE_CANCELLATION -> {
                add(all, "cancellation-decided", Audience.SUPERVISORS);
                if (after.status() == OrderStatus.CANCELLED) {
                    add(all, "cancelled", Audience.LEAD_UNIT, Audience.ASSISTING_UNITS);
                }
            }
            case LOOK_BACK -> {
                if (after.status() != before.status()) {
                    add(all, "reopened", Audience.LEAD_UNIT);
                }
            }
            case REOPEN -> add(all, "reopened", Audience.LEAD_UNIT);
            case URGE -> add(all, "urged", Audience.LEAD_UNIT);
            case REASSIGN -> add(all, "reassigned", Audience.RESPONSIBLE);
            case OVERDUE -> add(all, "overdue", Audience.RESPONSIBLE, Audience.SUPERVISORS);
            default -> {
                // Reports and comments are read on the order's page; nobody is called.
            }
        }
        return all;
    }

    private static void add(List<Announcement> all, String kind, Audience... audiences) {
        for (Audience audience : audiences) {
            all.add(new Announcement(kind, audience));
        }
    }
}
