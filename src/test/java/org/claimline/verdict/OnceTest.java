package org.claimline.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Values made once, by whichever thread asks first. */
class OnceTest {

    private final Once<String, Object> once = new Once<>();

    @Test
    void everyThreadGetsTheOneThatWasMade() {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch allAsk = new CountDownLatch(2);
        List<Supplier<Object>> askers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            askers.add(() -> {
                allAsk.countDown();
                return once.get("a", () -> {
                    await(allAsk);
                    return made.incrementAndGet();
                });
            });
        }
        try (Workers workers = new Workers(2)) {
            assertEquals(List.of(1, 1), workers.all(askers));
        }
    }

    @Test
    void makingOneMayAskForAnother() {
        assertEquals("ab", once.get("ab", () -> "a" + once.get("b", () -> "b")));
    }

    @Test
    void failureIsToldAndTriedAgain() {
        assertThrows(
                IllegalStateException.class,
                () -> once.get("a", () -> {
                    throw new IllegalStateException();
                }));
        assertEquals("made", once.get("a", () -> "made"));
    }

    @Test
    void anExtendedOneKnowsWhatItsBaseKnowsAndKeepsItsOwn() {
        Object known = once.get("a", Object::new);
        Once<String, Object> extended = once.extended();
        assertSame(known, extended.get("a", Object::new));
        Object own = extended.get("b", () -> "own");
        assertSame(own, extended.get("b", Object::new));
        assertEquals("of the base", once.get("b", () -> "of the base"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
