package org.rectify.document.internal;

import java.util.Optional;
import org.rectify.document.Paper;
import org.rectify.document.PaperFormat;

/** Where the files of papers lie. */
public interface PaperFolder {

    /** Puts the file into the record's folder, where nobody changes it; empty where there is no such folder any more. */
    Optional<Paper.File> put(Paper paper, PaperFormat format, String name, byte[] content, String sha256);

    /** What lies there under that id; empty where nothing does. */
    Optional<byte[]> content(String nodeId);
}
