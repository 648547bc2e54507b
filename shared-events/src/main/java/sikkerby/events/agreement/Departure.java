package sikkerby.events.agreement;

/** What a party leaves behind when it leaves an agreement whose terms bind that day (process rule 8). */
public enum Departure {
    /** The others go on, and its terms are put to them anew. */
    GOES_ON,
    /** It does not survive that by its terms: it is suspended. */
    SUSPENDED,
    /** Fewer than two parties are left. */
    TERMINATED;

    /**
     * What it comes to.
     *
     * @param left how many parties stay
     */
    public static Departure of(long left, boolean survivesWithdrawal) {
        if (left < 2) return TERMINATED;
        return survivesWithdrawal ? GOES_ON : SUSPENDED;
    }
}
