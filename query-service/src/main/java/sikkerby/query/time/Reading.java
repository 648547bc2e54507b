package sikkerby.query.time;

/** Every entry as it was recorded, or what the entries mean with all corrections taken in that are known. */
public enum Reading {
    RECORDED,
    UNDERSTOOD
}
