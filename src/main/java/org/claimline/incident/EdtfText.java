package org.claimline.incident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads EDTF of level 1 (ISO 8601-2:2019) without seasons, times, and years of other than four digits. */
final class EdtfText {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?");
    private static final String OPEN = "..";

    private final String text;

    EdtfText(String text) {
        this.text = text;
    }

    private record Days(LocalDate first, LocalDate last, boolean uncertain) {}

    EdtfDate date() {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw bad("an interval has two ends");
        }
        Days start =
                ends.length == 2 && isOpen(ends[0]) ? new Days(LocalDate.MIN, LocalDate.MIN, false) : days(ends[0]);
        Days end = ends.length == 1
                ? start
                : isOpen(ends[1]) ? new Days(LocalDate.MAX, LocalDate.MAX, false) : days(ends[1]);
        if (start.first().equals(LocalDate.MIN) && end.last().equals(LocalDate.MAX)) {
            throw bad("an interval that is open at both ends names no date");
        }
        if (end.last().isBefore(start.first())) {
            throw bad("it ends before it starts");
        }
        return new EdtfDate(text, start.first(), end.last(), start.uncertain() || end.uncertain());
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private Days days(String one) {
        Matcher date = DATE.matcher(one);
        if (!date.matches()) {
            throw bad("\"" + one + "\" is no date");
        }
        boolean uncertain = date.group(4) != null;
        String year = date.group(1);
        String month = date.group(2);
        String day = date.group(3);
        boolean openYear = year.endsWith("X");
        if ((openYear && month != null) || ("XX".equals(month) && day != null && !day.equals("XX"))) {
            throw bad("X may only stand for the last digits of a date");
        }
        if (month == null || month.equals("XX")) {
            return new Days(
                    LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
                    LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31),
                    uncertain);
        }
        return inMonth(Integer.parseInt(year), Integer.parseInt(month), day, uncertain);
    }

    private Days inMonth(int year, int month, String day, boolean uncertain) {
        if (month >= 21 && month <= 24) {
            throw bad("seasons are not read");
        }
        try {
            YearMonth whole = YearMonth.of(year, month);
            return day == null || day.equals("XX")
                    ? new Days(whole.atDay(1), whole.atEndOfMonth(), uncertain)
                    : new Days(whole.atDay(Integer.parseInt(day)), whole.atDay(Integer.parseInt(day)), uncertain);
        } catch (DateTimeException e) {
            throw bad("the calendar has no such day");
        }
    }

    private Unreadable bad(String why) {
        return new Unreadable("bad-date", "\"" + text + "\" is not a date: " + why, Hints.DATE);
    }
}
