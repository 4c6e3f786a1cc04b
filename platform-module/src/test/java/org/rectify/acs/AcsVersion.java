package org.rectify.acs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A version of ACS on which the modules are to run, with what the project knows of it. */
enum AcsVersion {
    V23_1("23.1"),
    V23_8("23.8"),
    V25_5("25.5"),
    V26_2("26.2");

    private static final String FOLDER = "acs/";

    private final String number;

    AcsVersion(String number) {
        this.number = number;
    }

    /** The version as the project keeps it. */
    Host host() {
        try (InputStream in = resource(members())) {
            return new Host(TypeLists.read(in), libraries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has in WEB-INF/lib: all of it for 25.5, what the modules use for the others. */
    Libraries libraries() {
        return Libraries.of(lines(number + ".libraries.txt"));
    }

    /** The beans that the module names; known of 25.5, of which the others differ in none. */
    static HostBeans beans() {
        return HostBeans.of(lines(V25_5.number + ".beans.tsv"));
    }

    /** The name of the file of its classes. */
    String members() {
        return number + ".members.txt";
    }

    @Override
    public String toString() {
        return "ACS " + number;
    }

    static List<String> lines(String file) {
        try (InputStream in = resource(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(AcsVersion.class.getClassLoader().getResourceAsStream(FOLDER + file), file);
    }
}
