package org.claimline.cli;

import org.claimline.verdict.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language by its code. */
final class LanguageOption implements ITypeConverter<Language> {
    @Override
    public Language convert(String id) {
        return Language.find(id)
                .orElseThrow(() -> new TypeConversionException("there are no texts in " + id + ": en, fr or ar"));
    }
}
