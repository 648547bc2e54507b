package sikkerby.query.form;

import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** The pages on which something new begins. */
public final class Beginnings {

    private Beginnings() {}

    /**
     * One of them.
     *
     * @param feature what its words begin with
     * @param list the address of all that have begun
     * @param offer nothing for those who may not begin it
     */
    public static ModelAndView page(Visit visit, String feature, String list, Optional<Offer> offer, Form form) {
        return new ModelAndView("page/begin")
                .addObject(PageModel.VISIT, visit)
                .addObject("feature", feature)
                .addObject("list", list)
                .addObject("offer", offer.orElse(null))
                .addObject("form", form);
    }
}
