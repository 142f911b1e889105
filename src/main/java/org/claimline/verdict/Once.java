package org.claimline.verdict;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Values that are made once for each key, by whichever thread asks first; others wait for it. Making one may ask for others, never
 * in a circle, and must not hand work to the pool whose threads ask.
 */
final class Once<K, V> {

    private final Map<K, CompletableFuture<V>> values = new ConcurrentHashMap<>();
    private final Once<K, V> base;

    Once() {
        this(null);
    }

    private Once(Once<K, V> base) {
        this.base = base;
    }

    /** Knows what this one knows; what it makes itself stays its own. */
    Once<K, V> extended() {
        return new Once<>(this);
    }

    V get(K key, Supplier<? extends V> maker) {
        CompletableFuture<V> known = known(key);
        if (known != null) {
            return joined(known);
        }
        CompletableFuture<V> own = new CompletableFuture<>();
        CompletableFuture<V> first = values.putIfAbsent(key, own);
        if (first != null) {
            return joined(first);
        }
        try {
            own.complete(maker.get());
        } catch (RuntimeException | Error e) {
            values.remove(key, own);
            own.completeExceptionally(e);
        }
        return joined(own);
    }

    private CompletableFuture<V> known(K key) {
        CompletableFuture<V> value = values.get(key);
        return value == null && base != null ? base.known(key) : value;
    }

    private static <V> V joined(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
