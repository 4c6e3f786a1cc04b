package org.rectify.acs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rectify.acs.Contexts.Bean;
import org.rectify.acs.Libraries.Library;

/**
 * Makes the project's copy of the facts anew: runs the checks against the full lists, says what does not hold, and keeps
 * of the lists what the checks looked at. To be run when a module refers to something new; CONTRIBUTING.md says how.
 *
 * <p>Arguments: a folder with {@code acs-<version>.members.txt.gz}, {@code acs-25.5.libraries.txt},
 * {@code acs-25.5.beans.tsv} and the JARs of the libraries of which a version of ACS ships another version than the one
 * compiled against; and the folder to write to.
 */
public final class AcsFacts {

    private final Path full;
    private final Path copy;
    private final List<String> problems = new ArrayList<>();

    private AcsFacts(Path full, Path copy) {
        this.full = full;
        this.copy = copy;
    }

    public static void main(String[] arguments) throws IOException {
        AcsFacts facts = new AcsFacts(Path.of(arguments[0]), Path.of(arguments[1]));
        for (AcsVersion version : AcsVersion.values()) {
            facts.write(version);
        }
        facts.writeBeans();
        facts.write("25.5.libraries.txt", Files.readAllLines(facts.full.resolve("acs-25.5.libraries.txt")));
        if (!facts.problems.isEmpty()) {
            throw new IllegalStateException("Written; this does not hold:\n" + String.join("\n", facts.problems));
        }
    }

    private void write(AcsVersion version) throws IOException {
        Libraries libraries = version.libraries();
        Map<String, TypeFact> types = TypeLists.read(full.resolve("acs-" + version.members() + ".gz"));
        for (Path jar : jars()) {
            Library library = Library.of(jar.getFileName().toString());
            if (libraries.contain(library)) {
                types.putAll(TypeLists.ofJar(jar));
            }
        }
        Host host = new Host(types, libraries);
        Stream.of(
                        new LinkCheck(host, Modules.ownLibraries()).problems(Modules.all()),
                        new SignatureCheck(host).problems(Modules.signatures()),
                        new BeanCheck(Contexts.ofModule(), beans(), host).problems())
                .flatMap(Set::stream)
                .forEach(problem -> problems.add(version + ": " + problem));
        write(version.members(), host.usedLines());
    }

    private void writeBeans() throws IOException {
        Contexts contexts = Contexts.ofModule();
        Set<String> ids = new TreeSet<>(contexts.named());
        contexts.beans().stream().map(Bean::parent).forEach(ids::add);
        write("25.5.beans.tsv", beans().lines(ids));
    }

    private HostBeans beans() throws IOException {
        return HostBeans.of(Files.readAllLines(full.resolve("acs-25.5.beans.tsv")));
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(full)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.writeString(copy.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
