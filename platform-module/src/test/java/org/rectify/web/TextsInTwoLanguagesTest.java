package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.ReviewKind;
import org.rectify.agreement.Side;
import org.rectify.agreement.SupplementStatus;
import org.rectify.deadline.Light;
import org.rectify.deadline.Reminder;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.order.DecisionState;
import org.rectify.order.OrderStatus;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.internal.Steps;
import org.rectify.platform.Coded;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.ProblemStep;
import org.rectify.record.FormField;
import org.rectify.record.RecordKind;
import org.rectify.record.web.StepLabels;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

class TextsInTwoLanguagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/rectify");
    private static final String FOLDER = "/alfresco/module/rectify-platform/messages/";

    /** A code where a refusal is made, also where the formatter broke the line. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:\\b(?:invalid|forbidden|notFound|conflict|refuse|wrong)\\(|Refusal\\.Kind\\.[A-Z_]+,|\\bKind\\.[A-Z_]+,)"
                    + "\\s*\"([a-z]+(?:\\.[A-Za-z]+)+)\"");

    private static Properties bundle(String name) {
        try (InputStream in = TextsInTwoLanguagesTest.class.getResourceAsStream(FOLDER + name + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> bundles() {
        return Messages.bundles().stream();
    }

    /** The texts of all features together; no two of them may say the same key. */
    private static Properties all(String language) {
        Properties all = new Properties();
        bundles().forEach(name -> bundle(name + language)
                .forEach((key, text) ->
                        assertThat(all.put(key, text)).as(key.toString()).isNull()));
        return all;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that have a text. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        all("_en").stringPropertyNames().stream()
                .filter(key -> key.startsWith("rectify.error."))
                .forEach(key -> codes.add(key.replaceAll("^rectify\\.error\\.(.*)\\.(title|detail)$", "$1")));
        return codes;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void shipsTheFourFilesThatTheHostNeeds(String name) {
        // The base is English and zh serves zh-TW too: a Chinese base would be beaten by the server's own language.
        assertThat(bundle(name)).isEqualTo(bundle(name + "_en"));
        assertThat(bundle(name + "_zh")).isEqualTo(bundle(name + "_zh_CN"));
        assertThat(bundle(name + "_zh").stringPropertyNames())
                .isEqualTo(bundle(name + "_en").stringPropertyNames());
        assertThat(bundle(name + "_zh").values())
                .noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void holdsNoTextThatTheHostWouldMangle(String name) {
        // The host takes a text as a pattern only where it has arguments, so a quote would come out doubled or lost.
        Stream.of("_en", "_zh").forEach(language -> bundle(name + language).forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).doesNotContain("'");
            new MessageFormat(text.toString());
        }));
    }

    @Test
    void explainsEveryRefusalThatTheSourcesMake() {
        Set<String> made = new TreeSet<>();
        Matcher matcher = REFUSAL.matcher(sources());
        while (matcher.find()) {
            made.add(matcher.group(1));
        }

        assertThat(made).hasSizeGreaterThan(50);
        assertThat(codes()).containsAll(made);
    }

    @Test
    void hasEveryTextThatIsAskedOfTheHost() {
        Set<String> asked = new TreeSet<>();
        Matcher matcher = Pattern.compile("getMessage\\(\\s*\"([\\w.]+\\w)\"").matcher(sources());
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }

        assertThat(asked).isNotEmpty();
        assertThat(all("_zh").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void explainsEveryLiteralThatLooksLikeACode() {
        Set<String> families = new TreeSet<>();
        codes().forEach(code -> families.add(code.substring(0, code.indexOf('.'))));
        Matcher matcher = Pattern.compile("\"((?:" + String.join("|", families) + ")(?:\\.[a-z][A-Za-z]*)+)\"")
                .matcher(sources());
        while (matcher.find()) {
            // What stands within an order's problem are fields: their paths look like codes.
            if (!matcher.group(1)
                    .matches("problem\\.(description|source|category|severity|pace|foundOn|foundAt)|notice\\.docx")) {
                assertThat(codes()).contains(matcher.group(1));
            }
        }
    }

    @Test
    void explainsNothingThatIsNeverRefused() {
        String sources = sources();

        assertThat(codes()).allSatisfy(code -> assertThat(sources).contains('"' + code + '"'));
    }

    static Stream<String> labels() {
        return Stream.of(
                        keys("status", OrderStatus.values()),
                        keys("light", Light.values()),
                        keys("source", Source.values()),
                        keys("pace", Pace.values()),
                        keys("severity", Severity.values()),
                        keys("priority", Priority.values()),
                        keys("unitKind", UnitKind.values()),
                        keys("role", UnitRole.values()),
                        keys("decision", DecisionState.values()),
                        keys("step", Step.values()),
                        keys("agreementStep", AgreementStep.values()),
                        keys("agreementStatus", AgreementStatus.values()),
                        keys("side", Side.values()),
                        keys("clauseKind", ClauseKind.values()),
                        keys("supplementStatus", SupplementStatus.values()),
                        keys("reviewKind", ReviewKind.values()),
                        keys("campaignState", CampaignState.values()),
                        keys("problemStatus", ProblemStatus.values()),
                        keys("problemStep", ProblemStep.values()),
                        keys("noticeStatus", NoticeStatus.values()),
                        keys("noticeStep", NoticeStep.values()),
                        keys("notification", Reminder.Kind.values()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String group, Coded[] values) {
        return Stream.of(values).map(value -> "rectify." + group + "." + value.code());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void namesEveryCode(String key) {
        assertThat(all("_zh")).containsKey(key);
    }

    @Test
    void namesNoCodeThatThereIsNot() {
        Set<String> known = new TreeSet<>(labels().toList());
        Set<String> groups = new TreeSet<>();
        known.forEach(key -> groups.add(key.substring(0, key.indexOf('.', 8) + 1)));
        groups.remove("rectify.notification.");

        assertThat(all("_zh").stringPropertyNames())
                .filteredOn(key -> groups.stream().anyMatch(key::startsWith))
                .allMatch(known::contains);
    }

    /** What waits is named by the step's code and the record's kind alone. */
    @ParameterizedTest
    @EnumSource(AgreementStep.class)
    void namesWhatIsAskedOfAnAgreement(AgreementStep step) {
        assertThat(StepLabels.of(RecordKind.AGREEMENT, step.code(), new Labels(Messages.standard(), Messages.CHINESE)))
                .isNotEqualTo(step.code());
    }

    @Test
    void namesEveryFieldAndChoiceOfEveryForm() {
        Labels labels = new Labels(Messages.standard(), Messages.CHINESE);
        for (Step step : Steps.all()) {
            for (FormField field : Steps.form(step)) {
                String path = step.code() + "." + field.name();
                assertThat(labels.field(path)).as(path).isNotEqualTo(path);
                field.options().forEach(option -> assertThat(labels.find("option", option))
                        .isPresent());
            }
        }
    }

    @Test
    void putsEveryNoticeIntoWords() {
        Properties texts = all("_zh");
        Matcher announced = Pattern.compile("(?:add\\(\\s*all,|announcer\\.remind\\()\\s*\"([a-z-]+)\"")
                .matcher(sources());
        Set<String> kinds = new TreeSet<>();
        Stream.of(Reminder.Kind.values()).map(Coded::code).forEach(kinds::add);
        while (announced.find()) {
            kinds.add(announced.group(1));
        }
        Set<String> written = new TreeSet<>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("rectify.notification.") && key.endsWith(".text"))
                .forEach(key -> written.add(key.substring(21, key.length() - 5)));

        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(written).isEqualTo(kinds);
        assertThat(kinds).allSatisfy(kind -> assertThat(texts).containsKey("rectify.notification." + kind));
    }

    @ParameterizedTest
    @CsvSource({"report.text, 进展情况", "submit.remark, 意见", "measures[2].dueOn, 完成日期", "nothing.known, nothing.known"})
    void findsTheNameOfAField(String path, String name) {
        assertThat(new Labels(Messages.standard(), Messages.CHINESE).field(path))
                .isEqualTo(name);
    }
}
