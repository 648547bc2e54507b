package sikkerby.query.sentence;

import java.text.Collator;
import java.util.Locale;

/** The two languages that sentences are written in; Danish where neither was asked for. */
public enum Language {
    DA,
    EN;

    /** As its readers look things up. */
    public Collator alphabet() {
        return Collator.getInstance(this == EN ? Locale.ENGLISH : Locale.of("da", "DK"));
    }

    public static Language of(Locale asked) {
        return asked.getLanguage().equals("en") ? EN : DA;
    }
}
