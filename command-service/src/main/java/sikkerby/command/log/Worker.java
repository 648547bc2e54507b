package sikkerby.command.log;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A thread of one owner's own, from start to close. What is said here of it holds for as long as the owner keeps its lock,
 * under which the thread waits for news.
 */
final class Worker implements AutoCloseable {

    private final String name;
    private final ReentrantLock lock;
    private final Condition news;
    private final Runnable work;
    private @Nullable Thread thread;
    private boolean stopping;

    /** @param work ends soon after it finds that it {@link #isStopping()} */
    Worker(String name, ReentrantLock lock, Condition news, Runnable work) {
        this.name = name;
        this.lock = lock;
        this.news = news;
        this.work = work;
    }

    /** Does nothing where it was started already. */
    void start() {
        lock.lock();
        try {
            if (thread != null) return;
            stopping = false;
            thread = Thread.ofPlatform().name(name).start(work);
        } finally {
            lock.unlock();
        }
    }

    boolean isRunning() {
        lock.lock();
        try {
            return thread != null && !stopping;
        } finally {
            lock.unlock();
        }
    }

    boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    /** Without waiting for the end, such as from the thread itself. */
    void stop() {
        lock.lock();
        try {
            stopping = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once the work has ended. */
    @Override
    public void close() {
        Thread running;
        lock.lock();
        try {
            stop();
            running = thread;
            thread = null;
        } finally {
            lock.unlock();
        }
        if (running == null) return;
        try {
            running.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
