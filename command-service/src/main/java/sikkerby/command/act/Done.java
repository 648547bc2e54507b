package sikkerby.command.act;

import org.jspecify.annotations.Nullable;

/**
 * What an object answers once a command is carried out, or found to change nothing.
 *
 * @param number what people call the object, such as {@code AFT-2022-003}
 * @param termsVersion the version of the terms that the command made, where it made one
 * @param revision the revision that the command proposed, where it proposed one
 */
public record Done(
        String number,
        @Nullable Integer termsVersion,
        @Nullable Integer revision) {

    public static Done with(String number) {
        return new Done(number, null, null);
    }

    public static Done withRevision(String number, int revision) {
        return new Done(number, null, revision);
    }

    public static Done withTerms(String number, int termsVersion) {
        return new Done(number, termsVersion, null);
    }
}
