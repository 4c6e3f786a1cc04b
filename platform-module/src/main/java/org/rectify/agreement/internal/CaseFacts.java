package org.rectify.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
     * force; {@code agreement}, the paper of whatever was signed, as it was signed; {@code history} that is not as it was
     * written.
     *
     * @param proved what verifying found
     */
    public List<String> missing(Verification proved, boolean historyIntact) {
        List<String> missing = new ArrayList<>();
        note(missing, "number", agreement.number() != null);
        boolean bound = agreement.stamps().inForceAt() != null;
        note(missing, "signatures", !bound || signed(Side.LOWER) && signed(Side.UPPER));
        note(missing, "agreement", proved.ok());
        note(missing, "history", historyIntact);
        return missing;
    }

    private static void note(List<String> missing, String what, boolean there) {
        if (!there) {
            missing.add(what);
        }
    }

    private boolean signed(Side side) {
        return agreement.signatures().stream()
                .anyMatch(each -> each.side() == side && each.edition() == agreement.edition() && !each.lapsed());
    }

    public List<CaseFile.Fact> facts() {
        List<CaseFile.Fact> facts = new ArrayList<>();
        add(facts, "number", "文号", agreement.number());
        add(facts, "title", "标题", agreement.title());
        add(facts, "upperUnit", "甲方单位", unit(agreement.parties().upperUnit()));
        add(facts, "lowerUnit", "乙方单位", unit(agreement.parties().lowerUnit()));
        add(facts, "from", "责任期起", agreement.period().from());
        add(facts, "to", "责任期止", agreement.period().to());
        add(facts, "text", "正文", agreement.text());
        for (Agreement.Clause clause : agreement.current()) {
            boolean target = clause.kind() == ClauseKind.TARGET;
            add(
                    facts,
                    target ? "target" : "duty",
                    target ? "目标" : "职责",
                    target ? clause.text() + "（" + clause.weight() + "%）" : clause.post() + "：" + clause.text());
        }
        agreement.supplements().forEach(each -> add(facts, "supplement", "补充协议", each.ordinal() + "．" + each.text()));
        for (Signature signature : agreement.signatures()) {
            add(
                    facts,
                    "signature",
                    signature.side() == Side.UPPER ? "甲方签订" : "乙方签订",
                    day(signature.at()) + " " + world.personName(signature.by()) + " PDF SHA-256 "
                            + signature.pdfSha256() + (signature.lapsed() ? "（失效）" : ""));
        }
        agreement
                .reviews()
                .forEach(each -> add(
                        facts,
                        "review",
                        "考核",
                        day(each.at()) + " " + world.personName(each.by()) + "：" + Changes.hundredths(each.total())
                                + " " + Objects.toString(each.remark(), "")));
        if (agreement.ended() != null) {
            add(facts, "terminated", "终止理由", agreement.ended().reason());
        }
        add(facts, "endedOn", "办结日期", day(agreement.stamps().endedAt()));
        return facts;
    }

    private static void add(List<CaseFile.Fact> facts, String name, String label, Object value) {
        String text = Objects.toString(value, "");
        if (!text.isBlank()) {
            facts.add(new CaseFile.Fact(name, label, text.strip()));
        }
    }

    private String unit(String code) {
        return world.unit(code).map(Unit::name).orElse(code);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
