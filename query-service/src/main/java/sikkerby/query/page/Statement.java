package sikkerby.query.page;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs this says in the accessibility statement.
 *
 * @param contact where obstacles can be reported: the mail address of a function, or of a page that begins with https
 * @param date when the statement was made or last gone through
 * @param supervision the page of the agency that sees to it that the law is kept
 */
@ConfigurationProperties("sikkerby.accessibility")
public record Statement(
        @Nullable String contact,
        @DefaultValue("2026-11-23") LocalDate date,
        @DefaultValue("https://digst.dk/") URI supervision) {

    /** Where the contact leads to. */
    public @Nullable String link() {
        if (contact == null) return null;
        return contact.startsWith("https://") ? contact : "mailto:" + contact;
    }
}
