package sikkerby.command.act;

/** Why a command is refused. The names are part of the API; their sentences stand in the message files, in da and en. */
public enum RefusalCode {
    /** The caller's role may not send this command at all. */
    ROLE_MAY_NOT(Kind.FORBIDDEN, "who may"),
    NOT_OWNER(Kind.FORBIDDEN, "who may"),
    ACTS_FOR_OTHER_PARTY(Kind.FORBIDDEN, "A6"),
    NO_MANDATE(Kind.FORBIDDEN, "4.4-2"),
    ENTRY_OF_OTHERS(Kind.FORBIDDEN, "who may"),
    NOT_PROPOSER(Kind.FORBIDDEN, "4.4-13"),

    NOT_FOUND(Kind.MISSING, "identity"),

    UNKNOWN_CODE(Kind.INVALID, "identity"),
    INVALID(Kind.INVALID, "input"),
    PERIOD_REVERSED(Kind.INVALID, "input"),
    PERSONAL_DATA_SUSPECTED(Kind.INVALID, "retsplejeloven § 115"),
    REASON_REQUIRED(Kind.INVALID, "4.1"),
    PARTY_NOT_NAMED(Kind.INVALID, "who may"),
    CONTRIBUTOR_IS_PARTY(Kind.INVALID, "A8"),
    NO_BENEFICIARIES(Kind.INVALID, "commitment"),
    DECISION_REQUIRED(Kind.INVALID, "who may"),
    CORRECTS_UNKNOWN(Kind.INVALID, "correction"),
    NOT_CORRECTABLE(Kind.INVALID, "correction"),
    BAD_ESDH_NUMBER(Kind.INVALID, "case"),
    OUTCOME_REQUIRED(Kind.INVALID, "initiative"),

    ALREADY_EXISTS(Kind.RULE, "identity"),
    CONFLICT(Kind.RULE, "identity"),
    OCCURRED_TOO_EARLY(Kind.RULE, "4.1"),
    STRATEGY_OVERLAP(Kind.RULE, "strategy"),
    STRATEGY_CLOSED(Kind.RULE, "strategy"),
    STRATEGY_NOT_ADOPTED(Kind.RULE, "strategy"),
    NO_STRATEGY(Kind.RULE, "strategy"),
    OUTSIDE_STRATEGY(Kind.RULE, "4.1"),
    ALREADY_ADOPTED(Kind.RULE, "strategy"),
    PRINCIPLE_RETIRED(Kind.RULE, "strategy"),
    PRINCIPLE_IN_USE(Kind.RULE, "strategy"),
    PRINCIPLE_NOT_MAPPED(Kind.RULE, "strategy"),
    NOT_A_SUCCESSOR(Kind.RULE, "strategy"),
    PARTNER_CYCLE(Kind.RULE, "partner"),
    WRONG_PARENT(Kind.RULE, "partner"),
    PARTNER_DISSOLVED(Kind.RULE, "partner"),
    PARTNER_ACTED_SINCE(Kind.RULE, "partner"),
    SUCCESSOR_REQUIRED(Kind.RULE, "partner"),
    PARTNER_HAS_UNITS(Kind.RULE, "partner"),
    NO_PRINCIPLE(Kind.RULE, "initiative"),
    OWNER_CONTRIBUTES(Kind.RULE, "initiative"),
    BEFORE_OWNER(Kind.RULE, "initiative"),
    LINK_CYCLE(Kind.RULE, "initiative"),
    OPEN_COMMITMENTS(Kind.RULE, "initiative"),
    INITIATIVE_ENDED(Kind.RULE, "initiative"),
    ILLEGAL_TRANSITION(Kind.RULE, "state"),
    AGREEMENT_ENDED(Kind.RULE, "state"),
    TOO_FEW_PARTIES(Kind.RULE, "A1"),
    ALREADY_PARTY(Kind.RULE, "A1"),
    ONE_PARTY_LEFT(Kind.RULE, "A1"),
    LEGAL_BASIS_MISSING(Kind.RULE, "A9"),
    NO_TERMS(Kind.RULE, "A2"),
    STALE_VERSION(Kind.RULE, "A2"),
    ALREADY_ACCEPTED(Kind.RULE, "A2"),
    ALREADY_DECLINED(Kind.RULE, "A2"),
    NOT_ACCEPTED(Kind.RULE, "A4"),
    NOT_RATIFIED(Kind.RULE, "A4"),
    NOT_YET_DUE(Kind.RULE, "A4"),
    NO_RATIFICATION_NEEDED(Kind.RULE, "A4"),
    OTHER_BODY_RATIFIES(Kind.RULE, "A4"),
    OVERLAPPING_VERSION(Kind.RULE, "A5"),
    NOTICE_TOO_SHORT(Kind.RULE, "4.4-8"),
    NOTICE_GIVEN(Kind.RULE, "4.4-8"),
    NOT_RECORDED_FOR_OTHERS(Kind.RULE, "4.4-3"),
    TOO_LATE_TO_OBJECT(Kind.RULE, "4.4-3"),
    NOT_PARTY(Kind.RULE, "commitment"),
    AGREEMENT_NOT_IN_FORCE(Kind.RULE, "4.4-4"),
    DUE_BEFORE_PROMISE(Kind.RULE, "commitment"),
    DUE_OUTSIDE_AGREEMENT(Kind.RULE, "commitment"),
    OWN_CONFIRMATION(Kind.RULE, "4.4-5"),
    NO_EVIDENCE(Kind.RULE, "commitment"),
    TOO_OPEN(Kind.RULE, "4.4-15"),
    TERMINAL_STATE(Kind.RULE, "commitment"),
    NOT_OVERDUE(Kind.RULE, "commitment"),
    REVISION_OPEN(Kind.RULE, "4.4-6"),
    NOT_BENEFICIARY(Kind.RULE, "4.4-6"),
    RELEASE_NEEDS_BENEFICIARIES(Kind.RULE, "4.4-7"),
    NOT_ORPHANED(Kind.RULE, "4.4-8"),
    BINDS_PARTIES_ONLY(Kind.RULE, "4.4-8"),
    CORRECTION_LOOP(Kind.RULE, "correction"),
    FOLLOWS_FROM_ENTRY(Kind.RULE, "correction"),
    CREATION_STAYS(Kind.RULE, "correction"),
    CONTRADICTS_ENTRIES(Kind.RULE, "correction"),
    CONTRADICTS_OTHERS(Kind.RULE, "correction"),
    SAME_PERSON(Kind.RULE, "4.4-13"),
    CORRECTION_OVERTAKEN(Kind.RULE, "4.4-13"),
    CASE_CLOSED(Kind.RULE, "case");

    /** What a refusal means to a caller, and so which HTTP status it becomes. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        MISSING,
        RULE
    }

    private final Kind kind;
    private final String rule;

    RefusalCode(Kind kind, String rule) {
        this.kind = kind;
        this.rule = rule;
    }

    public Kind kind() {
        return kind;
    }

    /** Where the rule stands, in the words of command-service/README.md. */
    public String rule() {
        return rule;
    }
}
