package org.rectify.search;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who may find something, told from the paths of the units that have a part in it. */
public final class Viewers {

    private Viewers() {}

    /** The paths themselves and those of all units above them; nulls are left out. */
    public static SortedSet<String> above(Collection<String> paths) {
        SortedSet<String> viewers = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path == null ? -1 : path.indexOf('/', 1);
                    slash > 0;
                    slash = path.indexOf('/', slash + 1)) {
                viewers.add(path.substring(0, slash + 1));
            }
        }
        return viewers;
    }
}
