package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody on the way through pages, by what can be read and pressed on each; no address is typed. */
record Walk(Page page) {

    private static final String SEND = "button:not([type=button])";

    /** By the menu; ends on the page of that heading. */
    void choose(String line, String heading) {
        page.click("nav.sb-menu a >> text=" + line);
        arriveAt(heading);
    }

    /** By a link in the page. */
    void follow(String link, String heading) {
        page.locator("main")
                .getByRole(AriaRole.LINK)
                .filter(named(link))
                .first()
                .click();
        arriveAt(heading);
    }

    void arriveAt(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    /** By the time bar; ends where the page says that it shows this. */
    void lookAt(String validAt, String knownAt, String said) {
        var bar = page.locator(".sb-dates");
        field(bar, "Gældende den").fill(validAt);
        field(bar, "Som kendt den").fill(knownAt);
        bar.locator(SEND).click();
        assertThat(page.locator(".sb-past")).containsText(said);
        assertThat(page.locator("main form[method=post]")).hasCount(0);
    }

    /** What is written into, by its label; a calendar beside it bears the same words. */
    static Locator field(Locator form, String label) {
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }

    void returnToNow() {
        page.click(".sb-past a");
        assertThat(page.locator(".sb-past")).hasCount(0);
    }

    /** The first form by which the page is narrowed. */
    Locator filters() {
        return page.locator(".sb-filters").first();
    }

    /** Sends what was filled in there. */
    void narrow() {
        filters().locator(SEND).click();
    }

    /** The row of a table in which this stands. */
    Locator row(String words) {
        return page.locator("main tbody tr").filter(named(words));
    }

    /** A part of the page, by its heading. */
    Locator part(String heading) {
        return page.locator("main section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading))))
                .last();
    }

    void logOut() {
        page.click("header form[action='/logout'] button");
        assertThat(page.locator("input[name=username]")).isVisible();
        page.context().close();
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
