<#include "/org/rectify/controls/common.inc.ftl" />
<#-- Measures as a table: what, by when, by whom. The field holds one a line: what | yyyy-MM-dd | user name. -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-measures" id="${fieldHtmlId}-cntrl">
   <#if form.mode == "view">
   <@rectifyFact field=field text=rectifyCode />
   <#else>
   <@rectifyLabelFor field "${fieldHtmlId}-table" />
   <input type="hidden" id="${fieldHtmlId}" name="${field.name?html}" value="${rectifyCode?html}"<#if field.disabled> disabled="disabled"</#if> />
   <div id="${fieldHtmlId}-table"></div>
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode != "view">
<@rectifyRun "measures" fieldHtmlId "{ orderField: \"${args.htmlid?js_string}_prop_rectwf_orderId\" }" />
</#if>
