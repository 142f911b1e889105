package org.claimline.incident;

import java.time.LocalDate;

/**
 * A date in EDTF (ISO 8601-2:2019, level 1), with the days between which it lies.
 *
 * @param text as written, such as {@code 2025-01~} or {@code 2025-03-31/2025-04-01}
 * @param earliest first day that it may mean; for {@code ~} and {@code ?} of the date as written, without widening
 * @param latest last day that it may mean
 * @param uncertain whether {@code ?}, {@code ~} or {@code %} qualifies it
 */
public record EdtfDate(String text, LocalDate earliest, LocalDate latest, boolean uncertain) {

    /**
     * Reads EDTF of level 1: year, month, day, intervals, qualifiers, {@code X} for unknown last digits. An open or unknown end
     * of an interval is {@link LocalDate#MIN} or {@link LocalDate#MAX}; seasons and times are not read.
     *
     * @throws Unreadable where it is no such date, with what to mend
     */
    public static EdtfDate parse(String text) {
        return new EdtfText(text).date();
    }
}
