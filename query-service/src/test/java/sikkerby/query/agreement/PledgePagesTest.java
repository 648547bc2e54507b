package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** A coordinator begins a commitment, with what is known filled in already. */
@ExtendWith(FollowUp.Teller.class)
class PledgePagesTest {

    private static final String UNDER = "/commitments/new?agreement=AFT-2022-002";

    private final Visitor stranger;
    private final Visitor police;

    PledgePagesTest(FollowUp story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
    }

    @Test
    void the_debtor_is_ones_own_partner_among_those_whom_the_agreement_binds() {
        var page = police.get(UNDER).page();

        assertThat(page.select("#pledge-debtor option").eachAttr("value")).containsExactlyInAnyOrder("SSP", "POLITI");
        assertThat(page.select("#pledge-debtor option[selected]").eachAttr("value"))
                .containsExactly("POLITI");
    }

    @Test
    void the_only_place_of_the_agreement_is_chosen_already() {
        assertThat(police.get(UNDER)
                        .page()
                        .select("input[name=places][checked]")
                        .eachAttr("value"))
                .containsExactly("BIS");
    }

    @Test
    void it_is_begun_from_the_agreement_and_from_the_board() {
        assertThat(police.get("/agreements/AFT-2022-002")
                        .page()
                        .select("a[href^=/commitments/new]")
                        .eachAttr("href"))
                .containsExactly(UNDER);
        assertThat(police.get("/commitments").page().select("a[href=/commitments/new]"))
                .hasSize(1);
    }

    @Test
    void without_an_agreement_one_chooses_among_ones_own_or_promises_the_steering_group() {
        var page = police.get("/commitments/new").page();

        assertThat(page.select("section[aria-labelledby=choose] a").eachAttr("href"))
                .contains("/commitments/new?agreement=AFT-2022-003", "/commitments/new?own=true");
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(police.get("/commitments/new?own=true")
                        .page()
                        .select("main form[method=post] input[name=debtor]")
                        .attr("value"))
                .isEqualTo("POLITI");
    }

    @Test
    void nobody_but_coordinators_can() {
        var page = stranger.as("AUDITOR", null).get(UNDER).page();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Kun en parts koordinator");
    }
}
