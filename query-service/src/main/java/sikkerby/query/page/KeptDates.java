package sikkerby.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Makes each link of a template keep the dates of the page it stands on, so that nobody has to think of it. */
public final class KeptDates extends StandardLinkBuilder {

    private static final List<String> FILES = List.of(".css", ".js", ".svg");
    private static final String LOGOUT = "/logout";

    @Override
    protected String processLink(IExpressionContext context, String link) {
        var dated =
                context.getVariable(PageModel.VISIT) instanceof Visit visit && isPage(link) ? keep(visit, link) : link;
        return super.processLink(context, dated);
    }

    private static boolean isPage(String link) {
        return link.startsWith("/") && !link.equals(LOGOUT) && FILES.stream().noneMatch(link::endsWith);
    }

    /** What a link leads to within a page stands behind all else. */
    private static String keep(Visit visit, String link) {
        var within = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        var kept = new StringBuilder(link.substring(0, within));
        visit.dates().forEach((name, value) -> {
            if (link.contains("?" + name + "=") || link.contains("&" + name + "=")) return;
            kept.append(kept.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, UTF_8));
        });
        return kept.append(link.substring(within)).toString();
    }
}
