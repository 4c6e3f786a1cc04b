package org.rectify.platform.alfresco;

import java.util.List;
import java.util.Locale;

/**
 * The languages under which texts are kept and looked for. The engine of ACS keeps each text under the language that
 * whoever stored it had in the browser, and looks only under those of the search: whoever searches in one language has to
 * find what was written in the other. The text of a file it looks for under the first of them alone (seen on Search
 * Services 2.0.22), so that every file is stored under that one.
 */
public final class Languages {

    /** Under which the text of every file is stored. */
    public static final Locale OF_FILES = Locale.CHINESE;

    /** All that a search looks under, that of files first. */
    public static final List<Locale> SEARCHED = List.of(OF_FILES, Locale.ENGLISH);

    private Languages() {}
}
