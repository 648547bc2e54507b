package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What the rules have against something that is said of an agreement. */
final class AgreementRules {

    private final Said said;
    private final Agreed agreed;
    private final Talks talks;
    private final Set<String> broken = new TreeSet<>();

    private AgreementRules(Said said, Agreed agreed) {
        this.said = said;
        this.agreed = agreed;
        this.talks = agreed.talks;
    }

    static Set<String> against(Said said, Agreed agreed, World world) {
        if (said.what().corrects()) return correction(said, agreed, world);
        if (said.what().isAboutEntry()) return agreed.pleas().against(said, world);
        var rules = new AgreementRules(said, agreed);
        rules.look();
        return rules.broken;
    }

    /** Whoever agreed to terms agreed to their days and words: those are not put right, but agreed on anew. */
    private static Set<String> correction(Said said, Agreed agreed, World world) {
        if (said.what() != What.OTHER_DAYS && said.what() != What.OTHER_WORDS)
            return AgreementSteps.FOOTING.against(said, agreed, world);
        var by = agreed.lines.told(said.number()).orElseThrow().who();
        var broken = new TreeSet<>(Set.of("NOT_CORRECTABLE"));
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.bySecretariat() && !said.by().equals(by)) broken.add("ENTRY_OF_OTHERS");
        return broken;
    }

    private void look() {
        if (said.what() == What.FILE_UNDER) filing();
        else agreeing();
    }

    /** On any of its days, and after its end. */
    private void filing() {
        onlyParties();
        if (agreed.topic() != said.number()) notBefore(agreed.topicSince());
    }

    private void agreeing() {
        var ended = talks.endedOn();
        var again = switch (said.what()) {
            case TERMINATE -> ended != null && ended.equals(said.from());
            case SUPERSEDE -> talks.isSupersededOn(said.about());
            case GIVE_NOTICE -> talks.hasLeft(said.by(), said.about());
            default -> false;
        };
        if (ended != null && !again) broken.add("AGREEMENT_ENDED");
        if (said.paper() == Said.Paper.MISSING) broken.add("ACTS_FOR_OTHER_PARTY");
        switch (said.what()) {
            case PROPOSE -> proposal();
            case RATIFY -> ratification();
            case BRING_INTO_FORCE -> force();
            case REVIEW -> {
                onlyParties();
                bound(said.day());
            }
            case RENEW -> renewal();
            case ACCEDE -> accession();
            case ACCEPT, RESERVE, DECLINE, COUNTER -> word();
            case ADD_CONTRIBUTOR -> contributor();
            case GIVE_NOTICE -> {
                if (!again) notice();
            }
            case SUSPEND, RESUME -> pause();
            case TERMINATE, SUPERSEDE -> end(again);
            default -> throw new IllegalArgumentException("Not said of an agreement: " + said);
        }
    }

    private void proposal() {
        onlyParties();
        notBefore(lastProposedOn());
        twoAtLeast(said.about());
    }

    private void renewal() {
        onlyParties();
        notBefore(lastProposedOn());
        var former = talks.inForce();
        if (former.isEmpty()) {
            broken.add("AGREEMENT_NOT_IN_FORCE");
        } else if (former.get().to() == null) {
            broken.add("OVERLAPPING_VERSION");
        } else {
            var first = said.from() == null ? former.get().end() : said.about();
            if (first.isBefore(former.get().end())) broken.add("OVERLAPPING_VERSION");
            if (said.to() != null && said.to().isBefore(first)) broken.add("PERIOD_REVERSED");
            twoAtLeast(first);
        }
    }

    private void accession() {
        onlyParties();
        if (talks.parties().contains(said.whom())) broken.add("ALREADY_PARTY");
        var basis = talks.pending().or(talks::inForce).or(talks::newest);
        if (basis.isEmpty()) {
            broken.add("NO_TERMS");
            return;
        }
        if (talks.bound(basis.get()).contains(said.whom())) return;
        notBefore(lastProposedOn());
        var first = basis.get().firstFor(said);
        if (basis.get().areOverBy(first)) broken.add("PERIOD_REVERSED");
        twoAtLeast(first);
    }

    /** Of the newest terms only, and by each party once. */
    private void word() {
        if (!talks.asked().contains(said.by())) broken.add("NOT_PARTY");
        var newest = talks.newest().map(Terms::number).orElse(0);
        if (said.number() > newest) {
            broken.add("NO_TERMS");
            return;
        }
        if (said.number() < newest) {
            broken.add("STALE_VERSION");
            return;
        }
        var terms = talks.terms(said.number());
        notBefore(terms.proposedOn());
        if (talks.hasAccepted(said.by(), said.number())) broken.add("ALREADY_ACCEPTED");
        var no = said.what() == What.DECLINE
                ? talks.said("TermsDeclined", said.by(), said.number())
                : talks.areDeclined(terms);
        if (no) broken.add("ALREADY_DECLINED");
        if (said.what() == What.COUNTER) twoAtLeast(said.about());
    }

    /** Of the newest terms, once, by the body that they name. */
    private void ratification() {
        onlySteeringGroup();
        if (talks.newest().isEmpty()) {
            broken.add("NO_TERMS");
            return;
        }
        var terms = talks.newest().get();
        if (!terms.areToBeRatified()) broken.add("NO_RATIFICATION_NEEDED");
        else if (!said.whom().equals("STEERING_GROUP")) broken.add("OTHER_BODY_RATIFIES");
        if (talks.areDeclined(terms)) broken.add("ALREADY_DECLINED");
        if (!talks.areRatified(terms)) notBefore(terms.proposedOn());
    }

    /** Whatever the newest terms lack, where they do not bind. */
    private void force() {
        onlyParties();
        if (talks.newest().isEmpty()) {
            broken.add("NO_TERMS");
            return;
        }
        var terms = talks.newest().get();
        if (talks.inForce().filter(it -> it.number() >= terms.number()).isPresent()) return;
        if (talks.areDeclined(terms)) broken.add("ALREADY_DECLINED");
        if (!talks.awaited(terms).isEmpty()) broken.add("NOT_ACCEPTED");
        if (talks.areAwaitingRatification(terms)) broken.add("NOT_RATIFIED");
        if (terms.from().isAfter(agreed.today)) broken.add("NOT_YET_DUE");
    }

    private void contributor() {
        onlyParties();
        if (talks.parties().contains(said.whom())) broken.add("CONTRIBUTOR_IS_PARTY");
        notBefore(agreed.draftedOn);
    }

    private void notice() {
        if (!talks.parties().contains(said.by())) broken.add("NOT_PARTY");
        var givenOn = said.to() == null ? said.day() : said.to();
        notBefore(givenOn);
        if (givenOn.isBefore(agreed.draftedOn)) broken.add("OCCURRED_TOO_EARLY");
        bound(givenOn);
        var given = talks.noticeOf(said.by());
        if (given.isPresent() && !given.get().equals(said.from())) broken.add("NOTICE_GIVEN");
        var days = talks.inForce().map(Terms::notice).orElse(0);
        var early = said.about().isBefore(givenOn.plusDays(days));
        if (given.isEmpty() && early) broken.add("NOTICE_TOO_SHORT");
    }

    private void pause() {
        onlySteeringGroup();
        bound(said.day());
        var suspended = talks.suspendedOn();
        if (suspended.isPresent() && said.what() == What.RESUME) notBefore(suspended.get());
        if (said.what() != What.SUSPEND) return;
        if (suspended.isEmpty()) talks.resumedOn().ifPresent(this::notBefore);
        else if (talks.isSuspendedOfItself()) broken.add("ILLEGAL_TRANSITION");
    }

    private void end(boolean again) {
        onlySteeringGroup();
        if (again) return;
        if (said.what() == What.TERMINATE && said.about().isBefore(said.day())) broken.add("OCCURRED_TOO_EARLY");
        bound(said.about());
    }

    /** Nothing is said of the terms in force for a day before they were. */
    private void bound(LocalDate day) {
        AgreementSteps.unbound(talks, day).ifPresent(broken::add);
    }

    private void onlyParties() {
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!talks.parties().contains(said.by())) broken.add("NOT_PARTY");
    }

    private void onlySteeringGroup() {
        if (!said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
    }

    private void twoAtLeast(LocalDate from) {
        if (talks.partiesFrom(from).size() < 2) broken.add("TOO_FEW_PARTIES");
    }

    private LocalDate lastProposedOn() {
        return talks.newest().map(Terms::proposedOn).orElse(agreed.draftedOn);
    }

    private void notBefore(LocalDate day) {
        if (said.day().isBefore(day)) broken.add("OCCURRED_TOO_EARLY");
    }
}
