package org.rectify.demo.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * What is read from a notice (整改通知).
 *
 * @param number its document number (文号)
 * @param basis the paragraph that says what it rests on
 * @param issuingUnit the name under it
 * @param problems the rows of its table
 */
public record NoticeDocument(
        String title, String number, String basis, String issuingUnit, LocalDate date, List<Problem> problems) {

    /** The name of the file that the module carries, without its ending being part of the title. */
    private static final String FILE = "notice.docx";

    public NoticeDocument {
        problems = List.copyOf(problems);
    }

    /**
     * A problem of the notice.
     *
     * @param text its name up to the first full stop, then what was found
     * @param unit the name of the responsible unit
     */
    public record Problem(String category, String text, String unit, List<String> measures, LocalDate deadline) {

        public Problem {
            measures = List.copyOf(measures);
        }

        /** What the problem is called. */
        public String heading() {
            int end = text.indexOf('。');
            return end < 0 ? text : text.substring(0, end);
        }

        /** What was found. */
        public String finding() {
            int end = text.indexOf('。');
            return end < 0 || end == text.length() - 1 ? text : text.substring(end + 1);
        }
    }

    /** Reads the notice that the module carries. */
    public static NoticeDocument read() {
        return NoticeReader.read(file());
    }

    /** The notice itself. */
    public static byte[] file() {
        return DemoResource.bytes(FILE);
    }

    /** The name of the file when it is handed on. */
    public String fileName() {
        return title + ".docx";
    }
}
