package org.rectify.demo.internal.life;

/** What happens in the life of one order. A script may end early, because what it tells would be in the future. */
@FunctionalInterface
public interface LifeScript {

    void play(Life life);

    /** This, and then that. */
    default LifeScript then(LifeScript next) {
        return life -> {
            play(life);
            next.play(life);
        };
    }
}
