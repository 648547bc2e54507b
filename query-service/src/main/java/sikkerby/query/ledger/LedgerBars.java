package sikkerby.query.ledger;

import java.util.ArrayList;
import java.util.List;
import sikkerby.query.ledger.LedgerView.Fate;

/**
 * A ledger as bars, one below the other, as long as there are promises of the class: what became of each promise, and apart
 * from those the two classes that go across. All lengths are in the picture's own units.
 */
record LedgerBars(int width, int height, List<Bar> bars) {

    private static final int LABELS = 150;
    private static final int LONGEST = 130;
    private static final int NUMBERS = 34;
    private static final int STEP = 28;
    private static final int THICK = 18;
    private static final int APART = 14;

    private static final List<Fate> ACROSS = List.of(Fate.SLIPPED, Fate.TAKEN_OVER);

    /**
     * One class.
     *
     * @param base where its words stand
     * @param end where its number begins
     */
    record Bar(Fate fate, long promises, int x, int y, int length, int thick, int base, int end) {

        /** How it is filled, beside its words. */
        public String tone() {
            return switch (fate) {
                case KEPT -> "kept";
                case KEPT_LATE -> "late";
                case OPEN -> "open";
                case OVERDUE, DISPUTED -> "broken";
                case NOT_MET -> "failed";
                case RELEASED, TRANSFERRED, LAPSED -> "gone";
                case SLIPPED, TAKEN_OVER -> "across";
            };
        }
    }

    static LedgerBars of(LedgerView ledger) {
        var most =
                List.of(Fate.values()).stream().mapToLong(ledger::count).max().orElse(0);
        var bars = new ArrayList<Bar>();
        var y = 0;
        for (var fate : Fate.values()) {
            if (fate == ACROSS.getFirst()) y += APART;
            bars.add(bar(fate, ledger.count(fate), y, most));
            y += STEP;
        }
        return new LedgerBars(LABELS + LONGEST + NUMBERS, y, List.copyOf(bars));
    }

    /** One of few promises among many is still seen. */
    private static Bar bar(Fate fate, long promises, int y, long most) {
        var length = promises == 0 ? 0 : (int) Math.max(2, promises * LONGEST / most);
        return new Bar(fate, promises, LABELS, y, length, THICK, y + THICK - 4, LABELS + length + 6);
    }
}
