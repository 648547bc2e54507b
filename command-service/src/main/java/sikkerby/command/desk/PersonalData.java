package sikkerby.command.desk;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds CPR numbers and Danish phone numbers in free words. It would rather refuse an eight-digit account number than let
 * a citizen's number in; ISO dates, periods of years and ESDH numbers it leaves alone.
 */
final class PersonalData {

    private static final Pattern CPR = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})[- ]{0,3}\\d{4}(?!\\d)");

    private static final String COUNTRY = "\\+45[ -]?|(?<!\\d)45 ";
    private static final Pattern PHONE = Pattern.compile("(?:" + COUNTRY + "|(?<!\\d))[2-9]\\d{3} ?\\d{4}(?!\\d)");

    /** Not in a row of more than four pairs, which is a list of figures. */
    private static final Pattern PHONE_IN_PAIRS = Pattern.compile(
            "(?:" + COUNTRY + "|(?<!\\d)(?<!(?<![\\d.:/-])\\d{2} ))[2-9]\\d(?: \\d{2}){3}(?!\\d)(?! \\d{2}(?!\\d))");

    private static final Pattern COUNTRY_AND_PHONE = Pattern.compile("(?:\\+|%2B)45[ -]?(?:\\d[ -]?){7}\\d(?!\\d)");

    private PersonalData() {}

    static boolean suspectedIn(String words) {
        var plain = plain(words);
        return CPR.matcher(plain).results().anyMatch(PersonalData::beginsWithBirthday)
                || PHONE.matcher(plain).find()
                || PHONE_IN_PAIRS.matcher(plain).find();
    }

    /** In a web address, runs of digits are mostly numbers of pages. */
    static boolean suspectedInLink(String address) {
        var plain = plain(address);
        return CPR.matcher(plain).results().anyMatch(PersonalData::beginsWithBirthday)
                || COUNTRY_AND_PHONE.matcher(plain).find();
    }

    /** Wide digits, hard spaces, line breaks and the many dashes of word processors are read as what they look like. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\p{Pd}|\u2212", "-")
                .replaceAll("\\R|[\\p{Zs}\\t]", " ");
    }

    /** Of whichever century: 29 February counts in every year that four divides. */
    private static boolean beginsWithBirthday(MatchResult number) {
        var day = Integer.parseInt(number.group(1));
        var month = Integer.parseInt(number.group(2));
        var year = 2000 + Integer.parseInt(number.group(3));
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    }
}
