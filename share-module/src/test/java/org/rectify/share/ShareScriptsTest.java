package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The scripts as Share's Rhino runs them, and those for the browser as far as they decide something. */
class ShareScriptsTest {

    private static final Pattern IMPORT =
            Pattern.compile("<import resource=\"classpath:alfresco/web-extension/([^\"]+)\">");

    private static final String HEADER = "var model = {jsonModel: {widgets: [{id: 'SHARE_HEADER', config: {widgets: ["
            + "{id: 'HEADER_APP_MENU_BAR', config: {widgets: [{id: 'HEADER_HOME'}, {id: 'HEADER_SITES_MENU'}]}}]}}]}};"
            + "var widgetUtils = {findObject: function find(o, key, value) {"
            + "  if (o && typeof o === 'object') { if (o[key] === value) { return o; }"
            + "    for (var k in o) { var found = find(o[k], key, value); if (found) { return found; } } } return null; }};";

    /** As Share does it: what is imported stands in the place of the line that imports it. */
    private static String source(Path script) {
        Matcher imports = IMPORT.matcher(ShareFiles.text(script));
        return imports.replaceAll(
                match -> Matcher.quoteReplacement(ShareFiles.text(ShareFiles.EXTENSION.resolve(match.group(1)))));
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

    private static Object run(String... scripts) {
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
    void aPageWithoutThatMenuBarOrWithoutAUserStaysAsItIs(String script) {
        String source = source(ShareFiles.SCRIPTS.resolve("org/rectify").resolve(script));

        assertThat(run("var model = {}; var widgetUtils = {findObject: function() { return null; }};", source, "'ok'"))
                .isEqualTo("ok");
        assertThat(run(HEADER, source, "'ok'")).isEqualTo("ok");
    }

    @Test
    void everyDashletCanBeResized() {
        for (Path script : ShareFiles.files(ShareFiles.SCRIPTS.resolve("org/rectify/dashlets"), ".get.js")) {
            assertThat(run(
                            "var model = {}, args = {htmlid: 'd1'}, instance = {object: {id: 'c1'}};",
                            source(script),
                            "model.widgets[0].name + model.widgets[0].initArgs.join()"))
                    .isEqualTo("Alfresco.widget.DashletResizer\"d1\",\"c1\"");
        }
    }

    /** Share may squeeze these files with a tool that knows ECMAScript 5 and no later. */
    @Test
    void scriptsForTheBrowserAreEcmaScript5() {
        for (Path script : ShareFiles.files(ShareFiles.ROOT.resolve("META-INF"), ".js")) {
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

    private static final String PAGE = "var window = {}; var document = {};";

    private static String forms() {
        return ShareFiles.text(ShareFiles.ROOT.resolve("META-INF/rectify/share/forms.js"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27, 0",
        "2026-11-27, 2026-11-30, 1",
        "2026-11-27, 2026-12-04, 5",
        "2026-11-27, 2026-11-25, -2",
        "2026-09-30, 2026-10-12, 3",
    })
    void workingDaysAreCountedByTheCalendar(String first, String last, String days) {
        String calendar = "{2026: {days: [{date: '2026-10-10', working: true}].concat("
                + "[1,2,5,6,7,8].map(function(d) { return {date: '2026-10-0' + d, working: false}; }))}}";
        assertThat(run(
                        PAGE,
                        forms(),
                        "function day(t) { var p = t.split('-'); return new Date(+p[0], +p[1] - 1, +p[2]); }",
                        "window.Rectify.workingDays(" + calendar + ", day('" + first + "'), day('" + last + "'))"))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, by-date, red",
        "0, by-date, yellow",
        "7, by-date, yellow",
        "8, by-date, green",
        "3, at-once, yellow",
        "4, at-once, green"
    })
    void theLightThatADayWouldHave(int days, String pace, String light) {
        assertThat(run(PAGE, forms(), "window.Rectify.light(" + days + ", '" + pace + "')"))
                .isEqualTo(light);
    }

    @Test
    void measuresAreReadLineByLine() {
        assertThat(run(
                        PAGE,
                        forms(),
                        "JSON.stringify(window.Rectify.readMeasures('清理 | 2026-12-01 | u1\\n\\n台账 | 2026-12-02'))"))
                .isEqualTo("[[\"清理\",\"2026-12-01\",\"u1\"],[\"台账\",\"2026-12-02\",\"\"]]");
    }

    @Test
    void callsAreHeardThatComeBeforeTheFileOrBeforeTheForm() {
        assertThat(run(
                        "var asked = [], later = []; var window = {rectifyForms: [{control: 'names', id: 'x'}],"
                                + "setTimeout: function(f) { later.push(f); }};"
                                + "var document = {getElementById: function(id) { asked.push(id); return null; }};",
                        forms(),
                        "window.rectifyForms.push({control: 'names', id: 'y'}); later[0](); asked.join()"))
                .isEqualTo("x,y,x");
    }

    private static final String LIBRARY = "var fired = [];"
            + "var window = {YAHOO: {Bubbling: {heard: fired, fire: function(name, o) { this.heard.push(o.propertyName || o.actionName); }}},"
            + "Alfresco: {util: {Ajax: {jsonGet: function() {}}, encodeHTML: function(t) { return t.replace(/</g, '&lt;'); },"
            + "message: function(k) { return k; }}, constants: {USERNAME: 'u1', PROXY_URI_RELATIVE: '/p/'}}};";

    private static String library() {
        return ShareFiles.text(ShareFiles.ROOT.resolve("META-INF/rectify/share/doclib.js"));
    }

    @Test
    void aRowSaysWhoseItIsAndNothingOfItBecomesMarkup() {
        String record = "{nodeRef: 'workspace://SpacesStore/1', jsNode: {properties: {'rect:status': 'rectifying',"
                + "'rect:orderNumber': '<i>1', 'rect:deadline': {iso8601: '2126-12-01T00:00:00.000+08:00'},"
                + "'rect:responsiblePerson': 'u1'}}}";

        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.face(" + record + ")")
                        .toString())
                .contains("rectify-light-green", "rectify.row.mine", "&lt;i>1")
                .doesNotContain("<i>");
        assertThat(run(LIBRARY, library(), "fired.join()").toString())
                .contains("rectifyFace", "rectifyFacts", "rectifyEvidence", "onRectifyOpenOrder");
    }

    @ParameterizedTest
    @CsvSource({
        "rectifying, 2026-11-20, red",
        "rectifying, 2026-11-27, yellow",
        "rectifying, 2027-03-01, green",
        "issued, 2026-11-26, red",
        "draft, 2026-11-20, ''",
        "closed, 2026-11-20, grey",
    })
    void aRowsLight(String status, String deadline, String light) {
        assertThat(run(
                        LIBRARY,
                        library(),
                        "window.RectifyLibrary.light({jsNode: {properties: {'rect:status': '" + status
                                + "', 'rect:deadline': {iso8601: '" + deadline
                                + "T00:00:00.000+08:00'}}}}, new Date(2026, 10, 27))"))
                .isEqualTo(light);
    }

    @Test
    void aFrozenLightStays() {
        assertThat(run(
                        LIBRARY,
                        library(),
                        "window.RectifyLibrary.light({jsNode: {properties: {'rect:status': 'submitted',"
                                + "'rect:frozenLight': 'green'}}}, new Date(2026, 10, 27))"))
                .isEqualTo("green");
    }

    private static final String EVIDENCE = LIBRARY + "var document = {};";

    private static String evidence() {
        return ShareFiles.text(ShareFiles.ROOT.resolve("META-INF/rectify/share/addevidence.js"));
    }

    @Test
    void measuresWithoutProofAreOfferedFirstAndTheWholeOrderLast() {
        String order = "{attachments: [{measureId: 'a'}], measures: [{id: 'a', text: 'A'}, {id: 'b', text: 'B'}]}";

        assertThat(run(EVIDENCE, evidence(), "JSON.stringify(window.RectifyEvidence.measures(" + order + "))"))
                .isEqualTo(
                        "[[\"b\",\"2. B\"],[\"a\",\"1. A（rectify.evidence.proved）\"],[\"\",\"rectify.evidence.general\"]]");
        assertThat(run(EVIDENCE, evidence(), "fired.join()").toString()).contains("onRectifyAddEvidence");
    }

    @Test
    void theOrdersOfferedAreNamedByNumberTitleAndUnit() {
        String page = "{items: [{id: '1', number: null, title: 'T', leadUnit: {name: 'U'}}]}";

        assertThat(run(EVIDENCE, evidence(), "JSON.stringify(window.RectifyEvidence.choices(" + page + "))"))
                .isEqualTo("[[\"1\",\" T（U）\"]]");
        assertThat(run(EVIDENCE, evidence(), "window.RectifyEvidence.choices(null).length"))
                .isEqualTo("0");
    }

    @Test
    void everyKindOfRecordSaysWhatItIs() {
        assertThat(run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.agreement({jsNode: {properties: {"
                                        + "'rect:agreementStatus': 'sent', 'rect:agreementNumber': 'N1', 'rect:signBy': '2026-12-14'}}})")
                        .toString())
                .contains("N1", "rectify.agreementStatus.sent", "rectify.row.signBy");
        assertThat(run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.notice({jsNode: {properties: {"
                                        + "'rect:noticeStatus': 'in-approval'}}})")
                        .toString())
                .contains("rectify.order.unnumbered", "rectify.noticeStatus.in-approval");
        assertThat(run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.problem({jsNode: {properties: {"
                                        + "'rect:problemStatus': 'open', 'rect:problemCategory': '<b>'}}})")
                        .toString())
                .contains("rectify.problemStatus.open", "&lt;b>");
    }
}
