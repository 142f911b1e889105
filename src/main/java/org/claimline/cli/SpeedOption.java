package org.claimline.cli;

import org.claimline.verdict.SpeedRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A range of speeds, such as {@code 400-900km/h}. */
final class SpeedOption implements ITypeConverter<SpeedRange> {
    @Override
    public SpeedRange convert(String text) {
        try {
            return SpeedRange.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
