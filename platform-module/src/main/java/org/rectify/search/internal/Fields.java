package org.rectify.search.internal;

/** The properties that searches name, as AFTS writes them. */
public final class Fields {

    public static final String KIND = "rect:searchKind";
    public static final String UNIT = "rect:searchUnit";
    public static final String LINEAGE = "rect:searchLineage";
    public static final String VIEWERS = "rect:searchViewers";
    public static final String SOURCE = "rect:searchSource";
    public static final String CATEGORY = "rect:searchCategory";
    public static final String STATUS = "rect:searchStatus";
    public static final String CLOCK = "rect:searchClock";
    public static final String DUE = "rect:searchDue";
    public static final String OTHER_DUE = "rect:searchOtherDue";
    public static final String YEAR = "rect:searchYear";
    public static final String NUMBER = "rect:searchNumber";
    public static final String MODIFIED = "rect:searchModified";
    public static final String TITLE = "rect:searchTitle";
    public static final String TEXT = "rect:searchText";
    public static final String CONTENT = "cm:content";

    private Fields() {}
}
