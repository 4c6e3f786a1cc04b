package org.rectify.unit.web;

/** A unit as other records name it; {@code name} is the code where the unit is gone. */
public record UnitRef(String code, String name) {}
