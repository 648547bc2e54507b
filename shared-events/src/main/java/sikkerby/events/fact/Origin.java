package sikkerby.events.fact;

/** Which way a command came in. */
public enum Origin {
    UI,
    API,
    IMPORT,
    LINK,
    SYSTEM,
    DEMO
}
