package sikkerby.query.grid;

/** What has a page under two dates and becomes something else in the course of time. */
enum Kind {
    AGREEMENT("agreement", "agreements", "number"),
    COMMITMENT("commitment", "commitments", "number"),
    INITIATIVE("initiative", "initiatives", "number"),
    CASE("casefile", "cases", "number"),
    PARTNER("partner", "partners", "code");

    private final String model;
    private final String folder;
    private final String number;

    Kind(String model, String folder, String number) {
        this.model = model;
        this.folder = folder;
        this.number = number;
    }

    /** The read model that it is in. */
    public String model() {
        return model;
    }

    /** Below which address its pages are. */
    public String folder() {
        return folder;
    }

    /** The column of what people call it by, which never changes. */
    String number() {
        return number;
    }
}
