package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What the rules have against something that is said of a promise. */
final class PromiseRules {

    private final Said said;
    private final Promised promise;
    private final Set<String> broken = new TreeSet<>();
    private final PromiseChecks checks;

    private PromiseRules(Said said, Promised promise) {
        this.said = said;
        this.promise = promise;
        this.checks = new PromiseChecks(said, promise, broken);
    }

    static Set<String> against(Said said, Promised promise, World world) {
        var rules = new PromiseRules(said, promise);
        rules.look(world);
        return rules.broken;
    }

    private void look(World world) {
        if (said.paper() == Said.Paper.MISSING) broken.add("ACTS_FOR_OTHER_PARTY");
        switch (said.what()) {
            case TAKE_ON -> takingOn();
            case TURN_DOWN -> {
                checks.onlyFor(promise.debtor());
                checks.mustBe("PROPOSED");
                checks.notBefore(promise.madeOn());
            }
            case PROGRESS, ON_TRACK, EVIDENCE -> {
                checks.onlyFor(promise.debtor());
                if (said.what() == What.EVIDENCE) checks.mustBePromised();
                else checks.mustBeOpen();
                checks.notBefore(promise.madeOn());
            }
            case CLAIM -> claim();
            case DISPUTE, CONFIRM -> judgement();
            case NOT_MET -> notMet();
            case REVISE -> revision();
            case ACCEPT_REVISION, REFUSE_REVISION -> answer();
            case RELEASE -> release();
            case TRANSFER -> transfer();
            case TAKE_OVER -> takingOver();
            case LAPSE -> lapse();
            case CORRECT, ANNUL -> correction();
            case PUT_RIGHT -> broken.addAll(new DueDay(promise).against(said, world));
            case AGREE_TO, OBJECT_TO, TAKE_BACK -> broken.addAll(promise.pleas().against(said, world));
            default -> throw new IllegalArgumentException("Not said of a promise: " + said);
        }
    }

    private void takingOn() {
        checks.onlyFor(promise.debtor());
        if (promise.isOver()) broken.add("TERMINAL_STATE");
        var answered = promise.requests().wasAskedFor()
                && promise.takenOver().isEmpty()
                && !promise.state().equals("PROPOSED");
        if (answered) return;
        checks.mustBe("PROPOSED");
        checks.notBefore(promise.madeOn());
        if (!promise.agreement.partiesOn(said.day()).contains(promise.debtor())) broken.add("NOT_PARTY");
        if (promise.agreement.hasEndedBy(said.day())) broken.add("AGREEMENT_NOT_IN_FORCE");
        if (promise.dueOn().isBefore(said.day())) broken.add("DUE_BEFORE_PROMISE");
        checks.covered(promise.dueOn());
    }

    private void claim() {
        checks.onlyFor(promise.debtor());
        checks.mustBeOpen();
        if (!said.flag())
            promise.requests()
                    .shownSince(Lines.ALL)
                    .ifPresentOrElse(checks::notBefore, () -> broken.add("NO_EVIDENCE"));
        checks.notBefore(promise.settledOn());
        if (!binds(said.day())) broken.add("AGREEMENT_NOT_IN_FORCE");
    }

    private boolean binds(LocalDate day) {
        return promise.agreement.bindsOn(day) || (promise.survives && promise.agreement.hasRunOutBy(day));
    }

    private void judgement() {
        if (promise.isToSteeringGroup()) {
            checks.onlySteeringGroup("OWN_CONFIRMATION");
        } else {
            if (said.by().equals(promise.debtor())) broken.add("OWN_CONFIRMATION");
            if (!promise.agreement.partiesOn(said.day()).contains(said.by())) broken.add("NOT_PARTY");
            var judges = promise.agreement.isAnsweredByOwed(said.day());
            if (judges && !promise.owed(said.day()).contains(said.by())) broken.add("NOT_BENEFICIARY");
        }
        checks.mustBe("CLAIMED");
        checks.notBefore(promise.since());
    }

    /** By the debtor at any time; by those to whom it is owed once it is overdue. */
    private void notMet() {
        checks.mustBeOpen();
        checks.notBefore(promise.settledOn());
        if (said.by().equals(promise.debtor())) return;
        checks.onlyOwed("NOT_BENEFICIARY");
        if (!promise.dueOn().isBefore(said.day())) broken.add("NOT_OVERDUE");
    }

    private void revision() {
        checks.onlyFor(promise.debtor());
        checks.mustBeOpen();
        checks.notBefore(promise.madeOn());
        if (said.about().equals(promise.dueOn())) return;
        promise.requests().revisedOn().ifPresent(checks::notBefore);
        int last = promise.requests().revisions();
        if (last > 0 && promise.requests().fate(last).isEmpty()) broken.add("REVISION_OPEN");
        checks.goesOn();
        if (said.about().isBefore(said.day())) broken.add("DUE_BEFORE_PROMISE");
        checks.covered(said.about());
    }

