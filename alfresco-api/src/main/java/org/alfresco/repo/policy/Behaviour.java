package org.alfresco.repo.policy;

/** What is done when a policy fires. */
public interface Behaviour {
    /** How often in one transaction. */
    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }

    /** The behaviour as the policy's interface. */
    <T> T getInterface(Class<T> policy);

    /** Rests, for the current thread. */
    void disable();

    /** Works again. */
    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();
}
