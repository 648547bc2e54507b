package sikkerby.endtoend;

/** Terms of SOF that wait for SOF, SSP and the police. */
final class Proposal {

    private Proposal() {}

    /** A new one; gives the number of its agreement. */
    static String of(Run run) {
        var sof = run.as("sof");
        var agreement = sof.send(
                        "/api/agreements",
                        "{'title': 'Trygge skoleveje i Vanløse', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI']}")
                .done();
        var proposed = sof.send(
                        "/api/agreements/" + agreement.id() + "/terms",
                        "{'text': 'Parterne mødes hver måned.', 'from': '%s', 'places': ['VAN']}"
                                .formatted(Days.today()))
                .done();
        sof.read("/api/agreements?after=" + proposed.event()).done();
        return agreement.text("number");
    }
}
