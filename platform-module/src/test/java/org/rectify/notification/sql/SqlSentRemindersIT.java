package org.rectify.notification.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

class SqlSentRemindersIT {

    /** More than PostgreSQL takes as parameters of one statement. */
    private static final int MANY = 40_000;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void knowsWhichOfAnyNumberWereSent(Databases kind) {
        TestDatabase database = kind.create();
        Inserts inserts = new Inserts(database.jdbc(), database.dialect());
        SqlSentReminders sent = new SqlSentReminders(database.jdbc(), inserts);
        List<String> first = IntStream.range(0, MANY).mapToObj(i -> "key" + i).toList();
        database.run(() -> Stream.of("key0", "key39999", "other")
                .forEach(key -> inserts.ifAbsent(
                        "rect_reminder",
                        Map.of("occasion", key, "kind", "made-up", "order_id", "order", "sent_at", 1L))));

        assertThat(database.read(() -> sent.among(first))).containsExactlyInAnyOrder("key0", "key39999");
        assertThat(database.read(() -> sent.among(List.of()))).isEmpty();
    }
}
