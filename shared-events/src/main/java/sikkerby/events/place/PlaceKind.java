package sikkerby.events.place;

/** The geographies that coexist: ten administrative districts, thirteen of the safety survey, and partnership areas. */
public enum PlaceKind {
    CITY,
    ADMINISTRATIVE_DISTRICT,
    SURVEY_DISTRICT,
    PARTNERSHIP_AREA
}
