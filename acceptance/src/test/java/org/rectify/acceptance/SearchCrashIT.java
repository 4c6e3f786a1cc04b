package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;
import org.rectify.acceptance.support.OwnHostOnly;

/** Killed right after an answer, the host finds afterwards what it answered; without its index it makes it anew. */
@OwnHostOnly
class SearchCrashIT {

    private static final int ORDERS = 12;

    @Test
    void whatWasAnsweredIsFoundAfterAKill() throws IOException {
        Path data = HostProcess.demoDistrict("search-crash");
        List<String> titles = new ArrayList<>();
        HostProcess first = HostProcess.start(data, List.of());
        try {
            for (int i = 0; i < ORDERS; i++) {
                Draft draft = Draft.ofDistrict();
                draft.issue(first.host());
                titles.add(draft.title());
            }
        } finally {
            first.kill();
        }
        int all;
        try (HostProcess second = HostProcess.start(data, List.of())) {
            titles.forEach(title -> found(second.host(), title));
            all = total(second.host(), "");
        }
        remove(data.resolve("index"));
        try (HostProcess third = HostProcess.start(data, List.of())) {
            titles.forEach(title -> found(third.host(), title));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> total(third.host(), "") == all);
        }
    }

    private static void found(Host host, String title) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> total(host, "\"" + title + "\"") == 1);
    }

    private static int total(Host host, String words) {
        return host.administrator()
                .read("/search?max=1&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .path("total")
                .asInt();
    }

    private static void remove(Path folder) throws IOException {
        assertThat(folder).isDirectory();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
