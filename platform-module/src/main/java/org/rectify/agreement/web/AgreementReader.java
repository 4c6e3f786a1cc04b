package org.rectify.agreement.web;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.Period;
import org.rectify.agreement.internal.AgreementItems;
import org.rectify.agreement.internal.Clauses;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.unit.UnitKind;
import org.rectify.web.JsonObject;

/** Reads what a new agreement or campaign is to be; what is missing is refused where it is made. */
final class AgreementReader {

    /** The longest text of an agreement or template, in characters. */
    static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_CODE = 100;
    private static final int MOST_UNITS = 5_000;

    private AgreementReader() {}

    static NewAgreement agreement(JsonObject body) {
        body.only(
                "title",
                "upperUnit",
                "lowerUnit",
                "upperSigner",
                "lowerSigner",
                "from",
                "to",
                "text",
                "templateId",
                "clauses",
                "signBy");
        return new NewAgreement(
                body.line("title", FormField.LINE),
                body.line("upperUnit", LONGEST_CODE),
                body.line("lowerUnit", LONGEST_CODE),
                body.line("upperSigner", LONGEST_CODE),
                body.line("lowerSigner", LONGEST_CODE),
                new Period(body.date("from"), body.date("to")),
                body.block("text", LONGEST_TEXT),
                body.line("templateId", LONGEST_CODE),
                clauses(body),
                body.date("signBy"),
                null,
                null);
    }

    static NewCampaign campaign(JsonObject body) {
        body.only(
                "title",
                "unit",
                "units",
                "kinds",
                "deep",
                "from",
                "to",
                "text",
                "templateId",
                "clauses",
                "signBy",
                "send");
        List<UnitKind> kinds = new ArrayList<>();
        for (String code : body.lines("kinds", UnitKind.values().length, LONGEST_CODE)) {
            kinds.add(Coded.read(UnitKind.class, "kinds", code));
        }
        return new NewCampaign(
                body.line("title", FormField.LINE),
                body.line("unit", LONGEST_CODE),
                Set.copyOf(body.lines("units", MOST_UNITS, LONGEST_CODE)),
                Set.copyOf(kinds),
                body.flag("deep"),
                new Period(body.date("from"), body.date("to")),
                body.block("text", LONGEST_TEXT),
                body.line("templateId", LONGEST_CODE),
                clauses(body),
                body.date("signBy"),
                body.flag("send"));
    }

    private static List<NewClause> clauses(JsonObject body) {
        Object raw = body.rest().get("clauses");
        if (raw == null) {
            throw body.missing("clauses");
        }
        if (!(raw instanceof List<?> items) || items.size() > Clauses.MOST) {
            throw new RefusedException(invalid("request.field.invalid", "clauses", "clauses"));
        }
        List<NewClause> clauses = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            clauses.add(AgreementItems.clause("clauses[" + i + "]", items.get(i)));
        }
        return clauses;
    }
}
