package sikkerby.events.annotation;

/** What sort of remark it is. */
public enum AnnotationKind {
    NOTE
}
