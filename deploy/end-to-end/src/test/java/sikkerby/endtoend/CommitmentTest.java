package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnEmptyRun
class CommitmentTest {

    private final Run run;
    private final Promising promising;

    CommitmentTest(Run run) {
        this.run = run;
        this.promising = new Promising(run);
    }

    @Test
    void whoever_promised_does_not_confirm_that_it_was_kept() {
        var commitment = promising.claimed(promising.inForce());

        var refused = promising.politi().send("/api/commitments/" + commitment + "/confirm", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("OWN_CONFIRMATION");
        assertThat(promising
                        .ssp()
                        .read("/api/commitments/" + commitment + "/history?minVersion=3")
                        .items())
                .hasSize(3);
    }

    @Test
    void another_party_confirms_it_and_it_is_fulfilled() {
        var commitment = promising.claimed(promising.inForce());

        var last = promising
                .ssp()
                .send("/api/commitments/" + commitment + "/confirm", "{}")
                .done()
                .event();

        assertThat(promising
                        .sof()
                        .read("/api/commitments/" + commitment + "?after=" + last)
                        .text("state"))
                .isEqualTo("FULFILLED");
    }

    @Test
    void a_disputed_claim_can_be_made_again() {
        var path = "/api/commitments/" + promising.claimed(promising.inForce());

        promising
                .ssp()
                .send(path + "/dispute", "{'reason': 'Kun to af fire fredage.'}")
                .done();
        promising
                .politi()
                .send(path + "/evidence", "{'text': 'De to sidste fredage.'}")
                .done();
        promising
                .politi()
                .send(path + "/claim", "{'statement': 'Nu alle fire fredage.'}")
                .done();
        var last = promising.ssp().send(path + "/confirm", "{}").done().event();

        assertThat(promising.sof().read(path + "?after=" + last).text("state")).isEqualTo("FULFILLED");
    }

    @Test
    void a_claim_needs_evidence() {
        var commitment = promising.pledged(promising.inForce());

        var refused = promising.politi().send("/api/commitments/" + commitment + "/claim", "{'statement': 'Gjort.'}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("NO_EVIDENCE");
    }

    @Test
    void it_binds_only_while_its_agreement_does() {
        var agreement = promising.drafted();
        promising.propose(agreement, "Parterne mødes hver måned.");
        var commitment = promising.pledged(agreement);
        promising
                .politi()
                .send("/api/commitments/" + commitment + "/evidence", "{'text': 'Vagtplan.'}")
                .done();

        var refused = promising.politi().send("/api/commitments/" + commitment + "/claim", "{'statement': 'Gjort.'}");

        assertThat(refused.code()).isEqualTo("AGREEMENT_NOT_IN_FORCE");
        assertThat(promising
                        .ssp()
                        .read("/api/commitments/" + commitment + "?minVersion=2")
                        .text("state"))
                .isEqualTo("PLEDGED");
    }

    @Test
    void only_a_party_promises_and_only_within_the_agreements_time() {
        var agreement = promising.inForce();
        var body = "{'text': 'Et løfte.', 'dueOn': '%s', 'agreement': '" + agreement + "'}";

        var stranger = run.as("bif").send("/api/commitments", body.formatted(Days.in(30)));
        var tooLate = promising.ssp().send("/api/commitments", body.formatted(Days.in(400)));

        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.code()).isEqualTo("NOT_PARTY");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.code()).isEqualTo("DUE_OUTSIDE_AGREEMENT");
    }
}
