package sikkerby.command.desk;

import sikkerby.events.fact.Confidentiality;

/** The levels of confidentiality that can be asked for as long as nobody can be given a right to read the others. */
public enum Level {
    PUBLIC(Confidentiality.PUBLIC),
    PARTIES(Confidentiality.PARTIES);

    private final Confidentiality stored;

    Level(Confidentiality stored) {
        this.stored = stored;
    }

    public Confidentiality stored() {
        return stored;
    }
}
