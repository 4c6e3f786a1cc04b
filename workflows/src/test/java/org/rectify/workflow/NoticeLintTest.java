package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The notice's process file. */
class NoticeLintTest extends ProcessLint {

    NoticeLintTest() {
        super(new Facts(
                NoticeProcess.FILE,
                NoticeProcess.KEY,
                "整改通知",
                NoticeProcess.TASKS,
                List.of(NoticeProcess.RECORD_MOVED),
                List.of(),
                Set.of(NoticeProcess.NOTICE_ID, NoticeProcess.PLACE),
                NoticeProcess.PLACES));
    }

    @Test
    void theConstantsNameTheNoticesOwnElements() {
        assertThat(file.nodes()).containsKey(NoticeProcess.TRACK_WAIT);
    }
}
