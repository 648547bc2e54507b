package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Series;
import sikkerby.events.testing.TestDatabase;

class DrawnNumbersTest {

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final DrawnNumbers numbers = new DrawnNumbers(database.command());

    @AfterEach
    void leave_nothing_behind() {
        database.close();
    }

    @Test
    void each_series_counts_each_year_from_1() {
        assertThat(numbers.draw(Series.AGREEMENT, 2022)).isEqualTo("AFT-2022-001");
        assertThat(numbers.draw(Series.AGREEMENT, 2022)).isEqualTo("AFT-2022-002");
        assertThat(numbers.draw(Series.AGREEMENT, 2023)).isEqualTo("AFT-2023-001");
        assertThat(numbers.draw(Series.COMMITMENT, 2022)).isEqualTo("FOR-2022-0001");
    }

    @Test
    void none_is_given_twice() throws Exception {
        try (var handlers = Executors.newFixedThreadPool(8)) {
            var drawn = new ArrayList<Future<String>>();
            for (int i = 0; i < 100; i++) drawn.add(handlers.submit(() -> numbers.draw(Series.INITIATIVE, 2022)));
            var different = new HashSet<String>();
            for (var number : drawn) different.add(number.get());
            assertThat(different).hasSize(100).contains("IND-2022-100");
        }
    }
}
