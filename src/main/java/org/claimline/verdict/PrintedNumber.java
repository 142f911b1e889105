package org.claimline.verdict;

import java.math.BigDecimal;
import org.claimline.incident.Figure;
import org.claimline.incident.Figure.Hedge;
import org.claimline.incident.Quantity;

/**
 * A printed number in its own unit, whatever it counts, and the digits that say how precise it is.
 *
 * @param value lower end of a range
 * @param upper upper end of a range; {@code value} where it is none
 * @param digits of the lower end as printed; of "1 h 20 min", which is 80 minutes, they are 20
 * @param upperDigits of the upper end
 */
record PrintedNumber(double value, double upper, BigDecimal digits, BigDecimal upperDigits, Hedge hedge) {

    static PrintedNumber of(Figure figure) {
        BigDecimal upper = figure.valueMax().orElse(figure.value());
        return new PrintedNumber(
                figure.value().doubleValue(), upper.doubleValue(), figure.value(), upper, figure.hedge());
    }

    static PrintedNumber of(Quantity quantity) {
        return new PrintedNumber(
                quantity.least() / quantity.unit(),
                quantity.most() / quantity.unit(),
                quantity.value(),
                quantity.valueMax().orElse(quantity.value()),
                quantity.hedge());
    }
}
