package org.rectify.archive;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The cases of all kinds of records. */
public final class AllCases {

    private final List<Cases> kinds;

    public AllCases(List<Cases> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The record as a case; empty where it is none or outside the caller's scope. */
    public Optional<CaseFile> find(String recordId) {
        return kinds.stream()
                .map(kind -> kind.find(recordId))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The bytes of a file of the case; the caller closes the stream. */
    public InputStream open(CaseFile file, String fileId) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(file.kind()))
                .findFirst()
                .orElseThrow()
                .open(file.recordId(), fileId);
    }

    /** Hands over the ids of all records that can be cases. */
    public void eachId(Consumer<String> consumer) {
        kinds.forEach(kind -> kind.eachId(consumer));
    }

    /** The record as it was filed, whoever asks; empty where it was not. */
    public Optional<FiledCase> filed(String recordId) {
        return kinds.stream()
                .map(kind -> kind.filed(recordId))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
