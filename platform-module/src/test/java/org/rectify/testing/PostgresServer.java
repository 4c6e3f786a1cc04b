package org.rectify.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A real PostgreSQL server for the tests of one JVM, from the binaries on the class path; it ends with the JVM, however
 * that ends. PostgreSQL refuses to run as root, so under root it runs as {@code nobody}.
 */
public final class PostgresServer {

    private static final String BINARIES =
            "/postgres-linux-" + ("aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64") + ".txz";
    private static final String ROOT_RUNS_AS = "nobody";
    private static PostgresServer running;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** The server of this JVM, started when first asked for. */
    public static synchronized PostgresServer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** Makes a database as a copy of {@code template}, which nobody may be connected to. */
    public String createDatabase(String name, String template) {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    private static PostgresServer start() {
        try {
            Path home = Files.createTempDirectory("rectify-postgres-");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(home.resolve("pg"));
            Path work = Files.createDirectory(home.resolve("work"));
            if (isRoot()) {
                run(List.of("chown", ROOT_RUNS_AS, work.toString()), home);
            }
            String bin = home.resolve("pg/bin").toString();
            String data = work.resolve("data").toString();
            run(
                    unprivileged(
                            bin + "/initdb",
                            "-D",
                            data,
                            "-U",
                            "postgres",
                            "-A",
                            "trust",
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "-N"),
                    home);
            int port = freePort();
            launch(
                    home,
                    unprivileged(
                            bin + "/postgres",
                            "-D",
                            data,
                            "-p",
                            "" + port,
                            "-k",
                            "",
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "fsync=off",
                            "-c",
                            "full_page_writes=off",
                            "-c",
                            "synchronous_commit=off",
                            "-c",
                            "max_connections=200",
                            "-c",
                            "shared_buffers=256MB",
                            "-c",
                            "max_wal_size=2GB"));
            PostgresServer server = new PostgresServer(port);
            server.await(home);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shell between waits for the end of our standard input, which comes with the end of this JVM. */
    private static void launch(Path home, List<String> server) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "home=$1; shift; \"$@\" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server;"
                        + " rm -rf \"$home\"",
                "postgres",
                home.toString()));
        command.addAll(server);
        new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
    }

    private void await(Path home) throws IOException {
        SQLException last = null;
        for (int i = 0; i < 300; i++) {
            try {
                DriverManager.getConnection(url("postgres")).close();
                return;
            } catch (SQLException e) {
                last = e;
                pause();
            }
        }
        throw new IllegalStateException(Files.readString(home.resolve("server.log")), last);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> unprivileged(String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid", ROOT_RUNS_AS, "--clear-groups"));
        }
        all.addAll(Arrays.asList(command));
        return all;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command, Path home) throws IOException {
        Path log = Files.createTempFile("rectify-postgres-", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(log);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = PostgresServer.class.getResourceAsStream(BINARIES)) {
            if (packed == null) {
                throw new IllegalStateException("No PostgreSQL for this machine on the class path: " + BINARIES);
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
