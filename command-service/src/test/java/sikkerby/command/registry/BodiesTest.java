package sikkerby.command.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.BodyCode;

class BodiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"BR", "ØU", "STEERING_GROUP", "PARTNERSHIP_STEERING_GROUP", "SSP_BOARD"})
    void councils_committees_and_the_bodies_of_the_cooperation_decide(String body) {
        assertThatCode(() -> Bodies.mustKnow("body", new BodyCode(body))).doesNotThrowAnyException();
    }

    @Test
    void a_code_that_no_body_bears_is_refused_in_the_field_it_was_sent_in() {
        assertThatThrownBy(() -> Bodies.mustKnow("ratifiedBy", new BodyCode("UKENDT")))
                .asInstanceOf(type(Refused.class))
                .returns(RefusalCode.UNKNOWN_CODE, Refused::code)
                .returns("ratifiedBy", Refused::field);
    }
}
