package sikkerby.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;

/** Whose word one may give, as the rules of the domain have it. */
class HandTest {

    private static final PartnerCode OKF = new PartnerCode("OKF");
    private static final PartnerCode KOMMUNE = new PartnerCode("KOMMUNE");
    private static final PartnerCode SSP = new PartnerCode("SSP");
    private static final Act SAY = Act.of("say").ofParty();

    @Test
    void a_coordinator_gives_that_of_its_own_partner_in_one_click() {
        var offer = hand("COORDINATOR", "SSP").asParty(List.of(OKF, SSP), SAY);

        assertThat(offer.map(Offer::parties)).contains(List.of(SSP));
        assertThat(offer.map(Offer::isClick)).contains(true);
        assertThat(hand("COORDINATOR", "SSP").asParty(List.of(OKF, KOMMUNE), SAY))
                .isEmpty();
    }

    @Test
    void the_finance_administration_gives_that_of_the_municipality_too() {
        var okf = hand("COORDINATOR", "OKF");

        assertThat(okf.asParty(List.of(KOMMUNE, SSP), SAY).map(Offer::parties)).contains(List.of(KOMMUNE));
        assertThat(okf.asParty(List.of(KOMMUNE, OKF), SAY).map(Offer::asksForParty))
                .contains(true);
        assertThat(hand("COORDINATOR", "SOF").asParty(List.of(KOMMUNE), SAY)).isEmpty();
    }

    @Test
    void the_secretariat_records_that_of_any_from_a_document() {
        var offer = hand("SECRETARIAT", "OKF").asParty(List.of(SSP), SAY);

        assertThat(offer.map(Offer::paper)).contains(true);
        assertThat(offer.map(Offer::isClick)).contains(false);
        assertThat(offer.map(it -> it.fields().stream().map(Field::name).toList()))
                .contains(List.of("occurredOn", "reason"));
    }

    @Test
    void what_is_decided_the_steering_group_says_and_the_secretariat_records() {
        var decision = Field.of(Field.Kind.LINE, "decision", "field.decision").optional();
        var act = Act.of("decide", decision);

        assertThat(required(hand("STEERING_GROUP", null).deciding(act), decision))
                .contains(false);
        assertThat(required(hand("SECRETARIAT", "OKF").deciding(act), decision)).contains(true);
        assertThat(hand("COORDINATOR", "OKF").deciding(act)).isEmpty();
    }

    @Test
    void who_only_reads_gives_nobodys() {
        assertThat(hand("AUDITOR", null).asParty(List.of(SSP), SAY)).isEmpty();
        assertThat(hand("DPO", null).asOneOf(List.of(SSP), SAY)).isEmpty();
        assertThat(new Hand(null).asOneOf(List.of(SSP), SAY)).isEmpty();
    }

    private static Optional<Boolean> required(Optional<Offer> offer, Field field) {
        return offer.map(it -> it.requires(field));
    }

    private static Hand hand(String role, @Nullable String partner) {
        var acting = partner == null ? null : new PartnerCode(partner);
        return new Hand(new Caller(new ActorId("somebody"), Set.of(role), acting));
    }
}
