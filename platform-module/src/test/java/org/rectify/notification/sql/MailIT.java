package org.rectify.notification.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Notice;
import org.rectify.notification.OrderRows;
import org.rectify.notification.alfresco.HostPostman;
import org.rectify.notification.internal.MailRound;
import org.rectify.notification.internal.MailSettings;
import org.rectify.notification.internal.MailedNotifications;
import org.rectify.notification.internal.Postman;
import org.rectify.notification.web.MailWording;
import org.rectify.platform.SettableClock;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.web.Messages;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails over a real SMTP server. */
@ParameterizedClass
@EnumSource(Databases.class)
class MailIT {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final MailSettings SETTINGS =
            new MailSettings(true, "office@example.org", "https://rectify.example.org/app/orders/");

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock(Clock.fixed(NOW, OrderRows.ZONE));
    private final GreenMail server;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SqlOutbox outbox;
    private final Notifications notifications;
    private final MailRound round;

    MailIT(Databases kind) {
        database = kind.create();
        Inserts inserts = new Inserts(database.jdbc(), database.dialect());
        outbox = new SqlOutbox(database.jdbc(), inserts);
        notifications = new MailedNotifications(new SqlNotifications(database.jdbc(), inserts), outbox, true);
        ServerSetup smtp = ServerSetupTest.SMTP.dynamicPort();
        server = new GreenMail(smtp);
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        round = round(new HostPostman(sender, SETTINGS), true);
    }

