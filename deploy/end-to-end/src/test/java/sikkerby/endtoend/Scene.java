package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import sikkerby.endtoend.User.Reply;
import tools.jackson.databind.JsonNode;

/** An agreement between SOF, SSP, the police and BUF under which the police owe SSP something, and what comes of both. */
final class Scene {

    /** Whoever answers for others, from a document. */
    static final String SECRETARIAT = "sekretariat";

    private static final Pattern OF_A_PARTY =
            Pattern.compile("acceptances|declines|confirm|dispute|not-met|revisions/\\d+/(accept|refuse)");

    private static final String LONG_AGO =
            "'occurredOn': '%s', 'reason': 'Indført efter mødet.'".formatted(Days.ago(60));

    private final Run run;
    private final String agreement;
    private String promise;
    private String last;

    private Scene(Run run, String agreement) {
        this.run = run;
        this.agreement = agreement;
        this.promise = "";
        this.last = "";
    }

    /** Its terms are proposed. */
    static Scene proposed(Run run) {
        var agreement = run.as("sof")
                .send("/api/agreements", """
                {'title': 'Fælles indsats', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI', 'BUF'], %s}
                """.formatted(LONG_AGO))
                .done()
                .id();
        return new Scene(run, agreement).terms(Days.ago(60), Days.in(1000), LONG_AGO);
    }

    /** All have accepted them. */
    static Scene inForce(Run run) {
        var scene = proposed(run);
        for (var party : List.of("sof", "ssp", "politi", "buf"))
            scene.ofAgreement(party, "acceptances", "{'termsVersion': 1, %s}".formatted(LONG_AGO));
        return scene;
    }

    Scene terms(LocalDate from, LocalDate to, String more) {
        return ofAgreement(
                "sof", "terms", "{'text': 'Parterne mødes.', 'from': '%s', 'to': '%s', %s}".formatted(from, to, more));
    }

    Scene pledged(LocalDate on, LocalDate dueOn) {
        return owedTo("'SSP'", on, dueOn);
    }

    /** To each of the other parties. */
    Scene owedToAll(LocalDate dueOn) {
        return owedTo("", Days.today(), dueOn);
    }

    private Scene owedTo(String parties, LocalDate on, LocalDate dueOn) {
        return begun("politi", "/api/commitments", """
                {'agreement': '%s', 'beneficiaries': [%s], 'text': 'Politiet går forbi skolerne.', 'dueOn': '%s',
                 'occurredOn': '%s', 'reason': 'Indført efter mødet.'}
                """.formatted(agreement, parties, dueOn, on));
    }

    Scene askedFor(LocalDate dueOn) {
        return begun("sof", "/api/commitments/proposals", """
                {'agreement': '%s', 'debtor': 'SSP', 'text': 'SSP holder et møde.', 'dueOn': '%s'}
                """.formatted(agreement, dueOn));
    }

    private Scene begun(String user, String path, String body) {
        var reply = run.as(user).send(path, body).done();
        promise = reply.id();
        last = reply.event();
        return this;
    }

    Scene ofPromise(String user, String command, String body) {
        return told(run.as(user).send("/api/commitments/" + promise + "/" + command, body));
    }

    Scene ofAgreement(String user, String command, String body) {
        return told(run.as(user).send("/api/agreements/" + agreement + "/" + command, body));
    }

    Scene leftBy(String party) {
        return ofAgreement(
                party,
                "withdrawals",
                "{'effectiveOn': '%s', 'noticeOn': '%s', 'reason': 'Vi er her ikke mere.'}"
                        .formatted(Days.today(), Days.today()));
    }

    Scene endingOn(LocalDate day) {
        return ofAgreement(
                "styregruppe", "termination", "{'effectiveOn': '%s', 'reason': 'Arbejdet er gjort.'}".formatted(day));
    }

    private Scene told(Reply reply) {
        reply.done();
        last = reply.event().isEmpty() ? last : reply.event();
        return this;
    }

    /**
     * One answer that a work list offers.
     *
     * @param path of its command
     * @param party the first of those for whom it waits
     */
    record Offered(String reader, String kind, String path, String party) {

        String name() {
            return reader + " " + kind + " " + command();
        }

        private String command() {
            return path.split("/", 5)[4];
        }

        /** What goes along where it is somebody else's word. */
        private String asked(String body) {
            if (!reader.equals(SECRETARIAT)) return body;
            var whose = OF_A_PARTY.matcher(command()).matches() ? ", 'party': '" + party + "'" : "";
            return "{'documentRef': '2026-0106821'" + whose + (body.equals("{}") ? "" : ", ") + body.substring(1);
        }

        String answer() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** The first that is offered and was not tried before, now that all is shown. */
    Optional<Offered> untried(String reader, Set<String> tried) {
        var list = run.as(reader).read("/api/worklist?limit=500&after=" + last).done();
        if (list.body().path("next").isString()) throw new AssertionError("What waits for " + reader + " is too much.");
        return StreamSupport.stream(list.items().spliterator(), false)
                .filter(this::isOfThis)
                .flatMap(item -> item.path("answers")
                        .valueStream()
                        .map(it -> new Offered(
                                reader,
                                item.path("kind").asString(),
                                it.asString(),
                                item.at("/waitsFor/0").asString(""))))
                .filter(it -> !tried.contains(it.name()))
                .findFirst();
    }

    /** The number of the terms that were proposed last. */
    int newestTerms() {
        return run.as("sof")
                .read("/api/agreements/" + agreement)
                .done()
                .body()
                .path("versions")
                .size();
    }

    private boolean isOfThis(JsonNode item) {
        return List.of(agreement, promise).contains(item.at("/object/id").asString());
    }

    /** Sends it; what comes of it is waited for. */
    Reply send(Offered offered, String body) {
        var reply = run.as(offered.reader()).send(offered.path(), offered.asked(body));
        last = reply.event().isEmpty() ? last : reply.event();
        return reply;
    }
}
