package sikkerby.events.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.MandateId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyRegisterEvent;

class CodesTest {
    private static final String UUID_TEXT = "01856f00-0000-7000-8000-000000000001";
    private static final String HASH = "0123456789abcdef".repeat(4);

    static Stream<Arguments> wellFormed() {
        return Stream.of(
                code(ActorId::new, "politi.2"),
                code(BodyCode::new, "STEERING_GROUP"),
                code(EsdhNumber::new, "2018-0106821"),
                code(KleTopic::new, "27.03.00"),
                code(KleFacet::new, "G01"),
                code(MandateId::of, UUID_TEXT),
                code(PartnerCode::new, "POLITI"),
                code(Sha256::new, HASH),
                code(TermsHash::new, HASH),
                code(StrategyCode::new, "SBS-2022"),
                code(PrincipleCode::new, "F4"),
                code(PlaceCode::new, "B08"),
                code(InitiativeId::of, UUID_TEXT),
                code(AgreementId::of, UUID_TEXT),
                code(CommitmentId::of, UUID_TEXT),
                code(CaseId::of, UUID_TEXT));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                code(ActorId::new, "two words"),
                code(BodyCode::new, "br"),
                code(EsdhNumber::new, "2018-106821"),
                code(KleTopic::new, "27.3.0"),
                code(KleTopic::new, "27.03.00\n"),
                code(KleFacet::new, "g01"),
                code(MandateId::of, "mandate"),
                code(PartnerCode::new, "Politi"),
                code(PartnerCode::new, "POLITI\n"),
                code(Sha256::new, HASH.toUpperCase(Locale.ROOT)),
                code(TermsHash::new, HASH.substring(1)),
                code(StrategyCode::new, "SBS2022"),
                code(PrincipleCode::new, "F"),
                code(PlaceCode::new, ""),
                code(InitiativeId::of, "IND-2023-001"));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void a_code_is_shown_as_it_is_written(Function<String, ?> of, String text) {
        assertThat(of.apply(text)).hasToString(text).isEqualTo(of.apply(text));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_code_of_another_form_is_none(Function<String, ?> of, String text) {
        assertThatThrownBy(() -> of.apply(text)).isInstanceOf(IllegalArgumentException.class);
    }

    // Stored as the object's id: another way to make it would lose every object there is.
    @Test
    void the_id_made_from_a_code_never_changes() {
        assertThat(new StrategyCode("SBS-2022").id())
                .isEqualTo(UUID.fromString("e8f7bc96-529d-3c62-b198-7e656f223b0b"));
        assertThat(new PartnerCode("POLITI").id()).isEqualTo(UUID.fromString("c28fbe98-8dad-38d8-aa90-a6a025b67072"));
        assertThat(new PlaceCode("BIS").id()).isEqualTo(UUID.fromString("d7ffac9f-fed5-3261-8f16-07a010fea3f0"));
    }

    @Test
    void the_id_of_the_register_of_strategies_never_changes() {
        assertThat(StrategyRegisterEvent.REGISTER).isEqualTo(UUID.fromString("434afd0a-38d2-3bf5-a4ed-137e1940a490"));
    }

    private static <C> Arguments code(Function<String, C> of, String text) {
        return arguments(of, text);
    }
}
