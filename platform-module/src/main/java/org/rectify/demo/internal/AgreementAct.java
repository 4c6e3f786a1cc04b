package org.rectify.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.ReviewKind;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.unit.UnitRole;

/** A step that somebody of the demo takes with an agreement. */
public record AgreementAct(AgreementStep step, String userName, Instant at, Map<String, Object> fields) {

    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final int BETWEEN_MINUTES = 17;
    private static final int OFFICE_MINUTES = 420;

    /** What happens with the unit's agreement up to the present, in the order of time. */
    public static List<AgreementAct> of(
            AgreementStory story,
            Agreement agreement,
            Library library,
            WorkingCalendar calendar,
            ZoneId zone,
            Instant present) {
        Script script = new Script(story, agreement, library, calendar, zone);
        return script.acts().stream()
                .takeWhile(act -> !act.at().isAfter(present))
                .toList();
    }

    /** One agreement's story as it is written. */
    private static final class Script {

        private static final int AMENDED_AFTER = 20;

        private final AgreementStory story;
        private final Agreement agreement;
        private final Library library;
        private final WorkingCalendar calendar;
        private final ZoneId zone;
        private final int ordinal;
        private final AgreementFate fate;
        private final String secretary;
        private final Random random;
        private final List<AgreementAct> acts = new ArrayList<>();

        Script(AgreementStory story, Agreement agreement, Library library, WorkingCalendar calendar, ZoneId zone) {
            this.story = story;
            this.agreement = agreement;
            this.library = library;
            this.calendar = calendar;
            this.zone = zone;
            String unit = agreement.parties().lowerUnit();
            ordinal = story.units().indexOf(unit);
            fate = story.fates().get(ordinal);
            secretary = library.district().accounts(unit, UnitRole.SECRETARY).get(0);
            random = new Random(31L * (story.key() + unit).hashCode() + 7);
        }

        List<AgreementAct> acts() {
            if (fate == AgreementFate.REFUSED) {
                add(AgreementStep.REFUSE, secretary, after(story.drawn(), 1), Map.of("remark", phrase("refuse")));
            }
            if (fate.signedBelow()) {
                sign(secretary, after(story.drawn(), 1));
            }
            if (fate.signedAbove()) {
                sign(story.leader(), after(story.drawn(), 2));
            }
            if (fate == AgreementFate.AMENDED) {
                amend(after(story.drawn(), AMENDED_AFTER));
            }
            if (fate.reviewed()) {
                review(AgreementStep.REVIEW_MID_YEAR, ReviewKind.MID_YEAR, "mid-year");
            }
            if (fate == AgreementFate.COMPLETED) {
                LocalDate reviewed = review(AgreementStep.REVIEW_YEAR_END, ReviewKind.YEAR_END, "year-end");
                add(AgreementStep.COMPLETE, story.holder(), after(reviewed, 3), Map.of());
            }
            return acts;
        }

        private void sign(String userName, LocalDate day) {
            add(AgreementStep.SIGN, userName, day, Map.of("password", "told"));
        }

        private void amend(LocalDate day) {
            List<Map<String, Object>> clauses =
                    agreement.current().stream().map(this::clause).toList();
            add(AgreementStep.AMEND, story.holder(), day, Map.of("text", phrase("amend"), "clauses", clauses));
            sign(secretary, after(day, 1));
            sign(story.leader(), after(day, 2));
        }

        private Map<String, Object> clause(Agreement.Clause clause) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("key", clause.key());
            values.put("kind", clause.kind().code());
            boolean target = clause.kind() == ClauseKind.TARGET;
            values.put("text", target ? clause.text() : clause.text() + phrase("amended"));
            values.put(target ? "weight" : "post", target ? (Object) clause.weight() : clause.post());
            if (clause.upperKey() != null) {
                values.put("upperClause", clause.upperKey());
            }
            return values;
        }

        private LocalDate review(AgreementStep step, ReviewKind kind, String occasion) {
            LocalDate day = after(agreement.period().askedOn(kind), 2 + ordinal / 2);
            List<Map<String, Object>> scores = agreement.targets().stream()
                    .map(target -> Map.<String, Object>of("clause", target.key(), "score", 78 + random.nextInt(22)))
                    .toList();
            add(step, story.holder(), day, Map.of("scores", scores, "remark", phrase(occasion)));
            return day;
        }

        private void add(AgreementStep step, String userName, LocalDate day, Map<String, Object> fields) {
            int minutes = (ordinal * BETWEEN_MINUTES) % OFFICE_MINUTES;
            Instant at = day.atTime(MORNING).plusMinutes(minutes).atZone(zone).toInstant();
            acts.add(new AgreementAct(step, userName, at, fields));
        }

        private LocalDate after(LocalDate day, int workingDays) {
            return calendar.plusWorkingDays(day, workingDays);
        }

        private String phrase(String occasion) {
            return library.phrases().pick("agreement-" + occasion, random, Map.of());
        }
    }
}
