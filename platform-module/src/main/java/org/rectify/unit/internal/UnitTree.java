package org.rectify.unit.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

/** All units at one time; immutable. */
public final class UnitTree {

    /** As long as the projection's column. */
    static final int LONGEST_PATH = 400;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final int NAME_LENGTH = 100;

    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final List<Unit> all;

    /** A tree of these units, each after its parent. */
    public UnitTree(Collection<Unit> units) {
        units.forEach(unit -> byCode.put(unit.code(), unit));
        this.all = List.copyOf(byCode.values());
    }

    public List<Unit> all() {
        return all;
    }

    public Optional<Unit> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /**
     * A new unit for this tree.
     *
     * @throws RefusedException {@code unit.code.invalid}, {@code unit.code.taken}, {@code unit.unknown} on the parent,
     *     {@code unit.tooDeep}, or what is wrong with the name
     */
    public Unit grow(String code, String name, UnitKind kind, String parent, boolean supervising) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new RefusedException(Refusal.invalid("unit.code.invalid", "code", String.valueOf(code)));
        }
        String title = title(name);
        if (byCode.containsKey(code)) {
            throw new RefusedException(Refusal.conflict("unit.code.taken", List.of(), code));
        }
        String above = parent == null ? "/" : require(parent, "parent").path();
        String path = above + code + "/";
        if (path.length() > LONGEST_PATH) {
            throw new RefusedException(Refusal.invalid("unit.tooDeep", "parent", parent));
        }
        return new Unit(code, title, kind, parent, path, supervising);
    }

    /**
     * A unit of this tree with what may change of it.
     *
     * @throws RefusedException {@code unit.unknown} as not found, or what is wrong with the name
     */
    public Unit change(String code, String name, UnitKind kind, boolean supervising) {
        Unit unit = find(code).orElseThrow(() -> new RefusedException(Refusal.notFound("unit.unknown", code)));
        return new Unit(code, title(name), kind, unit.parent(), unit.path(), supervising);
    }

    private static String title(String name) {
        String title = Texts.line("name", name, NAME_LENGTH);
        if (title == null) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "name", "name"));
        }
        return title;
    }

    /**
     * The unit.
     *
     * @throws RefusedException {@code unit.unknown} on {@code field}
     */
    public Unit require(String code, String field) {
        return find(code)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("unit.unknown", field, String.valueOf(code))));
    }
}
