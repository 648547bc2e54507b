package sikkerby.command.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sikkerby.events.initiative.InitiativeExamples.CHANGED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.PATROLS;
import static sikkerby.events.initiative.InitiativeExamples.UNLINKED_ON;
import static sikkerby.events.partner.PartnerExamples.HOTSPOT;
import static sikkerby.events.partner.PartnerExamples.MOVED_FROM;
import static sikkerby.events.partner.PartnerExamples.MOVED_ON;
import static sikkerby.events.partner.PartnerExamples.OMR;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerExamples;

class RegistryTest {

    /** As a correction might leave it. */
    @Nested
    class A_past_leads_nowhere_back {

        private final Registry registry = RegistryExamples.knowing(
                InitiativeExamples.proposed(),
                new InitiativeLinked(NETWORK, LinkKind.PART_OF, PATROLS, UNLINKED_ON),
                PartnerExamples.hotspot(),
                PartnerExamples.moved());

        @Test
        void work_is_no_part_of_what_is_part_of_it() {
            var linked = new InitiativeLinked(PATROLS, LinkKind.PART_OF, NETWORK, CHANGED_ON);

            assertThatThrownBy(() -> registry.mustLeadNowhereBack(List.of(patrols(), linked)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("LINK_CYCLE");
        }

        @Test
        void but_may_have_been_before() {
            var linked = new InitiativeLinked(PATROLS, LinkKind.PART_OF, NETWORK, CHANGED_ON);
            var unlinked = new InitiativeUnlinked(PATROLS, LinkKind.PART_OF, NETWORK, UNLINKED_ON);

            assertThatCode(() -> registry.mustLeadNowhereBack(List.of(patrols(), linked, unlinked)))
                    .doesNotThrowAnyException();
        }

        @Test
        void no_partner_stands_below_what_stands_below_it() {
            var below = new PartnerMoved(OMR, HOTSPOT, MOVED_ON, MOVED_ON);

            assertThatThrownBy(() -> registry.mustLeadNowhereBack(List.of(PartnerExamples.registered(OMR), below)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("PARTNER_CYCLE");
        }

        @Test
        void but_may_once_that_has_moved_away() {
            var below = new PartnerMoved(OMR, HOTSPOT, MOVED_FROM, MOVED_ON);

            assertThatCode(() -> registry.mustLeadNowhereBack(List.of(PartnerExamples.registered(OMR), below)))
                    .doesNotThrowAnyException();
        }

        private static Fact patrols() {
            return InitiativeExamples.patrols().getFirst();
        }
    }
}
