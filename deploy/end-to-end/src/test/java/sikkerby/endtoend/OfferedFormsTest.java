package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sikkerby.endtoend.User.Reply;
import sikkerby.endtoend.Window.Look;

/** Whatever a page of an initiative or a case offers is taken: each form is filled in and sent, one after the other. */
@OnEmptyRun
class OfferedFormsTest extends AtABrowser {

    /** Their owner, whoever records for others, whoever decides, and somebody else. */
    private static final List<String> READERS = List.of("sof", Scene.SECRETARIAT, "styregruppe", "ssp");

    private static final String FORMS = "main .sb-box form[method=post]";

    /** What has to be filled in or chosen; of a document, one of two days has to be known. */
    private static final String EMPTY = """
            form => [
              ...[...form.elements].filter(it => (it.required || it.name === 'receivedOn') && it.type !== 'radio' && !it.value)
                .map(it => (it.matches('select') ? 'CHOICE ' : 'FIELD ') + it.name),
              ...[...form.querySelectorAll('input[type=radio][value=true]')].map(it => 'RADIO ' + it.name)]
            """;

    private final Map<String, Page> pages = new HashMap<>();
    private String other = "";

    OfferedFormsTest(Run run) {
        super(run);
    }

    enum Situation {
        PROPOSED,
        APPROVED,
        ACTIVE,
        PAUSED,
        COMPLETED,
        CANCELLED,
        OPEN,
        CLOSED
    }

    @BeforeAll
    void begin_something_to_link_to() {
        other = proposed().text("number");
    }

    /** The page on which it can be seen. */
    private String comesAbout(Situation situation) {
        return switch (situation) {
            case PROPOSED -> shown("initiatives", proposed());
            case APPROVED -> after(proposed(), "approve");
            case ACTIVE -> after(proposed(), "approve", "start");
            case PAUSED -> after(proposed(), "approve", "start", "pause");
            case COMPLETED -> after(proposed(), "approve", "start", "complete");
            case CANCELLED -> after(proposed(), "cancel");
            case OPEN -> shown("cases", opened());
            case CLOSED -> {
                var opened = opened();
                var closed = run.as("sof")
                        .send("/api/cases/" + opened.id() + "/close", "{}")
                        .done();
                run.as("sof").read("/api/cases?after=" + closed.event()).done();
                yield shown("cases", opened);
            }
        };
    }

    private Reply proposed() {
        return run.as("sof")
                .send("/api/initiatives", """
                {'title': 'Forældrenetværk', 'purpose': 'Forældre følger børn på vej.', 'owner': 'SOF',
                 'principles': [{'code': 'F1', 'reason': 'Forældrene ser det først.', 'primary': true}],
                 'strategy': 'SBS-2022', 'from': '%s', 'to': '%s', 'places': ['YNB']}
                """.formatted(Days.today(), Days.in(300)))
                .done();
    }

    private Reply opened() {
        return run.as("sof")
                .send("/api/cases", "{'title': 'Trygge skoleveje', 'responsible': 'SOF', 'confidentiality': 'PARTIES'}")
                .done();
    }

    private String after(Reply proposed, String... steps) {
        var last = proposed;
        for (var step : steps) {
            var user = Set.of("approve", "cancel").contains(step) ? "styregruppe" : "sof";
            var body = switch (step) {
                case "complete" -> "{'outcome': 'Netværket fortsætter selv.'}";
                case "cancel" -> "{'reason': 'Ingen har tid.'}";
                default -> "{}";
            };
            last = run.as(user)
                    .send("/api/initiatives/" + proposed.id() + "/" + step, body)
                    .done();
        }
        run.as("sof").read("/api/initiatives?after=" + last.event()).done();
        return shown("initiatives", proposed);
    }

    private String shown(String folder, Reply begun) {
        run.as("sof").read("/api/" + folder + "?after=" + begun.event()).done();
        return "/" + folder + "/" + begun.text("number");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_offered_is_taken(Situation situation) {
        Offers.areTaken(READERS, () -> {
            var address = window.address(comesAbout(situation));
            return (reader, tried) -> tryNext(reader, address, tried);
        });
    }

    private Optional<String> tryNext(String reader, String address, Set<String> tried) {
        var page = pages.computeIfAbsent(reader, it -> window.as(it, Look.USUAL.withoutScripts()));
        page.navigate(address);
        var names = offered(page, reader);
        var untried = names.stream().filter(it -> !tried.contains(it)).findFirst();
        untried.ifPresent(name -> send(page, page.locator(FORMS).nth(names.indexOf(name)), name));
        return untried;
    }

    private static List<String> offered(Page page, String reader) {
        return texts(page.locator(FORMS).evaluateAll("all => all.map(it => it.getAttribute('action'))"))
                .map(it -> reader + it.substring(it.lastIndexOf('/')))
                .toList();
    }

    private void send(Page page, Locator form, String name) {
        fillIn(form);
        form.locator("button").click();
        page.locator(".sb-done, .sb-refused").first().waitFor();
        assertThat(page.locator(".sb-refused").allInnerTexts()).as(name).isEmpty();
    }

    /** What has to be, and is not yet. */
    private void fillIn(Locator form) {
        var folded = form.locator("xpath=parent::details[not(@open)]/summary");
        if (folded.count() == 1) folded.click();
        texts(form.evaluate(EMPTY)).forEach(it -> {
            var field = form.locator("[name='" + it.substring(it.indexOf(' ') + 1) + "']");
            if (it.startsWith("CHOICE ")) choose(field);
            else if (it.startsWith("RADIO "))
                field.and(form.locator("[value=true]")).check();
            else field.fill(words(it.substring(it.indexOf(' ') + 1)));
        });
    }

    private static Stream<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf);
    }

    private String words(String field) {
        return switch (field) {
            case "from", "occurredOn", "receivedOn" -> Days.today().toString();
            case "to" -> Days.in(300).toString();
            case "target" -> other;
            case "esdhCaseNo", "esdhNo", "documentRef" -> "2026-0106821";
            case "kleTopic" -> "27.03.00";
            default -> "Det blev aftalt på mødet.";
        };
    }

    /** The last of them: the first serves, takes part or is held already. */
    private static void choose(Locator field) {
        var values = texts(field.evaluate("it => [...it.options].map(option => option.value)"))
                .toList();
        field.selectOption(values.getLast());
    }
}
