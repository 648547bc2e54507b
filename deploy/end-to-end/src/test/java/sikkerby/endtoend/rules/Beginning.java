package sikkerby.endtoend.rules;

import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What the rules have against a promise before there is one. */
final class Beginning {

    private Beginning() {}

    /** What it would break to make a promise, or to ask for one. */
    static Set<String> against(Said said, World world) {
        var broken = said.what().isToSteeringGroup() ? toSteeringGroup(said) : underAgreement(said, world);
        if (said.about().isBefore(said.day())) broken.add("DUE_BEFORE_PROMISE");
        if (said.target() != Said.NONE)
            broken.addAll(((Undertaken) world.told(said.target())).againstPromising(said.day()));
        return broken;
    }

    /** Anybody promises for themselves, and nobody but the steering group asks for it. */
    private static Set<String> toSteeringGroup(Said said) {
        var broken = new TreeSet<String>();
        var asks = said.what().asksForPromise();
        var may = asks ? said.bySteeringGroup() || said.bySecretariat() : !said.bySteeringGroup();
        if (!may) broken.add("ROLE_MAY_NOT");
        if (!said.named().isEmpty()) broken.add("NO_BENEFICIARIES");
        return broken;
    }

    private static Set<String> underAgreement(Said said, World world) {
        var broken = new TreeSet<String>();
        var agreement = world.agreed();
        var debtor = said.what() == What.ASK ? said.whom() : said.by();
        var parties = agreement.partiesOn(said.day());
        if (!parties.contains(debtor)) broken.add("NOT_PARTY");
        if (said.what() == What.ASK && said.by().equals(debtor)) broken.add("INVALID");
        if (!said.bySteeringGroup() && !parties.contains(said.by())) broken.add("NOT_PARTY");
        if (agreement.hasEndedBy(said.day())) broken.add("AGREEMENT_NOT_IN_FORCE");
        if (!said.flag() && !agreement.covers(said.about(), said.day())) broken.add("DUE_OUTSIDE_AGREEMENT");
        if (said.day().isBefore(agreement.draftedOn)) broken.add("OCCURRED_TOO_EARLY");
        var others = parties.stream().filter(it -> !it.equals(debtor)).toList();
        if (said.named().contains(debtor)) broken.add("INVALID");
        else if (!others.containsAll(said.named())) broken.add("NOT_PARTY");
        return broken;
    }
}
