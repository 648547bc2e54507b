package sikkerby.query.casefile;

/** Where a case stands on a day. */
enum CaseStatus {
    OPEN,
    CLOSED,
    REOPENED
}
