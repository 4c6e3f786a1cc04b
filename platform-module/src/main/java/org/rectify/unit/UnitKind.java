package org.rectify.unit;

import org.rectify.platform.Coded;

/** What sort of body a unit is; the field's own division. */
public enum UnitKind implements Coded {
    DISTRICT("district"),
    STREET("street"),
    COMMUNITY("community"),
    BUREAU("bureau"),
    SCHOOL("school"),
    ENTERPRISE("enterprise"),
    ASSOCIATION("association");

    private final String code;

    UnitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
