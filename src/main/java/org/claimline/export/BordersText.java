package org.claimline.export;

import java.util.Locale;
import org.claimline.border.BorderSet;
import org.claimline.border.BorderSetInfo;
import org.claimline.border.BorderSets;
import org.claimline.border.LineFilter;

/** The loaded border sets, for a terminal. */
public final class BordersText {

    private BordersText() {}

    public static String of(BorderSets sets) {
        StringBuilder text = new StringBuilder();
        sets.list().forEach(set -> text.append(set(set)).append('\n'));
        return text.append("Sets of one family are never counted twice. No set is ground truth.\n")
                .toString();
    }

    private static String set(BorderSet set) {
        BorderSetInfo info = set.info();
        return String.format(
                Locale.ROOT,
                """
                %s: %s
                    family      %s
                    vintage     %s
                    licence     %s; %s
                    origin      %s
                    whose view  %s
                    extent      %s
                    accuracy    %s (%s)
                    simplified  %s
                    edge rules  planar and geodesic edges part by up to %.1f m
                    holds       %d territories, %d lines
                """,
                info.id(),
                info.title(),
                info.family(),
                info.vintage(),
                info.licence(),
                info.attribution(),
                info.origin(),
                info.whoseView(),
                info.extent().equals("sea") ? "to the outer limit of the territorial waters" : "land",
                info.accuracyMetres().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.0f m", info.accuracyMetres().getAsDouble())
                        : "none stated",
                info.accuracySource(),
                info.simplified(),
                set.edgeShiftMetres(LineFilter.ANY),
                set.territories().size(),
                set.lines().size());
    }
}
