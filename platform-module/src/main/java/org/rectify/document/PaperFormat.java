package org.rectify.document;

import org.rectify.platform.Coded;

/** As what a paper is given out. */
public enum PaperFormat implements Coded {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String code;
    private final String mimetype;

    PaperFormat(String code, String mimetype) {
        this.code = code;
        this.mimetype = mimetype;
    }

    /** On the wire, and the ending of file names. */
    @Override
    public String code() {
        return code;
    }

    public String mimetype() {
        return mimetype;
    }
}
