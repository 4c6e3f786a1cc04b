package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The scripts as Share's Rhino runs them, and that a browser understands the others. */
class ShareScriptsTest {

    private static final Pattern IMPORT = Pattern.compile("<import resource=\"classpath:/?alfresco/([^\"]+)\">");

    private static final String HEADER = "var model = {jsonModel: {widgets: [{id: 'SHARE_HEADER', config: {widgets: ["
            + "{id: 'HEADER_APP_MENU_BAR', config: {widgets: [{id: 'HEADER_HOME'}, {id: 'HEADER_SITES_MENU'}]}}]}}]}};"
            + "var widgetUtils = {findObject: function find(o, key, value) {"
            + "  if (o && typeof o === 'object') { if (o[key] === value) { return o; }"
            + "    for (var k in o) { var found = find(o[k], key, value); if (found) { return found; } } } return null; }};";

    /** As Share does it: what is imported stands in the place of the line that imports it; what is Share's own is left out. */
    static String source(Path script) {
        Matcher imports = IMPORT.matcher(ShareFiles.text(script));
        return imports.replaceAll(match -> match.group(1).startsWith("web-extension/")
                ? Matcher.quoteReplacement(
                        ShareFiles.text(ShareFiles.ROOT.resolve("alfresco").resolve(match.group(1))))
                : "");
    }

    /** The user as Share puts it into a script: an object of Java's, not wrapped for Rhino. */
    public static final class User {

        private final boolean admin;

        User(boolean admin) {
            this.admin = admin;
        }

        public boolean getIsAdmin() {
            return admin;
        }
    }

    static Object run(String... scripts) {
        return as(null, scripts);
    }

    private static Object as(User user, String... scripts) {
        Context context = Context.enter();
        try {
            context.setLanguageVersion(Context.VERSION_1_8);
            ScriptableObject scope = context.initStandardObjects();
            if (user != null) {
                ScriptableObject.putProperty(scope, "user", user);
            }
            Object last = null;
            for (String script : scripts) {
                last = context.evaluateString(scope, script, "test", 1, null);
            }
            return Context.toString(last);
        } finally {
            Context.exit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"header/share-header.get.js", "faceted-search/faceted-search.get.js"})
    void theHeaderGetsItsMenuOnBothKindsOfPage(String script) {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify").resolve(script));
        String ids = "widgetUtils.findObject(model.jsonModel, 'id', 'HEADER_APP_MENU_BAR').config.widgets.map("
                + "function(w) { return w.id; }).join()";

        assertThat(as(new User(false), HEADER, source, ids)).isEqualTo("HEADER_HOME,HEADER_RECTIFY,HEADER_SITES_MENU");
        String admin = "widgetUtils.findObject(model.jsonModel, 'id', 'HEADER_RECTIFY_ADMIN') !== null";
        assertThat(as(new User(false), HEADER, source, admin)).isEqualTo("false");
        assertThat(as(new User(true), HEADER, source, admin)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"header/share-header.get.js", "faceted-search/faceted-search.get.js"})
    void theDialogBehindTheHeaderOffersOurKindOfSiteBesideThoseOfOthers(String script) {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify").resolve(script));
        String services =
                "model.jsonModel.services = ['alfresco/services/LogoutService', {id: 'SITE_SERVICE', config: %s}];";
        String offered = "JSON.stringify(model.jsonModel.services[1].config)";
        String ours = "{\"label\":\"rectify.preset\",\"value\":\"rectify-site-dashboard\"}";

        assertThat(run(HEADER, services.formatted("{siteHomePage: ''}"), source, offered))
                .isEqualTo("{\"siteHomePage\":\"\",\"additionalSitePresets\":[" + ours + "]}");
        assertThat(run(HEADER, services.formatted("{additionalSitePresets: [{value: 'x'}]}"), source, offered))
                .isEqualTo("{\"additionalSitePresets\":[{\"value\":\"x\"}," + ours + "]}");
        assertThat(run(HEADER, services.formatted("undefined"), source, offered))
                .isEqualTo("{\"additionalSitePresets\":[" + ours + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"header/share-header.get.js", "faceted-search/faceted-search.get.js"})
    void aPageWithoutThatMenuBarOrWithoutAUserStaysAsItIs(String script) {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify").resolve(script));

        assertThat(run("var model = {}; var widgetUtils = {findObject: function() { return null; }};", source, "'ok'"))
                .isEqualTo("ok");
        assertThat(run(HEADER, source, "'ok'")).isEqualTo("ok");
    }

    /** What Share gives a dashlet; nobody is a manager of the site but in "mine". */
    private static final String DASHBOARD = "var model = {}, args = {htmlid: 'd-1'}, instance = {object: {id: 'c1'}},"
            + "msg = {get: function(k) { return k; }}, user = {name: 'u1'}, page = {url: {templateArgs: {}}}, asked = [],"
            + "remote = {call: function(a) { asked.push(a); var m = /mine/.test(a);"
            + " return {status: 200, toString: function() { return JSON.stringify({role: m ? 'SiteManager' : 'SiteConsumer'}); }}; }};";

    private static Stream<Path> dashlets() {
        return ShareFiles.files(ShareFiles.SCRIPTS.resolve("org/rectify/dashlets"), ".get.js").stream();
    }

