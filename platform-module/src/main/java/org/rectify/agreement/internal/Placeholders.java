package org.rectify.agreement.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Parties;
import org.rectify.agreement.Period;
import org.rectify.platform.Refusal;
import org.rectify.unit.Unit;

/**
 * The placeholders of a template's text: {@code {{甲方}}} or {@code {{upperParty}}}. What is between the braces is a name
 * from the list; anything else in double braces is refused, so that no agreement is signed with a hole in it.
 */
public final class Placeholders {

    /** The names in Chinese with the English ones that mean the same. */
    public static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("甲方", "upperParty"),
            Map.entry("乙方", "lowerParty"),
            Map.entry("甲方签订人", "upperSigner"),
            Map.entry("乙方签订人", "lowerSigner"),
            Map.entry("年度", "year"),
            Map.entry("起始日", "from"),
            Map.entry("截止日", "to"),
            Map.entry("签订期限", "signBy"),
            Map.entry("标题", "title"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Placeholders() {}

    /** What is wrong with a template's text. */
    public static Optional<Refusal> check(String text, String field) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!NAMES.containsKey(name) && !NAMES.containsValue(name)) {
                return Optional.of(Refusal.invalid("agreement.template.placeholder", field, name));
            }
        }
        String rest = matcher.replaceAll("");
        return rest.contains("{{") || rest.contains("}}")
                ? Optional.of(Refusal.invalid("agreement.template.braces", field))
                : Optional.empty();
    }

    /** The names that occur in the text, as it has them. */
    public static List<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return List.copyOf(names);
    }

    /** The text with what the agreement says in the places; a signer who is not named leaves a blank line to write on. */
    static String fill(String template, Agreement draft, World world) {
        Parties parties = draft.parties();
        Period period = draft.period();
        UnaryOperator<String> unit = code -> world.unit(code).map(Unit::name).orElse(code);
        Map<String, String> values = Map.of(
                "upperParty", unit.apply(parties.upperUnit()),
                "lowerParty", unit.apply(parties.lowerUnit()),
                "upperSigner", person(parties.upperSigner(), world),
                "lowerSigner", person(parties.lowerSigner(), world),
                "year", String.valueOf(period.year()),
                "from", day(period.from()),
                "to", day(period.to()),
                "signBy", day(draft.signBy()),
                "title", draft.title());
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found ->
                        Matcher.quoteReplacement(values.get(NAMES.getOrDefault(found.group(1), found.group(1)))));
    }

    private static String person(String userName, World world) {
        return userName == null ? "________" : world.personName(userName);
    }

    /** As documents write it, 2026年3月1日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
