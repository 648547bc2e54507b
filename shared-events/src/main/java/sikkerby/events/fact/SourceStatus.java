package sikkerby.events.fact;

/** Whether what is told took place as told, or was made up to show what can be told. */
public enum SourceStatus {
    FACT,
    ILLUSTRATIVE
}
