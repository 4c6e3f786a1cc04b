package org.rectify.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rectify.agreement.AgreementTemplate;
import org.rectify.agreement.AgreementTemplates;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.internal.Placeholders;
import org.rectify.agreement.internal.StandardText;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Preconditions;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/**
 * The texts from which agreements are drawn. Those of a unit are kept by its supervisors, those for all by the host's
 * administrators; who may draw up for a unit reads its own and those for all.
 */
@Controller
public class AgreementTemplatesController {

    private final AgreementTemplates templates;
    private final Agreements agreements;
    private final Units units;
    private final Writes writes;

    public AgreementTemplatesController(
            AgreementTemplates templates, Agreements agreements, Units units, Writes writes) {
        this.templates = templates;
        this.agreements = agreements;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/agreements/templates")
    @Takes("unit")
    public Answer list(Query query) {
        String unit = query.text("unit");
        return writes.read(() -> {
            Caller caller = units.caller();
            List<String> own = agreements.upperUnits(caller);
            if (!caller.administrator() && own.isEmpty()) {
                throw new RefusedException(Refusal.forbidden("agreement.template.forbidden"));
            }
            Names names = new Names(units);
            List<Item> items = new ArrayList<>();
            items.add(item(StandardText.template(), names));
            templates.of(unit).stream()
                    .filter(each -> each.unit() == null || caller.administrator() || own.contains(each.unit()))
                    .map(each -> item(each, names))
                    .forEach(items::add);
            return Answer.ok(new Page<>(items.size(), 0, items.size(), items));
        });
    }

    @PostMapping(Links.BASE + "/agreements/templates")
    public Answer create(HttpServletRequest request, JsonObject body) {
        return writes.once(request, () -> {
            AgreementTemplate made = templates.put(read(body, null), null);
            return Answer.created(Links.to(request, "/agreements/templates/" + made.id()), item(made, new Names(units)))
                    .version(made.version());
        });
    }

    @PutMapping(Links.BASE + "/agreements/templates/{id}")
    public Answer change(HttpServletRequest request, @PathVariable("id") String id, JsonObject body) {
        Integer version = Preconditions.version(request);
        return writes.once(request, () -> {
            mine(id);
            AgreementTemplate changed = templates.put(read(body, id), version);
            return Answer.ok(item(changed, new Names(units))).version(changed.version());
        });
    }

    @DeleteMapping(Links.BASE + "/agreements/templates/{id}")
    public Answer remove(HttpServletRequest request, @PathVariable("id") String id) {
        return writes.once(request, () -> {
            AgreementTemplate gone = mine(id);
            templates.remove(id);
            return Answer.ok(item(gone, new Names(units)));
        });
    }

    private AgreementTemplate read(JsonObject body, String id) {
        body.only("unit", "name", "body", "preferred");
        String unit = body.line("unit", 100);
        String name = body.line("name", FormField.LINE);
        String text = body.block("body", AgreementReader.LONGEST_TEXT);
        if (name == null || text == null) {
            throw body.missing(name == null ? "name" : "body");
        }
        if (unit != null) {
            units.require(unit, "unit");
        }
        Caller caller = units.caller();
        keeps(caller, unit);
        return new AgreementTemplate(
                id, unit, name, text, body.flag("preferred"), 0, caller.person().userName(), null);
    }

    private AgreementTemplate mine(String id) {
        AgreementTemplate template = templates
                .find(id)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("agreement.template.notFound")));
        keeps(units.caller(), template.unit());
        return template;
    }

    private void keeps(Caller caller, String unit) {
        boolean keeps = caller.administrator()
                || unit != null && agreements.upperUnits(caller).stream().anyMatch(own -> Objects.equals(own, unit));
        if (!keeps) {
            throw new RefusedException(Refusal.forbidden("agreement.template.forbidden"));
        }
    }

    private static Item item(AgreementTemplate template, Names names) {
        return new Item(
                template.id(),
                names.unit(template.unit()),
                template.name(),
                template.body(),
                template.preferred(),
                template.version(),
                Placeholders.in(template.body()),
                names.person(template.by()),
                template.at());
    }

    private record Item(
            String id,
            UnitRef unit,
            String name,
            String body,
            boolean preferred,
            int version,
            List<String> placeholders,
            Person modifiedBy,
            Instant modifiedAt) {}
}
