package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The placeholders of one paragraph, <code>{{name}}</code>, found however Word has split them over runs: it does so
 * whenever somebody puts the cursor into one. <code>{{name!}}</code> keeps its paragraph or row even where it is blank.
 */
final class Placeholders {

    static final Pattern PATTERN = Pattern.compile("\\{\\{\\s*([^{}!]{1,60}?)\\s*(!?)\\s*\\}\\}");

    private final List<Element> texts;
    private final String text;

    private Placeholders(List<Element> texts) {
        this.texts = texts;
        StringBuilder all = new StringBuilder();
        texts.forEach(element -> all.append(element.getTextContent()));
        this.text = all.toString();
    }

    /** Those of the paragraph itself, without what lies in a text box within it. */
    static Placeholders in(Element paragraph) {
        return new Placeholders(Xml.all(paragraph, "t").stream()
                .filter(element -> Xml.around(element, "p") == paragraph)
                .toList());
    }

    String text() {
        return text;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Matcher matcher = PATTERN.matcher(text); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Whether one of them asks to keep its place. */
    boolean kept() {
        return PATTERN.matcher(text).results().anyMatch(match -> !match.group(2).isEmpty());
    }

    /** Whether there is nothing beside the one. */
    boolean alone() {
        return PATTERN.matcher(text.strip()).matches();
    }

    /** What stands before the first. */
    String lead() {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    /** Puts values in their places, each in the looks of where its placeholder begins. */
    void replace(UnaryOperator<String> value) {
        List<int[]> places = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Matcher matcher = PATTERN.matcher(text); matcher.find(); ) {
            places.add(new int[] {matcher.start(), matcher.end()});
            values.add(value.apply(matcher.group(1)));
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            put(places.get(i)[0], places.get(i)[1], values.get(i));
        }
        texts.forEach(Placeholders::breakLines);
    }

    /** Puts the text there in place of what stands before the first placeholder. */
    void lead(String lead) {
        int end = lead().length();
        if (end > 0) {
            put(0, end, lead);
        }
    }

    private void put(int from, int to, String value) {
        int start = 0;
        boolean written = false;
        for (Element element : texts) {
            String own = element.getTextContent();
            // The texts before this place are still as they were: places are gone through from the last.
            int end = start + own.length();
            int a = Math.max(from, start);
            int b = Math.min(to, end);
            if (a < b) {
                String put = written ? "" : value;
                written = true;
                element.setTextContent(own.substring(0, a - start) + put + own.substring(b - start));
                element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            }
            start = end;
        }
    }

    private static void breakLines(Element element) {
        String[] lines = element.getTextContent().split("\n", -1);
        if (lines.length < 2) {
            return;
        }
        Node parent = element.getParentNode();
        element.setTextContent(lines[0]);
        Node after = element.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            Element next = (Element) element.cloneNode(false);
            next.setTextContent(lines[i]);
            parent.insertBefore(element.getOwnerDocument().createElementNS(Xml.W, "w:br"), after);
            parent.insertBefore(next, after);
        }
    }
}
