package org.rectify.document.internal;

/**
 * One character in its place within a line.
 *
 * @param point the character; {@code \n} for a break that was asked for, {@code \f} for one of the page
 * @param advance to the next, in points
 */
record Letter(int point, Fonts.Drawn drawn, Sheet.Look look, double advance) {

    boolean breaks() {
        return point == '\n' || point == '\f';
    }

    boolean wide() {
        return point >= 0x2E80 || advance >= look.size() * 0.98;
    }

    /** Of a word that is not divided. */
    boolean latin() {
        return !wide() && (Character.isLetterOrDigit(point) || "._-/%@:#&+=~'(),".indexOf(point) >= 0);
    }
}