    @BeforeEach
    void standInTheMorning() {
        clock.set(NOW);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void saysInChineseWhatTheBellSaysWithTheAddressOfTheOrder() throws Exception {
        tell("o1:remind-overdue:2026-03-01", "liaison");
        round.send();
        MimeMessage mail = mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("【整改通】逾期未办结：区督整〔2026〕1号 消防通道堆物");
        assertThat(mail.getFrom()[0]).hasToString("office@example.org");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("liaison@example.org");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(
                        """
                        区督整〔2026〕1号“消防通道堆物”已逾期 3 个工作日，请尽快办结。

                        查看详情：https://rectify.example.org/app/orders/o1

                        本邮件由整改通自动发送，请勿回复。
                        """);
        assertThat(mail.getMessageID()).matches("<[-0-9a-f]{36}@example\\.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void sendsEachOnceHoweverOftenItIsToldAndSent() {
        tell("a", "liaison", "officer");
        round.send();
        tell("a", "liaison", "officer", "secretary");
        round.send();
        round.send();
        assertThat(addressees()).containsExactlyInAnyOrder("liaison", "officer", "secretary");
        assertThat(states()).containsExactly("sent 1", "sent 1", "sent 1");
    }

    @Test
    void leavesOutWhoHasNoAddress() {
        tell("a", "nobody", "liaison");
        round.send();
        assertThat(addressees()).containsExactly("liaison");
        assertThat(states()).containsExactlyInAnyOrder("dropped 1", "sent 1");
    }

    @Test
    void doesNotMailWhatWasRolledBack() {
        assertThatThrownBy(() -> database.run(() -> {
                    notifications.tell(List.of("liaison"), notice("a"));
                    throw new IllegalStateException("The step was refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        round.send();
        assertThat(addressees()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void triesAgainAfterAWhileWhereTheServerIsDown() {
        tell("a", "liaison");
        tell("b", "liaison");
        int port = sender.getPort();
        server.stop();
        round.send();
        // One attempt shows that the server is down; the other mail need not fail as well.
        assertThat(states()).containsExactlyInAnyOrder("waiting 0", "waiting 1");
        GreenMail later = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        later.start();
        try {
            round.send();
            assertThat(later.getReceivedMessages()).hasSize(1);
            clock.set(NOW.plus(Duration.ofMinutes(1)));
            round.send();
            assertThat(later.getReceivedMessages()).hasSize(2);
            assertThat(states()).containsExactlyInAnyOrder("sent 1", "sent 2");
        } finally {
            later.stop();
        }
    }

    @Test
    void givesUpInTheEndAndSaysWhy() {
        server.stop();
        tell("a", "liaison");
        for (int i = 0; i < 12; i++) {
            clock.set(NOW.plus(Duration.ofHours(7L * i)));
            round.send();
        }
        assertThat(states()).containsExactly("dropped 10");
        assertThat(database.jdbc().getJdbcOperations().queryForObject("select why from rect_mail", String.class))
                .isNotBlank();
    }

    @Test
    void goesOnAfterAnAddressThatIsNone() {
        tell("a", "broken", "liaison");
        round.send();
        assertThat(addressees()).containsExactly("liaison");
        assertThat(states()).containsExactlyInAnyOrder("dropped 1", "sent 1");
    }

    @Test
    void sendsUnderTheSameIdWhereAServerDiedBeforeItCouldNoteWhatItSent() throws Exception {
        tell("a", "liaison");
        HostPostman postman = new HostPostman(sender, SETTINGS);
        Postman dying = (id, address, words) -> {
            postman.deliver(id, address, words);
            throw new Dying.Killed();
        };
        assertThatThrownBy(() -> round(dying, true).send()).isInstanceOf(Dying.Killed.class);
        round.send();
        assertThat(mails()).hasSize(1);
        clock.set(NOW.plus(Duration.ofMinutes(16)));
        round.send();
        round.send();
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0).getMessageID()).isEqualTo(mails().get(1).getMessageID());
        assertThat(states()).containsExactly("sent 2");
    }

    @Test
    void neverSendsTwiceWhereTwoRoundsRunAtOnce() throws Exception {
        IntStream.range(0, 60).forEach(n -> tell("o" + n, "liaison"));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                runs.add(two.submit(() -> {
                    start.await();
                    round.send();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            two.shutdown();
        }
        assertThat(mails()).hasSize(60);
        assertThat(states()).hasSize(60).containsOnly("sent 1");
    }

    @Test
    void sendsNoNewsOfLastWeek() {
        tell("a", "liaison");
        clock.set(NOW.plus(Duration.ofDays(8)));
        round.send();
        assertThat(addressees()).isEmpty();
        assertThat(states()).containsExactly("dropped 1");
    }

    @Test
    void mailsNothingWhereTheOfficeWantsNone() {
        Inserts inserts = new Inserts(database.jdbc(), database.dialect());
        Notifications silent = new MailedNotifications(new SqlNotifications(database.jdbc(), inserts), outbox, false);
        database.run(() -> silent.tell(List.of("liaison"), notice("a")));
        assertThat(states()).isEmpty();
        tell("b", "liaison");
        round(new HostPostman(sender, SETTINGS), false).send();
        assertThat(states()).containsExactly("waiting 0");
    }

    private void tell(String key, String... userNames) {
        database.run(() -> notifications.tell(List.of(userNames), notice(key)));
    }

    private static Notice notice(String key) {
        return new Notice(key, "remind-overdue", NOW, "o1", "区督整〔2026〕1号", "消防通道堆物", List.of("3", "2026-02-26", ""));
    }

    private MailRound round(Postman postman, boolean enabled) {
        return new MailRound(
                outbox,
                MailIT::address,
                new MailWording(Messages.standard(), SETTINGS, (kind, id) -> id),
                postman,
                database,
                clock,
                enabled);
    }

    private static Optional<String> address(String userName) {
        return switch (userName) {
            case "nobody" -> Optional.empty();
            case "broken" -> Optional.of("not an address");
            default -> Optional.of(userName + "@example.org");
        };
    }

    private List<MimeMessage> mails() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private List<String> addressees() {
        return mails().stream()
                .map(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().replace("@example.org", "");
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private List<String> states() {
        return database.jdbc()
                .getJdbcOperations()
                .queryForList("select state || ' ' || attempts from rect_mail order by id", String.class);
    }
}
