package org.rectify.notification.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.rectify.notification.internal.MailSettings;
import org.rectify.notification.internal.Postman.Fault;
import org.rectify.notification.internal.Postman.Undelivered;
import org.rectify.notification.internal.Postman.Words;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class HostPostmanTest {

    @Test
    void aBrokenLibraryIsTheServersFault() {
        JavaMailSenderImpl broken = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                throw new NoClassDefFoundError("jakarta/mail/util/LineInputStream");
            }
        };
        HostPostman postman = new HostPostman(broken, new MailSettings(true, "office@example.org", ""));
        assertThatThrownBy(() -> postman.deliver("one", "a@example.org", new Words("标题", "正文")))
                .isInstanceOfSatisfying(Undelivered.class, undelivered -> {
                    assertThat(undelivered.fault()).isEqualTo(Fault.SERVER);
                    assertThat(undelivered).hasMessageContaining("LineInputStream");
                });
    }
}
