package org.rectify.unit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.rectify.numbering.Numbering;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** The tree of units, who belongs to them and how they number, for administrators. */
@Controller
public class UnitsAdminController {

    private static final String UNITS = Links.BASE + "/admin/units";
    private static final String UNIT = UNITS + "/{code}";
    private static final String TEMPLATE = UNIT + "/number-template";
    private static final int LONGEST = 100;

    private final Units units;
    private final Numbering numbering;
    private final Writes writes;

    public UnitsAdminController(Units units, Numbering numbering, Writes writes) {
        this.units = units;
        this.numbering = numbering;
        this.writes = writes;
    }

    @GetMapping(UNIT)
    public Answer unit(@PathVariable("code") String code) {
        return writes.read(() -> {
            Administrators.only(units);
            return Answer.ok(item(known(code)));
        });
    }

    @PostMapping(UNITS)
    public Answer create(HttpServletRequest request, JsonObject body) {
        body.only("code", "name", "kind", "parent", "supervising");
        String code = body.line("code", LONGEST);
        String name = name(body);
        UnitKind kind = kind(body);
        String parent = body.line("parent", LONGEST);
        boolean supervising = body.flag("supervising");
        return change(request, () -> {
            Unit unit = units.create(code, name, kind, parent, supervising);
            return Answer.created(Links.to(request, "/admin/units/" + unit.code()), item(unit));
        });
    }

    @PutMapping(UNIT)
    public Answer replace(HttpServletRequest request, @PathVariable("code") String code, JsonObject body) {
        body.only("name", "kind", "supervising");
        String name = name(body);
        UnitKind kind = kind(body);
        if (!body.has("supervising")) {
            throw body.missing("supervising");
        }
        boolean supervising = body.flag("supervising");
        return change(request, () -> Answer.ok(item(units.change(known(code).code(), name, kind, supervising))));
    }

    @PostMapping(UNIT + "/members")
    public Answer join(HttpServletRequest request, @PathVariable("code") String code, JsonObject body) {
        body.only("userName", "role");
        String userName = body.line("userName", LONGEST);
        if (userName == null) {
            throw body.missing("userName");
        }
        UnitRole role = body.code("role", UnitRole.class);
        if (role == null) {
            throw body.missing("role");
        }
        return change(request, () -> {
            Unit unit = known(code);
            units.join(userName, unit.code(), role);
            return Answer.ok(item(unit));
        });
    }

    @DeleteMapping(UNIT + "/members/{userName}/{role}")
    public Answer leave(
            HttpServletRequest request,
            @PathVariable("code") String code,
            @PathVariable("userName") String userName,
            @PathVariable("role") String role) {
        UnitRole held = Coded.read(UnitRole.class, "role", role);
        String account = Texts.line("userName", userName, LONGEST);
        return change(request, () -> {
            Unit unit = known(code);
            units.leave(account, unit.code(), held);
            return Answer.ok(item(unit));
        });
    }

    @GetMapping(TEMPLATE)
    public Answer template(@PathVariable("code") String code) {
        return writes.read(() -> {
            Administrators.only(units);
            return Answer.ok(template(known(code)));
        });
    }

    @PutMapping(TEMPLATE)
    public Answer setTemplate(HttpServletRequest request, @PathVariable("code") String code, JsonObject body) {
        body.only("template");
        String text = body.line("template", LONGEST);
        if (text == null) {
            throw body.missing("template");
        }
        return change(request, () -> {
            Unit unit = known(code);
            numbering.setTemplate(unit.code(), text);
            units.noteNumberTemplate(unit.code(), text);
            return Answer.ok(template(unit));
        });
    }

    private Answer change(HttpServletRequest request, Supplier<Answer> work) {
        return writes.once(request, () -> {
            Administrators.only(units);
            return work.get();
        });
    }

    private Unit known(String code) {
        return units.find(code).orElseThrow(() -> new RefusedException(Refusal.notFound("unit.unknown", code)));
    }

    private static String name(JsonObject body) {
        String name = body.line("name", LONGEST);
        if (name == null) {
            throw body.missing("name");
        }
        return name;
    }

    private static UnitKind kind(JsonObject body) {
        UnitKind kind = body.code("kind", UnitKind.class);
        if (kind == null) {
            throw body.missing("kind");
        }
        return kind;
    }

    private UnitItem item(Unit unit) {
        return UnitItem.of(unit, units, true);
    }

    private Template template(Unit unit) {
        Numbering.Template template = numbering.template(unit.code());
        return new Template(unit.code(), template.text(), template.own());
    }

    /** @param own whether it was set for the unit, not the one for all */
    private record Template(String unit, String template, boolean own) {}
}
