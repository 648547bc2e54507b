package sikkerby.endtoend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.client.commands.ApiException;
import sikkerby.client.commands.api.AgreementsApi;
import sikkerby.client.commands.api.AgreementsApi.APIAcceptTermsRequest;
import sikkerby.client.commands.api.AgreementsApi.APIDraftAgreementRequest;
import sikkerby.client.commands.api.AgreementsApi.APIProposeTermsRequest;
import sikkerby.client.commands.api.CommitmentsApi;
import sikkerby.client.commands.api.CommitmentsApi.APIAttachEvidenceRequest;
import sikkerby.client.commands.api.CommitmentsApi.APIClaimFulfilmentRequest;
import sikkerby.client.commands.api.CommitmentsApi.APIConfirmFulfilmentRequest;
import sikkerby.client.commands.api.CommitmentsApi.APIPledgeCommitmentRequest;
import sikkerby.client.commands.api.InitiativesApi;
import sikkerby.client.commands.api.InitiativesApi.APIProposeInitiativeRequest;
import sikkerby.client.commands.model.AgreementDraft;
import sikkerby.client.commands.model.AgreementTerms;
import sikkerby.client.commands.model.Answer;
import sikkerby.client.commands.model.CommitmentClaim;
import sikkerby.client.commands.model.CommitmentEvidence;
import sikkerby.client.commands.model.CommitmentPledge;
import sikkerby.client.commands.model.InitiativePrinciple;
import sikkerby.client.commands.model.InitiativeProposal;
import sikkerby.client.commands.model.Problem;
import sikkerby.client.commands.model.TermsAcceptance;
import sikkerby.client.questions.api.AgreementsApi.APIReadAgreementRequest;
import sikkerby.client.questions.api.CommitmentsApi.APIReadCommitmentRequest;
import sikkerby.client.questions.api.InitiativesApi.APIReadInitiativeRequest;
import sikkerby.client.questions.model.Agreement;
import sikkerby.client.questions.model.Commitment;

/** Somebody else's programme: it knows the two API documents, where the services are and its token, and nothing more. */
@OnEmptyRun
class GeneratedClientTest {

    private final Run run;

    GeneratedClientTest(Run run) {
        this.run = run;
    }

    @Test
    void an_initiative_is_proposed_and_read() throws Exception {
        var proposal = new InitiativeProposal()
                .title("Tryghedsvandring i Valby")
                .purpose("Beboere viser, hvor de er utrygge.")
                .owner("TMF")
                .addPrinciplesItem(new InitiativePrinciple()
                        .code("F4")
                        .reason("Vandringen går, hvor flest er utrygge.")
                        .primary(true))
                .from(LocalDate.of(2025, 3, 1))
                .to(LocalDate.of(2025, 12, 31))
                .places(List.of("VAL"));
        var proposed = new InitiativesApi(commands("tmf"))
                .proposeInitiative(APIProposeInitiativeRequest.newBuilder()
                        .initiativeProposal(proposal)
                        .build());

        var read = new sikkerby.client.questions.api.InitiativesApi(questions("revisor"))
                .readInitiative(APIReadInitiativeRequest.newBuilder()
                        .id(proposed.getNumber())
                        .after(proposed.getEvent())
                        .build());

        assertThat(read.getId()).isEqualTo(proposed.getId());
        assertThat(read.getOwner()).isEqualTo("TMF");
    }

    @Test
    void a_promise_under_an_agreement_is_kept_and_read_as_of_then_and_now() throws Exception {
        var agreement = inForce();
        var pledged = pledged(agreement);
        var before = new sikkerby.client.questions.api.CommitmentsApi(questions("styregruppe"))
                .readCommitmentWithHttpInfo(
                        asked(pledged).after(pledged.getEvent()).build());
        var position =
                requireNonNull(before.getHeaders().get("known-at-position")).getFirst();

        var kept = kept(pledged.getId());

        var now = read(asked(pledged).after(kept.getEvent()).build());
        var then = read(
                asked(pledged).validAt(Days.today()).knownAt("@" + position).build());
        assertThat(now.getState()).isEqualTo(Commitment.StateEnum.FULFILLED);
        assertThat(now.getConfirmedBy()).isEqualTo("SSP");
        assertThat(then.getState()).isEqualTo(Commitment.StateEnum.BINDING);
        assertThat(then).isEqualTo(before.getData());
    }

