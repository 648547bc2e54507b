package sikkerby.events.casefile;

import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.LocalDate;
import java.util.List;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.CaseReopened;
import sikkerby.events.casefile.CaseEvent.CaseUnlinked;
import sikkerby.events.casefile.CaseEvent.ConfidentialityChanged;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.Sha256;

/** SOF's case on the recruiting of young people in Ydre Nørrebro; and one of the police's that nobody has filed. */
public final class CaseExamples {
    public static final CaseId RECRUITING = CaseId.of("01856f20-0000-7000-8000-000000000011");
    public static final String NUMBER = "SAG-2023-011";
    public static final EsdhNumber ESDH_CASE = new EsdhNumber("2023-0104711");
    public static final EsdhNumber LETTER = new EsdhNumber("2023-0106821");
    public static final KleTopic PREVENTION = new KleTopic("27.03.00");
    public static final KleFacet COOPERATION = new KleFacet("G01");

    public static final LocalDate OPENED_ON = LocalDate.of(2023, 4, 11);
    public static final LocalDate CLASSIFIED_ON = LocalDate.of(2023, 4, 13);
    public static final LocalDate NOTED_ON = LocalDate.of(2023, 4, 20);
    public static final LocalDate RECEIVED_ON = LocalDate.of(2023, 4, 24);
    public static final LocalDate FILED_ON = LocalDate.of(2023, 5, 2);
    public static final LocalDate CLOSED_ON = LocalDate.of(2023, 6, 12);
    public static final LocalDate REOPENED_ON = LocalDate.of(2023, 6, 26);

    public static final CaseId UNFILED = CaseId.of("01856f20-0000-7000-8000-000000000012");
    public static final String UNFILED_NUMBER = "SAG-2023-012";
    public static final LocalDate UNFILED_ON = LocalDate.of(2023, 4, 17);

    /** An id that no case has. */
    public static final CaseId UNKNOWN = CaseId.of("01856f20-0000-7000-8000-00000000ffff");

    private CaseExamples() {}

    public static CaseOpened opened() {
        return new CaseOpened(
                RECRUITING,
                NUMBER,
                text("Banderekruttering på Ydre Nørrebro"),
                SOF,
                null,
                null,
                null,
                Confidentiality.PARTIES,
                OPENED_ON);
    }

    /** As it would be, had all of it been known from the start. */
    public static CaseOpened openedWithItsNumber() {
        return new CaseOpened(
                RECRUITING,
                NUMBER,
                opened().title(),
                SOF,
                ESDH_CASE,
                PREVENTION,
                COOPERATION,
                Confidentiality.PUBLIC,
                OPENED_ON);
    }

    public static CaseClassified classified() {
        return new CaseClassified(RECRUITING, PREVENTION, COOPERATION, CLASSIFIED_ON);
    }

    public static CaseLinked linkedToAgreement() {
        return new CaseLinked(
                RECRUITING, LinkedKind.AGREEMENT, AgreementExamples.YDRE_NOERREBRO.value(), CLASSIFIED_ON);
    }

    public static CaseLinked linkedToCommitment() {
        return new CaseLinked(RECRUITING, LinkedKind.COMMITMENT, CommitmentExamples.PATROLS.value(), NOTED_ON);
    }

    public static CaseUnlinked unlinkedFromCommitment() {
        return new CaseUnlinked(RECRUITING, LinkedKind.COMMITMENT, CommitmentExamples.PATROLS.value(), FILED_ON);
    }

    public static NoteAdded noteAdded() {
        return new NoteAdded(
                RECRUITING,
                text("Parterne aftalte på mødet, at gadeplansindsatsen på Ydre Nørrebro fortsætter til sommer."),
                NOTED_ON);
    }

    public static DocumentRegistered documentRegistered() {
        return new DocumentRegistered(
                RECRUITING,
                text("Brev fra boligorganisationen om trygheden i gården"),
                LETTER,
                RECEIVED_ON,
                null,
                new Sha256("0123456789abcdef".repeat(4)),
                FILED_ON);
    }

    public static EsdhReferenceSet esdhReferenceSet() {
        return new EsdhReferenceSet(RECRUITING, ESDH_CASE, FILED_ON);
    }

    public static ConfidentialityChanged confidentialityChanged() {
        return new ConfidentialityChanged(RECRUITING, Confidentiality.PUBLIC, FILED_ON);
    }

    public static CaseClosed closed() {
        return new CaseClosed(RECRUITING, CLOSED_ON);
    }

    public static CaseReopened reopened() {
        return new CaseReopened(RECRUITING, REOPENED_ON);
    }

    /** Opened, classified, linked and noted upon; then filed, and closed. */
    public static List<CaseEvent> recruiting() {
        return List.of(
                opened(),
                classified(),
                linkedToAgreement(),
                linkedToCommitment(),
                noteAdded(),
                documentRegistered(),
                esdhReferenceSet(),
                closed());
    }

    public static CaseOpened unfiled() {
        return new CaseOpened(
                UNFILED,
                UNFILED_NUMBER,
                text("Aftenpatruljer i Bispebjerg"),
                POLITI,
                null,
                PREVENTION,
                null,
                Confidentiality.PARTIES,
                UNFILED_ON);
    }
}
