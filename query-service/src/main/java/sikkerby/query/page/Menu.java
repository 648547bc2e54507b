package sikkerby.query.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sikkerby.query.ask.Caller;

/** The pages that lead to all others, for whoever may see them. */
@Component
final class Menu {

    /**
     * One line of the menu.
     *
     * @param roles who sees it; everybody where there are none
     */
    public record Line(String path, String key, Set<String> roles) {

        boolean isFor(Caller caller) {
            return roles.isEmpty() || roles.stream().anyMatch(caller::is);
        }

        /** Whether the page with this address is this one, or lies below it. */
        public boolean leadsTo(String address) {
            return address.equals(path) || (path.length() > 1 && address.startsWith(path + "/"));
        }
    }

    private static final Set<String> COORDINATION = Set.of("COORDINATOR", "SECRETARIAT");
    private static final Set<String> AUDIT = Set.of("AUDITOR", "DPO");
    private static final Set<String> OVERSIGHT = Set.of("STEERING_GROUP", "AUDITOR", "DPO");
    private static final Set<String> ALL = Set.of();

    private static final List<Line> LINES = List.of(
            new Line("/overview", "menu.overview", ALL),
            new Line("/worklist", "menu.worklist", COORDINATION),
            new Line("/agreements", "menu.agreements", ALL),
            new Line("/commitments", "menu.commitments", ALL),
            new Line("/initiatives", "menu.initiatives", ALL),
            new Line("/cases", "menu.cases", ALL),
            new Line("/places", "menu.places", ALL),
            new Line("/partners", "menu.partners", ALL),
            new Line("/coverage", "menu.coverage", ALL),
            new Line("/changes", "menu.changes", ALL),
            new Line("/comparison", "menu.comparison", OVERSIGHT),
            new Line("/late", "menu.late", ALL),
            new Line("/corrections", "menu.corrections", ALL),
            new Line("/log", "menu.log", AUDIT),
            new Line("/refusals", "menu.refusals", AUDIT));

    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    // Asked for late: the mapping needs what completes pages, and that needs this.
    Menu(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /** The pages that there are. */
    List<Line> of(@Nullable Caller caller) {
        if (caller == null) return List.of();
        return LINES.stream()
                .filter(it -> it.isFor(caller) && isThere(it.path()))
                .toList();
    }

    /** Where a person begins: with what waits for it, if anything can. */
    String start(Caller caller) {
        var lines = of(caller);
        return lines.stream()
                .filter(it -> it.path().equals("/worklist"))
                .findFirst()
                .orElse(lines.getFirst())
                .path();
    }

    boolean isThere(String path) {
        return pages.getObject().getHandlerMethods().keySet().stream()
                .anyMatch(it -> it.getDirectPaths().contains(path));
    }
}
