package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.desk.Unserved;
import sikkerby.command.desk.Words;
import sikkerby.command.log.StoreUnavailable;
import sikkerby.command.platform.Problem.FieldProblem;

/** Turns whatever was thrown into a problem that names what to mend, and into nothing that shows our insides. */
@RestControllerAdvice
class WhatWentWrong {

    private static final Logger LOG = LoggerFactory.getLogger(WhatWentWrong.class);

    /** Away, full, stopped, busy, not the database to write to, or weary of waiting. */
    private static final List<String> PASSING =
            List.of("08", "53", "57", "55P03", "25P03", "25P04", "25006", "40001", "40P01");

    private final Problems problems;
    private final UnreadableJson unreadable;
    private final Answers answers;
    private final RefusedUnread unread;

    WhatWentWrong(Problems problems, UnreadableJson unreadable, Answers answers, RefusedUnread unread) {
        this.problems = problems;
        this.unreadable = unreadable;
        this.answers = answers;
        this.unread = unread;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        return answer(problems.refused(refused, request), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unserved(Unserved unserved, HttpServletRequest request) {
        return answer(problems.unserved(unserved, request), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notValid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        var errors = invalid.getBindingResult().getAllErrors();
        var personal = errors.stream().anyMatch(WhatWentWrong::personalData);
        var fields = errors.stream().map(WhatWentWrong::fieldProblem).sorted().toList();
        return refusedUnread(personal, fields, request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notValid(ConstraintViolationException invalid, HttpServletRequest request) {
        var violations = invalid.getConstraintViolations();
        var personal = violations.stream().anyMatch(it -> Words.PERSONAL_DATA.equals(it.getMessageTemplate()));
        var fields = violations.stream()
                .map(it -> new FieldProblem(it.getPropertyPath().toString(), it.getMessage()))
                .sorted()
                .toList();
        return refusedUnread(personal, fields, request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(HttpMessageNotReadableException unread, HttpServletRequest request) {
        return refusedUnread(false, List.of(unreadable.fieldProblem(unread, request)), request);
    }

    /** A path variable or parameter. */
    @ExceptionHandler
    ResponseEntity<byte[]> mismatch(TypeMismatchException mismatch, HttpServletRequest request) {
        var field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        var type = mismatch.getRequiredType();
        var isId = type != null && type.getSimpleName().endsWith("Id");
        var message = problems.say(isId ? "sikkerby.Uuid" : "sikkerby.Form", request);
        return refusedUnread(false, List.of(new FieldProblem(field, message)), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> anything(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            var status = HttpStatus.resolve(known.getStatusCode().value());
            if (status != null && (status.is4xxClientError() || status == HttpStatus.SERVICE_UNAVAILABLE)) {
                return answers.entity(problems.of(status, request), known.getHeaders(), request);
            }
        }
        if (failure instanceof InvalidParameterException)
            return answer(problems.of(HttpStatus.BAD_REQUEST, request), request);
        if (failure instanceof IllegalArgumentException malformed && raisedByValue(malformed)) {
            return refusedUnread(false, List.of(), request);
        }
        return mistake(failure, request);
    }

    private ResponseEntity<byte[]> mistake(Exception failure, HttpServletRequest request) {
        if (passes(failure)) {
            LOG.warn("The database does not answer: {}", failure.toString());
            return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, request), request);
        }
        if (raisedByLog(failure)) {
            LOG.error("{} {} met an event that cannot be read", request.getMethod(), request.getRequestURI(), failure);
            return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, request), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, request), request);
    }

    private ResponseEntity<byte[]> refusedUnread(
            boolean personal, List<FieldProblem> fields, HttpServletRequest request) {
        var code = personal ? RefusalCode.PERSONAL_DATA_SUSPECTED : RefusalCode.INVALID;
        unread.record(code, request);
        return answer(problems.invalid(code, fields, request), request);
    }

    private ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request) {
        return answers.entity(problem, HttpHeaders.EMPTY, request);
    }

    private static FieldProblem fieldProblem(ObjectError error) {
        var field = error instanceof FieldError named ? named.getField() : "body";
        return new FieldProblem(field, String.valueOf(error.getDefaultMessage()));
    }

    private static boolean personalData(ObjectError error) {
        return error.contains(ConstraintViolation.class)
                && Words.PERSONAL_DATA.equals(
                        error.unwrap(ConstraintViolation.class).getMessageTemplate());
    }

    /** The values of the domain refuse what they are not made of; the controller took it from the request. */
    private static boolean raisedByValue(IllegalArgumentException malformed) {
        var trace = malformed.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("sikkerby.events.") && !raisedByLog(malformed);
    }

    /** What is stored cannot be read, perhaps since a newer version wrote it: whoever asked can do nothing about it. */
    private static boolean raisedByLog(Exception failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("sikkerby.events.stored.Event"));
    }

    /** It lies in the database's being away or busy, not in what it was asked. */
    private static boolean passes(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailable || cause instanceof LockAcquisitionFailedException) return true;
            if (cause instanceof SQLException sql) return passes(sql.getSQLState());
        }
        return false;
    }

    private static boolean passes(@Nullable String state) {
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }
}
