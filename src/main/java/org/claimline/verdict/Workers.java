package org.claimline.verdict;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Does pieces of one work side by side, on as many threads as the machine has processors. Threads of their own: one that waits for what
 * another one draws ({@link Once}) must not begin something else meanwhile, as those of the common pool may.
 */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Workers(int number) {
        threads = Executors.newFixedThreadPool(number, work -> {
            Thread thread = new Thread(work, "check");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The results in the pieces' order. */
    <R> List<R> all(List<Supplier<R>> pieces) {
        List<Supplier<R>> begun = pieces.stream().map(this::begun).toList();
        return begun.stream().map(Supplier::get).toList();
    }

    /** Begins a piece; its result is waited for. */
    <R> Supplier<R> begun(Supplier<R> piece) {
        Future<R> future = threads.submit(piece::get);
        return () -> result(future);
    }

    private static <R> R result(Future<R> piece) {
        try {
            return piece.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a check was interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
