package sikkerby.query.sentence;

import java.util.Locale;

/** The two languages that sentences are written in; Danish where neither was asked for. */
public enum Language {
    DA,
    EN;

    public static Language of(Locale asked) {
        return asked.getLanguage().equals("en") ? EN : DA;
    }
}
