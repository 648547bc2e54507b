package sikkerby.query.ask;

/** A query, and the type of its answer; its handler answers with {@link Shown} of that type. */
public interface Question<R> {}
