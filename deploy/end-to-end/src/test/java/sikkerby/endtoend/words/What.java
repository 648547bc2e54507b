package sikkerby.endtoend.words;

import java.util.EnumSet;

/** What can be said in a random story: where it is sent, and in which words. */
public enum What {
    DRAFT("agreements", "'title': 'Fælles indsats', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI']"),
    PROPOSE("agreements/{id}/terms", Words.TERMS),
    COUNTER("agreements/{id}/counter-proposals", "'termsVersion': {number}, " + Words.TERMS),
    ACCEPT("agreements/{id}/acceptances", "'termsVersion': {number}"),
    RESERVE("agreements/{id}/reservations", "'termsVersion': {number}, 'text': 'Om sommeren er vi færre.'"),
    DECLINE("agreements/{id}/declines", "'termsVersion': {number}"),
    RATIFY("agreements/{id}/ratification", "'body': '{other}', 'decision': {decision}"),
    BRING_INTO_FORCE("agreements/{id}/force", ""),
    REVIEW("agreements/{id}/reviews", "'text': 'Vilkårene dækker stadig.'"),
    FILE_UNDER("agreements/{id}/kle", "'kleTopic': '27.03.0{number}'"),
    RENEW("agreements/{id}/renewals", "'from': {from}, 'to': {to}"),
    ACCEDE("agreements/{id}/accessions", "'partner': '{other}', 'from': {from}"),
    ADD_CONTRIBUTOR("agreements/{id}/contributors", "'partner': '{other}'"),
    GIVE_NOTICE("agreements/{id}/withdrawals", "'effectiveOn': {from}, 'noticeOn': {to}"),
    SUSPEND("agreements/{id}/suspend", "'decision': {decision}"),
    RESUME("agreements/{id}/resume", "'decision': {decision}"),
    TERMINATE("agreements/{id}/termination", "'effectiveOn': {from}, 'decision': {decision}"),
    SUPERSEDE("agreements/{id}/supersession", "'by': '{other}', 'effectiveOn': {from}, 'decision': {decision}"),

    PLEDGE(
            "commitments",
            Words.PROMISE
                    + "'agreement': '{under}', 'survives': {flag}, 'beneficiaries': [{named}], 'initiatives': [{served}]"),
    ASK(
            "commitments/proposals",
            Words.PROMISE
                    + "'agreement': '{under}', 'debtor': '{other}', 'survives': {flag}, 'beneficiaries': [{named}]"),
    OFFER("commitments", Words.PROMISE + "'beneficiaries': [{named}], 'initiatives': [{served}]"),
    CALL_FOR("commitments/proposals", Words.PROMISE + "'debtor': '{other}'"),
    TAKE_ON("commitments/{id}/accept", ""),
    TURN_DOWN("commitments/{id}/decline", ""),
    PROGRESS("commitments/{id}/progress", "'text': 'Godt i gang.', 'onTrack': true"),
    ON_TRACK("commitments/{id}/on-track", ""),
    EVIDENCE("commitments/{id}/evidence", "'text': 'Referat.'"),
    CLAIM("commitments/{id}/claim", "'statement': 'Det er gjort.', 'noEvidence': {flag}"),
    DISPUTE("commitments/{id}/dispute", ""),
    CONFIRM("commitments/{id}/confirm", ""),
    NOT_MET("commitments/{id}/not-met", ""),
    REVISE("commitments/{id}/revisions", "'dueOn': {from}"),
    ACCEPT_REVISION("commitments/{id}/revisions/{number}/accept", ""),
    REFUSE_REVISION("commitments/{id}/revisions/{number}/refuse", ""),
    RELEASE("commitments/{id}/release", "'decision': {decision}"),
    TRANSFER("commitments/{id}/transfer", "'to': '{other}', 'nonBinding': {flag}, 'decision': {decision}"),
    TAKE_OVER("commitments/{id}/transfer/accept", ""),
    LAPSE("commitments/{id}/lapse", "'decision': {decision}"),

    BEGIN(
            "initiatives",
            "'title': 'Et netværk', 'purpose': 'Alle følges ad.', 'owner': '{other}', 'principles': [{principles}],"
                    + " 'strategy': {strategy}, 'contributors': ['BUF'], " + Words.PERIOD),
    SERVE("initiatives/{id}/principles", "'code': '{other}', 'primary': {flag}"),
    SERVE_NO_MORE("initiatives/{id}/principles/{other}", ""),
    JOIN("initiatives/{id}/partners", "'partner': '{other}', 'role': 'CONTRIBUTOR'"),
    PART("initiatives/{id}/partners/{other}", ""),
    REPLAN("initiatives/{id}/period", Words.PERIOD),
    PLACE("initiatives/{id}/places", "'places': [{named}]"),
    LINK("initiatives/{id}/links", "'kind': '{other}', 'target': '{target}'"),
    UNLINK("initiatives/{id}/links/{other}/{target}", ""),
    CARRY_OVER("initiatives/{id}/carry-over", "'strategy': {strategy}, 'principles': [{principles}]"),
    REPORT("initiatives/{id}/status", "'text': 'Som aftalt.', 'onTrack': {flag}"),
    APPROVE("initiatives/{id}/approve", ""),
    START("initiatives/{id}/start", ""),
    PAUSE("initiatives/{id}/pause", ""),
    TAKE_UP("initiatives/{id}/resume", ""),
    COMPLETE("initiatives/{id}/complete", "'outcome': {outcome}, 'leaveOpen': {why}"),
    CANCEL("initiatives/{id}/cancel", "'leaveOpen': {why}"),

