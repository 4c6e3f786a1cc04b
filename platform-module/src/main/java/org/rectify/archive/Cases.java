package org.rectify.archive;

import java.io.InputStream;
import java.util.Optional;

/** The records of one kind as cases; whoever calls acts as the user of this thread. */
public interface Cases {

    /** The record as a case; empty where it is none of these or outside the caller's scope. */
    Optional<CaseFile> find(String recordId);

    /** The bytes of a file of the case; the caller closes the stream. */
    InputStream open(String recordId, String fileId);
}
