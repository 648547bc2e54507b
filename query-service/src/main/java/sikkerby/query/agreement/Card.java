package sikkerby.query.agreement;

import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;

/**
 * What an agreement is called, what sort it is, and where it is filed.
 *
 * @param internal all its parties lie inside the municipality (rule A10)
 * @param kleTopic null while nobody said where it belongs
 */
record Card(
        String number,
        @Nullable String title,
        AgreementKind kind,
        Confidentiality confidentiality,
        boolean internal,
        @Nullable KleTopic kleTopic,
        @Nullable KleFacet kleFacet) {

    Card internal(boolean now) {
        return new Card(number, title, kind, confidentiality, now, kleTopic, kleFacet);
    }

    Card classified(KleTopic topic, @Nullable KleFacet facet) {
        return new Card(number, title, kind, confidentiality, internal, topic, facet);
    }
}
