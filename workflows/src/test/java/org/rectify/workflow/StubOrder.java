package org.rectify.workflow;

import static org.rectify.workflow.RectifyProcesses.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The least that an order's record has to be for its process: where it stands, and what each step makes of that. */
final class StubOrder {

    /** {@code place step} to the place afterwards; what is not listed leaves the place as it is. */
    private static final Map<String, String> MOVES = new HashMap<>();

    static {
        move(DRAFT, "submit-for-approval", IN_APPROVAL);
        move(DRAFT, "issue", ISSUED);
        move(DRAFT, "discard", DISCARDED);
        move(IN_APPROVAL, "approve", ISSUED);
        move(IN_APPROVAL, "send-back", DRAFT);
        move(ISSUED, "sign-for", RECEIVED);
        move(ISSUED, "decline", DECLINED);
        move(DECLINED, "reroute", ISSUED);
        move(DECLINED, "insist", ISSUED);
        move(RECEIVED, "plan", RECTIFYING);
        move(RECTIFYING, "submit", SUBMITTED);
        move(SUSPENDED_PLACE, "resume", RECTIFYING);
        move(SUBMITTED, "accept", CLOSED);
        move(SUBMITTED, "return", RECTIFYING);
        for (String closed : List.of(CLOSED, LOOK_BACK)) {
            move(closed, "look-back", CLOSED);
            move(closed, "reopen", RECTIFYING);
            move(closed, "archive", ARCHIVED);
        }
    }

    final String id;
    String place = DRAFT;
    final Set<String> openParts = new LinkedHashSet<>();
    Date deadline;
    Date reviewOn;
    Date lookBackOn;
    int overdue;
    final List<String> steps = new ArrayList<>();

    /** Messages that the listener of the next step sends while that step is being taken. */
    final List<String> sendWithin = new ArrayList<>();

    StubOrder(String id) {
        this.id = id;
    }

    private static void move(String from, String step, String to) {
        MOVES.put(from + " " + step, to);
    }

    static Set<String> knownMoves() {
        return Collections.unmodifiableSet(MOVES.keySet());
    }

    static String after(String place, String step) {
        return MOVES.getOrDefault(place + " " + step, place);
    }

    /** Takes the step that a task asked for; {@code part} is the unit for an assisting part, else null. */
    void take(String task, String step, String part) {
        steps.add(step);
        if (task.equals(DECIDE_CANCELLATION_TASK)) {
            place = step.equals("approved") ? CANCELLED : place;
        } else if (task.equals(ASSIST_TASK)) {
            openParts.remove(part);
        } else if (!task.equals(DECIDE_EXTENSION_TASK)) {
            place = after(place, step);
        }
    }

    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put(ORDER_ID, id);
        variables.put(PLACE, place);
        variables.put(OPEN_PARTS, new ArrayList<>(openParts));
        variables.put(DEADLINE, deadline);
        variables.put(REVIEW_ON, reviewOn);
        variables.put(LOOK_BACK_ON, lookBackOn);
        return variables;
    }
}
