package sikkerby.events.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What something is called, in Danish and, where there is one, in English. */
public record Name(Text da, @Nullable Text en) {

    private static final Pattern TAKES_ARTICLE =
            Pattern.compile("\\b(Administration|Services?|Committee|Council|Project"
                    + "|Association|Department|Agency|Authority|[Oo]rganisations|[Pp]lan|City of|Municipality of)\\b");

    /** An English name as it stands in a sentence, where those made of English words take an article. */
    public static String spoken(String english) {
        return TAKES_ARTICLE.matcher(english).find() ? "the " + english : english;
    }
}
