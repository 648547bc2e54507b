package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Set;
import sikkerby.endtoend.words.Said;

/** What several of the rules on promises look at: who says it, how far the promise has come, and for which days. */
record PromiseChecks(Said said, Promised promise, Set<String> broken) {

    void onlyFor(String partner) {
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.by().equals(partner)) broken.add("ACTS_FOR_OTHER_PARTY");
    }

    void onlyOwed(String otherwise) {
        if (promise.isToSteeringGroup()) {
            onlySteeringGroup(otherwise);
            return;
        }
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!promise.owed(said.day()).contains(said.by())) broken.add(otherwise);
    }

    /** What is owed to it, it answers itself, or has the secretariat note it; whoever owes it never does. */
    void onlySteeringGroup(String otherwise) {
        if (said.by().equals(promise.debtor())) broken.add(otherwise);
        else if (!said.bySteeringGroup() && !said.bySecretariat()) broken.add("ROLE_MAY_NOT");
        if (said.paper() != Said.Paper.NOT_NEEDED) broken.add("INVALID");
    }

    void mustBe(String state) {
        mustBe(promise.state().equals(state));
    }

    void mustBeOpen() {
        mustBe(promise.isOpen());
    }

    void mustBePromised() {
        mustBe(!promise.state().equals("PROPOSED"));
    }

    private void mustBe(boolean so) {
        if (promise.isOver()) broken.add("TERMINAL_STATE");
        else if (!so) broken.add("ILLEGAL_TRANSITION");
    }

    /** What is said under an agreement is said before its end, unless it is to survive that. */
    void goesOn() {
        if (!promise.survives && promise.agreement.hasEndedBy(said.day())) broken.add("AGREEMENT_NOT_IN_FORCE");
    }

    void covered(LocalDate dueOn) {
        if (dueOn.isBefore(promise.madeOn())) broken.add("DUE_BEFORE_PROMISE");
        var covered = promise.survives || promise.agreement.covers(dueOn, said.day());
        if (!covered) broken.add("DUE_OUTSIDE_AGREEMENT");
    }

    void notBefore(LocalDate day) {
        if (said.day().isBefore(day)) broken.add("OCCURRED_TOO_EARLY");
    }
}
