package org.claimline.verdict;

import java.math.BigDecimal;
import java.text.MessageFormat;
import org.claimline.incident.Figure;
import org.claimline.incident.Figure.Hedge;

/**
 * A length that a claimant gave: English has it as printed, the other languages say it in words of their own that read as the same
 * figure (PrintedFigureTest), with its digits and decimals kept. Words that give no number are quoted.
 */
record PrintedFigure(Figure figure) implements Gap {

    @Override
    public String fill(Language language) {
        if (language == Language.ENGLISH || figure.hedge() == Hedge.FEW) {
            String printed = new Verbatim(figure.printed()).fill(language);
            return figure.hedge() == Hedge.FEW ? in(language, "figure.few", printed) : printed;
        }
        String number = number(figure.value(), language);
        String numbers = figure.valueMax()
                .map(most -> in(language, "figure.range", number, number(most, language)))
                .orElse(number);
        double counted = figure.valueMax().orElse(figure.value()).doubleValue();
        String length = in(language, "unit." + figure.unit().symbol(), numbers, counted);
        String hedged = figure.hedge()
                .id()
                .map(hedge -> in(language, "figure." + hedge, length))
                .orElse(length);
        return figure.converted()
                .map(other -> in(language, "figure.converted", hedged, new PrintedFigure(other).fill(language)))
                .orElse(hedged);
    }

    private static String number(BigDecimal value, Language language) {
        return Gap.decimals(value.doubleValue(), Math.max(0, value.scale()), language);
    }

    private static String in(Language language, String key, Object... gaps) {
        return new MessageFormat(language.template(key), language.locale()).format(gaps);
    }
}
