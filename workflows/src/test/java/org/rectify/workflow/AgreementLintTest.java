package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.AgreementProcesses.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The agreement's process file. */
class AgreementLintTest extends ProcessLint {

    AgreementLintTest() {
        super(new Facts(
                AGREEMENT_FILE,
                AGREEMENT,
                "目标责任书",
                TASKS,
                List.of(RECORD_MOVED),
                List.of("ReviewDue"),
                Set.of(AGREEMENT_ID, PLACE, MID_YEAR_ON, YEAR_END_ON),
                PLACES));
    }

    @Test
    void theConstantsNameTheAgreementsOwnElements() {
        assertThat(file.nodes()).containsKeys(MID_YEAR_TIMER, YEAR_END_TIMER);
    }
}
