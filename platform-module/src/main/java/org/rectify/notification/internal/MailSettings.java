package org.rectify.notification.internal;

/**
 * How the office mails, checked when the server starts.
 *
 * @param enabled whether notices are mailed at all
 * @param from the sender's address
 * @param link what an order's id is put behind to make the address of its page; {@value #SHARE} for the pages of the Share
 *     that the server knows; empty for none
 */
public record MailSettings(boolean enabled, String from, String link) {

    public static final String SHARE = "share";

    public MailSettings {
        if (enabled && !from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException(
                    "Setting rectify.mail.from must be the sender's address where rectify.mail.enabled is true, not '"
                            + from + "'");
        }
        if (!link.isEmpty() && !link.equals(SHARE) && !link.matches("https?://\\S+")) {
            throw new IllegalArgumentException(
                    "Setting rectify.mail.link must begin with http:// or https://, be share or be empty, not '" + link
                            + "'");
        }
    }
}
