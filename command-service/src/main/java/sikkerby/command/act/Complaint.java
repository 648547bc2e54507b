package sikkerby.command.act;

/** What is wrong with a field that can be read, where no rule says so. Their sentences stand in the message files. */
public enum Complaint {
    LINKED_TO_ITSELF,
    FACET_WITHOUT_TOPIC,
    SUPERSEDED_BY_ITSELF,
    NOT_KEPT_THAT_CLOSELY,
    NOBODYS_WORD_BUT_THE_STEERING_GROUPS,
    ASKS_ITSELF,
    OWED_TO_ITSELF,
    OWES_IT_ALREADY,
    BINDS_WHO_DOES_NOT_CONTRIBUTE,
    CHANGES_NOTHING,
    CORRECTS_NOTHING,
    HAPPENED_LATER_THAN_TODAY,
    ENDS_WITHOUT_BEGINNING,
    OUTSIDE_STORY
}
