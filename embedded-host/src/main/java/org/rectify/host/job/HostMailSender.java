package org.rectify.host.job;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends mail over the configured server; without one it sends nothing and says nothing. */
public final class HostMailSender extends JavaMailSenderImpl {
    @Override
    protected void doSend(MimeMessage[] mimeMessages, Object[] originalMessages) {
        if (getHost() != null && !getHost().isBlank()) {
            super.doSend(mimeMessages, originalMessages);
        }
    }
}
