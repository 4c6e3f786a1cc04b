package org.rectify.agreement.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.internal.Place;
import org.rectify.agreement.internal.Waitings;
import org.rectify.record.Waiting;
import org.rectify.record.workflow.Move;
import org.rectify.record.workflow.ServedProcess;
import org.rectify.workflow.AgreementProcesses;

/** The process {@code responsibilityAgreement}: where it stands for which agreement, and how it is brought along. */
public final class AgreementProcess implements ServedProcess<Agreement, AgreementStep> {

    /** The hour at which a review is asked for. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final Set<String> TIMERS =
            Set.of(AgreementProcesses.MID_YEAR_TIMER, AgreementProcesses.YEAR_END_TIMER);

    private final ZoneId zone;

    public AgreementProcess(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String key() {
        return AgreementProcesses.AGREEMENT;
    }

    @Override
    public String idVariable() {
        return AgreementProcesses.AGREEMENT_ID;
    }

    @Override
    public Map<String, Object> variables(Agreement agreement) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(AgreementProcesses.AGREEMENT_ID, agreement.id());
        variables.put(AgreementProcesses.PLACE, Place.of(agreement).code());
        variables.put(AgreementProcesses.MID_YEAR_ON, morning(agreement.period().midYearOn()));
        variables.put(AgreementProcesses.YEAR_END_ON, morning(agreement.period().yearEndOn()));
        variables.put(ServedProcess.DUE, due(agreement));
        return variables;
    }

    /** By when what is asked for now is due. */
    private Date due(Agreement agreement) {
        return Waitings.of(agreement).stream()
                .map(Waiting::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> Date.from(day.atStartOfDay(zone).toInstant()))
                .orElse(null);
    }

    private Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(zone).toInstant());
    }

    @Override
    public boolean over(Agreement agreement) {
        return Place.of(agreement).end();
    }

    @Override
    public Map<String, Long> expected(Agreement agreement) {
        return AgreementTaskSteps.at(Place.of(agreement))
                .map(task -> Map.of(task.key(), 1L))
                .orElse(Map.of());
    }

    @Override
    public List<String> shown(List<String> activities) {
        return activities.stream()
                .filter(id -> AgreementProcesses.TASKS.contains(id) || TIMERS.contains(id))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Move> moves(AgreementStep step, Agreement before, Agreement after) {
        return switch (step) {
            case SEND, DISCARD, SIGN, REFUSE, REVIEW_MID_YEAR, REVIEW_YEAR_END, COMPLETE ->
                AgreementTaskSteps.at(Place.of(before))
                        .map(task -> List.<Move>of(new Move.End(task.key(), step.code())))
                        // Held before its day: no task waits yet.
                        .orElse(List.of(new Move.Again()));
            // The tasks show what was, to those whose it was.
            case EDIT, AMEND, WITHDRAW, TERMINATE -> List.of(new Move.Again());
            default -> List.of();
        };
    }

    @Override
    public String recordMoved() {
        return AgreementProcesses.RECORD_MOVED;
    }
}
