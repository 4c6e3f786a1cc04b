package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

/** The scripts as Share's Rhino runs them, and those for the browser as far as they decide something. */
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

    private static final String PAGE = "var window = {}; var document = {};";

    private static String forms() {
        return ShareFiles.script("forms");
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
                        "window.Rectify.days.workingDays(" + calendar + ", day('" + first + "'), day('" + last + "'))"))
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
        assertThat(run(PAGE, forms(), "window.Rectify.days.light(" + days + ", '" + pace + "')"))
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
    void scoresAreReadByTheNumberOfTheTarget() {
        assertThat(run(PAGE, forms(), "JSON.stringify(window.Rectify.readScores('1: 95\\n\\n 2：80 \\nnone'))"))
                .isEqualTo("{\"1\":\"95\",\"2\":\"80\"}");
    }

    @Test
    void aBreakdownIsReadItemByItemAndNothingElseIs() {
        String items = "{\"title\":\"一,二\",\"units\":[]},{\"title\":\"三\"}";
        assertThat(run(
                        PAGE,
                        forms(),
                        "window.Rectify.readBreakdown('" + items + "').length + '/'"
                                + " + window.Rectify.readBreakdown('x').length"))
                .isEqualTo("2/0");
    }

    @Test
    void momentsAreToldByTheReadersClock() {
        String page =
                "var code = '2026-12-01T09:30:00.000+08:00', text = {firstChild: null, getAttribute: function() { return code; },"
                        + " appendChild: function(n) { text.said = n; }};"
                        + "var window = {rectifyForms: [{control: 'moments', id: 'x'}], setTimeout: function() {}, Alfresco: {util: {"
                        + " message: function(k) { return k; }, fromISO8601: function(t) { return t === code ? 'at' : null; },"
                        + " formatDate: function(d, mask) { return d + ' ' + mask; }}}};"
                        + "var document = {createTextNode: function(t) { return t; },"
                        + " getElementById: function() { return {querySelectorAll: function() { return [text]; }}; }};";

        assertThat(run(page, forms(), "text.said")).isEqualTo("at rectify.format.mask");
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

    /** Share's own form knows a button only where the form was ready before the button. */
    @Test
    void theFormKnowsTheButtonsOfAStepThatWereThereBeforeIt() {
        String page = "var buttons = {'f_prop_rectwf_outcome-sign': 'sign', 'f_prop_rectwf_outcome-refuse': 'refuse',"
                + "'f_prop_wf_outcome-ok': 'ok'}, heard = {};"
                + "function control(id, names) { return {id: id, options: {transitions: names.map(function(n) { return {id: n}; })}}; }"
                + "var window = {YAHOO: {Bubbling: {on: function(name, f) { heard[name] = f; }},"
                + "widget: {Button: {getButton: function(id) { return buttons[id]; }}}},"
                + "Alfresco: {util: {ComponentManager: {find: function(what) {"
                + "return what.name === 'Alfresco.ActivitiTransitions' ? [control('f_prop_wf_outcome', ['ok']),"
                + "control('f_prop_rectwf_outcome', ['sign', 'refuse', 'gone']), {id: 'f_prop_rectwf_other', options: {transitions: null}}]"
                + " : []; }}}}}; var document = {getElementById: function() { return null; }};"
                + "var runtime = {submitElements: ['save', 'refuse'], addSubmitElement: function(b) { this.submitElements.push(b); }};";

        assertThat(run(
                        page,
                        forms(),
                        "heard.afterFormRuntimeInit('', ['', {runtime: runtime}]); runtime.submitElements.join()"))
                .isEqualTo("save,refuse,sign");
    }

    /** Without a name of their own, who can't see the fields could not tell them apart. */
    @Test
    void shareFieldsForDaysAreNamedByTheProperty() {
        String page = "function field(id, end) { var held = {}; return {id: id, held: held, parentNode: {"
                + "previousElementSibling: end ? {textContent: end} : null, querySelector: function() { return held; }},"
                + "getAttribute: function() { return null; }, setAttribute: function(n, v) { held.name = v; }}; }"
                + "var fields = [field('f_prop_rect_deadline-cntrl-date-from', '\\n 从: '),"
                + "field('f_prop_rect_deadline-cntrl-date-to', '至：'), field('f_prop_rect_issuedAt-cntrl-time'),"
                + "field('f_prop_cm_modified-cntrl-date-from', '从:')], heard;"
                + "var form = {querySelectorAll: function() { return fields; }, querySelector: function(which) {"
                + "return {textContent: /deadline/.test(which) ? '整改期限:' : '下发时间: * '}; }};"
                + "var document = {getElementById: function(id) { return id === 'f-form' ? form : null; }};"
                + "var window = {YAHOO: {Bubbling: {on: function(name, f) { heard = f; }}},"
                + "Alfresco: {util: {ComponentManager: {find: function() { return []; }}}}};";

        assertThat(run(
                        page,
                        forms(),
                        "heard('', ['', {runtime: {formId: 'f-form'}}]);"
                                + "fields.map(function(f) { return f.held.name + '/' + f.held.alt; }).join()"))
                .isEqualTo("整改期限 从/整改期限 从,整改期限 至/整改期限 至,下发时间/下发时间,undefined/undefined");
    }

    /** Share shows what the repository says of a refused start, but for the name of the exception's class. */
    @ParameterizedTest
    @CsvSource({
        "activiti$rectifyOrder, '10290110 与发文单位不符', '与发文单位不符'",
        "activiti%24rectifyNotice, '10290110 与发文单位不符', '与发文单位不符'",
        "activiti$responsibilityAgreement, '10290110 2027 年已有一份', '2027 年已有一份'",
        "activiti$rectifyOrder, '与发文单位不符', '与发文单位不符'",
        "activiti$activitiAdhoc, '10290110 refused', '10290110 refused'"
    })
    void aRefusedStartOfOursIsReadAsASentence(String process, String told, String read) {
        String page =
                "var heard = [], shown = ''; var window = {YAHOO: {Bubbling: {on: function(name, f) { heard.push(f); }}},"
                        + "Alfresco: {util: {ComponentManager: {find: function() { return []; }}}}};"
                        + "var document = {getElementById: function(id) { return id === 'f' ? {querySelectorAll: function() { return []; }, action: 'http://h/share/proxy/alfresco/api/workflow/"
                        + process + "/formprocessor'} : null; }};"
                        + "var page = {strip: function(text) { return text.replace('org.alfresco.service.cmr.workflow.WorkflowException: ', ''); }};"
                        + "var failure = {scope: page, fn: function(answer) { shown = this.strip(answer.json.message); }};"
                        + "var runtime = {formId: 'f', submitElements: [], ajaxSubmitHandlers: {failureCallback: failure}};";

        assertThat(run(
                        page,
                        forms(),
                        "heard.forEach(function(f) { f('', ['', {runtime: runtime}]); });"
                                + "failure.fn.call(failure.scope, {json: {message: 'org.alfresco.service.cmr.workflow.WorkflowException: "
                                + told + "'}}); shown"))
                .isEqualTo(read);
    }

    @Test
    void aFormWithoutAProcessOrWithoutAnAnswerStaysAsItIs() {
        String page = "var heard = []; var window = {YAHOO: {Bubbling: {on: function(name, f) { heard.push(f); }}},"
                + "Alfresco: {util: {ComponentManager: {find: function() { return []; }}}}};"
                + "var document = {getElementById: function(id) { return id === 'site' ? {querySelectorAll: function() { return []; }, action: '/api/site/x/formprocessor'} : null; }};"
                + "function seen(runtime) { heard.forEach(function(f) { f('', ['', {runtime: runtime}]); }); return runtime; }";

        assertThat(run(
                        page,
                        forms(),
                        "var f = function() {}; seen({formId: 'none', submitElements: []});"
                                + "seen({formId: 'site', submitElements: [], ajaxSubmitHandlers: {failureCallback: {fn: f}}})"
                                + ".ajaxSubmitHandlers.failureCallback.fn === f"))
                .isEqualTo("true");
    }

    /** Share's three ways to save a node: a dialog that says nothing of why, pages that say all of it, one that takes the sentence out. */
    @ParameterizedTest
    @CsvSource({
        "Alfresco.module.SimpleDialog, node/workspace/SpacesStore/1, usual + 记录只能通过办理步骤变更。",
        "Alfresco.InlineEditMgr, node/workspace/SpacesStore/1, 记录只能通过办理步骤变更。",
        "Alfresco.CreateContentMgr, type/rect%3Aorder, 记录只能通过办理步骤变更。",
        "Alfresco.FormManager, node/workspace/SpacesStore/1, org.alfresco.error.AlfrescoRuntimeException: 10290003 记录只能通过办理步骤变更。",
        "Alfresco.module.SimpleDialog, site/x, usual"
    })
    void aRefusedChangeOfANodeIsReadAsASentence(String owner, String item, String read) {
        String page =
                "var heard = [], shown = ''; var window = {YAHOO: {Bubbling: {on: function(n, f) { heard.push(f); }}},"
                        + "Alfresco: {util: {ComponentManager: {find: function() { return []; }}, message: function(k) { return k; },"
                        + " PopupManager: {displayPrompt: function(c) { shown += ' + ' + c.text; }}}}};"
                        + "var document = {getElementById: function(id) { return {querySelectorAll: function() { return []; },"
                        + " action: '/share/proxy/alfresco/api/" + item + "/formprocessor'}; }};"
                        + "var owner = {name: '" + owner + "'}, failure = {scope: owner, fn: function(answer) {"
                        + " shown = this.name === 'Alfresco.module.SimpleDialog' ? 'usual' : answer.json.message; }};"
                        + "var runtime = {formId: 'f', submitElements: [], ajaxSubmitHandlers: {failureCallback: failure}};";
        String answer = "heard.forEach(function(f) { f('', ['', {runtime: runtime}]); });"
                + "failure.fn.call(failure.scope, {json: {message: '%s'}}); shown";

        assertThat(run(
                        page,
                        forms(),
                        answer.formatted("org.alfresco.error.AlfrescoRuntimeException: 10290003 记录只能通过办理步骤变更。")))
                .isEqualTo(read);
        assertThat(run(page, forms(), answer.formatted("java.lang.IllegalStateException: x")))
                .as("what is no refusal stays as it is")
                .isEqualTo(read.startsWith("usual") ? "usual" : "java.lang.IllegalStateException: x");
    }

    @Test
    void aPencilSaysWhyItDoesNotWriteWhereARecordRefuses() {
        String editor = "function Editor() { this.params = {errorMessage: 'usual'}; this.shown = []; }"
                + "Editor.prototype.onPersistFailure = function(r) { this.shown.push(this.params.errorMessage); };"
                + "window.RectifyLibrary.dressEditor(Editor); window.RectifyLibrary.dressEditor(undefined); var e = new Editor();"
                + "e.onPersistFailure({json: {message: 'org.alfresco.error.AlfrescoRuntimeException: 1029 只能通过<b>步骤'}});"
                + "e.onPersistFailure({json: {message: 'FileExistsException'}}); e.onPersistFailure({}); e.shown.join()";

        assertThat(run(LIBRARY, library(), editor)).isEqualTo("只能通过&lt;b>步骤,usual,usual");
    }

    @Test
    void aFormThatIsNoneLosesItsButtonAndNothingElse() {
        String page =
                "var outer = {className: 'y'}, form = {nodeName: 'FORM', parentNode: outer}, control = {nodeName: 'DIV', parentNode: form};"
                        + "var window = {YAHOO: null, Alfresco: {}, setTimeout: function() {}};"
                        + "window.rectifyForms = [{control: 'elsewhere', id: 'x'}];"
                        + "var document = {getElementById: function(id) { return id === 'x' ? control : null; }};";

        assertThat(run(page, forms(), "outer.className")).isEqualTo("y rectify-elsewhere-form");
    }

    private static final String LIBRARY = "var fired = [], document = {};"
            + "function XMLHttpRequest() { this.open = this.setRequestHeader = this.send = function() {}; }"
            + "var window = {YAHOO: {Bubbling: {heard: fired, fire: function(name, o) { this.heard.push(o.propertyName || o.actionName); }}},"
            + "Alfresco: {util: {encodeHTML: function(t) { return t.replace(/</g, '&lt;'); },"
            + "message: function(k) { return k; }}, constants: {USERNAME: 'u1', URL_RESCONTEXT: '/share/res/', PROXY_URI_RELATIVE: '/p/'}}};";

    private static String library() {
        return ShareFiles.script("library");
    }

    @Test
    void aRowSaysWhoseItIsAndNothingOfItBecomesMarkup() {
        String record =
                "{nodeRef: 'workspace://SpacesStore/1', rectify: {waiting: {label: '<u>'}}, jsNode: {properties: {'rect:status': 'rectifying',"
                        + "'rect:orderNumber': '<i>1', 'rect:deadline': {iso8601: '2126-12-01T00:00:00.000+08:00'},"
                        + "'rect:responsiblePerson': 'u1'}}}";

        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.face(" + record + ")")
                        .toString())
                .contains(
                        "rectify-light-green",
                        "rectify.row.mine",
                        "/share/res/components/documentlibrary/indicators/rectify-mine-16.png",
                        "&lt;i>1")
                .contains("rectify.light.green</span> · rectify.status.rectifying · ")
                .doesNotContain("<i>", "<u>");
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
    void aRowIsTheReadersWhereTheRepositoryTellsSo() {
        String asked = "window.RectifyLibrary.asked({rectify: %s})";

        assertThat(run(LIBRARY, library(), asked.formatted("{waiting: {step: 'sign-for', label: '签收'}}")))
                .isEqualTo("签收");
        assertThat(run(LIBRARY, library(), asked.formatted("{waiting: null}"))).isEqualTo("");
        assertThat(run(LIBRARY, library(), asked.formatted("undefined"))).isEqualTo("");
    }

    @Test
    void theLightThatTheRepositoryTellsGoesBeforeWhatTheRowWouldSay() {
        String row = "{rectify: {light: '%s'}, jsNode: {properties: {'rect:status': 'rectifying',"
                + "'rect:deadline': {iso8601: '2126-12-01T00:00:00.000+08:00'}}}}";

        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.light(" + row.formatted("yellow") + ", new Date())"))
                .isEqualTo("yellow");
    }

    @Test
    void theFolderOfARecordHasItsOwnPictureInEverySizeOfTheList() {
        for (String type : List.of("order", "notice", "agreement", "problem")) {
            for (String size : List.of("32x32", "64x64", "256x256")) {
                String picture = run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.folder({type: 'rect:" + type + "'}, '" + size + "')")
                        .toString();
                assertThat(ShareFiles.ROOT.resolve("META-INF/" + picture)).isRegularFile();
            }
        }
    }

    @Test
    void otherFoldersKeepThePictureThatShareGivesThem() {
        String view = "function View() {} View.prototype = {getFolderIcon: function(n) { return 'own ' + n.type; },"
                + " getIconSize: function() { return '64x64'; }}; window.RectifyLibrary.dressFolders(View); var v = new View();"
                + " v.getFolderIcon({type: 'cm:folder'}) + ' ' + v.getFolderIcon({type: 'rect:order'}) + ' ' + v.getFolderIcon({type: 'toString'})";

        assertThat(run(LIBRARY, library(), view))
                .isEqualTo("own cm:folder /share/res/rectify/share/folders/order-64.svg own toString");
        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.dressFolders(undefined); 'ok'"))
                .isEqualTo("ok");
    }

    @Test
    void aFoldersPictureIsNamedWhereShareGaveItNoName() {
        String view =
                "function View() {} View.prototype.renderCellThumbnail = function(list, cell) { cell.drawn = true; };"
                        + " function Picture(alt) { var a = alt; this.hasAttribute = function() { return a !== null; };"
                        + " this.setAttribute = function(n, v) { a = v; }; this.alt = function() { return a; }; }"
                        + " function alts(type) { var found = [new Picture(null), new Picture('.pdf')];"
                        + " new View().renderCellThumbnail({}, {getElementsByTagName: function() { return found; }},"
                        + " {getData: function() { return {jsNode: {type: type}, displayName: '台账'}; }});"
                        + " return found.map(function(p) { return p.alt(); }).join(); }"
                        + " window.RectifyLibrary.namePictures(View); alts('rect:order') + ' ' + alts('cm:folder')";

        assertThat(run(LIBRARY, library(), view)).isEqualTo("rectify.kind.order 台账,.pdf 台账,.pdf");
        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.namePictures(undefined); 'ok'"))
                .isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30T16:00:00.000Z", "2026-12-01T00:00:00.000Z", "2026-12-01T05:00:00.000Z"})
    void aDayIsTheOfficesInWhicheverZoneTheReaderIs(String told) {
        assertThat(run(
                        LIBRARY,
                        library(),
                        "window.RectifyLibrary.property({jsNode: {properties: {'rect:deadline': {iso8601: '" + told
                                + "'}}}}, 'rect:deadline')"))
                .isEqualTo("2026-12-01");
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

    @Test
    void measuresWithoutProofAreOfferedFirstAndTheWholeOrderLast() {
        String order = "{attachments: [{measureId: 'a'}], measures: [{id: 'a', text: 'A'}, {id: 'b', text: 'B'}]}";

        assertThat(run(LIBRARY, library(), "JSON.stringify(window.RectifyEvidence.measures(" + order + "))"))
                .isEqualTo(
                        "[[\"b\",\"2. B\"],[\"a\",\"1. A（rectify.evidence.proved）\"],[\"\",\"rectify.evidence.general\"]]");
        assertThat(run(LIBRARY, library(), "fired.join()").toString()).contains("onRectifyAddEvidence");
    }

    @Test
    void theOrdersOfferedAreThoseThatTheReaderWorksOnNamedByNumberTitleAndUnit() {
        String order = "{id: '%s', number: null, title: '%s', leadUnit: {name: 'U'}, steps: %s}";
        String orders = "[" + order.formatted("1", "T", "['report']") + "," + order.formatted("2", "Seen", "null") + ","
                + order.formatted("3", "Ended", "[]") + "," + order.formatted("1", "Again", "['report']") + "]";

        assertThat(run(LIBRARY, library(), "JSON.stringify(window.RectifyEvidence.choices(" + orders + "))"))
                .isEqualTo("[[\"1\",\" T（U）\"]]");
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
