package org.rectify.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The files that the demo district is read from. */
final class DemoResource {

    private static final String FOLDER = "/alfresco/module/rectify-platform/demo/";

    private DemoResource() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(DemoResource.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines without those that begin with {@code #}. */
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** The rows of a table with tabs between its columns; {@code -} stands for nothing and becomes null. */
    static List<List<String>> table(String name) {
        return lines(name).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.stream(line.split("\t"))
                        .map(value -> value.equals("-") ? null : value)
                        .toList())
                .toList();
    }
}
