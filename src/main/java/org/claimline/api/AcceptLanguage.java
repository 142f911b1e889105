package org.claimline.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimline.verdict.Language;

/** The language that a client prefers of those that there are (RFC 9110, section 12.5.4); English where it wants none of them. */
final class AcceptLanguage {

    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::id).toList();

    private AcceptLanguage() {}

    /** @param header may be null; one that can't be read is as none */
    static Language of(String header) {
        if (header == null || header.isBlank()) {
            return Language.DEFAULT;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS);
            return tag == null ? Language.DEFAULT : Language.find(tag).orElseThrow();
        } catch (IllegalArgumentException e) {
            return Language.DEFAULT;
        }
    }
}
