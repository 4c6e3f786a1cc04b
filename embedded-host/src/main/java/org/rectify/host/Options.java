package org.rectify.host;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How the host is to run.
 *
 * @param port to listen on, 0 for any free one
 * @param address to listen on
 * @param data the folder of everything that is kept
 * @param database JDBC address, null for H2 in the data folder
 * @param demo whether to load the demo district into an empty system
 */
public record Options(int port, String address, Path data, String database, boolean demo) {

    static final String USAGE =
            "usage: rectify serve [--port N] [--host ADDRESS] [--data DIR] [--db jdbc:postgresql:…] [--no-demo]";

    private static final int HIGHEST_PORT = 65_535;

    /** What runs where nothing else is said. */
    public static Options standard(Path data) {
        return new Options(8080, "127.0.0.1", data, null, true);
    }

    /**
     * The options that the arguments name.
     *
     * @throws StartRefusal for an unknown option or an unusable value, with one line that says so
     */
    public static Options parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Options options = standard(Path.of(System.getProperty("user.home"), ".rectify"));
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            options = switch (name) {
                case "--port" -> options.withPort(port(value(name, rest)));
                case "--host" -> options.withAddress(value(name, rest));
                case "--data" -> options.withData(Path.of(value(name, rest)));
                case "--db" -> options.withDatabase(database(value(name, rest)));
                case "--no-demo" -> options.withoutDemo();
                default -> throw new StartRefusal("unknown option " + name + "; " + USAGE);
            };
        }
        return options;
    }

    public Options withPort(int value) {
        return new Options(value, address, data, database, demo);
    }

    public Options withAddress(String value) {
        return new Options(port, value, data, database, demo);
    }

    public Options withData(Path value) {
        return new Options(port, address, value.toAbsolutePath().normalize(), database, demo);
    }

    public Options withDatabase(String value) {
        return new Options(port, address, data, value, demo);
    }

    public Options withoutDemo() {
        return new Options(port, address, data, database, false);
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartRefusal(name + " needs a value; " + USAGE);
        }
        return rest.removeFirst();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new StartRefusal("--port takes a number from 0 to " + HIGHEST_PORT + ", not " + text);
    }

    private static String database(String text) {
        if (!text.startsWith("jdbc:postgresql:") && !text.startsWith("jdbc:h2:")) {
            throw new StartRefusal("--db takes an address that begins with jdbc:postgresql: or jdbc:h2:");
        }
        return text;
    }
}
