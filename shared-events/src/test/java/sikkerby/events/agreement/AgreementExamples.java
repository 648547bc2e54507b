package sikkerby.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;

/**
 * AFT-2022-003, "Fælles indsats Ydre Nørrebro", between the Social Services Administration, SSP and the police: the police
 * accept version 1, the municipality then changes a clause, and everybody has to accept version 2. Dates are in 2023 where
 * their names give no year.
 */
public final class AgreementExamples {

    public static final AgreementId YDRE_NOERREBRO = AgreementId.of("0185aa10-0000-7000-8000-000000000003");
    public static final String NUMBER = "AFT-2022-003";
    public static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");

    public static final PartnerCode SOF = new PartnerCode("SOF");
    public static final PartnerCode SSP = new PartnerCode("SSP");
    public static final PartnerCode POLITI = new PartnerCode("POLITI");
    /** Takes part, but is not bound. */
    public static final PartnerCode BUF = new PartnerCode("BUF");

    public static final ActorId SOF_COORDINATOR = new ActorId("sof");
    public static final ActorId SSP_COORDINATOR = new ActorId("ssp");
    public static final ActorId POLITI_COORDINATOR = new ActorId("politi");

    public static final LocalDate DRAFTED = LocalDate.of(2022, 8, 31);
    public static final LocalDate MARCH_1 = LocalDate.of(2023, 3, 1);
    public static final LocalDate MARCH_2 = LocalDate.of(2023, 3, 2);
    public static final LocalDate MARCH_5 = LocalDate.of(2023, 3, 5);
    public static final LocalDate MARCH_6 = LocalDate.of(2023, 3, 6);
    public static final LocalDate MARCH_7 = LocalDate.of(2023, 3, 7);
    public static final LocalDate MARCH_8 = LocalDate.of(2023, 3, 8);
    public static final LocalDate MARCH_9 = LocalDate.of(2023, 3, 9);

    public static final Period UNTIL_2025 = Period.through(MARCH_1, LocalDate.of(2025, 12, 31));

    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";

    private AgreementExamples() {}

    public static AgreementDrafted drafted() {
        return new AgreementDrafted(
                YDRE_NOERREBRO,
                NUMBER,
                words("Fælles indsats Ydre Nørrebro"),
                AgreementKind.COOPERATION,
                List.of(SOF, SSP, POLITI),
                List.of(BUF),
                Confidentiality.PARTIES,
                false,
                DRAFTED);
    }

    public static Terms firstTerms() {
        return terms("Parterne møder unge på Ydre Nørrebro sammen, to aftener om ugen.", UNTIL_2025);
    }

    public static Terms secondTerms() {
        return terms("Parterne møder unge på Ydre Nørrebro sammen, tre aftener om ugen.", UNTIL_2025);
    }

    /** Terms of a form that binds nobody before the steering group has said yes. */
    public static Terms termsToRatify() {
        var terms = secondTerms();
        return new Terms(
                terms.text(),
                terms.purpose(),
                terms.period(),
                terms.places(),
                terms.noticePeriodDays(),
                terms.survivesWithdrawal(),
                STEERING_GROUP,
                terms.legalBasis());
    }

    public static Terms terms(String text, Period period) {
        return new Terms(
                words(text),
                words("At færre unge rekrutteres til bander."),
                period,
                List.of(new PlaceCode("YNB")),
                90,
                true,
                null,
                null);
    }

    public static TermsProposed version1Proposed() {
        return proposed(1, firstTerms(), MARCH_1);
    }

    public static TermsAccepted politiAcceptedVersion1() {
        return accepted(1, firstTerms(), POLITI, POLITI_COORDINATOR, MARCH_2);
    }

    public static TermsProposed version2Proposed() {
        return proposed(2, secondTerms(), MARCH_5);
    }

    public static TermsAccepted sspAcceptedVersion2() {
        return accepted(2, secondTerms(), SSP, SSP_COORDINATOR, MARCH_6);
    }

    public static TermsAccepted sofAcceptedVersion2() {
        return accepted(2, secondTerms(), SOF, SOF_COORDINATOR, MARCH_8);
    }

    public static TermsAccepted politiAcceptedVersion2() {
        return accepted(2, secondTerms(), POLITI, POLITI_COORDINATOR, MARCH_9);
    }

    /** The last signature came on 9 March; the terms bind from the 1st on. */
    public static AgreementEnteredIntoForce version2EnteredIntoForce() {
        return new AgreementEnteredIntoForce(YDRE_NOERREBRO, 2, UNTIL_2025, true, MARCH_9);
    }

    public static TermsDeclined politiDeclinedVersion2() {
        return new TermsDeclined(YDRE_NOERREBRO, 2, POLITI, MARCH_9);
    }

    public static AgreementRatified version2Ratified() {
        return new AgreementRatified(
                YDRE_NOERREBRO, 2, STEERING_GROUP, words("Styregruppen, 7. marts 2023, punkt 4"), MARCH_7);
    }

    /** From the draft until it binds, in the order in which it happened. */
    public static List<AgreementEvent> story() {
        return List.of(
                drafted(),
                version1Proposed(),
                politiAcceptedVersion1(),
                version2Proposed(),
                sspAcceptedVersion2(),
                sofAcceptedVersion2(),
                politiAcceptedVersion2(),
                version2EnteredIntoForce());
    }

    public static TermsProposed proposed(int version, Terms terms, LocalDate occurredOn) {
        return new TermsProposed(YDRE_NOERREBRO, version, terms, terms.hash(), occurredOn);
    }

    public static TermsAccepted accepted(
            int version, Terms terms, PartnerCode party, @Nullable ActorId signedBy, LocalDate occurredOn) {
        return new TermsAccepted(YDRE_NOERREBRO, version, terms.hash(), party, signedBy, occurredOn);
    }

    /** Always with the same salt, so that the digests stay the same from run to run. */
    public static Text words(String words) {
        return Text.salted(words, SALT);
    }
}
