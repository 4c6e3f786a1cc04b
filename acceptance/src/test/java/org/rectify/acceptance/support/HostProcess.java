package org.rectify.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The embedded host as a process of its own, as {@code ./rectify serve} starts it. */
public final class HostProcess implements AutoCloseable {

    private static final Duration TO_READY = Duration.ofMinutes(15);
    private static final String ADMIN = "admin:admin";

    private static Path template;

    private final Path data;
    private final int port;
    private final Path log;
    private final Process process;

    private HostProcess(Path data, int port, Path log, Process process) {
        this.data = data;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** A host with the demo district that lives as long as this test run. */
    static HostProcess forWholeRun() {
        HostProcess host = start(demoDistrict("host"), List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        return host;
    }

    /** A host on a free port, ready to answer. */
    public static HostProcess start(Path data, List<String> options) {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data.toString()));
        arguments.addAll(options);
        Path log = target().resolve("host-" + port + ".log");
        HostProcess host = new HostProcess(data, port, log, launch(arguments, log));
        host.awaitReady();
        return host;
    }

    /** The process with these options, ready or not; what it says goes to the file. */
    public static Process launch(List<String> arguments, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                classpath(),
                "org.rectify.host.Main"));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(TO_READY);
        while (!log().contains("http://127.0.0.1:" + port + "/") || !answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("The host did not get ready; it said:\n" + log());
            }
            sleep(100);
        }
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/s/rectify/v1/openapi.json"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            HttpClient http = HttpClient.newHttpClient();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String url() {
        return "http://127.0.0.1:" + port + "/alfresco";
    }

    public Host host() {
        return new Host(url(), ADMIN);
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    /** All that the process said up to now. */
    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** As by {@code kill -9}: no chance to put anything in order. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is a built host to start. */
    public static boolean available() {
        return Files.exists(root().resolve("embedded-host/target/classpath.txt"));
    }

    public static Path root() {
        return Path.of(System.getProperty("rectify.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** Where logs and pictures go. */
    public static Path target() {
        return root().resolve("acceptance/target");
    }

    /** A folder with the demo district in it; loaded once for all tests, and copied. */
    public static synchronized Path demoDistrict(String name) {
        if (template == null) {
            Path loaded = freshFolder("demo");
            start(loaded, List.of()).close();
            template = loaded;
        }
        Path copy = freshFolder(name);
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(template.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static String classpath() {
        Path built = root().resolve("embedded-host/target");
        try (Stream<Path> files = Files.list(built)) {
            Path jar = files.filter(file ->
                            file.getFileName().toString().matches("rectify-embedded-host-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No host is built in " + built + ": run mvn package"));
            return jar + ":" + Files.readString(built.resolve("classpath.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No host is built in " + built + ": run mvn package", e);
        }
    }

    public static Path freshFolder(String name) {
        try {
            Files.createDirectories(target());
            return Files.createTempDirectory(target(), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
