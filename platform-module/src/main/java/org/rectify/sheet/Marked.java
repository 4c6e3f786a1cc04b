package org.rectify.sheet;

/**
 * A text on a coloured ground; the text says what the colour says.
 *
 * @param colour as RRGGBB, null for none
 */
public record Marked(String text, String colour) {}
