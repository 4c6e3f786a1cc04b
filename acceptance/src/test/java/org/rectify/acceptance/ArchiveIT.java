package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** Closed cases are filed under numbers of their own, and leave as packages that prove themselves. */
class ArchiveIT {

    private static final Path VERIFIER =
            Path.of("../platform-module/src/main/java/org/rectify/archive/verify/PackageVerifier.java");

    private final Host host = Host.current();

    @TempDir
    Path folder;

    @Test
    void aClosedCaseIsFiledAndNeverChangesAgain() {
        OrderCase order = Situation.CLOSED.reach(host);
        JsonNode waiting = waiting(order.id());
        assertThat(waiting.path("missing")).isEmpty();
        assertThat(waiting.path("mayFile").asBoolean()).isTrue();
        host.as("archivist").get("/archive/" + order.id()).refused(404, "archive.notFound");

        order.take("archivist", "archive", "retention", "30-years");
        JsonNode filed = host.as("archivist").read("/archive/" + order.id());
        assertThat(filed.path("archiveNumber").asText())
                .contains(String.valueOf(Host.today().getYear()), "D30", "district");
        assertThat(filed.path("until").asText()).isEqualTo((Host.today().getYear() + 30) + "-12-31");
        assertThat(waiting(order.id())).isNull();
        order.attempt(
                        "supervisor",
                        "reopen",
                        "remark",
                        "x",
                        "newDeadline",
                        Host.today().plusDays(30))
                .refused(409, "order.archived");
        host.as("outsider").get("/archive/" + order.id()).refused(404, "archive.notFound");
        assertThat(host.as("outsider").read("/archive").path("total").asInt()).isZero();
    }

    @Test
    void manyAreFiledAtOnceWithoutAGap() {
        List<String> ids = List.of(
                Situation.CLOSED.reach(host).id(), Situation.CLOSED.reach(host).id());
        JsonNode answer = host.as("archivist")
                .post("/orders/steps", Map.of("ids", ids, "step", "archive", "retention", "permanent"))
                .expect(200)
                .json();
        assertThat(answer.path("done").asInt()).isEqualTo(2);
        List<Integer> numbers = ids.stream()
                .map(id -> host.as("archivist")
                        .read("/archive/" + id)
                        .path("archiveNumber")
                        .asText())
                .map(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
                .toList();
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
    }

    @Test
    void aPackageIsVerifiedWithoutTheSystemAndNamesWhatWasChanged() throws Exception {
        OrderCase order = Situation.ARCHIVED.reach(host);
        byte[] zip = host.as("archivist")
                .get("/archive/" + order.id() + "/package")
                .expect(200)
                .body();
        assertThat(host.as("auditor")
                        .get("/archive/" + order.id() + "/package")
                        .expect(200)
                        .body())
                .isEqualTo(zip);
        assertThat(verified(zip)).startsWith("0 OK");
        for (int part = 1; part < 8; part++) {
            byte[] changed = zip.clone();
            changed[zip.length / 8 * part] ^= 1;
            assertThat(verified(changed)).startsWith("1 CHANGED");
        }
    }

    @Test
    void howAUnitNumbersIsSetByAdministratorsAndItsArchivists() {
        assertThat(listed("schemes"))
                .extracting(each -> each.path("unit").asText())
                .contains("district", "street9");
        assertThat(host.as("supervisor").read("/archive/schemes").path("total").asInt())
                .isZero();
        String path = "/admin/units/street9/archive-scheme";
        Map<String, String> scheme = Map.of("fonds", "Q099", "pattern", "{fonds}-{year}-{retention}-{n:5}");
        for (String user : List.of("supervisor", "leader", "street9.officer", "outsider")) {
            host.as(user)
                    .call("PUT", path)
                    .json(Json.object("fonds", "Q1", "pattern", "{n}"))
                    .send()
                    .refused(403, "archive.scheme.forbidden");
        }
        host.as("archivist")
                .call("PUT", path)
                .json(Json.object("fonds", "Q099", "pattern", "{fonds}{n}"))
                .send()
                .refused(400, "archive.scheme.invalid");
        host.as("archivist")
                .call("PUT", path)
                .json(Json.object("fonds", scheme.get("fonds"), "pattern", scheme.get("pattern")))
                .send()
                .expect(200);
        assertThat(listed("schemes"))
                .anySatisfy(item -> assertThat(item.path("example").asText())
                        .matches("Q099-" + Host.today().getYear() + "-D30-\\d{5}"));
    }

    private String verified(byte[] zip) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("package.zip"), zip);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        VERIFIER.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private JsonNode waiting(String id) {
        return listed("waiting").stream()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The whole list, of which the host may have many pages. */
    private List<JsonNode> listed(String list) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = host.as("archivist").read("/archive/" + list + "?max=100&skip=" + all.size());
            page.path("items").forEach(all::add);
        } while (!page.path("items").isEmpty()
                && all.size() < page.path("total").asInt());
        return all;
    }
}
