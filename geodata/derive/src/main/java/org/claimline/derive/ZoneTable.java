package org.claimline.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The country of a time zone, by tzdata's zone.tab (one code a zone; zone1970.tab has several), and country names by iso3166.tab.
 *
 * <p>Zones of older tzdata releases that zone.tab no longer lists are resolved here, one by one, by the place that names them; tzdata's own
 * links would send some of them to another country (America/Coral_Harbour to Panama).
 */
final class ZoneTable {
    /** Zone names withdrawn from zone.tab: code by the place in the name, reason in the comment. */
    private static final Map<String, String> WITHDRAWN = Map.ofEntries(
            Map.entry("America/Coral_Harbour", "CA"), // Nunavut; renamed America/Atikokan
            Map.entry("America/Godthab", "GL"), // renamed America/Nuuk
            Map.entry("America/Montreal", "CA"), // Quebec; merged into America/Toronto
            Map.entry("America/Nipigon", "CA"), // Ontario; merged into America/Toronto
            Map.entry("America/Pangnirtung", "CA"), // Nunavut; merged into America/Iqaluit
            Map.entry("America/Rainy_River", "CA"), // Ontario; merged into America/Winnipeg
            Map.entry("America/Santa_Isabel", "MX"), // Baja California; merged into America/Tijuana
            Map.entry("America/Thunder_Bay", "CA"), // Ontario; merged into America/Toronto
            Map.entry("America/Yellowknife", "CA"), // Northwest Territories; merged into America/Edmonton
            Map.entry("Asia/Choibalsan", "MN"), // Dornod; merged into Asia/Ulaanbaatar
            Map.entry("Asia/Chongqing", "CN"), // merged into Asia/Shanghai
            Map.entry("Asia/Harbin", "CN"), // merged into Asia/Shanghai
            Map.entry("Asia/Kashgar", "CN"), // Xinjiang; merged into Asia/Urumqi
            Map.entry("Asia/Rangoon", "MM"), // renamed Asia/Yangon
            Map.entry("Australia/Currie", "AU"), // King Island; merged into Australia/Hobart
            Map.entry("Europe/Kiev", "UA"), // renamed Europe/Kyiv
            Map.entry("Europe/Uzhgorod", "UA"), // merged into Europe/Kyiv
            Map.entry("Europe/Zaporozhye", "UA"), // merged into Europe/Kyiv
            Map.entry("Pacific/Enderbury", "KI"), // Phoenix Islands; renamed Pacific/Kanton
            Map.entry("Pacific/Johnston", "UM")); // Johnston Atoll; merged into Pacific/Honolulu, which is US

    private final Map<String, String> codes = new HashMap<>(WITHDRAWN);
    private final Map<String, String> names = new HashMap<>();

    /** Reads zone.tab and iso3166.tab in the given zoneinfo folder. */
    ZoneTable(Path zoneinfo) throws IOException {
        for (String[] row : rows(zoneinfo.resolve("zone.tab"))) {
            codes.put(row[2], row[0]);
        }
        for (String[] row : rows(zoneinfo.resolve("iso3166.tab"))) {
            names.put(row[0], row[1]);
        }
        names.put("XK", "Kosovo");
    }

    private static Iterable<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    String code(String zone) {
        String code = codes.get(zone);
        if (code == null) {
            throw new IllegalArgumentException("time zone " + zone + " is neither in zone.tab nor in ZoneTable.WITHDRAWN");
        }
        return code;
    }

    String name(String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("country code " + code + " is not in iso3166.tab");
        }
        return name;
    }
}
