package sikkerby.events.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** What one promises, or is asked to. */
sealed interface Promised permits CommitmentEvent.Beginning {

    String number();

    @Nullable
    AgreementId agreement();

    @Nullable
    Integer termsVersion();

    PartnerCode debtor();

    List<PartnerCode> beneficiaries();

    List<InitiativeId> initiatives();

    List<PlaceCode> places();

    Text text();

    @Nullable
    Measure measure();

    LocalDate dueOn();

    @Nullable
    Recurrence recurrence();

    boolean survives();

    Confidentiality confidentiality();
}
