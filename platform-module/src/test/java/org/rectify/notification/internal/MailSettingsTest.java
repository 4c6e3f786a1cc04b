package org.rectify.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void asksForNothingWhileNothingIsMailed() {
        assertThat(new MailSettings(false, "", "").enabled()).isFalse();
    }

    @Test
    void mayNameShareInsteadOfAnAddress() {
        assertThat(new MailSettings(true, "office@example.org", "share").link()).isEqualTo(MailSettings.SHARE);
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> new MailSettings(true, "", "")).hasMessageContaining("rectify.mail.from");
        assertThatThrownBy(() -> new MailSettings(true, "office@example.org", "example.org/"))
                .hasMessageContaining("rectify.mail.link");
    }
}
