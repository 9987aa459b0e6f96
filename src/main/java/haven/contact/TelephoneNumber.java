package haven.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import haven.shared.RuleViolation;
import java.util.regex.Pattern;

/**
 * A telephone number, as it is dialled.
 *
 * @param digits E.164 with its plus; or two to six digits that a country gave to a service
 */
public record TelephoneNumber(String digits, boolean insideOnly) {

    private static final Pattern SHORT = Pattern.compile("[0-9*#]{2,6}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u200e\\u200f\\u202a-\\u202e().\\-/]");
    /** How many people write the plus, whatever their own country dials. */
    private static final Pattern ABROAD = Pattern.compile("^00(?=[1-9])");

    private static final Pattern FICTITIOUS = Pattern.compile("\\+[1-9][0-9]{0,2}0{6}[0-9]{0,6}");
    private static final Pattern THREES = Pattern.compile("(\\d{1,3})(?=(?:\\d{3})*$)");

    /**
     * What somebody typed: international, or as it is dialled in this country.
     *
     * @param region ISO 3166 code, or null where no country is near: then only international numbers are understood
     * @param sample whether it is made up: then it need not exist
     * @throws RuleViolation at {@code field} where this is no telephone number
     */
    public static TelephoneNumber of(String typed, String region, boolean sample, String field) {
        var plain =
                ABROAD.matcher(western(BETWEEN.matcher(typed).replaceAll(""))).replaceFirst("+");
        if (SHORT.matcher(plain).matches()) {
            return new TelephoneNumber(plain, true);
        }
        if (sample && FICTITIOUS.matcher(plain).matches()) {
            return new TelephoneNumber(plain, false);
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(plain, region);
            if (!number.hasExtension() && numbers.isValidNumber(number)) {
                return new TelephoneNumber(numbers.format(number, PhoneNumberFormat.E164), false);
            }
        } catch (NumberParseException noNumber) {
            throw RuleViolation.at(field, region == null ? "contact.error.numberAbroad" : "contact.error.number");
        }
        throw RuleViolation.at(field, "contact.error.number");
    }

    /** Whether it has the form of the numbers that are made up for demo mode. */
    boolean isMadeUp() {
        return FICTITIOUS.matcher(digits).matches();
    }

    /** Arabic keyboards write the same digits in other signs. */
    static String western(String typed) {
        var digits = new StringBuilder();
        typed.codePoints()
                .forEach(sign -> digits.append(
                        Character.isDigit(sign)
                                ? String.valueOf(Character.digit(sign, 10))
                                : Character.toString(sign)));
        return digits.toString();
    }

    /** How people write it: {@code +254 20 7621234}; what is short or made up in groups of three. */
    public static String shown(String digits) {
        if (!digits.startsWith("+")) {
            return digits;
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(digits, null);
            return numbers.isValidNumber(number)
                    ? numbers.format(number, PhoneNumberFormat.INTERNATIONAL)
                    : grouped(digits, String.valueOf(number.getCountryCode()));
        } catch (NumberParseException madeUp) {
            return digits;
        }
    }

    private static String grouped(String digits, String country) {
        var rest = digits.substring(1 + country.length());
        return "+" + country + " " + THREES.matcher(rest).replaceAll("$1 ").strip();
    }
}
