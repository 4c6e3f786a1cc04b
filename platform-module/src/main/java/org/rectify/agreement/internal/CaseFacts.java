package org.rectify.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.Side;
import org.rectify.agreement.Verification;
import org.rectify.archive.CaseFile;
import org.rectify.unit.Unit;

/** What a package says of an agreement, and what an agreement lacks to be filed. */
public final class CaseFacts {

    private final Agreement agreement;
    private final World world;
    private final ZoneId zone;

    public CaseFacts(Agreement agreement, World world, ZoneId zone) {
        this.agreement = agreement;
        this.world = world;
        this.zone = zone;
    }

    /**
     * What a complete case has and this one has not: {@code number}; {@code signatures} of both sides, where it was in
     * force; {@code agreement}, the paper of whatever was signed, as it was signed.
     *
     * @param proved what verifying found
     */
    public CaseFile.Lacks lacks(Verification proved) {
        boolean bound = agreement.stamps().inForceAt() != null;
        return new CaseFile.Lacks()
                .unless(agreement.number() != null, "number")
                .unless(!bound || signed(Side.LOWER) && signed(Side.UPPER), "signatures")
                .unless(proved.ok(), "agreement");
    }

    private boolean signed(Side side) {
        return agreement.signatures().stream()
                .anyMatch(each -> each.side() == side && each.edition() == agreement.edition() && !each.lapsed());
    }

    public List<CaseFile.Fact> facts() {
        CaseFile.Facts facts = new CaseFile.Facts();
        facts.add("number", "文号", agreement.number());
        facts.add("title", "标题", agreement.title());
        facts.add("upperUnit", "甲方单位", unit(agreement.parties().upperUnit()));
        facts.add("lowerUnit", "乙方单位", unit(agreement.parties().lowerUnit()));
        facts.add("from", "责任期起", agreement.period().from());
        facts.add("to", "责任期止", agreement.period().to());
        facts.add("text", "正文", agreement.text());
        for (Agreement.Clause clause : agreement.current()) {
            boolean target = clause.kind() == ClauseKind.TARGET;
            facts.add(
                    target ? "target" : "duty",
                    target ? "目标" : "职责",
                    target ? clause.text() + "（" + clause.weight() + "%）" : clause.post() + "：" + clause.text());
        }
        agreement.supplements().forEach(each -> facts.add("supplement", "补充协议", each.ordinal() + "．" + each.text()));
        for (Signature signature : agreement.signatures()) {
            facts.add(
                    "signature",
                    signature.side() == Side.UPPER ? "甲方签订" : "乙方签订",
                    day(signature.at()) + " " + world.personName(signature.by()) + " PDF SHA-256 "
                            + signature.pdfSha256() + (signature.lapsed() ? "（失效）" : ""));
        }
        agreement
                .reviews()
                .forEach(each -> facts.add(
                        "review",
                        "考核",
                        day(each.at()) + " " + world.personName(each.by()) + "：" + Changes.hundredths(each.total())
                                + " " + Objects.toString(each.remark(), "")));
        if (agreement.ended() != null) {
            facts.add("terminated", "终止理由", agreement.ended().reason());
        }
        facts.add("endedOn", "办结日期", day(agreement.stamps().endedAt()));
        return facts.all();
    }

    private String unit(String code) {
        return world.unit(code).map(Unit::name).orElse(code);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
