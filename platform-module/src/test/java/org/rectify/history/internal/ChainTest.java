package org.rectify.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.HistoryFixture;

class ChainTest {

    @Test
    void hashesWhatTheDescriptionSays() throws Exception {
        History.Step step = new History.Step(
                "r1",
                Instant.ofEpochMilli(1_770_000_000_123L),
                "leader",
                "approve",
                "in-approval",
                "issued",
                null,
                Map.of("number", new HistoryEntry.Change(null, "区督整〔2026〕1号")),
                List.of("a", "b"));
        ByteBuffer bytes = ByteBuffer.allocate(1000);
        text(bytes, "rectify.history.1");
        text(bytes, Chain.START);
        text(bytes, "r1");
        bytes.putLong(1).putLong(1_770_000_000_123L);
        text(bytes, "leader");
        text(bytes, "approve");
        text(bytes, "in-approval");
        text(bytes, "issued");
        bytes.putInt(-1).putInt(1);
        text(bytes, "number");
        bytes.putInt(-1);
        text(bytes, "区督整〔2026〕1号");
        bytes.putInt(2);
        text(bytes, "a");
        text(bytes, "b");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(bytes.array(), 0, bytes.position());

        assertThat(Chain.next(step, 1, Chain.START).hash())
                .isEqualTo(HexFormat.of().formatHex(sha.digest()));
    }

    @Test
    void tellsAbsentFromEmptyAndOneFieldFromTheNext() {
        HistoryEntry entry = Chain.next(HistoryFixture.step("r", 1), 1, Chain.START);
        HistoryEntry moved = new HistoryEntry(
                "r",
                1,
                entry.at(),
                entry.by() + "r",
                "eport",
                entry.from(),
                entry.to(),
                entry.remark(),
                entry.changes(),
                entry.attachments(),
                entry.previousHash(),
                "");
        HistoryEntry empty = new HistoryEntry(
                "r",
                1,
                entry.at(),
                entry.by(),
                entry.step(),
                entry.from(),
                entry.to(),
                "",
                entry.changes(),
                entry.attachments(),
                entry.previousHash(),
                "");
        HistoryEntry absent = new HistoryEntry(
                "r",
                1,
                entry.at(),
                entry.by(),
                entry.step(),
                entry.from(),
                entry.to(),
                null,
                entry.changes(),
                entry.attachments(),
                entry.previousHash(),
                "");
        assertThat(List.of(Chain.hash(moved), Chain.hash(empty), Chain.hash(absent), entry.hash()))
                .doesNotHaveDuplicates();
    }

    private static void text(ByteBuffer bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(utf8.length).put(utf8);
    }
}
