package org.claimline.incident;

/** How to mend what cannot be read, with examples. */
final class Hints {

    static final String LENGTH =
            "write the distance as printed, with its unit: \"9.5 km\", \"over 2 km\", \"2 to 3 miles\", "
                    + "\"12 nautical miles\", \"2 kilometers (1.2 miles)\"";
    static final String DATE =
            "write year-month-day (EDTF, ISO 8601-2): 2025-04-01, 2025-04, 2025, 2025-03-31/2025-04-01, "
                    + "2025-01~, 2025-04-XX, ../2025";
    static final String DURATION = "write the duration as printed, with its unit: \"17 seconds\", \"3 minutes\", PT17S";
    static final String SPEED = "write the speed as printed, with its unit: \"980 km/h\", \"250 m/s\", \"600 knots\"";
    static final String COORDINATES =
            "write latitude and longitude (\"19.952, 2.965\", \"19.95 N 2.97 E\", \"19°57.12'N 2°57.90'E\", "
                    + "\"19°57'07\\\"N 2°57'54\\\"E\"), UTM (\"31Q 496337 2206170\"), MGRS (\"31QDC9633706170\") or a Plus Code "
                    + "(\"7FF4XX28+R2\")";
    static final String COUNTRY = "use the two letters of ISO 3166-1, such as DZ or ML; XK for Kosovo";

    private Hints() {}
}
