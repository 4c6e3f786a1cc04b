package org.rectify.demo.internal.life;

/** Other units assist: all have done their parts, or one has not. */
record Assisted(boolean all) implements LifeScript {

    @Override
    public void play(Life life) {
        Working.assisted(life, all);
    }
}
