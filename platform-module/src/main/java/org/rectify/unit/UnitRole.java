package org.rectify.unit;

import org.rectify.platform.Coded;

/** What a person is in a unit. A person may have several roles, in several units. */
public enum UnitRole implements Coded {
    /** 督办员: creates, issues, verifies. */
    SUPERVISOR("supervisor"),
    /** 分管领导: approves. */
    LEADER("leader"),
    /** 联络员: the unit's inbox. */
    LIAISON("liaison"),
    /** 经办人. */
    OFFICER("officer"),
    /** 书记. */
    SECRETARY("secretary"),
    /** 档案员. */
    ARCHIVIST("archivist"),
    /** 查阅: reads everything of the subtree, changes nothing. */
    AUDITOR("auditor");

    private final String code;

    UnitRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
