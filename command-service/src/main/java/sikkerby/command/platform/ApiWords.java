package sikkerby.command.platform;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import org.springdoc.core.utils.SpringDocUtils;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What each of our codes and ids is in the API document: a type that JSON has, with a meaning and an example. */
final class ApiWords {

    private record Word(String meaning, String example, Schema<?> schema) {}

    private static final Map<Class<?>, Word> WORDS = Map.ofEntries(
            id(AgreementId.class, "The agreement's id", "0185aa10-0000-7000-8000-000000000003"),
            id(CaseId.class, "The case's id", "01856f20-0000-7000-8000-000000000011"),
            id(CommitmentId.class, "The commitment's id", "01860b20-0000-7000-8000-000000000117"),
            id(InitiativeId.class, "The initiative's id", "01856f00-0000-7000-8000-000000000001"),
            code(ActorId.class, "Whoever acted, by their id and never by a name", "ssp"),
            code(BodyCode.class, "The body's code", "STEERING_GROUP"),
            code(EsdhNumber.class, "The document's number in the filing system", "2018-0106821"),
            code(KleFacet.class, "What is done about the topic: a facet of KLE", "G01"),
            code(KleTopic.class, "The topic of KLE, the municipalities' list of tasks", "27.03.00"),
            code(PartnerCode.class, "The partner's code", "POLITI"),
            code(PlaceCode.class, "The place's code", "BIS"),
            code(PrincipleCode.class, "The principle's code", "F4"),
            code(
                    Sha256.class,
                    "The digest of a file",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            code(StrategyCode.class, "The strategy's code", "SBS-2022"));

    private ApiWords() {}

    static void teach() {
        WORDS.forEach((type, word) -> SpringDocUtils.getConfig().replaceWithSchema(type, word.schema()));
    }

    static void describe(Parameter parameter, Class<?> type) {
        var word = WORDS.get(type);
        if (word == null) return;
        if (parameter.getDescription() == null) parameter.description(word.meaning());
        if (parameter.getExample() == null) parameter.example(word.example());
    }

    private static Map.Entry<Class<?>, Word> id(Class<?> type, String meaning, String example) {
        return Map.entry(type, new Word(meaning, example, new UUIDSchema()));
    }

    private static Map.Entry<Class<?>, Word> code(Class<?> type, String meaning, String example) {
        return Map.entry(type, new Word(meaning, example, new StringSchema()));
    }
}
