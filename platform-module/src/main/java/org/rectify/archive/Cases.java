package org.rectify.archive;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of one kind as cases; whoever calls acts as the user of this thread. */
public interface Cases {

    /** The kind of the records, such as order. */
    String kind();

    /** Hands over the ids of all of them. */
    void eachId(Consumer<String> consumer);

    /** The record as it was filed, whoever asks; empty where it was not. What it may lack is not looked for. */
    Optional<FiledCase> filed(String recordId);

    /** The record as a case; empty where it is none of these or outside the caller's scope. */
    Optional<CaseFile> find(String recordId);

    /** The bytes of a file of the case; the caller closes the stream. */
    InputStream open(String recordId, String fileId);
}
