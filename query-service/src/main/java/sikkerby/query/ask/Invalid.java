package sikkerby.query.ask;

/** The question cannot be understood: 400, naming the field. */
public final class Invalid extends RuntimeException {

    /** What a page says where it has no words of its own for what is wrong. */
    public static final String OTHERWISE = "other";

    private static final long serialVersionUID = 1;

    private final String field;
    private final String danish;
    private final String english;
    private final String why;

    /** What is wrong and what to do, as a sentence in both languages. */
    public Invalid(String field, String danish, String english) {
        this(field, danish, english, OTHERWISE);
    }

    /**
     * Likewise, where a page has words of its own for it.
     *
     * @param why what is wrong, as the words of pages name it
     */
    public Invalid(String field, String danish, String english, String why) {
        super(field + ": " + english);
        this.why = why;
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

    public String why() {
        return why;
    }
}
