package sikkerby.command.agreement;

import java.util.List;
import java.util.stream.Stream;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/** Which human has signed for which party: one human signs for one party only, whatever the version (rule A6). */
record Signers(List<Signer> known) {

    static final Signers NOBODY = new Signers(List.of());

    record Signer(ActorId human, PartnerCode party) {}

    void maySign(ActorId human, PartnerCode party) {
        var others = known.stream()
                .filter(it -> it.human().equals(human) && !it.party().equals(party));
        Refused.when(others.findAny().isPresent(), RefusalCode.ACTS_FOR_OTHER_PARTY, party);
    }

    Signers and(ActorId human, PartnerCode party) {
        var signer = new Signer(human, party);
        if (known.contains(signer)) return this;
        return new Signers(Stream.concat(known.stream(), Stream.of(signer)).toList());
    }
}