    OPEN_CASE("cases", "'title': 'En sag', 'responsible': '{other}'"),
    NOTE("cases/{id}/notes", "'text': 'Det blev drøftet.'"),
    DOCUMENT("cases/{id}/documents", "'theme': 'Brev', 'esdhNo': '2026-000000{number}', 'receivedOn': {from}"),
    FILE("cases/{id}/esdh", "'esdhCaseNo': '2026-010000{number}'"),
    CLASSIFY("cases/{id}/kle", "'kleTopic': '27.03.0{number}'"),
    LINK_CASE("cases/{id}/links", "'target': '{target}'"),
    UNLINK_CASE("cases/{id}/links/{target}", ""),
    HOLD("cases/{id}/confidentiality", "'confidentiality': '{other}'"),
    CLOSE("cases/{id}/close", ""),
    REOPEN("cases/{id}/reopen", ""),

    CORRECT("corrections", Words.ENTRY + "'reasonCode': 'WRONG_DATE', 'corrected': {'occurredOn': {from}}"),
    ANNUL("corrections", Words.ENTRY + "'reasonCode': 'ENTERED_IN_ERROR'"),
    PUT_RIGHT("corrections", Words.ENTRY + "'reasonCode': 'WRONG_DATE', 'corrected': {'dueOn': {from}}"),
    TAKE_EFFECT("corrections", Words.ENTRY + "'reasonCode': 'WRONG_DATE', 'corrected': {'effectiveOn': {from}}"),
    NOTICED("corrections", Words.ENTRY + "'reasonCode': 'WRONG_DATE', 'corrected': {'noticeOn': {from}}"),
    OTHER_DAYS("corrections", Words.ENTRY + "'reasonCode': 'WRONG_DATE', 'corrected': {'from': {from}, 'to': {to}}"),
    OTHER_WORDS("corrections", Words.ENTRY + "'reasonCode': 'WRONG_WORDS', 'corrected': {'text': 'Andre ord.'}"),
    AGREE_TO("corrections/{entry}/approve", Words.LETTER),
    OBJECT_TO("corrections/{entry}/refuse", Words.LETTER),
    TAKE_BACK("corrections/{entry}/withdraw", "");

    private static final class Words {
        private static final String LETTER = "'documentRef': {letter}";
        private static final String ENTRY = "'eventId': '{entry}', 'text': 'Forkert.', ";
        private static final String PERIOD = "'from': {from}, 'to': {to}, 'prePeriod': {flag}";
        private static final String TERMS = "'text': 'Parterne mødes.', 'from': {from}, 'to': {to},"
                + " 'noticePeriodDays': {days}, 'survivesWithdrawal': {flag}, 'ratifiedBy': {ratifiedBy}, 'reviewEvery': {months},"
                + " 'confirmRule': {confirmRule}";
        private static final String PROMISE = "'text': 'Vi kommer.', 'dueOn': {from}, 'recurrence': {recurrence}, ";
    }

    private final String path;
    private final String words;

    What(String path, String words) {
        this.path = path;
        this.words = words;
    }

    String path() {
        return "/api/" + path;
    }

    String words() {
        return words;
    }

    public boolean corrects() {
        return EnumSet.range(CORRECT, OTHER_WORDS).contains(this);
    }

    /** It is promised, or asked for, under no agreement: to the steering group. */
    public boolean isToSteeringGroup() {
        return this == OFFER || this == CALL_FOR;
    }

    /** It makes a promise, or asks for one. */
    public boolean isPromise() {
        return this == PLEDGE || this == OFFER || asksForPromise();
    }

    /** Somebody asks for a promise that another is to make. */
    public boolean asksForPromise() {
        return this == ASK || this == CALL_FOR;
    }

    /** It speaks of an entry, not of an object. */
    public boolean isAboutEntry() {
        return corrects() || this == AGREE_TO || this == OBJECT_TO || this == TAKE_BACK;
    }

    /** It is a party's own word, which the secretariat can record from paper. */
    public boolean isWordOfParty() {
        return EnumSet.of(ACCEPT, RESERVE, DECLINE, GIVE_NOTICE, CONFIRM, DISPUTE)
                .contains(this);
    }

    /** It is sent to be taken away. */
    public boolean takesAway() {
        return this == SERVE_NO_MORE || this == PART || this == UNLINK || this == UNLINK_CASE;
    }

    /** Where objects are found of the kind that this is said of. */
    public String kind() {
        return path.substring(0, (path + "/").indexOf('/'));
    }
}
