<#include "/org/rectify/controls/common.inc.ftl" />
<#-- A whole number from 0 to 100. -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-percentage">
   <#if form.mode == "view" || field.disabled>
   <@rectifyFact field=field text=rectifyCode?has_content?then(rectifyCode + "%", "") />
   <#else>
   <@rectifyLabelFor field fieldHtmlId />
   <input type="number" min="0" max="100" step="1" id="${fieldHtmlId}" name="${field.name?html}" value="${rectifyCode?html}" tabindex="0" /> %
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