    @ParameterizedTest
    @MethodSource("dashlets")
    void everyDashletCanBeResizedSetAndPrinted(Path script) {
        String name = script.getFileName().toString().replaceAll("rectify-|\\.get\\.js", "");

        assertThat(run(DASHBOARD, source(script), "model.widgets[1].name + model.widgets[1].initArgs.join()"))
                .isEqualTo("Alfresco.widget.DashletResizer\"d-1\",\"c1\"");
        assertThat(run(DASHBOARD, source(script), "JSON.stringify(model.widgets[0].options)"))
                .isEqualTo("{\"componentId\":\"c1\",\"dashlet\":\"" + name + "\",\"rows\":\"8\",\"whose\":\"any\"}");
        assertThat(
                        run(
                                DASHBOARD,
                                source(script),
                                "model.widgets[2].options.actions.map(function(a) { return a.cssClass + a.eventOnClick._alfValue; }).join()"))
                .isEqualTo("editrectifyDashletd_1Configure,rectify-printrectifyDashletd_1Print");
    }

    @Test
    void aDashletShowsWhatItsComponentKeepsAndNothingThatIsNotOffered() {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify/dashlets/rectify-week.get.js"));

        assertThat(run(DASHBOARD, "args.rows = '15'; args.whose = 'mine';", source, "model.rows + model.whose"))
                .isEqualTo("15mine");
        assertThat(run(DASHBOARD, "args.rows = '9999'; args.whose = '<b>';", source, "model.rows + model.whose"))
                .isEqualTo("8any");
    }

    @ParameterizedTest
    @CsvSource({"mine, true, 1", "other, false, 1", "'', true, 0"})
    void onASitesDashboardItsManagerAloneIsOfferedTheSettings(String site, String offered, String calls) {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify/dashlets/rectify-week.get.js"));

        assertThat(run(
                        DASHBOARD,
                        "page.url.templateArgs.site = '" + site + "';",
                        source,
                        "model.mayConfigure + ' ' + model.widgets[2].options.actions.some(function(a) { return a.cssClass === 'edit'; })"
                                + " + ' ' + asked.length"))
                .isEqualTo(offered + " " + offered + " " + calls);
    }

    /** The component c1 is the dashlet for the week; what is sent stands in "sent". */
    private static String kept(String dashlet, String component, String sent) {
        return run(
                        "var saved = 0, model = {}, status = {}, sent = " + sent + ", url = {templateArgs: {dashlet: '"
                                + dashlet
                                + "', componentId: '" + component
                                + "'}}, json = {has: function(k) { return k in sent; },"
                                + "get: function(k) { return sent[k]; }}, c1 = {properties: {url: '/components/dashlets/rectify-week',"
                                + "height: '300'}, save: function() { saved++; }}, sitedata = {getComponent: function(id) {"
                                + "return id === 'c1' ? c1 : null; }};",
                        source(ShareFiles.SCRIPTS.resolve("org/rectify/settings/dashlet-settings.post.json.js")),
                        "saved + ' ' + status.code + ' ' + c1.properties.whose + ' ' + c1.properties.rows")
                .toString();
    }

    @Test
    void settingsAreKeptInThePropertiesOfTheirOwnDashletOnly() {
        assertThat(kept("week", "c1", "{whose: 'mine', rows: '15'}")).isEqualTo("1 undefined mine 15");
        assertThat(kept("rates", "c1", "{whose: 'mine'}")).isEqualTo("0 404 undefined undefined");
        assertThat(kept("week", "c2", "{whose: 'mine'}")).isEqualTo("0 404 undefined undefined");
        assertThat(kept("toString", "c1", "{whose: 'mine'}")).isEqualTo("0 404 undefined undefined");
        assertThat(kept("week", "c1", "{whose: 'yours', rows: '15'}")).isEqualTo("0 400 undefined undefined");
        assertThat(kept("week", "c1", "{whose: 'mine', rows: '16'}")).isEqualTo("0 400 undefined undefined");
        assertThat(kept("week", "c1", "{}")).isEqualTo("0 400 undefined undefined");
    }

    @Test
    void theDialogOffersWhatTheDashletCanShow() {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify/settings/dashlet-settings.get.js"));
        String shown = "model.whose + ' / ' + model.rows + ' / ' + status.code";

        assertThat(run(dialog("waiting"), source, shown)).isEqualTo("any,mine,unit / 5,8,15,30 / undefined");
        assertThat(run(dialog("rates"), source, shown)).isEqualTo("any,unit,mine /  / undefined");
        assertThat(run(dialog("valueOf"), source, shown)).isEqualTo("undefined / undefined / 404");
    }

    private static String dialog(String dashlet) {
        return "var model = {}, status = {}, url = {templateArgs: {dashlet: '" + dashlet + "'}};";
    }

    /** Share may squeeze these files with a tool that knows ECMAScript 5 and no later. */
    @Test
    void scriptsForTheBrowserAreEcmaScript5() {
        for (Path script : ShareFiles.browserScripts()) {
            String text = ShareFiles.text(script)
                    .replaceAll("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'", "\"\"");
            assertThat(text).doesNotContainPattern("=>|`|\\b(let|const|class|async|await)\\b|\\.\\.\\.");
            Context context = Context.enter();
            try {
                context.setLanguageVersion(Context.VERSION_1_5);
                assertThat(context.compileString(ShareFiles.text(script), script.toString(), 1, null))
                        .isNotNull();
            } finally {
                Context.exit();
            }
        }
    }
}
