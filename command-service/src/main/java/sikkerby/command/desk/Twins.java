package sikkerby.command.desk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.log.KeyName;

/**
 * Lets two sendings of one command wait for each other. It only saves work and numbers drawn for nothing; that there is
 * one effect is the database's promise, which holds between instances too.
 */
final class Twins {

    private static final int SECONDS = 10;

    private final ReentrantLock[] locks =
            IntStream.range(0, 1024).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    <T> T oneAtATime(KeyName name, Supplier<T> work) {
        var lock = locks[Math.floorMod(name.hashCode(), locks.length)];
        if (!acquired(lock)) throw Refused.because(RefusalCode.CONFLICT);
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquired(ReentrantLock lock) {
        try {
            return lock.tryLock(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
