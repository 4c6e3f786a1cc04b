package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;

/** The language of an answer: the first that the caller prefers of Chinese and English, Chinese where neither is named. */
final class RequestLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Locale of(String header) {
        if (header == null) {
            return Messages.CHINESE;
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return Messages.CHINESE;
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange().replace("*", "")))
                .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(Messages::language)
                .orElse(Messages.CHINESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The language follows Accept-Language");
    }
}
