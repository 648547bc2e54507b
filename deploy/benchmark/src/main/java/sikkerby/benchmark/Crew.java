package sikkerby.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Some who do the same work side by side for a while, each as soon as the last was done. */
final class Crew {

    /** One piece of work of one of them. */
    @FunctionalInterface
    interface Work {
        void once(int worker) throws Exception;
    }

    /**
     * What they did.
     *
     * @param nanos that each piece took, in ascending order
     */
    record Done(double perSecond, List<Long> nanos) {

        double millis(double part) {
            return nanos.isEmpty() ? 0 : nanos.get((int) Math.min(nanos.size() - 1.0, nanos.size() * part)) / 1e6;
        }
    }

    private Crew() {}

    static Done of(int workers, double seconds, Work work) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var each = IntStream.range(0, workers)
                    .<Callable<List<Long>>>mapToObj(worker -> () -> until(end, worker, work))
                    .toList();
            var took = new ArrayList<List<Long>>();
            for (var done : threads.invokeAll(each)) took.add(done.get());
            var nanos = took.stream().flatMap(List::stream).sorted().toList();
            return new Done(nanos.size() / ((System.nanoTime() - begun) / 1e9), nanos);
        }
    }

    private static List<Long> until(long end, int worker, Work work) throws Exception {
        var nanos = new ArrayList<Long>();
        for (long now = System.nanoTime(); now < end; ) {
            work.once(worker);
            var then = System.nanoTime();
            nanos.add(then - now);
            now = then;
        }
        return nanos;
    }
}
