package org.claimline.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each printed length means, metres, under each reading: worked out by hand from the table and the rules of DESIGN ("Figures:
 * from words to an interval"), figure by figure. A length that is not in the table is an error.
 */
final class Words {

    static final List<String> READINGS = List.of("literal", "gbif-2020", "wieczorek-2004", "hedged");

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Map<String, double[][]> TABLE = new LinkedHashMap<>();

    private Words() {}

    static {
        //                                        literal          gbif-2020       wieczorek-2004  hedged          not
        // against it
        put("over 2 km", 2000, INF, 1500, 2500, 1000, 3000, 2000, 3000, 2000, INF);
        put("9.5 km", 9500, 9500, 9250, 9750, 9000, 10000, 9450, 9550, 9450, 9550);
        put("10 km", 10000, 10000, 9500, 10500, 5000, 15000, 9500, 10500, 9500, 10500);
        put("10.2 km", 10200, 10200, 10150, 10250, 10100, 10300, 10150, 10250, 10150, 10250);
        put("7 kilometers (4 miles)", 7000, 7000, 6500, 7500, 6000, 8000, 6500, 7500, 6500, 7500);
        put("about 6 km", 6000, 6000, 5500, 6500, 5000, 7000, 5000, 7000, 5000, 7000);
        put("at most 35 kilometers", 0, 35000, 34500, 35500, 34000, 36000, 0, 35000, 0, 35000);
        put("300 m", 300, 300, 295, 305, 250, 350, 295, 305, 295, 305);
        put("about 700 m", 700, 700, 695, 705, 650, 750, 690, 710, 690, 710);
        put("423 metres", 423, 423, 422.5, 423.5, 422, 424, 422.5, 423.5, 422.5, 423.5);
        put("441 m", 441, 441, 440.5, 441.5, 440, 442, 440.5, 441.5, 440.5, 441.5);
        put("as far as 1.8 kilometers (1 mile)", 1800, 1800, 1750, 1850, 1700, 1900, 1750, 1850, 1750, 1850);
        put("1.8 kilometres", 1800, 1800, 1750, 1850, 1700, 1900, 1750, 1850, 1750, 1850);
        put("1.5 km", 1500, 1500, 1250, 1750, 1000, 2000, 1450, 1550, 1450, 1550);
        put("2.5 kilometres", 2500, 2500, 2250, 2750, 2000, 3000, 2450, 2550, 2450, 2550);
        put("30 km", 30000, 30000, 29500, 30500, 25000, 35000, 29500, 30500, 29500, 30500);
        TABLE.put("over 2 kilometers (1.2 miles)", TABLE.get("over 2 km"));
    }

    private static void put(String printed, double... ends) {
        double[][] intervals = new double[5][];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = new double[] {ends[2 * i], ends[2 * i + 1]};
        }
        TABLE.put(printed, intervals);
    }

    /** Least and greatest length, metres. */
    static double[] stated(String printed, String reading) {
        return row(printed)[READINGS.indexOf(reading)];
    }

    /** What doesn't contradict the words; wider only for "over" in the reading hedged. */
    static double[] admitted(String printed, String reading) {
        return reading.equals("hedged") ? row(printed)[4] : stated(printed, reading);
    }

    private static double[][] row(String printed) {
        double[][] row = TABLE.get(printed);
        if (row == null) {
            throw new IllegalArgumentException("work out what \"" + printed + "\" means, and add it to the table");
        }
        return row;
    }
}
