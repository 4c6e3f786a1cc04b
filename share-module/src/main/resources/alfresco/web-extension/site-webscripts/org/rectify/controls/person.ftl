<#include "/org/rectify/controls/common.inc.ftl" />
<#-- A person of one unit. Parameters: unitField = name of the field that holds the unit; unitOf = lead | issuing (the
     order's); neither = of any unit; roles = codes with commas between. -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-person" id="${fieldHtmlId}-cntrl">
   <#if form.mode == "view">
   <@rectifyFact field=field text=rectifyCode code=rectifyCode kind="person" />
   <#else>
   <@rectifyLabelFor field "${fieldHtmlId}-select" />
   <input type="hidden" id="${fieldHtmlId}" name="${field.name?html}" value="${rectifyCode?html}"<#if field.disabled> disabled="disabled"</#if> />
   <select id="${fieldHtmlId}-select" class="rectify-select"<#if field.disabled> disabled="disabled"</#if>></select>
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode == "view">
<@rectifyRun "names" "${fieldHtmlId}-cntrl" />
<#else>
<#assign rectifyOptionsJson>{ unitField: "<#if field.control.params.unitField??>${args.htmlid?js_string}_prop_${field.control.params.unitField?js_string}</#if>", unitOf: "${(field.control.params.unitOf!"")?js_string}", orderField: "${args.htmlid?js_string}_prop_rectwf_orderId", roles: "${(field.control.params.roles!"")?js_string}" }</#assign>
<@rectifyRun "person" fieldHtmlId rectifyOptionsJson />
</#if>
