package org.rectify.notification.alfresco;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.rectify.notification.internal.MailSettings;
import org.rectify.notification.internal.Postman;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to the server that the host is configured with, as plain text in UTF-8. */
public final class HostPostman implements Postman {

    private final JavaMailSender sender;
    private final String from;

    /** Takes the bean {@code mailService}. */
    public HostPostman(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.from = settings.from();
    }

    @Override
    public void deliver(String id, String address, Words words) throws Undelivered {
        try {
            sender.send(message(id, address, words));
        } catch (MessagingException e) {
            throw new Undelivered(Fault.MAIL, e);
        } catch (MailException e) {
            throw new Undelivered(fault(e), e);
        } catch (LinkageError e) {
            // Seen on ACS 25.5 with two mail libraries side by side. Mails wait until that is mended, and say why.
            throw new Undelivered(
                    Fault.SERVER, new IllegalStateException("The host's mail library lacks " + e.getMessage(), e));
        }
    }

    private MimeMessage message(String id, String address, Words words) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(words.subject());
        helper.setText(words.text());
        message.setHeader("Message-ID", "<" + id + from.substring(from.lastIndexOf('@')) + ">");
        // Keeps out-of-office replies away.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Fault fault(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return Fault.SERVER;
        }
        if (!(e instanceof MailSendException failure)) {
            return Fault.MAIL;
        }
        // Spring names a cause only where there was no connection.
        if (failure.getCause() != null) {
            return Fault.SERVER;
        }
        for (Exception each : failure.getMessageExceptions()) {
            if (each instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                return Fault.MAIL;
            }
        }
        return Fault.PASSING;
    }
}
