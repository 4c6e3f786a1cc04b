package org.rectify.demo.internal.life;

/** What was handed in is returned, because something is missing; then handed in again, or still at work. */
record Returned(boolean again) implements LifeScript {

    @Override
    public void play(Life life) {
        Closing.returned(life);
        if (again) {
            Closing.resubmitted(life);
        }
    }
}
