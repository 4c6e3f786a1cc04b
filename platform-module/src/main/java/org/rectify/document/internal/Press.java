package org.rectify.document.internal;

import java.util.List;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;

/** Makes papers: a template and what the paper says go in, a file comes out, always the same for the same. */
public final class Press {

    private static final Sheet.Look PALE = new Sheet.Look(160, false, "", 0, 20);

    private final Fonts fonts;

    public Press(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The paper by that template as a file of the format. */
    public byte[] print(PaperFormat format, Template template, PaperData data) {
        return format == PaperFormat.DOCX ? template.fill(data) : pdf(template, data);
    }

    private byte[] pdf(Template template, PaperData data) {
        Sheet sheet = SheetReader.read(template.filled(data));
        return PdfWriter.write(
                sheet.page(),
                Pages.of(sheet, fonts),
                String.join(" ", PaperText.lines(data.title())),
                data.draft() ? new PdfWriter.Marking(draft()) : null);
    }

    private List<Letter> draft() {
        return "草稿"
                .codePoints()
                .mapToObj(point -> new Letter(point, fonts.drawn(point, PALE), PALE, PALE.size() + PALE.spacing()))
                .toList();
    }
}
