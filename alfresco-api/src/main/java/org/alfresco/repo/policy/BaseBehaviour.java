package org.alfresco.repo.policy;

/** A behaviour with its frequency and its rest. */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency;

    private final ThreadLocal<Integer> rests = ThreadLocal.withInitial(() -> 0);

    public BaseBehaviour() {
        this(NotificationFrequency.EVERY_EVENT);
    }

    public BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        rests.set(rests.get() + 1);
    }

    @Override
    public void enable() {
        if (rests.get() > 0) {
            rests.set(rests.get() - 1);
        }
    }

    @Override
    public boolean isEnabled() {
        return rests.get() == 0;
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
