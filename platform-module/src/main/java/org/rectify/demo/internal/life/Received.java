package org.rectify.demo.internal.life;

/** Signed for, and no plan yet. */
record Received() implements LifeScript {

    @Override
    public void play(Life life) {
        Issuing.issued(life);
        Working.signedFor(life);
    }
}
