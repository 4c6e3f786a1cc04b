package org.rectify.web;

import java.util.List;

/**
 * A refusal as {@code application/problem+json}.
 *
 * @param code never changes
 * @param title what kind of refusal, in the caller's language
 * @param detail what exactly, in the caller's language
 * @param field the field or parameter at fault, or null
 * @param allowed what would be possible instead
 */
public record Problem(
        String type, int status, String code, String title, String detail, String field, List<String> allowed) {}
