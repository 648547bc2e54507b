package sikkerby.query.worklist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.form.Hand;
import sikkerby.query.worklist.WorkItem.Kind;

/**
 * What waits, with the next step of whoever looks at it.
 *
 * @param click the command that one click carries out, after the object's own address; null where it takes more
 * @param forms the other answers, each a form on the object's page
 * @param onBehalfOf the partner that it waits for, where that is another for which the caller speaks too
 */
record Task(
        WorkItem item,
        @Nullable String click,
        List<String> forms,
        @Nullable PartnerCode onBehalfOf) {

    private static final Pattern ONE_CLICK =
            Pattern.compile("accept|confirm|on-track|transfer/accept|revisions/\\d+/accept");

    /** A party's word, which names the party where it is not the speaker's own: that takes the form. */
    private static final Pattern PARTYS_WORD = Pattern.compile("confirm|revisions/\\d+/accept");

    private static final Pattern NUMBER = Pattern.compile("/\\d+/");

    /** What takes a choice first, or has no page of forms: there is only the way to the object. */
    private static final Set<Kind> ELSEWHERE = Set.of(
            Kind.ACCEPT_TERMS,
            Kind.RATIFY_TERMS,
            Kind.REVIEW_DUE,
            Kind.EXPIRES_SOON,
            Kind.APPROVE_CORRECTION,
            Kind.CONTESTED,
            Kind.ORPHANED);

    /** Steps are offered only to those whose turn it is, and only in the present. */
    static Task of(WorkItem item, Caller caller, boolean now) {
        var other = other(item, caller);
        if (!now || ELSEWHERE.contains(item.kind()) || !waitsFor(item, caller))
            return new Task(item, null, List.of(), other);
        var before = "/api/commitments/" + item.object().id() + "/";
        var steps =
                item.answers().stream().map(it -> it.substring(before.length())).toList();
        var click = steps.stream()
                .filter(it -> takesOneClick(it, other))
                .findFirst()
                .orElse(null);
        return new Task(
                item,
                click,
                steps.stream()
                        .filter(it -> !takesOneClick(it, other))
                        .map(Task::word)
                        .toList(),
                other);
    }

    private static boolean waitsFor(WorkItem item, Caller caller) {
        var ofPartner = item.waitsFor().stream().anyMatch(new Hand(caller).own()::contains);
        return ofPartner || (item.body() != null && item.kind() != Kind.OVERDUE && caller.is("STEERING_GROUP"));
    }

    private static @Nullable PartnerCode other(WorkItem item, Caller caller) {
        var own = new Hand(caller).own();
        if (own.isEmpty() || item.waitsFor().contains(own.getFirst())) return null;
        return own.stream().filter(item.waitsFor()::contains).findFirst().orElse(null);
    }

    /** Whether a click says all that the step takes. */
    static boolean takesOneClick(String step) {
        return ONE_CLICK.matcher(step).matches();
    }

    private static boolean takesOneClick(String step, @Nullable PartnerCode other) {
        return takesOneClick(step)
                && (other == null || !PARTYS_WORD.matcher(step).matches());
    }

    /** The word that forms and their sentences have for a step. */
    private static String word(String step) {
        return NUMBER.matcher(step).replaceAll("-").replace('/', '-');
    }

    /** The word for the one click. */
    public @Nullable String clickWord() {
        return click == null ? null : word(click);
    }

    /** Where the one click is sent. */
    public String action() {
        return "/worklist/commitments/" + item.object().id() + "/" + click;
    }

    /** The name of its form, another for each task on the page. */
    public String form() {
        return item.kind() + "-" + item.object().number();
    }

    /** The page of what it is about; null where there is none. */
    public @Nullable String address() {
        var folder = switch (item.object().type()) {
            case "agreement" -> "/agreements/";
            case "commitment" -> "/commitments/";
            case "initiative" -> "/initiatives/";
            case "casefile" -> "/cases/";
            default -> null;
        };
        return folder == null ? null : folder + item.object().number();
    }

    /** What belongs together under one heading, in the order in which the page has them. */
    enum Heading {
        ACCEPTANCE,
        CONFIRMATION,
        ANSWER,
        OVERDUE,
        DUE_SOON,
        WORD_DUE,
        SILENT,
        ORPHANED,
        AGREEMENT;

        static Heading of(Kind kind) {
            return switch (kind) {
                case ACCEPT_TERMS, RATIFY_TERMS, ANSWER_PROPOSAL, ANSWER_TRANSFER -> ACCEPTANCE;
                case ANSWER_CLAIM, SELF_REPORTED -> CONFIRMATION;
                case ANSWER_DISPUTE, ANSWER_REVISION, CONSENT_RELEASE, CONTESTED, APPROVE_CORRECTION -> ANSWER;
                case OVERDUE -> OVERDUE;
                case DUE_SOON -> DUE_SOON;
                case WORD_DUE -> WORD_DUE;
                case SILENT -> SILENT;
                case ORPHANED -> ORPHANED;
                case REVIEW_DUE, EXPIRES_SOON, NEEDS_NEW_DATE -> AGREEMENT;
            };
        }
    }

    /** All tasks under one heading. */
    record Section(Heading heading, List<Task> tasks) {

        /** Those headings that have something below them. */
        static List<Section> of(List<Task> tasks) {
            return Stream.of(Heading.values())
                    .map(heading -> new Section(
                            heading,
                            tasks.stream()
                                    .filter(it -> Heading.of(it.item().kind()) == heading)
                                    .toList()))
                    .filter(it -> !it.tasks().isEmpty())
                    .toList();
        }
    }
}
