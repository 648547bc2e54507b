package sikkerby.query.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed between two blanks or within quotation marks, folded; without any of these signs, all of it.
 *
 * @param alternative which of several it belongs to that stand on both sides of an "or", counted from 0
 * @param excluded behind a hyphen: it must not be there
 * @param quoted a phrase: its words have to stand together
 */
record Term(String text, int alternative, boolean excluded, boolean quoted) {

    private static final Pattern SIGNS = Pattern.compile("\"|(^|\\s)-\\S|\\sor\\s");
    private static final Pattern EACH = Pattern.compile("(-?)\"([^\"]*)\"?|\\S+");

    static List<Term> of(String folded) {
        if (!SIGNS.matcher(folded).find()) return List.of(new Term(folded, 0, false, false));
        var terms = new ArrayList<Term>();
        var alternative = 0;
        for (var each = EACH.matcher(folded); each.find(); ) {
            var typed = each.group();
            if (typed.equals("or")) alternative++;
            else if (each.group(2) != null)
                terms.add(new Term(each.group(2), alternative, isHyphen(each.group(1)), true));
            else if (isHyphen(typed)) terms.add(new Term(typed.substring(1), alternative, true, false));
            else terms.add(new Term(typed, alternative, false, false));
        }
        return terms;
    }

    private static boolean isHyphen(String typed) {
        return typed.startsWith("-");
    }
}
