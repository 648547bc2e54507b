package sikkerby.events.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssp",
                "7",
                "auth0|5f7c8ec7c33c6c004bbafe82",
                "AItOawmwtWwcT0k51BayewNvutrJUqsvl6qs7A4=",
                "https://login.kk.dk/+B12/xyz",
                "CN=koordinator-2,OU=SOF"
            })
    void is_whatever_a_provider_may_call_somebody(String subject) {
        assertThat(new ActorId(subject)).hasToString(subject);
    }

    @Test
    void is_as_long_as_a_subject_may_be() {
        assertThat(ActorId.isOne("x".repeat(255))).isTrue();
        assertThat(ActorId.isOne("x".repeat(256))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " ssp", "ssp ", "Koordinator Politi", "s\tp", "ssp\n", "s\u0000p", "s\u00f8f"})
    void is_nothing_that_cannot_be_seen_or_is_not_ascii(String subject) {
        assertThat(ActorId.isOne(subject)).isFalse();
    }
}
