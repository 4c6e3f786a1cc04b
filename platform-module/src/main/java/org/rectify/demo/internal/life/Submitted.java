package org.rectify.demo.internal.life;

import java.time.LocalDate;

/** Done and handed in, in time or late; waits to be verified. */
record Submitted(boolean late) implements LifeScript {

    @Override
    public void play(Life life) {
        Working.submitted(life, late);
    }

    /** Handed in soon after it was begun, whenever it is due. */
    static LifeScript early() {
        return life -> {
            LocalDate soon = life.time().ahead(life.any(4, 8));
            Working.submitted(life, soon);
        };
    }
}
