package sikkerby.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.ledger.LedgerView.Entry;
import sikkerby.query.ledger.LedgerView.Fate;
import sikkerby.query.ledger.PromiseQuarters.Piece;
import sikkerby.query.ledger.PromiseQuarters.Quarter;

/** Where columns are drawn. */
class PromiseQuartersTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Test
    void pieces_stand_on_one_another_and_the_tallest_column_takes_the_whole_height() {
        var drawn = PromiseQuarters.of(
                List.of(due("2023-01-31", Fate.KEPT), due("2023-02-28", Fate.OVERDUE), due("2023-07-01", Fate.OPEN)),
                DAY);

        var first = drawn.quarters().getFirst();
        assertThat(first.pieces()).extracting(Piece::promises).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(first.pieces()).extracting(Piece::height).containsExactly(75, 0, 75, 0, 0);
        assertThat(first.pieces().getFirst().y() + 75).isEqualTo(drawn.baseline());
        assertThat(first.pieces().get(2).y()).isEqualTo(first.top()).isEqualTo(drawn.baseline() - 150);
        assertThat(first.inTime()).isEqualTo(50);
    }

    @Test
    void quarters_follow_one_another_without_a_break_and_each_year_is_named_once() {
        var drawn = PromiseQuarters.of(List.of(due("2022-11-01", Fate.KEPT), due("2023-07-01", Fate.OPEN)), DAY);

        assertThat(drawn.quarters()).extracting(Quarter::number).containsExactly(4, 1, 2, 3);
        assertThat(drawn.quarters()).extracting(Quarter::year).containsExactly(2022, 2023, 2023, 2023);
        assertThat(drawn.quarters()).extracting(Quarter::labelled).containsExactly(true, true, false, false);
        assertThat(drawn.quarters()).extracting(Quarter::due).containsExactly(1L, 0L, 0L, 1L);
    }

    @Test
    void what_was_put_off_stands_beside_the_quarter_that_it_was_first_due_in() {
        var drawn = PromiseQuarters.of(List.of(putOff("2023-02-01", "2023-05-01")), DAY);

        assertThat(drawn.quarters()).extracting(it -> it.slipped().promises()).containsExactly(1L, 0L);
        assertThat(drawn.quarters()).extracting(Quarter::due).containsExactly(0L, 1L);
    }

    @Test
    void there_are_no_more_than_twenty_and_what_is_left_out_is_counted() {
        var many = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(it -> due(LocalDate.of(2017, 1, 1).plusMonths(3L * it).toString(), Fate.KEPT))
                .toList());
        many.add(due("2031-01-01", Fate.OPEN));

        var drawn = PromiseQuarters.of(many, DAY);

        assertThat(drawn.quarters()).hasSize(20);
        assertThat(drawn.quarters().getLast().year()).isEqualTo(2024);
        assertThat(drawn.quarters().getLast().number()).isEqualTo(2);
        assertThat(drawn.outside()).isEqualTo(11);
    }

    @Test
    void where_nothing_was_promised_there_is_nothing_to_draw() {
        assertThat(PromiseQuarters.of(List.of(), DAY).quarters()).isEmpty();
    }

    private static Entry due(String day, Fate fate) {
        return entry(LocalDate.parse(day), LocalDate.parse(day), 0, fate);
    }

    private static Entry putOff(String first, String day) {
        return entry(LocalDate.parse(first), LocalDate.parse(day), 1, Fate.OPEN);
    }

    private static Entry entry(LocalDate first, LocalDate due, int slips, Fate fate) {
        return new Entry(
                new UUID(0, 1),
                "FOR-2023-0001",
                fate,
                null,
                null,
                first.minusMonths(1),
                due,
                first,
                null,
                0,
                slips,
                0,
                false,
                PartnerExamples.POLITI);
    }
}
