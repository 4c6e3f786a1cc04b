package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.AgreementProcesses.*;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agreement's process on a bare Activiti 5.23; the record is played by one variable of this test. */
class AgreementProcessTest extends PlayedProcess {

    private static final long DAY = 86_400_000L;
    private static final Date NOW = new Date(1_767_225_600_000L);

    AgreementProcessTest() {
        super(AGREEMENT, AGREEMENT_FILE, RECORD_MOVED);
        configuration.getBeans().put(AGREEMENT + "ReviewDue", (JavaDelegate) execution -> reviewDue());
        configuration.getClock().setCurrentTime(NOW);
    }

    @Test
    void livesFromDraftToCompletion() {
        String process = start("draft");
        complete(process, DRAFT_TASK, "sent");
        complete(process, SIGN_BELOW_TASK, "signed-below");
        complete(process, SIGN_ABOVE_TASK, "in-force");
        assertThat(waiting(process)).isEmpty();
        day(181);
        assertThat(place).isEqualTo("mid-year-due");
        complete(process, MID_YEAR_REVIEW_TASK, "mid-year-review");
        day(340);
        complete(process, YEAR_END_REVIEW_TASK, "year-end-review");
        complete(process, COMPLETE_TASK, "completed");
        assertThat(running(process)).isZero();
        assertThat(end(process)).isEqualTo("completedEnd");
    }

    @Test
    void aRefusalAtEitherSignatureLeadsBackToTheUpperUnit() {
        String process = start("sent");
        complete(process, SIGN_BELOW_TASK, "refused");
        complete(process, REFUSED_TASK, "sent");
        complete(process, SIGN_BELOW_TASK, "signed-below");
        complete(process, SIGN_ABOVE_TASK, "refused");
        complete(process, REFUSED_TASK, "discarded");
        assertThat(end(process)).isEqualTo("discardedEnd");
    }

    @Test
    void aSupplementIsSignedByBothAndTheReviewsGoOn() {
        String process = start("in-force");
        moved(process, "supplement-sent");
        complete(process, SIGN_SUPPLEMENT_BELOW_TASK, "supplement-signed-below");
        complete(process, SIGN_SUPPLEMENT_ABOVE_TASK, "in-force");
        assertThat(waiting(process)).isEmpty();
        day(181);
        assertThat(waiting(process)).containsExactly(MID_YEAR_REVIEW_TASK);
    }

    @Test
    void aRefusedSupplementLeavesTheProcessWhereItWas() {
        String process = start("supplement-sent");
        complete(process, SIGN_SUPPLEMENT_BELOW_TASK, "mid-year-review");
        assertThat(waiting(process)).isEmpty();
        day(340);
        assertThat(waiting(process)).containsExactly(YEAR_END_REVIEW_TASK);
    }

    @Test
    void aTimerThatFiresTooEarlyAsksForNothing() {
        String process = start("in-force");
        next = "in-force";
        Job timer = engine.getManagementService().createJobQuery().singleResult();
        engine.getManagementService().executeJob(timer.getId());
        assertThat(waiting(process)).isEmpty();
        assertThat(engine.getManagementService().createJobQuery().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, draftAgreementTask",
        "sent, signBelowTask",
        "signed-below, signAboveTask",
        "refused, refusedAgreementTask",
        "in-force,",
        "mid-year-due, midYearReviewTask",
        "mid-year-review,",
        "year-end-due, yearEndReviewTask",
        "year-end-review, completeAgreementTask",
        "supplement-sent, signSupplementBelowTask",
        "supplement-signed-below, signSupplementAboveTask"
    })
    void isEnteredAndSentAwayAtEveryPlace(String at, String task) {
        String process = start(at);
        assertThat(waiting(process)).isEqualTo(task == null ? List.of() : List.of(task));
        moved(process, "terminated");
        assertThat(end(process)).isEqualTo("terminatedEnd");
    }

    private void day(int day) {
        next = null;
        configuration.getClock().setCurrentTime(new Date(NOW.getTime() + day * DAY));
        engine.getManagementService().createJobQuery().executable().list().forEach(job -> engine.getManagementService()
                .executeJob(job.getId()));
    }

    private void reviewDue() {
        if (next == null) {
            place = place.equals("in-force") ? "mid-year-due" : "year-end-due";
        }
    }

    @Override
    Map<String, Object> variables() {
        return Map.of(
                AGREEMENT_ID,
                "a1",
                PLACE,
                place,
                MID_YEAR_ON,
                new Date(NOW.getTime() + 180 * DAY),
                YEAR_END_ON,
                new Date(NOW.getTime() + 330 * DAY));
    }
}
