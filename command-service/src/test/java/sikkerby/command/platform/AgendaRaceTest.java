package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.StoryCity.Made;

class AgendaRaceTest {

    private static final int DAYS = 12;
    private static final Instant FEBRUARY = Instant.parse("2022-02-01T09:00:00Z");

    private final ExecutorService instances = Executors.newFixedThreadPool(2);
    private final StoryCity city = StoryCity.of(2);

    @AfterEach
    void leave_nothing_behind() {
        instances.shutdownNow();
        city.close();
    }

    @Test
    void two_instances_at_once_make_each_step_once_and_in_order() throws Exception {
        var agreements = agreedForAMonth();
        city.clockIs(FEBRUARY);
        var begin = new CyclicBarrier(2);

        var first = caughtUp(0, begin);
        var second = caughtUp(1, begin);
        first.get();
        second.get();

        assertThat(city.made()).extracting(Made::object).containsExactlyElementsOf(agreements);
    }

    @Test
    void stopped_in_the_middle_another_goes_on_where_it_was() throws Exception {
        var agreements = agreedForAMonth();
        city.clockIs(FEBRUARY);
        var cutShort = caughtUp(0, new CyclicBarrier(1));
        await().until(() -> city.made().size() >= 3);

        city.stop();
        await().until(cutShort::isDone);
        city.agenda(0).catchUp();

        assertThat(city.made()).extracting(Made::object).containsExactlyElementsOf(agreements);
    }

    /** Two for each day, in the order in which they are due. */
    private List<UUID> agreedForAMonth() {
        return IntStream.range(0, 2 * DAYS)
                .mapToObj(step -> city.agreedFrom(NEW_YEAR.plusDays(1 + step / 2)))
                .toList();
    }

    private Future<Void> caughtUp(int instance, CyclicBarrier begin) {
        var agenda = city.agenda(instance);
        Callable<Void> work = () -> {
            begin.await();
            agenda.catchUp();
            return null;
        };
        return instances.submit(work);
    }
}
