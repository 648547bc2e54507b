package sikkerby.command.act;

/** The series of numbers that people call objects by. */
public enum Series {
    INITIATIVE("IND", 3),
    AGREEMENT("AFT", 3),
    COMMITMENT("FOR", 4),
    CASE("SAG", 3);

    private final String prefix;
    private final int digits;

    Series(String prefix, int digits) {
        this.prefix = prefix;
        this.digits = digits;
    }

    /** For example {@code AFT-2022-003}; a series that outgrows its digits goes on with more. */
    public String number(int year, int count) {
        return ("%s-%d-%0" + digits + "d").formatted(prefix, year, count);
    }
}
