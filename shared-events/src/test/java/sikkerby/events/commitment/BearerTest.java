package sikkerby.events.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.List;
import org.junit.jupiter.api.Test;

class BearerTest {

    @Test
    void who_is_bound_is_missing_once_it_is_no_party() {
        assertThat(new Bearer(POLITI, false).isMissingAmong(List.of(SSP, POLITI)))
                .isFalse();
        assertThat(new Bearer(POLITI, false).isMissingAmong(List.of(SSP))).isTrue();
    }

    @Test
    void a_task_that_binds_nobody_cannot_be_left() {
        assertThat(new Bearer(OMR, true).isMissingAmong(List.of(SSP, POLITI))).isFalse();
    }
}
