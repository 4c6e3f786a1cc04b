package org.rectify.notification.internal;

/** Hands mails to the server. */
public interface Postman {

    /**
     * Hands over the mail.
     *
     * @param id stays the same when it is tried again, so that a mail that arrived twice can be told
     * @throws Undelivered where the server did not take it
     */
    void deliver(String id, String address, Words words) throws Undelivered;

    /** What a mail says. */
    record Words(String subject, String text) {}

    /** Why a mail was not taken. */
    final class Undelivered extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        public Undelivered(Fault fault, Throwable cause) {
            super(String.valueOf(cause.getMessage()), cause);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** Where the fault lies. */
    enum Fault {
        /** In this mail: it will never be taken. */
        MAIL,
        /** It may be taken later. */
        PASSING,
        /** In the server: no other mail would be taken now either. */
        SERVER
    }
}
