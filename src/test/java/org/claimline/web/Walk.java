package org.claimline.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What tests ask of any state of the page: each window in each language, what axe finds, what has to be scrolled sideways. */
final class Walk {

    static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    private Walk() {}

    static Stream<Arguments> windowsAndLanguages() {
        return Stream.of(Visit.Window.WIDE, Visit.Window.NARROW)
                .flatMap(window -> LANGUAGES.stream().map(language -> Arguments.of(window, language)));
    }

    static String name(Visit.Window window) {
        return window.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Violations of any severity within the parts of that selector, each with the markup that it is about. */
    static List<String> violations(Page page, String selector) {
        return new AxeBuilder(page)
                .include(List.of(selector)).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** How far the page can be scrolled sideways, pixels. */
    static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
