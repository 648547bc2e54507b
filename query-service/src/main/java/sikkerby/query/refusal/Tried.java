package sikkerby.query.refusal;

import java.util.ResourceBundle;
import sikkerby.query.sentence.Language;

/**
 * What somebody tried and was refused.
 *
 * @param words what people call it
 * @param name what the software calls it
 */
record Tried(String words, String name) {

    private static final String UNREAD = "unread";

    /** What has no words was not even read: then its name is a path. */
    static Tried of(String command, Language language) {
        var words = ResourceBundle.getBundle("sikkerby.command.commands", Rule.locale(language), Rule.ONLY);
        return new Tried(words.getString(words.containsKey(command) ? command : UNREAD), command);
    }
}
