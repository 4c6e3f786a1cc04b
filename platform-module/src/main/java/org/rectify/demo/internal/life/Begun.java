package org.rectify.demo.internal.life;

/** Issued, signed for and planned: how most lives begin. */
record Begun() implements LifeScript {

    @Override
    public void play(Life life) {
        Issuing.issued(life);
        Working.begun(life);
    }
}
