package org.rectify.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.internal.DocxFile.BrokenDocx;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.w3c.dom.Element;

/** Decides whether a file that somebody hands in can be a template. */
public final class TemplateCheck {

    private static final String FIELD = "file";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Press press;
    private final int most;

    /** @param most the bytes that a template may have */
    public TemplateCheck(Press press, int most) {
        this.press = press;
        this.most = most;
    }

    /**
     * Lets pass what papers of the kind can be made by.
     *
     * @throws RefusedException {@code document.template.tooLarge}, {@code .broken}, {@code .active} (macros, controls,
     *     embedded objects), {@code .external} (what it would load from elsewhere), {@code .placeholder} (unknown ones)
     */
    public void check(PaperKind kind, byte[] file) {
        if (file.length > most) {
            throw new RefusedException(new Refusal(
                    Refusal.Kind.TOO_LARGE, "document.template.tooLarge", FIELD, List.of(), List.of(most / 1024)));
        }
        try {
            DocxFile docx = DocxFile.read(file);
            refuseActive(docx);
            refuseExternal(docx);
            Set<String> unknown = new TreeSet<>(new Template(docx).placeholders());
            unknown.removeAll(kind.placeholders());
            if (!unknown.isEmpty()) {
                throw refused(
                        "document.template.placeholder",
                        String.join("、", unknown.stream().limit(10).toList()));
            }
            // Whatever is wrong besides shows now and not on the day when something is to be issued.
            Template template = Template.of(file);
            for (PaperFormat format : PaperFormat.values()) {
                press.print(
                        format,
                        template,
                        PaperData.of(kind).title("题").paragraph("文").build());
            }
        } catch (BrokenDocx | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw refused("document.template.broken");
        }
    }

    private static void refuseActive(DocxFile docx) {
        for (String name : docx.parts().keySet()) {
            String low = name.toLowerCase(Locale.ROOT);
            if (low.contains("vbaproject") || low.contains("activex") || low.startsWith("word/embeddings/")) {
                throw refused("document.template.active");
            }
        }
        boolean document = false;
        for (Element type : Xml.children(Xml.parse(docx.part(DocxFile.TYPES)).getDocumentElement())) {
            String content = type.getAttribute("ContentType");
            if (content.contains("macroEnabled")) {
                throw refused("document.template.active");
            }
            document |= content.equals(MAIN);
        }
        if (!document) {
            throw refused("document.template.broken");
        }
    }

    private static void refuseExternal(DocxFile docx) {
        for (var part : docx.parts().entrySet()) {
            if (!part.getKey().endsWith(".rels")) {
                continue;
            }
            for (Element relation : Xml.children(Xml.parse(part.getValue()).getDocumentElement())) {
                boolean link = relation.getAttribute("Type").endsWith("/hyperlink");
                if ("External".equals(relation.getAttribute("TargetMode")) && !link) {
                    throw refused("document.template.external");
                }
            }
        }
    }

    private static RefusedException refused(String code, Object... arguments) {
        return new RefusedException(Refusal.invalid(code, FIELD, arguments));
    }
}
