package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;
import org.rectify.acceptance.support.OwnHostOnly;

/** Starting the embedded host: what cannot be done is said in one clear line, with exit code 2. */
@OwnHostOnly
class ServeIT {

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            refused(List.of("--port", port, "--data", fresh(), "--no-demo"), port);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.createTempFile(HostProcess.target(), "no-folder", "");
        refused(
                List.of("--port", free(), "--data", file + "/data", "--no-demo"),
                file.getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/rectify?user=u&password=secret-word",
                "jdbc:nonsense:x",
                "nonsense"
            })
    void aWrongDatabaseIsNamedWithoutItsPassword(String url) throws Exception {
        String said = refused(List.of("--port", free(), "--data", fresh(), "--no-demo", "--db", url), "");
        assertThat(said).doesNotContain("secret-word");
    }

    @Test
    void anUnknownOptionIsNamed() throws Exception {
        refused(List.of("--colour", "red"), "--colour");
    }

    private static String refused(List<String> options, String named) throws Exception {
        Path log = Files.createTempFile(HostProcess.target(), "serve", ".log");
        return oneLine(HostProcess.launch(options, log), log, named);
    }

    private static String oneLine(Process process, Path log, String named) throws InterruptedException, IOException {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("it ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isEqualTo(2);
        assertThat(said.lines().filter(line -> line.startsWith("rectify: ")))
                .as(said)
                .hasSize(1);
        assertThat(said.lines().filter(line -> !line.isBlank())).as(said).hasSizeLessThanOrEqualTo(2);
        assertThat(said).contains(named).doesNotContain("\tat ");
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "serve --colour",
                "serve --port",
                "serve --port x",
                "serve --port 99999",
                "serve --db nonsense",
                "accept",
                "accept --url nonsense",
                "accept --url http://127.0.0.1:1/alfresco --user admin",
                "accept --url http://127.0.0.1:1/alfresco",
                "test fast",
                "package --all",
                "bench me"
            })
    void theCommandRefusesWhatItDoesNotKnow(String arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(HostProcess.root().resolve("rectify").toString()));
        command.addAll(List.of(arguments.split(" ")));
        Path log = Files.createTempFile(HostProcess.target(), "command", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        oneLine(process, log, "rectify: ");
    }

    @Test
    void aHostWithoutTheDemoKnowsTheAdministratorOnlyAndLoadsTheDemoWhenAsked() {
        try (HostProcess process = HostProcess.start(HostProcess.freshFolder("empty"), List.of("--no-demo"))) {
            Host host = process.host();
            assertThat(host.login("supervisor", "rectify").status()).isNotEqualTo(200);
            assertThat(host.administrator().read("/orders").path("total").asInt())
                    .isZero();
        }
    }

    @Test
    void whatWasDoneIsThereAfterARestart() {
        Path data = HostProcess.demoDistrict("restart");
        String id;
        try (HostProcess process = HostProcess.start(data, List.of())) {
            id = org.rectify.acceptance.order.Draft.ofDistrict()
                    .issue(process.host())
                    .signFor()
                    .id();
        }
        try (HostProcess process = HostProcess.start(data, List.of())) {
            var order = org.rectify.acceptance.order.OrderCase.of(process.host(), id);
            assertThat(order.status()).isEqualTo("received");
            assertThat(order.plan().status()).isEqualTo("rectifying");
        }
    }

    private static String fresh() {
        return HostProcess.freshFolder("serve").toString();
    }

    private static String free() {
        return String.valueOf(HostProcess.freePort());
    }
}
