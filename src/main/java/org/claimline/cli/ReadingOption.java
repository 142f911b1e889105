package org.claimline.cli;

import org.claimline.verdict.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A reading by its id. */
final class ReadingOption implements ITypeConverter<Reading> {
    @Override
    public Reading convert(String id) {
        return Reading.find(id)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no reading " + id + ": hedged, literal, gbif-2020 or wieczorek-2004"));
    }
}
