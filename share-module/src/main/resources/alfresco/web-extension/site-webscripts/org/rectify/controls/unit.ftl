<#include "/org/rectify/controls/common.inc.ftl" />
<#-- A unit by its name. Parameters: several = true (codes with commas between); own = true (units that the reader may
     issue for); child = true (those right below one of them); below = name of the field whose unit supervises, belowOf = issuing (the order's issuing unit). -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-unit" id="${fieldHtmlId}-cntrl">
   <#if form.mode == "view">
   <@rectifyFact field=field text=rectifyCode code=rectifyCode kind="unit" />
   <#else>
   <@rectifyLabelFor field "${fieldHtmlId}-filter" />
   <input type="hidden" id="${fieldHtmlId}" name="${field.name?html}" value="${rectifyCode?html}"<#if field.disabled> disabled="disabled"</#if> />
   <input type="text" id="${fieldHtmlId}-filter" class="rectify-filter" autocomplete="off" placeholder="${msg("rectify.unit.filter")?html}"<#if field.disabled> disabled="disabled"</#if> />
   <select id="${fieldHtmlId}-select" class="rectify-select" aria-label="${field.label?html}" <#if (field.control.params.several!"") == "true">multiple="multiple" size="6"<#else>size="1"</#if><#if field.disabled> disabled="disabled"</#if>></select>
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode == "view">
<@rectifyRun "names" "${fieldHtmlId}-cntrl" />
<#else>
<#assign rectifyOptionsJson>{ several: ${((field.control.params.several!"") == "true")?string}, own: ${((field.control.params.own!"") == "true")?string}, child: ${((field.control.params.child!"") == "true")?string}, belowField: "<#if field.control.params.below??>${args.htmlid?js_string}_prop_${field.control.params.below?js_string}</#if>", orderField: "<#if field.control.params.belowOf??>${args.htmlid?js_string}_prop_rectwf_orderId</#if>" }</#assign>
<@rectifyRun "unit" fieldHtmlId rectifyOptionsJson />
</#if>
