package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.SupersedeAgreement;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.Fact;

/** What takes an agreement's place is there to stay. */
class AgreementSupersededTest {

    @Test
    void no_two_take_each_others_place() {
        var settled = NEW_YEAR.minusDays(1);
        var back = new AgreementSuperseded(BISPEBJERG, YDRE_NOERREBRO, settled, null, SEPTEMBER_1);
        var bispebjerg = Stream.concat(BispebjergExamples.story().stream(), Stream.of(back));

        AgreementFixture.agreement(bispebjerg.toArray(Fact[]::new))
                .given(story())
                .when(new SupersedeAgreement(YDRE_NOERREBRO, BISPEBJERG, null, null, bySteeringGroup(SEPTEMBER_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.AGREEMENT_ENDED, settled));
    }
}
