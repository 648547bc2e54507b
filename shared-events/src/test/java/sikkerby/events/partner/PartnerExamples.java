package sikkerby.events.partner;

import static sikkerby.events.fact.TextExamples.danishName;
import static sikkerby.events.fact.TextExamples.name;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerKind.ADMINISTRATION;
import static sikkerby.events.partner.PartnerKind.MUNICIPALITY;
import static sikkerby.events.partner.PartnerKind.OTHER;
import static sikkerby.events.partner.PartnerKind.POLICE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;

/** The agencies of the examples: the municipality with its administrations, SSP, the police, and some without a user. */
public final class PartnerExamples {
    public static final PartnerCode KOMMUNE = new PartnerCode("KOMMUNE");
    public static final PartnerCode OKF = new PartnerCode("OKF");
    public static final PartnerCode KFF = new PartnerCode("KFF");
    public static final PartnerCode BUF = new PartnerCode("BUF");
    public static final PartnerCode SUF = new PartnerCode("SUF");
    public static final PartnerCode SOF = new PartnerCode("SOF");
    public static final PartnerCode TMF = new PartnerCode("TMF");
    public static final PartnerCode BIF = new PartnerCode("BIF");
    public static final PartnerCode SSP = new PartnerCode("SSP");
    public static final PartnerCode POLITI = new PartnerCode("POLITI");
    public static final PartnerCode KRIM = new PartnerCode("KRIM");
    public static final PartnerCode OMR = new PartnerCode("OMR");

    /** Not among {@link #registered()}: a project with an end. */
    public static final PartnerCode HOTSPOT = new PartnerCode("HOTSPOT");

    /** A code that no partner bears. */
    public static final PartnerCode UNKNOWN = new PartnerCode("UKENDT");

    /** A housing organisation that joins later than all others. */
    public static final PartnerCode FSB = new PartnerCode("FSB");

    /** Since the first programme. */
    public static final LocalDate REGISTERED_ON = LocalDate.of(2010, 4, 29);

    public static final LocalDate RENAMED_ON = LocalDate.of(2025, 3, 1);

    public static final LocalDate MOVED_ON = LocalDate.of(2023, 11, 20);
    public static final LocalDate MOVED_FROM = LocalDate.of(2024, 1, 1);
    public static final LocalDate DISSOLVED_ON = LocalDate.of(2024, 9, 2);
    public static final LocalDate DISSOLVED_FROM = LocalDate.of(2025, 1, 1);

    private PartnerExamples() {}

    public static List<PartnerRegistered> registered() {
        return List.of(
                root(KOMMUNE, MUNICIPALITY, "Københavns Kommune", "City of Copenhagen"),
                administration(OKF, "Økonomiforvaltningen", "Finance Administration", "Økonomiudvalget"),
                administration(
                        KFF,
                        "Kultur- og Fritidsforvaltningen",
                        "Culture and Leisure Administration",
                        "Kultur- og Fritidsudvalget"),
                administration(
                        BUF,
                        "Børne- og Ungdomsforvaltningen",
                        "Children and Youth Administration",
                        "Børne- og Ungdomsudvalget"),
                administration(
                        SUF,
                        "Sundheds- og Omsorgsforvaltningen",
                        "Health and Care Administration",
                        "Sundheds- og Omsorgsudvalget"),
                administration(SOF, "Socialforvaltningen", "Social Services Administration", "Socialudvalget"),
                administration(
                        TMF,
                        "Teknik- og Miljøforvaltningen",
                        "Technical and Environmental Administration",
                        "Teknik- og Miljøudvalget"),
                administration(
                        BIF,
                        "Beskæftigelses- og Integrationsforvaltningen",
                        "Employment and Integration Administration",
                        "Beskæftigelses- og Integrationsudvalget"),
                root(SSP, PartnerKind.SSP, "SSP København", "SSP Copenhagen"),
                root(POLITI, POLICE, "Københavns Politi", "Copenhagen Police"),
                root(KRIM, OTHER, "Kriminalforsorgen", "Prison and Probation Service"),
                root(OMR, OTHER, "Områdefornyelsen", "Area Renewal"));
    }

    public static PartnerRegistered registered(PartnerCode partner) {
        return registered().stream()
                .filter(it -> it.partner().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    public static PartnerRegistered fsbRegisteredOn(LocalDate day) {
        return new PartnerRegistered(FSB, OTHER, danishName("fsb"), null, null, day);
    }

    public static PartnerRenamed renamed() {
        return new PartnerRenamed(TMF, danishName("Klima-, Miljø- og Teknikforvaltningen"), RENAMED_ON);
    }

    /** A unit of the Area Renewal, which goes over to the Prison and Probation Service: both are partners of a kind. */
    public static PartnerRegistered hotspot() {
        return partner(HOTSPOT, OTHER, "Hotspot Indre Nørrebro", "Hotspot Inner Nørrebro", OMR, null);
    }

    public static PartnerMoved moved() {
        return new PartnerMoved(HOTSPOT, KRIM, MOVED_FROM, MOVED_ON);
    }

    public static PartnerDissolved dissolved() {
        return new PartnerDissolved(HOTSPOT, OMR, DISSOLVED_FROM, DISSOLVED_ON);
    }

    private static PartnerRegistered root(PartnerCode code, PartnerKind kind, String da, String en) {
        return partner(code, kind, da, en, null, null);
    }

    private static PartnerRegistered administration(PartnerCode code, String da, String en, String committee) {
        return partner(code, ADMINISTRATION, da, en, KOMMUNE, text(committee));
    }

    private static PartnerRegistered partner(
            PartnerCode code,
            PartnerKind kind,
            String da,
            String en,
            @Nullable PartnerCode parent,
            @Nullable Text committee) {
        return new PartnerRegistered(code, kind, name(da, en), parent, committee, REGISTERED_ON);
    }
}
