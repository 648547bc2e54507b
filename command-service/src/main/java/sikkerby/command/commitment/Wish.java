package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.Measure;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** What somebody is to promise. */
sealed interface Wish permits CommitmentCommand.Wanted {

    @Nullable
    AgreementId agreement();

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

    @Nullable
    Confidentiality confidentiality();
}
