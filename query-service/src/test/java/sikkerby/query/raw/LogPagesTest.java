package sikkerby.query.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** The log as auditors and the data protection officer read it. */
@ExtendWith(Story.Teller.class)
class LogPagesTest {

    private final Story story;
    private final Visitor auditor;

    LogPagesTest(Story story) {
        this.story = story;
        auditor = story.visitor().as("AUDITOR", null);
    }

    @Test
    void each_entry_says_what_happened_when_to_what_and_who_recorded_it() {
        long position = story.position(CommitmentExamples.claimed());
        var row = auditor.get("/log?from=" + position)
                .page()
                .select("main tbody tr")
                .getFirst();

        assertThat(row.text())
                .contains("25. marts 2023", "20-02-2023", "Københavns Politi meldte forpligtelse FOR-2023-0117")
                .contains("Meldt opfyldt commitment.FulfilmentClaimed", "politi (Københavns Politi)");
        assertThat(row.select("a").eachAttr("href"))
                .containsExactly("/log/" + position, "/commitments/" + CommitmentExamples.NUMBER);
    }

    @Test
    void it_is_narrowed_by_event_and_object() {
        var page = auditor.get("/log?type=commitment.FulfilmentClaimed&object=" + CommitmentExamples.NUMBER)
                .page();

        assertThat(page.select("main tbody tr")).hasSize(1);
        assertThat(page.select("caption").text()).isEqualTo("1 post");
        assertThat(page.select("#type option[selected]").val()).isEqualTo("commitment.FulfilmentClaimed");
        assertThat(page.select("#type option[selected]").text())
                .isEqualTo("Meldt opfyldt (commitment.FulfilmentClaimed)");
        assertThat(page.select("#object").val()).isEqualTo(CommitmentExamples.NUMBER);
    }

    @Test
    void it_is_read_page_by_page_in_its_order() {
        var first = auditor.get("/log").page();
        var second = auditor.get(first.select("a[rel=next]").attr("href")).page();

        assertThat(first.select("main tbody tr")).hasSize(50);
        assertThat(first.select("main tbody th").eachText()).startsWith("1", "2");
        assertThat(second.select("main tbody th").eachText()).startsWith("51");
    }

    @Test
    void one_entry_is_shown_in_full_with_the_ways_to_its_neighbours() {
        long position = story.position(CommitmentExamples.claimed());
        var page = auditor.get("/log/" + position).page();

        assertThat(page.select("h1").text()).isEqualTo("Post " + position + " i loggen");
        assertThat(page.select("pre").eachText()).hasSize(3).anyMatch(it -> it.contains("Tolv patruljer er gået"));
        assertThat(page.select("nav a[rel=prev]").attr("href")).isEqualTo("/log/" + (position - 1));
        assertThat(page.select("nav a[rel=next]").attr("href")).isEqualTo("/log/" + (position + 1));
    }

    @Test
    void it_ends_where_it_ended_then() {
        long position = story.position(CommitmentExamples.claimed());

        assertThat(auditor.get("/log/" + position + "?knownAt=2023-03-24").status())
                .isEqualTo(404);
        assertThat(auditor.get("/log?from=" + position + "&knownAt=2023-03-24")
                        .page()
                        .select("main")
                        .text())
                .contains("Ingen poster passer til det valgte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/log?from=0", "/log?from=first", "/log?type=agreement.Nothing", "/log?object=AFT-1999-001"})
    void what_cannot_be_understood_is_refused(String path) {
        assertThat(auditor.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATOR", "SECRETARIAT", "STEERING_GROUP"})
    void nobody_else_reads_it(String role) {
        var other = story.visitor().as(role, "POLITI");

        assertThat(other.get("/log").status()).isEqualTo(403);
        assertThat(other.get("/log/1").status()).isEqualTo(403);
        assertThat(other.get("/agreements").page().select("nav a[href=/log]")).isEmpty();
    }
}
