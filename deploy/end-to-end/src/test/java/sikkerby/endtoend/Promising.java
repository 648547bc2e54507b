package sikkerby.endtoend;

import java.util.List;

/** What the tests on agreements and commitments have in common: SOF, SSP and the police come to an agreement. */
public record Promising(User sof, User ssp, User politi) {

    public Promising(Run run) {
        this(run.as("sof"), run.as("ssp"), run.as("politi"));
    }

    /** The id of an agreement between the three that nobody has proposed terms for. */
    String drafted() {
        return sof.send("/api/agreements", """
                {'title': 'Fælles indsats Ydre Nørrebro', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI']}
                """).done().id();
    }

    /** The id of one that has been in force since today. */
    String inForce() {
        var agreement = drafted();
        propose(agreement, "Parterne mødes hver måned.");
        for (var user : List.of(sof, ssp, politi)) {
            user.send("/api/agreements/" + agreement + "/acceptances", "{'termsVersion': 1}")
                    .done();
        }
        return agreement;
    }

    /** The id of one that has been in force for so many days, and has no last one. */
    public String inForceSince(int days) {
        var said = "'occurredOn': '%s', 'reason': 'Indført efter mødet.'".formatted(Days.ago(days));
        var agreement = sof.send("/api/agreements", """
                {'title': 'Den næste aftale', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI'], %s}
                """.formatted(said)).done().id();
        sof.send(
                        "/api/agreements/" + agreement + "/terms",
                        "{'text': 'Parterne mødes.', 'from': '%s', %s}".formatted(Days.ago(days), said))
                .done();
        for (var user : List.of(sof, ssp, politi)) {
            user.send("/api/agreements/" + agreement + "/acceptances", "{'termsVersion': 1, " + said + "}")
                    .done();
        }
        return agreement;
    }

    void propose(String agreement, String text) {
        sof.send("/api/agreements/" + agreement + "/terms", """
                {'text': '%s', 'from': '%s', 'to': '%s', 'places': ['YNB']}
                """.formatted(text, Days.today(), Days.in(365)))
                .done();
    }

    /** The id of a promise that the police made under an agreement. */
    String pledged(String agreement) {
        return politi.send("/api/commitments", """
                {'text': 'Politiet går forbi skolerne hver fredag.', 'dueOn': '%s', 'agreement': '%s', 'places': ['YNB']}
                """.formatted(Days.in(30), agreement))
                .done()
                .id();
    }

    /** The same promise, claimed to be kept. */
    String claimed(String agreement) {
        var commitment = pledged(agreement);
        politi.send("/api/commitments/" + commitment + "/evidence", "{'text': 'Vagtplan for måneden.'}")
                .done();
        politi.send("/api/commitments/" + commitment + "/claim", "{'statement': 'Det er sket hver fredag.'}")
                .done();
        return commitment;
    }
}
