<#include "/org/rectify/controls/common.inc.ftl" />
<#-- The order's measures with what proves each; files are added here at once, by REST. The field holds what is proved anew
     by files that were there: one a line, the measure's id and the file's. -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-evidence" id="${fieldHtmlId}-cntrl">
   <#if form.mode != "view">
   <label for="${fieldHtmlId}-list">${field.label?html}:</label>
   <input type="hidden" id="${fieldHtmlId}" name="${field.name?html}" value="${rectifyCode?html}"<#if field.disabled> disabled="disabled"</#if> />
   <div id="${fieldHtmlId}-list"></div>
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode != "view">
<@rectifyRun "evidence" fieldHtmlId "{ orderField: \"${args.htmlid?js_string}_prop_rectwf_orderId\" }" />
</#if>
