<#include "/org/rectify/controls/common.inc.ftl" />
<#-- A day, as yyyy-MM-dd. Parameters: light = true (says how many working days there are until then, whether it is one
     itself, and which light it would have); paceField = name of the field that holds the pace; past = true (no day after
     today). -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-day" id="${fieldHtmlId}-cntrl">
   <#if form.mode == "view">
   <@rectifyFact field=field text=rectifyDate(rectifyCode, "day") />
   <#else>
   <@rectifyLabelFor field fieldHtmlId />
   <input type="date" id="${fieldHtmlId}" name="${field.name?html}" value="<#if rectifyIsDate(rectifyCode)>${rectifyDay(rectifyCode)}<#else>${rectifyCode?html}</#if>"<#if field.description??> title="${field.description?html}"</#if><#if field.disabled> disabled="disabled"</#if> />
   <span class="rectify-hint" id="${fieldHtmlId}-hint" aria-live="polite"></span>
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode != "view">
<#assign rectifyOptionsJson>{ light: ${((field.control.params.light!"") == "true")?string}, past: ${((field.control.params.past!"") == "true")?string}, paceField: "<#if field.control.params.paceField??>${args.htmlid?js_string}_prop_${field.control.params.paceField?js_string}</#if>" }</#assign>
<@rectifyRun "day" fieldHtmlId rectifyOptionsJson />
</#if>
