package sikkerby.house.culprit;

import sikkerby.house.platform.Wiring;

/** A feature that knows how it is wired. */
public record KnowsPlatform(Wiring wiring) {}
