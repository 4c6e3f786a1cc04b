package org.rectify.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.rectify.document.internal.Pages.Letters;
import org.rectify.document.internal.Pages.Mark;
import org.rectify.document.internal.Pages.Rule;

/** What is drawn on one page, in PDF's own words. */
final class PdfContent {

    /** Of its size, the width of the line that makes a letter heavy. */
    private static final double HEAVY = 0.026;

    private static final double SLANT = Math.sqrt(0.5);

    private final PdfWriter document;
    private final Sheet.Measures page;
    private final StringBuilder content = new StringBuilder();

    PdfContent(PdfWriter document, Sheet.Measures page) {
        this.document = document;
        this.page = page;
    }

    byte[] of(List<Mark> marks, PdfWriter.Marking marking) {
        if (marking != null) {
            across(marking.letters());
        }
        for (Mark mark : marks) {
            if (mark instanceof Rule rule) {
                rule(rule);
            } else if (mark instanceof Letters letters) {
                letters(letters);
            }
        }
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void across(List<Letter> letters) {
        double length = letters.stream().mapToDouble(Letter::advance).sum();
        double x = page.width() / 2 - length / 2 * SLANT;
        double y = page.height() / 2 - length / 2 * SLANT;
        content.append("q BT 0.9 g ");
        String turn = number(SLANT);
        font(letters.get(0));
        content.append("%s %s -%s %s %s %s Tm ".formatted(turn, turn, turn, turn, number(x), number(y)));
        shown(letters, 0);
        content.append("ET Q\n");
    }

    private void rule(Rule rule) {
        content.append("q ").append(color(rule.color())).append(" RG ");
        content.append(number(rule.width())).append(" w ");
        content.append("%s %s m %s %s l S Q\n"
                .formatted(
                        number(rule.x1()),
                        number(page.height() - rule.y1()),
                        number(rule.x2()),
                        number(page.height() - rule.y2())));
    }

    private void letters(Letters line) {
        content.append("BT ");
        double x = line.x();
        int from = 0;
        List<Letter> all = line.letters();
        while (from < all.size()) {
            int to = from + 1;
            while (to < all.size() && alike(all.get(from), all.get(to))) {
                to++;
            }
            List<Letter> run = all.subList(from, to);
            look(run.get(0));
            content.append("1 0 0 1 %s %s Tm ".formatted(number(x), number(page.height() - line.baseline())));
            shown(run, line.stretch());
            for (Letter letter : run) {
                x += letter.advance() + line.stretch();
            }
            from = to;
        }
        content.append("ET\n");
    }

    private static boolean alike(Letter a, Letter b) {
        return a.drawn().font() == b.drawn().font()
                && a.drawn().heavy() == b.drawn().heavy()
                && a.look().size() == b.look().size()
                && a.look().color() == b.look().color();
    }

    private void look(Letter letter) {
        String color = color(letter.look().color());
        content.append(color).append(" rg ");
        font(letter);
        if (letter.drawn().heavy()) {
            double width = letter.look().size() * HEAVY;
            content.append("2 Tr ")
                    .append(color)
                    .append(" RG ")
                    .append(number(width))
                    .append(" w ");
        } else {
            content.append("0 Tr ");
        }
    }

    private void font(Letter letter) {
        content.append("/F").append(document.index(letter.drawn().font())).append(' ');
        content.append(number(letter.look().size())).append(" Tf ");
    }

    /** Shows the letters; where one's advance is not the font's, the difference stands behind it. */
    private void shown(List<Letter> letters, double stretch) {
        content.append("[<");
        for (Letter letter : letters) {
            TrueType font = letter.drawn().font();
            int glyph = letter.drawn().glyph();
            content.append(
                    String.format(Locale.ROOT, "%04X", document.subset(font).number(letter.point(), glyph)));
            double size = letter.look().size();
            double more = (letter.advance() + stretch) * 1000 / size - font.width(glyph);
            if (Math.abs(more) >= 0.05) {
                content.append('>').append(number(-more)).append('<');
            }
        }
        content.append(">]TJ ");
    }

    private static String color(int color) {
        return number((color >> 16 & 0xFF) / 255.0) + " " + number((color >> 8 & 0xFF) / 255.0) + " "
                + number((color & 0xFF) / 255.0);
    }

    /** With three places behind the point at most. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        String sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        return sign + size / 1000 + "."
                + String.format(Locale.ROOT, "%03d", size % 1000).replaceAll("0+$", "");
    }
}
