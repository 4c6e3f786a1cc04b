package org.rectify.archive;

/** A filed record: as a case, and how it was filed. */
public record FiledCase(CaseFile file, Filing filing) {}
