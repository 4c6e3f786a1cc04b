package org.rectify.acs;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Libraries by name, each with its version. */
record Libraries(Map<String, String> versions) {

    private static final Pattern FILE = Pattern.compile("(.+?)-(\\d.*?)(\\.jar)?");

    /** The same classes under another name: the API with and without the implementation in one file. */
    private static final Map<String, String> ALSO_KNOWN_AS = Map.of("jakarta.mail-api", "jakarta.mail");

    record Library(String name, String version) {

        /** By the name of its file, without a version where it has none. */
        static Library of(String file) {
            Matcher matcher = FILE.matcher(file);
            Library library =
                    matcher.matches() ? new Library(matcher.group(1), matcher.group(2)) : new Library(file, "");
            return new Library(ALSO_KNOWN_AS.getOrDefault(library.name, library.name), library.version);
        }

        /** The one on the class path that has the class; empty for classes of the JDK and unknown ones. */
        static Optional<Library> having(String type) {
            URL url = Library.class.getClassLoader().getResource(type + ".class");
            if (url == null || !url.getProtocol().equals("jar")) {
                return Optional.empty();
            }
            String jar = url.getPath().substring(0, url.getPath().indexOf("!/"));
            return Optional.of(of(Path.of(jar).getFileName().toString()));
        }
    }

    static Libraries of(List<String> files) {
        Map<String, String> versions = new TreeMap<>();
        files.stream()
                .map(String::strip)
                .filter(file -> !file.isEmpty() && !file.startsWith("#"))
                .map(Library::of)
                .forEach(library -> versions.put(library.name, library.version));
        return new Libraries(versions);
    }

    boolean contain(String name) {
        return versions.containsKey(name);
    }

    boolean contain(Library library) {
        return library.version.equals(versions.get(library.name));
    }
}
