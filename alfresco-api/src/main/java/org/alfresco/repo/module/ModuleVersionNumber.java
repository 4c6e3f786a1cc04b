package org.alfresco.repo.module;

import java.util.Arrays;

/** A version of a module: numbers between dots. */
public class ModuleVersionNumber {
    private final int[] parts;
    private final String written;

    public ModuleVersionNumber(String version) {
        this.written = version;
        this.parts = Arrays.stream(version.split("[.-]"))
                .filter(part -> part.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    public int compareTo(ModuleVersionNumber other) {
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleVersionNumber version && Arrays.equals(parts, version.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return written;
    }
}