    private void answer() {
        var revision = promise.requests().revision(said.number());
        if (revision.isEmpty()) {
            broken.add("NOT_FOUND");
            return;
        }
        checks.onlyOwed("NOT_BENEFICIARY");
        var over = promise.requests().fate(said.number()).isPresent();
        var accepts = said.what() == What.ACCEPT_REVISION;
        var again = accepts
                ? over && promise.requests().hasAccepted(promise.voice(said), said.number())
                : promise.requests().hasRefused(promise.voice(said), said.number());
        if (again) return;
        checks.mustBeOpen();
        if (over) broken.add("ILLEGAL_TRANSITION");
        checks.notBefore(revision.get().day());
        if (!accepts) return;
        checks.goesOn();
        checks.covered(Objects.requireNonNull(revision.get().about()));
    }

    private void release() {
        if (promise.isToSteeringGroup() || !said.bySteeringGroup()) checks.onlyOwed("RELEASE_NEEDS_BENEFICIARIES");
        if (said.bySecretariat()) broken.add("DECISION_REQUIRED");
        checks.mustBePromised();
        checks.notBefore(promise.settledOn());
    }

    private void transfer() {
        var debtor = promise.debtor();
        var orphaned = promise.isOrphanedOn(said.day());
        if (!orphaned || said.by().equals(debtor)) checks.onlyFor(debtor);
        else if (!said.bySteeringGroup()) checks.onlyOwed("NOT_BENEFICIARY");
        checks.mustBeOpen();
        checks.notBefore(promise.settledOn());
        able(said.whom(), said.flag());
    }

    private void takingOver() {
        var asked = promise.requests().handover();
        if (asked.isEmpty()) {
            checks.onlyFor(promise.debtor());
            checks.mustBeOpen();
            if (promise.takenOver().isEmpty()) broken.add("ILLEGAL_TRANSITION");
            return;
        }
        var next = String.valueOf(asked.get().who());
        checks.onlyFor(next);
        checks.mustBeOpen();
        checks.notBefore(asked.get().day());
        checks.notBefore(promise.settledOn());
        able(next, asked.get().number() == 1);
        if (promise.owedBy(next, said.day()).isEmpty()) broken.add("NO_BENEFICIARIES");
    }

    /** A party; or a contributor, as a task that binds nobody, of what somebody who left owed. */
    private void able(String next, boolean unbound) {
        if (next.equals(promise.debtor())) broken.add("INVALID");
        checks.goesOn();
        var party = promise.agreement.partiesOn(said.day()).contains(next);
        var contributes = promise.agreement.contributorsOn(said.day()).contains(next);
        if (unbound && !contributes) broken.add("INVALID");
        if (unbound && !promise.isOrphanedOn(said.day())) broken.add("RELEASE_NEEDS_BENEFICIARIES");
        var taskOnly = contributes && promise.isOrphanedOn(said.day());
        if (!party && !unbound) broken.add(taskOnly ? "BINDS_PARTIES_ONLY" : "NOT_PARTY");
    }

    private void lapse() {
        if (!said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        checks.mustBeOpen();
        checks.notBefore(promise.settledOn());
        if (!promise.isOrphanedOn(said.day())) broken.add("NOT_ORPHANED");
    }

    /** By whoever made the claim; and what comes before and after it must still do so. */
    private void correction() {
        var claim = promise.requests().lastClaim().orElseThrow();
        if (!said.by().equals(claim.who())) broken.add("ENTRY_OF_OTHERS");
        var answer = promise.requests().nextToClaim(true);
        if (said.what() == What.ANNUL) {
            if (answer.isPresent()) broken.add("CONTRADICTS_ENTRIES");
            return;
        }
        var begun = promise.lines.told().getFirst().day();
        if (said.about().isBefore(begun)) broken.add("OCCURRED_TOO_EARLY");
        var opened = promise.requests().nextToClaim(false).orElseThrow().day();
        var late = answer.filter(it -> it.day().isBefore(said.about())).isPresent();
        var requests = promise.requests();
        var shown = claim.number() == 1
                ? opened
                : requests.shownSince(claim.order()).orElseThrow();
        if (late || said.about().isBefore(opened) || said.about().isBefore(shown)) broken.add("CONTRADICTS_ENTRIES");
        if (requests.revisedOn(claim.order()).filter(said.about()::isBefore).isPresent())
            broken.add("OCCURRED_TOO_EARLY");
        if (!binds(said.about()) && binds(claim.day())) broken.add("AGREEMENT_NOT_IN_FORCE");
    }
}
