package org.rectify.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeadlineSettingsTest {

    @Test
    void readsTheDefaultsAsTheyStandInTheSettingsFile() {
        assertThat(DeadlineSettings.of(7, 3, 2, "7,3,1", 3, 7, 25, 2, 20)).isEqualTo(DeadlineSettings.DEFAULTS);
    }

    @Test
    void putsTheDaysBeforeTheDeadlineInOrder() {
        assertThat(DeadlineSettings.of(7, 3, 2, " 1, 10,1 ,5", 3, 7, 25, 2, 20).remindBefore())
                .containsExactly(10, 5, 1);
        assertThat(DeadlineSettings.of(7, 3, 2, "", 3, 7, 25, 2, 20).remindBefore())
                .isEmpty();
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> DeadlineSettings.of(7, 3, 2, "seven", 3, 7, 25, 2, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rectify.deadline.remindBefore")
                .hasMessageContaining("seven");
        assertThatThrownBy(() -> DeadlineSettings.of(7, 3, 2, "7", 3, 7, 32, 2, 20))
                .hasMessage("Setting rectify.deadline.reportDay must be from 1 to 31, not 32");
    }
}
