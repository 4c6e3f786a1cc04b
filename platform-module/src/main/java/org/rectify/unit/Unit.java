package org.rectify.unit;

import java.util.List;

/**
 * A unit of the tree.
 *
 * @param code unique, lower case letters and digits, never changes
 * @param parent the code of the unit above, null at a root
 * @param path the codes from the root down, each preceded and the last followed by a slash
 *     ({@code /district/street1/}), so that a subtree is a prefix
 * @param supervising whether it may issue and verify: it supervises its own subtree
 */
public record Unit(String code, String name, UnitKind kind, String parent, String path, boolean supervising) {

    /** The codes of the units above and of this one, from the root down. */
    public List<String> lineage() {
        return List.of(path.substring(1).split("/"));
    }

    /** Whether {@code other} is this unit or lies below it. */
    public boolean covers(Unit other) {
        return other.path.startsWith(path);
    }
}
