package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.springframework.extensions.surf.util.I18NUtil;

/** One text in several languages. */
public class MLText extends HashMap<Locale, String> {
    private static final long serialVersionUID = 1L;

    public MLText() {}

    public MLText(String value) {
        this(I18NUtil.getContentLocale(), value);
    }

    public MLText(Locale locale, String value) {
        put(locale, value);
    }

    public Set<Locale> getLocales() {
        return keySet();
    }

    public Collection<String> getValues() {
        return values();
    }

    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    public String getValue(Locale locale) {
        return get(locale);
    }

    /** The text in the language of the content, else in any. */
    public String getDefaultValue() {
        return getClosestValue(I18NUtil.getContentLocale());
    }

    /** The text in the nearest language. */
    public String getClosestValue(Locale locale) {
        String exact = get(locale);
        if (exact != null || isEmpty()) {
            return exact;
        }
        return entrySet().stream()
                .filter(entry -> entry.getKey().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElseGet(() -> entrySet().iterator().next())
                .getValue();
    }
}
