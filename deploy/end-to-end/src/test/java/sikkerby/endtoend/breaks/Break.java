package sikkerby.endtoend.breaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A deliberate fault: what one source of the services says, and what it says instead. */
enum Break {
    STALE_TERMS(
            "Terms that are no longer the newest can be accepted",
            "command/agreement/Versions",
            "Refused.when(number < newest.number(), RefusalCode.STALE_VERSION, number, newest.number());",
            ""),
    UNRATIFIED(
            "Terms bind without the ratification that they ask for",
            "command/agreement/TermsVersion",
            "awaited().isEmpty() && !awaitsRatification()",
            "awaited().isEmpty()"),
    SHORT_NOTICE(
            "A party leaves sooner than its notice lets it",
            "command/agreement/TermsVersion",
            "effectiveOn.isBefore(earliest)",
            "effectiveOn.isBefore(noticeOn)"),
    LATE_EXPIRY(
            "What happens by itself: terms expire a day late",
            "command/agreement/TermsVersion",
            "Objects.requireNonNull(period().until()))",
            "Objects.requireNonNull(period().until()).plusDays(1))"),
    NO_EVIDENCE(
            "A promise is claimed to be kept without evidence, and without saying that there is none",
            "command/commitment/Keeping",
            "state.lifecycle().evidence().isEmpty() && !command.noEvidence()",
            "false"),
    ANYBODY_CONFIRMS(
            "Any party confirms, where the terms ask those to whom it is owed",
            "command/commitment/Voices",
            "rule == ConfirmRule.BENEFICIARY ? owedOn(day) : otherPartiesOn(day)",
            "otherPartiesOn(day)"),
    ONE_FOR_ALL(
            "One of those to whom it is owed is enough to put it off, or to let its debtor off",
            "command/commitment/Voices",
            "willing.containsAll(owedOn(day))",
            "!willing.isEmpty()"),
    NOT_THE_STEERING_GROUP(
            "Anybody answers for the steering group what was promised to it",
            "command/commitment/Voices",
            "act.only(Role.STEERING_GROUP, Role.SECRETARIAT);",
            ""),
    LEFT_OPEN(
            "Work is completed, and promises stay open that serve it",
            "command/initiative/Running",
            "if (reason == null) throw Refused.because(RefusalCode.OPEN_COMMITMENTS, open);",
            ""),
    PART_OF_ITSELF(
            "Work becomes part of itself by way of other work",
            "command/initiative/Linking",
            "Refused.when(makesPartOfItself(command), RefusalCode.LINK_CYCLE, other.number());",
            ""),
    CLOSED_CASE(
            "A closed case takes notes",
            "command/casefile/Filing",
            """
                    state.lifecycle().mustBeOpen();
                    act.notBefore(state.lifecycle().openedOn());
            """,
            "act.notBefore(state.lifecycle().openedOn());"),
    ANOTHERS_WORD(
            "Each agency speaks for the others",
            "command/act/Act",
            "Refused.unless(is(Role.SECRETARIAT) && document != null, RefusalCode.ACTS_FOR_OTHER_PARTY, party);",
            ""),
    TOO_EARLY(
            "Late entries: something happens before what it builds on",
            "command/act/Refused",
            "when(day.isBefore(fact), RefusalCode.OCCURRED_TOO_EARLY, day, fact);",
            ""),
    SAID_TWICE(
            "What is said again on one day is stored again",
            "command/commitment/Keeping",
            "if (act.occurredOn().equals(state.lifecycle().onTrackOn())) return Outcome.NOTHING;",
            ""),
    LOOSE_PAST(
            "Corrections: what is left of the past need not hold together",
            "command/correction/Sense",
            "mustHoldTogether(story, now);",
            ""),
    ONE_SIDE(
            "Corrections: one of the sides that it concerns is enough",
            "command/correction/Corrections",
            "proposal.awaitsOthersThan(act) ? proposal.consented(act) : approved",
            "approved"),
    NO_SIDE(
            "Corrections: somebody agrees whom it does not concern",
            "command/correction/Proposal",
            "if (asked.include(side -> speaks(act, side))) return;",
            "if (true) return;"),
    UNGUARDED(
            "Concurrent users: what a rule looked up elsewhere is not looked at again",
            "command/log/GuardedPast",
            "Attempt.current().ifPresent(it -> it.noteGuard(object, past.last()));",
            ""),
    KNOWN_TOO_LATE(
            "Time travel: what was recorded at a position is not known there",
            "query/model/HistoryTable",
            "it.known_from <= :knownAt",
            "it.known_from < :knownAt"),
    WORD_TOO_EARLY(
            "A promise that recurs asks for a word that was said already",
            "query/commitment/Recurring",
            ".skip(1)",
            "");

    final String fault;
    final String source;
    private final String words;
    private final String instead;

    Break(String fault, String source, String words, String instead) {
        this.fault = fault;
        this.source = source;
        this.words = words.strip();
        this.instead = instead;
    }

    /** The service that it is in. */
    String service() {
        return source.substring(0, source.indexOf('/')) + "-service";
    }

    /** The source with the fault in it. */
    String broken(Path checkout) throws IOException {
        var said = Files.readString(
                checkout.resolve(service()).resolve("src/main/java/sikkerby").resolve(source + ".java"));
        var flat = said.replaceAll("\\n +", "\n");
        var sought = words.replaceAll("\\n +", "\n");
        if (flat.split(Pattern.quote(sought), -1).length != 2)
            throw new AssertionError(source + " does not say once what " + this + " would have it say otherwise.");
        return flat.replace(sought, instead);
    }
}
