package sikkerby.command.desk;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;

/** Looks free words over before they are taken in, and says what is wrong with them. */
final class FreeWords {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private FreeWords() {}

    /** Several lines. */
    static final class ForWords implements ConstraintValidator<Words, String> {

        private int max;

        @Override
        public void initialize(Words words) {
            max = words.max();
        }

        @Override
        public boolean isValid(@Nullable String words, ConstraintValidatorContext context) {
            return words == null || accepted(finding(words, max, true), context);
        }
    }

    /** One line. */
    static final class ForTitle implements ConstraintValidator<Title, String> {

        private int max;
        private boolean link;

        @Override
        public void initialize(Title title) {
            max = title.max();
            link = title.link();
        }

        @Override
        public boolean isValid(@Nullable String words, ConstraintValidatorContext context) {
            return words == null || accepted(finding(words), context);
        }

        private @Nullable String finding(String words) {
            var finding = FreeWords.finding(words, max, false);
            var onlyDigits = link && Words.PERSONAL_DATA.equals(finding) && !PersonalData.suspectedInLink(words);
            return onlyDigits ? null : finding;
        }
    }

    /** Somebody's opaque name, which no number or address may take the place of. */
    static final class ForActor implements ConstraintValidator<Words, ActorId> {

        @Override
        public boolean isValid(@Nullable ActorId actor, ConstraintValidatorContext context) {
            return actor == null || accepted(finding(actor.value()), context);
        }

        private static @Nullable String finding(String name) {
            if (name.contains("@")) return "{sikkerby.NoAddress}";
            return PersonalData.suspectedIn(name) ? Words.PERSONAL_DATA : null;
        }
    }

    private static boolean accepted(@Nullable String finding, ConstraintValidatorContext context) {
        if (finding == null) return true;
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(finding).addConstraintViolation();
        return false;
    }

    private static @Nullable String finding(String words, int max, boolean lines) {
        if (words.codePoints().noneMatch(FreeWords::visible)) return "{sikkerby.Blank}";
        if (words.codePointCount(0, words.length()) > max) return "{sikkerby.TooLong}";
        if (!words.codePoints().allMatch(character -> printable(character, lines))) {
            return lines ? "{sikkerby.ControlCharacters}" : "{sikkerby.OneLine}";
        }
        return PersonalData.suspectedIn(words) ? Words.PERSONAL_DATA : null;
    }

    private static boolean visible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    /**
     * Half a surrogate pair is no character either: it could not be stored as UTF-8. What nobody sees could hide a number or
     * turn a sentence round; only joiners are needed to write some languages.
     */
    private static boolean printable(int character, boolean lines) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) return true;
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character == NON_JOINER || character == JOINER;
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
