package org.rectify.agreement.internal;

/**
 * How far a target was reached.
 *
 * @param clause the target's key
 * @param score per cent
 */
public record Score(String clause, int score) {}
