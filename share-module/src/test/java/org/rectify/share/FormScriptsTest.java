package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.share.ShareScriptsTest.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of forms, as far as it decides something. */
class FormScriptsTest {

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
    void aFormThatIsNoneLosesItsButtonAndNothingElse() {
        String page =
                "var outer = {className: 'y'}, form = {nodeName: 'FORM', parentNode: outer}, control = {nodeName: 'DIV', parentNode: form};"
                        + "var window = {YAHOO: null, Alfresco: {}, setTimeout: function() {}};"
                        + "window.rectifyForms = [{control: 'elsewhere', id: 'x'}];"
                        + "var document = {getElementById: function(id) { return id === 'x' ? control : null; }};";

        assertThat(run(page, forms(), "outer.className")).isEqualTo("y rectify-elsewhere-form");
    }
}
