package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the work lists offer as an answer is taken: in each situation all of it is tried, one after the other. */
@OnEmptyRun
class OfferedAnswersTest {

    private static final List<String> READERS =
            List.of("sof", "ssp", "politi", "buf", "styregruppe", Scene.SECRETARIAT);

    private static final String NEWEST = "<newest>";
    private static final String PUT_OFF = "{'dueOn': '%s', 'reason': 'Sygdom.'}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("acceptances", "{'termsVersion': %s}".formatted(NEWEST)),
            Map.entry("declines", "{'termsVersion': %s, 'reason': 'Vi kan ikke.'}".formatted(NEWEST)),
            Map.entry("accept", "{}"),
            Map.entry("decline", "{'reason': 'Vi kan ikke.'}"),
            Map.entry("refuse", "{'reason': 'Det er for sent.'}"),
            Map.entry("on-track", "{}"),
            Map.entry("progress", "{'text': 'To af fire er gået.', 'onTrack': true}"),
            Map.entry("evidence", "{'text': 'Vagtplan.'}"),
            Map.entry("claim", "{'statement': 'Gjort.', 'noEvidence': true}"),
            Map.entry("confirm", "{}"),
            Map.entry("dispute", "{'reason': 'Kun to af fire.'}"),
            Map.entry("revisions", PUT_OFF.formatted(Days.in(6))),
            Map.entry("release", "{'reason': 'Den er overflødig.', 'decision': 'Punkt 1'}"),
            Map.entry("transfer", "{'to': 'BUF', 'reason': 'Vi er her ikke.', 'decision': 'Punkt 2'}"),
            Map.entry("not-met", "{'reason': 'Det blev ikke til noget.'}"),
            Map.entry("lapse", "{'reason': 'Ingen kan.', 'decision': 'Punkt 3'}"));

    private final Run run;

    OfferedAnswersTest(Run run) {
        this.run = run;
    }

    enum Situation {
        IN_FORCE,
        NOT_ACCEPTED,
        SUSPENDED,
        LATE,
        CLAIMED,
        DISPUTED,
        DISPUTED_AND_SUSPENDED,
        TO_BE_PUT_OFF,
        TO_BE_PUT_OFF_BEYOND_THE_END,
        TO_BE_RELEASED,
        TO_BE_HANDED_OVER,
        TO_BE_HANDED_OVER_TO_ONE_WHO_LEFT,
        LEFT_BY_BOTH_SIDES,
        LEFT_BY_ONE_THAT_CONTRIBUTES,
        ASKED_FOR,
        ASKED_FOR_BEYOND_THE_END,
        PROPOSED_BEYOND_THE_END
    }

    private Scene comesAbout(Situation situation) {
        return switch (situation) {
            case IN_FORCE -> bound();
            case NOT_ACCEPTED -> Scene.proposed(run).pledged(Days.today(), Days.in(5));
            case SUSPENDED -> suspended(bound());
            case LATE -> Scene.inForce(run).pledged(Days.ago(40), Days.ago(3));
            case CLAIMED -> said(bound(), "politi", "claim");
            case DISPUTED -> said(said(bound(), "politi", "claim"), "ssp", "dispute");
            case DISPUTED_AND_SUSPENDED -> suspended(said(said(bound(), "politi", "claim"), "ssp", "dispute"));
            case TO_BE_PUT_OFF -> said(bound(), "politi", "revisions");
            case TO_BE_PUT_OFF_BEYOND_THE_END ->
                bound().ofPromise("politi", "revisions", PUT_OFF.formatted(Days.in(8)))
                        .endingOn(Days.in(7));
            case TO_BE_RELEASED -> said(Scene.inForce(run).owedToAll(Days.in(5)), "ssp", "release");
            case TO_BE_HANDED_OVER -> said(bound(), "politi", "transfer");
            case TO_BE_HANDED_OVER_TO_ONE_WHO_LEFT ->
                said(bound(), "politi", "transfer").leftBy("buf");
            case LEFT_BY_BOTH_SIDES -> bound().leftBy("ssp").leftBy("politi");
            case LEFT_BY_ONE_THAT_CONTRIBUTES ->
                bound().leftBy("politi").ofAgreement("sof", "contributors", "{'partner': 'POLITI'}");
            case ASKED_FOR -> Scene.inForce(run).askedFor(Days.in(5));
            case ASKED_FOR_BEYOND_THE_END ->
                Scene.inForce(run).askedFor(Days.in(20)).endingOn(Days.in(10));
            case PROPOSED_BEYOND_THE_END ->
                bound().terms(Days.in(1001), Days.in(1002), "'purpose': 'Fortsættelse.'")
                        .endingOn(Days.in(10));
        };
    }

    private Scene bound() {
        return Scene.inForce(run).pledged(Days.today(), Days.in(5));
    }

    private static Scene suspended(Scene scene) {
        return scene.ofAgreement("styregruppe", "suspend", "{'reason': 'Den hviler.'}");
    }

    private static Scene said(Scene scene, String by, String what) {
        return scene.ofPromise(by, what, String.valueOf(BODIES.get(what)));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_offered_is_taken(Situation situation) {
        Offers.areTaken(READERS, () -> {
            var scene = comesAbout(situation);
            return (reader, tried) -> scene.untried(reader, tried).map(it -> {
                send(scene, it);
                return it.name();
            });
        });
    }

    private static void send(Scene scene, Scene.Offered offered) {
        var body = String.valueOf(BODIES.get(offered.answer()));
        var reply = scene.send(
                offered, body.contains(NEWEST) ? body.replace(NEWEST, Integer.toString(scene.newestTerms())) : body);
        assertThat(reply.status()).as("%s: %s", offered.name(), reply.body()).isLessThan(300);
    }
}
