package org.rectify.demo.internal.life;

/** 销号: handed in, in time or late, and accepted. */
record Closed(boolean late) implements LifeScript {

    @Override
    public void play(Life life) {
        Working.submitted(life, late);
        Closing.accepted(life);
    }
}
