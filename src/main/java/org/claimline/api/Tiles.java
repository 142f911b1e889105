package org.claimline.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * A background of map tiles that the page may ask another host for, once its reader switches it on.
 *
 * @param url with {@code {z}}, {@code {x}} and {@code {y}} for zoom, column and row
 * @param attribution that the host asks for, as text
 */
public record Tiles(String url, String attribution) {

    private static final List<String> GAPS = List.of("{z}", "{x}", "{y}");

    public Tiles {
        for (String gap : GAPS) {
            if (!url.contains(gap)) {
                throw new IllegalArgumentException("--tiles is an address with {z}, {x} and {y}, such as "
                        + "https://tiles.example.org/{z}/{x}/{y}.png; " + gap + " is missing in " + url);
            }
        }
        if (attribution.isBlank()) {
            throw new IllegalArgumentException(
                    "--tiles needs --tiles-attribution: the text that the tiles' publisher asks to be shown");
        }
        origin(url);
    }

    /** Scheme, host and port: all that the page's policy lets images come from. */
    String origin() {
        return origin(url);
    }

    public String host() {
        return parse(url).getHost();
    }

    private static String origin(String url) {
        URI uri = parse(url);
        boolean isHttp = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!isHttp || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "--tiles is an http or https address of one host, without a name and password: " + url);
        }
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private static URI parse(String url) {
        String filled = url;
        for (String gap : GAPS) {
            filled = filled.replace(gap, "0");
        }
        try {
            return new URI(filled);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("--tiles is no address that can be asked: " + e.getMessage(), e);
        }
    }
}
