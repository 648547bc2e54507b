package sikkerby.query.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.correction.EntryQueries.Entry;
import sikkerby.query.form.Offer;
import sikkerby.query.form.Offers;
import sikkerby.query.page.Visit;

/** What one person may do about an entry now. The command service has the last word. */
record EntryForms(Entry entry, Caller caller, LocalDate today) {

    private static final int DAYS_TO_OBJECT = 10;
    private static final String COORDINATOR = "COORDINATOR";
    private static final String SECRETARIAT = "SECRETARIAT";

    static Offers of(Entry entry, Visit visit) {
        var caller = visit.caller();
        if (caller == null || !visit.isNow()) return Offers.NONE;
        var forms = new EntryForms(entry, caller, visit.today());
        return Offers.of(Stream.of(forms.correction(), forms.objection(), forms.note()));
    }

    /** It shows what is held to be so; what was said of an entry, and what followed by itself, is not corrected. */
    private Optional<Offer> correction() {
        var said = entry.known().fact() instanceof AboutEntry;
        var followed = entry.known().circumstances().causation() != null;
        if (!isForCaller() || said || followed || entry.inputs().isEmpty()) return Optional.empty();
        var offer = Offer.of(isOwn() ? CorrectionActs.correct(entry) : CorrectionActs.propose(entry));
        for (var it : entry.inputs())
            offer = offer.knowing(it.name(), it.text()).knowing(CorrectionActs.HELD + it.field(), it.text());
        return Optional.of(offer);
    }

    private Optional<Offer> objection() {
        var until = objectUntil(caller.is(COORDINATOR) ? caller.partner() : null);
        return until == null
                ? Optional.empty()
                : Optional.of(Offer.of(CorrectionActs.OBJECT).about(until));
    }

    private Optional<Offer> note() {
        return isForCaller() ? Optional.of(Offer.of(CorrectionActs.NOTE).about(entry.number())) : Optional.empty();
    }

    private boolean isForCaller() {
        return isOwn() || caller.is(SECRETARIAT);
    }

    /** An agency's own is what its people recorded, and what the secretariat recorded as its word. */
    private boolean isOwn() {
        var who = entry.known().circumstances();
        if (caller.is(SECRETARIAT) && isBySecretariat()) return true;
        var agency = isBySecretariat() ? who.onBehalfOf() : who.partner();
        return caller.is(COORDINATOR) && agency != null && agency.equals(caller.partner());
    }

    private boolean isBySecretariat() {
        return SECRETARIAT.equals(entry.known().circumstances().role());
    }

    /** The last day on which that partner may object; null where it may not. */
    private @Nullable LocalDate objectUntil(@Nullable PartnerCode partner) {
        var party = entry.known().circumstances().onBehalfOf();
        if (party == null || !party.equals(partner) || !isBySecretariat()) return null;
        if (!entry.isOfCommitment() || entry.objection() != null) return null;
        var until = Copenhagen.dayOf(entry.known().recordedAt()).plusDays(DAYS_TO_OBJECT);
        return today.isAfter(until) ? null : until;
    }
}
