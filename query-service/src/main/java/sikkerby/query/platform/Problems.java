package sikkerby.query.platform;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.NotYet;

/** Turns what went wrong into problem JSON or, for people, a page, in the language asked for. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Words MALFORMED = new Words("Har ikke den rette form.", "Is not of the right form.");

    private final ObjectProvider<FailedPages> pages;

    // Asked for late: a page's menu needs the mapping of requests, and that needs these.
    Problems(ObjectProvider<FailedPages> pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    @Nullable
    Object any(Exception failure, HttpServletRequest request) {
        // A page that listened was closed: there is nobody left to answer.
        if (request.getDispatcherType() == DispatcherType.ASYNC) return null;
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            var page = FormPages.of(request);
            if (page.isPresent())
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(page.get()))
                        .build();
        }
        var problem = of(failure);
        if (problem.status() == INTERNAL_SERVER_ERROR) LOG.error("{} failed", request.getRequestURI(), failure);
        if (Paths.isPage(request)) return pages.getObject().page(problem, request);
        return problem.in(Words.language(request), instance(request));
    }

    static Problem of(Exception failure) {
        return switch (failure) {
            case Invalid it -> Problem.invalid(it.field(), new Words(it.danish(), it.english()), it.why());
            case NotFound _ -> notFound();
            case NotYet _ ->
                Problem.later(
                        "NOT_YET",
                        1,
                        new Words("Det, der spørges efter, vises ikke endnu.", "What was asked for is not shown yet."));
            case MethodArgumentTypeMismatchException it -> Problem.invalid(it.getName(), MALFORMED);
            case TypeMismatchException it ->
                Problem.invalid(Optional.ofNullable(it.getPropertyName()).orElse("path"), MALFORMED);
            case MissingServletRequestParameterException it ->
                Problem.invalid(it.getParameterName(), new Words("Skal angives.", "Is required."));
            case RequestRejectedException _ -> Problem.invalid("path", MALFORMED);
            case InvalidParameterException _ -> Problem.invalid("query", MALFORMED);
            case CsrfException _ ->
                new Problem(
                        FORBIDDEN,
                        "FORM_EXPIRED",
                        new Words("Formularen er udløbet", "The form has expired"),
                        new Words(
                                "Siden har været åben for længe, og det, der blev sendt, er ikke registreret. Gå tilbage, hent siden igen, og send formularen en gang til.",
                                "The page was open for too long, and what was sent has not been recorded. Go back, reload the page and send the form once more."));
            case AccessDeniedException _ ->
                new Problem(
                        FORBIDDEN,
                        "FORBIDDEN",
                        new Words("Ikke tilladt", "Not allowed"),
                        new Words("Din rolle giver ikke adgang hertil.", "Your role gives no access to this."));
            case Unnamed _ ->
                new Problem(
                        FORBIDDEN,
                        "SUBJECT_UNUSABLE",
                        new Words(
                                "Login-tjenestens navn for dig kan ikke bruges",
                                "The provider's name for you cannot be used"),
                        new Words(
                                "Login-tjenesten betegner dig (sub) med mere end 255 tegn med mellemrum eller med tegn uden"
                                        + " for ASCII. Bed den, der driver den, om at rette det.",
                                "The identity provider calls you (sub) by more than 255 characters, with blanks or with"
                                        + " characters outside ASCII. Ask whoever runs it to mend that."));
            case AuthenticationServiceException _ ->
                Problem.later(
                        "IDENTITY_UNAVAILABLE",
                        5,
                        new Words(
                                "Login-tjenesten svarer ikke, så ingen kan logge ind lige nu.",
                                "The identity provider does not answer, so nobody can log in just now."));
            case AuthenticationException _ ->
                new Problem(
                        UNAUTHORIZED,
                        "UNAUTHENTICATED",
                        new Words("Log ind", "Sign in"),
                        new Words("Send et gyldigt adgangstoken (Bearer).", "Send a valid access token (Bearer)."));
            case ErrorResponse it when it.getStatusCode().is4xxClientError() -> refused(it.getStatusCode());
            default -> isDatabaseDown(failure) ? databaseDown() : unexpected();
        };
    }

    static Problem refused(HttpStatusCode code) {
        var status = Optional.ofNullable(HttpStatus.resolve(code.value())).orElse(BAD_REQUEST);
        return switch (status) {
            case NOT_FOUND -> notFound();
            case METHOD_NOT_ALLOWED ->
                new Problem(
                        status,
                        status.name(),
                        new Words("Her kan kun læses", "This is for reading only"),
                        new Words("Brug GET.", "Use GET."));
            case NOT_ACCEPTABLE ->
                new Problem(
                        status,
                        status.name(),
                        new Words("Svaret findes ikke i den form", "There is no answer in that form"),
                        new Words("Bed om application/json.", "Ask for application/json."));
            default ->
                new Problem(
                        status,
                        status.name(),
                        new Words("Forespørgslen kan ikke besvares", "The request cannot be answered"),
                        new Words("Ret den, og prøv igen.", "Mend it and try again."));
        };
    }

    private static Problem notFound() {
        return new Problem(
                NOT_FOUND,
                "NOT_FOUND",
                new Words("Findes ikke", "Not found"),
                new Words(
                        "Det findes ikke, eller fandtes ikke endnu på de datoer, der spørges om.",
                        "There is none, or there was none yet under the dates asked for."));
    }

    private static Problem databaseDown() {
        return Problem.later(
                "DATABASE_UNAVAILABLE", 5, new Words("Databasen svarer ikke.", "The database does not answer."));
    }

    private static Problem unexpected() {
        return new Problem(
                INTERNAL_SERVER_ERROR,
                "UNEXPECTED",
                new Words("Noget gik galt hos os", "Something went wrong on our side"),
                new Words("Fejlen er noteret.", "The failure is on record."));
    }

    private static boolean isDatabaseDown(Throwable failure) {
        for (@Nullable Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof DataAccessResourceFailureException
                    || it instanceof TransientDataAccessException
                    || it instanceof CannotCreateTransactionException
                    || it instanceof TransactionSystemException) return true;
            if (it instanceof SQLException sql && isOutOfReach(sql.getSQLState())) return true;
        }
        return false;
    }

    // 08 connection, 53 out of resources, 57 stopped by an operator.
    private static boolean isOutOfReach(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }

    private static @Nullable URI instance(HttpServletRequest request) {
        try {
            return URI.create(request.getRequestURI());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
