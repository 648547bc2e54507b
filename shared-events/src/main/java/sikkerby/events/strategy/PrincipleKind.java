package sikkerby.events.strategy;

/** A principle is a foundation of all work (grundprincip) or one of its subjects (fagprincip). */
public enum PrincipleKind {
    FOUNDATION,
    SUBJECT
}
