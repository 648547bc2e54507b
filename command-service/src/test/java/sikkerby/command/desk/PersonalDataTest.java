package sikkerby.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "010190 1234",
                "Borgeren (CPR 311299-4321) er kendt.",
                "cpr:290200-1111",
                "Født 290296-1111.",
                "010190–1234",
                "010190\u00a01234",
                "010190\u20111234",
                "\uff10\uff11\uff10\uff11\uff19\uff10-\uff11\uff12\uff13\uff14",
                "x010190-1234y",
                "2023-03-14 010190-1234"
            })
    void a_cpr_number_is_found(String words) {
        assertThat(PersonalData.suspectedIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20304050",
                "2030 4050",
                "20 30 40 50",
                "+45 20304050",
                "+4520304050",
                "+45 2030 4050",
                "+45 20 30 40 50",
                "+45-20304050",
                "45 20 30 40 50",
                "Ring på 33 66 33 66 før fredag.",
                "tlf.98765432",
                "20\u00a030\u00a040\u00a050",
                "2023-03-14 20 30 40 50"
            })
    void a_phone_number_is_found(String words) {
        assertThat(PersonalData.suspectedIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-03-14",
                "fra 2022-01-01 til 2025-12-31",
                "2023-03-14T09:00:00Z",
                "14.03.2023",
                "2018-0106821",
                "eDoc 2018-0106821 og 2019-2030405",
                "perioden 2022-2025",
                "2022–2025",
                "320190-1234",
                "011390-1234",
                "300290-1234",
                "290201-1234",
                "000090-1234",
                "10304050",
                "00304050",
                "203040501",
                "120304050",
                "1010190-12345",
                "01019012345",
                "AFT-2022-003 og FOR-2023-0117",
                "25.000.000 kr.",
                "71 74 81 59 60 69 procent",
                "3.596 af 12.939 svarede",
                "12 indsatser i 13 bydele, 85 % trygge",
                "urn:uuid:0190f3a4-5b6c-7d8e-9f00-112233445566",
                "Vi åbner hallen hver fredag kl. 17-21."
            })
    void other_figures_are_not_mistaken_for_one(String words) {
        assertThat(PersonalData.suspectedIn(words)).isFalse();
    }

    @Test
    void an_id_of_digits_and_letters_is_left_alone() {
        assertThat(PersonalData.suspectedIn("sha 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
                .isFalse();
    }
}
