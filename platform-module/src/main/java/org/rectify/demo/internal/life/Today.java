package org.rectify.demo.internal.life;

/** Ends a life where its story reaches the present. */
final class Today extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Today() {
        super("The story has reached the present", null, false, false);
    }
}
