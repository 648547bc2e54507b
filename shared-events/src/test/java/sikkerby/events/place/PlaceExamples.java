package sikkerby.events.place;

import static sikkerby.events.fact.TextExamples.danishName;
import static sikkerby.events.fact.TextExamples.name;
import static sikkerby.events.place.PlaceKind.ADMINISTRATIVE_DISTRICT;
import static sikkerby.events.place.PlaceKind.PARTNERSHIP_AREA;
import static sikkerby.events.place.PlaceKind.SURVEY_DISTRICT;

import java.time.LocalDate;
import java.util.List;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;

/** The city, some of its districts in both geographies, and two partnership areas. */
public final class PlaceExamples {
    public static final PlaceCode CITY = new PlaceCode("CITY");
    public static final PlaceCode B01 = new PlaceCode("B01");
    public static final PlaceCode B03 = new PlaceCode("B03");
    public static final PlaceCode B07 = new PlaceCode("B07");
    public static final PlaceCode B08 = new PlaceCode("B08");
    public static final PlaceCode B09 = new PlaceCode("B09");
    public static final PlaceCode B10 = new PlaceCode("B10");
    public static final PlaceCode IBY = new PlaceCode("IBY");
    public static final PlaceCode INB = new PlaceCode("INB");
    public static final PlaceCode YNB = new PlaceCode("YNB");
    public static final PlaceCode BRH = new PlaceCode("BRH");
    public static final PlaceCode BIS = new PlaceCode("BIS");
    public static final PlaceCode AMO = new PlaceCode("AMO");
    public static final PlaceCode AMV = new PlaceCode("AMV");
    public static final PlaceCode TIH = new PlaceCode("TIH");

    /** The one that lies in two districts. */
    public static final PlaceCode AMP = new PlaceCode("AMP");

    /** An area that is drawn later than all others. */
    public static final PlaceCode FOL = new PlaceCode("FOL");

    /** A code that no place bears. */
    public static final PlaceCode UNKNOWN = new PlaceCode("UKENDT");

    public static final LocalDate REGISTERED_ON = LocalDate.of(2010, 4, 29);

    private PlaceExamples() {}

    public static List<PlaceRegistered> registered() {
        return List.of(
                new PlaceRegistered(
                        CITY, PlaceKind.CITY, name("Hele København", "All of Copenhagen"), List.of(), REGISTERED_ON),
                place(B01, ADMINISTRATIVE_DISTRICT, "Indre By", CITY),
                place(B03, ADMINISTRATIVE_DISTRICT, "Nørrebro", CITY),
                place(B07, ADMINISTRATIVE_DISTRICT, "Brønshøj-Husum", CITY),
                place(B08, ADMINISTRATIVE_DISTRICT, "Bispebjerg", CITY),
                place(B09, ADMINISTRATIVE_DISTRICT, "Amager Øst", CITY),
                place(B10, ADMINISTRATIVE_DISTRICT, "Amager Vest", CITY),
                place(IBY, SURVEY_DISTRICT, "Indre By", B01),
                place(INB, SURVEY_DISTRICT, "Indre Nørrebro", B03),
                place(YNB, SURVEY_DISTRICT, "Ydre Nørrebro", B03),
                place(BRH, SURVEY_DISTRICT, "Brønshøj-Husum", B07),
                place(BIS, SURVEY_DISTRICT, "Bispebjerg", B08),
                place(AMO, SURVEY_DISTRICT, "Amager Øst", B09),
                place(AMV, SURVEY_DISTRICT, "Amager Vest", B10),
                place(TIH, PARTNERSHIP_AREA, "Tingbjerg-Husum", BRH),
                place(AMP, PARTNERSHIP_AREA, "Amager Partnerskab", AMV, AMO));
    }

    public static PlaceRegistered registered(PlaceCode place) {
        return registered().stream()
                .filter(it -> it.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    public static PlaceRegistered folRegisteredOn(LocalDate day) {
        return new PlaceRegistered(FOL, PARTNERSHIP_AREA, danishName("Folehaven"), List.of(CITY), day);
    }

    private static PlaceRegistered place(PlaceCode code, PlaceKind kind, String da, PlaceCode... within) {
        return new PlaceRegistered(code, kind, danishName(da), List.of(within), REGISTERED_ON);
    }
}
