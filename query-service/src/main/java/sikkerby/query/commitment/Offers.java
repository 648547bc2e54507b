package sikkerby.query.commitment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.commitment.Awaited.What;
import sikkerby.query.commitment.Turns.Fate;

/**
 * What one person may do about a commitment now: the forms that its page has for that person. The command service has the
 * last word.
 *
 * @param revision the one that is to be answered
 */
record Offers(Set<String> forms, @Nullable Integer revision) {

    static final Offers NONE = new Offers(Set.of(), null);

    static Offers of(CommitmentView it, @Nullable Caller caller) {
        if (caller == null) return NONE;
        var forms = new TreeSet<String>();
        var status = CommitmentStatus.valueOf(it.state());
        var partner = caller.is("COORDINATOR") ? caller.partner() : null;
        if (partner != null) {
            if (partner.equals(it.debtor())) ofDebtor(it, status).forEach(forms::add);
            else ofOwed(it, status, partner).forEach(forms::add);
            answers(it, partner).forEach(forms::add);
        }
        if (caller.is("STEERING_GROUP") || (caller.is("SECRETARIAT") && partner == null))
            decisions(it, status).forEach(forms::add);
        var revision = it.awaiting().stream()
                .filter(awaited -> awaited.what() == What.ANSWER_REVISION)
                .map(Awaited::revision)
                .findFirst()
                .orElse(null);
        return new Offers(forms, revision);
    }

    public boolean has(String form) {
        return forms.contains(form);
    }

    private static Stream<String> ofDebtor(CommitmentView it, CommitmentStatus status) {
        if (status == CommitmentStatus.PROPOSED) return Stream.of("accept", "decline");
        if (status == CommitmentStatus.CLAIMED) return Stream.of("evidence");
        if (!status.isUnkept()) return Stream.of();
        var revising = it.revisions().stream().anyMatch(revision -> revision.state() == Fate.OPEN);
        return Stream.concat(
                Stream.of("on-track", "progress", "evidence", "claim", "transfer", "not-met"),
                revising ? Stream.of() : Stream.of("revisions"));
    }

    private static Stream<String> ofOwed(CommitmentView it, CommitmentStatus status, PartnerCode partner) {
        var promised = status.isUnkept() || status == CommitmentStatus.CLAIMED;
        if (!promised || !it.beneficiaries().contains(partner)) return Stream.of();
        var consented = it.consents().stream().anyMatch(consent -> partner.equals(consent.by()));
        var forms = Stream.<String>builder();
        if (!consented) forms.add("release");
        if (it.orphaned()) forms.add("transfer");
        if (it.overdue()) forms.add("not-met");
        return forms.build();
    }

    private static Stream<String> answers(CommitmentView it, PartnerCode partner) {
        return it.awaiting().stream()
                .filter(awaited -> awaited.waitsFor(partner))
                .flatMap(awaited -> answers(awaited.what()));
    }

    private static Stream<String> answers(What what) {
        return switch (what) {
            case ANSWER_CLAIM -> Stream.of("confirm", "dispute");
            case ANSWER_REVISION -> Stream.of("revisions-accept", "revisions-refuse");
            case ANSWER_TRANSFER -> Stream.of("transfer-accept");
            case ANSWER_PROPOSAL, FULFIL, ANSWER_DISPUTE, CONSENT_RELEASE -> Stream.of();
        };
    }

    /** What the steering group says, or its secretariat records of it. */
    private static Stream<String> decisions(CommitmentView it, CommitmentStatus status) {
        var answers = it.awaiting().stream()
                .filter(awaited -> awaited.body() != null)
                .flatMap(awaited -> answers(awaited.what()));
        if (!status.isUnkept() && status != CommitmentStatus.CLAIMED) return answers;
        return Stream.concat(answers, it.orphaned() ? Stream.of("release", "transfer", "lapse") : Stream.of("release"));
    }
}
