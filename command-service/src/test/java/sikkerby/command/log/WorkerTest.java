package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final Worker worker = new Worker("worker-test", lock, news, this::work);

    @AfterEach
    void leave_nothing_behind() {
        worker.close();
    }

    @Test
    void it_works_on_one_thread_however_often_it_is_started() {
        assertThat(worker.isRunning()).isFalse();

        worker.start();
        worker.start();

        await().until(() -> begun.get() == 1);
        assertThat(worker.isRunning()).isTrue();
        worker.close();
        assertThat(begun).hasValue(1);
    }

    @Test
    void it_is_closed_once_its_work_has_ended() {
        worker.start();
        await().until(() -> begun.get() == 1);

        worker.close();

        assertThat(ended).hasValue(1);
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void it_can_be_started_again() {
        worker.start();
        worker.close();
        worker.start();

        await().until(() -> begun.get() == 2);
        assertThat(worker.isRunning()).isTrue();
    }

    private void work() {
        begun.incrementAndGet();
        lock.lock();
        try {
            while (!worker.isStopping()) news.awaitUninterruptibly();
        } finally {
            lock.unlock();
            ended.incrementAndGet();
        }
    }
}
