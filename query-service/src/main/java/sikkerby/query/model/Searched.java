package sikkerby.query.model;

/** A read model of things that people look for by words, and know by a number and a title. */
public interface Searched<S> extends ReadModel<S> {

    Subject subject(S state);
}
