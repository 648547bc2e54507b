package sikkerby.query.ask;

/** The question cannot be understood: 400, naming the field. */
public final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String danish;
    private final String english;

    /** What is wrong and what to do, as a sentence in both languages. */
    public Invalid(String field, String danish, String english) {
        super(field + ": " + english);
        this.field = field;
        this.danish = danish;
        this.english = english;
    }

    public String field() {
        return field;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
