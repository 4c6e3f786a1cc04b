package org.rectify.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.rectify.platform.Coded;

/** Where an agreement stands in its life. A supplement on its way to being signed is a fact beside the status. */
public enum AgreementStatus implements Coded {
    /** 草稿 */
    DRAFT("draft"),
    /** 待乙方签订: sent to the lower unit, which is to sign first. */
    SENT("sent"),
    /** 待甲方签订: signed by the lower unit, its text frozen. */
    SIGNED_BELOW("signed-below"),
    /** 拒签: refused at either signature; to be drawn up anew. */
    REFUSED("refused"),
    /** 已生效: signed by both. */
    IN_FORCE("in-force"),
    /** 年中已考核 */
    MID_YEAR_REVIEW("mid-year-review"),
    /** 年末已考核 */
    YEAR_END_REVIEW("year-end-review"),
    /** 已完成 */
    COMPLETED("completed"),
    /** 已终止: ended before its time, with a reason. */
    TERMINATED("terminated"),
    /** 已废弃: never in force, and never to be. */
    DISCARDED("discarded");

    private static final Set<AgreementStatus> UNSENT = EnumSet.of(DRAFT, DISCARDED);
    private static final Set<AgreementStatus> BINDING = EnumSet.of(IN_FORCE, MID_YEAR_REVIEW, YEAR_END_REVIEW);
    private static final Set<AgreementStatus> OVER = EnumSet.of(COMPLETED, TERMINATED, DISCARDED);

    private final String code;

    AgreementStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it never left the upper side. */
    public boolean unsent() {
        return UNSENT.contains(this);
    }

    /** Whether both have signed and it binds them: a tier below may be drawn up under it. */
    public boolean binding() {
        return BINDING.contains(this);
    }

    /** Whether its life is over. */
    public boolean over() {
        return OVER.contains(this);
    }

    /** Whether a signature of the agreement itself is waited for. */
    public boolean toBeSigned() {
        return this == SENT || this == SIGNED_BELOW;
    }
}
