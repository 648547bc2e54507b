package sikkerby.events.correction;

/** What was wrong with an entry of the log. */
public enum CorrectionReason {
    WRONG_DATE,
    WRONG_PARTY,
    WRONG_PLACE,
    WRONG_WORDS,
    WRONG_ASSESSMENT,
    ENTERED_IN_ERROR
}
