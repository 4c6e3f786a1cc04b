package org.rectify.acs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.zip.GZIPInputStream;

/** Lists of classes with their members, and files of compiled classes read as such. */
final class TypeLists {

    private TypeLists() {}

    /** Reads a list, packed or not. */
    static Map<String, TypeFact> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(in);
        }
    }

    static Map<String, TypeFact> read(InputStream in) throws IOException {
        Map<String, TypeFact> types = new HashMap<>();
        TypeFact type = null;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("C ")) {
                type = TypeFact.parse(line);
                types.put(type.name(), type);
            } else if (type != null && line.startsWith("  ")) {
                type.add(line);
            }
        }
        return types;
    }

    /** What a JAR offers to others. */
    static Map<String, TypeFact> ofJar(Path jar) throws IOException {
        Map<String, TypeFact> types = new HashMap<>();
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    TypeFact type = ClassFile.fact(in.readAllBytes(), false);
                    types.put(type.name(), type);
                }
            }
        }
        return types;
    }
}
