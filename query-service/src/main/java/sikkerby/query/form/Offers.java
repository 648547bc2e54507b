package sikkerby.query.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.query.page.Form;

/** All that a page offers one person to do about an object now. The command service has the last word. */
public record Offers(List<Offer> all) {

    public static final Offers NONE = new Offers(List.of());

    /** Those that there are, in this order. */
    public static Offers of(Stream<Optional<Offer>> some) {
        return new Offers(some.flatMap(Optional::stream).toList());
    }

    public boolean has(String form) {
        return all.stream().anyMatch(it -> it.name().equals(form));
    }

    /** Whether a form that was refused is not among them any more, since somebody else was faster. */
    public boolean hasLost(Form form) {
        return form.refusal() != null && !has(form.name());
    }

    /** Whether there is anything to be seen. */
    public boolean isShown(Form form) {
        return !all.isEmpty() || hasLost(form);
    }
}