    @Test
    void a_refusal_is_read_by_its_code() throws Exception {
        var pledged = pledged(inForce());
        claim(pledged.getId());

        var refused = catchThrowableOfType(ApiException.class, () -> confirm("politi", pledged.getId()));

        var problem = commands("politi").getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(refused.getCode()).isEqualTo(409);
        assertThat(problem.getCode()).isEqualTo("OWN_CONFIRMATION");
    }

    private UUID inForce() throws Exception {
        var sof = new AgreementsApi(commands("sof"));
        var draft = new AgreementDraft()
                .title("Trygge skoleveje i Valby")
                .kind(AgreementDraft.KindEnum.COOPERATION)
                .parties(List.of("SOF", "SSP", "POLITI"));
        var agreement = sof.draftAgreement(APIDraftAgreementRequest.newBuilder()
                        .agreementDraft(draft)
                        .build())
                .getId();
        var terms = new AgreementTerms()
                .text("Parterne mødes hver måned.")
                .from(Days.today())
                .to(Days.in(365));
        var proposed = sof.proposeTerms(APIProposeTermsRequest.newBuilder()
                .id(agreement)
                .agreementTerms(terms)
                .build());
        var acceptance = new TermsAcceptance().termsVersion(requireNonNull(proposed.getTermsVersion()));
        var request = APIAcceptTermsRequest.newBuilder()
                .id(agreement)
                .termsAcceptance(acceptance)
                .build();
        var last = proposed;
        for (var party : List.of("sof", "ssp", "politi"))
            last = new AgreementsApi(commands(party)).acceptTerms(request);
        var read = new sikkerby.client.questions.api.AgreementsApi(questions("ssp"))
                .readAgreement(APIReadAgreementRequest.newBuilder()
                        .id(agreement.toString())
                        .after(last.getEvent())
                        .build());
        assertThat(read.getState()).isEqualTo(Agreement.StateEnum.IN_FORCE);
        assertThat(read.getParties()).hasSize(3);
        return agreement;
    }

    private Answer pledged(UUID agreement) throws Exception {
        var pledge = new CommitmentPledge()
                .text("Politiet går forbi skolerne hver fredag.")
                .dueOn(Days.in(30))
                .agreement(agreement);
        return new CommitmentsApi(commands("politi"))
                .pledgeCommitment(APIPledgeCommitmentRequest.newBuilder()
                        .idempotencyKey(UUID.randomUUID())
                        .commitmentPledge(pledge)
                        .build());
    }

    private Answer kept(UUID commitment) throws Exception {
        claim(commitment);
        return confirm("ssp", commitment);
    }

    private void claim(UUID commitment) throws Exception {
        var politi = new CommitmentsApi(commands("politi"));
        politi.attachEvidence(APIAttachEvidenceRequest.newBuilder()
                .id(commitment)
                .commitmentEvidence(new CommitmentEvidence().text("Vagtplan for måneden"))
                .build());
        politi.claimFulfilment(APIClaimFulfilmentRequest.newBuilder()
                .id(commitment)
                .commitmentClaim(new CommitmentClaim().statement("Det er sket hver fredag."))
                .build());
    }

    private Answer confirm(String party, UUID commitment) throws ApiException {
        return new CommitmentsApi(commands(party))
                .confirmFulfilment(
                        APIConfirmFulfilmentRequest.newBuilder().id(commitment).build());
    }

    private static APIReadCommitmentRequest.Builder asked(Answer commitment) {
        return APIReadCommitmentRequest.newBuilder().id(commitment.getNumber());
    }

    private Commitment read(APIReadCommitmentRequest request) throws Exception {
        return new sikkerby.client.questions.api.CommitmentsApi(questions("styregruppe")).readCommitment(request);
    }

    private sikkerby.client.commands.ApiClient commands(String login) {
        var client = new sikkerby.client.commands.ApiClient();
        client.updateBaseUri(run.command());
        var token = run.as(login).token();
        return client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private sikkerby.client.questions.ApiClient questions(String login) {
        var client = new sikkerby.client.questions.ApiClient();
        client.updateBaseUri(run.query());
        var token = run.as(login).token();
        return client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }
}
