<#include "/org/rectify/controls/common.inc.ftl" />
<#-- A score for each target of the agreement that the form is about. The field holds one a line: number of the target: score. -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-scores" id="${fieldHtmlId}-cntrl">
   <#if form.mode == "view">
   <@rectifyFact field=field text=rectifyCode />
   <#else>
   <@rectifyLabelFor field "${fieldHtmlId}-table" />
   <input type="hidden" id="${fieldHtmlId}" name="${field.name?html}" value="${rectifyCode?html}"<#if field.disabled> disabled="disabled"</#if> />
   <div id="${fieldHtmlId}-table"></div>
   <#if field.help?? && field.help != "">
   <div class="rectify-hint">${field.help?html}</div>
   </#if>
   </#if>
</div>
<#if form.mode != "view">
<@rectifyRun "scores" fieldHtmlId "{ agreementField: \"${args.htmlid?js_string}_prop_rectwf_agreementId\" }" />
</#if>
