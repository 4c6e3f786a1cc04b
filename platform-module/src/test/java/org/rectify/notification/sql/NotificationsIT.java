package org.rectify.notification.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.notification.Notifications.Notice;
import org.rectify.notification.Notifications.Received;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class NotificationsIT {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00.123Z");

    private final TestDatabase database;
    private final SqlNotifications notifications;

    NotificationsIT(Databases kind) {
        this.database = kind.create();
        this.notifications = new SqlNotifications(database.jdbc(), new Inserts(database.jdbc(), database.dialect()));
    }

    @Test
    void givesANoticeOncePerOccasionAndPerson() {
        tell(notice("o1:issued:1", 0), "liaison", "secretary");
        tell(notice("o1:issued:1", 0), "liaison", "officer");
        assertThat(received("liaison", false).items()).hasSize(1);
        assertThat(received("officer", false).total()).isEqualTo(1);
        assertThat(received("nobody", false).total()).isZero();
    }

    @Test
    void goesOnInTheSameTransactionAfterANoticeThatWasThere() {
        tell(notice("a", 0), "liaison");
        database.run(() -> {
            notifications.tell(List.of("liaison"), notice("a", 0));
            notifications.tell(List.of("liaison"), notice("b", 1));
        });
        assertThat(received("liaison", false).total()).isEqualTo(2);
    }

    @Test
    void showsTheNewestFirstAsItWasGiven() {
        tell(notice("a", 0), "liaison");
        tell(notice("b", 5), "liaison");
        Received newest = received("liaison", false).items().get(0);
        assertThat(newest.at()).isEqualTo(AT.plusSeconds(5));
        assertThat(newest.kind()).isEqualTo("issued");
        assertThat(newest.number()).isEqualTo("区督整〔2026〕1号");
        assertThat(newest.arguments()).containsExactly("甲", "\"乙\"");
        assertThat(newest.read()).isFalse();
        assertThat(database.write(() -> notifications.received("liaison", false, 1, 1))
                        .items())
                .extracting(Received::at)
                .containsExactly(AT);
    }

    @Test
    void marksAsReadOnlyWhatIsTheUsersOwn() {
        tell(notice("a", 0), "liaison", "officer");
        tell(notice("b", 1), "liaison", "officer");
        String first = received("liaison", true).items().get(0).id();
        database.run(() -> notifications.read("officer", Set.of(first, "unknown")));
        assertThat(unread("liaison")).isEqualTo(2);
        database.run(() -> notifications.read("liaison", Set.of(first)));
        assertThat(unread("liaison")).isEqualTo(1);
        assertThat(received("liaison", true).items()).extracting(Received::id).doesNotContain(first);
        database.run(() -> notifications.readAll("liaison"));
        assertThat(unread("liaison")).isZero();
        assertThat(unread("officer")).isEqualTo(2);
        assertThat(received("liaison", false).total()).isEqualTo(2);
    }

    private void tell(Notice notice, String... users) {
        database.run(() -> notifications.tell(List.of(users), notice));
    }

    private Page<Received> received(String user, boolean unread) {
        return database.write(() -> notifications.received(user, unread, 0, 50));
    }

    private long unread(String user) {
        return database.write(() -> notifications.unread(user));
    }

    private static Notice notice(String key, int seconds) {
        return new Notice(key, "issued", AT.plusSeconds(seconds), "o1", "区督整〔2026〕1号", "整改🚧", List.of("甲", "\"乙\""));
    }
}
